import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Edge } from './edge-to-edge.ts';
import { withParticle } from '../src/item/particle.ts';
import { serviceName, t } from './vpc-words.ts';

/** Ways to tell of a hub VPC with its gateways and endpoints, and of an application VPC without any. */
export function edgeScenes(w: Edge): Wording[] {
  const all: readonly (Text | null)[] = [
    w.nat ? t('an internet gateway with NAT gateways in two Availability Zones', '인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이') : null,
    w.store ? t(`a gateway endpoint for ${serviceName(w.store).en}`, `${serviceName(w.store).ko}용 게이트웨이 엔드포인트`) : null,
    w.face ? t(`an interface endpoint for ${serviceName(w.face).en}`, `${serviceName(w.face).ko}용 인터페이스 엔드포인트`) : null,
    w.link === 'vpn' ? t('a Site-to-Site VPN connection to the data center', '데이터 센터와의 Site-to-Site VPN 연결') : w.link ? t('a Direct Connect private virtual interface to the data center', '데이터 센터와의 Direct Connect 프라이빗 가상 인터페이스') : null,
  ];
  const things = w.order.flatMap((i) => all[i] ?? []);
  const en = `${things.slice(0, -1).map((x) => x.en).join(', ')}, and ${things.at(-1)?.en}`;
  const ko = things.map((x) => x.ko).join(', ');
  const [own, hub] = w.blocks;
  const need = w.shares ? t(' The application must read files from the file servers.', ' 애플리케이션은 파일 서버에서 파일을 읽어야 합니다.') : t('', '');
  const tell = (a: string, b: string): Text => t(`{who} ${a}${need.en}`, `{who} ${b}${need.ko}`);
  const [is, object] = [withParticle(ko, '이/가'), withParticle(ko, '을/를')];
  return [
    () => tell(`has a hub VPC (${hub}) with file servers, ${en}. A new application VPC (${own}) in the same Region has private subnets and no gateways or connections.`, `파일 서버, ${is} 있는 허브 VPC(${hub})를 운영하고 있습니다. 같은 리전의 새 애플리케이션 VPC(${own})에는 프라이빗 서브넷만 있고 게이트웨이나 연결은 없습니다.`),
    () => tell(`wants a new application in private subnets of its own VPC (${own}) to benefit from a hub VPC (${hub}) in the same Region. The hub VPC contains file servers, ${en}.`, `자체 VPC(${own})의 프라이빗 서브넷에 있는 새 애플리케이션에서 같은 리전의 허브 VPC(${hub})를 활용하려고 합니다. 허브 VPC에는 파일 서버, ${is} 있습니다.`),
    () => tell(`placed file servers, ${en} in one hub VPC (${hub}). Its application VPC (${own}) in ${w.region}, the same Region, consists of private subnets and is not connected to anything.`, `파일 서버, ${object} 허브 VPC(${hub}) 하나에 두었습니다. 같은 ${w.region} 리전의 애플리케이션 VPC(${own})는 프라이빗 서브넷으로만 구성되어 있고 다른 네트워크에 연결되어 있지 않습니다.`),
    () => tell(`is adding an application VPC (${own}) to an environment that so far had one hub VPC (${hub}) in ${w.region}. There are file servers, ${en} in the hub VPC. The subnets of the application VPC are private.`, `지금까지 ${w.region} 리전의 허브 VPC(${hub}) 하나만 있던 환경에 애플리케이션 VPC(${own})를 추가하고 있습니다. 허브 VPC에는 파일 서버, ${is} 있습니다. 애플리케이션 VPC의 서브넷은 프라이빗입니다.`),
    () => tell(`runs an application on instances with private addresses in an application VPC (${own}). Another VPC of the Region, the hub VPC (${hub}), holds file servers, ${en}. The VPCs are not connected.`, `애플리케이션 VPC(${own})에서 프라이빗 주소를 사용하는 인스턴스로 애플리케이션을 실행합니다. 같은 리전의 다른 VPC인 허브 VPC(${hub})에는 파일 서버, ${is} 있습니다. 두 VPC는 연결되어 있지 않습니다.`),
    () => tell(`set up central networking in a hub VPC: ${en}. File servers run there as well. A team now gets an application VPC with private subnets in the same Region (${own}; the hub VPC uses ${hub}).`, `허브 VPC에 ${ko} 등 중앙 네트워킹을 구성했습니다. 파일 서버도 이 VPC에서 실행됩니다. 이제 한 팀이 같은 리전에서 프라이빗 서브넷으로 구성된 애플리케이션 VPC를 사용하게 됩니다(애플리케이션 VPC ${own}, 허브 VPC ${hub}).`),
    () => tell(`acquired a business whose application VPC (${own}) has only private subnets. The hub VPC of the company (${hub}) is in the same Region and has file servers, ${en}.`, `프라이빗 서브넷만 있는 애플리케이션 VPC(${own})를 보유한 기업을 인수했습니다. 같은 리전에 있는 이 회사의 허브 VPC(${hub})에는 파일 서버, ${is} 있습니다.`),
    () => tell(`plans to let an isolated application VPC (${own}) in ${w.region} work with a hub VPC (${hub}) in that Region. The hub VPC has file servers, ${en}.`, `${w.region} 리전의 격리된 애플리케이션 VPC(${own})를 같은 리전의 허브 VPC(${hub})와 함께 사용하려고 합니다. 허브 VPC에는 파일 서버, ${is} 있습니다.`),
    () => tell(`operates two VPCs with different CIDR blocks in one Region. The hub VPC has file servers, ${en}. The application VPC has private subnets and nothing else.`, `한 리전에서 CIDR 블록이 서로 다른 VPC 2개를 운영하고 있습니다. 허브 VPC에는 파일 서버, ${is} 있습니다. 애플리케이션 VPC에는 프라이빗 서브넷 외에 다른 구성 요소가 없습니다.`),
    () => tell(`finished building an application VPC (${own}) without gateways or endpoints. In the same Region a hub VPC (${hub}) offers file servers, ${en}.`, `게이트웨이나 엔드포인트가 없는 애플리케이션 VPC(${own})를 구축했습니다. 같은 리전의 허브 VPC(${hub})에는 파일 서버, ${is} 있습니다.`),
    () => tell(`drew up a list of what its hub VPC (${hub}) in ${w.region} has: file servers, ${en}. In the same Region, an application VPC (${own}) with private subnets has none of this.`, `${w.region} 리전의 허브 VPC(${hub})에 있는 리소스의 목록을 작성했습니다. 허브 VPC에는 파일 서버, ${is} 있습니다. 같은 리전에서 프라이빗 서브넷으로 구성된 애플리케이션 VPC(${own})에는 이러한 리소스가 없습니다.`),
    () => tell(`assigned an application VPC (${own}) in ${w.region} to a new team. It is made of private subnets. The network team runs a hub VPC (${hub}) nearby, in the same Region, with file servers, ${en}.`, `${w.region} 리전의 애플리케이션 VPC(${own})를 새 팀에 할당했습니다. 이 VPC는 프라이빗 서브넷으로 구성됩니다. 네트워크 팀은 같은 리전에서 허브 VPC(${hub})를 운영하며 여기에는 파일 서버, ${is} 있습니다.`),
    () => tell(`must tell a team what an application VPC (${own}) with private subnets and nothing else can make use of. In a hub VPC (${hub}) of the same Region there are file servers, ${en}.`, `프라이빗 서브넷만 있는 애플리케이션 VPC(${own})에 더 많은 기능이 필요하다는 팀의 요청을 처리하고 있습니다. 회사의 리소스는 같은 리전의 허브 VPC(${hub})에 있으며 여기에는 파일 서버, ${is} 있습니다.`),
  ];
}
