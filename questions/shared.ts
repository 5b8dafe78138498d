import type { Sketch, Step } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';

const regions = ['us-east-1', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-northeast-2', 'ap-northeast-1', 'ap-southeast-2', 'ca-central-1', 'sa-east-1'] as const;

/** Different Regions, as many as asked for. */
export const someRegions = (rng: Rng, n: number): string[] => rng.shuffle(regions).slice(0, n);

/** Private blocks that do not overlap, /16 each. */
export const someBlocks = (rng: Rng, n: number): string[] => rng.shuffle(Array.from({ length: 60 }, (_, i) => i + 1)).slice(0, n).map((x) => (x % 3 === 0 ? `172.${16 + (x % 15)}.${x * 4 - (x * 4) % 16}.0/20` : `10.${x}.0.0/16`));

export const one = (key: string, ...steps: readonly Step[]): Sketch => ({ key, steps });
export const build = (...elements: readonly ElementInput[]): Step => ({ elements });

/** An internet gateway and NAT in one step, as one says it in an exam; `igw` false where the VPC has one already. */
export function natStep(vpc: string, name: Text, igw: boolean, nat: { type: 'nat-gateway' | 'nat-instance'; azs?: number }): Step {
  const elements: ElementInput[] = [...(igw ? [{ type: 'internet-gateway' as const, vpc }] : []), { ...nat, vpc }];
  if (!igw) return { elements };
  const many = (nat.azs ?? 1) > 1;
  const say: readonly Text[] =
    nat.type === 'nat-instance'
      ? [
          { en: `Attach an internet gateway to ${name.en}. Launch a NAT instance in a public subnet and route the private subnets to it.`, ko: `${name.ko}에 인터넷 게이트웨이를 연결합니다. 퍼블릭 서브넷에서 NAT 인스턴스를 시작하고 프라이빗 서브넷의 트래픽을 이 인스턴스로 라우팅합니다.` },
          { en: `Add an internet gateway and a public subnet with a NAT instance to ${name.en}, and point the default routes of the private subnets to the instance.`, ko: `${name.ko}에 인터넷 게이트웨이와 NAT 인스턴스가 있는 퍼블릭 서브넷을 추가하고 프라이빗 서브넷의 기본 경로가 이 인스턴스를 가리키도록 설정합니다.` },
        ]
      : many
        ? [
            { en: `Attach an internet gateway to ${name.en}. Create a NAT gateway in a public subnet of each of two Availability Zones, and route the private subnets to the gateway in their zone.`, ko: `${name.ko}에 인터넷 게이트웨이를 연결합니다. 가용 영역 2개의 각 퍼블릭 서브넷에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 같은 가용 영역의 게이트웨이로 라우팅합니다.` },
            { en: `Add an internet gateway to ${name.en}, deploy NAT gateways in two Availability Zones, and add default routes to them in the private route tables.`, ko: `${name.ko}에 인터넷 게이트웨이를 추가하고 가용 영역 2개에 NAT 게이트웨이를 배포한 다음 프라이빗 라우팅 테이블에 기본 경로를 추가합니다.` },
          ]
        : [
            { en: `Attach an internet gateway to ${name.en}. Create a NAT gateway in a public subnet and route the private subnets to it.`, ko: `${name.ko}에 인터넷 게이트웨이를 연결합니다. 퍼블릭 서브넷에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.` },
            { en: `Add an internet gateway and a public subnet with one NAT gateway to ${name.en}, and add a default route to the NAT gateway for the private subnets.`, ko: `${name.ko}에 인터넷 게이트웨이와 NAT 게이트웨이 1개가 있는 퍼블릭 서브넷을 추가하고 프라이빗 서브넷에 NAT 게이트웨이로 향하는 기본 경로를 추가합니다.` },
          ];
  return { elements, say };
}

/** Names that a bucket could have, one of which is drawn where a policy names it. */
export const buckets = ['reports', 'invoices', 'claims-archive', 'sensor-data', 'media-assets', 'audit-logs', 'backups', 'model-input'] as const;
