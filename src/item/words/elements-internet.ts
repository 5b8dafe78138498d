import type { ElementInput } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import { t, withArticle, zones, type Wording } from './phrases.ts';

type Of<K extends ElementInput['type']> = Extract<ElementInput, { type: K }>;

export function internetGateway(e: Of<'internet-gateway'>, voice: Voice): readonly Wording[] {
  const vpc = voice.label(e.vpc);
  return [
    () => t(`Attach an internet gateway to ${vpc}.`, `${vpc}에 인터넷 게이트웨이를 연결합니다.`),
    () => t(`Create an internet gateway and attach it to ${vpc}.`, `인터넷 게이트웨이를 생성하여 ${vpc}에 연결합니다.`),
    () => t(`Add an internet gateway to ${vpc}, and route the public subnets to it.`, `${vpc}에 인터넷 게이트웨이를 추가하고 퍼블릭 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.`),
    () => t(`Set up an internet gateway for ${vpc} with a default route in the public route table.`, `${vpc}에 인터넷 게이트웨이를 설정하고 퍼블릭 라우팅 테이블에 기본 경로를 추가합니다.`),
    () => t(`Give ${vpc} an internet gateway.`, `${vpc}에 인터넷 게이트웨이를 구성합니다.`),
    () => t(`Provision an internet gateway for ${vpc}, and point the default route of its public subnets to the gateway.`, `${vpc}에 인터넷 게이트웨이를 프로비저닝하고 퍼블릭 서브넷의 기본 경로가 이 게이트웨이를 가리키도록 설정합니다.`),
    () => t(`Connect the public subnets of ${vpc} to the internet through a new internet gateway.`, `새 인터넷 게이트웨이를 통해 ${vpc}의 퍼블릭 서브넷을 인터넷에 연결합니다.`),
    () => t(`Route 0.0.0.0/0 from the public subnets of ${vpc} to a new internet gateway.`, `${vpc}의 퍼블릭 서브넷에서 0.0.0.0/0 트래픽을 새 인터넷 게이트웨이로 라우팅합니다.`),
    () => t(`Make an internet gateway the target of the default route in the public subnets of ${vpc}.`, `${vpc}의 퍼블릭 서브넷에서 기본 경로의 대상을 인터넷 게이트웨이로 지정합니다.`),
    () => t(`Deploy an internet gateway in ${vpc} for the public subnets.`, `퍼블릭 서브넷을 위해 ${vpc}에 인터넷 게이트웨이를 배포합니다.`),
    () => t(`Use an internet gateway for ${vpc}. Update the public route table.`, `${vpc}에 인터넷 게이트웨이를 사용합니다. 퍼블릭 라우팅 테이블을 업데이트합니다.`),
    () => t(`Open ${vpc} to the internet with an internet gateway and a default route for the public subnets.`, `인터넷 게이트웨이와 퍼블릭 서브넷의 기본 경로를 사용하여 ${voice.with(vpc, '을/를')} 인터넷에 연결합니다.`),
  ];
}

export function egressOnly(e: Of<'egress-only-internet-gateway'>, voice: Voice): readonly Wording[] {
  const vpc = voice.label(e.vpc);
  return [
    () => t(`Create an egress-only internet gateway in ${vpc}, and route outbound traffic of the private subnets to it.`, `${vpc}에 송신 전용 인터넷 게이트웨이를 생성하고 프라이빗 서브넷의 아웃바운드 트래픽을 이 게이트웨이로 라우팅합니다.`),
    () => t(`Add an egress-only internet gateway to ${vpc} and point the private route tables to it.`, `${vpc}에 송신 전용 인터넷 게이트웨이를 추가하고 프라이빗 라우팅 테이블이 이를 가리키도록 설정합니다.`),
    () => t(`Attach an egress-only internet gateway to ${vpc} for the private subnets.`, `프라이빗 서브넷을 위해 ${vpc}에 송신 전용 인터넷 게이트웨이를 연결합니다.`),
    () => t(`Deploy an egress-only internet gateway in ${vpc}, with a default route to it from the private subnets.`, `${vpc}에 송신 전용 인터넷 게이트웨이를 배포하고 프라이빗 서브넷에서 이를 향하는 기본 경로를 추가합니다.`),
    () => t(`Route the outbound traffic of the private subnets of ${vpc} to a new egress-only internet gateway.`, `${vpc}의 프라이빗 서브넷에서 나가는 트래픽을 새 송신 전용 인터넷 게이트웨이로 라우팅합니다.`),
    () => t(`Provision an egress-only internet gateway for ${vpc}. Update the route tables of the private subnets.`, `${vpc}에 송신 전용 인터넷 게이트웨이를 프로비저닝합니다. 프라이빗 서브넷의 라우팅 테이블을 업데이트합니다.`),
    () => t(`Make an egress-only internet gateway the default route target of the private subnets in ${vpc}.`, `${vpc}의 프라이빗 서브넷에서 기본 경로의 대상을 송신 전용 인터넷 게이트웨이로 지정합니다.`),
    () => t(`Give ${vpc} an egress-only internet gateway, and send the traffic of the private subnets through it.`, `${vpc}에 송신 전용 인터넷 게이트웨이를 마련하고 프라이빗 서브넷의 트래픽을 이를 통해 보냅니다.`),
    () => t(`Set up an egress-only internet gateway for the private subnets of ${vpc}.`, `${vpc}의 프라이빗 서브넷용 송신 전용 인터넷 게이트웨이를 설정합니다.`),
    () => t(`Use an egress-only internet gateway in ${vpc} for connections that the private subnets open to the internet.`, `프라이빗 서브넷에서 인터넷으로 시작하는 연결에 ${vpc}의 송신 전용 인터넷 게이트웨이를 사용합니다.`),
    () => t(`Connect the private subnets of ${vpc} to the internet through an egress-only internet gateway.`, `송신 전용 인터넷 게이트웨이를 통해 ${vpc}의 프라이빗 서브넷을 인터넷에 연결합니다.`),
    () => t(`Place an egress-only internet gateway at the edge of ${vpc}, and add it to the private route tables.`, `${vpc}의 경계에 송신 전용 인터넷 게이트웨이를 배치하고 프라이빗 라우팅 테이블에 추가합니다.`),
  ];
}

export function natGateway(e: Of<'nat-gateway'>, voice: Voice): readonly Wording[] {
  const vpc = voice.label(e.vpc);
  if (e.subnet !== undefined) {
    const subnet = voice.label(e.subnet);
    return [
      () => t(`Create a NAT gateway in ${subnet} of ${vpc}, and route the private subnets to it.`, `${vpc}의 ${subnet}에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.`),
      () => t(`Deploy a NAT gateway in ${subnet}. Add default routes to it in the private route tables of ${vpc}.`, `${subnet}에 NAT 게이트웨이를 배포합니다. ${vpc}의 프라이빗 라우팅 테이블에 이 게이트웨이로 향하는 기본 경로를 추가합니다.`),
      () => t(`Place a NAT gateway in ${subnet} and send the outbound traffic of the private subnets through it.`, `${subnet}에 NAT 게이트웨이를 배치하고 프라이빗 서브넷의 아웃바운드 트래픽을 이 게이트웨이로 보냅니다.`),
      () => t(`Route the private subnets of ${vpc} to a new NAT gateway in ${subnet}.`, `${vpc}의 프라이빗 서브넷 트래픽을 ${subnet}의 새 NAT 게이트웨이로 라우팅합니다.`),
      () => t(`Set up a NAT gateway in ${subnet} of ${vpc} for the outbound traffic of the private subnets.`, `프라이빗 서브넷의 아웃바운드 트래픽을 위해 ${vpc}의 ${subnet}에 NAT 게이트웨이를 설정합니다.`),
      () => t(`Provision a NAT gateway in ${subnet}, and update the private route tables of ${vpc} to use it.`, `${subnet}에 NAT 게이트웨이를 프로비저닝하고 이를 사용하도록 ${vpc}의 프라이빗 라우팅 테이블을 업데이트합니다.`),
      () => t(`Add a NAT gateway to ${subnet}. Point the default routes of the private subnets of ${vpc} to it.`, `${subnet}에 NAT 게이트웨이를 추가합니다. ${vpc}의 프라이빗 서브넷의 기본 경로가 이를 가리키도록 설정합니다.`),
      () => t(`Make a NAT gateway in ${subnet} the default route target of the private subnets in ${vpc}.`, `${vpc}의 프라이빗 서브넷에서 기본 경로의 대상을 ${subnet}의 NAT 게이트웨이로 지정합니다.`),
      () => t(`Use a NAT gateway in ${subnet} of ${vpc}, with default routes to it in the private route tables.`, `${vpc}의 ${subnet}에 있는 NAT 게이트웨이를 사용하고 프라이빗 라우팅 테이블에 기본 경로를 둡니다.`),
      () => t(`Give the private subnets of ${vpc} outbound access through a NAT gateway in ${subnet}.`, `${subnet}의 NAT 게이트웨이를 통해 ${vpc}의 프라이빗 서브넷에 아웃바운드 액세스를 제공합니다.`),
      () => t(`Let the private subnets of ${vpc} use a NAT gateway in ${subnet}.`, `${vpc}의 프라이빗 서브넷이 ${subnet}에 있는 NAT 게이트웨이를 사용하도록 합니다.`),
      () => t(`Introduce a NAT gateway in ${subnet} of ${vpc}, and route 0.0.0.0/0 from the private subnets to it.`, `${vpc}의 ${subnet}에 NAT 게이트웨이를 도입하고 프라이빗 서브넷의 0.0.0.0/0 트래픽을 이 게이트웨이로 라우팅합니다.`),
    ];
  }
  if ((e.azs ?? 1) > 1) {
    const az = zones(e.azs ?? 2);
    return [
      () => t(`Deploy a NAT gateway in a public subnet of each of ${az.en} of ${vpc}, and route the private subnets to it.`, `${vpc}의 ${az.ko}에 있는 각 퍼블릭 서브넷에 NAT 게이트웨이를 배포하고 프라이빗 서브넷의 트래픽을 NAT 게이트웨이로 라우팅합니다.`),
      () => t(`Create one NAT gateway per Availability Zone in the public subnets of ${vpc}. Point the default routes of the private subnets to them.`, `${vpc}의 퍼블릭 서브넷에 가용 영역마다 NAT 게이트웨이를 생성합니다. 프라이빗 서브넷의 기본 경로가 NAT 게이트웨이를 가리키도록 설정합니다.`),
      () => t(`Set up NAT gateways in ${az.en} of ${vpc}, and route each private subnet to the one in its own zone.`, `${vpc}의 ${az.ko}에 NAT 게이트웨이를 설정하고 각 프라이빗 서브넷의 트래픽을 같은 영역의 게이트웨이로 라우팅합니다.`),
      () => t(`Provision NAT gateways in public subnets of ${az.en} in ${vpc}, with zone-local default routes for the private subnets.`, `${vpc}에서 ${az.ko}의 퍼블릭 서브넷에 NAT 게이트웨이를 프로비저닝하고 프라이빗 서브넷에 같은 영역의 기본 경로를 설정합니다.`),
      () => t(`Add a NAT gateway to the public subnets of ${vpc} in ${az.en}, and update the private route tables.`, `${vpc}에서 ${az.ko}의 퍼블릭 서브넷에 NAT 게이트웨이를 추가하고 프라이빗 라우팅 테이블을 업데이트합니다.`),
      () => t(`Place NAT gateways in ${az.en} of ${vpc} and send the outbound traffic of the private subnets through them.`, `${vpc}의 ${az.ko}에 NAT 게이트웨이를 배치하고 프라이빗 서브넷의 아웃바운드 트래픽을 이들 게이트웨이로 보냅니다.`),
      () => t(`Route each private subnet of ${vpc} to a NAT gateway of its own zone, in ${az.en}.`, `${vpc}의 ${az.ko}에서 각 프라이빗 서브넷의 트래픽을 같은 영역의 NAT 게이트웨이로 라우팅합니다.`),
      () => t(`Make NAT gateways in ${az.en} of ${vpc} the default route targets of the private subnets.`, `${vpc}의 ${az.ko}에 있는 NAT 게이트웨이를 프라이빗 서브넷의 기본 경로 대상으로 지정합니다.`),
      () => t(`Use one NAT gateway in each of ${az.en} of ${vpc}, with default routes to it from the private subnets of that zone.`, `${vpc}의 ${az.ko}에 NAT 게이트웨이를 1개씩 사용하고 해당 영역의 프라이빗 서브넷에 이 게이트웨이로 가는 기본 경로를 추가합니다.`),
      () => t(`Give the private subnets of ${vpc} outbound access through NAT gateways in ${az.en}.`, `${az.ko}의 NAT 게이트웨이를 통해 ${vpc}의 프라이빗 서브넷에 아웃바운드 액세스를 제공합니다.`),
      () => t(`Introduce NAT gateways in public subnets of ${vpc}, one in each of ${az.en}. Adjust the default routes of the private subnets.`, `${vpc}의 퍼블릭 서브넷에서 ${az.ko}마다 NAT 게이트웨이를 도입합니다. 프라이빗 서브넷의 기본 경로를 조정합니다.`),
      () => t(`Send outbound traffic from the private subnets of ${vpc} to new NAT gateways in ${az.en}.`, `${vpc}의 프라이빗 서브넷에서 나가는 트래픽을 ${az.ko}에 있는 새 NAT 게이트웨이로 보냅니다.`),
    ];
  }
  return [
    () => t(`Deploy a NAT gateway in a public subnet of ${vpc}, and add a default route to it in the private route tables.`, `${vpc}의 퍼블릭 서브넷에 NAT 게이트웨이를 배포하고 프라이빗 라우팅 테이블에 NAT 게이트웨이로 향하는 기본 경로를 추가합니다.`),
    () => t(`Create a NAT gateway in one public subnet of ${vpc} and route the private subnets through it.`, `${vpc}의 퍼블릭 서브넷 1개에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.`),
    () => t(`Set up a single NAT gateway in ${vpc}, and point the default routes of the private subnets to it.`, `${vpc}에 NAT 게이트웨이 1개를 설정하고 프라이빗 서브넷의 기본 경로가 이를 가리키도록 합니다.`),
    () => t(`Provision one NAT gateway in a public subnet of ${vpc} for the outbound traffic of the private subnets.`, `프라이빗 서브넷의 아웃바운드 트래픽을 위해 ${vpc}의 퍼블릭 서브넷에 NAT 게이트웨이 1개를 프로비저닝합니다.`),
    () => t(`Add a NAT gateway to ${vpc} in one Availability Zone, and update the private route tables to use it.`, `${vpc}의 가용 영역 1개에 NAT 게이트웨이를 추가하고 이를 사용하도록 프라이빗 라우팅 테이블을 업데이트합니다.`),
    () => t(`Place a NAT gateway in a public subnet of ${vpc} and send the traffic of the private subnets through it.`, `${vpc}의 퍼블릭 서브넷에 NAT 게이트웨이를 배치하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 보냅니다.`),
    () => t(`Route the private subnets of ${vpc} to a new NAT gateway in one of its public subnets.`, `${vpc}의 프라이빗 서브넷 트래픽을 퍼블릭 서브넷 중 하나에 있는 새 NAT 게이트웨이로 라우팅합니다.`),
    () => t(`Make a NAT gateway in a public subnet the default route target of the private subnets in ${vpc}.`, `${vpc}의 프라이빗 서브넷에서 기본 경로의 대상을 퍼블릭 서브넷의 NAT 게이트웨이로 지정합니다.`),
    () => t(`Use one NAT gateway in a public subnet of ${vpc}, with default routes to it from the private subnets.`, `${vpc}의 퍼블릭 서브넷에 있는 NAT 게이트웨이 1개를 사용하고 프라이빗 서브넷에 이 게이트웨이로 가는 기본 경로를 추가합니다.`),
    () => t(`Give the private subnets of ${vpc} outbound access through one NAT gateway.`, `NAT 게이트웨이 1개를 통해 ${vpc}의 프라이빗 서브넷에 아웃바운드 액세스를 제공합니다.`),
    () => t(`Introduce a NAT gateway in a public subnet of ${vpc}. Adjust the default routes of the private subnets.`, `${vpc}의 퍼블릭 서브넷에 NAT 게이트웨이를 도입합니다. 프라이빗 서브넷의 기본 경로를 조정합니다.`),
    () => t(`Send outbound traffic from the private subnets of ${vpc} to a new NAT gateway in one Availability Zone.`, `${vpc}의 프라이빗 서브넷에서 나가는 트래픽을 가용 영역 1개에 있는 새 NAT 게이트웨이로 보냅니다.`),
  ];
}

export function natInstance(e: Of<'nat-instance'>, voice: Voice): readonly Wording[] {
  const vpc = voice.label(e.vpc);
  return [
    () => t(`Launch a NAT instance in a public subnet of ${vpc}, turn off its source/destination check, and route the private subnets to it.`, `${vpc}의 퍼블릭 서브넷에서 NAT 인스턴스를 시작하고 소스/대상 확인을 비활성화한 다음 프라이빗 서브넷의 트래픽을 이 인스턴스로 라우팅합니다.`),
    () => t(`Run a NAT instance on Amazon EC2 in a public subnet of ${vpc}, and point the default routes of the private subnets to it.`, `${vpc}의 퍼블릭 서브넷에 있는 Amazon EC2에서 NAT 인스턴스를 실행하고 프라이빗 서브넷의 기본 경로가 이 인스턴스를 가리키도록 설정합니다.`),
    () => t(`Deploy a NAT instance in ${vpc} and update the private route tables to use it.`, `${vpc}에 NAT 인스턴스를 배포하고 이를 사용하도록 프라이빗 라우팅 테이블을 업데이트합니다.`),
    () => t(`Set up an EC2 instance as a NAT instance in a public subnet of ${vpc} for the private subnets.`, `${vpc}의 퍼블릭 서브넷에 있는 EC2 인스턴스를 프라이빗 서브넷용 NAT 인스턴스로 설정합니다.`),
    () => t(`Start a NAT instance in a public subnet of ${vpc}, and add a default route to it in the private route tables.`, `${vpc}의 퍼블릭 서브넷에서 NAT 인스턴스를 시작하고 프라이빗 라우팅 테이블에 이 인스턴스로 향하는 기본 경로를 추가합니다.`),
    () => t(`Configure one EC2 instance of ${vpc} for NAT, and send the outbound traffic of the private subnets through it.`, `${vpc}의 EC2 인스턴스 1개를 NAT용으로 구성하고 프라이빗 서브넷의 아웃바운드 트래픽을 이 인스턴스로 보냅니다.`),
    () => t(`Route the private subnets of ${vpc} to an EC2 instance in a public subnet that performs NAT.`, `${vpc}의 프라이빗 서브넷 트래픽을 NAT를 수행하는 퍼블릭 서브넷의 EC2 인스턴스로 라우팅합니다.`),
    () => t(`Make a NAT instance in a public subnet the default route target of the private subnets in ${vpc}.`, `${vpc}의 프라이빗 서브넷에서 기본 경로의 대상을 퍼블릭 서브넷의 NAT 인스턴스로 지정합니다.`),
    () => t(`Use a NAT instance in a public subnet of ${vpc}, with default routes to it from the private subnets.`, `${vpc}의 퍼블릭 서브넷에 있는 NAT 인스턴스를 사용하고 프라이빗 서브넷에 이 인스턴스로 가는 기본 경로를 추가합니다.`),
    () => t(`Give the private subnets of ${vpc} outbound access through a NAT instance.`, `NAT 인스턴스를 통해 ${vpc}의 프라이빗 서브넷에 아웃바운드 액세스를 제공합니다.`),
    () => t(`Install NAT software on an EC2 instance in a public subnet of ${vpc}. Adjust the default routes of the private subnets.`, `${vpc}의 퍼블릭 서브넷에 있는 EC2 인스턴스에 NAT 소프트웨어를 설치합니다. 프라이빗 서브넷의 기본 경로를 조정합니다.`),
    () => t(`Place a NAT instance in a public subnet of ${vpc}, and send the traffic of the private subnets to its network interface.`, `${vpc}의 퍼블릭 서브넷에 NAT 인스턴스를 배치하고 프라이빗 서브넷의 트래픽을 인스턴스의 네트워크 인터페이스로 보냅니다.`),
  ];
}

export function publicLoadBalancer(e: Of<'public-load-balancer'>, voice: Voice): readonly Wording[] {
  const app = voice.label(e.service);
  const lb = e.kind === 'nlb' ? 'Network Load Balancer' : 'Application Load Balancer';
  const p = voice.with;
  return [
    () => t(`Put an internet-facing ${lb} in front of ${app}.`, `${app} 앞에 인터넷 경계 ${lb}를 배치합니다.`),
    () => t(`Expose ${app} through an internet-facing ${lb} in public subnets.`, `퍼블릭 서브넷의 인터넷 경계 ${lb}를 통해 ${p(app, '을/를')} 노출합니다.`),
    () => t(`Deploy an internet-facing ${lb} for ${app}, and let clients use its public DNS name.`, `${app}용 인터넷 경계 ${lb}를 배포하고 클라이언트가 퍼블릭 DNS 이름을 사용하도록 합니다.`),
    () => t(`Create a public ${lb} with ${app} as its target.`, `${p(app, '을/를')} 대상으로 하는 퍼블릭 ${lb}를 생성합니다.`),
    () => t(`Publish ${app} on the internet with ${withArticle(lb)}.`, `${lb}를 사용하여 ${p(app, '을/를')} 인터넷에 게시합니다.`),
    () => t(`Set up ${withArticle(lb)} with a public address for ${app}.`, `${app}에 퍼블릭 주소가 있는 ${lb}를 설정합니다.`),
    () => t(`Register ${app} as a target of an internet-facing ${lb}.`, `${p(app, '을/를')} 인터넷 경계 ${lb}의 대상으로 등록합니다.`),
    () => t(`Make ${app} available from the internet through ${withArticle(lb)} in public subnets.`, `퍼블릭 서브넷의 ${lb}를 통해 인터넷에서 ${p(app, '을/를')} 사용할 수 있게 합니다.`),
    () => t(`Route public requests to ${app} through an internet-facing ${lb}.`, `인터넷 경계 ${lb}를 통해 퍼블릭 요청을 ${p(app, '으로/로')} 라우팅합니다.`),
    () => t(`Place ${withArticle(lb)} in public subnets, and have it forward requests to ${app}.`, `퍼블릭 서브넷에 ${lb}를 배치하고 ${app}에 요청을 전달하도록 합니다.`),
    () => t(`Let clients call ${app} at the public DNS name of a new ${lb}.`, `클라이언트가 새 ${lb}의 퍼블릭 DNS 이름으로 ${p(app, '을/를')} 호출하도록 합니다.`),
    () => t(`Provision an internet-facing ${lb} that distributes requests to ${app}.`, `${app}에 요청을 분산하는 인터넷 경계 ${lb}를 프로비저닝합니다.`),
  ];
}

export function proxy(e: Of<'proxy'>, voice: Voice): readonly Wording[] {
  const [vpc, svc] = [voice.label(e.vpc), voice.label(e.service)];
  const p = voice.with;
  const az = zones(e.azs ?? 1);
  return [
    () => t(`Run a fleet of proxy servers on Amazon EC2 in ${az.en} of ${vpc} that forwards requests to ${svc}.`, `${vpc}의 ${az.ko}에 있는 Amazon EC2에서 ${svc}에 대한 요청을 전달하는 프록시 서버 플릿을 실행합니다.`),
    () => t(`Deploy self-managed proxy instances in ${az.en} of ${vpc}, and send requests for ${svc} through them.`, `${vpc}의 ${az.ko}에 자체 관리형 프록시 인스턴스를 배포하고 ${svc}에 대한 요청을 이 인스턴스로 보냅니다.`),
    () => t(`Launch EC2 proxy servers in ${az.en} of ${vpc} that pass requests on to ${svc}.`, `${vpc}의 ${az.ko}에서 ${svc}에 요청을 전달하는 EC2 프록시 서버를 시작합니다.`),
    () => t(`Set up proxy software on EC2 instances in ${az.en} of ${vpc} as the way to ${svc}.`, `${vpc}의 ${az.ko}에 있는 EC2 인스턴스에 ${svc}용 프록시 소프트웨어를 설정합니다.`),
    () => t(`Place an EC2 proxy fleet for ${svc} in ${az.en} of ${vpc}, and point the clients to it.`, `${vpc}의 ${az.ko}에 ${svc}용 EC2 프록시 플릿을 배치하고 클라이언트가 이를 사용하도록 설정합니다.`),
    () => t(`Use proxy servers on EC2 instances in ${az.en} of ${vpc} to relay requests to ${svc}.`, `${vpc}의 ${az.ko}에 있는 EC2 인스턴스의 프록시 서버를 사용하여 ${svc}에 요청을 중계합니다.`),
    () => t(`Route requests for ${svc} through self-managed proxy servers in ${az.en} of ${vpc}.`, `${svc}에 대한 요청을 ${vpc}의 ${az.ko}에 있는 자체 관리형 프록시 서버를 통해 라우팅합니다.`),
    () => t(`Install a proxy on EC2 instances in ${az.en} of ${vpc}. Configure the clients to call ${svc} through it.`, `${vpc}의 ${az.ko}에 있는 EC2 인스턴스에 프록시를 설치합니다. 클라이언트가 이를 통해 ${p(svc, '을/를')} 호출하도록 구성합니다.`),
    () => t(`Build a proxy layer on Amazon EC2 in ${az.en} of ${vpc}, with ${svc} as its destination.`, `${svc}에 요청을 전달하는 프록시 계층을 ${vpc}의 ${az.ko}에 있는 Amazon EC2에 구축합니다.`),
    () => t(`Let clients reach ${svc} through proxy instances that run in ${az.en} of ${vpc}.`, `클라이언트가 ${vpc}의 ${az.ko}에서 실행되는 프록시 인스턴스를 통해 ${svc}에 연결하도록 합니다.`),
    () => t(`Provision EC2 instances with proxy software in ${az.en} of ${vpc}, and have them call ${svc} for the clients.`, `${vpc}의 ${az.ko}에 프록시 소프트웨어가 있는 EC2 인스턴스를 프로비저닝하고 클라이언트를 대신하여 ${p(svc, '을/를')} 호출하게 합니다.`),
    () => t(`Operate a proxy fleet in ${az.en} of ${vpc}. Make it the intermediate hop for requests to ${svc}.`, `${vpc}의 ${az.ko}에서 프록시 플릿을 운영합니다. ${svc}에 보내는 요청이 이 플릿을 거치도록 합니다.`),
  ];
}
