import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';

/** A kind of private subnet, with a route table and a security group of its own. */
export interface Tier {
  readonly id: string;
  readonly en: string;
  readonly ko: string;
}
/** What one draw of the world holds. */
export interface SubnetWorld {
  readonly region: string;
  readonly service: 'Amazon S3' | 'Amazon DynamoDB';
  /** The first two or three are spoken of. */
  readonly tiers: readonly Tier[];
  readonly way: 'none' | 'igw' | 'nat';
  /** Whose route table an existing gateway endpoint serves. */
  readonly served: Tier | null;
}

/** What stands in the VPC already. */
export function subnetFacts(w: SubnetWorld, rng: Rng): Text {
  const facts: Text[] = [];
  const pick = (...list: readonly Text[]) => facts.push(rng.pick(list));
  if (w.way === 'nat')
    pick(
      { en: 'A NAT gateway serves the private subnets.', ko: '프라이빗 서브넷은 NAT 게이트웨이를 사용합니다.' },
      { en: 'The private route tables all send internet traffic to a NAT gateway.', ko: '모든 프라이빗 라우팅 테이블은 인터넷 트래픽을 NAT 게이트웨이로 보냅니다.' },
    );
  if (w.way === 'igw')
    pick(
      { en: 'The VPC has an internet gateway and public subnets but no NAT device.', ko: '이 VPC에는 인터넷 게이트웨이와 퍼블릭 서브넷이 있지만 NAT 디바이스는 없습니다.' },
      { en: 'An internet gateway serves the public subnets, and there is no NAT device.', ko: '퍼블릭 서브넷은 인터넷 게이트웨이를 사용하며 NAT 디바이스는 없습니다.' },
    );
  if (w.served)
    pick(
      { en: `A gateway endpoint for ${w.service} is associated with the route tables of the ${w.served.en} subnets.`, ko: `${w.service}용 게이트웨이 엔드포인트가 ${w.served.ko} 서브넷의 라우팅 테이블에 연결되어 있습니다.` },
      { en: `The ${w.served.en} subnets already use a gateway endpoint for ${w.service}.`, ko: `${w.served.ko} 서브넷에서는 이미 ${w.service}용 게이트웨이 엔드포인트를 사용하고 있습니다.` },
    );
  return { en: facts.map((f) => ` ${f.en}`).join(''), ko: facts.map((f) => ` ${f.ko}`).join('') };
}

/** The ways to tell it: which subnets there are. */
export function subnetScenes(w: SubnetWorld, facts: Text): Text[] {
  const names = w.tiers.map((t) => t.en);
  const en = names.length > 2 ? `${names.slice(0, -1).join(', ')}, and ${names.at(-1)}` : names.join(' and ');
  const ko = w.tiers.map((t) => t.ko).join(', ');
  const { region } = w;
  const tell = (english: string, korean: string): Text => ({ en: `{who} ${english}${facts.en}`, ko: `{who} ${korean}${facts.ko}` });
  return [
    tell(`has a VPC in the ${region} Region with private ${en} subnets. Each kind of subnet has its own route table and security group.`, `${region} 리전에 프라이빗 ${ko} 서브넷이 있는 VPC를 운영하고 있습니다. 서브넷 종류마다 자체 라우팅 테이블과 보안 그룹이 있습니다.`),
    tell(`separates its workloads into private ${en} subnets of one VPC. Route tables and security groups are not shared between them.`, `워크로드를 VPC 1개의 프라이빗 ${ko} 서브넷으로 분리했습니다. 이들 서브넷은 라우팅 테이블과 보안 그룹을 공유하지 않습니다.`),
    tell(`is reviewing the network of a production VPC. The VPC contains private ${en} subnets, each kind with a route table and a security group of its own.`, `프로덕션 VPC의 네트워크를 검토하고 있습니다. 이 VPC에는 프라이빗 ${ko} 서브넷이 있으며 종류마다 자체 라우팅 테이블과 보안 그룹을 사용합니다.`),
    tell(`deployed a multi-tier system on EC2 instances in ${region}. Its private ${en} subnets have separate route tables and security groups.`, `${region} 리전의 EC2 인스턴스에 다중 계층 시스템을 배포했습니다. 이 시스템의 프라이빗 ${ko} 서브넷에는 별도의 라우팅 테이블과 보안 그룹이 있습니다.`),
    tell(`must pass an audit of data access in its VPC. There, private ${en} subnets hold the EC2 instances, one route table and one security group for each kind.`, `VPC의 데이터 액세스에 대한 감사를 통과해야 합니다. EC2 인스턴스는 프라이빗 ${ko} 서브넷에 있으며 종류마다 라우팅 테이블과 보안 그룹이 1개씩 있습니다.`),
    tell(`runs a customer platform in one VPC. The platform is spread over private ${en} subnets, which use different route tables and security groups.`, `VPC 1개에서 고객 플랫폼을 운영하고 있습니다. 이 플랫폼은 서로 다른 라우팅 테이블과 보안 그룹을 사용하는 프라이빗 ${ko} 서브넷에 나뉘어 있습니다.`),
    tell(`took over a VPC from a partner. It has private ${en} subnets, and every kind of subnet came with its own route table and security group.`, `파트너로부터 VPC를 인수했습니다. 이 VPC에는 프라이빗 ${ko} 서브넷이 있고 서브넷 종류마다 자체 라우팅 테이블과 보안 그룹이 있습니다.`),
    tell(`wants tighter control over who uses ${w.service} in its VPC. The EC2 instances stand in private ${en} subnets with separate route tables and security groups.`, `VPC에서 ${w.service}에 대한 액세스를 더 엄격하게 제어하려고 합니다. EC2 인스턴스는 라우팅 테이블과 보안 그룹이 서로 다른 프라이빗 ${ko} 서브넷에 있습니다.`),
    tell(`plans to introduce ${w.service} in an existing VPC whose instances are in private ${en} subnets. Every kind of subnet has a route table and a security group to itself.`, `인스턴스가 프라이빗 ${ko} 서브넷에 있는 기존 VPC에 ${w.service}를 도입하려고 합니다. 서브넷 종류마다 자체 라우팅 테이블과 보안 그룹이 있습니다.`),
    tell(`processes loan applications on EC2 instances. Private ${en} subnets of the VPC keep the steps of the process apart, each with its own route table and security group.`, `EC2 인스턴스에서 대출 신청을 처리합니다. 처리 단계는 VPC의 프라이빗 ${ko} 서브넷으로 분리되어 있으며 서브넷마다 자체 라우팅 테이블과 보안 그룹이 있습니다.`),
  ];
}
