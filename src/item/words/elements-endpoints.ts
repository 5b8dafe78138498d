import type { ElementInput } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { bucketName, labels, listed, resourceName, t, withArticle, zones, type Wording } from './phrases.ts';

type Of<K extends ElementInput['type']> = Extract<ElementInput, { type: K }>;
const nothing = t('', '');

/** The sentence on the endpoint policy, if there is one. */
function policyTail(resources: readonly string[] | undefined, voice: Voice): Text {
  if (resources === undefined) return nothing;
  if (resources.length === 0) return voice.choose([t(' Attach an endpoint policy that denies access.', ' 액세스를 거부하는 엔드포인트 정책을 연결합니다.'), t(' Give the endpoint a policy without an Allow statement.', ' 엔드포인트에 Allow 문이 없는 정책을 연결합니다.')], 'policy tail');
  const names = listed(resources.map((r) => resourceName(r, voice)), voice.lang);
  const object = voice.with(names, '을/를');
  return voice.choose(
    [
      t(` Attach an endpoint policy that allows ${names}.`, ` ${object} 허용하는 엔드포인트 정책을 연결합니다.`),
      t(` Limit its endpoint policy to ${names}.`, ` 엔드포인트 정책의 범위를 ${voice.with(names, '으로/로')} 제한합니다.`),
      t(` Name ${names} as the resource in its endpoint policy.`, ` 엔드포인트 정책의 리소스로 ${object} 지정합니다.`),
      t(` Restrict the endpoint to ${names} with an endpoint policy.`, ` 엔드포인트 정책을 사용하여 엔드포인트를 통한 액세스를 ${voice.with(names, '으로/로')} 제한합니다.`),
    ],
    'policy tail',
  );
}

export function gatewayEndpoint(e: Of<'gateway-endpoint'>, voice: Voice): readonly Wording[] {
  const [vpc, svc] = [voice.label(e.vpc), voice.label(e.service)];
  const p = policyTail(e.policy, voice);
  const tail = (en: string, ko: string): Text => t(en + p.en, ko + p.ko);
  if (e.routeTables === 'none')
    return [
      () => tail(`Create a gateway endpoint for ${svc} in ${vpc} without associating a route table.`, `라우팅 테이블을 연결하지 않고 ${vpc}에 ${svc}용 게이트웨이 엔드포인트를 생성합니다.`),
      () => tail(`Add a gateway VPC endpoint for ${svc} to ${vpc}, and leave the route tables as they are.`, `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 추가하고 라우팅 테이블은 그대로 둡니다.`),
      () => tail(`Configure a gateway endpoint for ${svc} in ${vpc} with no route tables selected.`, `라우팅 테이블을 선택하지 않고 ${vpc}에 ${svc}용 게이트웨이 엔드포인트를 구성합니다.`),
      () => tail(`Deploy a gateway endpoint for ${svc} in ${vpc}. Do not associate it with a route table.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 배포합니다. 라우팅 테이블에는 연결하지 않습니다.`),
      () => tail(`Provision a gateway VPC endpoint for ${svc} in ${vpc}, and select no route table for it.`, `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 프로비저닝하되 라우팅 테이블은 선택하지 않습니다.`),
      () => tail(`Set up a gateway endpoint in ${vpc} for ${svc}, with the route tables of the subnets unchanged.`, `서브넷의 라우팅 테이블을 변경하지 않고 ${vpc}에 ${svc}용 게이트웨이 엔드포인트를 설정합니다.`),
      () => tail(`Give ${vpc} a gateway endpoint for ${svc} that no route table points to.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 두지만 이를 가리키는 라우팅 테이블은 없습니다.`),
      () => tail(`Create a gateway VPC endpoint in ${vpc} for ${svc}, but skip the association with route tables.`, `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 생성하고 라우팅 테이블 연결은 건너뜁니다.`),
      () => tail(`Use a gateway endpoint for ${svc} in ${vpc}, and keep the present routes of the subnets.`, `${vpc}에서 ${svc}용 게이트웨이 엔드포인트를 사용하고 서브넷의 현재 경로를 유지합니다.`),
      () => tail(`Make ${svc} available in ${vpc} through a gateway endpoint. Change no route table.`, `게이트웨이 엔드포인트를 통해 ${vpc}에서 ${voice.with(svc, '을/를')} 사용하도록 구성합니다. 라우팅 테이블은 변경하지 않습니다.`),
      () => tail(`Place a gateway endpoint for ${svc} in ${vpc} beside the existing routes, which stay as they are.`, `기존 경로는 그대로 두고 ${vpc}에 ${svc}용 게이트웨이 엔드포인트를 배치합니다.`),
      () => tail(`Establish a gateway endpoint for ${svc} in ${vpc} without a route to it in the subnet route tables.`, `서브넷 라우팅 테이블에 경로를 추가하지 않고 ${vpc}에 ${svc}용 게이트웨이 엔드포인트를 마련합니다.`),
    ];
  if (Array.isArray(e.routeTables)) {
    const subnets = labels(e.routeTables, voice);
    return [
      () => tail(`Create a gateway endpoint for ${svc} in ${vpc}, and associate it with the route tables of ${subnets}.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 생성하고 ${subnets}의 라우팅 테이블에 연결합니다.`),
      () => tail(`Add a gateway endpoint for ${svc} to ${vpc}. Place its route in the route tables of ${subnets}.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 추가합니다. ${subnets}의 라우팅 테이블에 엔드포인트 경로를 넣습니다.`),
      () => tail(`Configure a gateway VPC endpoint for ${svc} in ${vpc}, with the route tables of ${subnets} selected.`, `${subnets}의 라우팅 테이블을 선택하여 ${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 구성합니다.`),
      () => tail(`Deploy a gateway endpoint for ${svc} in ${vpc}, and add the endpoint route for ${subnets} to their route tables.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 배포하고 ${subnets}의 라우팅 테이블에 엔드포인트 경로를 추가합니다.`),
      () => tail(`Set up a gateway endpoint for ${svc} in ${vpc} that the route tables of ${subnets} point to.`, `${subnets}의 라우팅 테이블이 가리키는 ${svc}용 게이트웨이 엔드포인트를 ${vpc}에 설정합니다.`),
      () => tail(`Provision a gateway VPC endpoint for ${svc} in ${vpc}. Update the route tables of ${subnets} to use it.`, `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 프로비저닝합니다. ${subnets}의 라우팅 테이블이 이를 사용하도록 업데이트합니다.`),
      () => tail(`Give ${subnets} a route to a new gateway endpoint for ${svc} in ${vpc}.`, `${subnets}에 ${vpc}의 새 ${svc}용 게이트웨이 엔드포인트로 가는 경로를 추가합니다.`),
      () => tail(`Create a gateway endpoint for ${svc} in ${vpc}. Select the route tables of ${subnets} for it.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 생성합니다. 연결할 라우팅 테이블로 ${subnets}의 라우팅 테이블을 선택합니다.`),
      () => tail(`Associate the route tables of ${subnets} with a new gateway endpoint for ${svc} in ${vpc}.`, `${subnets}의 라우팅 테이블을 ${vpc}의 새 ${svc}용 게이트웨이 엔드포인트에 연결합니다.`),
      () => tail(`Route requests for ${svc} from ${subnets} to a new gateway endpoint in ${vpc}.`, `${subnets}에서 ${svc}에 보내는 요청을 ${vpc}의 새 게이트웨이 엔드포인트로 라우팅합니다.`),
      () => tail(`Use a gateway VPC endpoint for ${svc} in ${vpc}, and add the prefix list of the service to the route tables of ${subnets}.`, `${vpc}에서 ${svc}용 게이트웨이 VPC 엔드포인트를 사용하고 ${subnets}의 라우팅 테이블에 서비스의 접두사 목록을 추가합니다.`),
      () => tail(`Make a new gateway endpoint in ${vpc} the target for ${svc} in the route tables of ${subnets}.`, `${subnets}의 라우팅 테이블에서 ${svc}의 대상을 ${vpc}의 새 게이트웨이 엔드포인트로 지정합니다.`),
    ];
  }
  return [
    () => tail(`Create a gateway endpoint for ${svc} in ${vpc}, and associate it with the route tables of the subnets.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 생성하고 서브넷의 라우팅 테이블에 연결합니다.`),
    () => tail(`Add a gateway VPC endpoint for ${svc} to ${vpc}, and add the endpoint route to the subnet route tables.`, `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 추가하고 서브넷 라우팅 테이블에 엔드포인트 경로를 추가합니다.`),
    () => tail(`Configure a gateway VPC endpoint for ${svc} in ${vpc}. Update the route tables to use the endpoint.`, `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 구성합니다. 엔드포인트를 사용하도록 라우팅 테이블을 업데이트합니다.`),
    () => tail(`Provision a gateway endpoint for ${svc} in ${vpc}, with routes to it in the route tables of its subnets.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 프로비저닝하고 서브넷의 라우팅 테이블에 경로를 추가합니다.`),
    () => tail(`Deploy a gateway endpoint for ${svc} in ${vpc}. Route the prefix list of the service to the endpoint.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 배포합니다. 서비스의 접두사 목록에 대한 트래픽을 엔드포인트로 라우팅합니다.`),
    () => tail(`Set up a gateway VPC endpoint in ${vpc} for ${svc}, and point the subnet route tables to it.`, `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 설정하고 서브넷 라우팅 테이블이 이를 가리키도록 합니다.`),
    () => tail(`Create a gateway VPC endpoint for ${svc}, and select ${vpc} and the route tables of its subnets.`, `${svc}용 게이트웨이 VPC 엔드포인트를 생성하면서 ${voice.with(vpc, '와/과')} 서브넷의 라우팅 테이블을 선택합니다.`),
    () => tail(`Let the subnets of ${vpc} reach ${svc} through a gateway endpoint that their route tables point to.`, `${vpc}의 서브넷이 라우팅 테이블에 지정된 게이트웨이 엔드포인트를 통해 ${svc}에 연결하도록 합니다.`),
    () => tail(`Make a gateway endpoint in ${vpc} the target for ${svc} in the subnet route tables.`, `${vpc}의 게이트웨이 엔드포인트를 서브넷 라우팅 테이블에서 ${svc}의 대상으로 지정합니다.`),
    () => tail(`Give ${vpc} a gateway endpoint for ${svc}, and associate the route table of each subnet with it.`, `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 마련하고 각 서브넷의 라우팅 테이블을 연결합니다.`),
    () => tail(`Route requests for ${svc} from the subnets of ${vpc} to a new gateway endpoint.`, `${vpc}의 서브넷에서 ${svc}에 보내는 요청을 새 게이트웨이 엔드포인트로 라우팅합니다.`),
    () => tail(`Use a gateway VPC endpoint in ${vpc} for access to ${svc}, with routes in the route tables of the subnets.`, `${svc} 액세스에 ${vpc}의 게이트웨이 VPC 엔드포인트를 사용하고 서브넷의 라우팅 테이블에 경로를 둡니다.`),
  ];
}

function dnsTail(on: boolean | undefined, voice: Voice): Text {
  if (on === undefined) return nothing;
  return voice.choose(
    on
      ? [
          t(' Turn on private DNS for the endpoint.', ' 엔드포인트의 프라이빗 DNS를 활성화합니다.'),
          t(' Enable private DNS names on the endpoint.', ' 엔드포인트에서 프라이빗 DNS 이름을 활성화합니다.'),
          t(' Select private DNS names for it.', ' 엔드포인트에 프라이빗 DNS 이름을 사용하도록 설정합니다.'),
        ]
      : [
          t(' Leave private DNS off, and use the endpoint-specific names.', ' 프라이빗 DNS는 비활성화해 두고 엔드포인트별 이름을 사용합니다.'),
          t(' Use endpoint-specific DNS names, not private DNS.', ' 프라이빗 DNS 대신 엔드포인트별 DNS 이름을 사용합니다.'),
          t(' Turn off private DNS, and call the endpoint by its own DNS names.', ' 프라이빗 DNS를 비활성화하고 엔드포인트별 DNS 이름을 호출합니다.'),
          t(' Disable private DNS, and use the DNS names of the endpoint.', ' 프라이빗 DNS를 비활성화하고 엔드포인트의 DNS 이름을 사용합니다.'),
        ],
    'dns tail',
  );
}

function groupTail(group: Of<'interface-endpoint'>['securityGroup'], voice: Voice): Text {
  if (group === undefined || group === 'allow') return nothing;
  if (group === 'deny' || group.length === 0)
    return voice.choose([t(' Attach a security group without inbound rules.', ' 인바운드 규칙이 없는 보안 그룹을 연결합니다.'), t(' Use a security group with no inbound rules for it.', ' 인바운드 규칙이 없는 보안 그룹을 사용합니다.')], 'group tail');
  const names = labels(group, voice);
  return voice.choose(
    [
      t(` Allow inbound HTTPS from ${names} in its security group.`, ` 보안 그룹에서 ${names}의 인바운드 HTTPS를 허용합니다.`),
      t(` Let its security group admit HTTPS from ${names}.`, ` 엔드포인트의 보안 그룹이 ${names}의 HTTPS를 허용하도록 합니다.`),
      t(` Attach a security group that accepts HTTPS from ${names}.`, ` ${names}의 HTTPS를 허용하는 보안 그룹을 연결합니다.`),
      t(` Open port 443 of its security group to ${names}.`, ` 보안 그룹의 443 포트를 ${names}에 대해 엽니다.`),
    ],
    'group tail',
  );
}

export function interfaceEndpoint(e: Of<'interface-endpoint'>, voice: Voice): readonly Wording[] {
  const [vpc, svc] = [voice.label(e.vpc), voice.label(e.service)];
  const tails = [dnsTail(e.privateDns, voice), groupTail(e.securityGroup, voice), policyTail(e.policy, voice)];
  const tail = (en: string, ko: string): Text => t(en + tails.map((x) => x.en).join(''), ko + tails.map((x) => x.ko).join(''));
  if (e.azs === undefined)
    return [
      () => tail(`Create an interface endpoint for ${svc} in ${vpc}.`, `${vpc}에 ${svc}용 인터페이스 엔드포인트를 생성합니다.`),
      () => tail(`Deploy an interface VPC endpoint for ${svc} in subnets of ${vpc}.`, `${vpc}의 서브넷에 ${svc}용 인터페이스 VPC 엔드포인트를 배포합니다.`),
      () => tail(`Set up AWS PrivateLink access to ${svc} by creating an interface endpoint in ${vpc}.`, `${vpc}에 인터페이스 엔드포인트를 생성하여 ${svc}에 대한 AWS PrivateLink 액세스를 설정합니다.`),
      () => tail(`Add an interface endpoint for ${svc} to ${vpc}.`, `${vpc}에 ${svc}용 인터페이스 엔드포인트를 추가합니다.`),
      () => tail(`Provision an interface VPC endpoint for ${svc} in ${vpc}.`, `${vpc}에 ${svc}용 인터페이스 VPC 엔드포인트를 프로비저닝합니다.`),
      () => tail(`Configure an interface endpoint (AWS PrivateLink) for ${svc} in ${vpc}.`, `${vpc}에 ${svc}용 인터페이스 엔드포인트(AWS PrivateLink)를 구성합니다.`),
      () => tail(`Give ${vpc} an interface endpoint for ${svc}.`, `${vpc}에 ${svc}용 인터페이스 엔드포인트를 마련합니다.`),
      () => tail(`Connect ${vpc} to ${svc} through an interface VPC endpoint.`, `인터페이스 VPC 엔드포인트를 통해 ${voice.with(vpc, '을/를')} ${svc}에 연결합니다.`),
      () => tail(`Use AWS PrivateLink for ${svc}, with an interface endpoint in ${vpc}.`, `${vpc}의 인터페이스 엔드포인트로 ${svc}용 AWS PrivateLink를 사용합니다.`),
      () => tail(`Place the network interfaces of an interface endpoint for ${svc} in subnets of ${vpc}.`, `${svc}용 인터페이스 엔드포인트의 네트워크 인터페이스를 ${vpc}의 서브넷에 배치합니다.`),
      () => tail(`Make ${svc} available in ${vpc} by means of an interface endpoint.`, `인터페이스 엔드포인트를 사용하여 ${vpc}에서 ${voice.with(svc, '을/를')} 사용할 수 있게 합니다.`),
      () => tail(`Send requests for ${svc} to a new interface endpoint in ${vpc}.`, `${svc}에 대한 요청을 ${vpc}의 새 인터페이스 엔드포인트로 보냅니다.`),
    ];
  const az = zones(e.azs);
  return [
    () => tail(`Create an interface endpoint for ${svc} in ${az.en} of ${vpc}.`, `${vpc}의 ${az.ko}에 ${svc}용 인터페이스 엔드포인트를 생성합니다.`),
    () => tail(`Deploy an interface VPC endpoint for ${svc} in ${vpc}, with network interfaces in ${az.en}.`, `${vpc}에 ${svc}용 인터페이스 VPC 엔드포인트를 배포하고 ${az.ko}에 네트워크 인터페이스를 둡니다.`),
    () => tail(`Set up AWS PrivateLink access to ${svc} by creating an interface endpoint in ${az.en} of ${vpc}.`, `${vpc}의 ${az.ko}에 인터페이스 엔드포인트를 생성하여 ${svc}에 대한 AWS PrivateLink 액세스를 설정합니다.`),
    () => tail(`Add an interface endpoint for ${svc} to ${vpc}, and place its network interfaces in ${az.en}.`, `${vpc}에 ${svc}용 인터페이스 엔드포인트를 추가하고 네트워크 인터페이스를 ${az.ko}에 배치합니다.`),
    () => tail(`Provision an interface VPC endpoint for ${svc} in subnets of ${vpc} in ${az.en}.`, `${vpc}의 ${az.ko}에 있는 서브넷에 ${svc}용 인터페이스 VPC 엔드포인트를 프로비저닝합니다.`),
    () => tail(`Configure an interface endpoint (AWS PrivateLink) for ${svc} in ${az.en} of ${vpc}.`, `${vpc}의 ${az.ko}에 ${svc}용 인터페이스 엔드포인트(AWS PrivateLink)를 구성합니다.`),
    () => tail(`Use AWS PrivateLink for ${svc}, with an interface endpoint ${e.azs === 1 ? 'in' : 'that spans'} ${az.en} of ${vpc}.`, `${vpc}의 ${az.ko}에 있는 인터페이스 엔드포인트로 ${svc}용 AWS PrivateLink를 사용합니다.`),
    () => tail(`Give ${vpc} an interface endpoint for ${svc} in ${az.en}.`, `${vpc}에서 사용하도록 ${az.ko}에 ${svc}용 인터페이스 엔드포인트를 둡니다.`),
    () => tail(`Send requests for ${svc} to a new interface endpoint in ${az.en} of ${vpc}.`, `${svc}에 대한 요청을 ${vpc}의 ${az.ko}에 있는 새 인터페이스 엔드포인트로 보냅니다.`),
    () => tail(`Select ${e.azs === 1 ? 'a subnet' : 'subnets'} of ${vpc} in ${az.en} for a new interface endpoint to ${svc}.`, `${vpc}의 ${az.ko}에 있는 서브넷을 선택하여 ${svc}용 새 인터페이스 엔드포인트를 생성합니다.`),
    () => tail(`Make ${svc} available in ${vpc} by means of an interface endpoint in ${az.en}.`, `${az.ko}에 있는 인터페이스 엔드포인트를 사용하여 ${vpc}에서 ${voice.with(svc, '을/를')} 사용할 수 있게 합니다.`),
    () => tail(`Connect ${vpc} to ${svc} through an interface VPC endpoint in ${az.en}.`, `${az.ko}에 있는 인터페이스 VPC 엔드포인트를 통해 ${voice.with(vpc, '을/를')} ${svc}에 연결합니다.`),
  ];
}

export function gwlbEndpoint(e: Of<'gwlb-endpoint'>, voice: Voice): readonly Wording[] {
  const [vpc, fleet] = [voice.label(e.vpc), voice.label(e.service)];
  const az = e.azs === undefined ? nothing : t(` in ${zones(e.azs).en}`, ` ${zones(e.azs).ko}에`);
  if (e.routed === false)
    return [
      () => t(`Create a Gateway Load Balancer endpoint for ${fleet} in ${vpc}, and leave the route tables unchanged.`, `${vpc}의${az.ko || ' 서브넷에'} ${fleet}용 Gateway Load Balancer 엔드포인트를 생성하고 라우팅 테이블은 변경하지 않습니다.`),
      () => t(`Deploy a Gateway Load Balancer endpoint for ${fleet} in ${vpc} without changing its routes.`, `경로를 변경하지 않고 ${vpc}에 ${fleet}용 Gateway Load Balancer 엔드포인트를 배포합니다.`),
      () => t(`Add a Gateway Load Balancer endpoint for ${fleet} to ${vpc}. Keep the present routes.`, `${vpc}에 ${fleet}용 Gateway Load Balancer 엔드포인트를 추가합니다. 현재 경로는 유지합니다.`),
      () => t(`Provision a Gateway Load Balancer endpoint${az.en || ' in subnets'} of ${vpc} for ${fleet}, with no route that points to it.`, `${vpc}의${az.ko || ' 서브넷에'} ${fleet}용 Gateway Load Balancer 엔드포인트를 프로비저닝하되 이를 가리키는 경로는 추가하지 않습니다.`),
      () => t(`Set up a Gateway Load Balancer endpoint for ${fleet} in ${vpc}, but add no route to it.`, `${vpc}에 ${fleet}용 Gateway Load Balancer 엔드포인트를 설정하지만 경로는 추가하지 않습니다.`),
      () => t(`Place a Gateway Load Balancer endpoint for ${fleet}${az.en || ' in subnets'} of ${vpc} beside the existing routes.`, `기존 경로는 그대로 두고 ${vpc}의${az.ko || ' 서브넷에'} ${fleet}용 Gateway Load Balancer 엔드포인트를 배치합니다.`),
      () => t(`Give ${vpc} a Gateway Load Balancer endpoint for ${fleet}. Do not edit the route tables.`, `${vpc}에 ${fleet}용 Gateway Load Balancer 엔드포인트를 마련합니다. 라우팅 테이블은 편집하지 않습니다.`),
      () => t(`Connect ${vpc} to ${fleet} through a Gateway Load Balancer endpoint that is not a target in the route tables.`, `라우팅 테이블의 대상이 아닌 Gateway Load Balancer 엔드포인트를 통해 ${voice.with(vpc, '을/를')} ${fleet}에 연결합니다.`),
      () => t(`Configure a Gateway Load Balancer endpoint for ${fleet} in ${vpc}, with the route tables as they are.`, `라우팅 테이블은 그대로 두고 ${vpc}에 ${fleet}용 Gateway Load Balancer 엔드포인트를 구성합니다.`),
      () => t(`Establish a Gateway Load Balancer endpoint in ${vpc} for ${fleet}, and leave the routing of the VPC alone.`, `${vpc}에 ${fleet}용 Gateway Load Balancer 엔드포인트를 마련하고 VPC의 라우팅은 변경하지 않습니다.`),
      () => t(`Use a Gateway Load Balancer endpoint for ${fleet} in ${vpc}. Make no change to the subnet route tables.`, `${vpc}에서 ${fleet}용 Gateway Load Balancer 엔드포인트를 사용합니다. 서브넷 라우팅 테이블은 수정하지 않습니다.`),
      () => t(`Introduce a Gateway Load Balancer endpoint for ${fleet} in ${vpc}, and route the traffic of the VPC as before.`, `${vpc}에 ${fleet}용 Gateway Load Balancer 엔드포인트를 도입하고 VPC의 트래픽은 이전과 같이 라우팅합니다.`),
    ];
  return [
    () => t(`Create a Gateway Load Balancer endpoint for ${fleet}${az.en || ' in subnets'} of ${vpc}, and route traffic that enters or leaves the VPC through it.`, `${vpc}의${az.ko || ' 서브넷에'} ${fleet}용 Gateway Load Balancer 엔드포인트를 생성하고 VPC를 드나드는 트래픽을 이 엔드포인트로 라우팅합니다.`),
    () => t(`Deploy a Gateway Load Balancer endpoint in ${vpc}${az.en}, and point the route tables to it so that traffic passes ${fleet}.`, `${vpc}의${az.ko || ' 서브넷에'} Gateway Load Balancer 엔드포인트를 배포하고 트래픽이 ${voice.with(fleet, '을/를')} 통과하도록 라우팅 테이블을 설정합니다.`),
    () => t(`Add a Gateway Load Balancer endpoint${az.en} to ${vpc}. Make it the target of the routes that lead into and out of the VPC.`, `${vpc}의${az.ko || ' 서브넷에'} Gateway Load Balancer 엔드포인트를 추가합니다. VPC로 들어오고 나가는 경로의 대상을 이 엔드포인트로 지정합니다.`),
    () => t(`Insert ${fleet} into the traffic of ${vpc} with a Gateway Load Balancer endpoint${az.en} as a route table target.`, `${vpc}의${az.ko || ' 서브넷에'} Gateway Load Balancer 엔드포인트를 배치하고 라우팅 테이블의 대상으로 지정하여 트래픽이 ${voice.with(fleet, '을/를')} 거치게 합니다.`),
    () => t(`Set up a Gateway Load Balancer endpoint for ${fleet} in ${vpc}${az.en}, and update the route tables to send traffic to it.`, `${vpc}의${az.ko || ' 서브넷에'} ${fleet}용 Gateway Load Balancer 엔드포인트를 설정하고 트래픽을 이곳으로 보내도록 라우팅 테이블을 업데이트합니다.`),
    () => t(`Provision a Gateway Load Balancer endpoint${az.en || ' in subnets'} of ${vpc} and send inbound and outbound traffic to ${fleet} through it.`, `${vpc}의${az.ko || ' 서브넷에'} Gateway Load Balancer 엔드포인트를 프로비저닝하고 인바운드 및 아웃바운드 트래픽을 ${voice.with(fleet, '으로/로')} 보냅니다.`),
    () => t(`Route the traffic that enters or leaves ${vpc} through a new Gateway Load Balancer endpoint for ${fleet}${az.en}.`, `${vpc}의${az.ko || ' 서브넷에'} 새 ${fleet}용 Gateway Load Balancer 엔드포인트를 두고 VPC를 드나드는 트래픽을 이 엔드포인트를 통해 라우팅합니다.`),
    () => t(`Make a Gateway Load Balancer endpoint for ${fleet}${az.en || ' in subnets'} of ${vpc} the next hop for traffic into and out of the VPC.`, `${vpc}의${az.ko || ' 서브넷에'} ${fleet}용 Gateway Load Balancer 엔드포인트를 두고 VPC로 들어오고 나가는 트래픽의 다음 홉으로 지정합니다.`),
    () => t(`Connect ${vpc} to ${fleet} through a Gateway Load Balancer endpoint${az.en}, and add routes to the endpoint in both directions.`, `${vpc}의${az.ko || ' 서브넷에'} ${fleet}에 연결하는 Gateway Load Balancer 엔드포인트를 두고 양방향 경로를 엔드포인트로 추가합니다.`),
    () => t(`Place a Gateway Load Balancer endpoint${az.en || ' in subnets'} of ${vpc}, and change the route tables so that inbound and outbound traffic goes to ${fleet}.`, `${vpc}의${az.ko || ' 서브넷에'} Gateway Load Balancer 엔드포인트를 배치하고 인바운드 및 아웃바운드 트래픽이 ${voice.with(fleet, '으로/로')} 가도록 라우팅 테이블을 변경합니다.`),
    () => t(`Use a Gateway Load Balancer endpoint${az.en || ' in subnets'} of ${vpc} as the route target for the traffic of the VPC, and let ${fleet} process it.`, `${vpc}의${az.ko || ' 서브넷에'} 둔 Gateway Load Balancer 엔드포인트를 VPC 트래픽의 라우팅 대상으로 사용하여 ${voice.with(fleet, '이/가')} 트래픽을 처리하게 합니다.`),
    () => t(`Give ${vpc} a Gateway Load Balancer endpoint for ${fleet}${az.en}. Update the ingress and egress routes to lead through it.`, `${vpc}의${az.ko || ' 서브넷에'} ${fleet}용 Gateway Load Balancer 엔드포인트를 마련합니다. 수신 및 송신 경로가 이 엔드포인트를 거치도록 업데이트합니다.`),
  ];
}

const balancers = { nlb: 'Network Load Balancer', 'nlb-to-alb': 'Network Load Balancer', gwlb: 'Gateway Load Balancer', alb: 'Application Load Balancer', none: '' } as const;

export function endpointService(e: Of<'endpoint-service'>, voice: Voice): readonly Wording[] {
  const app = voice.label(e.service);
  const kind = e.loadBalancer ?? 'nlb';
  const lb = balancers[kind];
  const accounts = Array.isArray(e.principals) ? (e.principals.length === 0 ? t(' Allow no principals yet.', ' 보안 주체는 아직 허용하지 않습니다.') : t(` Allow the consumer ${e.principals.length === 1 ? 'account' : 'accounts'} as principals.`, ' 소비자 계정을 보안 주체로 허용합니다.')) : nothing;
  const regions = (e.regions ?? []).length > 0 ? t(` Allow consumers in ${listed(e.regions ?? [], 'en')} as well.`, ` ${(e.regions ?? []).join(', ')} 리전의 소비자도 허용합니다.`) : nothing;
  const pending = e.acceptance === 'pending' ? t(' Require acceptance of connection requests.', ' 연결 요청을 수락하도록 설정합니다.') : nothing;
  const tail = (en: string, ko: string): Text => t(en + accounts.en + regions.en + pending.en, ko + accounts.ko + regions.ko + pending.ko);
  if (kind === 'none')
    return [
      () => tail(`Create an endpoint service for ${app} from its EC2 instances, without a load balancer.`, `로드 밸런서 없이 EC2 인스턴스로 ${app}용 엔드포인트 서비스를 생성합니다.`),
      () => tail(`Register the EC2 instances of ${app} as an endpoint service.`, `${app}의 EC2 인스턴스를 엔드포인트 서비스로 등록합니다.`),
      () => tail(`Publish ${app} as an endpoint service straight from the instances that run it.`, `${voice.with(app, '을/를')} 실행하는 인스턴스에서 직접 엔드포인트 서비스로 게시합니다.`),
      () => tail(`Offer ${app} through AWS PrivateLink, with its EC2 instances as the service.`, `EC2 인스턴스를 서비스로 지정하여 AWS PrivateLink를 통해 ${voice.with(app, '을/를')} 제공합니다.`),
      () => tail(`Configure an endpoint service that points directly to the instances of ${app}.`, `${app}의 인스턴스를 직접 가리키는 엔드포인트 서비스를 구성합니다.`),
      () => tail(`Make the network interfaces of ${app} an endpoint service. Do not add a load balancer.`, `${app}의 네트워크 인터페이스를 엔드포인트 서비스로 만듭니다. 로드 밸런서는 추가하지 않습니다.`),
      () => tail(`Set up AWS PrivateLink for ${app} without a load balancer in front of the instances.`, `인스턴스 앞에 로드 밸런서를 두지 않고 ${app}에 AWS PrivateLink를 설정합니다.`),
      () => tail(`Let consumers connect to ${app} through an endpoint service made of its EC2 instances.`, `소비자가 EC2 인스턴스로 구성된 엔드포인트 서비스를 통해 ${app}에 연결하도록 합니다.`),
      () => tail(`Associate the EC2 instances of ${app} with a new endpoint service.`, `${app}의 EC2 인스턴스를 새 엔드포인트 서비스에 연결합니다.`),
      () => tail(`Use the instances of ${app} as they are, and share them by an endpoint service.`, `${app}의 인스턴스를 그대로 사용하고 엔드포인트 서비스로 공유합니다.`),
      () => tail(`Establish an endpoint service for ${app}. Enter the instances as its targets.`, `${app}용 엔드포인트 서비스를 마련합니다. 인스턴스를 대상으로 등록합니다.`),
      () => tail(`Provision an endpoint service whose backend is the group of EC2 instances of ${app}.`, `${app}의 EC2 인스턴스 그룹을 백엔드로 하는 엔드포인트 서비스를 프로비저닝합니다.`),
    ];
  if (kind === 'nlb-to-alb')
    return [
      () => tail(`Make the Application Load Balancer of ${app} a target of a new Network Load Balancer, and create an endpoint service from the latter.`, `${app}의 Application Load Balancer를 새 Network Load Balancer의 대상으로 등록하고 이 Network Load Balancer로 엔드포인트 서비스를 생성합니다.`),
      () => tail(`Put a Network Load Balancer in front of the Application Load Balancer of ${app}. Create an endpoint service with it.`, `${app}의 Application Load Balancer 앞에 Network Load Balancer를 배치합니다. 이를 사용하여 엔드포인트 서비스를 생성합니다.`),
      () => tail(`Publish ${app} through an endpoint service whose Network Load Balancer forwards to the Application Load Balancer.`, `Network Load Balancer가 Application Load Balancer로 전달하는 엔드포인트 서비스를 통해 ${voice.with(app, '을/를')} 게시합니다.`),
      () => tail(`Register the Application Load Balancer of ${app} with a new Network Load Balancer, and offer the latter as an endpoint service.`, `${app}의 Application Load Balancer를 새 Network Load Balancer에 등록하고 후자를 엔드포인트 서비스로 제공합니다.`),
      () => tail(`Create an endpoint service for ${app} from a Network Load Balancer whose target is the Application Load Balancer.`, `Application Load Balancer를 대상으로 하는 Network Load Balancer로 ${app}용 엔드포인트 서비스를 생성합니다.`),
      () => tail(`Keep the Application Load Balancer of ${app}, add a Network Load Balancer before it, and build an endpoint service on that.`, `${app}의 Application Load Balancer를 유지하고 그 앞에 Network Load Balancer를 추가하여 엔드포인트 서비스를 구성합니다.`),
      () => tail(`Chain a Network Load Balancer to the Application Load Balancer of ${app}. Use it for an AWS PrivateLink endpoint service.`, `${app}의 Application Load Balancer에 Network Load Balancer를 연결합니다. 이를 AWS PrivateLink 엔드포인트 서비스에 사용합니다.`),
      () => tail(`Configure an endpoint service with a Network Load Balancer that passes connections on to the Application Load Balancer of ${app}.`, `${app}의 Application Load Balancer로 연결을 전달하는 Network Load Balancer로 엔드포인트 서비스를 구성합니다.`),
      () => tail(`Deploy a Network Load Balancer with the Application Load Balancer of ${app} as its target, and associate an endpoint service with it.`, `${app}의 Application Load Balancer를 대상으로 하는 Network Load Balancer를 배포하고 엔드포인트 서비스를 연결합니다.`),
      () => tail(`Offer ${app} through AWS PrivateLink: let a Network Load Balancer forward to its Application Load Balancer.`, `AWS PrivateLink를 통해 ${voice.with(app, '을/를')} 제공하도록 Network Load Balancer가 Application Load Balancer로 전달하게 합니다.`),
      () => tail(`Set up a Network Load Balancer that targets the Application Load Balancer of ${app}. Publish it as an endpoint service.`, `${app}의 Application Load Balancer를 대상으로 하는 Network Load Balancer를 설정합니다. 이를 엔드포인트 서비스로 게시합니다.`),
      () => tail(`Establish an endpoint service for ${app}, with a Network Load Balancer in front of the existing Application Load Balancer.`, `기존 Application Load Balancer 앞에 Network Load Balancer를 두고 ${app}용 엔드포인트 서비스를 구축합니다.`),
    ];
  return [
    () => tail(`Put ${withArticle(lb)} in front of ${app}, and create an endpoint service from it.`, `${app} 앞에 ${lb}를 배치하고 이를 사용하여 엔드포인트 서비스를 생성합니다.`),
    () => tail(`Publish ${app} as an endpoint service behind ${withArticle(lb)}.`, `${lb}를 사용하는 엔드포인트 서비스로 ${voice.with(app, '을/를')} 게시합니다.`),
    () => tail(`Create an AWS PrivateLink endpoint service for ${app} with ${withArticle(lb)}.`, `${lb}를 사용하여 ${app}용 AWS PrivateLink 엔드포인트 서비스를 생성합니다.`),
    () => tail(`Configure an endpoint service that has ${withArticle(lb)} with ${app} as its target.`, `${voice.with(app, '을/를')} 대상으로 하는 ${lb}로 엔드포인트 서비스를 구성합니다.`),
    () => tail(`Offer ${app} through AWS PrivateLink: place ${withArticle(lb)} before it and create an endpoint service.`, `AWS PrivateLink를 통해 ${voice.with(app, '을/를')} 제공하도록 그 앞에 ${lb}를 두고 엔드포인트 서비스를 생성합니다.`),
    () => tail(`Deploy ${withArticle(lb)} for ${app} and associate it with a new endpoint service.`, `${app}용 ${lb}를 배포하고 새 엔드포인트 서비스에 연결합니다.`),
    () => tail(`Register ${app} as a target of ${withArticle(lb)}, and build an endpoint service on the load balancer.`, `${voice.with(app, '을/를')} ${lb}의 대상으로 등록하고 이 로드 밸런서로 엔드포인트 서비스를 구축합니다.`),
    () => tail(`Make ${app} an endpoint service, with ${withArticle(lb)} that receives the connections of consumers.`, `소비자의 연결을 받는 ${lb}를 두어 ${voice.with(app, '을/를')} 엔드포인트 서비스로 만듭니다.`),
    () => tail(`Use ${withArticle(lb)} to distribute requests to ${app}. Create an endpoint service that consumers can connect to.`, `${lb}를 사용하여 ${app}에 요청을 분산합니다. 소비자가 연결할 수 있는 엔드포인트 서비스를 생성합니다.`),
    () => tail(`Let consumers connect to ${app} through an endpoint service that is based on ${withArticle(lb)}.`, `${lb} 기반 엔드포인트 서비스를 통해 소비자가 ${app}에 연결하도록 합니다.`),
    () => tail(`Set up an endpoint service in the provider's VPC, where ${withArticle(lb)} forwards connections to ${app}.`, `서비스 공급자의 VPC에 ${lb}가 ${app}에 연결을 전달하는 엔드포인트 서비스를 설정합니다.`),
    () => tail(`Establish an endpoint service for ${app}. Give it ${withArticle(lb)} as the entry point.`, `${app}용 엔드포인트 서비스를 마련합니다. ${lb}를 진입점으로 지정합니다.`),
  ];
}

export function bucketPolicy(e: Of<'bucket-policy'>, voice: Voice): readonly Wording[] {
  const svc = bucketName(e.service, voice);
  const only = e.allowOnly;
  if ('sourceIps' in only) {
    const names = labels(only.sourceIps, voice);
    return [
      () => t(`Add a bucket policy to ${svc} that denies requests unless they come from the public IP addresses of ${names}.`, `${names}의 퍼블릭 IP 주소에서 오지 않은 요청을 거부하는 버킷 정책을 ${svc}에 추가합니다.`),
      () => t(`Attach a bucket policy to ${svc} with an aws:SourceIp condition for the public addresses of ${names}.`, `${names}의 퍼블릭 주소에 대한 aws:SourceIp 조건이 있는 버킷 정책을 ${svc}에 연결합니다.`),
      () => t(`Use a bucket policy on ${svc} that rejects requests whose aws:SourceIp is not a public address of ${names}.`, `aws:SourceIp 값이 ${names}의 퍼블릭 주소가 아닌 요청을 거부하는 버킷 정책을 ${svc}에 사용합니다.`),
      () => t(`Set a bucket policy on ${svc} that accepts requests from the public IP addresses of ${names} and denies others.`, `${names}의 퍼블릭 IP 주소에서 온 요청은 허용하고 나머지는 거부하는 버킷 정책을 ${svc}에 설정합니다.`),
      () => t(`Write a bucket policy for ${svc} that checks aws:SourceIp against the public addresses of ${names}.`, `aws:SourceIp 값을 ${names}의 퍼블릭 주소와 비교하는 버킷 정책을 ${svc}에 작성합니다.`),
      () => t(`Configure a bucket policy for ${svc} to deny requests from addresses other than the public IP addresses of ${names}.`, `${names}의 퍼블릭 주소 범위 밖에서 온 요청을 거부하도록 ${svc}의 버킷 정책을 구성합니다.`),
      () => t(`Deny requests to ${svc} in a bucket policy when aws:SourceIp is outside the public addresses of ${names}.`, `aws:SourceIp 값이 ${names}의 퍼블릭 주소 밖이면 버킷 정책에서 ${svc}에 대한 요청을 거부합니다.`),
      () => t(`Restrict ${svc} by bucket policy to the public IP addresses of ${names}.`, `버킷 정책으로 ${svc}에 대한 액세스를 ${names}의 퍼블릭 IP 주소로 제한합니다.`),
      () => t(`Make the bucket policy of ${svc} conditional on aws:SourceIp, with the public addresses of ${names} as the accepted values.`, `${svc}의 버킷 정책에 aws:SourceIp 조건을 추가하고 허용하는 값으로 ${names}의 퍼블릭 주소를 지정합니다.`),
      () => t(`Protect ${svc} with a bucket policy that requires callers to use a public IP address of ${names}.`, `호출자가 ${names}의 퍼블릭 IP 주소를 사용해야 하는 버킷 정책으로 ${voice.with(svc, '을/를')} 보호합니다.`),
      () => t(`Define a Deny statement in the bucket policy of ${svc} for source addresses that do not belong to ${names}.`, `${svc}의 버킷 정책에 ${names}에 속하지 않는 소스 주소에 대한 Deny 문을 정의합니다.`),
      () => t(`List the public IP addresses of ${names} in a bucket policy on ${svc}, and reject requests from other addresses.`, `${svc}의 버킷 정책에 ${names}의 퍼블릭 IP 주소를 나열하고 다른 주소에서 온 요청을 거부합니다.`),
    ];
  }
  if ('vpcs' in only) {
    const names = labels(only.vpcs, voice);
    return [
      () => t(`Add a bucket policy to ${svc} with an aws:SourceVpc condition that admits requests from endpoints of ${names}.`, `${names}의 엔드포인트에서 온 요청을 허용하는 aws:SourceVpc 조건이 있는 버킷 정책을 ${svc}에 추가합니다.`),
      () => t(`Attach a bucket policy to ${svc} that denies requests whose aws:SourceVpc is not ${names}.`, `aws:SourceVpc 값이 ${names}의 ID가 아닌 요청을 거부하는 버킷 정책을 ${svc}에 연결합니다.`),
      () => t(`Use a bucket policy on ${svc} to reject requests that do not arrive through a VPC endpoint of ${names} (aws:SourceVpc).`, `${names}의 VPC 엔드포인트를 통하지 않은 요청을 거부하는 버킷 정책(aws:SourceVpc)을 ${svc}에 사용합니다.`),
      () => t(`Set a bucket policy on ${svc} that compares aws:SourceVpc with the ID of ${names} and denies other requests.`, `aws:SourceVpc 값을 ${names}의 ID와 비교하여 다른 요청을 거부하는 버킷 정책을 ${svc}에 설정합니다.`),
      () => t(`Write a bucket policy for ${svc} that names ${names} in an aws:SourceVpc condition.`, `aws:SourceVpc 조건에 ${voice.with(names, '을/를')} 지정한 버킷 정책을 ${svc}에 작성합니다.`),
      () => t(`Configure the bucket policy of ${svc} to deny requests from outside the VPC endpoints of ${names}.`, `${names}의 VPC 엔드포인트 밖에서 온 요청을 거부하도록 ${svc}의 버킷 정책을 구성합니다.`),
      () => t(`Deny requests to ${svc} in a bucket policy when aws:SourceVpc differs from the ID of ${names}.`, `aws:SourceVpc 값이 ${names}의 ID와 다르면 버킷 정책에서 ${svc}에 대한 요청을 거부합니다.`),
      () => t(`Restrict ${svc} by bucket policy to requests that come through endpoints in ${names} (aws:SourceVpc).`, `버킷 정책(aws:SourceVpc)으로 ${svc}에 대한 액세스를 ${names}의 엔드포인트를 통한 요청으로 제한합니다.`),
      () => t(`Make the bucket policy of ${svc} conditional on aws:SourceVpc, with ${names} as the accepted value.`, `${svc}의 버킷 정책에 aws:SourceVpc 조건을 추가하고 허용하는 값으로 ${voice.with(names, '을/를')} 지정합니다.`),
      () => t(`Protect ${svc} with a bucket policy that requires requests to use a VPC endpoint in ${names}.`, `요청이 ${names}의 VPC 엔드포인트를 거쳐야 하는 버킷 정책으로 ${voice.with(svc, '을/를')} 보호합니다.`),
      () => t(`Define a Deny statement in the bucket policy of ${svc} for requests whose aws:SourceVpc does not match ${names}.`, `${svc}의 버킷 정책에 aws:SourceVpc 값이 ${voice.with(names, '와/과')} 일치하지 않는 요청에 대한 Deny 문을 정의합니다.`),
      () => t(`List the ID of ${names} under aws:SourceVpc in a bucket policy on ${svc}, and reject other requests.`, `${svc}의 버킷 정책에서 aws:SourceVpc에 ${names}의 ID를 나열하고 다른 요청을 거부합니다.`),
    ];
  }
  return [
    () => t(`Add a bucket policy to ${svc} that denies requests unless aws:SourceVpce is the ID of the endpoint.`, `aws:SourceVpce 값이 엔드포인트의 ID가 아닌 요청을 거부하는 버킷 정책을 ${svc}에 추가합니다.`),
    () => t(`Attach a bucket policy to ${svc} that admits requests through that VPC endpoint by its ID (aws:SourceVpce).`, `해당 VPC 엔드포인트의 ID(aws:SourceVpce)로 온 요청을 허용하는 버킷 정책을 ${svc}에 연결합니다.`),
    () => t(`Use a bucket policy on ${svc} with an aws:SourceVpce condition that names the endpoint.`, `엔드포인트를 지정하는 aws:SourceVpce 조건이 있는 버킷 정책을 ${svc}에 사용합니다.`),
    () => t(`Set a bucket policy on ${svc} that rejects requests not made through the endpoint (aws:SourceVpce).`, `엔드포인트를 통하지 않은 요청을 거부하는 버킷 정책(aws:SourceVpce)을 ${svc}에 설정합니다.`),
    () => t(`Write a bucket policy for ${svc} that compares aws:SourceVpce with the ID of the endpoint.`, `aws:SourceVpce 값을 엔드포인트의 ID와 비교하는 버킷 정책을 ${svc}에 작성합니다.`),
    () => t(`Configure the bucket policy of ${svc} to deny requests that do not come through the endpoint (aws:SourceVpce).`, `엔드포인트가 아닌 경로로 온 요청을 거부하도록 ${svc}의 버킷 정책(aws:SourceVpce)을 구성합니다.`),
    () => t(`Deny requests to ${svc} in a bucket policy when aws:SourceVpce differs from the endpoint ID.`, `aws:SourceVpce 값이 엔드포인트 ID와 다르면 버킷 정책에서 ${svc}에 대한 요청을 거부합니다.`),
    () => t(`Restrict ${svc} by bucket policy to requests through the endpoint, identified by aws:SourceVpce.`, `버킷 정책으로 ${svc}에 대한 액세스를 aws:SourceVpce로 식별되는 엔드포인트를 통한 요청으로 제한합니다.`),
    () => t(`Make the bucket policy of ${svc} conditional on aws:SourceVpce, with the endpoint ID as the accepted value.`, `${svc}의 버킷 정책에 aws:SourceVpce 조건을 추가하고 허용하는 값으로 엔드포인트 ID를 지정합니다.`),
    () => t(`Protect ${svc} with a bucket policy that requires requests to use that particular VPC endpoint (aws:SourceVpce).`, `요청이 해당 VPC 엔드포인트(aws:SourceVpce)를 거쳐야 하는 버킷 정책으로 ${voice.with(svc, '을/를')} 보호합니다.`),
    () => t(`Define a Deny statement in the bucket policy of ${svc} for requests whose aws:SourceVpce is another endpoint or missing.`, `${svc}의 버킷 정책에 aws:SourceVpce 값이 다른 엔드포인트이거나 없는 요청에 대한 Deny 문을 정의합니다.`),
    () => t(`List the endpoint ID under aws:SourceVpce in a bucket policy on ${svc}, and reject other requests.`, `${svc}의 버킷 정책에서 aws:SourceVpce에 엔드포인트 ID를 나열하고 다른 요청을 거부합니다.`),
  ];
}
