import type { ElementInput } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { labels, t, type Wording } from './phrases.ts';

type Of<K extends ElementInput['type']> = Extract<ElementInput, { type: K }>;

export function peering(e: Of<'vpc-peering'>, voice: Voice): readonly Wording[] {
  const [a, b] = [voice.label(e.vpcs[0]), voice.label(e.vpcs[1])];
  const p = voice.with;
  if (e.vpcs[0] === e.vpcs[1])
    return [
      () => t(`Create a full mesh of VPC peering connections among ${a}, with routes on both sides of each.`, `${a} 전체를 VPC 피어링 풀 메시로 연결하고 각 연결의 양쪽에 경로를 추가합니다.`),
      () => t(`Peer ${a} with one another in a full mesh, and update their route tables.`, `${p(a, '을/를')} 풀 메시로 서로 피어링하고 라우팅 테이블을 업데이트합니다.`),
      () => t(`Set up a VPC peering connection between each pair of ${a}, and add the routes.`, `${a} 중 각 쌍 사이에 VPC 피어링 연결을 설정하고 경로를 추가합니다.`),
      () => t(`Connect ${a} pair by pair with VPC peering. Add routes for each pair.`, `${p(a, '을/를')} VPC 피어링으로 쌍마다 연결합니다. 각 쌍에 경로를 추가합니다.`),
      () => t(`Build a VPC peering mesh that joins each of ${a} to each of the others, with routes at both ends.`, `${a} 각각을 나머지와 연결하는 VPC 피어링 메시를 구축하고 양쪽 끝에 경로를 추가합니다.`),
      () => t(`Request and accept a VPC peering connection for each pair of ${a}. Update the route tables at both ends.`, `${a}의 각 쌍에 대해 VPC 피어링 연결을 요청하고 수락합니다. 양쪽 라우팅 테이블을 업데이트합니다.`),
      () => t(`Establish VPC peering directly between any two of ${a}, and route their CIDR blocks over it.`, `${a} 중 어느 두 곳 간에든 직접 VPC 피어링을 구성하고 CIDR 블록을 이 연결로 라우팅합니다.`),
      () => t(`Use a direct VPC peering connection from each of ${a} to each other one, and add routes on both sides.`, `${a} 각각에서 다른 각 VPC까지 직접 VPC 피어링 연결을 사용하고 양쪽에 경로를 추가합니다.`),
      () => t(`Link ${a} by a full mesh of peering connections. Give the route tables an entry for each peer.`, `${p(a, '을/를')} 피어링 연결 풀 메시로 연결합니다. 라우팅 테이블에 피어마다 항목을 추가합니다.`),
      () => t(`Provision VPC peering for each pair of ${a}, with a route in each direction.`, `${a}의 각 쌍에 VPC 피어링을 프로비저닝하고 방향마다 경로를 추가합니다.`),
      () => t(`Make peers of any two of ${a}, and extend their route tables accordingly.`, `${a}의 각 쌍을 VPC 피어링으로 연결하고 그에 맞게 라우팅 테이블에 경로를 추가합니다.`),
      () => t(`Route traffic among ${a} over VPC peering connections, one for each pair.`, `${a} 간의 트래픽을 쌍마다 하나씩 있는 VPC 피어링 연결로 라우팅합니다.`),
    ];
  if (e.routes === 'none')
    return [
      () => t(`Create a VPC peering connection between ${a} and ${b}, and leave the route tables unchanged.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 생성하고 라우팅 테이블은 변경하지 않습니다.`),
      () => t(`Peer ${a} with ${b} without adding routes.`, `경로를 추가하지 않고 ${p(a, '을/를')} ${p(b, '와/과')} 피어링합니다.`),
      () => t(`Set up VPC peering from ${a} to ${b}. Keep the present routes.`, `${a}에서 ${b}에 VPC 피어링을 설정합니다. 현재 경로는 유지합니다.`),
      () => t(`Request a VPC peering connection from ${a} to ${b} and accept it, but change no route table.`, `${a}에서 ${b}에 VPC 피어링 연결을 요청하고 수락하되 라우팅 테이블은 변경하지 않습니다.`),
      () => t(`Connect ${a} and ${b} by a VPC peering connection that no route table points to.`, `라우팅 테이블이 가리키지 않는 VPC 피어링 연결로 ${p(a, '와/과')} ${p(b, '을/를')} 연결합니다.`),
      () => t(`Establish VPC peering between ${a} and ${b}, with the route tables as they are.`, `라우팅 테이블은 그대로 두고 ${p(a, '와/과')} ${b} 간에 VPC 피어링을 구성합니다.`),
      () => t(`Make ${a} a peer of ${b}. Do not edit the route tables.`, `${p(a, '와/과')} ${p(b, '을/를')} VPC 피어로 만듭니다. 라우팅 테이블은 편집하지 않습니다.`),
      () => t(`Use VPC peering between ${a} and ${b}, but skip the routes on both sides.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링을 사용하되 양쪽 경로는 추가하지 않습니다.`),
      () => t(`Provision a VPC peering connection from ${a} to ${b}, and leave the routing alone.`, `${a}에서 ${b}까지 VPC 피어링 연결을 프로비저닝하고 라우팅은 건드리지 않습니다.`),
      () => t(`Link ${a} to ${b} through a VPC peering connection. Add nothing to the route tables.`, `VPC 피어링 연결로 ${p(a, '을/를')} ${b}에 연결합니다. 라우팅 테이블에는 아무것도 추가하지 않습니다.`),
      () => t(`Configure a VPC peering connection for ${a} and ${b}, and route traffic as before.`, `${p(a, '와/과')} ${b} 사이에 VPC 피어링 연결을 구성하고 트래픽은 이전과 같이 라우팅합니다.`),
      () => t(`Add a VPC peering connection between ${a} and ${b} beside the existing routes, which stay unchanged.`, `기존 경로는 변경하지 않고 ${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 추가합니다.`),
    ];
  if (e.routes !== undefined && e.routes !== 'both') {
    const side = voice.label(e.routes);
    return [
      () => t(`Create a VPC peering connection between ${a} and ${b}, and add a route to it in ${side}.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 생성하고 ${side}에 경로를 추가합니다.`),
      () => t(`Peer ${a} with ${b}. Update the route tables of ${side}.`, `${p(a, '을/를')} ${p(b, '와/과')} 피어링합니다. ${side}의 라우팅 테이블을 업데이트합니다.`),
      () => t(`Set up VPC peering from ${a} to ${b}, with a route in the route tables of ${side}.`, `${a}에서 ${b}에 VPC 피어링을 설정하고 ${side}의 라우팅 테이블에 경로를 둡니다.`),
      () => t(`Connect ${a} and ${b} with a VPC peering connection, and change the routes of ${side}.`, `${p(a, '와/과')} ${p(b, '을/를')} VPC 피어링 연결로 연결하고 ${side}의 경로를 변경합니다.`),
      () => t(`Request a VPC peering connection from ${a} to ${b} and accept it. Route to it from ${side}.`, `${a}에서 ${b}에 VPC 피어링 연결을 요청하고 수락합니다. ${side}에서 이 연결로 라우팅합니다.`),
      () => t(`Establish VPC peering between ${a} and ${b}, and extend the route tables of ${side} by the peer's CIDR block.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링을 구성하고 ${side}의 라우팅 테이블에 피어의 CIDR 블록을 추가합니다.`),
      () => t(`Make ${a} a peer of ${b}. Point the route tables of ${side} to the connection.`, `${p(a, '와/과')} ${p(b, '을/를')} VPC 피어로 만듭니다. ${side}의 라우팅 테이블이 이 연결을 가리키도록 합니다.`),
      () => t(`Use VPC peering between ${a} and ${b}, with a new route on the side of ${side}.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링을 사용하고 ${side} 쪽에 새 경로를 추가합니다.`),
      () => t(`Provision a VPC peering connection from ${a} to ${b}, and give ${side} a route to the peer.`, `${a}에서 ${b}까지 VPC 피어링 연결을 프로비저닝하고 ${side}에 피어로 가는 경로를 추가합니다.`),
      () => t(`Link ${a} to ${b} through a VPC peering connection, and enter it in the route tables of ${side}.`, `VPC 피어링 연결로 ${p(a, '을/를')} ${b}에 연결하고 ${side}의 라우팅 테이블에 이를 등록합니다.`),
      () => t(`Configure a VPC peering connection for ${a} and ${b}. Send traffic from ${side} for the peer to it.`, `${p(a, '와/과')} ${b} 사이에 VPC 피어링 연결을 구성합니다. ${side}에서 피어로 가는 트래픽을 이 연결로 보냅니다.`),
      () => t(`Add a VPC peering connection between ${a} and ${b}, and make it a route target in ${side}.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 추가하고 ${side}에서 이를 경로 대상으로 지정합니다.`),
    ];
  }
  return [
    () => t(`Create a VPC peering connection between ${a} and ${b}, and add routes to it on both sides.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링 연결을 생성하고 양쪽 라우팅 테이블에 경로를 추가합니다.`),
    () => t(`Peer ${a} with ${b}. Update the route tables of both VPCs.`, `${p(a, '을/를')} ${p(b, '와/과')} 피어링합니다. 두 VPC의 라우팅 테이블을 업데이트합니다.`),
    () => t(`Set up VPC peering from ${a} to ${b}, with routes in the route tables at each end.`, `${a}에서 ${b}에 VPC 피어링을 설정하고 양쪽 라우팅 테이블에 경로를 추가합니다.`),
    () => t(`Connect ${a} and ${b} with a VPC peering connection, and route their CIDR blocks to it.`, `${p(a, '와/과')} ${p(b, '을/를')} VPC 피어링 연결로 연결하고 서로의 CIDR 블록을 이 연결로 라우팅합니다.`),
    () => t(`Request a VPC peering connection from ${a} to ${b}, accept it, and add routes in both VPCs.`, `${a}에서 ${b}에 VPC 피어링 연결을 요청하고 수락한 다음 두 VPC에 경로를 추가합니다.`),
    () => t(`Establish VPC peering between ${a} and ${b}, and add routes for the other VPC to their route tables.`, `${p(a, '와/과')} ${b} 간에 VPC 피어링을 구성하고 각 라우팅 테이블에 상대 VPC에 대한 경로를 추가합니다.`),
    () => t(`Make ${a} a peer of ${b}, and extend the route tables of both by the CIDR block of the other.`, `${p(a, '와/과')} ${p(b, '을/를')} 피어 VPC로 연결하고 양쪽 라우팅 테이블에 상대 CIDR 블록에 대한 경로를 추가합니다.`),
    () => t(`Link ${a} to ${b} through a VPC peering connection that the route tables of both VPCs point to.`, `두 VPC의 라우팅 테이블이 가리키는 VPC 피어링 연결로 ${p(a, '을/를')} ${b}에 연결합니다.`),
    () => t(`Route traffic between ${a} and ${b} over a new VPC peering connection.`, `${p(a, '와/과')} ${b} 간의 트래픽을 새 VPC 피어링 연결로 라우팅합니다.`),
    () => t(`Use VPC peering for ${a} and ${b}. Add a route to the peer in each VPC.`, `${p(a, '와/과')} ${b} 사이에 VPC 피어링을 사용합니다. 각 VPC에 피어로 가는 경로를 추가합니다.`),
    () => t(`Provision a VPC peering connection from ${a} to ${b}, and give both VPCs a route to each other.`, `${a}에서 ${b}까지 VPC 피어링 연결을 프로비저닝하고 두 VPC에 서로를 향하는 경로를 추가합니다.`),
    () => t(`Configure a VPC peering connection for ${a} and ${b}, and make it a route target at each end.`, `${p(a, '와/과')} ${b} 사이에 VPC 피어링 연결을 구성하고 양쪽 끝에서 경로 대상으로 지정합니다.`),
  ];
}

export function transitGateway(e: Of<'transit-gateway'>, voice: Voice): readonly Wording[] {
  const ids = e.attachments ?? [];
  const names = labels(ids, voice);
  const object = names && voice.with(names, '을/를');
  const exit = e.egress === undefined ? null : voice.label(e.egress);
  const egress = exit === null ? t('', '') : t(` Send internet traffic to the NAT gateway in ${exit}.`, ` 인터넷 트래픽은 ${exit}의 NAT 게이트웨이로 보냅니다.`);
  const tail = (en: string, ko: string): Text => t(en + egress.en, ko + egress.ko);
  if (ids.length === 0)
    return [
      () => tail('Create a transit gateway.', 'Transit Gateway를 생성합니다.'),
      () => tail('Set up a transit gateway as a hub.', '허브로 사용할 Transit Gateway를 설정합니다.'),
      () => tail('Deploy a new transit gateway in the Region.', '해당 리전에 새 Transit Gateway를 배포합니다.'),
      () => tail('Provision a transit gateway. Attach nothing to it yet.', 'Transit Gateway를 프로비저닝합니다. 아직 아무것도 연결하지 않습니다.'),
      () => tail('Establish a transit gateway, to which VPCs can be attached.', 'VPC를 연결할 수 있는 Transit Gateway를 구성합니다.'),
      () => tail('Add a transit gateway to the Region for later attachments.', '이후의 연결을 위해 리전에 Transit Gateway를 추가합니다.'),
      () => tail('Configure a transit gateway without attachments.', '연결 없이 Transit Gateway를 구성합니다.'),
      () => tail('Prepare a transit gateway, and leave its route table empty.', 'Transit Gateway를 준비하고 라우팅 테이블은 비워 둡니다.'),
      () => tail('Start with a transit gateway that has no attachments.', '연결이 없는 Transit Gateway로 시작합니다.'),
      () => tail('Use a new transit gateway as the hub of the network.', '새 Transit Gateway를 네트워크의 허브로 사용합니다.'),
      () => tail('Place a transit gateway in the Region, with its attachments to follow.', '리전에 Transit Gateway를 배치하고 연결은 나중에 추가합니다.'),
      () => tail('Introduce a transit gateway to the account, with default route tables.', '기본 라우팅 테이블이 있는 Transit Gateway를 계정에 추가합니다.'),
    ];
  if (Array.isArray(e.routes)) {
    const apart = e.routes.length === 1 && e.routes[0]?.length === ids.length;
    const who = e.routes.map((g) => labels(g, voice)).join(voice.lang === 'en' ? '; ' : ' / ');
    if (apart)
      return [
        () => tail(`Create a transit gateway, attach ${names}, and use separate route tables so that the attachments of one kind do not reach one another.`, `Transit Gateway를 생성하고 ${object} 연결한 다음 같은 종류의 연결끼리는 통신하지 않도록 별도의 라우팅 테이블을 사용합니다.`),
        () => tail(`Attach ${names} to a new transit gateway, with route tables that keep attachments of one kind apart.`, `${object} 새 Transit Gateway에 연결하고 같은 종류의 연결을 분리하는 라우팅 테이블을 사용합니다.`),
        () => tail(`Set up a transit gateway with ${names} attached. Arrange its route tables so that attachments of the same kind have no route to one another.`, `Transit Gateway를 설정하여 ${object} 연결합니다. 같은 종류의 연결끼리는 서로에 대한 경로가 없도록 라우팅 테이블을 구성합니다.`),
        () => tail(`Connect ${names} through a transit gateway, but isolate attachments of one kind from one another by separate route tables.`, `${object} Transit Gateway를 통해 연결하되 별도의 라우팅 테이블로 같은 종류의 연결을 서로 격리합니다.`),
        () => tail(`Deploy a transit gateway for ${names}. Use route tables in which attachments of one kind do not see one another.`, `${names}용 Transit Gateway를 배포합니다. 같은 종류의 연결이 서로 보이지 않는 라우팅 테이블을 사용합니다.`),
        () => tail(`Use a new transit gateway to join ${names}, and withhold routes between attachments of the same kind.`, `새 Transit Gateway로 ${object} 연결하고 같은 종류의 연결 사이에는 경로를 제공하지 않습니다.`),
        () => tail(`Provision a transit gateway, attach ${names}, and propagate no routes among attachments of one kind.`, `Transit Gateway를 프로비저닝하고 ${object} 연결하되 같은 종류의 연결 간에는 경로를 전파하지 않습니다.`),
        () => tail(`Make a transit gateway the hub for ${names}, with one route table for each kind of attachment to keep like from like.`, `Transit Gateway를 ${names}의 허브로 만들고 연결 종류마다 라우팅 테이블을 두어 같은 종류끼리 분리합니다.`),
        () => tail(`Give ${names} a common transit gateway. Divide its routing so that attachments of one kind cannot exchange traffic.`, `${names}에 공통 Transit Gateway를 제공합니다. 같은 종류의 연결끼리 트래픽을 주고받을 수 없도록 라우팅을 나눕니다.`),
        () => tail(`Configure a transit gateway to which ${names} are attached, and split the route tables by kind of attachment.`, `${object} 연결한 Transit Gateway를 구성하고 연결 종류별로 라우팅 테이블을 나눕니다.`),
        () => tail(`Establish a transit gateway with attachments for ${names}, and segment it so that attachments of one kind stay apart.`, `${names}에 대한 연결이 있는 Transit Gateway를 구성하고 같은 종류의 연결이 분리되도록 세분화합니다.`),
        () => tail(`Route ${names} through one transit gateway whose route tables hold no routes between attachments of the same kind.`, `같은 종류의 연결 간에 경로가 없는 라우팅 테이블을 사용하여 ${object} Transit Gateway 1개로 라우팅합니다.`),
      ];
    return [
      () => tail(`Create a transit gateway with ${names} attached, and use separate route tables so that traffic flows between these alone: ${who}.`, `Transit Gateway를 생성하여 ${object} 연결하고 다음 연결(${who}) 사이에만 트래픽이 흐르도록 별도의 라우팅 테이블을 사용합니다.`),
      () => tail(`Attach ${names} to a new transit gateway. Set up transit gateway route tables that allow just these connections: ${who}.`, `${object} 새 Transit Gateway에 연결합니다. 다음 연결(${who})만 허용하는 Transit Gateway 라우팅 테이블을 설정합니다.`),
      () => tail(`Set up a transit gateway for ${names} with separate route tables. Let them carry traffic between these groups: ${who}.`, `별도의 라우팅 테이블을 사용하여 ${names}용 Transit Gateway를 설정합니다. 다음 그룹(${who}) 사이의 트래픽을 전달하도록 합니다.`),
      () => tail(`Connect ${names} through a transit gateway, segmented into these routing domains: ${who}.`, `${object} Transit Gateway를 통해 연결하고 다음 라우팅 도메인(${who})으로 세분화합니다.`),
      () => tail(`Deploy a transit gateway with ${names} attached, and associate route tables that pair these attachments: ${who}.`, `Transit Gateway를 배포하여 ${object} 연결하고 다음 연결(${who})을 묶는 라우팅 테이블을 사용합니다.`),
      () => tail(`Use a new transit gateway to join ${names}. Divide its routing as follows: ${who}.`, `새 Transit Gateway로 ${object} 연결합니다. 라우팅을 다음과 같이(${who}) 나눕니다.`),
      () => tail(`Provision a transit gateway, attach ${names}, and propagate routes within these groups: ${who}.`, `Transit Gateway를 프로비저닝하고 ${object} 연결한 다음 아래 그룹(${who}) 안에서 경로를 전파합니다.`),
      () => tail(`Make a transit gateway the hub for ${names}, with route tables that open these connections: ${who}.`, `Transit Gateway를 ${names}의 허브로 만들고 다음 연결(${who})을 여는 라우팅 테이블을 둡니다.`),
      () => tail(`Give ${names} a common transit gateway. Limit its routes to these groups: ${who}.`, `${names}에 공통 Transit Gateway를 제공합니다. 경로를 다음 그룹(${who})으로 제한합니다.`),
      () => tail(`Configure a transit gateway to which ${names} are attached, and restrict routing to these combinations: ${who}.`, `${object} 연결한 Transit Gateway를 구성하고 라우팅을 다음 조합(${who})으로 제한합니다.`),
      () => tail(`Establish a transit gateway with attachments for ${names}, and keep them apart except within these groups: ${who}.`, `${names}에 대한 연결이 있는 Transit Gateway를 구성하고 다음 그룹(${who}) 안을 제외하고 서로 분리합니다.`),
      () => tail(`Route ${names} through one transit gateway whose route tables join these attachments: ${who}.`, `다음 연결(${who})을 잇는 라우팅 테이블을 사용하여 ${object} Transit Gateway 1개로 라우팅합니다.`),
    ];
  }
  return [
    () => tail(`Create a transit gateway, attach ${names} to it, and add routes between them.`, `Transit Gateway를 생성하고 ${object} 연결한 다음 서로 통신하도록 경로를 추가합니다.`),
    () => tail(`Attach ${names} to a new transit gateway, and route traffic between the attachments.`, `${object} 새 Transit Gateway에 연결하고 연결 간 트래픽을 라우팅합니다.`),
    () => tail(`Set up a transit gateway as a hub for ${names}, with routes to it in their route tables.`, `${names}의 허브로 Transit Gateway를 설정하고 각 라우팅 테이블에 이를 향하는 경로를 추가합니다.`),
    () => tail(`Connect ${names} through a transit gateway, and propagate their routes to its route table.`, `${object} Transit Gateway를 통해 연결하고 각 경로를 Transit Gateway 라우팅 테이블에 전파합니다.`),
    () => tail(`Deploy a transit gateway with ${names} attached, and update the VPC route tables to use it.`, `Transit Gateway를 배포하여 ${object} 연결하고 이를 사용하도록 VPC 라우팅 테이블을 업데이트합니다.`),
    () => tail(`Use a new transit gateway to join ${names}, and point the subnet routes for the others to it.`, `새 Transit Gateway로 ${object} 연결하고 서브넷에서 서로를 향하는 경로가 이를 가리키도록 설정합니다.`),
    () => tail(`Make a transit gateway the hub for ${names}, and add routes through it at each of them.`, `Transit Gateway를 ${names}의 허브로 만들고 각각에 이를 거치는 경로를 추가합니다.`),
    () => tail(`Give ${names} attachments to a common transit gateway. Enable route propagation for them.`, `${names}에 공통 Transit Gateway 연결을 추가합니다. 경로 전파를 활성화합니다.`),
    () => tail(`Provision a transit gateway for ${names}, with one route table that is shared by the attachments.`, `연결이 공유하는 라우팅 테이블 1개를 사용하여 ${names}용 Transit Gateway를 프로비저닝합니다.`),
    () => tail(`Route traffic between ${names} through a new transit gateway to which they are attached.`, `${object} 새 Transit Gateway에 연결하고 서로 간의 트래픽을 이를 통해 라우팅합니다.`),
    () => tail(`Establish a transit gateway, and join ${names} to it by attachments with routes in both directions.`, `Transit Gateway를 구성하고 양방향 경로가 있는 연결로 ${object} 연결합니다.`),
    () => tail(`Configure a transit gateway between ${names}. Update the route tables on each side.`, `${names} 사이에 Transit Gateway를 구성합니다. 각 측의 라우팅 테이블을 업데이트합니다.`),
  ];
}

export function gatewayPeering(e: Of<'transit-gateway-peering'>, voice: Voice): readonly Wording[] {
  const [a, b] = [voice.label(e.gateways[0]), voice.label(e.gateways[1])];
  const p = voice.with;
  return [
    () => t(`Peer ${a} with ${b}, and add static routes to both route tables.`, `${p(a, '을/를')} ${p(b, '와/과')} 피어링하고 양쪽 라우팅 테이블에 정적 경로를 추가합니다.`),
    () => t(`Create a transit gateway peering attachment between ${a} and ${b}, with static routes for the remote VPCs.`, `${p(a, '와/과')} ${b} 간에 Transit Gateway 피어링 연결을 생성하고 상대 리전의 VPC에 대한 정적 경로를 추가합니다.`),
    () => t(`Connect ${a} and ${b} by transit gateway peering. Add static routes at both ends.`, `${p(a, '와/과')} ${p(b, '을/를')} Transit Gateway 피어링으로 연결합니다. 양쪽에 정적 경로를 추가합니다.`),
    () => t(`Set up a peering connection from ${a} to ${b}, and route the CIDR blocks of the other side to it.`, `${a}에서 ${b}에 피어링 연결을 설정하고 상대편 CIDR 블록에 대한 트래픽을 이 연결로 라우팅합니다.`),
    () => t(`Establish inter-Region peering between ${a} and ${b} with static routes in their route tables.`, `${p(a, '와/과')} ${b} 간에 리전 간 피어링을 구성하고 각 라우팅 테이블에 정적 경로를 추가합니다.`),
    () => t(`Request transit gateway peering from ${a} to ${b}, accept it, and add static routes on both sides.`, `${a}에서 ${b}에 Transit Gateway 피어링을 요청하고 수락한 다음 양쪽에 정적 경로를 추가합니다.`),
    () => t(`Route traffic between ${a} and ${b} over a transit gateway peering attachment, with static routes.`, `정적 경로와 Transit Gateway 피어링 연결을 사용하여 ${p(a, '와/과')} ${b} 간의 트래픽을 라우팅합니다.`),
    () => t(`Use transit gateway peering for ${a} and ${b}. Enter the remote CIDR blocks in their route tables as static routes.`, `${p(a, '와/과')} ${b}에 Transit Gateway 피어링을 사용합니다. 상대 CIDR 블록을 각 라우팅 테이블에 정적 경로로 등록합니다.`),
    () => t(`Link ${a} to ${b} by a peering attachment that static routes at each end point to.`, `양쪽 끝의 정적 경로가 가리키는 피어링 연결로 ${p(a, '을/를')} ${b}에 연결합니다.`),
    () => t(`Make ${a} and ${b} peers, and give each a static route to the networks behind the other.`, `${p(a, '와/과')} ${p(b, '을/를')} 피어로 만들고 각각에 상대 뒤에 있는 네트워크로 가는 정적 경로를 추가합니다.`),
    () => t(`Provision a peering attachment from ${a} to ${b}, and add static routes to their route tables.`, `${a}에서 ${b}까지 피어링 연결을 프로비저닝하고 각 라우팅 테이블에 정적 경로를 추가합니다.`),
    () => t(`Configure peering of ${a} with ${b}. Define static routes for the VPCs on the other side.`, `${p(a, '와/과')} ${b}의 피어링을 구성합니다. 상대편 VPC에 대한 정적 경로를 정의합니다.`),
  ];
}

export function softwareVpn(e: Of<'software-vpn'>, voice: Voice): readonly Wording[] {
  const [a, b] = [voice.label(e.vpcs[0]), voice.label(e.vpcs[1])];
  const p = voice.with;
  return [
    () => t(`Run VPN software on EC2 instances in ${a} and ${b}, and route traffic through an IPsec tunnel over the internet.`, `${p(a, '와/과')} ${b}의 EC2 인스턴스에서 VPN 소프트웨어를 실행하고 인터넷을 통한 IPsec 터널로 트래픽을 라우팅합니다.`),
    () => t(`Connect ${a} and ${b} through an IPsec tunnel between self-managed VPN instances.`, `자체 관리형 VPN 인스턴스 간의 IPsec 터널로 ${p(a, '와/과')} ${p(b, '을/를')} 연결합니다.`),
    () => t(`Launch a VPN appliance in ${a} and another in ${b}, and build a tunnel over the internet between them.`, `${p(a, '와/과')} ${b}에서 각각 VPN 어플라이언스를 시작하고 인터넷을 통해 두 어플라이언스 간에 터널을 구성합니다.`),
    () => t(`Deploy VPN instances with public addresses in ${a} and ${b}, and add routes to the tunnel between them.`, `${p(a, '와/과')} ${b}에 퍼블릭 주소가 있는 VPN 인스턴스를 배포하고 둘 사이의 터널로 향하는 경로를 추가합니다.`),
    () => t(`Set up a self-managed site-to-site tunnel from ${a} to ${b} with VPN software on Amazon EC2.`, `Amazon EC2의 VPN 소프트웨어를 사용하여 ${a}에서 ${b}까지 자체 관리형 VPN 터널을 설정합니다.`),
    () => t(`Install VPN software on an EC2 instance in each of ${a} and ${b}, and join them by IPsec.`, `${p(a, '와/과')} ${b}의 EC2 인스턴스에 각각 VPN 소프트웨어를 설치하고 IPsec으로 연결합니다.`),
    () => t(`Route traffic between ${a} and ${b} through EC2 instances that run VPN software and share an IPsec tunnel.`, `VPN 소프트웨어를 실행하고 IPsec 터널을 공유하는 EC2 인스턴스를 통해 ${p(a, '와/과')} ${b} 간의 트래픽을 라우팅합니다.`),
    () => t(`Use self-managed VPN appliances on Amazon EC2 in ${a} and ${b}. Point the route tables to them.`, `${p(a, '와/과')} ${b}에 있는 Amazon EC2의 자체 관리형 VPN 어플라이언스를 사용합니다. 라우팅 테이블이 이를 가리키도록 합니다.`),
    () => t(`Build an IPsec tunnel over the internet between an EC2 instance in ${a} and one in ${b}.`, `${a}의 EC2 인스턴스와 ${b}의 EC2 인스턴스 간에 인터넷을 통한 IPsec 터널을 구축합니다.`),
    () => t(`Operate VPN instances in ${a} and ${b}, with an IPsec tunnel between their public addresses.`, `${p(a, '와/과')} ${b}에서 VPN 인스턴스를 운영하고 퍼블릭 주소 간에 IPsec 터널을 둡니다.`),
    () => t(`Link ${a} to ${b} by VPN software on EC2 instances. Add routes through the instances at both ends.`, `EC2 인스턴스의 VPN 소프트웨어로 ${p(a, '을/를')} ${b}에 연결합니다. 양쪽 끝에 인스턴스를 거치는 경로를 추가합니다.`),
    () => t(`Provision one VPN instance in ${a} and one in ${b}, and tunnel the traffic between the VPCs through the internet.`, `${p(a, '와/과')} ${b}에 VPN 인스턴스를 1개씩 프로비저닝하고 VPC 간 트래픽을 인터넷을 통해 터널링합니다.`),
  ];
}

export function siteToSiteVpn(e: Of<'site-to-site-vpn'>, voice: Voice): readonly Wording[] {
  const [site, to] = [voice.label(e.site), voice.label(e.to)];
  const p = voice.with;
  if (e.over !== undefined && e.over !== 'internet')
    return [
      () => t(`Set up an AWS Site-to-Site VPN connection between ${site} and ${to} over the Direct Connect connection.`, `Direct Connect 연결을 통해 ${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN 연결을 설정합니다.`),
      () => t(`Run an AWS Site-to-Site VPN connection from ${site} to ${to} on top of the Direct Connect connection.`, `${site}에서 ${to}까지 Direct Connect 연결 위에 AWS Site-to-Site VPN 연결을 구성합니다.`),
      () => t(`Create an AWS Site-to-Site VPN connection to ${to} that runs over the Direct Connect connection of ${site}.`, `${site}의 Direct Connect 연결을 통하는 AWS Site-to-Site VPN 연결을 ${to}에 생성합니다.`),
      () => t(`Add IPsec tunnels to ${to} over the Direct Connect connection with AWS Site-to-Site VPN.`, `AWS Site-to-Site VPN을 사용하여 Direct Connect 연결 위에 ${to}까지의 IPsec 터널을 추가합니다.`),
      () => t(`Configure AWS Site-to-Site VPN between ${site} and ${to}, with the Direct Connect connection as its transport.`, `Direct Connect 연결을 전송 경로로 사용하여 ${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN을 구성합니다.`),
      () => t(`Lay an AWS Site-to-Site VPN connection to ${to} over the Direct Connect connection.`, `Direct Connect 연결 위에 ${to}에 대한 AWS Site-to-Site VPN 연결을 설정합니다.`),
      () => t(`Use the Direct Connect connection to carry an AWS Site-to-Site VPN connection from ${site} to ${to}.`, `Direct Connect 연결을 사용하여 ${site}에서 ${to}까지 AWS Site-to-Site VPN 연결을 전송합니다.`),
      () => t(`Build IPsec tunnels from ${site} to ${to} with AWS Site-to-Site VPN inside the Direct Connect connection.`, `AWS Site-to-Site VPN을 사용하여 Direct Connect 연결 안에 ${site}에서 ${to}까지 IPsec 터널을 구축합니다.`),
      () => t(`Provision AWS Site-to-Site VPN for ${site} and ${to}, and route its tunnels over the Direct Connect connection.`, `${p(site, '와/과')} ${to}에 AWS Site-to-Site VPN을 프로비저닝하고 터널을 Direct Connect 연결로 라우팅합니다.`),
      () => t(`Connect ${site} to ${to} by an AWS Site-to-Site VPN connection whose tunnels use Direct Connect.`, `터널이 Direct Connect를 사용하는 AWS Site-to-Site VPN 연결로 ${p(site, '을/를')} ${to}에 연결합니다.`),
      () => t(`Combine the Direct Connect connection with an AWS Site-to-Site VPN connection from ${site} to ${to}.`, `Direct Connect 연결을 ${site}에서 ${to}까지의 AWS Site-to-Site VPN 연결과 결합합니다.`),
      () => t(`Establish a VPN connection to ${to} across the Direct Connect connection with AWS Site-to-Site VPN.`, `AWS Site-to-Site VPN을 사용하여 Direct Connect 연결을 거쳐 ${to}에 VPN 연결을 설정합니다.`),
    ];
  return [
    () => t(`Set up an AWS Site-to-Site VPN connection between ${site} and ${to}.`, `${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN 연결을 설정합니다.`),
    () => t(`Connect ${site} to ${to} with an AWS Site-to-Site VPN connection over the internet.`, `인터넷을 통한 AWS Site-to-Site VPN 연결로 ${p(site, '을/를')} ${to}에 연결합니다.`),
    () => t(`Create an AWS Site-to-Site VPN connection from ${site} to ${to}.`, `${site}에서 ${to}까지 AWS Site-to-Site VPN 연결을 생성합니다.`),
    () => t(`Configure IPsec tunnels over the internet from ${site} to ${to} with AWS Site-to-Site VPN.`, `AWS Site-to-Site VPN을 사용하여 ${site}에서 ${to}까지 인터넷을 통한 IPsec 터널을 구성합니다.`),
    () => t(`Link ${site} and ${to} by an internet-based AWS Site-to-Site VPN connection.`, `인터넷 기반 AWS Site-to-Site VPN 연결로 ${p(site, '와/과')} ${p(to, '을/를')} 연결합니다.`),
    () => t(`Establish an AWS Site-to-Site VPN connection to ${to}, with a customer gateway at ${site}.`, `${site}에 고객 게이트웨이를 두고 ${to}에 대한 AWS Site-to-Site VPN 연결을 설정합니다.`),
    () => t(`Use AWS Site-to-Site VPN between ${site} and ${to}, with tunnels through the internet connection of the site.`, `사이트의 인터넷 연결을 통한 터널로 ${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN을 사용합니다.`),
    () => t(`Register a customer gateway for ${site}, and create an AWS Site-to-Site VPN connection to ${to}.`, `${site}용 고객 게이트웨이를 등록하고 ${to}에 대한 AWS Site-to-Site VPN 연결을 생성합니다.`),
    () => t(`Provision an AWS Site-to-Site VPN connection between ${site} and ${to}. Route their CIDR blocks over it.`, `${p(site, '와/과')} ${to} 간에 AWS Site-to-Site VPN 연결을 프로비저닝합니다. 서로의 CIDR 블록을 이 연결로 라우팅합니다.`),
    () => t(`Route traffic between ${site} and ${to} through the tunnels of a new AWS Site-to-Site VPN connection.`, `${p(site, '와/과')} ${to} 간의 트래픽을 새 AWS Site-to-Site VPN 연결의 터널로 라우팅합니다.`),
    () => t(`Build a VPN from ${site} to ${to} over the internet with AWS Site-to-Site VPN.`, `AWS Site-to-Site VPN을 사용하여 ${site}에서 ${to}까지 인터넷을 통한 VPN을 구축합니다.`),
    () => t(`Configure the router of ${site} for IPsec, and create an AWS Site-to-Site VPN connection to ${to}.`, `${to}까지 IPsec을 사용하도록 ${site}의 라우터와 AWS Site-to-Site VPN 연결을 구성합니다.`),
  ];
}

export function directConnect(e: Of<'direct-connect'>, voice: Voice): readonly Wording[] {
  const site = voice.label(e.site);
  const p = voice.with;
  const mac: Text = e.macsec ? t(' with MACsec', 'MACsec을 사용하는 ') : t('', '');
  const onExisting = e.connection !== undefined;
  if (e.to === 'aws-public')
    return onExisting
      ? [
          () => t(`Create a public virtual interface on the existing Direct Connect connection of ${site}.`, `${site}의 기존 Direct Connect 연결에 퍼블릭 가상 인터페이스를 생성합니다.`),
          () => t(`Add a public virtual interface to the Direct Connect connection that ${site} has already.`, `${site}에 이미 있는 Direct Connect 연결을 활용하여 퍼블릭 가상 인터페이스를 추가합니다.`),
          () => t('Provision a public virtual interface on the existing Direct Connect connection, and use the public service endpoints through it.', '기존 Direct Connect 연결에 퍼블릭 가상 인터페이스를 프로비저닝하고 이를 통해 퍼블릭 서비스 엔드포인트를 사용합니다.'),
          () => t(`Configure a public virtual interface beside the private one on the Direct Connect connection of ${site}.`, `${site}의 Direct Connect 연결에 프라이빗 가상 인터페이스와 별도로 퍼블릭 가상 인터페이스를 구성합니다.`),
          () => t(`Use the existing Direct Connect connection of ${site} for the public endpoints of AWS, through a public virtual interface.`, `퍼블릭 가상 인터페이스를 통해 ${site}의 기존 Direct Connect 연결을 AWS의 퍼블릭 엔드포인트에 사용합니다.`),
          () => t(`Set up a public virtual interface for ${site} on the line that already connects it to AWS.`, `이미 AWS에 연결된 ${site}의 회선에 퍼블릭 가상 인터페이스를 설정합니다.`),
          () => t(`Route requests from ${site} for public AWS endpoints through a new public virtual interface of its Direct Connect connection.`, `${site}에서 AWS 퍼블릭 엔드포인트에 보내는 요청을 Direct Connect 연결의 새 퍼블릭 가상 인터페이스로 라우팅합니다.`),
          () => t(`Extend the Direct Connect connection of ${site} by a public virtual interface.`, `${site}의 Direct Connect 연결에 퍼블릭 가상 인터페이스를 추가하여 확장합니다.`),
          () => t(`Give ${site} a public virtual interface on the present Direct Connect connection, and advertise its public prefixes.`, `${site}의 현재 Direct Connect 연결에 퍼블릭 가상 인터페이스를 마련하고 퍼블릭 접두사를 알립니다.`),
          () => t(`Connect ${site} to the public endpoints of AWS by adding a public virtual interface to its Direct Connect connection.`, `Direct Connect 연결에 퍼블릭 가상 인터페이스를 추가하여 ${p(site, '을/를')} AWS의 퍼블릭 엔드포인트에 연결합니다.`),
          () => t(`Request a public virtual interface for the Direct Connect connection of ${site}. Send service requests over it.`, `${site}의 Direct Connect 연결에 퍼블릭 가상 인터페이스를 요청합니다. 이를 통해 서비스 요청을 보냅니다.`),
          () => t(`Establish a second virtual interface, a public one, on the Direct Connect connection of ${site}.`, `${site}의 Direct Connect 연결에 두 번째 가상 인터페이스로 퍼블릭 가상 인터페이스를 설정합니다.`),
        ]
      : [
          () => t(`Order an AWS Direct Connect connection${mac.en} for ${site}, and create a public virtual interface on it.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 주문하고 AWS의 퍼블릭 엔드포인트를 위한 퍼블릭 가상 인터페이스를 생성합니다.`),
          () => t(`Set up an AWS Direct Connect connection${mac.en} from ${site} with a public virtual interface to the public endpoints of AWS.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 설정하고 AWS의 퍼블릭 엔드포인트에 연결하는 퍼블릭 가상 인터페이스를 구성합니다.`),
          () => t(`Install a new AWS Direct Connect connection${mac.en} at ${site}, and use the public service endpoints through a public virtual interface.`, `${site}에 ${mac.ko}새 AWS Direct Connect 연결을 설치하고 퍼블릭 가상 인터페이스를 통해 퍼블릭 서비스 엔드포인트를 사용합니다.`),
          () => t(`Provision a public virtual interface on a new AWS Direct Connect connection${mac.en} of ${site}, and use the public service endpoints over it.`, `${site}의 ${mac.ko}새 AWS Direct Connect 연결에 퍼블릭 가상 인터페이스를 프로비저닝하고 이를 통해 퍼블릭 서비스 엔드포인트를 사용합니다.`),
          () => t(`Connect ${site} to the public endpoints of AWS through a public virtual interface of an AWS Direct Connect connection${mac.en}.`, `${mac.ko}AWS Direct Connect 연결의 퍼블릭 가상 인터페이스를 통해 ${p(site, '을/를')} AWS의 퍼블릭 엔드포인트에 연결합니다.`),
          () => t(`Order AWS Direct Connect${mac.en} for ${site}. Reach the public endpoints of AWS through a public virtual interface.`, `${site}에 ${mac.ko}AWS Direct Connect를 주문합니다. 퍼블릭 가상 인터페이스를 통해 AWS의 퍼블릭 엔드포인트에 연결합니다.`),
          () => t(`Bring AWS Direct Connect${mac.en} to ${site}, and add a public virtual interface for AWS services.`, `${site}에 퍼블릭 가상 인터페이스가 있는 ${mac.ko}AWS Direct Connect 연결을 마련합니다.`),
          () => t(`Route requests from ${site} for public AWS endpoints over a new AWS Direct Connect connection${mac.en} and its public virtual interface.`, `${site}에서 AWS 퍼블릭 엔드포인트에 보내는 요청을 ${mac.ko}새 AWS Direct Connect 연결과 퍼블릭 가상 인터페이스로 라우팅합니다.`),
          () => t(`Establish an AWS Direct Connect connection${mac.en} from ${site}. Configure a public virtual interface and advertise the public prefixes.`, `${site}에서 ${mac.ko}AWS Direct Connect 연결을 설정합니다. 퍼블릭 가상 인터페이스를 구성하고 퍼블릭 접두사를 알립니다.`),
          () => t(`Build a dedicated AWS Direct Connect line${mac.en} from ${site} to AWS, and add a public virtual interface.`, `${mac.ko}AWS Direct Connect로 ${site}에서 AWS까지 전용 회선을 구축하고 퍼블릭 가상 인터페이스를 추가합니다.`),
          () => t(`Request an AWS Direct Connect connection${mac.en} for ${site}, with a public virtual interface for service requests.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 요청하고 서비스 요청용 퍼블릭 가상 인터페이스를 둡니다.`),
          () => t(`Deploy AWS Direct Connect${mac.en} for ${site}, and send service requests through a public virtual interface.`, `${site}에 ${mac.ko}AWS Direct Connect를 배포하고 퍼블릭 가상 인터페이스를 통해 서비스 요청을 보냅니다.`),
        ];
  const to = voice.label(e.to);
  if (onExisting)
    return [
      () => t(`Create a virtual interface to ${to} on the existing Direct Connect connection of ${site}.`, `${site}의 기존 Direct Connect 연결에 ${to}에 대한 가상 인터페이스를 생성합니다.`),
      () => t(`Add a virtual interface to ${to} to the Direct Connect connection that ${site} has already.`, `${site}의 기존 Direct Connect 연결에 ${to}에 대한 가상 인터페이스를 추가합니다.`),
      () => t(`Use the existing Direct Connect connection of ${site} for ${to} as well, through a virtual interface of its own.`, `별도의 가상 인터페이스를 생성하여 ${site}의 기존 Direct Connect 연결을 ${to}에도 사용합니다.`),
      () => t(`Provision another virtual interface on the Direct Connect connection of ${site}, and associate it with ${to}.`, `${site}의 Direct Connect 연결에 가상 인터페이스를 추가로 프로비저닝하고 ${to}에 연결합니다.`),
      () => t(`Extend the Direct Connect connection of ${site} to ${to} by another virtual interface.`, `가상 인터페이스를 추가하여 ${site}의 Direct Connect 연결을 ${to}까지 확장합니다.`),
      () => t(`Set up a virtual interface for ${to} on the line that already connects ${site} to AWS.`, `이미 ${p(site, '을/를')} AWS에 연결하는 회선에 ${to}용 가상 인터페이스를 설정합니다.`),
      () => t(`Route traffic between ${site} and ${to} over the existing Direct Connect connection and a new virtual interface.`, `${p(site, '와/과')} ${to} 간의 트래픽을 기존 Direct Connect 연결과 새 가상 인터페이스로 라우팅합니다.`),
      () => t(`Connect ${site} to ${to} by adding a virtual interface to its Direct Connect connection.`, `Direct Connect 연결에 가상 인터페이스를 추가하여 ${p(site, '을/를')} ${to}에 연결합니다.`),
      () => t(`Request one more virtual interface on the Direct Connect connection of ${site}, with ${to} at its AWS end.`, `${site}의 Direct Connect 연결에 AWS 쪽 끝이 ${to}인 가상 인터페이스를 추가로 요청합니다.`),
      () => t(`Configure the Direct Connect connection of ${site} with a virtual interface that ends at ${to}.`, `${site}의 Direct Connect 연결에 ${to}에서 끝나는 가상 인터페이스를 구성합니다.`),
      () => t(`Give ${to} a virtual interface on the Direct Connect connection that serves ${site}.`, `${site}에서 사용하는 Direct Connect 연결에 ${to}용 가상 인터페이스를 마련합니다.`),
      () => t(`Establish a further virtual interface from ${site} to ${to}. Let it share the existing Direct Connect connection.`, `${site}에서 ${to}까지 가상 인터페이스를 추가로 설정합니다. 기존 Direct Connect 연결을 공유하도록 합니다.`),
    ];
  return [
    () => t(`Order an AWS Direct Connect connection${mac.en} from ${site}, and create a virtual interface to ${to}.`, `${site}에서 ${mac.ko}AWS Direct Connect 연결을 주문하고 ${to}에 대한 가상 인터페이스를 생성합니다.`),
    () => t(`Connect ${site} to ${to} through a new AWS Direct Connect connection${mac.en}.`, `${mac.ko}새 AWS Direct Connect 연결을 통해 ${p(site, '을/를')} ${to}에 연결합니다.`),
    () => t(`Set up an AWS Direct Connect connection${mac.en} between ${site} and ${to}.`, `${p(site, '와/과')} ${to} 간에 ${mac.ko}AWS Direct Connect 연결을 설정합니다.`),
    () => t(`Install an AWS Direct Connect connection${mac.en} at ${site}, with a virtual interface to ${to}.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 설치하고 ${to}에 대한 가상 인터페이스를 구성합니다.`),
    () => t(`Provision a new AWS Direct Connect connection${mac.en} from ${site} to ${to}.`, `${site}에서 ${to}까지 ${mac.ko}새 AWS Direct Connect 연결을 프로비저닝합니다.`),
    () => t(`Establish an AWS Direct Connect connection${mac.en} from ${site}, and attach its virtual interface to ${to}.`, `${site}에서 ${mac.ko}AWS Direct Connect 연결을 설정하고 가상 인터페이스를 ${to}에 연결합니다.`),
    () => t(`Use a new AWS Direct Connect connection${mac.en} for traffic between ${site} and ${to}.`, `${p(site, '와/과')} ${to} 간의 트래픽에 ${mac.ko}새 AWS Direct Connect 연결을 사용합니다.`),
    () => t(`Build a dedicated AWS Direct Connect line${mac.en} from ${site}. Terminate its virtual interface at ${to}.`, `${mac.ko}AWS Direct Connect로 ${site}에서 전용 회선을 구축합니다. 가상 인터페이스는 ${to}에서 종료합니다.`),
    () => t(`Route traffic between ${site} and ${to} over a new AWS Direct Connect connection${mac.en}.`, `${p(site, '와/과')} ${to} 간의 트래픽을 ${mac.ko}새 AWS Direct Connect 연결로 라우팅합니다.`),
    () => t(`Give ${site} a new AWS Direct Connect connection${mac.en}. Let its virtual interface end at ${to}.`, `${site}에 ${to}용 가상 인터페이스가 있는 ${mac.ko}AWS Direct Connect 연결을 마련합니다.`),
    () => t(`Request an AWS Direct Connect connection${mac.en} for ${site}, and associate its virtual interface with ${to}.`, `${site}에 ${mac.ko}AWS Direct Connect 연결을 요청하고 가상 인터페이스를 ${to}에 연결합니다.`),
    () => t(`Link ${site} and ${to} by AWS Direct Connect${mac.en}, with a virtual interface between them.`, `${mac.ko}AWS Direct Connect로 ${p(site, '와/과')} ${p(to, '을/를')} 연결하고 그 사이에 가상 인터페이스를 둡니다.`),
  ];
}
