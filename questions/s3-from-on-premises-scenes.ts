import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';

/** What one draw of the world holds. */
export interface OnPremisesWorld {
  readonly region: string;
  /** What connects the data center with the VPC today. */
  readonly line: 'none' | 'vpn' | 'direct-connect';
  /** Whether the servers have internet access; null where nobody asks. */
  readonly internet: boolean | null;
  /** The VPC has a gateway endpoint already. */
  readonly gateway: boolean;
  /** Instances in the VPC use the bucket too. */
  readonly both: boolean;
  /** The data leaves AWS: what comes in would be free of transfer charges, so costs are asked of what goes out alone. */
  readonly download: boolean;
}
const t = (en: string, ko: string): Text => ({ en, ko });

const lines: Readonly<Record<OnPremisesWorld['line'], readonly Text[]>> = {
  none: [
    t('Nothing connects the data center with the VPC of the company in that Region yet.', '데이터 센터와 해당 리전에 있는 이 회사의 VPC는 아직 연결되어 있지 않습니다.'),
    t('The company has a VPC in the same Region, without a VPN or AWS Direct Connect connection to it.', '이 회사에는 같은 리전에 VPC가 있지만 VPN이나 AWS Direct Connect 연결은 없습니다.'),
    t('There is a VPC in the Region, but no private link to it.', '해당 리전에 VPC가 있지만 VPC로 이어지는 프라이빗 링크는 없습니다.'),
    t('Neither a VPN nor AWS Direct Connect leads to its VPC there so far.', '해당 리전의 VPC에는 아직 VPN이나 AWS Direct Connect가 연결되어 있지 않습니다.'),
    t('A VPC of the company in this Region has no link to the data center.', '이 리전의 VPC는 데이터 센터와 연결되어 있지 않습니다.'),
  ],
  vpn: [
    t('AWS Site-to-Site VPN over the internet links the data center to a VPC in that Region.', '인터넷을 통한 AWS Site-to-Site VPN이 데이터 센터와 해당 리전의 VPC를 연결합니다.'),
    t('The data center already reaches a VPC there through an internet-based AWS Site-to-Site VPN connection.', '데이터 센터는 이미 인터넷 기반 AWS Site-to-Site VPN 연결로 해당 리전의 VPC에 연결되어 있습니다.'),
    t('A VPC in the same Region is connected by Site-to-Site VPN over the internet.', '같은 리전의 VPC가 인터넷을 통한 Site-to-Site VPN으로 연결되어 있습니다.'),
    t('Today, a Site-to-Site VPN connection leads over the internet to a VPC in that Region.', '현재 해당 리전의 VPC까지 인터넷을 거치는 Site-to-Site VPN 연결이 있습니다.'),
    t('It also has a VPC in the Region and a VPN connection (AWS Site-to-Site VPN, over the internet) to it.', '해당 리전에는 VPC가 있으며 인터넷을 통한 VPN 연결(AWS Site-to-Site VPN)로 연결되어 있습니다.'),
  ],
  'direct-connect': [
    t('A 10 Gbps AWS Direct Connect connection without MACsec links the data center to a VPC there by a private virtual interface.', 'MACsec을 사용하지 않는 10Gbps AWS Direct Connect 연결이 프라이빗 가상 인터페이스로 데이터 센터와 해당 리전의 VPC를 연결합니다.'),
    t('It has a 10 Gbps AWS Direct Connect connection (no MACsec) and a private virtual interface to a VPC in the Region.', 'MACsec을 사용하지 않는 10Gbps AWS Direct Connect 연결이 있으며 해당 리전의 VPC에 대한 프라이빗 가상 인터페이스가 구성되어 있습니다.'),
    t('A private virtual interface on a 10 Gbps AWS Direct Connect connection, which does not use MACsec, leads to a VPC in the same Region.', 'MACsec을 사용하지 않는 10Gbps AWS Direct Connect 연결의 프라이빗 가상 인터페이스가 같은 리전의 VPC로 이어집니다.'),
    t('To a VPC in that Region, there is a 10 Gbps AWS Direct Connect connection with a private virtual interface and no MACsec.', '데이터 센터와 해당 리전의 VPC는 MACsec을 사용하지 않는 10Gbps AWS Direct Connect 연결의 프라이빗 가상 인터페이스로 연결되어 있습니다.'),
  ],
};

/** What exists already: the line, the endpoint, whether the data center has internet access. */
export function onPremisesFacts(w: OnPremisesWorld, rng: Rng): Text {
  const facts: Text[] = [];
  const pick = (list: readonly Text[]) => facts.push(rng.pick(list));
  pick(lines[w.line]);
  if (w.both && w.gateway) pick([t('EC2 instances in the VPC use the bucket through a gateway endpoint.', 'VPC의 EC2 인스턴스는 게이트웨이 엔드포인트를 통해 이 버킷을 사용합니다.'), t('The VPC has a gateway endpoint through which its EC2 instances use the same bucket.', 'VPC에는 게이트웨이 엔드포인트가 있으며 VPC의 EC2 인스턴스는 이를 통해 같은 버킷을 사용합니다.')]);
  else if (w.both) pick([t('EC2 instances in private subnets of the VPC will use the bucket too.', 'VPC의 프라이빗 서브넷에 있는 EC2 인스턴스도 이 버킷을 사용할 예정입니다.'), t('The same bucket must serve EC2 instances in private subnets of the VPC.', '같은 버킷을 VPC의 프라이빗 서브넷에 있는 EC2 인스턴스에서도 사용해야 합니다.'), t('EC2 instances of the VPC need the bucket as well, but cannot reach it yet.', 'VPC의 EC2 인스턴스도 이 버킷을 사용해야 하지만 아직 연결할 수 없습니다.')]);
  else if (w.gateway) pick([t('The VPC has a gateway endpoint for Amazon S3.', '이 VPC에는 Amazon S3용 게이트웨이 엔드포인트가 있습니다.'), t('A gateway endpoint for Amazon S3 exists in the VPC.', 'VPC에 Amazon S3용 게이트웨이 엔드포인트가 있습니다.'), t('In the VPC there is already a gateway endpoint for Amazon S3.', 'VPC에는 이미 Amazon S3용 게이트웨이 엔드포인트가 있습니다.')]);
  if (w.internet === false) pick([t('The servers have no internet access.', '서버는 인터넷에 액세스할 수 없습니다.'), t('A firewall keeps the servers off the internet.', '방화벽이 서버의 인터넷 액세스를 차단합니다.')]);
  else if (w.internet) pick([t('The data center has internet access.', '데이터 센터에서는 인터넷에 액세스할 수 있습니다.'), t('The servers can use the internet.', '서버는 인터넷을 사용할 수 있습니다.')]);
  return t(facts.map((f) => ` ${f.en}`).join(''), facts.map((f) => ` ${f.ko}`).join(''));
}

/** The ways to tell it: what goes between the servers in the data center and a bucket. */
export function onPremisesScenes(w: OnPremisesWorld, facts: Text): Wording[] {
  const r = w.region;
  const tell = (field: string, en: string, ko: string): Text => t(`{who${field}} ${en}${facts.en}`, `{who${field}} ${ko}${facts.ko}`);
  const down = [
    () => tell(':science', `trains models on premises. GPU servers in its data center read the training data from an Amazon S3 bucket in ${r}.`, `온프레미스에서 모델을 훈련합니다. 데이터 센터의 GPU 서버는 ${r} 리전의 Amazon S3 버킷에서 훈련 데이터를 읽습니다.`),
    () => tell(':media', `renders films in its data center. Each night, the servers fetch artwork from Amazon S3 in the ${r} Region.`, `데이터 센터에서 영상을 렌더링합니다. 서버는 매일 밤 ${r} 리전의 Amazon S3에서 아트워크를 가져옵니다.`),
    () => tell(':software', `keeps its releases in an S3 bucket (${r}). For tests, build servers in its data center download them.`, `릴리스를 ${r} 리전의 S3 버킷에 보관합니다. 데이터 센터의 빌드 서버는 테스트를 위해 이 릴리스를 다운로드합니다.`),
    () => tell(':health', `has archived its images in Amazon S3 in ${r}. On request, servers in a data center load them from the bucket.`, `${r} 리전의 Amazon S3에 영상을 아카이브했습니다. 요청이 있으면 데이터 센터의 서버가 버킷에서 영상을 불러옵니다.`),
    () => tell(':finance', `holds seven years of trades in Amazon S3 in ${r}. Reporting servers in its data center read them daily.`, `${r} 리전의 버킷에 7년간의 거래 내역을 보관합니다. 데이터 센터의 보고 서버는 매일 이 Amazon S3 객체를 조회합니다.`),
    () => tell(':industry', `stores design files in Amazon S3 (${r}), and servers in its data center open the files during production.`, `설계 파일을 ${r} 리전의 Amazon S3에 저장하며 데이터 센터의 서버는 생산 중에 이 파일을 엽니다.`),
    () => tell(':retail', `puts sales forecasts in an S3 bucket in ${r}. Every morning, servers of its data center retrieve them.`, `판매 예측을 ${r} 리전의 S3 버킷에 저장합니다. 데이터 센터의 서버는 매일 아침 이 예측을 가져옵니다.`),
    () => tell(':games', `publishes game assets to Amazon S3 in the ${r} Region. Servers in a data center copy new assets to local disks.`, `${r} 리전의 Amazon S3에 게임 에셋을 게시합니다. 데이터 센터의 서버는 새 에셋을 로컬 디스크에 복사합니다.`),
    () => tell(':transport', `receives satellite maps in Amazon S3 in ${r}. Servers in the company's data center load them from the bucket.`, `${r} 리전의 Amazon S3 버킷으로 위성 지도를 받습니다. 데이터 센터의 서버는 이 버킷에서 지도를 불러옵니다.`),
    () => tell('', `wants servers in its data center to restore files from backups in Amazon S3 (${r}).`, `데이터 센터의 서버에서 ${r} 리전의 Amazon S3에 있는 백업으로부터 파일을 복원하려고 합니다.`),
    () => tell(':public', `publishes land registers in an Amazon S3 bucket in ${r}. Clerks work with copies that servers in its data center request.`, `${r} 리전의 Amazon S3 버킷에 토지 대장을 게시합니다. 직원은 데이터 센터의 서버가 요청한 사본으로 작업합니다.`),
    () => tell(':travel', `computes prices in AWS and writes them to Amazon S3 (${r}). Booking servers in its data center pick up the files every few minutes.`, `AWS에서 가격을 계산하여 ${r} 리전의 Amazon S3에 저장합니다. 데이터 센터의 예약 서버는 몇 분마다 이 파일을 가져옵니다.`),
  ];
  if (w.download) return down;
  return [
    () => tell('', `copies nightly backups from servers in its data center to an Amazon S3 bucket in ${r}.`, `데이터 센터 서버의 백업을 매일 밤 ${r} 리전의 Amazon S3 버킷에 복사합니다.`),
    () => tell(':health', `has patient records on servers in its data center and intends to archive them in Amazon S3 in the ${r} Region.`, `데이터 센터의 서버에 환자 기록을 보관하고 있으며 이를 ${r} 리전의 Amazon S3에 아카이브하려고 합니다.`),
    () => tell(':software', `is building a data lake with Amazon S3 in ${r}. Database servers in a data center will export their tables to it.`, `${r} 리전의 Amazon S3로 데이터 레이크를 구축하고 있습니다. 데이터 센터의 데이터베이스 서버는 테이블을 이곳으로 내보냅니다.`),
    () => tell(':media', `edits videos in its data center. Whenever a film is finished, servers there store it in a bucket (Amazon S3, ${r}).`, `데이터 센터에서 동영상을 편집합니다. 영상이 완성될 때마다 데이터 센터의 서버는 이를 ${r} 리전의 Amazon S3 버킷에 저장합니다.`),
    () => tell(':public', `retires the tape library of its data center. Instead, servers will write the records to Amazon S3 in ${r}.`, `데이터 센터의 테이프 라이브러리를 폐기해야 합니다. 대신 서버가 ${r} 리전의 Amazon S3에 기록을 저장합니다.`),
    () => tell(':industry', `gathers machine data from its plants in a data center, whose servers upload it to Amazon S3 in ${r}.`, `여러 공장의 설비 데이터를 데이터 센터 한 곳의 서버에 수집합니다. 이 서버는 데이터를 ${r} 리전의 Amazon S3 버킷에 업로드합니다.`),
    () => tell(':finance', `changes its billing: servers in the data center will deliver invoices to an S3 bucket in ${r}.`, `청구 시스템을 변경하려고 합니다. 데이터 센터의 서버는 ${r} 리전의 S3 버킷에 청구서를 전달할 예정입니다.`),
    () => tell(':science', `analyzes genomes on servers in its data center. The results end up in Amazon S3, in a bucket in ${r}.`, `데이터 센터의 서버에서 유전체를 분석합니다. 분석 결과는 ${r} 리전의 Amazon S3 버킷에 저장됩니다.`),
    () => tell(':retail', `sends sales figures to Amazon S3 (${r}) several times a day, from servers in its data center.`, `데이터 센터의 서버에서 하루에 여러 번 ${r} 리전의 Amazon S3에 판매 실적을 보냅니다.`),
    () => tell(':transport', `records the sensors of its vehicles. A data center collects the files; its servers move them to Amazon S3 in ${r}.`, `차량의 센서 데이터를 기록합니다. 데이터 센터에서 파일을 수집하고 서버는 이를 ${r} 리전의 Amazon S3 버킷으로 옮깁니다.`),
    () => tell(':travel', `prints tickets from servers in its data center. Copies of the tickets go to an Amazon S3 bucket in ${r}.`, `데이터 센터의 서버에서 티켓을 발권합니다. 티켓의 사본은 ${r} 리전의 Amazon S3 버킷에 저장합니다.`),
    () => tell(':games', `saves the sessions of its players on servers in a data center. Once an hour, the servers transfer them to Amazon S3 in ${r}.`, `데이터 센터의 서버에 플레이어의 세션을 저장합니다. 서버는 1시간마다 이를 ${r} 리전의 Amazon S3로 전송합니다.`),
    ...down,
  ];
}
