import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ServiceUse } from './service-uses.ts';

/** What one draw of the world holds. */
export interface OtherServiceWorld {
  readonly region: string;
  readonly own: string;
  readonly theirs: string;
  readonly dns: boolean;
  /** A shared VPC with an endpoint whose security group lets in everybody, or that VPC alone. */
  readonly hub: 'open' | 'closed' | null;
  readonly tiers: boolean;
  readonly way: 'none' | 'igw' | 'nat';
  /** Whether designs differ by the zones of endpoints or of NAT devices: with both, one could back up the other in a way that DNS does not follow. */
  readonly zoned: 'endpoint' | 'nat';
  /** The one endpoint in one zone uses private DNS. */
  readonly named: boolean;
  readonly service: string;
}
/** The VPC in a sentence: it needs a name of its own where there are two. */
export const vpcName = (w: OtherServiceWorld): Text => (w.hub ? { en: 'the application VPC', ko: '애플리케이션 VPC' } : { en: 'the VPC', ko: 'VPC' });

const t = (en: string, ko: string): Text => ({ en, ko });

/** Facts that every telling adds: what exists already and decides something. */
export function otherServiceFacts(w: OtherServiceWorld, rng: Rng): Text {
  const facts: Text[] = [];
  const pick = (...list: readonly Text[]) => facts.push(rng.pick(list));
  const v = vpcName(w);
  const V = v.en.charAt(0).toUpperCase() + v.en.slice(1);
  const koV = w.hub ? v.ko : '이 VPC';
  if (w.tiers)
    pick(
      t('Private batch subnets exist in the VPC as well.', '이 VPC에는 프라이빗 배치 서브넷도 있습니다.'),
      t('Batch jobs run in separate private subnets of the VPC.', '배치 작업은 이 VPC의 별도 프라이빗 서브넷에서 실행됩니다.'),
      t('The VPC also has private batch subnets.', '이 VPC에는 배치 작업용 프라이빗 서브넷도 있습니다.'),
    );
  if (!w.dns)
    pick(
      t(`DNS hostnames are turned off for ${v.en}.`, `${koV}의 DNS 호스트 이름은 비활성화되어 있습니다.`),
      t(`The enableDnsHostnames attribute of ${v.en} is false.`, `${koV}의 enableDnsHostnames 속성은 false입니다.`),
      t(`${V} has DNS resolution turned on but DNS hostnames turned off.`, `${koV}에서는 DNS 확인이 활성화되어 있지만 DNS 호스트 이름은 비활성화되어 있습니다.`),
    );
  if (w.way === 'nat')
    pick(
      t('One NAT gateway gives the private subnets outbound internet access.', '프라이빗 서브넷은 NAT 게이트웨이 1개를 통해 인터넷으로 나갑니다.'),
      t('A single NAT gateway already serves the private subnets.', '프라이빗 서브넷에서는 이미 NAT 게이트웨이 1개를 사용하고 있습니다.'),
      t('At present, requests leave through one NAT gateway.', '현재 요청은 NAT 게이트웨이 1개를 통해 나갑니다.'),
      t('There is one NAT gateway for outbound traffic.', '아웃바운드 트래픽용 NAT 게이트웨이가 1개 있습니다.'),
    );
  if (w.way === 'igw')
    pick(
      t(`${V} has an internet gateway but no NAT device.`, `${koV}에는 인터넷 게이트웨이가 있지만 NAT 디바이스는 없습니다.`),
      t(`An internet gateway is attached to ${v.en}, and there is no NAT device.`, `${koV}에는 인터넷 게이트웨이가 연결되어 있고 NAT 디바이스는 없습니다.`),
      t(`Public subnets of ${v.en} use an internet gateway. NAT is not set up.`, `${koV}의 퍼블릭 서브넷은 인터넷 게이트웨이를 사용합니다. NAT는 설정되어 있지 않습니다.`),
    );
  if (w.hub) {
    const closed = w.hub === 'closed';
    const block = w.theirs === w.own ? t('same CIDR block', 'CIDR 블록이 같은') : t(w.theirs, '');
    pick(
      t(`A shared services VPC (${block.en}) in the Region has an interface endpoint for ${w.service} in two Availability Zones.${closed ? ' Its security group admits that VPC alone.' : ''}`, `같은 리전의 ${block.ko ? `${block.ko} 공유 서비스 VPC` : `공유 서비스 VPC(${w.theirs})`}에는 가용 영역 2개에 배포된 ${w.service}용 인터페이스 엔드포인트가 있습니다.${closed ? ' 이 엔드포인트의 보안 그룹은 공유 서비스 VPC의 트래픽만 허용합니다.' : ''}`),
      t(`An interface endpoint for ${w.service} exists in two Availability Zones of a shared services VPC (${w.theirs}) in the Region${closed ? ', and its security group allows HTTPS from that VPC alone' : ''}.`, `같은 리전에 있는 공유 서비스 VPC(${w.theirs})의 가용 영역 2개에 ${w.service}용 인터페이스 엔드포인트가 있${closed ? '으며 보안 그룹은 해당 VPC의 HTTPS만 허용합니다' : '습니다'}.`),
      t(`In the same Region, a shared services VPC (${w.theirs}) already has an interface endpoint for ${w.service} in two Availability Zones${closed ? ' with a security group for that VPC alone' : ''}.`, `같은 리전의 공유 서비스 VPC(${w.theirs})에는 ${closed ? '해당 VPC의 트래픽만 허용하는 보안 그룹이 연결되어 있고 ' : ''}가용 영역 2개에 배포된 ${w.service}용 인터페이스 엔드포인트가 이미 있습니다.`),
    );
  }
  return t(facts.map((f) => ` ${f.en}`).join(''), facts.map((f) => ` ${f.ko}`).join(''));
}

/** The ways to tell it: who runs what where, and what it does with the service. */
export function otherServiceScenes(w: OtherServiceWorld, use: ServiceUse, facts: Text): Wording[] {
  const [inf, s, ing] = use.verb;
  const plural = use.rest.replace(/^its /, 'their ');
  const V = w.hub ? t(`an application VPC (${w.own})`, `애플리케이션 VPC(${w.own})`) : t('a VPC', 'VPC');
  const sub = w.tiers ? t('private application subnets', '프라이빗 애플리케이션 서브넷') : t('private subnets', '프라이빗 서브넷');
  const tell = (field: string, en: string, ko: string): Text => t(`{who${field}} ${en}${facts.en}`, `{who${field}} ${ko}${facts.ko}`);
  return [
    () => tell('', `runs an application on Amazon EC2 instances in ${sub.en} of ${V.en} in the ${w.region} Region. The application ${s} ${use.rest}.`, `${w.region} 리전에 있는 ${V.ko}의 ${sub.ko}에서 Amazon EC2 인스턴스로 애플리케이션을 실행합니다. 이 애플리케이션은 ${use.ko}.`),
    () => tell(':finance', `is moving its claims system to ${V.en}. The instances of the system, in ${sub.en}, will ${inf} ${plural}.`, `보험금 청구 시스템을 ${V.ko}에 이전하고 있습니다. 이 시스템의 인스턴스는 ${sub.ko}에 있으며 ${use.ko}.`),
    () => tell('', `operates container hosts without public IP addresses. The hosts are in ${sub.en} of ${V.en}, and each container ${s} ${use.rest}.`, `퍼블릭 IP 주소가 없는 컨테이너 호스트를 운영하고 있습니다. 호스트는 ${V.ko}의 ${sub.ko}에 있으며 각 컨테이너는 ${use.ko}.`),
    () => tell(':finance', `built a payment service that ${s} ${use.rest}. It is deployed to ${sub.en} in ${V.en}.`, `${use.koBefore} 결제 서비스를 구축했습니다. 이 서비스는 ${V.ko}의 ${sub.ko}에 배포되어 있습니다.`),
    () => tell(':travel', `plans to release a scheduling service on an Auto Scaling group, which uses ${sub.en} of ${V.en}. Its work includes ${ing} ${use.rest}.`, `${V.ko}의 ${sub.ko}을 사용하는 Auto Scaling 그룹에서 예약 서비스를 출시하려고 합니다. 이 서비스는 ${use.ko}.`),
    () => tell(':retail', `added fraud detection to its web shop. For each order, engines in ${sub.en} of ${V.en} ${inf} ${plural}.`, `온라인 상점에 부정 거래 탐지 기능을 추가했습니다. ${V.ko}의 ${sub.ko}에 있는 엔진은 주문이 들어올 때마다 ${use.ko}.`),
    () => tell('', `adds a nightly job that will ${inf} ${use.rest}. For each run, instances start in ${sub.en} of ${V.en} and stop when the job is done.`, `매일 밤 ${use.koBefore} 작업을 추가하려고 합니다. 작업을 실행할 때마다 ${V.ko}의 ${sub.ko}에서 인스턴스가 시작되고 작업이 끝나면 중지됩니다.`),
    () => tell(':industry', `collects readings from thousands of meters. The collectors are EC2 instances in ${V.en}, placed in ${sub.en}, and a new release ${s} ${use.rest}.`, `수천 대의 계량기에서 측정값을 수집합니다. 수집기는 ${V.ko}의 ${sub.ko}에 배치된 EC2 인스턴스이며 새 버전은 ${use.ko}.`),
    () => tell(':travel', `hosts a booking platform in ${w.region}. Its workers have ${sub.en} of ${V.en} to themselves; they ${inf} ${plural}.`, `${w.region} 리전에서 예약 플랫폼을 호스팅합니다. 작업자 인스턴스는 ${V.ko}의 ${sub.ko}에 있으며 ${use.ko}.`),
    () => tell(':software', `has split a monolith into microservices. One of them ${s} ${use.rest} from instances in ${sub.en} of ${V.en}.`, `모놀리식 애플리케이션을 마이크로서비스로 분리했습니다. 그중 하나는 ${V.ko}의 ${sub.ko}에 있는 인스턴스에서 실행되며 ${use.ko}.`),
    () => tell(':health', `operates a patient portal whose backend ${s} ${use.rest}. The backend runs in ${V.en} and occupies ${sub.en} there.`, `환자 포털을 운영하고 있으며 포털의 백엔드는 ${V.ko}의 ${sub.ko}에서 실행됩니다. 이 백엔드는 ${use.ko}.`),
    () => tell(':public', `is rebuilding a tax application on AWS. In the new version, servers with private addresses ${inf} ${plural}; they are in ${sub.en} of ${V.en}.`, `AWS에서 세금 애플리케이션을 다시 구축하고 있습니다. 새 버전의 서버는 ${V.ko}의 ${sub.ko}에 있고 프라이빗 IP 주소를 사용하며 ${use.ko}.`),
    () => tell(':media', `transcodes films on a cluster of EC2 instances that fills ${sub.en} of ${V.en}. For each film the cluster has to ${inf} ${use.rest}.`, `${V.ko}의 ${sub.ko}에 있는 EC2 인스턴스 클러스터에서 영상을 트랜스코딩합니다. 이 클러스터는 영상마다 ${use.ko}.`),
    () => tell(':transport', `tracks its vehicles with a service that ${s} ${use.rest}. For this service there are ${sub.en} in ${V.en}.`, `${use.koBefore} 서비스로 차량을 추적합니다. 이 서비스는 ${V.ko}의 ${sub.ko}에서 실행됩니다.`),
  ];
}
