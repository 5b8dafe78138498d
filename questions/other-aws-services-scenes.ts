import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
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
  /** `kept`: other workloads need the NAT gateway. */
  readonly way: 'none' | 'igw' | 'nat';
  readonly service: string;
}

/** Facts that every telling adds: what exists already and decides something. */
export function otherServiceFacts(w: OtherServiceWorld, rng: Rng): Text {
  const facts: Text[] = [];
  const pick = (...list: readonly Text[]) => facts.push(rng.pick(list));
  if (w.tiers)
    pick(
      { en: 'The VPC also has batch subnets with a route table and security group of their own.', ko: '이 VPC에는 자체 라우팅 테이블과 보안 그룹이 있는 배치 서브넷도 있습니다.' },
      { en: 'Batch jobs run in separate private subnets of the same VPC.', ko: '배치 작업은 같은 VPC의 별도 프라이빗 서브넷에서 실행됩니다.' },
    );
  if (!w.dns)
    pick(
      { en: 'DNS hostnames are turned off for the VPC.', ko: '이 VPC의 DNS 호스트 이름은 비활성화되어 있습니다.' },
      { en: 'The enableDnsHostnames attribute of the VPC is false.', ko: '이 VPC의 enableDnsHostnames 속성은 false입니다.' },
    );
  if (w.way === 'nat')
    pick(
      { en: 'One NAT gateway gives the private subnets outbound internet access.', ko: '프라이빗 서브넷은 NAT 게이트웨이 1개를 통해 인터넷으로 나갑니다.' },
      { en: 'A single NAT gateway already serves the private subnets.', ko: '프라이빗 서브넷에서는 이미 NAT 게이트웨이 1개를 사용하고 있습니다.' },
      { en: 'At present their requests leave through one NAT gateway.', ko: '현재 요청은 NAT 게이트웨이 1개를 통해 나갑니다.' },
    );
  if (w.way === 'igw')
    pick(
      { en: 'The VPC has an internet gateway but no NAT device.', ko: '이 VPC에는 인터넷 게이트웨이가 있지만 NAT 디바이스는 없습니다.' },
      { en: 'An internet gateway serves the public subnets of the VPC. There is no NAT device.', ko: '이 VPC의 퍼블릭 서브넷은 인터넷 게이트웨이를 사용합니다. NAT 디바이스는 없습니다.' },
    );
  if (w.hub) {
    const closed = w.hub === 'closed';
    const same = w.theirs === w.own;
    const block: Text = same ? { en: 'which uses the same CIDR block', ko: 'CIDR 블록이 같은' } : { en: `with the CIDR block ${w.theirs}`, ko: `CIDR 블록이 ${w.theirs}인` };
    pick(
      { en: `A shared services VPC in the same Region, ${block.en}, already has an interface endpoint for ${w.service}.${closed ? ' Its security group admits that VPC alone.' : ''}`, ko: `같은 리전에 있고 ${block.ko} 공유 서비스 VPC에는 ${w.service}용 인터페이스 엔드포인트가 이미 있습니다.${closed ? ' 이 엔드포인트의 보안 그룹은 공유 서비스 VPC의 트래픽만 허용합니다.' : ''}` },
      { en: `An interface endpoint for ${w.service} exists in a shared services VPC (${w.theirs}) of the same Region${closed ? ', and its security group allows HTTPS from that VPC alone' : ''}.`, ko: `같은 리전의 공유 서비스 VPC(${w.theirs})에 ${w.service}용 인터페이스 엔드포인트가 있${closed ? '으며 보안 그룹은 해당 VPC의 HTTPS만 허용합니다' : '습니다'}.` },
    );
  }
  return { en: facts.map((f) => ` ${f.en}`).join(''), ko: facts.map((f) => ` ${f.ko}`).join('') };
}

/** The ways to tell it: who runs what where, and what it does with the service. */
export function otherServiceScenes(w: OtherServiceWorld, use: ServiceUse, facts: Text): Text[] {
  const [inf, s, ing] = use.verb;
  const cidr = w.hub ? ` (${w.own})` : '';
  const vpc: Text = { en: w.tiers ? 'private application subnets of an application VPC' : `private subnets of an application VPC${cidr}`, ko: w.tiers ? '애플리케이션 VPC의 프라이빗 애플리케이션 서브넷' : `애플리케이션 VPC${cidr}의 프라이빗 서브넷` };
  const { region } = w;
  const tell = (en: string, ko: string): Text => ({ en: `{who} ${en}${facts.en}`, ko: `{who} ${ko}${facts.ko}` });
  return [
    tell(`runs an application on Amazon EC2 instances in ${vpc.en} in the ${region} Region. The application ${s} ${use.rest}.`, `${region} 리전에 있는 ${vpc.ko}의 Amazon EC2 인스턴스에서 애플리케이션을 실행합니다. 이 애플리케이션은 ${use.ko}.`),
    tell(`is moving a claims system to EC2 instances in ${vpc.en}. Once there, the system has to ${inf} ${use.rest}.`, `보험금 청구 시스템을 ${vpc.ko}에 있는 EC2 인스턴스로 이전하고 있습니다. 이 시스템은 이전 후에 ${use.ko}.`),
    tell(`has containers on EC2 instances without public IP addresses, in ${vpc.en}. Each container ${s} ${use.rest}.`, `${vpc.ko}에 있고 퍼블릭 IP 주소가 없는 EC2 인스턴스에서 컨테이너를 실행합니다. 각 컨테이너는 ${use.ko}.`),
    tell(`built a payment service that ${s} ${use.rest}. The service runs on instances in ${vpc.en} (${region}).`.replace(') (', ', '), `${use.koBefore} 결제 서비스를 구축했습니다. 이 서비스는 ${region} 리전에 있는 ${vpc.ko}의 인스턴스에서 실행됩니다.`),
    tell(`plans to release a scheduling service on an Auto Scaling group in ${vpc.en}. ${ing[0]?.toUpperCase()}${ing.slice(1)} ${use.rest} is part of its work.`, `${vpc.ko}에 있는 Auto Scaling 그룹에서 예약 서비스를 출시하려고 합니다. 이 서비스는 ${use.ko}.`),
    tell(`keeps its fraud detection engine in ${vpc.en}, where the instances have private IP addresses. For each transaction the engine ${s} ${use.rest}.`, `부정 거래 탐지 엔진을 ${vpc.ko}에서 운영하고 있으며 인스턴스에는 프라이빗 IP 주소가 있습니다. 이 엔진은 거래가 발생할 때마다 ${use.ko}.`),
    tell(`wants a nightly job to ${inf} ${use.rest}. The job runs on EC2 instances in ${vpc.en} in ${region}.`, `매일 밤 ${use.koBefore} 작업을 추가하려고 합니다. 이 작업은 ${region} 리전에 있는 ${vpc.ko}의 EC2 인스턴스에서 실행됩니다.`),
    tell(`collects readings from thousands of meters on instances in ${vpc.en}. A new release of the collector ${s} ${use.rest}.`, `${vpc.ko}에 있는 인스턴스에서 수천 대의 계량기 측정값을 수집합니다. 수집기의 새 버전은 ${use.ko}.`),
    tell(`hosts a booking platform for hotels in the ${region} Region. The worker instances are in ${vpc.en}, and they ${inf} ${use.rest.replace(/^its /, 'their ')}.`, `${region} 리전에서 호텔 예약 플랫폼을 호스팅합니다. 작업자 인스턴스는 ${vpc.ko}에 있으며 ${use.ko}.`),
    tell(`has split a monolith into microservices. One of them ${s} ${use.rest}, and its instances are in ${vpc.en}.`, `모놀리식 애플리케이션을 마이크로서비스로 분리했습니다. 그중 하나는 ${vpc.ko}에 있는 인스턴스에서 실행되며 ${use.ko}.`),
    tell(`operates a patient portal whose backend ${s} ${use.rest}. The backend instances are in ${vpc.en}.`, `환자 포털을 운영하고 있습니다. 포털의 백엔드 인스턴스는 ${vpc.ko}에 있으며 ${use.ko}.`),
  ];
}
