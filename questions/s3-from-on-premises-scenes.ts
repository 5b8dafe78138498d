import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';

/** What one draw of the world holds. */
export interface OnPremisesWorld {
  readonly region: string;
  /** What connects the data center with the VPC today. */
  readonly line: 'none' | 'vpn' | 'direct-connect';
  readonly internet: boolean;
  /** The endpoint that the VPC has already. */
  readonly endpoint: 'gateway' | 'interface' | null;
  /** Instances in the VPC use the bucket too. */
  readonly both: boolean;
}

/** What exists already: the line, the endpoint, whether the data center has internet access. */
export function onPremisesFacts(w: OnPremisesWorld, rng: Rng): Text {
  const facts: Text[] = [];
  const pick = (...list: readonly Text[]) => facts.push(rng.pick(list));
  if (w.line === 'vpn')
    pick(
      { en: `An AWS Site-to-Site VPN connection over the internet links the data center to a VPC in ${w.region}.`, ko: `인터넷을 통한 AWS Site-to-Site VPN 연결이 데이터 센터를 ${w.region} 리전의 VPC에 연결합니다.` },
      { en: `The data center reaches a VPC in ${w.region} through an AWS Site-to-Site VPN connection over the internet.`, ko: `데이터 센터는 인터넷을 통한 AWS Site-to-Site VPN 연결로 ${w.region} 리전의 VPC에 연결됩니다.` },
    );
  else if (w.line === 'direct-connect')
    pick(
      { en: `A 10 Gbps AWS Direct Connect connection without MACsec, with a private virtual interface, links the data center to a VPC in ${w.region}.`, ko: `MACsec을 사용하지 않는 10Gbps AWS Direct Connect 연결과 프라이빗 가상 인터페이스가 데이터 센터를 ${w.region} 리전의 VPC에 연결합니다.` },
      { en: `The data center has a 10 Gbps AWS Direct Connect connection (no MACsec) and a private virtual interface to a VPC in ${w.region}.`, ko: `데이터 센터에는 MACsec을 사용하지 않는 10Gbps AWS Direct Connect 연결과 ${w.region} 리전의 VPC에 대한 프라이빗 가상 인터페이스가 있습니다.` },
    );
  else
    pick(
      { en: `The company has a VPC in ${w.region} but no connection between it and the data center.`, ko: `이 회사에는 ${w.region} 리전에 VPC가 있지만 데이터 센터와 연결되어 있지 않습니다.` },
      { en: `No VPN or AWS Direct Connect connection exists yet between the data center and the company's VPC in ${w.region}.`, ko: `데이터 센터와 ${w.region} 리전의 VPC 사이에는 아직 VPN이나 AWS Direct Connect 연결이 없습니다.` },
    );
  if (w.endpoint === 'gateway') pick({ en: 'The VPC has a gateway endpoint for Amazon S3.', ko: '이 VPC에는 Amazon S3용 게이트웨이 엔드포인트가 있습니다.' }, { en: 'A gateway endpoint for Amazon S3 exists in the VPC.', ko: 'VPC에 Amazon S3용 게이트웨이 엔드포인트가 있습니다.' });
  if (!w.internet && w.line !== 'vpn') pick({ en: 'Servers in the data center have no internet access.', ko: '데이터 센터의 서버는 인터넷에 액세스할 수 없습니다.' }, { en: 'A firewall blocks internet access for the servers.', ko: '방화벽이 서버의 인터넷 액세스를 차단합니다.' });
  return { en: facts.map((f) => ` ${f.en}`).join(''), ko: facts.map((f) => ` ${f.ko}`).join('') };
}

/** The ways to tell it: who keeps what in the data center, and why it goes to Amazon S3. */
export function onPremisesScenes(w: OnPremisesWorld, facts: Text): Text[] {
  const bucket: Text = { en: `an Amazon S3 bucket in the ${w.region} Region`, ko: `${w.region} 리전의 Amazon S3 버킷` };
  const same: Text = w.both ? { en: ' EC2 instances in private subnets of the VPC use the bucket too.', ko: ' VPC의 프라이빗 서브넷에 있는 EC2 인스턴스도 이 버킷을 사용합니다.' } : { en: '', ko: '' };
  const tell = (en: string, ko: string): Text => ({ en: `{who} ${en}${facts.en}${same.en}`, ko: `{who} ${ko}${facts.ko}${same.ko}` });
  return [
    tell(`copies nightly backups from servers in its data center to ${bucket.en}.`, `데이터 센터 서버의 백업을 매일 밤 ${bucket.ko}에 복사합니다.`),
    tell(`keeps medical images in its data center and wants to archive them in ${bucket.en}.`, `데이터 센터에 의료 영상을 보관하고 있으며 이를 ${bucket.ko}에 아카이브하려고 합니다.`),
    tell(`runs a hybrid application: servers in a data center write reports to ${bucket.en}.`, `하이브리드 애플리케이션을 운영하고 있습니다. 데이터 센터의 서버는 ${bucket.ko}에 보고서를 저장합니다.`),
    tell(`is building a data lake in ${bucket.en}. Databases in the company data center will export their tables to it.`, `${bucket.ko}에 데이터 레이크를 구축하고 있습니다. 회사 데이터 센터의 데이터베이스는 테이블을 이 버킷으로 내보냅니다.`),
    tell(`edits video on workstations in its data center. Finished films go to ${bucket.en}.`, `데이터 센터의 워크스테이션에서 동영상을 편집합니다. 완성된 영상은 ${bucket.ko}에 저장됩니다.`),
    tell(`has to retire the tape library in its data center and store the records in ${bucket.en} instead.`, `데이터 센터의 테이프 라이브러리를 폐기하고 대신 ${bucket.ko}에 기록을 저장해야 합니다.`),
    tell(`collects machine data from its factories in one data center, which uploads the data to ${bucket.en}.`, `여러 공장의 설비 데이터를 데이터 센터 한 곳에 수집하며 데이터 센터는 이 데이터를 ${bucket.ko}에 업로드합니다.`),
    tell(`trains models on premises. Servers in the data center read the training data from ${bucket.en}.`, `온프레미스에서 모델을 훈련합니다. 데이터 센터의 서버는 ${bucket.ko}에서 훈련 데이터를 읽습니다.`),
    tell(`plans to let the billing system in its data center deliver invoices to ${bucket.en}.`, `데이터 센터의 청구 시스템이 ${bucket.ko}에 청구서를 전달하도록 하려고 합니다.`),
    tell(`shares design files between its data center and AWS. The files are in ${bucket.en}, and the servers in the data center open them every day.`, `데이터 센터와 AWS에서 설계 파일을 공유합니다. 파일은 ${bucket.ko}에 있으며 데이터 센터의 서버는 매일 이 파일을 엽니다.`),
    tell(`uses an on-premises cluster for genome analysis. Its results must end up in ${bucket.en}.`, `유전체 분석에 온프레미스 클러스터를 사용합니다. 분석 결과는 ${bucket.ko}에 저장해야 합니다.`),
  ];
}
