import type { Draft, Sketch, Step } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Scenario } from '../src/network/schema.ts';
import { attributes, does, nameWish, privateWish, serviceText, zoneWish } from './private-dns-words.ts';
import { wayOutStep } from './private-link.ts';
import { serviceUses, type ServiceUse } from './service-uses.ts';
import { one, someRegions } from './shared.ts';
import { row, t } from './vpc-words.ts';
import { admitWays, privateDnsWays, spreadWays } from './ways.ts';

type Fix = 'dns' | 'support' | 'hostnames' | 'both' | 'zone' | 'group';
interface Facts {
  readonly use: ServiceUse;
  readonly service: Text;
  readonly region: string;
  readonly support: boolean;
  readonly hostnames: boolean;
  /** Private DNS of the endpoint is on already. */
  readonly named: boolean;
  readonly zones: number;
  /** The endpoint's security group lets the batch subnet in as well. */
  readonly open: boolean;
}

const app = t('the application VPC', '애플리케이션 VPC');
const who = t('the application', '애플리케이션');

/** An endpoint that stands: what must be changed so that the ordinary name leads to it, for all and at all times. What is missing is drawn evenly. */
export function drawStanding(rng: Rng): Draft {
  const named = rng.chance(0.3);
  const faults: readonly Fix[] = named ? rng.pick([['zone'], ['group'], ['zone', 'group']] as const) : ['dns', ...rng.pick([['support'], ['hostnames'], ['both'], ['zone'], ['group'], []] as const)];
  const has = (fix: Fix) => faults.includes(fix);
  const use = rng.pick(serviceUses);
  const f: Facts = {
    use, service: serviceText(use.code), region: someRegions(rng, 1)[0] as string,
    support: !has('support') && !has('both'), hostnames: !has('hostnames') && !has('both'), named, zones: has('zone') ? 1 : 2, open: !has('group'),
  };
  const world: Scenario['world'] = {
    vpcs: [{ id: 'app', region: f.region, cidrs: ['10.0.0.0/16'], dnsSupport: f.support, dnsHostnames: f.hostnames, subnets: [{ id: 'web', az: 'a' }, { id: 'batch', az: 'b' }] }],
    services: [{ id: 'service', aws: use.code, region: f.region }],
    elements: [{ type: 'interface-endpoint', id: 'door', vpc: 'app', service: 'service', azs: f.zones, privateDns: named, securityGroup: f.open ? ['app'] : ['web'] }],
  };
  return {
    world,
    labels: { app, web: t('the web subnet', '웹 서브넷'), batch: t('the batch subnet', '배치 서브넷'), service: f.service, door: t('interface endpoint', '인터페이스 엔드포인트'), 'client:app': who },
    scene: () => scenes(f),
    ...triesOf(faults, rng),
    wishes: [nameWish('app', f.service, who), zoneWish('app', f.service, who), privateWish('app', f.service, who)],
    even: 'world',
    objectives: [null],
  };
}

function triesOf(faults: readonly Fix[], rng: Rng): { sketches: Sketch[]; steps: Step[] } {
  const fix: Readonly<Record<Fix, Step>> = {
    dns: { changes: [{ id: 'door', set: { privateDns: true } }], say: privateDnsWays },
    support: attributes({ dnsSupport: true }),
    hostnames: attributes({ dnsHostnames: true }),
    both: attributes({ dnsSupport: true, dnsHostnames: true }),
    zone: { changes: [{ id: 'door', set: { azs: 2 } }], say: late(() => spreadWays(app)) },
    group: { changes: [{ id: 'door', set: { securityGroup: ['app'] } }], say: late(() => admitWays(t('both subnets', '두 서브넷'))) },
  };
  const nat = one('nat', wayOutStep(app, 'app', 2));
  const kinds: Fix[] = ['dns', 'support', 'hostnames', 'both', 'zone', 'group'];
  const steps = [...Object.values(fix), ...nat.steps];
  const [first, second] = faults as [Fix, Fix?];
  const others = rng.shuffle(kinds.filter((k) => !faults.includes(k)));
  if (second === undefined) return { steps, sketches: [one(first, fix[first]), ...rng.shuffle([...others.map((k) => one(k, fix[k])), nat]).slice(0, 3)] };
  const pair = (a: Fix, b: Fix): Sketch => one(`${a} and ${b}`, ...rng.shuffle([fix[a], fix[b]]));
  // The attributes twice in one design would read like a slip.
  const attribute = (k: Fix) => k === 'support' || k === 'hostnames' || k === 'both';
  const other = others.flatMap((k, i) => [[first, k], [second, k], ...others.slice(i + 1).map((x) => [k, x])] as [Fix, Fix][]).filter(([a, b]) => !(attribute(a) && attribute(b)));
  const tries = [...rng.shuffle(other).slice(0, 5).map(([a, b]) => pair(a, b)), nat];
  return { steps, sketches: [pair(first, second), ...rng.shuffle(tries).slice(0, 3)] };
}

function scenes(f: Facts): Wording[] {
  const what = does(f.use);
  const { koBefore } = f.use;
  const { en, ko } = f.service;
  const openings: readonly Wording[] = [
    () => t(`{who} created an interface endpoint for ${en} in an application VPC. From a web and a batch subnet, the application ${what}.`, `{who} 애플리케이션 VPC에 ${ko}용 인터페이스 엔드포인트를 생성했습니다. 이 VPC의 웹 서브넷과 배치 서브넷에서는 ${koBefore} 애플리케이션이 실행됩니다.`),
    () => t(`{who} has an application VPC with a web subnet, a batch subnet, and an interface endpoint for ${en}. The application ${what}.`, `{who} 웹 서브넷, 배치 서브넷, ${ko}용 인터페이스 엔드포인트가 있는 애플리케이션 VPC를 두고 있습니다. 애플리케이션은 ${f.use.ko}.`),
    () => t(`{who} added an interface endpoint for ${en} to the application VPC of an application that ${what}. It runs in a web and a batch subnet.`, `{who} ${koBefore} 애플리케이션의 애플리케이션 VPC에 ${ko}용 인터페이스 엔드포인트를 추가했습니다. 애플리케이션은 웹 서브넷과 배치 서브넷에서 실행됩니다.`),
    () => t(`{who} operates an application that ${what} in ${f.region}. Its VPC has a web subnet, a batch subnet, and an interface endpoint for ${en}.`, `{who} ${f.region} 리전에서 ${koBefore} 애플리케이션을 운영합니다. 애플리케이션 VPC에는 웹 서브넷, 배치 서브넷, ${ko}용 인터페이스 엔드포인트가 있습니다.`),
    () => t(`{who} copied an application VPC from a template with an interface endpoint for ${en}. In its web and batch subnets, the application ${what}.`, `{who} ${ko}용 인터페이스 엔드포인트가 포함된 템플릿으로 애플리케이션 VPC를 만들었습니다. 웹 서브넷과 배치 서브넷에는 ${koBefore} 애플리케이션이 있습니다.`),
    () => t(`{who} checks an interface endpoint for ${en} before a release of its application, which ${what} from a web and a batch subnet.`, `{who} 애플리케이션 출시 전에 ${ko}용 인터페이스 엔드포인트를 점검하고 있습니다. 웹 서브넷과 배치 서브넷에는 ${koBefore} 애플리케이션이 있습니다.`),
    () => t(`{who} troubleshoots an application that ${what}. The application VPC has an interface endpoint for ${en}, and instances are in its web subnet and its batch subnet.`, `{who} ${koBefore} 애플리케이션의 문제를 해결하고 있습니다. 애플리케이션 VPC에는 ${ko}용 인터페이스 엔드포인트가 있으며 인스턴스는 웹 서브넷과 배치 서브넷에 있습니다.`),
    () => t(`{who} let an engineer set up an interface endpoint for ${en}. It belongs to an application VPC with a web subnet and a batch subnet, where an application ${what}.`, `{who} 한 엔지니어에게 ${ko}용 인터페이스 엔드포인트의 설정을 맡겼습니다. 엔드포인트는 웹 서브넷과 배치 서브넷이 있는 애플리케이션 VPC에 있으며 이 VPC에서 ${koBefore} 애플리케이션이 실행됩니다.`),
    () => t(`{who} prepares a migration of its application to AWS. It ${what}. In ${f.region}, an application VPC with a web subnet, a batch subnet, and an interface endpoint for ${en} is ready.`, `{who} ${koBefore} 애플리케이션을 AWS로 마이그레이션할 준비를 하고 있습니다. ${f.region} 리전에는 웹 서브넷, 배치 서브넷, ${ko}용 인터페이스 엔드포인트가 있는 애플리케이션 VPC가 준비되어 있습니다.`),
    () => t(`{who} rebuilt an application VPC after an incident. Its parts are a web subnet, a batch subnet, and an interface endpoint for ${en}. The application in the two subnets ${what}.`, `{who} 사고 이후 애플리케이션 VPC를 다시 구축했습니다. 이 VPC에는 웹 서브넷, 배치 서브넷, ${ko}용 인터페이스 엔드포인트가 있습니다. 두 서브넷의 애플리케이션은 ${f.use.ko}.`),
    () => t(`{who} asks why an interface endpoint for ${en} is hardly used. From a web subnet and a batch subnet of the same application VPC, an application ${what}.`, `{who} ${ko}용 인터페이스 엔드포인트가 거의 사용되지 않는 이유를 조사하고 있습니다. 같은 애플리케이션 VPC의 웹 서브넷과 배치 서브넷에는 ${koBefore} 애플리케이션이 있습니다.`),
    () => t(`{who} inherited an application that ${what}, along with its application VPC. In the VPC there are a web subnet, a batch subnet, and an interface endpoint for ${en}.`, `{who} ${koBefore} 애플리케이션과 해당 애플리케이션 VPC를 인수했습니다. 이 VPC에는 웹 서브넷, 배치 서브넷, ${ko}용 인터페이스 엔드포인트가 있습니다.`),
  ];
  const [zones, on, an] = [f.zones === 1 ? 'one Availability Zone' : 'two Availability Zones', f.named ? 'on' : 'off', f.named ? '활성화' : '비활성화'];
  const end = [
    t(`The endpoint covers ${zones}, and its private DNS is ${on}.`, `엔드포인트는 가용 영역 ${f.zones}개에 있으며 프라이빗 DNS는 ${an}되어 있습니다.`),
    t(`Private DNS is ${f.named ? 'enabled' : 'disabled'} on the endpoint, which has network interfaces in ${zones}.`, `엔드포인트의 프라이빗 DNS는 ${an}되어 있고 네트워크 인터페이스는 가용 영역 ${f.zones}개에 있습니다.`),
  ];
  const group = [
    t(`Its security group admits HTTPS from ${f.open ? 'both subnets' : 'the web subnet'}.`, `보안 그룹은 ${f.open ? '두 서브넷' : '웹 서브넷'}의 HTTPS를 허용합니다.`),
    t(`HTTPS from ${f.open ? 'both subnets' : 'the web subnet'} is allowed in its security group.`, `보안 그룹에서는 ${f.open ? '두 서브넷' : '웹 서브넷'}에서 오는 HTTPS가 허용됩니다.`),
  ];
  const dns = [
    t(`For the VPC, enableDnsSupport is ${f.support} and enableDnsHostnames is ${f.hostnames}.`, `VPC의 enableDnsSupport 값은 ${f.support}, enableDnsHostnames 값은 ${f.hostnames}입니다.`),
    t(`The VPC attributes are enableDnsSupport = ${f.support} and enableDnsHostnames = ${f.hostnames}.`, `VPC 속성은 enableDnsSupport = ${f.support}, enableDnsHostnames = ${f.hostnames}입니다.`),
  ];
  return openings.flatMap((opening, i) => [() => row(opening(), end[i % 2] as Text, group[(i >> 1) % 2] as Text, dns[i % 2] as Text), () => row(opening(), dns[(i + 1) % 2] as Text, end[(i + 1) % 2] as Text, group[i % 2] as Text)]);
}
