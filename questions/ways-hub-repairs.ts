import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { privateDnsWays } from './ways.ts';

/*
 * Eight or nine ways to say each change to a transit gateway that stands, to what is attached to it and to the routes that lead there.
 * Names come with their article ("the orders VPC", 주문 VPC). All ways of one change say the same: no more and no less.
 */
const t = (en: string, ko: string): Text => ({ en, ko });

/** A VPC that is not attached yet gets its attachment, and its subnets their route. @param to a CIDR block */
export const attachWays = (v: Text, to: string): readonly Text[] => {
  const it = p(v.ko, '을/를');
  return [
    t(`Attach ${v.en} to the transit gateway, and route ${to} to it in the subnet route tables of this VPC.`, `${it} Transit Gateway에 연결하고 서브넷의 ${to} 대상 트래픽을 이 게이트웨이로 라우팅합니다.`),
    t(`Create a transit gateway attachment for ${v.en}. Point ${to} to the transit gateway in the subnet route tables of this VPC.`, `${v.ko}의 Transit Gateway 연결을 생성합니다. 서브넷의 ${to} 경로가 이 게이트웨이를 가리키게 합니다.`),
    t(`Add an attachment for ${v.en} to the transit gateway, and update the subnet route tables of this VPC with a route for ${to} through the gateway.`, `Transit Gateway에 ${v.ko} 연결을 추가하고 서브넷에는 이 게이트웨이로 가는 ${to} 경로를 추가합니다.`),
    t(`Connect ${v.en} by a new transit gateway attachment, and make the gateway the target of ${to} in the subnet route tables of this VPC.`, `새 Transit Gateway 연결로 ${it} 연결하고 이 게이트웨이를 서브넷 ${to} 경로의 대상으로 설정합니다.`),
    t(`Give ${v.en} a transit gateway attachment, and give its subnets a route for ${to} to the transit gateway.`, `${v.ko}에는 Transit Gateway 연결을, 그 서브넷에는 이 게이트웨이로 가는 ${to} 경로를 구성합니다.`),
    t(`Set up an attachment to the transit gateway in ${v.en}. Send traffic for ${to} from the subnets of this VPC to the gateway.`, `${v.ko}에 Transit Gateway 연결을 설정합니다. 서브넷에서 대상 주소가 ${to}인 트래픽을 이 게이트웨이로 보냅니다.`),
    t(`Use a new attachment to join ${v.en} to the transit gateway. Create a route for ${to} to the gateway in the subnet route tables of this VPC.`, `새 연결로 ${it} Transit Gateway에 추가합니다. 서브넷에 이를 대상으로 하는 ${to} 경로를 생성합니다.`),
    t(`Make ${v.en} an attachment of the transit gateway, and direct ${to} from its subnets to the gateway.`, `${it} Transit Gateway에 연결된 VPC로 추가하고 서브넷의 ${to} 대상 트래픽이 이 게이트웨이로 향하게 합니다.`),
  ];
};

/** A route to the transit gateway in the route tables of a VPC's subnets. @param to a CIDR block @param kind which subnets: "public ", or nothing */
export const routeToHubWays = (v: Text, to: string, kind: Text = t('', '')): readonly Text[] => {
  const [subnets, tables] = [`the ${kind.en}subnets of ${v.en}`, `the ${kind.en}subnet route tables of ${v.en}`];
  const ko = `${v.ko}의 ${kind.ko}서브넷`;
  return [
    t(`Add a route for ${to}, with the transit gateway as its target, to ${tables}.`, `${ko} 라우팅 테이블에 Transit Gateway를 대상으로 하는 ${to} 경로를 추가합니다.`),
    t(`Update ${tables} so that they send ${to} to the transit gateway.`, `${to} 대상 트래픽을 Transit Gateway로 보내도록 ${ko} 라우팅 테이블을 업데이트합니다.`),
    t(`Route ${to} from ${subnets} to the transit gateway.`, `${ko}에서 ${to} 대상 트래픽을 Transit Gateway로 라우팅합니다.`),
    t(`Point ${to} to the transit gateway in ${tables}.`, `${ko} 라우팅 테이블에서 ${to} 경로가 Transit Gateway를 가리키도록 설정합니다.`),
    t(`Create a route for ${to} through the transit gateway in the route tables that ${subnets} use.`, `${ko}에서 사용하는 라우팅 테이블에 Transit Gateway를 통하는 ${to} 경로를 생성합니다.`),
    t(`Make the transit gateway the target for ${to} in ${tables}.`, `Transit Gateway를 ${ko} 라우팅 테이블에서 ${to} 트래픽의 대상으로 지정합니다.`),
    t(`Give ${subnets} a route for ${to} to the transit gateway.`, `${ko}에 Transit Gateway로 가는 ${to} 경로를 둡니다.`),
    t(`Send traffic for ${to} from ${subnets} to the transit gateway.`, `대상 주소가 ${to}인 트래픽을 ${ko}에서 Transit Gateway로 전송합니다.`),
    t(`Change ${tables}: enter ${to}, and select the transit gateway as the target.`, `${ko} 라우팅 테이블을 변경하여 대상이 Transit Gateway인 ${to} 경로를 넣습니다.`),
  ];
};

/** An attachment propagates its routes to the transit gateway route table of a VPC. @param from a VPC, or "the VPN attachment" @param again after it was on already */
export const propagateWays = (from: Text, v: Text, again = false): readonly Text[] => {
  const [anew, ko] = again ? [' again', '다시 '] : ['', ''];
  return [
    t(`Propagate the routes of ${from.en}${anew} to the transit gateway route table of ${v.en}.`, `${from.ko}의 경로를 ${v.ko}의 Transit Gateway 라우팅 테이블에 ${ko}전파합니다.`),
    t(`Enable route propagation from ${from.en}${anew} in the transit gateway route table that ${v.en} uses.`, `${v.ko}의 Transit Gateway 라우팅 테이블에서 ${from.ko}의 경로 전파를 ${ko}활성화합니다.`),
    t(`Add a propagation for ${from.en}${anew} to the transit gateway route table that is associated with ${v.en}.`, `${p(v.ko, '와/과')} 연결된 Transit Gateway 라우팅 테이블에 ${from.ko} 전파를 ${ko}추가합니다.`),
    t(`Let ${from.en} propagate its routes${anew} to the transit gateway route table of ${v.en}.`, `${p(from.ko, '이/가')} ${v.ko}의 Transit Gateway 라우팅 테이블에 경로를 ${ko}전파하도록 설정합니다.`),
    t(`Turn on propagation${anew} from ${from.en} in the transit gateway route table with which ${v.en} is associated.`, `${p(v.ko, '이/가')} 연결된 Transit Gateway 라우팅 테이블로 ${from.ko}의 경로가 ${ko}전파되게 합니다.`),
    t(`Configure the transit gateway route table of ${v.en} to receive the propagated routes of ${from.en}${anew}.`, `${from.ko}의 경로를 ${ko}전파받도록 ${v.ko}의 Transit Gateway 라우팅 테이블을 구성합니다.`),
    t(`Create a route propagation${anew}, from ${from.en} to the transit gateway route table of ${v.en}.`, `${from.ko}에서 ${v.ko}의 Transit Gateway 라우팅 테이블로 경로 전파를 ${ko}생성합니다.`),
    t(`Select ${from.en}${anew} for propagation in the transit gateway route table for ${v.en}.`, `${v.ko}용 Transit Gateway 라우팅 테이블의 전파 설정에서 ${p(from.ko, '을/를')} ${ko}선택합니다.`),
  ];
};

/** A static route in the transit gateway route table of some VPCs. @param of whose table @param target whose attachment */
export const staticRouteWays = (to: string, of: Text, target: Text): readonly Text[] => {
  const [table, end] = [`the transit gateway route table of ${of.en}`, `the attachment of ${target.en}`];
  const [tableKo, endKo] = [`${of.ko}의 Transit Gateway 라우팅 테이블`, `${target.ko} 연결`];
  return [
    t(`Add a static route for ${to} to ${table}, with ${end} as its target.`, `${tableKo}에 ${p(endKo, '을/를')} 대상으로 하는 ${to} 정적 경로를 추가합니다.`),
    t(`Send ${to} to ${end} by a static route in ${table}.`, `${tableKo}에서 정적 경로를 사용하여 ${to} 대상 트래픽을 ${p(endKo, '으로/로')} 보냅니다.`),
    t(`Create a static route for ${to} in ${table}, and select ${end}.`, `${tableKo}에 ${to} 정적 경로를 생성하고 ${p(endKo, '을/를')} 선택합니다.`),
    t(`Let a static route in ${table} point ${to} to ${end}.`, `${to} 대상 트래픽이 ${p(endKo, '으로/로')} 향하도록 ${tableKo}에 정적 경로를 설정합니다.`),
    t(`Update ${table} with a static route for ${to} whose target is ${end}.`, `대상이 ${endKo}인 ${to} 정적 경로를 넣어 ${p(tableKo, '을/를')} 업데이트합니다.`),
    t(`Make ${end} the target of a static ${to} route in ${table}.`, `${p(endKo, '을/를')} ${tableKo}의 ${to} 정적 경로 대상으로 지정합니다.`),
    t(`Give ${table} a static route that leads ${to} to ${end}.`, `${p(endKo, '으로/로')} 이어지는 ${to} 정적 경로를 ${tableKo}에 구성합니다.`),
    t(`Define a static ${to} route in ${table}, which leads to ${end}.`, `${tableKo}에 ${to} 대상 트래픽을 ${p(endKo, '으로/로')} 라우팅하는 정적 경로를 정의합니다.`),
  ];
};

/** A static route that stands in the transit gateway route table of a VPC gets another VPC's attachment as its target. */
export const repointRouteWays = (to: string, of: Text, target: Text): readonly Text[] => {
  const [table, end] = [`the transit gateway route table of ${of.en}`, `the attachment of ${target.en}`];
  const [tableKo, endKo] = [`${of.ko}의 Transit Gateway 라우팅 테이블`, `${target.ko} 연결`];
  return [
    t(`Correct the transit gateway route table that ${of.en} uses: let its static ${to} route lead to ${end}.`, `${tableKo}에서 ${to} 정적 경로가 ${p(endKo, '을/를')} 가리키도록 설정합니다.`),
    t(`Replace the static route for ${to} in ${table} with one to ${end}.`, `${tableKo}의 ${to} 정적 경로를 ${p(endKo, '으로/로')} 향하는 경로로 교체합니다.`),
    t(`Change the target of the static ${to} route that ${of.en} uses in the transit gateway to ${end}.`, `${tableKo}에서 ${to} 정적 경로의 대상을 ${p(endKo, '으로/로')} 변경합니다.`),
    t(`Modify ${table} so that its static route for ${to} leads to ${end}.`, `${to} 정적 경로가 ${p(endKo, '으로/로')} 이어지도록 ${p(tableKo, '을/를')} 수정합니다.`),
    t(`Edit the static route for ${to} in the transit gateway route table that ${of.en} uses, and select ${end}.`, `${to} 정적 경로를 ${tableKo}에서 편집하여 ${p(endKo, '을/를')} 선택합니다.`),
    t(`Let the transit gateway send ${to} from ${of.en} to ${end}: change the static route in its route table.`, `Transit Gateway가 ${of.ko}의 ${to} 대상 트래픽을 ${p(endKo, '으로/로')} 보내도록 라우팅 테이블의 정적 경로를 변경합니다.`),
    t(`Set ${end} as the target of the static route for ${to} in ${table}.`, `${p(endKo, '을/를')} ${tableKo}의 ${to} 정적 경로 대상으로 지정합니다.`),
    t(`Direct ${to} to ${end} by means of the static route that exists in ${table}.`, `${tableKo}의 기존 정적 경로로 ${to} 대상 트래픽을 ${p(endKo, '으로/로')} 보냅니다.`),
  ];
};

/** New attachments join the default route table by themselves. */
export const defaultTableWays: readonly Text[] = [
  t('Turn on default route table association and propagation for the transit gateway.', 'Transit Gateway의 기본 라우팅 테이블 연결과 기본 라우팅 테이블 전파를 활성화합니다.'),
  t('Modify the transit gateway so that it associates new attachments with its default route table and propagates their routes to it.', '새 연결을 기본 라우팅 테이블과 연결하고 그 경로를 이 테이블에 전파하도록 Transit Gateway를 수정합니다.'),
  t('Enable the default route table association and default route table propagation options of the transit gateway.', 'Transit Gateway에서 기본 라우팅 테이블 연결 옵션 및 기본 라우팅 테이블 전파 옵션을 사용하도록 설정합니다.'),
  t('Let the transit gateway associate each new attachment with its default route table, and propagate the routes there.', '새로 연결되는 네트워크가 Transit Gateway의 기본 라우팅 테이블을 사용하고 그 경로도 이 테이블에 전파되도록 합니다.'),
  t('Change the transit gateway to automatic association with its default route table and automatic propagation to it.', '기본 라우팅 테이블에 대한 자동 연결 및 자동 전파를 사용하도록 Transit Gateway를 변경합니다.'),
  t('Configure the transit gateway to use its default route table for new attachments and to propagate their routes into this table.', '새 연결에 기본 라우팅 테이블을 사용하고 새 연결의 경로를 이 테이블에 전파하도록 Transit Gateway를 구성합니다.'),
  t('Select default route table association and default route table propagation in the settings of the transit gateway.', 'Transit Gateway 설정에서 기본 라우팅 테이블 연결과 기본 라우팅 테이블 전파를 선택합니다.'),
  t('Have new attachments associated with the default route table of the transit gateway, and their routes propagated to it.', '새 연결이 Transit Gateway의 기본 라우팅 테이블과 연결되고 그 경로가 이 테이블에 전파되게 합니다.'),
];

/** All that is attached shares one transit gateway route table. */
export const flatWays: readonly Text[] = [
  t('Associate all attachments with one transit gateway route table, and propagate their routes to it.', '모든 연결을 하나의 Transit Gateway 라우팅 테이블과 연결하고 각 연결의 경로를 이 테이블에 전파합니다.'),
  t('Use a single transit gateway route table for all attachments, with the propagated routes of each.', '모든 연결에 각 연결의 경로가 전파된 단일 Transit Gateway 라우팅 테이블을 사용합니다.'),
  t('Replace the transit gateway route tables with one that all attachments are associated with and propagate to.', 'Transit Gateway 라우팅 테이블을 하나로 대체하여 모든 연결이 이를 사용하고 경로를 전파하게 합니다.'),
  t('Move all attachments to one transit gateway route table that receives their propagated routes.', '각 연결의 경로를 전파받는 Transit Gateway 라우팅 테이블 하나로 모든 연결을 옮깁니다.'),
  t('Let all attachments share one transit gateway route table, and turn on propagation from each to this table.', '모든 연결이 하나의 Transit Gateway 라우팅 테이블을 공유하게 하고 이 테이블로의 경로 전파를 연결마다 활성화합니다.'),
  t('Put all attachments into the same transit gateway route table. Propagate the routes of each there.', '모든 연결을 같은 Transit Gateway 라우팅 테이블에 둡니다. 이 테이블에 각 연결의 경로를 전파합니다.'),
  t('Configure one transit gateway route table for the association and the propagation of all attachments.', '모든 연결에서 사용하고 경로를 전파하는 Transit Gateway 라우팅 테이블 하나를 구성합니다.'),
  t('Change the transit gateway to one route table for all attachments, to which each of them propagates its routes.', '각 연결의 경로가 전파되는 라우팅 테이블 하나를 모든 연결에 사용하도록 Transit Gateway를 변경합니다.'),
];

/** A VPN connection that stands ends at the transit gateway. */
export const retargetVpnWays: readonly Text[] = [
  t('Change the target gateway of the VPN connection to the transit gateway.', 'VPN 연결의 대상 게이트웨이를 Transit Gateway로 변경합니다.'),
  t('Modify the VPN connection so that it ends at the transit gateway.', 'Transit Gateway에서 종단되도록 VPN 연결을 수정합니다.'),
  t('Edit the VPN connection, and select the transit gateway as its target gateway.', 'VPN 연결을 편집하여 대상 게이트웨이로 Transit Gateway를 선택합니다.'),
  t('Set the transit gateway as the target gateway of the VPN connection.', 'Transit Gateway를 VPN 연결의 대상 게이트웨이로 설정합니다.'),
  t('Let the VPN connection use the transit gateway as its gateway on the AWS side.', 'VPN 연결이 AWS 측 게이트웨이로 Transit Gateway를 사용하게 합니다.'),
  t('Update the VPN connection with the transit gateway as the gateway where it ends.', '종단되는 게이트웨이가 Transit Gateway가 되도록 VPN 연결을 업데이트합니다.'),
  t('Make the VPN connection an attachment of the transit gateway by a change of its target gateway.', '대상 게이트웨이를 변경하여 VPN 연결을 Transit Gateway의 연결로 만듭니다.'),
  t('Configure the target gateway of the VPN connection: select the transit gateway.', 'VPN 연결의 대상 게이트웨이 구성에서 Transit Gateway를 지정합니다.'),
];

/** NAT gateways in an egress VPC for what comes over the transit gateway. */
export const egressNatWays: readonly Text[] = [
  t('Deploy NAT gateways in two Availability Zones of the egress VPC, and route traffic from the transit gateway to them.', '송신 VPC의 가용 영역 2개에 NAT 게이트웨이를 배포하고 Transit Gateway의 트래픽을 이곳으로 라우팅합니다.'),
  t('Create a NAT gateway in each of two Availability Zones of the egress VPC as the next hop of traffic from the transit gateway.', '송신 VPC의 가용 영역 2개에 NAT 게이트웨이를 하나씩 생성하여 Transit Gateway 트래픽의 다음 홉으로 사용합니다.'),
  t('Place NAT gateways in two Availability Zones of the egress VPC. Send traffic from the transit gateway to them.', 'NAT 게이트웨이를 송신 VPC의 가용 영역 2개에 배치합니다. Transit Gateway의 트래픽을 이곳으로 보냅니다.'),
  t('Provision NAT gateways for the egress VPC, in two Availability Zones, as the target for traffic that arrives from the transit gateway.', '송신 VPC에서 가용 영역 2개에 NAT 게이트웨이를 프로비저닝하여 Transit Gateway 트래픽의 대상으로 지정합니다.'),
  t('Set up NAT gateways for traffic from the transit gateway in two Availability Zones of the egress VPC.', 'Transit Gateway에서 오는 트래픽에 사용할 NAT 게이트웨이를 송신 VPC의 가용 영역 2개에 설정합니다.'),
  t('Route traffic that enters the egress VPC from the transit gateway to new NAT gateways in two Availability Zones.', 'Transit Gateway에서 송신 VPC로 들어오는 트래픽을 가용 영역 2개의 새 NAT 게이트웨이로 라우팅합니다.'),
  t('Add NAT gateways in two Availability Zones of the egress VPC, and point the subnets of the transit gateway attachment to them.', '송신 VPC의 가용 영역 2개에 NAT 게이트웨이를 추가하고 Transit Gateway 연결 서브넷의 경로 대상으로 지정합니다.'),
  t('Use new NAT gateways in two Availability Zones as the way out of the egress VPC for traffic from the transit gateway.', '가용 영역 2개의 새 NAT 게이트웨이를 Transit Gateway의 트래픽이 송신 VPC에서 나가는 경로로 사용합니다.'),
];

/** DNS support of a VPC's attachment. */
export const dnsSupportWays = (v: Text): readonly Text[] => [
  t(`Enable DNS support on the transit gateway attachment of ${v.en}.`, `${v.ko}의 Transit Gateway 연결을 수정하고 DNS 지원 옵션을 선택하여 활성화합니다.`),
  t(`Modify the transit gateway attachment of ${v.en} so that DNS support is on.`, `DNS 지원 옵션이 활성화된 상태가 되도록 ${v.ko}의 Transit Gateway 연결 설정을 수정합니다.`),
  t(`Turn on DNS support where ${v.en} is attached to the transit gateway.`, `${p(v.ko, '을/를')} Transit Gateway에 연결하는 Transit Gateway 연결에 대해 DNS 지원을 켭니다.`),
  t(`Change the DNS support setting of the transit gateway attachment of ${v.en} to enabled.`, `${v.ko}에서 사용하는 Transit Gateway 연결의 옵션에서 DNS 지원 설정을 활성화로 변경합니다.`),
  t(`Select DNS support in the options of the attachment between ${v.en} and the transit gateway.`, `${p(v.ko, '와/과')} Transit Gateway 간의 Transit Gateway 연결 옵션에서 DNS 지원을 선택합니다.`),
  t(`Let the attachment of ${v.en} to the transit gateway use DNS support.`, `Transit Gateway에 대한 ${v.ko}의 연결에서 DNS 지원 옵션을 사용할 수 있도록 구성합니다.`),
  t(`Update the attachment with which ${v.en} joins the transit gateway, and activate DNS support.`, `${p(v.ko, '이/가')} 사용하는 Transit Gateway 연결을 업데이트하여 DNS 지원을 사용하도록 설정합니다.`),
  t(`Configure DNS support for the transit gateway attachment that ${v.en} has.`, `${v.ko}에 있는 Transit Gateway 연결의 설정을 변경하여 DNS 지원을 구성합니다.`),
];

/** Another VPN connection of a site, beside the one that it has, straight to a VPC. */
export const secondVpnWays = (site: Text, v: Text): readonly Text[] => [
  t(`Create a second Site-to-Site VPN connection, from ${site.en} to a virtual private gateway of ${v.en}.`, `${site.ko}에서 ${v.ko}의 가상 프라이빗 게이트웨이로 두 번째 Site-to-Site VPN 연결을 생성합니다.`),
  t(`Attach a virtual private gateway to ${v.en}, and set up another Site-to-Site VPN connection from ${site.en} to it.`, `${v.ko}에 가상 프라이빗 게이트웨이를 연결하고 ${site.ko}에서 이 게이트웨이로 Site-to-Site VPN 연결을 추가로 설정합니다.`),
  t(`Connect ${site.en} to ${v.en} by an additional Site-to-Site VPN connection with a virtual private gateway.`, `가상 프라이빗 게이트웨이를 사용하는 별도의 Site-to-Site VPN 연결로 ${p(site.ko, '을/를')} ${v.ko}에 연결합니다.`),
  t(`Add a Site-to-Site VPN connection for ${site.en} that ends at a virtual private gateway of ${v.en}, beside the present one.`, `기존 VPN 연결 외에 ${v.ko}의 가상 프라이빗 게이트웨이에서 종단되는 Site-to-Site VPN 연결을 ${site.ko}에 추가합니다.`),
  t(`Give ${v.en} a virtual private gateway. Build a second Site-to-Site VPN from ${site.en} to this gateway.`, `${v.ko}에 가상 프라이빗 게이트웨이를 둡니다. ${site.ko}에서 이 게이트웨이로 두 번째 Site-to-Site VPN을 구축합니다.`),
  t(`Deploy a virtual private gateway for ${v.en}, and lead one more Site-to-Site VPN connection from ${site.en} there.`, `${v.ko}용 가상 프라이빗 게이트웨이를 배포하고 ${site.ko}의 Site-to-Site VPN 연결을 하나 더 이 게이트웨이로 구성합니다.`),
  t(`Use a further Site-to-Site VPN connection between ${site.en} and ${v.en}, which gets a virtual private gateway.`, `${v.ko}에 가상 프라이빗 게이트웨이를 추가하고 ${p(site.ko, '와/과')} 이 VPC 사이에 또 다른 Site-to-Site VPN 연결을 사용합니다.`),
  t(`Configure the router of ${site.en} for another Site-to-Site VPN connection, whose virtual private gateway belongs to ${v.en}.`, `${v.ko}의 가상 프라이빗 게이트웨이로 가는 Site-to-Site VPN 연결을 추가로 사용하도록 ${site.ko}의 라우터를 구성합니다.`),
];

/** A VPC gets other addresses: a new one takes its place on the transit gateway. @param name of its workloads, "orders" @param fresh the new CIDR block */
export const renumberWays = (name: Text, fresh: string): readonly Text[] => {
  const v = t(`the ${name.en} VPC`, `${name.ko} VPC`);
  const it = p(v.ko, '을/를');
  return [
    t(`Rebuild ${v.en} with the CIDR block ${fresh}, and attach it to the transit gateway in place of the old one.`, `${fresh} 블록을 사용하여 ${it} 다시 구축하고 기존 VPC 대신 Transit Gateway에 연결합니다.`),
    t(`Move the ${name.en} workloads to a new VPC with the CIDR block ${fresh}, which takes over the transit gateway attachment.`, `${name.ko} 워크로드를 Transit Gateway 연결을 이어받는 ${fresh} 블록의 새 VPC로 옮깁니다.`),
    t(`Replace ${v.en} by one that uses ${fresh}. Attach the new VPC to the transit gateway instead.`, `${it} ${fresh} 블록을 사용하는 VPC로 대체합니다. Transit Gateway에는 새 VPC를 연결합니다.`),
    t(`Create another VPC with the block ${fresh} for the ${name.en} workloads, and let it take the place of the old VPC on the transit gateway.`, `${name.ko} 워크로드를 위해 ${fresh} 블록의 VPC를 새로 생성하여 Transit Gateway에서 기존 VPC와 교체합니다.`),
    t(`Migrate ${v.en} to the CIDR block ${fresh}: build a new VPC, and exchange the transit gateway attachments.`, `새 VPC를 구축하고 Transit Gateway 연결을 교체하여 ${it} ${fresh} 블록으로 마이그레이션합니다.`),
    t(`Deploy the ${name.en} workloads in a new VPC that has ${fresh}. Remove the old VPC from the transit gateway, and attach the new one.`, `${fresh} 블록이 있는 새 VPC에 ${name.ko} 워크로드를 배포합니다. Transit Gateway에서 기존 VPC를 새 VPC로 바꿉니다.`),
    t(`Give the ${name.en} workloads new addresses out of ${fresh} in a VPC that replaces the old one on the transit gateway.`, `Transit Gateway에서 기존 VPC를 대체하는 VPC로 ${name.ko} 워크로드를 옮겨 ${fresh} 블록의 새 주소를 할당합니다.`),
    t(`Set up ${v.en} anew with ${fresh} as its CIDR block, and use it on the transit gateway instead of the old VPC.`, `CIDR 블록이 ${fresh}인 ${it} 새로 설정하여 Transit Gateway에서 기존 VPC 대신 사용합니다.`),
  ];
};

/** Two VPCs on a further transit gateway, beside the one that stands. */
export const secondHubWays = (a: Text, b: Text): readonly Text[] => {
  const [two, pair] = [`${a.en} and ${b.en}`, `${p(a.ko, '와/과')} ${b.ko}`];
  const both = p(pair, '을/를');
  return [
    t(`Attach ${two} to a second transit gateway, with routes between them.`, `${both} 두 번째 Transit Gateway에 연결하고 서로에 대한 경로를 추가합니다.`),
    t(`Create another transit gateway for ${two}, and route between the two over it.`, `${both} 위한 Transit Gateway를 하나 더 생성하고 이를 통해 두 VPC 간에 라우팅합니다.`),
    t(`Connect ${a.en} with ${b.en} through an additional transit gateway. Add routes on both sides.`, `추가 Transit Gateway를 통해 ${p(a.ko, '을/를')} ${p(b.ko, '와/과')} 연결합니다. 양쪽에 경로를 추가합니다.`),
    t(`Deploy a second transit gateway that joins ${two}, with routes to each other in both VPCs.`, `${both} 잇는 두 번째 Transit Gateway를 배포하고 두 VPC에 서로에 대한 경로를 둡니다.`),
    t(`Set up a separate transit gateway for ${two}, and point their routes for each other to it.`, `${both} 위해 별도의 Transit Gateway를 설정하고 서로에 대한 경로가 이를 가리키도록 합니다.`),
    t(`Use one more transit gateway between ${two} as the target of their routes to each other.`, `${pair} 사이에 다른 Transit Gateway를 하나 더 두고 서로에 대한 경로의 대상으로 사용합니다.`),
    t(`Provision a new transit gateway beside the present one. Attach ${two}, and route the traffic between them to it.`, `기존 Transit Gateway 외에 새 Transit Gateway를 프로비저닝합니다. ${both} 연결하고 둘 사이의 트래픽을 이곳으로 라우팅합니다.`),
    t(`Add a second transit gateway, with attachments to ${two} and routes from each of them to the other.`, `${pair}에 대한 연결이 있는 두 번째 Transit Gateway를 추가하고 각 VPC에 상대 VPC로 가는 경로를 추가합니다.`),
  ];
};

/** An interface endpoint of a VPC's own, in two zones, beside the one that another VPC has. */
export const ownFaceWays = (service: Text, v: Text): readonly Text[] => [
  t(`Create another interface endpoint for ${service.en} in two Availability Zones of ${v.en}.`, `${v.ko}의 가용 영역 2개에 ${service.ko}용 인터페이스 엔드포인트를 하나 더 생성합니다.`),
  t(`Deploy an interface endpoint for ${service.en} in ${v.en} as well, in two Availability Zones.`, `${v.ko}의 가용 영역 2개에도 ${service.ko}용 인터페이스 엔드포인트를 배포합니다.`),
  t(`Give ${v.en} its own interface endpoint for ${service.en}, with network interfaces in two Availability Zones.`, `${v.ko}에 ${service.ko}용 자체 인터페이스 엔드포인트를 두고 가용 영역 2개에 네트워크 인터페이스를 배치합니다.`),
  t(`Add a second interface endpoint for ${service.en}, and place it in two Availability Zones of ${v.en}.`, `${service.ko}용 인터페이스 엔드포인트를 추가하여 ${v.ko}의 가용 영역 2개에 배치합니다.`),
  t(`Provision an interface VPC endpoint in ${v.en} for ${service.en}. Select subnets in two Availability Zones.`, `${v.ko}에 ${service.ko}용 인터페이스 VPC 엔드포인트를 프로비저닝합니다. 가용 영역 2개의 서브넷을 선택합니다.`),
  t(`Let ${v.en} call ${service.en} through a separate interface endpoint in two Availability Zones of this VPC.`, `${v.ko}에서 이 VPC의 가용 영역 2개에 있는 별도의 인터페이스 엔드포인트를 통해 ${p(service.ko, '을/를')} 호출하게 합니다.`),
  t(`Connect ${v.en} to ${service.en} by an interface endpoint of its own with network interfaces in two Availability Zones.`, `가용 영역 2개에 네트워크 인터페이스가 있는 자체 인터페이스 엔드포인트로 ${p(v.ko, '을/를')} ${service.ko}에 연결합니다.`),
  t(`Set up access from ${v.en} to ${service.en} over a new interface endpoint that spans two Availability Zones of this VPC.`, `${v.ko}의 가용 영역 2개에 걸친 새 인터페이스 엔드포인트를 통해 ${service.ko}에 액세스하도록 설정합니다.`),
];

/** Private DNS is turned on for the interface endpoint of one VPC, which is named. */
export const privateDnsInWays = (v: Text): readonly Text[] =>
  privateDnsWays.map((way) => t(way.en.replace('interface endpoint', `interface endpoint in ${v.en}`), way.ko.replace(/(?:기존 )?인터페이스 엔드포인트/u, (door) => `${v.ko}에 있는 ${door}`)));
