import type { Blueprint, Draft, Wish } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import { lineSketches, lineSteps } from './hybrid-link-line.ts';
import { linkSketches, linkSteps } from './hybrid-link-new.ts';
import { hybridScenes } from './hybrid-link-scenes.ts';
import { someBlocks, someRegions } from './shared.ts';
import { someTrio, t, vpcLabels } from './vpc-words.ts';

/** An on-premises site and two VPCs; the site has no link yet, or a Direct Connect connection to the first VPC. */
export interface Hybrid {
  readonly a: Text;
  readonly b: Text;
  readonly site: Text;
  readonly line: boolean;
  readonly region: string;
  readonly blocks: readonly [string, string];
}
const sites: readonly Text[] = [t('data center', '데이터 센터'), t('headquarters', '본사'), t('main plant', '생산 기지'), t('colocation site', '코로케이션 센터'), t('campus', '캠퍼스'), t('distribution center', '물류 센터')];

/** How an on-premises site reaches one VPC or two: VPN or Direct Connect, to a VPC or to a transit gateway, encrypted or fast or soon. */
export const blueprint: Blueprint = {
  id: 'hybrid-link',
  topic: 'hybrid',
  weight: 3,
  draw(rng: Rng): Draft {
    const [a, b] = someTrio(rng);
    const [region] = someRegions(rng, 1) as [string];
    const w: Hybrid = { a, b, site: rng.pick(sites), line: rng.chance(0.45), region, blocks: someBlocks(rng, 2) as [string, string] };
    return {
      world: {
        vpcs: [{ id: 'a', region, cidrs: [w.blocks[0]] }, { id: 'b', region, cidrs: [w.blocks[1]] }],
        sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }],
        elements: w.line ? [{ type: 'direct-connect', id: 'line', site: 'dc', to: 'a' }] : [],
      },
      labels: {
        ...vpcLabels('a', a),
        ...vpcLabels('b', b),
        dc: t(`the ${w.site.en}`, w.site.ko),
        'client:dc': t(`servers at the ${w.site.en}`, `${w.site.ko}의 서버`),
        hub: t('transit gateway', 'Transit Gateway'),
        line: t('Direct Connect connection', 'Direct Connect 연결'),
        new: t('Direct Connect connection', 'Direct Connect 연결'),
        vif: t('the Direct Connect virtual interface', 'Direct Connect 가상 인터페이스'),
        vpn: t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'),
      },
      scene: () => hybridScenes(w),
      given: [{ reach: { from: 'dc', to: 'a' } }],
      sketches: w.line ? lineSketches(w) : linkSketches(w),
      steps: w.line ? lineSteps(w) : linkSteps(w),
      wishes: wishesOf(w, rng),
      objectives: [null, null, 'cost', 'operations'],
      usage: { gigabytes: rng.pick([50, 100, 150, 200, 300]) },
    };
  },
};

function wishesOf({ a, b, site }: Hybrid, rng: Rng): Wish[] {
  const gbps = rng.pick([4, 5, 6, 8]);
  const days = rng.pick([3, 5, 7, 10, 14]);
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  return [
    wish({ encrypt: { from: 'dc', to: 'a' } }, t(`The network must encrypt the traffic between the ${site.en} and the ${a.en} VPC until it reaches AWS.`, `${site.ko}와 ${a.ko} VPC 간 트래픽은 AWS에 도달할 때까지 네트워크에서 암호화되어야 합니다.`), t(`Regulations call for encryption in transit between the ${site.en} and AWS on the path to the ${a.en} VPC.`, `규정에 따라 ${a.ko} VPC로 가는 경로에서 ${site.ko}와 AWS 간 전송 중 데이터를 암호화해야 합니다.`), t(`Data sent from the ${site.en} to the ${a.en} VPC must not cross a link outside AWS in the clear.`, `${site.ko}에서 ${a.ko} VPC로 보내는 데이터는 AWS 외부의 링크에서 암호화되지 않은 상태로 전송되지 않아야 합니다.`)),
    wish({ bandwidth: { from: 'dc', to: 'a', gbps } }, t(`Replication from the ${site.en} to the ${a.en} VPC needs ${gbps} Gbps of throughput.`, `${site.ko}에서 ${a.ko} VPC로의 복제에는 ${gbps}Gbps의 처리량이 필요합니다.`), t(`At peak times the path from the ${site.en} to the ${a.en} VPC must carry ${gbps} Gbps.`, `피크 시간에 ${site.ko}에서 ${a.ko} VPC로 가는 경로는 ${gbps}Gbps를 전송해야 합니다.`), t(`The ${site.en} sends video to the ${a.en} VPC and needs ${gbps} Gbps of bandwidth for it.`, `${site.ko}에서 ${a.ko} VPC로 동영상을 전송하며 이를 위해 ${gbps}Gbps의 대역폭이 필요합니다.`)),
    wish({ private: { from: 'dc', to: 'a' } }, t(`The traffic to the ${a.en} VPC must not use the public internet.`, `${a.ko} VPC로 가는 트래픽은 퍼블릭 인터넷을 사용하지 않아야 합니다.`), t(`Because the internet line is unreliable, the ${site.en} must reach the ${a.en} VPC without the internet.`, `인터넷 회선이 불안정하므로 ${site.ko}에서는 인터넷을 거치지 않고 ${a.ko} VPC에 연결해야 합니다.`), t(`The path from the ${site.en} to the ${a.en} VPC must have the consistent latency of a dedicated line.`, `${site.ko}에서 ${a.ko} VPC로 가는 경로는 전용 회선의 일관된 지연 시간을 제공해야 합니다.`)),
    wish({ readyWithin: { days } }, t(`The solution must be in operation within ${days} days.`, `솔루션은 ${days}일 이내에 운영되어야 합니다.`), t(`The migration starts in ${days} days, and the network must be ready by then.`, `마이그레이션이 ${days}일 후에 시작되므로 그때까지 네트워크가 준비되어야 합니다.`), t(`There are ${days} days left until the change must be complete.`, `${days}일 안에 변경을 완료해야 합니다.`)),
    wish({ reach: { from: 'dc', to: 'b' } }, t(`Servers at the ${site.en} must be able to connect to the ${b.en} VPC as well.`, `${site.ko}의 서버는 ${b.ko} VPC에도 연결할 수 있어야 합니다.`), t(`The ${site.en} also needs access to instances in the ${b.en} VPC.`, `${site.ko}에서는 ${b.ko} VPC의 인스턴스에도 액세스해야 합니다.`)),
    wish({ isolate: { from: 'dc', to: 'b' } }, t(`The ${site.en} must not have a path to the ${b.en} VPC.`, `${site.ko}에서 ${b.ko} VPC로 가는 경로는 없어야 합니다.`), t(`Servers at the ${site.en} must not be able to connect to the ${b.en} VPC.`, `${site.ko}의 서버는 ${b.ko} VPC에 연결할 수 없어야 합니다.`)),
    wish({ reach: { from: 'a', to: 'b' } }, t(`The ${a.en} instances must be able to connect to the ${b.en} VPC.`, `${a.ko} 인스턴스는 ${b.ko} VPC에 연결할 수 있어야 합니다.`), t(`In addition, the ${a.en} VPC needs network access to the ${b.en} VPC.`, `또한 ${a.ko} VPC에서 ${b.ko} VPC에 네트워크로 액세스해야 합니다.`)),
    wish({ isolate: { from: 'a', to: 'b' } }, t(`The two VPCs must remain isolated from each other.`, `두 VPC는 서로 격리된 상태를 유지해야 합니다.`), t(`No connection may exist between the ${a.en} VPC and the ${b.en} VPC.`, `${a.ko} VPC와 ${b.ko} VPC 간에는 연결이 없어야 합니다.`)),
  ];
}
