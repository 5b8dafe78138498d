import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { dateSentences, someDate, type Dated } from './dated.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { row, t, told } from './vpc-words.ts';
import { both, endpointParts, natParts, proxyParts } from './ways-parts.ts';
import { callParts, gatewayParts, ownNameParts, publicInterfaceParts, vpcSendParts } from './ways-then.ts';

interface Table {
  readonly date: Dated;
  readonly region: string;
  readonly block: string;
  readonly site: Text;
  /** The site has a Direct Connect connection to the VPC, or a VPN. */
  readonly line: 'dx' | 'vpn';
  readonly online: boolean;
}
const sites: readonly Text[] = [t('data center', '데이터 센터'), t('factory', '공장'), t('warehouse', '물류 창고'), t('headquarters', '본사'), t('control room', '관제 센터'), t('branch office', '지점')];

/** A DynamoDB table for servers on premises, in 2022 or today: DynamoDB has interface endpoints since March 2024. */
export const blueprint: Blueprint = {
  id: 'then-and-now-table',
  topic: 'interface-endpoint',
  weight: 1,
  draw(rng: Rng): Draft {
    const f: Table = { date: someDate(rng), region: someRegions(rng, 1)[0] as string, block: someBlocks(rng, 1)[0] as string, site: rng.pick(sites), line: rng.pick(['dx', 'dx', 'vpn'] as const), online: rng.chance(0.5) };
    return {
      world: {
        vpcs: [{ id: 'app', region: f.region, cidrs: [f.block] }],
        sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'], internet: f.online || f.line === 'vpn' }],
        services: [{ id: 'table', aws: 'dynamodb', region: f.region }],
        elements: [f.line === 'dx' ? { type: 'direct-connect', id: 'line', site: 'dc', to: 'app' } : { type: 'site-to-site-vpn', id: 'line', site: 'dc', to: 'app' }],
      },
      era: f.date.era,
      labels: {
        app: t('the VPC', 'VPC'), 'client:app': t('the instances in the VPC', 'VPC의 인스턴스'), dc: t(`the ${f.site.en}`, f.site.ko), 'client:dc': t(`the servers at the ${f.site.en}`, `${f.site.ko}의 서버`),
        table: t('Amazon DynamoDB', 'Amazon DynamoDB'), line: f.line === 'dx' ? t('Direct Connect connection', 'Direct Connect 연결') : t('Site-to-Site VPN connection', 'Site-to-Site VPN 연결'),
        vif: t('Direct Connect public virtual interface', 'Direct Connect 퍼블릭 가상 인터페이스'), face: t('interface endpoint', '인터페이스 엔드포인트'), door: t('gateway endpoint', '게이트웨이 엔드포인트'), fleet: t('proxy fleet', '프록시 플릿'),
      },
      scene: () => scenes(f),
      given: [{ reach: { from: 'dc', to: 'table' } }],
      sketches: sketches(f, rng),
      wishes: wishes(f),
      objectives: f.line === 'dx' ? [null, 'operations', 'cost'] : [null, 'operations'],
      usage: { gigabytes: rng.pick([100, 200, 400, 800]) },
    };
  },
};

const vpc = t('the VPC', 'VPC');
const dynamo = t('DynamoDB', 'DynamoDB');

function sketches({ line }: Table, rng: Rng): Sketch[] {
  const face = (azs: number): Step => told([{ type: 'interface-endpoint', id: 'face', vpc: 'app', service: 'table', azs, privateDns: false }], () => both(endpointParts(dynamo, vpc, azs), ownNameParts(), false));
  const door: ElementInput = { type: 'gateway-endpoint', id: 'door', vpc: 'app', service: 'table' };
  const gateway = gatewayParts(dynamo, vpc);
  const fleet = (azs: number): Step => told([door, { type: 'proxy', id: 'fleet', vpc: 'app', service: 'table', azs }], () => both(proxyParts(dynamo, vpc, azs), gateway));
  return [
    one('endpoint', face(2)),
    one('endpoint in one zone', face(1)),
    one('gateway endpoint', told([door], () => both(gateway, vpcSendParts(dynamo, t('the endpoint', '이 엔드포인트')), false))),
    one('fleet', fleet(2)),
    one('fleet in one zone', fleet(1)),
    ...(line === 'dx' ? [one('public interface', told([{ type: 'direct-connect', id: 'vif', site: 'dc', to: 'aws-public', connection: 'line' }], () => both(publicInterfaceParts(), callParts(dynamo), false)))] : []),
    ...(rng.chance(0.6) ? [one('nat', told([{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs: 2 }], () => both(natParts(vpc, 2), vpcSendParts(dynamo, t('the NAT gateways', 'NAT 게이트웨이')), false)))] : []),
  ];
}

function wishes({ site, line }: Table): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  const { en, ko } = site;
  const path = { from: 'dc', to: 'table' };
  return [
    ...(line === 'dx' ? [wish({ private: path }, t(`Requests from the ${en} to DynamoDB must not use the public internet.`, `${ko}에서 DynamoDB에 보내는 요청은 퍼블릭 인터넷을 사용하지 않아야 합니다.`), t(`The path from the ${en} to DynamoDB must avoid the internet.`, `${ko}에서 DynamoDB에 이르는 경로는 인터넷을 거치지 않아야 합니다.`))] : []),
    wish({ survivesAz: path }, t(`The ${en} must be able to use DynamoDB even if an Availability Zone fails.`, `가용 영역 1개에 장애가 발생해도 ${ko}에서 DynamoDB를 사용할 수 있어야 합니다.`), t(`Access from the ${en} to DynamoDB must not depend on one Availability Zone.`, `${ko}에서 DynamoDB에 대한 액세스는 가용 영역 1개에 의존하지 않아야 합니다.`)),
    wish({ encrypt: path }, t(`The network must encrypt requests from the ${en} to DynamoDB outside AWS.`, `${ko}에서 DynamoDB에 보내는 요청은 AWS 외부 구간에서 네트워크 수준으로 암호화되어야 합니다.`), t(`Between the ${en} and AWS, requests to DynamoDB must travel inside an encrypted tunnel or line.`, `${p(ko, '와/과')} AWS 사이에서 DynamoDB에 보내는 요청은 암호화된 터널이나 회선을 통해 전송되어야 합니다.`)),
    wish({ reach: { from: 'app', to: 'table' } }, t('Instances in the VPC, which has no internet access, must be able to use DynamoDB as well.', '인터넷에 액세스할 수 없는 VPC의 인스턴스도 DynamoDB를 사용할 수 있어야 합니다.'), t('A batch job on instances in the VPC also needs access to DynamoDB.', 'VPC의 인스턴스에서 실행되는 배치 작업도 DynamoDB에 액세스해야 합니다.')),
  ];
}

function scenes(f: Table): Wording[] {
  const { region, block, site: { en, ko } } = f;
  const line = f.line === 'dx' ? t('a Direct Connect private virtual interface', 'Direct Connect 프라이빗 가상 인터페이스') : t('a Site-to-Site VPN connection', 'Site-to-Site VPN 연결');
  const net = f.line === 'vpn' ? t('', '') : f.online ? t(`The ${en} has internet access as well.`, `${ko}에서는 인터넷에도 액세스할 수 있습니다.`) : t(`The ${en} has no internet access.`, `${ko}에서는 인터넷에 액세스할 수 없습니다.`);
  const dates = dateSentences(f.date);
  const tell = (i: number, a: string, b: string): Text => row(t(`{who} ${a}`, `{who} ${b}`), net, dates[i % dates.length] as Text);
  return [
    () => tell(0, `keeps order data in Amazon DynamoDB tables in ${region}. Servers at its ${en} (192.168.0.0/16) reach a VPC (${block}) in that Region over ${line.en} and are to use the tables.`, `${region} 리전의 Amazon DynamoDB 테이블에 주문 데이터를 저장합니다. ${ko}(192.168.0.0/16)의 서버는 ${p(line.ko, '을/를')} 통해 같은 리전의 VPC(${block})에 연결되며, 이 테이블을 사용하려고 합니다.`),
    () => tell(1, `connected its ${en} to a VPC (${block}) in ${region} by ${line.en}. Applications at the ${en} will store their sessions in Amazon DynamoDB in that Region.`, `${p(line.ko, '을/를')} 사용하여 ${p(ko, '을/를')} ${region} 리전의 VPC(${block})에 연결했습니다. ${ko}의 애플리케이션은 같은 리전의 Amazon DynamoDB에 세션을 저장할 예정입니다.`),
    () => tell(2, `wants measuring devices at its ${en} to write to Amazon DynamoDB in ${region}. ${cap(line.en)} leads from there to a VPC (${block}) in the Region. The VPC has private subnets.`, `${ko}의 측정 장비에서 ${region} 리전의 Amazon DynamoDB에 데이터를 쓰려고 합니다. ${ko}에서는 ${p(line.ko, '을/를')} 통해 같은 리전의 VPC(${block})에 연결됩니다. VPC에는 프라이빗 서브넷이 있습니다.`),
    () => tell(3, `moves a database from its ${en} to Amazon DynamoDB in ${region}, while the servers that query it stay at the ${en}. They have ${line.en} to a VPC (${block}) in ${region}.`, `${ko}의 데이터베이스를 ${region} 리전의 Amazon DynamoDB로 옮기지만 이를 쿼리하는 서버는 ${ko}에 남습니다. 이 서버는 ${p(line.ko, '을/를')} 통해 ${region} 리전의 VPC(${block})에 연결됩니다.`),
    () => tell(1, `runs part of its inventory system at its ${en} and part in a VPC (${block}) in ${region}, joined by ${line.en}. The inventory is kept in Amazon DynamoDB.`, `재고 시스템의 일부는 ${ko}에서, 일부는 ${region} 리전의 VPC(${block})에서 실행하며 둘은 ${p(line.ko, '으로/로')} 연결되어 있습니다. 재고 데이터는 Amazon DynamoDB에 있습니다.`),
    () => tell(0, `studies how access to Amazon DynamoDB was and is built. In the case at hand, its ${en} uses ${line.en} to a VPC (${block}) in ${region}, the Region of the tables.`, `Amazon DynamoDB에 대한 액세스가 시점에 따라 어떻게 구축되는지 검토하고 있습니다. 이 사례에서 ${p(ko, '은/는')} ${p(line.ko, '을/를')} 통해 테이블과 같은 ${region} 리전의 VPC(${block})에 연결됩니다.`),
    () => tell(2, `offers software at its ${en} whose data is in Amazon DynamoDB in ${region}. Between the ${en} and a VPC (${block}) in ${region} there is ${line.en}.`, `${ko}에서 소프트웨어를 제공하며 데이터는 ${region} 리전의 Amazon DynamoDB에 저장합니다. ${p(ko, '와/과')} ${region} 리전의 VPC(${block})는 ${p(line.ko, '으로/로')} 연결되어 있습니다.`),
    () => tell(3, `plans to let a legacy application at its ${en} use Amazon DynamoDB. ${cap(line.en)} to a VPC (${block}) in ${region}, where the tables are, exists already.`, `${ko}의 레거시 애플리케이션에서 Amazon DynamoDB를 사용하려고 합니다. 테이블이 있는 ${region} 리전의 VPC(${block})에 대한 ${p(line.ko, '이/가')} 이미 있습니다.`),
    () => tell(0, `replicates prices from its ${en} to Amazon DynamoDB tables in ${region}. The network consists of ${line.en} and a VPC (${block}) in ${region} without endpoints.`, `${ko}의 가격 데이터를 ${region} 리전의 Amazon DynamoDB 테이블로 복제합니다. 네트워크는 ${p(line.ko, '와/과')} 엔드포인트가 없는 ${region} 리전의 VPC(${block})로 구성되어 있습니다.`),
    () => tell(1, `has servers at its ${en} that depend on Amazon DynamoDB in ${region}. They are linked to a VPC (${block}) in the same Region by ${line.en}; the VPC has no gateways or endpoints for services.`, `${ko}에 ${region} 리전의 Amazon DynamoDB를 사용하는 서버를 두고 있습니다. 이 서버는 ${p(line.ko, '을/를')} 통해 같은 리전의 VPC(${block})에 연결됩니다. VPC에는 서비스용 게이트웨이나 엔드포인트가 없습니다.`),
    () => tell(2, `retires the databases of its ${en} in favor of Amazon DynamoDB in ${region}. The ${en} is part of the network of a VPC (${block}) in ${region} through ${line.en}.`, `${ko}의 데이터베이스를 ${region} 리전의 Amazon DynamoDB로 대체합니다. ${p(ko, '은/는')} ${p(line.ko, '을/를')} 통해 ${region} 리전의 VPC(${block})와 연결되어 있습니다.`),
    () => tell(3, `audits the path from its ${en} to Amazon DynamoDB in ${region}. So far, ${line.en} leads to a VPC (${block}) in ${region}, and nothing leads on to DynamoDB.`, `${ko}에서 ${region} 리전의 Amazon DynamoDB에 이르는 경로를 점검하고 있습니다. 현재는 ${p(line.ko, '으로/로')} ${region} 리전의 VPC(${block})까지 연결되며 DynamoDB로 이어지는 경로는 없습니다.`),
  ];
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
