import type { ElementInput } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { t, withArticle, zones } from './phrases.ts';

type Of<K extends ElementInput['type']> = Extract<ElementInput, { type: K }>;

export function internetGateway(e: Of<'internet-gateway'>, voice: Voice): readonly Text[] {
  const vpc = voice.label(e.vpc);
  return [
    t(`Attach an internet gateway to ${vpc}.`, `${vpc}에 인터넷 게이트웨이를 연결합니다.`),
    t(`Create an internet gateway and attach it to ${vpc}.`, `인터넷 게이트웨이를 생성하여 ${vpc}에 연결합니다.`),
    t(`Add an internet gateway to ${vpc}, and route the public subnets to it.`, `${vpc}에 인터넷 게이트웨이를 추가하고 퍼블릭 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.`),
    t(`Set up an internet gateway for ${vpc} with a default route in the public route table.`, `${vpc}에 인터넷 게이트웨이를 설정하고 퍼블릭 라우팅 테이블에 기본 경로를 추가합니다.`),
    t(`Give ${vpc} an internet gateway.`, `${vpc}에 인터넷 게이트웨이를 구성합니다.`),
    t(`Provision an internet gateway for ${vpc}, and point the default route of its public subnets to the gateway.`, `${vpc}에 인터넷 게이트웨이를 프로비저닝하고 퍼블릭 서브넷의 기본 경로가 이 게이트웨이를 가리키도록 설정합니다.`),
  ];
}

export function egressOnly(e: Of<'egress-only-internet-gateway'>, voice: Voice): readonly Text[] {
  const vpc = voice.label(e.vpc);
  return [
    t(`Create an egress-only internet gateway in ${vpc}, and route outbound traffic of the private subnets to it.`, `${vpc}에 송신 전용 인터넷 게이트웨이를 생성하고 프라이빗 서브넷의 아웃바운드 트래픽을 이 게이트웨이로 라우팅합니다.`),
    t(`Add an egress-only internet gateway to ${vpc} and point the private route tables to it.`, `${vpc}에 송신 전용 인터넷 게이트웨이를 추가하고 프라이빗 라우팅 테이블이 이를 가리키도록 설정합니다.`),
    t(`Attach an egress-only internet gateway to ${vpc} for the private subnets.`, `프라이빗 서브넷을 위해 ${vpc}에 송신 전용 인터넷 게이트웨이를 연결합니다.`),
  ];
}

export function natGateway(e: Of<'nat-gateway'>, voice: Voice): readonly Text[] {
  const vpc = voice.label(e.vpc);
  if (e.subnet !== undefined) {
    const subnet = voice.label(e.subnet);
    return [
      t(`Create a NAT gateway in ${subnet} of ${vpc}, and route the private subnets to it.`, `${vpc}의 ${subnet}에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.`),
      t(`Deploy a NAT gateway in ${subnet}. Add default routes to it in the private route tables of ${vpc}.`, `${subnet}에 NAT 게이트웨이를 배포합니다. ${vpc}의 프라이빗 라우팅 테이블에 이 게이트웨이로 향하는 기본 경로를 추가합니다.`),
      t(`Place a NAT gateway in ${subnet} and send the outbound traffic of the private subnets through it.`, `${subnet}에 NAT 게이트웨이를 배치하고 프라이빗 서브넷의 아웃바운드 트래픽을 이 게이트웨이로 보냅니다.`),
    ];
  }
  if ((e.azs ?? 1) > 1) {
    const az = zones(e.azs ?? 2);
    return [
      t(`Deploy a NAT gateway in a public subnet of each of ${az.en} of ${vpc}, and route the private subnets to it.`, `${vpc}의 ${az.ko}에 있는 각 퍼블릭 서브넷에 NAT 게이트웨이를 배포하고 프라이빗 서브넷의 트래픽을 NAT 게이트웨이로 라우팅합니다.`),
      t(`Create one NAT gateway per Availability Zone in the public subnets of ${vpc}. Point the default routes of the private subnets to them.`, `${vpc}의 퍼블릭 서브넷에 가용 영역마다 NAT 게이트웨이를 생성합니다. 프라이빗 서브넷의 기본 경로가 NAT 게이트웨이를 가리키도록 설정합니다.`),
      t(`Set up NAT gateways in ${az.en} of ${vpc}, and route each private subnet to the one in its own zone.`, `${vpc}의 ${az.ko}에 NAT 게이트웨이를 설정하고 각 프라이빗 서브넷의 트래픽을 같은 영역의 게이트웨이로 라우팅합니다.`),
      t(`Provision NAT gateways in public subnets of ${az.en} in ${vpc}, with zone-local default routes for the private subnets.`, `${vpc}에서 ${az.ko}의 퍼블릭 서브넷에 NAT 게이트웨이를 프로비저닝하고 프라이빗 서브넷에 같은 영역의 기본 경로를 설정합니다.`),
      t(`Add a NAT gateway to the public subnets of ${vpc} in ${az.en}, and update the private route tables.`, `${vpc}에서 ${az.ko}의 퍼블릭 서브넷에 NAT 게이트웨이를 추가하고 프라이빗 라우팅 테이블을 업데이트합니다.`),
      t(`Place NAT gateways in ${az.en} of ${vpc} and send the outbound traffic of the private subnets through them.`, `${vpc}의 ${az.ko}에 NAT 게이트웨이를 배치하고 프라이빗 서브넷의 아웃바운드 트래픽을 이들 게이트웨이로 보냅니다.`),
    ];
  }
  return [
    t(`Deploy a NAT gateway in a public subnet of ${vpc}, and add a default route to it in the private route tables.`, `${vpc}의 퍼블릭 서브넷에 NAT 게이트웨이를 배포하고 프라이빗 라우팅 테이블에 NAT 게이트웨이로 향하는 기본 경로를 추가합니다.`),
    t(`Create a NAT gateway in one public subnet of ${vpc} and route the private subnets through it.`, `${vpc}의 퍼블릭 서브넷 1개에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.`),
    t(`Set up a single NAT gateway in ${vpc}, and point the default routes of the private subnets to it.`, `${vpc}에 NAT 게이트웨이 1개를 설정하고 프라이빗 서브넷의 기본 경로가 이를 가리키도록 합니다.`),
    t(`Provision one NAT gateway in a public subnet of ${vpc} for the outbound traffic of the private subnets.`, `프라이빗 서브넷의 아웃바운드 트래픽을 위해 ${vpc}의 퍼블릭 서브넷에 NAT 게이트웨이 1개를 프로비저닝합니다.`),
    t(`Add a NAT gateway to ${vpc} in one Availability Zone, and update the private route tables to use it.`, `${vpc}의 가용 영역 1개에 NAT 게이트웨이를 추가하고 이를 사용하도록 프라이빗 라우팅 테이블을 업데이트합니다.`),
    t(`Place a NAT gateway in a public subnet of ${vpc} and send the traffic of the private subnets through it.`, `${vpc}의 퍼블릭 서브넷에 NAT 게이트웨이를 배치하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 보냅니다.`),
  ];
}

export function natInstance(e: Of<'nat-instance'>, voice: Voice): readonly Text[] {
  const vpc = voice.label(e.vpc);
  return [
    t(`Launch a NAT instance in a public subnet of ${vpc}, turn off its source/destination check, and route the private subnets to it.`, `${vpc}의 퍼블릭 서브넷에서 NAT 인스턴스를 시작하고 소스/대상 확인을 비활성화한 다음 프라이빗 서브넷의 트래픽을 이 인스턴스로 라우팅합니다.`),
    t(`Run a NAT instance on Amazon EC2 in a public subnet of ${vpc}, and point the default routes of the private subnets to it.`, `${vpc}의 퍼블릭 서브넷에 있는 Amazon EC2에서 NAT 인스턴스를 실행하고 프라이빗 서브넷의 기본 경로가 이 인스턴스를 가리키도록 설정합니다.`),
    t(`Deploy a NAT instance in ${vpc} and update the private route tables to use it.`, `${vpc}에 NAT 인스턴스를 배포하고 이를 사용하도록 프라이빗 라우팅 테이블을 업데이트합니다.`),
    t(`Set up an EC2 instance as a NAT instance in a public subnet of ${vpc} for the private subnets.`, `${vpc}의 퍼블릭 서브넷에 있는 EC2 인스턴스를 프라이빗 서브넷용 NAT 인스턴스로 설정합니다.`),
    t(`Start a NAT instance in a public subnet of ${vpc}, and add a default route to it in the private route tables.`, `${vpc}의 퍼블릭 서브넷에서 NAT 인스턴스를 시작하고 프라이빗 라우팅 테이블에 이 인스턴스로 향하는 기본 경로를 추가합니다.`),
    t(`Configure one EC2 instance of ${vpc} for NAT, and send the outbound traffic of the private subnets through it.`, `${vpc}의 EC2 인스턴스 1개를 NAT용으로 구성하고 프라이빗 서브넷의 아웃바운드 트래픽을 이 인스턴스로 보냅니다.`),
  ];
}

export function publicLoadBalancer(e: Of<'public-load-balancer'>, voice: Voice): readonly Text[] {
  const app = voice.label(e.service);
  const lb = e.kind === 'nlb' ? 'Network Load Balancer' : 'Application Load Balancer';
  const p = voice.with;
  return [
    t(`Put an internet-facing ${lb} in front of ${app}.`, `${app} 앞에 인터넷 경계 ${lb}를 배치합니다.`),
    t(`Expose ${app} through an internet-facing ${lb} in public subnets.`, `퍼블릭 서브넷의 인터넷 경계 ${lb}를 통해 ${p(app, '을/를')} 노출합니다.`),
    t(`Deploy an internet-facing ${lb} for ${app}, and let clients use its public DNS name.`, `${app}용 인터넷 경계 ${lb}를 배포하고 클라이언트가 퍼블릭 DNS 이름을 사용하도록 합니다.`),
    t(`Create a public ${lb} with ${app} as its target.`, `${p(app, '을/를')} 대상으로 하는 퍼블릭 ${lb}를 생성합니다.`),
    t(`Publish ${app} on the internet with ${withArticle(lb)}.`, `${lb}를 사용하여 ${p(app, '을/를')} 인터넷에 게시합니다.`),
    t(`Set up ${withArticle(lb)} with a public address for ${app}.`, `${app}에 퍼블릭 주소가 있는 ${lb}를 설정합니다.`),
  ];
}

export function proxy(e: Of<'proxy'>, voice: Voice): readonly Text[] {
  const [vpc, svc] = [voice.label(e.vpc), voice.label(e.service)];
  const az = zones(e.azs ?? 1);
  return [
    t(`Run a fleet of proxy servers on Amazon EC2 in ${az.en} of ${vpc} that forwards requests to ${svc}.`, `${vpc}의 ${az.ko}에 있는 Amazon EC2에서 ${svc}에 대한 요청을 전달하는 프록시 서버 플릿을 실행합니다.`),
    t(`Deploy self-managed proxy instances in ${az.en} of ${vpc}, and send requests for ${svc} through them.`, `${vpc}의 ${az.ko}에 자체 관리형 프록시 인스턴스를 배포하고 ${svc}에 대한 요청을 이 인스턴스로 보냅니다.`),
    t(`Launch EC2 proxy servers in ${az.en} of ${vpc} that pass requests on to ${svc}.`, `${vpc}의 ${az.ko}에서 ${svc}에 요청을 전달하는 EC2 프록시 서버를 시작합니다.`),
    t(`Set up proxy software on EC2 instances in ${az.en} of ${vpc} as the way to ${svc}.`, `${vpc}의 ${az.ko}에 있는 EC2 인스턴스에 ${svc}용 프록시 소프트웨어를 설정합니다.`),
    t(`Place an EC2 proxy fleet for ${svc} in ${az.en} of ${vpc}, and point the clients to it.`, `${vpc}의 ${az.ko}에 ${svc}용 EC2 프록시 플릿을 배치하고 클라이언트가 이를 사용하도록 설정합니다.`),
    t(`Use proxy servers on EC2 instances in ${az.en} of ${vpc} to relay requests to ${svc}.`, `${vpc}의 ${az.ko}에 있는 EC2 인스턴스의 프록시 서버를 사용하여 ${svc}에 요청을 중계합니다.`),
  ];
}
