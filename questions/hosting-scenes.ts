import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Hosting } from './internet-or-private-hosting.ts';
import { t } from './vpc-words.ts';

/** Ways to tell of a vendor, of how its customers reach the service today, and of a new customer. */
export function hostingScenes(w: Hosting): Wording[] {
  const { customers: n, product: p, api, region } = w;
  const net = w.today === 'internet';
  const how = net ? t('through an internet-facing Network Load Balancer', '인터넷 경계 Network Load Balancer를 통해') : t('over VPC peering', 'VPC 피어링을 통해');
  const same = w.overlap;
  const theirs = w.blocks[1];
  const newcomers: readonly Text[] = [
    t(`A new customer, whose VPC ${same ? `has the same CIDR block as the provider VPC (${theirs})` : `(${theirs}) overlaps with none of the others`}, must be connected too.`, `${same ? `VPC의 CIDR 블록이 공급자 VPC(${theirs})와 같은` : `VPC(${theirs})가 다른 VPC와 겹치지 않는`} 신규 고객도 연결해야 합니다.`),
    t(`Now one more customer signs up. Its VPC uses ${same ? `${theirs}, exactly like the provider VPC` : `${theirs}, which no other VPC uses`}.`, `이제 새로운 고객이 가입합니다. 이 고객의 VPC는 ${same ? `공급자 VPC와 똑같이 ${theirs} 블록을 사용합니다` : `다른 VPC에서 사용하지 않는 ${theirs} 블록을 사용합니다`}.`),
    t(`The next contract brings a new customer to connect, with ${same ? `a VPC that overlaps with the provider VPC (both ${theirs})` : `a VPC (${theirs}) that overlaps with no other`}.`, `다음 계약으로 ${same ? `VPC가 공급자 VPC와 겹치는(모두 ${theirs})` : `다른 VPC와 겹치지 않는 VPC(${theirs})를 보유한`} 신규 고객을 연결하게 됩니다.`),
    same
      ? t(`A new customer needs access as well, but its VPC and the provider VPC both use ${theirs}.`, `신규 고객도 액세스해야 하지만 이 고객의 VPC와 공급자 VPC는 모두 ${theirs} 블록을 사용합니다.`)
      : t(`A new customer with a distinct address range (${theirs}) in its VPC needs access as well.`, `VPC에서 고유한 주소 범위(${theirs})를 사용하는 신규 고객도 액세스해야 합니다.`),
  ];
  const nats: readonly Text[] = net
    ? [t("The new customer's instances also use NAT gateways.", '신규 고객의 인스턴스도 NAT 게이트웨이를 사용합니다.'), t('It has NAT gateways, as the others have.', '이 고객도 다른 고객과 마찬가지로 NAT 게이트웨이를 사용합니다.')]
    : [t('All customers have NAT gateways.', '모든 고객의 VPC에는 NAT 게이트웨이가 있습니다.'), t('For outbound internet access the customers use NAT gateways.', '고객은 아웃바운드 인터넷 액세스에 NAT 게이트웨이를 사용합니다.')];
  const openings: readonly Wording[] = [
    () => t(`sells ${p.en} that runs in a provider VPC in ${region}. In the same Region, ${n} customers call ${api.en} ${how.en} from VPCs in their own accounts.`, `${region} 리전의 공급자 VPC에서 실행되는 ${p.ko}를 판매합니다. 같은 리전의 고객 ${n}곳은 각자의 계정에 있는 VPC에서 ${how.ko} ${api.ko}를 호출합니다.`),
    () => t(`hosts ${api.en} on EC2 instances in a provider VPC. The applications of ${n} customers, each in a VPC of the same Region, use it ${how.en} today.`, `공급자 VPC의 EC2 인스턴스에서 ${api.ko}를 호스팅합니다. 현재 고객 ${n}곳은 같은 리전에 있는 각자의 VPC에서 애플리케이션을 실행하며 ${how.ko} 이를 사용합니다.`),
    () => t(`is reviewing how its customers reach ${p.en}. So far ${n} customer VPCs in the Region of the provider VPC connect to ${api.en} ${how.en}.`, `고객이 ${p.ko}에 연결하는 방식을 검토하고 있습니다. 현재 공급자 VPC와 같은 리전에 있는 고객 VPC ${n}개가 ${how.ko} ${api.ko}에 연결합니다.`),
    () => t(`operates ${p.en} for ${n} business customers. Their VPCs and the provider VPC are in ${region}, and their requests to ${api.en} arrive ${how.en}.`, `기업 고객 ${n}곳에 ${p.ko}를 제공합니다. 고객 VPC와 공급자 VPC는 ${region} 리전에 있으며 ${api.ko}에 대한 요청은 ${how.ko} 전달됩니다.`),
    () => t(`started ${p.en} years ago and made ${api.en} available ${how.en}. By now ${n} customers use it from their own VPCs in the same Region.`, `수년 전에 ${p.ko}를 시작하여 ${how.ko} ${api.ko}를 제공했습니다. 현재 고객 ${n}곳이 같은 리전에 있는 각자의 VPC에서 이를 사용합니다.`),
    () => t(`wants to change the network behind ${p.en}. ${api.en[0]?.toUpperCase()}${api.en.slice(1)} runs in a provider VPC and serves ${n} customer VPCs of the Region ${how.en}.`, `${p.ko}의 네트워크를 변경하려고 합니다. ${api.ko}는 공급자 VPC에서 실행되며 ${how.ko} 같은 리전의 고객 VPC ${n}개에 제공됩니다.`),
    () => t(`develops ${p.en}. From ${n} VPCs of the same Region, customers send requests ${how.en} to ${api.en} in the provider VPC.`, `${p.ko}를 개발합니다. 고객은 같은 리전의 VPC ${n}개에서 ${how.ko} 공급자 VPC의 ${api.ko}에 요청을 보냅니다.`),
    () => t(`earns its money with ${p.en}. Each of its ${n} customers has a VPC in ${region}, where the provider VPC is as well, and consumes ${api.en} ${how.en}.`, `${p.ko}로 수익을 얻습니다. 고객 ${n}곳은 각각 공급자 VPC와 같은 ${region} 리전에 VPC가 있으며 ${how.ko} ${api.ko}를 사용합니다.`),
    () => t(`has ${n} customers for ${p.en}. The service lives in a provider VPC, and the customers, all in the same Region, reach ${api.en} ${how.en}.`, `${p.ko}의 고객 ${n}곳을 보유하고 있습니다. 이 서비스는 공급자 VPC에 있습니다. 고객은 모두 같은 리전에 있으며 ${how.ko} ${api.ko}에 연결합니다.`),
    () => t(`provides ${p.en} from a provider VPC in the ${region} Region. Traffic between ${api.en} and the ${n} customer VPCs in this Region flows ${how.en}.`, `${region} 리전의 공급자 VPC에서 ${p.ko}를 제공합니다. ${api.ko}와 이 리전의 고객 VPC ${n}개 간 트래픽은 ${how.ko} 전송됩니다.`),
    () => t(`must keep ${p.en} available to ${n} customers while the network changes. At present, the customers call ${api.en} in the provider VPC ${how.en}, from VPCs in the same Region.`, `네트워크를 변경하는 동안에도 고객 ${n}곳에 ${p.ko}를 계속 제공해야 합니다. 현재 고객은 같은 리전의 VPC에서 ${how.ko} 공급자 VPC의 ${api.ko}를 호출합니다.`),
    () => t(`placed ${api.en}, the core of ${p.en}, in a provider VPC in ${region}. It answers ${n} customers whose VPCs in this Region are connected ${how.en.replace('through', 'to it through')}.`, `${p.ko}의 핵심인 ${api.ko}를 ${region} 리전의 공급자 VPC에 배치했습니다. 이 API는 같은 리전의 VPC에서 ${how.ko} 연결하는 고객 ${n}곳의 요청을 처리합니다.`),
    () => t(`reaches ${n} customers with ${p.en}. In ${region}, the customers have VPCs, the company has a provider VPC, and calls to ${api.en} travel ${how.en}.`, `고객 ${n}곳에 ${p.ko}를 공급합니다. ${region} 리전에는 고객의 VPC와 회사의 공급자 VPC가 있으며 ${api.ko}에 대한 호출은 ${how.ko} 전달됩니다.`),
  ];
  return openings.map((opening, i) => () => {
    const { en, ko } = opening();
    const newcomer = newcomers[(i + w.turn) % newcomers.length] as Text;
    const nat = nats[(i + 2 * w.turn) % nats.length] as Text;
    return t(`{who:software} ${en} ${newcomer.en} ${nat.en}`, `{who:software} ${ko} ${newcomer.ko} ${nat.ko}`);
  });
}
