import type { Step } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { ElementInput } from '../src/network/schema.ts';

/*
 * Steps of several elements, put together from parts: eight brief ways to say each part, and ways to join two of them.
 * Names come with their article ("the orders VPC", 주문 VPC); `v` may also be a group: "each client VPC".
 */
const t = (en: string, ko: string): Text => ({ en, ko });

/** A command without its end: the English lacks the capital and the full stop, the Korean the 합니다 of its verb. */
export type Part = Text;

const sentence = (en: string): string => `${en.charAt(0).toUpperCase()}${en.slice(1)}.`;
/** Each part as a sentence of its own. */
export const alone = (parts: readonly Part[]): readonly Text[] => parts.map(({ en, ko }) => t(sentence(en), `${ko}합니다.`));

/** Each way of the first with another way of the second, in one sentence or in two. @param either the second may come first: it does not refer to the first */
export const both = (first: readonly Part[], second: readonly Part[], either = true): readonly Text[] =>
  first.map((one, i) => {
    const other = second[(3 * i + 2) % second.length] as Part;
    const [a, b] = either && i % 4 > 1 ? [other, one] : [one, other];
    return i % 2 === 0 ? t(`${sentence(a.en)} ${sentence(b.en)}`, `${a.ko}합니다. ${b.ko}합니다.`) : t(sentence(`${a.en}, and ${b.en}`), `${a.ko}하고 ${b.ko}합니다.`);
  });

/** Three parts in their order, in two sentences: the second stands with the third or with the first. */
export const three = (first: readonly Part[], second: readonly Part[], third: readonly Part[]): readonly Text[] =>
  first.map((a, i) => {
    const [b, c] = [second[(3 * i + 2) % second.length] as Part, third[(5 * i + 1) % third.length] as Part];
    return i % 2 === 0 ? t(`${sentence(a.en)} ${sentence(`${b.en}, and ${c.en}`)}`, `${a.ko}합니다. ${b.ko}하고 ${c.ko}합니다.`) : t(`${sentence(`${a.en}, and ${b.en}`)} ${sentence(c.en)}`, `${a.ko}하고 ${b.ko}합니다. ${c.ko}합니다.`);
  });

/** Elements and the parts that build them. */
export interface Made {
  readonly elements: readonly ElementInput[];
  readonly parts: readonly Part[];
}
export const stepOf = ({ elements, parts }: Made): Step => ({ elements, say: late(() => alone(parts)) });
export const stepOfBoth = (a: Made, b: Made, either = true): Step => ({ elements: [...a.elements, ...b.elements], say: late(() => both(a.parts, b.parts, either)) });

/** A peering connection of two VPCs. @param far in two Regions */
export const peerParts = (a: Text, b: Text, far = false): readonly Part[] => {
  const [an, kind, ko] = far ? ['an', 'inter-Region VPC peering', '리전 간 VPC 피어링'] : ['a', 'VPC peering', 'VPC 피어링'];
  const [pair, two] = [`${p(a.ko, '와/과')} ${b.ko}`, `${a.en} and ${b.en}`];
  return [
    t(`create ${an} ${kind} connection between ${two}`, `${pair} 간에 ${ko} 연결을 생성`),
    t(`peer ${a.en} with ${b.en}${far ? ' across the Regions' : ''}`, `${far ? '리전 간에 ' : ''}${p(a.ko, '을/를')} ${p(b.ko, '와/과')} 피어링`),
    t(`connect ${two} by ${kind}`, `${ko}으로 ${p(pair, '을/를')} 연결`),
    t(`set up ${kind} from ${a.en} to ${b.en}`, `${a.ko}에서 ${p(b.ko, '으로/로')} ${ko}을 설정`),
    t(`use ${kind} between ${two}`, `${pair} 간에 ${ko}을 사용`),
    t(`join ${a.en} to ${b.en} by ${an} ${kind} connection`, `${p(a.ko, '을/를')} ${b.ko}에 연결하는 ${ko}을 추가`),
    t(`link ${a.en} with ${b.en} through ${kind}`, `${p(a.ko, '을/를')} ${ko}을 통해 ${p(b.ko, '와/과')} 연결`),
    t(`configure ${an} ${kind} connection for ${two}`, `${p(pair, '을/를')} 위한 ${ko} 연결을 구성`),
  ];
};

/** A self-managed tunnel over the internet. */
export const tunnelParts = (a: Text, b: Text): readonly Part[] => {
  const [pair, two] = [`${p(a.ko, '와/과')} ${b.ko}`, `${a.en} and ${b.en}`];
  return [
    t(`connect ${two} by VPN instances over the internet`, `인터넷을 통한 VPN 인스턴스로 ${p(pair, '을/를')} 연결`),
    t(`run VPN instances in ${two} with an internet tunnel`, `${pair}에서 인터넷 터널로 연결된 VPN 인스턴스를 실행`),
    t(`build an IPsec tunnel over the internet between VPN servers in ${two}`, `${pair}의 VPN 서버 간에 인터넷을 통한 IPsec 터널을 구축`),
    t(`set up a self-managed VPN across the internet from ${a.en} to ${b.en}`, `${a.ko}에서 인터넷을 거쳐 ${p(b.ko, '으로/로')} 가는 자체 관리형 VPN을 설정`),
    t(`use VPN software on EC2 to join ${two} over the internet`, `EC2의 VPN 소프트웨어를 사용하여 인터넷을 통해 ${p(a.ko, '을/를')} ${b.ko}에 연결`),
    t(`deploy VPN appliances in ${two} for an internet tunnel`, `인터넷 터널을 위해 ${pair}에 VPN 어플라이언스를 배포`),
    t(`link ${a.en} with ${b.en} through VPN instances and an internet tunnel`, `${p(a.ko, '을/를')} VPN 인스턴스와 인터넷 터널로 ${p(b.ko, '와/과')} 연결`),
    t(`route between ${two} over the internet through self-managed VPN servers`, `자체 관리형 VPN 서버를 사용하여 ${pair} 간의 트래픽을 인터넷으로 라우팅`),
  ];
};

/** An internet gateway and NAT gateways, for a VPC that has neither. */
export const natParts = (v: Text, azs: number): readonly Part[] => {
  const [nat, of, nats] = azs === 1 ? ['a NAT gateway', 'in', 'NAT 게이트웨이 1개'] : ['NAT gateways in two Availability Zones', 'of', '가용 영역 2개의 NAT 게이트웨이'];
  const place = azs === 1 ? 'NAT 게이트웨이 1개를' : '가용 영역 2개에 NAT 게이트웨이를';
  const it = p(nats, '을/를');
  return [
    t(`deploy an internet gateway and ${nat} ${of} ${v.en}`, `${v.ko}에 인터넷 게이트웨이와 ${it} 배포`),
    t(`give ${v.en} an internet gateway and ${nat}`, `인터넷 게이트웨이와 ${it} ${v.ko}에 추가`),
    t(`attach an internet gateway to ${v.en}, with ${nat} behind it`, `${v.ko}에 인터넷 게이트웨이를 연결한 다음 ${place} 생성`),
    t(`create ${nat} ${of} ${v.en}, with an internet gateway`, `인터넷 게이트웨이와 함께 ${v.ko}${azs === 1 ? '에' : '의'} ${place} 구성`),
    t(`provision ${nat} and an internet gateway for ${v.en}`, `${v.ko}용으로 ${p(nats, '와/과')} 인터넷 게이트웨이를 프로비저닝`),
    t(`set up ${nat} ${of} ${v.en} behind an internet gateway`, `새 인터넷 게이트웨이를 사용하는 ${it} ${v.ko}에 설정`),
    t(`route the private subnets of ${v.en} to ${nat} and an internet gateway`, `${v.ko}의 프라이빗 서브넷 트래픽을 ${p(nats, '와/과')} 인터넷 게이트웨이로 라우팅`),
    t(`use ${nat} and an internet gateway as the way out of ${v.en}`, `${p(nats, '와/과')} 인터넷 게이트웨이를 ${v.ko}에서 나가는 경로로 사용`),
  ];
};

/** The provider's half of AWS PrivateLink. */
export const offerParts = (api: Text): readonly Part[] => {
  const it = p(api.ko, '을/를');
  return [
    t(`publish ${api.en} as an endpoint service behind a Network Load Balancer`, `Network Load Balancer를 사용하여 ${it} 엔드포인트 서비스로 게시`),
    t(`create an endpoint service for ${api.en} with a Network Load Balancer`, `Network Load Balancer로 ${api.ko}용 엔드포인트 서비스를 생성`),
    t(`place a Network Load Balancer with an endpoint service in front of ${api.en}`, `${api.ko} 앞에 Network Load Balancer와 엔드포인트 서비스를 배치`),
    t(`put ${api.en} behind the Network Load Balancer of a new endpoint service`, `${it} 새 엔드포인트 서비스의 Network Load Balancer 뒤에 배치`),
    t(`offer ${api.en} by a Network Load Balancer and an endpoint service`, `Network Load Balancer와 엔드포인트 서비스를 통해 ${it} 제공`),
    t(`register a Network Load Balancer for ${api.en} with an endpoint service`, `${api.ko}용 Network Load Balancer를 엔드포인트 서비스에 등록`),
    t(`expose ${api.en} through an endpoint service that uses a Network Load Balancer`, `Network Load Balancer를 사용하는 엔드포인트 서비스로 ${it} 노출`),
    t(`set up an endpoint service with a Network Load Balancer in front of ${api.en}`, `Network Load Balancer를 ${api.ko}의 엔드포인트 서비스로 설정`),
  ];
};

/** The consumers' half. @param many in several VPCs, by name @param name the service, where it is not said after the provider's half */
export const faceParts = (v: Text, many = false, name?: Text): readonly Part[] => {
  const [door, each] = many ? ['interface endpoints', '각각 '] : ['an interface endpoint', ''];
  const [it, service, ko, own] = name ? [name.en, name.en, name.ko, name.ko] : ['it', 'the service', '서비스', '이 서비스'];
  return [
    t(`create ${door} for ${service} in ${v.en}`, `${v.ko}에 ${own}용 인터페이스 엔드포인트를 ${each}생성`),
    t(`deploy ${door} in subnets of ${v.en} to reach ${service}`, `${v.ko}의 서브넷에 ${ko}에 연결하는 인터페이스 엔드포인트를 ${each}배포`),
    t(`add ${door} for ${name ? service : 'this service'} to ${v.en}`, `${own}용 인터페이스 엔드포인트를 ${v.ko}에 ${each}추가`),
    t(`connect ${v.en} to ${service} through ${door}`, `인터페이스 엔드포인트를 통해 ${p(v.ko, '을/를')} ${ko}에 ${each}연결`),
    t(`use ${door} in ${v.en} for requests to ${service}`, `${ko}에 대한 요청에 ${v.ko}의 인터페이스 엔드포인트를 사용`),
    t(`provision ${many ? 'interface VPC endpoints' : 'an interface VPC endpoint'} to ${service} in ${v.en}`, `${v.ko}에서 ${p(ko, '으로/로')} 연결되는 인터페이스 VPC 엔드포인트를 ${each}프로비저닝`),
    t(`give ${v.en} access to ${it} by ${door}`, `${v.ko}에서 인터페이스 엔드포인트로 ${ko}에 ${each}액세스하도록 구성`),
    t(`set up ${door} in ${v.en} for ${it}`, `${v.ko}에 ${name ? ko : '이'}에 대한 인터페이스 엔드포인트를 ${each}설정`),
  ];
};

/** Both halves of AWS PrivateLink, briefly. @param many in several VPCs, by name */
export const linkParts = (api: Text, v: Text, many = false): readonly Part[] => {
  const [door, each] = many ? ['interface endpoints', '각각 '] : ['an interface endpoint', ''];
  const it = p(api.ko, '을/를');
  return [
    t(`offer ${api.en} through AWS PrivateLink, with ${door} in ${v.en}`, `${v.ko}에 인터페이스 엔드포인트를 ${each}두어 AWS PrivateLink로 ${it} 제공`),
    t(`create an endpoint service for ${api.en} with ${door} in ${v.en}`, `${api.ko}의 엔드포인트 서비스를 생성한 다음 ${v.ko}에 인터페이스 엔드포인트를 ${each}추가`),
    t(`connect ${v.en} to ${api.en} by ${door} (AWS PrivateLink)`, `인터페이스 엔드포인트(AWS PrivateLink)를 사용하여 ${p(v.ko, '을/를')} ${api.ko}에 ${each}연결`),
    t(`publish ${api.en} as an endpoint service for ${door} in ${v.en}`, `${it} 엔드포인트 서비스로 게시하여 ${v.ko}의 인터페이스 엔드포인트에서 사용하도록 구성`),
    t(`use AWS PrivateLink from ${door} in ${v.en} to ${api.en}`, `${v.ko}의 인터페이스 엔드포인트에서 ${api.ko}까지 AWS PrivateLink를 사용`),
    t(`turn ${api.en} into an endpoint service that is reached by ${door} in ${v.en}`, `${v.ko}에서 인터페이스 엔드포인트로 연결하는 엔드포인트 서비스로 ${it} 전환`),
    t(`set up ${door} in ${v.en} for an endpoint service of ${api.en}`, `${api.ko}의 엔드포인트 서비스에 대한 인터페이스 엔드포인트를 ${v.ko}에 ${each}설정`),
    t(`give ${v.en} ${door} for ${api.en}, which becomes an endpoint service`, `${it} 엔드포인트 서비스로 만들어 ${v.ko}에 인터페이스 엔드포인트를 ${each}배포`),
  ];
};

/** An interface endpoint in some zones of a VPC. @param name the service, or the application of an endpoint service */
export const endpointParts = (name: Text, v: Text, azs: number): readonly Part[] => {
  const [zones, ko] = azs === 1 ? ['one zone', '가용 영역 1개'] : ['two zones', '가용 영역 2개'];
  const place = `${v.ko}의 ${ko}`;
  return [
    t(`create an interface endpoint for ${name.en} in ${zones} of ${v.en}`, `${place}에 ${name.ko}용 인터페이스 엔드포인트를 생성`),
    t(`deploy an interface endpoint in ${zones} of ${v.en} for ${name.en}`, `${name.ko}용 인터페이스 엔드포인트를 ${place}에 배포`),
    t(`add an interface endpoint for ${name.en} to ${v.en} in ${zones}`, `${place}에 있는 서브넷에 ${name.ko}에 대한 인터페이스 엔드포인트를 추가`),
    t(`provision an interface VPC endpoint for ${name.en} in ${zones} of ${v.en}`, `${place}에서 사용할 ${name.ko}용 인터페이스 VPC 엔드포인트를 프로비저닝`),
    t(`use an interface endpoint in ${v.en} (${zones}) for ${name.en}`, `${name.ko}에 대한 요청에 ${v.ko}의 인터페이스 엔드포인트(${ko})를 사용`),
    t(`set up ${v.en} with an interface endpoint for ${name.en} in ${zones}`, `${v.ko}에 ${p(name.ko, '으로/로')} 연결되는 인터페이스 엔드포인트를 ${ko}에 ${azs === 1 ? '' : '걸쳐 '}설정`),
    t(`place an interface endpoint for ${name.en} in ${zones} of ${v.en}`, `${ko}를 선택하여 ${v.ko}에 ${name.ko}용 인터페이스 엔드포인트를 배치`),
    t(`configure an interface endpoint to ${name.en} in ${zones} of ${v.en}`, `${name.ko}에 액세스하는 인터페이스 엔드포인트를 ${place}에 구성`),
  ];
};

/** Proxy servers in one zone of a VPC, or two, that forward requests. */
export const proxyParts = (name: Text, v: Text, azs = 2): readonly Part[] => {
  const place = `${v.ko}의 가용 영역 ${azs}개`;
  const [servers, proxies, instances, zones] = azs === 1 ? ['a proxy server', 'a proxy', 'a proxy instance', 'one zone'] : ['proxy servers', 'proxies', 'proxy instances', 'two zones'];
  return [
    t(`run ${servers} for ${name.en} in ${zones} of ${v.en}`, `${place}에서 ${name.ko}용 프록시 서버를 실행`),
    azs === 1 ? t(`deploy a proxy for ${name.en} on EC2 in one zone of ${v.en}`, `${name.ko}용 EC2 프록시를 ${place}에 배포`) : t(`deploy a proxy fleet for ${name.en} across two zones of ${v.en}`, `${name.ko}용 프록시 플릿을 ${place}에 걸쳐 배포`),
    t(`send requests for ${name.en} through ${proxies} in ${zones} of ${v.en}`, `${name.ko}에 대한 요청을 ${place}에 있는 프록시를 통해 전송`),
    t(`launch ${azs === 1 ? 'an instance' : 'instances'} in ${zones} of ${v.en} as ${proxies} to ${name.en}`, `${name.ko}에 요청을 전달하는 프록시 인스턴스를 ${place}에서 시작`),
    t(`use ${instances} in ${v.en} (${zones}) to call ${name.en}`, `${v.ko}의 프록시 인스턴스(가용 영역 ${azs}개)를 사용하여 ${p(name.ko, '을/를')} 호출`),
    t(`operate ${azs === 1 ? 'a forward proxy' : 'forward proxies'} to ${name.en} in ${zones} of ${v.en}`, `${place}에서 ${p(name.ko, '으로/로')} 가는 전달 프록시를 운영`),
    t(`set up ${servers} to ${name.en} in ${zones} of ${v.en}`, `요청을 ${p(name.ko, '으로/로')} 넘겨주는 프록시 서버를 ${place}에 설정`),
    t(`place ${proxies} for ${name.en} in ${zones} of ${v.en}`, `${place}에 ${name.ko}용 프록시를 배치`),
  ];
};
