import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import { articles, nothing, row, t } from './vpc-words.ts';

/** Ways to tell of two peerings in a row, and of a third that lacks routes on one side. */
export function chainScenes([a, h, p]: readonly [Text, Text, Text], region: string, other: string | null, half: 'a' | 'p' | null, keep: boolean): Wording[] {
  const api = t(`${p.en} API`, `${p.ko} API`);
  const [has, bare] = half === 'a' ? [a, p] : [p, a];
  const third = half
    ? t(`The ${a.en} and ${p.en} VPCs are peered as well, but of the two, only the ${has.en} VPC has a route to the other.`, `${a.ko} VPC와 ${p.ko} VPC도 피어링되어 있지만 ${has.ko} VPC에만 상대 VPC로 가는 경로가 있고 ${bare.ko} VPC에는 없습니다.`)
    : nothing;
  const where = other ? t(`The ${a.en} VPC is in the ${other} Region, and the two others are in ${region}.`, `${a.ko} VPC는 ${other} 리전에 있고 나머지 두 VPC는 ${region} 리전에 있습니다.`) : nothing;
  const goal = keep
    ? t(`Now the ${a.en} application must call the API too, and the traffic that flows today must continue.`, `이제 ${a.ko} 애플리케이션도 이 API를 호출해야 하며 현재의 트래픽은 계속 유지되어야 합니다.`)
    : t(`Now the ${a.en} application must be able to call the API.`, `이제 ${a.ko} 애플리케이션에서 이 API를 호출할 수 있어야 합니다.`);
  const tell = (en: string, ko: string): Text => row(t(`{who} ${articles(en)}`, `{who} ${ko}`), third, where, goal);
  return [
    () => tell(`has peered its ${a.en} VPC with its ${h.en} VPC, and the ${h.en} VPC with a ${p.en} VPC that hosts the ${api.en}. Routes exist on both sides of these connections.`, `${a.ko} VPC를 ${h.ko} VPC와, ${h.ko} VPC를 ${api.ko}를 호스팅하는 ${p.ko} VPC와 피어링했습니다. 이 연결의 양쪽에는 경로가 있습니다.`),
    () => tell(`connects three VPCs by peering: ${a.en} with ${h.en}, and ${h.en} with ${p.en}. Traffic flows on both connections. The ${api.en} runs in the ${p.en} VPC.`, `${a.ko} VPC와 ${h.ko} VPC, 그리고 ${h.ko} VPC와 ${p.ko} VPC를 피어링으로 연결했습니다. 두 연결 모두에서 트래픽이 오갑니다. ${api.ko}는 ${p.ko} VPC에서 실행됩니다.`),
    () => tell(`found that its ${a.en} VPC and its ${p.en} VPC, home of the ${api.en}, cannot talk to each other. Each of them is peered with the ${h.en} VPC, and both connections work.`, `${a.ko} VPC와 ${api.ko}가 있는 ${p.ko} VPC가 서로 통신할 수 없다는 것을 확인했습니다. 두 VPC는 각각 ${h.ko} VPC와 피어링되어 있고 두 연결은 모두 정상입니다.`),
    () => tell(`put its ${h.en} VPC in the middle of its network. Working peering connections lead from there to the ${a.en} VPC and to the ${p.en} VPC, where the ${api.en} runs.`, `${h.ko} VPC를 네트워크의 중심에 두었습니다. 이 VPC는 ${a.ko} VPC, 그리고 ${api.ko}를 실행하는 ${p.ko} VPC와 각각 피어링되어 있으며 연결은 정상입니다.`),
    () => tell(`uses VPC peering between its ${h.en} VPC and a ${a.en} VPC, and between its ${h.en} VPC and a ${p.en} VPC. The route tables are complete. Servers in the ${p.en} VPC provide the ${api.en}.`, `${h.ko} VPC와 ${a.ko} VPC 간에, 그리고 ${h.ko} VPC와 ${p.ko} VPC 간에 VPC 피어링을 사용합니다. 라우팅 테이블에는 필요한 경로가 모두 있습니다. ${p.ko} VPC의 서버는 ${api.ko}를 제공합니다.`),
    () => tell(`is extending a network of three VPCs. The ${h.en} VPC has two peers, ${a.en} and ${p.en}, and exchanges traffic with both. The ${p.en} VPC offers the ${api.en}.`, `VPC 3개로 이루어진 네트워크를 확장하고 있습니다. ${h.ko} VPC는 ${a.ko} VPC, ${p.ko} VPC와 피어링되어 있으며 두 VPC와 트래픽을 주고받습니다. ${p.ko} VPC는 ${api.ko}를 제공합니다.`),
    () => tell(`added a ${p.en} VPC with the ${api.en} to its network last month and peered it with the ${h.en} VPC. The ${h.en} VPC was already peered with the ${a.en} VPC. Both connections carry traffic.`, `지난달 네트워크에 ${api.ko}가 있는 ${p.ko} VPC를 추가하고 ${h.ko} VPC와 피어링했습니다. ${h.ko} VPC는 이미 ${a.ko} VPC와 피어링되어 있었습니다. 두 연결에서는 트래픽이 오갑니다.`),
    () => tell(`is preparing an audit of its VPC peering. A first connection joins the ${a.en} VPC and the ${h.en} VPC. A second one joins the ${h.en} VPC and the ${p.en} VPC, which serves the ${api.en}. Both have routes at each end.`, `VPC 피어링에 대한 감사를 준비하고 있습니다. 첫 번째 연결은 ${a.ko} VPC와 ${h.ko} VPC를, 두 번째 연결은 ${h.ko} VPC와 ${api.ko}를 제공하는 ${p.ko} VPC를 연결합니다. 두 연결 모두 양쪽에 경로가 있습니다.`),
    () => tell(`gave its ${h.en} team two working VPC peering connections: one to the ${a.en} VPC, and one to the ${p.en} VPC with the ${api.en}.`, `${h.ko} 팀에 정상 작동하는 VPC 피어링 연결 2개를 제공했습니다. 하나는 ${a.ko} VPC와의 연결이고 다른 하나는 ${api.ko}가 있는 ${p.ko} VPC와의 연결입니다.`),
    () => tell(`runs the ${api.en} in a ${p.en} VPC. A ${h.en} VPC uses the API over VPC peering. The same ${h.en} VPC also exchanges data with a peered ${a.en} VPC.`, `${p.ko} VPC에서 ${api.ko}를 실행합니다. ${h.ko} VPC는 VPC 피어링을 통해 이 API를 사용합니다. 같은 ${h.ko} VPC는 피어링된 ${a.ko} VPC와도 데이터를 주고받습니다.`),
    () => tell(`wants to change how its ${a.en}, ${h.en}, and ${p.en} VPCs communicate. Today the first is peered with the second and the second with the third, with routes on both sides. The ${api.en} is in the ${p.en} VPC.`, `${a.ko} VPC, ${h.ko} VPC, ${p.ko} VPC의 통신 방식을 변경하려고 합니다. 현재 첫 번째와 두 번째 VPC, 두 번째와 세 번째 VPC가 피어링되어 있고 양쪽에 경로가 있습니다. ${api.ko}는 ${p.ko} VPC에 있습니다.`),
    () => tell(`received a ticket from the ${a.en} team, whose VPC is a peer of the ${h.en} VPC. The ${h.en} VPC is also a peer of the ${p.en} VPC, in which the ${api.en} runs, and both peers exchange traffic with it.`, `${a.ko} 팀에서 티켓을 접수했습니다. 이 팀의 VPC는 ${h.ko} VPC와 피어링되어 있습니다. ${h.ko} VPC는 ${api.ko}를 실행하는 ${p.ko} VPC와도 피어링되어 있으며 두 피어 모두와 트래픽을 주고받습니다.`),
    () => tell(`draws its network as a line of three VPCs: ${a.en}, ${h.en}, ${p.en}. Neighbors on the line are peered and can reach each other. At the end of the line, the ${p.en} VPC provides the ${api.en}.`, `네트워크를 ${a.ko}, ${h.ko}, ${p.ko} VPC 3개의 직선으로 표현합니다. 직선에서 이웃한 VPC는 피어링되어 있고 서로 연결할 수 있습니다. 직선의 끝에 있는 ${p.ko} VPC는 ${api.ko}를 제공합니다.`),
  ];
}
