import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import { partsOf, siteBlock, type Hub, type Part } from './transit-gateway-broken-hub.ts';
import { row, serviceName, t } from './vpc-words.ts';

/** How one part stands, in several ways. What is said of a part that is in order rules out the change of that part. */
function factOf(h: Hub, part: Part): readonly Text[] {
  const [x, y, z] = h.names;
  const [bx, by, bz] = h.blocks;
  const bad = h.faults.has(part);
  const far = h.mode === 'egress' ? '0.0.0.0/0' : by;
  switch (part) {
    case 'spoke':
      if (h.unattached)
        return [
          t(`The ${y.en} VPC and the ${z.en} VPC are attached; the ${x.en} VPC is not.`, `${y.ko} VPC와 ${z.ko} VPC는 Transit Gateway에 연결되어 있지만 ${x.ko} VPC는 연결되어 있지 않습니다.`),
          t(`Of the three VPCs, the ${x.en} VPC has no attachment yet.`, `VPC 3개 중 ${x.ko} VPC는 아직 Transit Gateway에 연결되어 있지 않습니다.`),
        ];
      return bad
        ? [
            t(`The ${x.en} VPC is attached, and its subnet route tables have only the local route.`, `${x.ko} VPC는 Transit Gateway에 연결되어 있고 서브넷 라우팅 테이블에는 로컬 경로만 있습니다.`),
            t(`The ${x.en} VPC has an attachment; its subnets still have no route but the local one.`, `${x.ko} VPC는 Transit Gateway에 연결되어 있지만 서브넷에는 여전히 로컬 경로만 있습니다.`),
          ]
        : [
            t(`The ${x.en} VPC is attached, and its subnet route tables send ${far} to the transit gateway.`, `${x.ko} VPC는 Transit Gateway에 연결되어 있고 서브넷 라우팅 테이블은 ${far} 대상 트래픽을 Transit Gateway로 보냅니다.`),
            t(`The ${x.en} VPC has an attachment, and its subnets route ${far} to the transit gateway.`, `${x.ko} VPC는 Transit Gateway에 연결되어 있으며 서브넷에서 ${far} 대상 트래픽을 Transit Gateway로 라우팅합니다.`),
          ];
    case 'back': {
      const back = h.mode === 'site' ? siteBlock : bx;
      return bad
        ? [
            t(`Subnets of the ${y.en} VPC send ${bz} to the transit gateway and have no route for ${back}.`, `${y.ko} VPC의 서브넷 라우팅 테이블은 ${bz} 대상 트래픽을 Transit Gateway로 보내며 ${back}에 대한 경로는 없습니다.`),
            t(`The subnets of the ${y.en} VPC have one route to the transit gateway, for ${bz}.`, `${y.ko} VPC의 서브넷에는 Transit Gateway로 향하는 경로가 ${bz}에 대해서만 있습니다.`),
          ]
        : [
            t(`Subnets of the ${y.en} VPC send ${back} and ${bz} to the transit gateway.`, `${y.ko} VPC의 서브넷 라우팅 테이블은 ${back} 및 ${bz} 대상 트래픽을 Transit Gateway로 보냅니다.`),
            t(`The subnets of the ${y.en} VPC have routes for ${back} and ${bz} to the transit gateway.`, `${y.ko} VPC의 서브넷에는 Transit Gateway로 향하는 ${back} 및 ${bz} 경로가 있습니다.`),
          ];
    }
    case 'table':
      return tableFact(h, bad);
    case 'line':
      return bad
        ? [
            t(`A Site-to-Site VPN connection leads from the ${h.site.en} (${siteBlock}) to a virtual private gateway of the ${z.en} VPC.`, `${h.site.ko}(${siteBlock})의 Site-to-Site VPN 연결은 ${z.ko} VPC의 가상 프라이빗 게이트웨이로 이어집니다.`),
            t(`The Site-to-Site VPN connection of the ${h.site.en} (${siteBlock}) ends at a virtual private gateway of the ${z.en} VPC.`, `${h.site.ko}(${siteBlock})의 Site-to-Site VPN 연결은 ${z.ko} VPC의 가상 프라이빗 게이트웨이에서 종단됩니다.`),
          ]
        : [
            t(`A Site-to-Site VPN connection leads from the ${h.site.en} (${siteBlock}) to the transit gateway.`, `${h.site.ko}(${siteBlock})의 Site-to-Site VPN 연결은 Transit Gateway로 이어집니다.`),
            t(`The Site-to-Site VPN connection of the ${h.site.en} (${siteBlock}) is an attachment of the transit gateway.`, `${h.site.ko}(${siteBlock})의 Site-to-Site VPN 연결은 Transit Gateway에 연결되어 있습니다.`),
          ];
    case 'group': {
      const from = bad ? t(by, by) : t(`${by} and ${bx}`, `${by} 및 ${bx}`);
      return [
        t(`The security group of the endpoint admits HTTPS from ${from.en}.`, `엔드포인트의 보안 그룹은 ${from.ko}의 HTTPS를 허용합니다.`),
        t(`Inbound HTTPS is allowed by the endpoint's security group from ${from.en}.`, `엔드포인트의 보안 그룹은 ${from.ko}에서 오는 인바운드 HTTPS를 허용합니다.`),
      ];
    }
    case 'exit':
      return bad
        ? [
            t(`The transit gateway route table of both VPCs has a route only for ${by}.`, `${x.ko} VPC와 ${z.ko} VPC의 Transit Gateway 라우팅 테이블에는 ${by} 경로만 있습니다.`),
            t(`In the transit gateway, the ${x.en} VPC and the ${z.en} VPC use a route table without a default route.`, `${x.ko} VPC와 ${z.ko} VPC가 사용하는 Transit Gateway 라우팅 테이블에는 기본 경로가 없습니다.`),
          ]
        : [
            t(`The transit gateway route table of both VPCs sends 0.0.0.0/0 to the egress VPC.`, `${x.ko} VPC와 ${z.ko} VPC의 Transit Gateway 라우팅 테이블은 0.0.0.0/0 트래픽을 송신 VPC로 보냅니다.`),
            t(`In the transit gateway, both VPCs use a route table with a default route to the egress VPC.`, `${x.ko} VPC와 ${z.ko} VPC의 Transit Gateway 라우팅 테이블에는 송신 VPC로 향하는 기본 경로가 있습니다.`),
          ];
    case 'nat':
      return bad
        ? [
            t('The egress VPC has public subnets and an internet gateway but no NAT device.', '송신 VPC에는 퍼블릭 서브넷과 인터넷 게이트웨이가 있지만 NAT 디바이스는 없습니다.'),
            t('In the egress VPC there is an internet gateway with public subnets, and no NAT gateway.', '송신 VPC에는 인터넷 게이트웨이와 퍼블릭 서브넷이 있고 NAT 게이트웨이는 없습니다.'),
          ]
        : [
            t('The egress VPC has an internet gateway and NAT gateways in two Availability Zones.', '송신 VPC에는 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이가 있습니다.'),
            t('In the egress VPC, NAT gateways in two Availability Zones lead to an internet gateway.', '송신 VPC에서는 가용 영역 2개의 NAT 게이트웨이가 인터넷 게이트웨이로 이어집니다.'),
          ];
  }
}

function tableFact(h: Hub, bad: boolean): readonly Text[] {
  const [x, y] = h.names;
  const [, by, bz] = h.blocks;
  if (h.mode === 'site')
    return bad
      ? [
          t(`The transit gateway route table of the ${y.en} VPC has a route only for ${bz}.`, `${y.ko} VPC의 Transit Gateway 라우팅 테이블에는 ${bz} 경로만 있습니다.`),
          t(`In the transit gateway, the route table of the ${y.en} VPC has a route for ${bz} and none for the VPN connection.`, `${y.ko} VPC의 Transit Gateway 라우팅 테이블에는 ${bz} 경로가 있고 VPN 연결의 경로는 없습니다.`),
        ]
      : [
          t(`The transit gateway route table of the ${y.en} VPC receives the propagated routes of the VPN connections and of ${bz}.`, `${y.ko} VPC의 Transit Gateway 라우팅 테이블에는 VPN 연결의 경로와 ${bz} 경로가 전파됩니다.`),
          t(`In the transit gateway, VPN connections and ${bz} propagate routes to the route table of the ${y.en} VPC.`, `Transit Gateway에서 VPN 연결의 경로와 ${bz} 경로는 ${y.ko} VPC의 라우팅 테이블에 전파됩니다.`),
        ];
  if (h.unattached)
    return bad
      ? [
          t('Default route table association and propagation are off in the transit gateway.', 'Transit Gateway의 기본 라우팅 테이블 연결과 전파는 비활성화되어 있습니다.'),
          t('The transit gateway neither associates new attachments with its default route table nor propagates their routes to it.', 'Transit Gateway는 새 연결을 기본 라우팅 테이블에 연결하지 않으며 그 경로를 전파하지도 않습니다.'),
        ]
      : [
          t('Default route table association and propagation are on in the transit gateway.', 'Transit Gateway의 기본 라우팅 테이블 연결과 전파는 활성화되어 있습니다.'),
          t('The transit gateway associates new attachments with its default route table and propagates their routes to it.', 'Transit Gateway는 새 연결을 기본 라우팅 테이블에 연결하고 그 경로를 이 테이블에 전파합니다.'),
        ];
  if (!bad)
    return [
      t(`In the transit gateway, the ${x.en} VPC and the ${y.en} VPC have active routes to each other.`, `${x.ko} VPC와 ${y.ko} VPC의 Transit Gateway 라우팅 테이블에는 서로에 대한 활성 경로가 있습니다.`),
      t(`The ${x.en} VPC and the ${y.en} VPC propagate their routes to each other's transit gateway route tables.`, `${x.ko} VPC와 ${y.ko} VPC의 경로는 서로의 Transit Gateway 라우팅 테이블에 전파됩니다.`),
    ];
  return h.blackhole
    ? [
        t(`The transit gateway route table of the ${x.en} VPC has a static blackhole route for ${by}.`, `${x.ko} VPC의 Transit Gateway 라우팅 테이블에는 ${by}에 대한 정적 블랙홀 경로가 있습니다.`),
        t(`In the transit gateway route table of the ${x.en} VPC, the state of the static route for ${by} is blackhole.`, `${x.ko} VPC의 Transit Gateway 라우팅 테이블에서 ${by} 정적 경로의 상태는 블랙홀(blackhole)입니다.`),
      ]
    : [
        t(`The transit gateway route table of the ${x.en} VPC has no route for ${by}.`, `${x.ko} VPC의 Transit Gateway 라우팅 테이블에는 ${by} 경로가 없습니다.`),
        t(`In the transit gateway, the route table of the ${x.en} VPC lacks ${by}.`, `${x.ko} VPC의 Transit Gateway 라우팅 테이블에는 ${by} 경로가 빠져 있습니다.`),
      ];
}

/** Who is in trouble with what. */
function openings(h: Hub): Wording[] {
  const [x, y, z] = h.names;
  const [bx, by, bz] = h.blocks;
  const svc = serviceName(h.code);
  const { en: site, ko: siteKo } = h.site;
  switch (h.mode) {
    case 'pair':
      return [
        () => t(`{who} uses a transit gateway for the ${x.en} VPC (${bx}), the ${y.en} VPC (${by}), and the ${z.en} VPC (${bz}). The ${x.en} VPC cannot reach the ${y.en} VPC.`, `{who} ${x.ko} VPC(${bx}), ${y.ko} VPC(${by}), ${z.ko} VPC(${bz})에 Transit Gateway를 사용합니다. ${x.ko} VPC에서 ${y.ko} VPC에 연결할 수 없습니다.`),
        () => t(`{who} adds the ${x.en} VPC (${bx}) to a transit gateway network with the ${y.en} VPC (${by}) and the ${z.en} VPC (${bz}). Connections to the ${y.en} VPC time out.`, `{who} ${y.ko} VPC(${by})와 ${z.ko} VPC(${bz})가 있는 Transit Gateway 네트워크에 ${x.ko} VPC(${bx})를 추가하고 있습니다. ${y.ko} VPC로 연결을 시도하면 시간 초과가 발생합니다.`),
        () => t(`{who} joins three VPCs by a transit gateway: ${x.en} (${bx}), ${y.en} (${by}), and ${z.en} (${bz}). The ${z.en} VPC reaches the ${y.en} VPC, the ${x.en} VPC does not.`, `{who} Transit Gateway로 VPC 3개(${x.ko} ${bx}, ${y.ko} ${by}, ${z.ko} ${bz})를 연결합니다. ${z.ko} VPC에서는 ${y.ko} VPC에 연결되지만 ${x.ko} VPC에서는 연결되지 않습니다.`),
        () => t(`{who} migrates from VPC peering to a transit gateway. After the change, the ${x.en} VPC (${bx}) no longer reaches the ${y.en} VPC (${by}); the ${z.en} VPC (${bz}) uses the gateway too.`, `{who} VPC 피어링에서 Transit Gateway로 마이그레이션하고 있습니다. 변경 후 ${x.ko} VPC(${bx})에서 ${y.ko} VPC(${by})에 연결할 수 없습니다. ${z.ko} VPC(${bz})도 이 Transit Gateway를 사용합니다.`),
        () => t(`{who} investigates why the ${x.en} VPC (${bx}) has no connection to the ${y.en} VPC (${by}). Together with the ${z.en} VPC (${bz}), they belong to a transit gateway network.`, `{who} ${x.ko} VPC(${bx})에서 ${y.ko} VPC(${by})에 연결되지 않는 이유를 조사하고 있습니다. 두 VPC는 ${z.ko} VPC(${bz})와 함께 Transit Gateway 네트워크에 속합니다.`),
        () => t(`{who} tests a transit gateway network. The ${z.en} VPC (${bz}) reaches the ${y.en} VPC (${by}), but connections from the ${x.en} VPC (${bx}) fail.`, `{who} Transit Gateway 네트워크를 테스트합니다. ${z.ko} VPC(${bz})에서는 ${y.ko} VPC(${by})에 연결되지만 ${x.ko} VPC(${bx})에서는 연결되지 않습니다.`),
        () => t(`{who} receives alarms that the ${x.en} VPC (${bx}) has lost the ${y.en} VPC (${by}). A transit gateway is meant to join both and the ${z.en} VPC (${bz}).`, `{who} ${x.ko} VPC(${bx})에서 ${y.ko} VPC(${by})에 연결되지 않는다는 경보를 받았습니다. 두 VPC와 ${z.ko} VPC(${bz})는 Transit Gateway로 연결해야 합니다.`),
        () => t(`{who} wants the ${x.en} VPC (${bx}) to call the ${y.en} VPC (${by}) over a transit gateway that the ${z.en} VPC (${bz}) already uses for this. The first calls fail.`, `{who} ${z.ko} VPC(${bz})에서 이미 사용하는 Transit Gateway를 통해 ${x.ko} VPC(${bx})에서 ${y.ko} VPC(${by})를 호출하려고 합니다. 첫 호출은 실패합니다.`),
        () => t(`{who} set up a transit gateway from a template; attached VPCs are to be ${x.en} (${bx}), ${y.en} (${by}), and ${z.en} (${bz}). From the ${x.en} VPC, nothing in the ${y.en} VPC answers.`, `{who} 템플릿으로 Transit Gateway를 설정했으며 연결 대상 VPC는 ${x.ko}(${bx}), ${y.ko}(${by}), ${z.ko}(${bz})입니다. ${x.ko} VPC에서 ${y.ko} VPC로 보내는 요청에는 응답이 없습니다.`),
        () => t(`{who} runs three systems behind one transit gateway. Requests from the ${x.en} VPC (${bx}) do not arrive in the ${y.en} VPC (${by}), while those from the ${z.en} VPC (${bz}) do.`, `{who} 하나의 Transit Gateway로 시스템 3개를 운영합니다. ${z.ko} VPC(${bz})의 요청은 ${y.ko} VPC(${by})에 도달하지만 ${x.ko} VPC(${bx})의 요청은 도달하지 않습니다.`),
        () => t(`{who} takes over a transit gateway from a contractor and finds that the ${x.en} VPC (${bx}) does not get through to the ${y.en} VPC (${by}). The ${z.en} VPC (${bz}) does.`, `{who} 외주 업체로부터 Transit Gateway를 인수한 후 ${x.ko} VPC(${bx})에서 ${y.ko} VPC(${by})에 연결되지 않는다는 것을 발견했습니다. ${z.ko} VPC(${bz})에서는 연결됩니다.`),
        () => t(`{who} rebuilt the ${x.en} VPC (${bx}) last week. Since then, it has not reached the ${y.en} VPC (${by}) through the transit gateway that also serves the ${z.en} VPC (${bz}).`, `{who} 지난주에 ${x.ko} VPC(${bx})를 다시 구축했습니다. 그 후 ${z.ko} VPC(${bz})에서도 사용하는 Transit Gateway를 통해 ${y.ko} VPC(${by})에 연결되지 않습니다.`),
      ];
    case 'site':
      return [
        () => t(`{who} runs the ${y.en} VPC (${by}) and the ${z.en} VPC (${bz}) on a transit gateway. Its ${site} cannot reach the ${y.en} VPC.`, `{who} Transit Gateway에 ${y.ko} VPC(${by})와 ${z.ko} VPC(${bz})를 연결하여 운영합니다. ${siteKo}에서 ${y.ko} VPC에 연결할 수 없습니다.`),
        () => t(`{who} wants to use the ${y.en} VPC (${by}) from its ${site}. A transit gateway joins this VPC and the ${z.en} VPC (${bz}), but requests get no answer.`, `{who} ${siteKo}에서 ${y.ko} VPC(${by})를 사용하려고 합니다. Transit Gateway가 이 VPC와 ${z.ko} VPC(${bz})를 연결하지만 요청에 응답이 없습니다.`),
        () => t(`{who} moved applications from its ${site} to the ${y.en} VPC (${by}), which shares a transit gateway with the ${z.en} VPC (${bz}). Staff in the ${site} cannot open the applications.`, `{who} ${siteKo}의 애플리케이션을 ${y.ko} VPC(${by})로 옮겼으며, 이 VPC는 ${z.ko} VPC(${bz})와 Transit Gateway를 공유합니다. ${siteKo}의 직원이 애플리케이션에 연결할 수 없습니다.`),
        () => t(`{who} troubleshoots the path from its ${site} to the ${y.en} VPC (${by}). The VPC and the ${z.en} VPC (${bz}) are attached to one transit gateway.`, `{who} ${siteKo}에서 ${y.ko} VPC(${by})로 가는 경로의 문제를 해결하고 있습니다. 이 VPC와 ${z.ko} VPC(${bz})는 하나의 Transit Gateway에 연결되어 있습니다.`),
        () => t(`{who} opened the ${y.en} VPC (${by}) beside the ${z.en} VPC (${bz}) and attached both to a transit gateway. Its ${site} needs the new VPC but cannot reach it.`, `{who} ${z.ko} VPC(${bz}) 외에 ${y.ko} VPC(${by})를 추가하고 두 VPC를 Transit Gateway에 연결했습니다. ${siteKo}에서 새 VPC를 사용해야 하지만 연결할 수 없습니다.`),
        () => t(`{who} gets no answer in its ${site} from the ${y.en} VPC (${by}). Together with the ${z.en} VPC (${bz}), this VPC is attached to a transit gateway.`, `{who} ${siteKo}에서 ${y.ko} VPC(${by})의 응답을 받지 못합니다. 이 VPC는 ${z.ko} VPC(${bz})와 함께 Transit Gateway에 연결되어 있습니다.`),
        () => t(`{who} announced that staff in its ${site} can use the ${y.en} VPC (${by}), one of two VPCs on its transit gateway. They cannot. The other one is the ${z.en} VPC (${bz}).`, `{who} ${siteKo}의 직원이 Transit Gateway에 연결된 VPC 2개 중 하나인 ${y.ko} VPC(${by})를 사용할 수 있다고 공지했지만 연결되지 않습니다. 다른 하나는 ${z.ko} VPC(${bz})입니다.`),
        () => t(`{who} replaces a leased line between its ${site} and the ${y.en} VPC (${by}) with a VPN and a transit gateway, which the ${z.en} VPC (${bz}) uses, too. The tests fail.`, `{who} ${siteKo}와 ${y.ko} VPC(${by}) 간의 전용선을 VPN과 ${z.ko} VPC(${bz})에서도 사용하는 Transit Gateway로 대체하고 있습니다. 테스트는 실패합니다.`),
        () => t(`{who} migrates hybrid access to a transit gateway for the ${y.en} VPC (${by}) and the ${z.en} VPC (${bz}). After the migration, its ${site} has lost the ${y.en} VPC.`, `{who} ${y.ko} VPC(${by})와 ${z.ko} VPC(${bz})에 대한 하이브리드 액세스를 Transit Gateway로 마이그레이션했습니다. 마이그레이션 후 ${siteKo}에서 ${y.ko} VPC에 연결할 수 없습니다.`),
        () => t(`{who} lets a script in its ${site} copy files to the ${y.en} VPC (${by}). It times out, although the VPC and the ${z.en} VPC (${bz}) are on a transit gateway.`, `{who} ${siteKo}의 스크립트로 ${y.ko} VPC(${by})에 파일을 복사합니다. 이 VPC와 ${z.ko} VPC(${bz})가 Transit Gateway에 연결되어 있지만 스크립트 실행 중 시간 초과가 발생합니다.`),
        () => t(`{who} analyzes packets that leave its ${site} for the ${y.en} VPC (${by}) and find no way there or back. A transit gateway has attachments for this VPC and the ${z.en} VPC (${bz}).`, `{who} ${siteKo}에서 ${y.ko} VPC(${by})로 보낸 패킷이 오가지 못하는 원인을 분석하고 있습니다. Transit Gateway에는 이 VPC와 ${z.ko} VPC(${bz})의 연결이 있습니다.`),
        () => t(`{who} has two VPCs behind a transit gateway, ${y.en} (${by}) and ${z.en} (${bz}). The first is meant for its ${site}, which does not reach it.`, `{who} ${siteKo}에서 사용할 ${y.ko} VPC(${by})를 ${z.ko} VPC(${bz})와 같은 Transit Gateway에 두었습니다. ${siteKo}에서 이 VPC에 연결되지 않습니다.`),
      ];
    case 'endpoint':
      return [
        () => t(`{who} shares an interface endpoint for ${svc.en} in a shared services VPC (${by}) over a transit gateway. Instances in the ${x.en} VPC (${bx}) cannot use it.`, `{who} 공유 서비스 VPC(${by})의 ${svc.ko}용 인터페이스 엔드포인트를 Transit Gateway를 통해 공유합니다. ${x.ko} VPC(${bx})의 인스턴스에서는 이 엔드포인트를 사용할 수 없습니다.`),
        () => t(`{who} centralizes VPC endpoints. In a shared services VPC (${by}) there is one for ${svc.en}, and a transit gateway leads to it. Calls from the ${x.en} VPC (${bx}) time out.`, `{who} VPC 엔드포인트를 중앙화하고 있습니다. 공유 서비스 VPC(${by})에 ${svc.ko}용 인터페이스 엔드포인트가 있고 Transit Gateway로 연결합니다. ${x.ko} VPC(${bx})에서 보내는 호출은 시간 초과로 실패합니다.`),
        () => t(`{who} lets the ${z.en} VPC use ${svc.en} through an interface endpoint in a shared services VPC (${by}), over a transit gateway. From the ${x.en} VPC (${bx}), the same fails.`, `{who} ${z.ko} VPC에서 Transit Gateway를 통해 공유 서비스 VPC(${by})의 ${svc.ko}용 인터페이스 엔드포인트를 사용합니다. ${x.ko} VPC(${bx})에서는 같은 방법으로 연결되지 않습니다.`),
        () => t(`{who} deleted the interface endpoint for ${svc.en} in the ${x.en} VPC (${bx}) in favor of one in a shared services VPC (${by}) behind a transit gateway. Since then requests fail.`, `{who} ${x.ko} VPC(${bx})의 ${svc.ko}용 인터페이스 엔드포인트를 삭제하고 Transit Gateway로 연결하는 공유 서비스 VPC(${by})의 엔드포인트를 사용하기로 했습니다. 그 후 요청이 실패합니다.`),
        () => t(`{who} resolves the name of ${svc.en} in the ${x.en} VPC (${bx}) to an interface endpoint in a shared services VPC (${by}). A transit gateway is to carry the traffic, but connections fail.`, `{who} ${x.ko} VPC(${bx})에서 ${svc.ko} 이름을 공유 서비스 VPC(${by})의 인터페이스 엔드포인트로 확인합니다. 트래픽은 Transit Gateway를 통해야 하지만 연결에 실패합니다.`),
        () => t(`{who} saves cost with one interface endpoint for ${svc.en}, in a shared services VPC (${by}). Over a transit gateway all VPCs are to use it, but in the ${x.en} VPC (${bx}) it does not work.`, `{who} 공유 서비스 VPC(${by})에 ${svc.ko}용 인터페이스 엔드포인트를 하나만 두어 비용을 절감합니다. 모든 VPC에서 Transit Gateway를 통해 사용해야 하지만 ${x.ko} VPC(${bx})에서는 작동하지 않습니다.`),
        () => t(`{who} opens an account with the ${x.en} VPC (${bx}), whose instances call ${svc.en}. The calls should arrive at an interface endpoint in a shared services VPC (${by}) on the transit gateway, but they do not.`, `{who} 인스턴스에서 ${p(svc.ko, '을/를')} 호출하는 ${x.ko} VPC(${bx})가 있는 계정을 추가했습니다. 호출은 Transit Gateway에 연결된 공유 서비스 VPC(${by})의 인터페이스 엔드포인트에 도달해야 하지만 도달하지 않습니다.`),
        () => t(`{who} hears from the owners of the ${x.en} VPC (${bx}) that ${svc.en} does not respond. They rely on an interface endpoint that a shared services VPC (${by}) provides over a transit gateway.`, `{who} ${x.ko} VPC(${bx})의 소유자로부터 ${p(svc.ko, '이/가')} 응답하지 않는다는 연락을 받았습니다. 이 VPC는 공유 서비스 VPC(${by})가 Transit Gateway를 통해 제공하는 인터페이스 엔드포인트를 사용합니다.`),
        () => t(`{who} checks a design in which the ${x.en} VPC (${bx}) has no endpoint of its own for ${svc.en}. Its requests should take a transit gateway to the endpoint in a shared services VPC (${by}), but they fail.`, `{who} ${x.ko} VPC(${bx})에 자체 ${svc.ko}용 엔드포인트가 없는 설계를 점검하고 있습니다. Transit Gateway를 통해 공유 서비스 VPC(${by})의 인터페이스 엔드포인트를 사용해야 하지만 연결에 실패합니다.`),
        () => t(`{who} added a consumer to its central interface endpoint for ${svc.en}: the ${x.en} VPC (${bx}). The endpoint is in a shared services VPC (${by}), behind a transit gateway. No request gets through.`, `{who} ${svc.ko}용 중앙 인터페이스 엔드포인트의 소비자로 ${x.ko} VPC(${bx})를 추가했습니다. 엔드포인트는 Transit Gateway로 연결하는 공유 서비스 VPC(${by})에 있습니다. 요청이 전달되지 않습니다.`),
        () => t(`{who} monitors requests to ${svc.en}. From the ${x.en} VPC (${bx}) none reaches the interface endpoint in a shared services VPC (${by}), to which a transit gateway should carry them.`, `{who} ${svc.ko}에 대한 요청을 모니터링하고 있습니다. ${x.ko} VPC(${bx})의 요청은 Transit Gateway를 통해 공유 서비스 VPC(${by})의 인터페이스 엔드포인트로 가야 하지만 하나도 도달하지 않습니다.`),
        () => t(`{who} documents how VPCs use ${svc.en}: over a transit gateway, through an interface endpoint in a shared services VPC (${by}). For the ${x.en} VPC (${bx}), this is not yet true.`, `{who} VPC에서 Transit Gateway와 공유 서비스 VPC(${by})의 인터페이스 엔드포인트를 통해 ${p(svc.ko, '을/를')} 사용하는 방법을 문서화하고 있습니다. ${x.ko} VPC(${bx})에서는 아직 이 방법으로 연결되지 않습니다.`),
      ];
    case 'egress':
      return [
        () => t(`{who} plans internet access for the ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}) through an egress VPC (${by}) on a transit gateway. The ${x.en} VPC gets no connection.`, `{who} Transit Gateway의 송신 VPC(${by})를 통해 ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})의 인터넷 액세스를 중앙화하려고 합니다. ${x.ko} VPC에서 인터넷에 연결되지 않습니다.`),
        () => t(`{who} removed the NAT gateways of the ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}). A transit gateway with an egress VPC (${by}) is to replace them, but updates in the ${x.en} VPC fail.`, `{who} ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})의 NAT 게이트웨이를 제거하고 송신 VPC(${by})가 있는 Transit Gateway로 대체하려고 합니다. 그러나 ${x.ko} VPC의 업데이트가 실패합니다.`),
        () => t(`{who} sends the internet traffic of its VPCs through a transit gateway to an egress VPC (${by}). Patches do not arrive in the ${x.en} VPC (${bx}); the ${z.en} VPC (${bz}) is in the same network.`, `{who} VPC의 인터넷 트래픽을 Transit Gateway를 통해 송신 VPC(${by})로 보냅니다. ${x.ko} VPC(${bx})에서 패치를 받지 못합니다. ${z.ko} VPC(${bz})도 같은 네트워크에 있습니다.`),
        () => t(`{who} builds an egress VPC (${by}) for private workloads in the ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}), with a transit gateway between them. Downloads in the ${x.en} VPC fail.`, `{who} ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})의 프라이빗 워크로드를 위해 Transit Gateway로 연결하는 송신 VPC(${by})를 구축합니다. ${x.ko} VPC에서 다운로드가 실패합니다.`),
        () => t(`{who} reviews a new egress VPC (${by}) on a transit gateway. The ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}) are meant to use it for the internet, but the ${x.en} VPC cannot.`, `{who} Transit Gateway의 새 송신 VPC(${by})를 검토하고 있습니다. ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})는 이를 통해 인터넷에 연결해야 하지만 ${x.ko} VPC에서는 연결되지 않습니다.`),
        () => t(`{who} wants one place for outbound traffic: an egress VPC (${by}), reached over a transit gateway from the ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}). In the ${x.en} VPC, it has no effect yet.`, `{who} 아웃바운드 트래픽을 한곳에서 처리하려고 합니다. ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})는 Transit Gateway를 통해 송신 VPC(${by})를 사용해야 하지만 ${x.ko} VPC에서는 아직 작동하지 않습니다.`),
        () => t(`{who} cannot install packages in the ${x.en} VPC (${bx}). Like the ${z.en} VPC (${bz}), it should get to the internet through a transit gateway and an egress VPC (${by}).`, `{who} ${x.ko} VPC(${bx})에서 패키지를 설치할 수 없습니다. 이 VPC는 ${z.ko} VPC(${bz})와 마찬가지로 Transit Gateway와 송신 VPC(${by})를 통해 인터넷에 연결해야 합니다.`),
        () => t(`{who} received a ticket: from the ${x.en} VPC (${bx}) no website opens. A transit gateway connects it and the ${z.en} VPC (${bz}) with an egress VPC (${by}).`, `{who} ${x.ko} VPC(${bx})에서 웹 사이트가 열리지 않는다는 티켓을 받았습니다. 이 VPC와 ${z.ko} VPC(${bz})는 Transit Gateway를 통해 송신 VPC(${by})를 사용해야 합니다.`),
        () => t(`{who} follows a reference architecture with an egress VPC (${by}). Its transit gateway should take the ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}) there and on to the internet, and does not for the ${x.en} VPC.`, `{who} 송신 VPC(${by})가 있는 참조 아키텍처를 따릅니다. Transit Gateway는 ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})의 트래픽을 송신 VPC를 거쳐 인터넷으로 보내야 하지만 ${x.ko} VPC의 트래픽은 나가지 않습니다.`),
        () => t(`{who} centralized what leaves the ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}) in an egress VPC (${by}) behind a transit gateway. Since the change, calls of the ${x.en} VPC to partners on the internet fail.`, `{who} ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})에서 나가는 트래픽을 Transit Gateway로 연결하는 송신 VPC(${by})에 중앙화했습니다. 변경 후 ${x.ko} VPC에서 인터넷에 있는 파트너로 보내는 호출이 실패합니다.`),
        () => t(`{who} closes the internet gateways of the ${x.en} VPC (${bx}) and the ${z.en} VPC (${bz}) in favor of an egress VPC (${by}) on a transit gateway. A test in the ${x.en} VPC finds no path to the internet.`, `{who} ${x.ko} VPC(${bx})와 ${z.ko} VPC(${bz})의 인터넷 게이트웨이를 제거하고 Transit Gateway의 송신 VPC(${by})로 대체합니다. ${x.ko} VPC에서 테스트한 결과 밖으로 나가는 경로가 없습니다.`),
        () => t(`{who} audits why the ${x.en} VPC (${bx}) is offline. For internet access, it and the ${z.en} VPC (${bz}) have a transit gateway and an egress VPC (${by}).`, `{who} ${x.ko} VPC(${bx})에서 인터넷에 연결되지 않는 이유를 점검하고 있습니다. 이 VPC와 ${z.ko} VPC(${bz})는 인터넷 액세스에 Transit Gateway와 송신 VPC(${by})를 사용해야 합니다.`),
      ];
  }
}

/** The order in which the parts are told. What is attached is told before what the gateway does with it. */
export function orderOf(h: Hub, rng: Rng): readonly Part[] {
  const parts = partsOf[h.mode];
  return h.unattached ? ['spoke', ...rng.shuffle(parts.filter((x) => x !== 'spoke'))] : rng.shuffle(parts);
}
/** The ways to tell the world: who has what trouble, then how each part stands. */
export const brokenScenes = (h: Hub, order: readonly Part[]): Wording[] => openings(h).flatMap((opening) => [0, 1].map((way) => () => row(opening(), ...order.map((part, i) => factOf(h, part)[(way + i) % 2] as Text))));
