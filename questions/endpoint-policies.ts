import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { allWays, late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput, Scenario } from '../src/network/schema.ts';
import { scenes, type PolicyFacts } from './endpoint-policies-scenes.ts';
import { buckets, build, one, someRegions } from './shared.ts';
import { t, told } from './vpc-words.ts';
import { dropEndpointWays, narrowWays, sourceIpWays, sourceVpcWays } from './ways-policies.ts';

const tools = ['shared-libraries', 'golden-images', 'package-mirror', 'build-tools', 'license-files'] as const;
/** Who else uses the bucket from a VPC of its own. */
const seconds: readonly Text[] = [t('audit', '감사'), t('analytics', '분석'), t('reporting', '보고서'), t('test', '테스트'), t('archive', '보관')];

/** One bucket, the endpoints of two VPCs and an office on the internet: endpoint policies say what goes through, bucket policies who comes in. */
export const blueprint: Blueprint = {
  id: 'endpoint-policies',
  topic: 'endpoint-policy',
  weight: 3,
  draw(rng: Rng): Draft {
    const bucket = rng.pick(buckets);
    const f: PolicyFacts = {
      bucket, tool: rng.pick(tools), second: rng.pick(seconds), region: someRegions(rng, 1)[0] as string,
      stands: rng.chance(0.6), type: rng.chance(0.6) ? 'gateway' : 'interface', office: rng.chance(0.6),
    };
    const s3 = t(`the ${bucket} bucket`, `${bucket} 버킷`);
    return {
      world: worldOf(f),
      labels: {
        app: t('the application VPC', '애플리케이션 VPC'), second: t(`the ${f.second.en} VPC`, `${f.second.ko} VPC`), office: t('the office', '사무실'), store: s3,
        'client:app': t('the application', '애플리케이션'), 'client:second': t(`the ${f.second.en} instances`, `${f.second.ko} 인스턴스`), 'client:office': t('the office', '사무실'),
        'app-endpoint': t(`${f.type} endpoint of the application VPC`, `애플리케이션 VPC의 ${f.type === 'gateway' ? '게이트웨이' : '인터페이스'} 엔드포인트`),
        'second-endpoint': t(`endpoint of the ${f.second.en} VPC`, `${f.second.ko} VPC의 엔드포인트`), 'new-endpoint': t('the endpoint', '엔드포인트'),
        'app-igw': t('internet gateway', '인터넷 게이트웨이'), 'app-nat': t('NAT gateway', 'NAT 게이트웨이'),
      },
      scene: () => scenes(f),
      ...drawn(f, rng),
      given: [{ reach: { from: 'app', to: 'store' } }],
      wishes: wishesOf(f),
      objectives: [null, null, 'operations'],
    };
  },
};

/** The designs, and their steps without what stays as it is. */
function drawn(f: PolicyFacts, rng: Rng): { sketches: Sketch[]; steps: Step[] } {
  const sketches = f.stands ? onStanding(f, rng) : toBuild(f);
  return { sketches, steps: sketches.flatMap((s) => s.steps.map((step) => plain.get(step) ?? step)) };
}

/** Either both VPCs have an endpoint and no way to the internet, or the application VPC has NAT gateways and no endpoint. */
function worldOf(f: PolicyFacts): Scenario['world'] {
  const type = f.type === 'gateway' ? ('gateway-endpoint' as const) : ('interface-endpoint' as const);
  const elements: ElementInput[] = [
    { type: f.stands ? type : 'gateway-endpoint', id: 'second-endpoint', vpc: 'second', service: 'store' },
    ...(f.stands ? [{ type, id: 'app-endpoint', vpc: 'app', service: 'store' }] : [{ type: 'internet-gateway' as const, id: 'app-igw', vpc: 'app' }, { type: 'nat-gateway' as const, id: 'app-nat', vpc: 'app', azs: 2 }]),
  ];
  return {
    vpcs: [{ id: 'app', region: f.region, cidrs: ['10.1.0.0/16'] }, { id: 'second', region: f.region, cidrs: ['10.2.0.0/16'] }],
    sites: f.office ? [{ id: 'office', cidrs: ['192.168.0.0/16'] }] : [],
    services: [{ id: 'store', aws: 's3', region: f.region }],
    elements,
  };
}

const policyOf = (names: readonly string[]): Text => (names.length === 1 ? t(`the ${names[0]} bucket`, `${names[0]} 버킷`) : t(`the ${names[0]} and ${names[1]} buckets`, `${names[0]} 버킷과 ${names[1]} 버킷`));

/** An existing endpoint gets a policy. */
const narrowed = (id: string, owner: Text, names: readonly string[]): Step => ({ changes: [{ id, set: { policy: [...names] } }], say: late(() => narrowWays(owner, policyOf(names))) });

/** A step as a whole design: what stays as it is said too, so that a design of one step reads no shorter than others. */
const plain = new WeakMap<Step, Step>();
function whole(step: Step, ...tails: readonly Text[]): Step {
  const design: Step = { ...step, say: late(() => allWays(step.say ?? []).map((s, i) => t(`${s.en} ${(tails[i % tails.length] as Text).en}`, `${s.ko} ${(tails[i % tails.length] as Text).ko}`))) };
  plain.set(design, step);
  return design;
}
const noBucketPolicy = [t('Leave the bucket without a bucket policy.', '버킷에는 버킷 정책을 두지 않습니다.'), t('Add no bucket policy.', '버킷 정책은 추가하지 않습니다.')];
const openEndpoints = [t('Keep the default policy on the endpoints.', '엔드포인트의 기본 정책은 유지합니다.'), t('Leave the endpoint policies unchanged.', '엔드포인트 정책은 변경하지 않습니다.')];

const guard = (allowOnly: { vpcs: string[] } | { sourceIps: string[] }, en: string, ko: string): Step => told([{ type: 'bucket-policy', service: 'store', allowOnly }], () => ('vpcs' in allowOnly ? sourceVpcWays : sourceIpWays)(t(en, ko)));
const app = t('the application VPC', '애플리케이션 VPC');

function onStanding(f: PolicyFacts, rng: Rng): Sketch[] {
  const { bucket, tool, second } = f;
  const other = t(`the ${second.en} VPC`, `${second.ko} VPC`);
  const own = guard({ vpcs: ['app'] }, app.en, app.ko);
  const both = guard({ vpcs: ['app', 'second'] }, `${app.en} or ${other.en}`, `${app.ko} 또는 ${other.ko}`);
  const byId: Step = { ...build({ type: 'bucket-policy', service: 'store', allowOnly: { endpoints: ['app-endpoint'] } }), say: [t(`Add a bucket policy that denies requests unless aws:SourceVpce is the endpoint of the application VPC.`, 'aws:SourceVpce 값이 애플리케이션 VPC의 엔드포인트가 아닌 요청을 거부하는 버킷 정책을 추가합니다.'), t(`Use a bucket policy with an aws:SourceVpce condition that names the endpoint in the application VPC.`, '애플리케이션 VPC의 엔드포인트를 지정하는 aws:SourceVpce 조건이 있는 버킷 정책을 사용합니다.')] };
  const removed: Step = { removes: ['second-endpoint'], elements: [], say: late(() => dropEndpointWays(other)) };
  const byAddress: Step = { ...build({ type: 'bucket-policy', service: 'store', allowOnly: { sourceIps: ['app'] } }), say: [t('Add a bucket policy that denies requests unless aws:SourceIp is in the CIDR block of the application VPC.', 'aws:SourceIp 값이 애플리케이션 VPC의 CIDR 블록에 속하지 않는 요청을 거부하는 버킷 정책을 추가합니다.'), t('Use a bucket policy with an aws:SourceIp condition for the private addresses of the application VPC.', '애플리케이션 VPC의 프라이빗 주소에 대한 aws:SourceIp 조건이 있는 버킷 정책을 사용합니다.')] };
  const one1 = narrowed('app-endpoint', app, [bucket]);
  return [
    one('policy', whole(one1, ...noBucketPolicy)),
    one('policy for two', whole(narrowed('app-endpoint', app, [bucket, tool]), ...noBucketPolicy)),
    one('policy of the other', whole(narrowed('second-endpoint', other, [bucket]), ...noBucketPolicy)),
    one('own vpc', whole(own, ...openEndpoints)),
    one('by id', whole(byId, ...openEndpoints)),
    one('both vpcs', whole(both, ...openEndpoints)),
    one('policy and own vpc', one1, own),
    one('policy for two and both vpcs', narrowed('app-endpoint', app, [bucket, tool]), both),
    one('policy and both vpcs', one1, both),
    one('policy and no other endpoint', one1, removed),
    one('no other endpoint', whole(removed, t('Keep the default policy on the endpoint of the application VPC, and add no bucket policy.', '애플리케이션 VPC 엔드포인트의 기본 정책은 유지하고 버킷 정책은 추가하지 않습니다.'))),
    ...(rng.chance(0.4) ? [one('by address', whole(byAddress, ...openEndpoints))] : []),
    ...(f.office && rng.chance(0.4) ? [one('office address', whole(guard({ sourceIps: ['office'] }, 'the office', '사무실'), ...openEndpoints))] : []),
  ];
}

/** How an endpoint comes to be, in the words of an option. */
const verbs: readonly (readonly [string, string])[] = [['Create', '생성'], ['Deploy', '배포'], ['Provision', '프로비저닝'], ['Configure', '구성'], ['Set up', '설정'], ['Place', '배치'], ['Install', '추가']];

function toBuild(f: PolicyFacts): Sketch[] {
  const { bucket, tool } = f;
  const make = (names: readonly string[] | null): Step => {
    const element: ElementInput = { type: f.type === 'gateway' ? 'gateway-endpoint' : 'interface-endpoint', id: 'new-endpoint', vpc: 'app', service: 'store', ...(names ? { policy: [...names] } : {}) };
    const [kind, kindKo] = f.type === 'gateway' ? ['a gateway endpoint', '게이트웨이 엔드포인트'] : ['an interface endpoint with private DNS', '프라이빗 DNS를 사용하는 인터페이스 엔드포인트'];
    const tail = names ? policyOf(names) : null;
    return told(
      [element],
      () => [
        ...verbs.map(([en, ko]) => t(`${en} ${kind} for Amazon S3 in the application VPC${tail ? `, with a policy that allows ${tail.en}` : ''}.`, `애플리케이션 VPC에 Amazon S3용 ${p(kindKo, '을/를')} ${ko}${tail ? `하고 ${p(tail.ko, '을/를')} 허용하는 정책을 연결합니다` : '합니다'}.`)),
        t(`Add ${kind} for Amazon S3 to the application VPC${tail ? `. Name ${tail.en} in its endpoint policy` : ' and keep its default policy'}.`, `애플리케이션 VPC에 Amazon S3용 ${p(kindKo, '을/를')} 추가${tail ? `합니다. 엔드포인트 정책에 ${p(tail.ko, '을/를')} 지정합니다` : '하고 기본 정책을 유지합니다'}.`),
        t(`Let the application VPC use Amazon S3 through ${kind}${tail ? ` whose policy names ${tail.en}` : ' with the default policy'}.`, `애플리케이션 VPC에서 ${tail ? `정책에 ${p(tail.ko, '을/를')} 지정한 ` : '기본 정책이 적용된 '}${p(kindKo, '을/를')} 통해 Amazon S3를 사용하도록 합니다.`),
        t(`Connect the application VPC to Amazon S3 by ${kind}${tail ? `, and allow ${tail.en} in the endpoint policy` : ', and leave the endpoint policy at its default'}.`, `${p(kindKo, '으로/로')} 애플리케이션 VPC를 Amazon S3에 연결하고 엔드포인트 정책${tail ? `에서 ${p(tail.ko, '을/를')} 허용합니다` : '은 기본값으로 둡니다'}.`),
        t(`Give the application VPC ${kind} for Amazon S3${tail ? ` and an endpoint policy for ${tail.en}` : ' without a policy of its own'}.`, `애플리케이션 VPC에 Amazon S3용 ${p(kindKo, '을/를')} ${tail ? `두고 ${tail.ko}에 대한 엔드포인트 정책을 적용합니다` : '두고 별도의 정책은 지정하지 않습니다'}.`),
        t(`Send requests from the application VPC through ${kind} for Amazon S3${tail ? `. Allow ${tail.en} in its policy` : ' that has the default policy'}.`, `애플리케이션 VPC의 요청을 ${tail ? '' : '기본 정책이 적용된 '}Amazon S3용 ${p(kindKo, '으로/로')} 보냅니다.${tail ? ` 엔드포인트 정책에서 ${p(tail.ko, '을/를')} 허용합니다.` : ''}`),
      ],
    );
  };
  const other = t(`the ${f.second.en} VPC`, `${f.second.ko} VPC`);
  const own = guard({ vpcs: ['app'] }, app.en, app.ko);
  const both = guard({ vpcs: ['app', 'second'] }, `${app.en} or ${other.en}`, `${app.ko} 또는 ${other.ko}`);
  const noEndpoint = [t('Leave the route tables of the application VPC as they are.', '애플리케이션 VPC의 라우팅 테이블은 그대로 둡니다.'), t('Create no endpoint in the application VPC.', '애플리케이션 VPC에는 엔드포인트를 생성하지 않습니다.')];
  return [
    one('endpoint', whole(make(null), ...noBucketPolicy)),
    one('endpoint with policy', whole(make([bucket]), ...noBucketPolicy)),
    one('endpoint with policy for two', whole(make([bucket, tool]), ...noBucketPolicy)),
    one('endpoint and own vpc', make(null), own),
    one('endpoint and both vpcs', make(null), both),
    one('endpoint with policy and own vpc', make([bucket]), own),
    one('endpoint with policy and both vpcs', make([bucket]), both),
    one('nat address', whole(guard({ sourceIps: ['app'] }, 'the NAT gateways', 'NAT 게이트웨이'), ...noEndpoint)),
    ...(f.office ? [one('nat and office addresses', whole(guard({ sourceIps: ['app', 'office'] }, 'the NAT gateways and the office', 'NAT 게이트웨이와 사무실'), ...noEndpoint))] : []),
    one('own vpc', whole(own, ...noEndpoint)),
    one('both vpcs', whole(both, ...noEndpoint)),
  ];
}

function wishesOf(f: PolicyFacts): Wish[] {
  const { bucket: b, tool, second } = f;
  const [who, wer] = [`the ${second.en} instances`, `${second.ko} 인스턴스`];
  const wishes: Wish[] = [
    {
      requirement: { limitTo: { service: 'store', from: 'app', resources: [b] } },
      say: late(() => [
        t(`Through its endpoint, the application must be able to use the ${b} bucket and no other bucket.`, `애플리케이션은 엔드포인트를 통해 ${b} 버킷만 사용할 수 있어야 하고 다른 버킷은 사용할 수 없어야 합니다.`),
        t(`To prevent copies to foreign buckets, an endpoint must let through the application's requests for the ${b} bucket alone.`, `외부 버킷으로 데이터가 복사되지 않도록 엔드포인트는 애플리케이션이 ${b} 버킷에 보내는 요청만 통과시켜야 합니다.`),
        t(`The application must reach S3 by an endpoint that admits requests for the ${b} bucket and refuses those for others.`, `애플리케이션은 ${b} 버킷에 대한 요청은 허용하고 다른 버킷에 대한 요청은 거부하는 엔드포인트로 S3에 연결해야 합니다.`),
      ]),
    },
    {
      requirement: { limitTo: { service: 'store', from: 'app', resources: [b, tool] } },
      say: late(() => [
        t(`Through its endpoint, the application must be able to use the ${b} and ${tool} buckets and no other bucket.`, `애플리케이션은 엔드포인트를 통해 ${b} 버킷과 ${tool} 버킷만 사용할 수 있어야 하고 다른 버킷은 사용할 수 없어야 합니다.`),
        t(`An endpoint must let through the application's requests for the ${b} bucket and for the ${tool} bucket, from which it installs software, and no others.`, `엔드포인트는 애플리케이션이 ${b} 버킷과 소프트웨어를 설치하는 데 사용하는 ${tool} 버킷에 보내는 요청만 통과시켜야 합니다.`),
      ]),
    },
    {
      requirement: { onlyVia: { service: 'store', vpcs: ['app'] } },
      say: late(() => [
        t(`The ${b} bucket must refuse requests that do not come through a VPC endpoint in the application VPC.`, `${b} 버킷은 애플리케이션 VPC의 VPC 엔드포인트를 통하지 않은 요청을 거부해야 합니다.`),
        t(`Even with valid credentials, nobody may use the ${b} bucket except through an endpoint of the application VPC.`, `유효한 자격 증명이 있어도 애플리케이션 VPC의 엔드포인트를 통하지 않고는 ${b} 버킷을 사용할 수 없어야 합니다.`),
      ]),
    },
    {
      requirement: { onlyVia: { service: 'store', vpcs: ['app', 'second'] } },
      say: late(() => [
        t(`The ${b} bucket must refuse requests that do not come through a VPC endpoint in one of the two VPCs.`, `${b} 버킷은 두 VPC 중 하나의 VPC 엔드포인트를 통하지 않은 요청을 거부해야 합니다.`),
        t(`Requests to the ${b} bucket from outside the endpoints of the two VPCs must be denied.`, `두 VPC의 엔드포인트 밖에서 ${b} 버킷에 보내는 요청은 거부되어야 합니다.`),
      ]),
    },
    {
      requirement: { reach: { from: 'second', to: 'store' } },
      say: late(() => [
        t(`${cap(who)} must be able to read the bucket as well.`, `${wer}에서도 이 버킷을 읽을 수 있어야 합니다.`),
        t(`The bucket must stay usable for ${who}.`, `${wer}에서도 이 버킷을 계속 사용할 수 있어야 합니다.`),
      ]),
    },
    {
      requirement: { isolate: { from: 'second', to: 'store' } },
      alone: true,
      say: late(() => [
        t(`${cap(who)} must not be able to use the bucket.`, `${wer}에서는 이 버킷을 사용할 수 없어야 합니다.`),
        t(`The company must stop ${who} from reaching the bucket.`, `${wer}에서 이 버킷에 접근하지 못하도록 해야 합니다.`),
        t(`Requests of ${who} for the bucket have to be refused.`, `이 버킷에 대한 ${wer}의 요청은 거부되어야 합니다.`),
        t(`The data in the bucket must be out of reach for ${who}.`, `${wer}에서는 이 버킷의 데이터에 액세스할 수 없어야 합니다.`),
        t(`Under the new rules, ${who} may neither read nor write objects in the bucket.`, `새 규칙에 따라 ${wer}에서는 이 버킷의 객체를 읽거나 쓸 수 없습니다.`),
        t(`The security team wants to end the access that ${who} have to the bucket.`, `보안 팀은 ${wer}의 버킷 액세스를 중단하려고 합니다.`),
        t(`Nothing that ${who} send to the bucket may be accepted.`, `${wer}에서 이 버킷에 보내는 어떤 요청도 수락되지 않아야 합니다.`),
        t(`A solutions architect must make sure that ${who} cannot work with the bucket.`, `솔루션스 아키텍트는 ${wer}에서 이 버킷을 다룰 수 없도록 해야 합니다.`),
        t(`Access to the bucket is prohibited for ${who}.`, `${wer}의 버킷 액세스는 금지됩니다.`),
        t(`Auditors found that ${who} can open files in the bucket, which must be prevented.`, `감사 결과 ${wer}에서 버킷의 파일을 열 수 있다는 것이 확인되었으며 이를 막아야 합니다.`),
        t(`The owners of the bucket do not want ${who} among its users.`, `버킷의 소유자는 ${wer}에서 이 버킷을 사용하는 것을 원하지 않습니다.`),
        t(`If ${who} try to open the bucket, they must be denied.`, `${wer}에서 버킷을 열려고 하면 거부되어야 합니다.`),
      ]),
    },
  ];
  if (!f.stands)
    wishes.push({
      requirement: { private: { from: 'app', to: 'store' } },
      say: [
        t('Requests from the application to the bucket must no longer pass through an internet gateway or a NAT gateway.', '애플리케이션에서 버킷에 보내는 요청은 더 이상 인터넷 게이트웨이나 NAT 게이트웨이를 통과하지 않아야 합니다.'),
        t('The application must use a private path to the bucket.', '애플리케이션은 버킷까지 프라이빗 경로를 사용해야 합니다.'),
      ],
    });
  if (f.office)
    wishes.push(
      {
        requirement: { reach: { from: 'office', to: 'store' } },
        say: [t('Employees in the office must keep their access to the bucket.', '사무실 직원은 이 버킷에 계속 액세스할 수 있어야 합니다.'), t('The office must still be able to use the bucket.', '사무실에서는 이 버킷을 계속 사용할 수 있어야 합니다.')],
      },
      {
        requirement: { isolate: { from: 'office', to: 'store' } },
      alone: true,
        say: [
          t('Requests to the bucket from the office network must be denied.', '사무실 네트워크에서 버킷에 보내는 요청은 거부되어야 합니다.'),
          t('The office must not be able to use the bucket.', '사무실에서는 이 버킷을 사용할 수 없어야 합니다.'),
          t('Employees in the office must lose their access to the bucket.', '사무실 직원은 더 이상 이 버킷에 액세스할 수 없어야 합니다.'),
          t('The security team does not allow files in the bucket to be opened from the office.', '보안 팀은 사무실에서 버킷의 파일을 여는 것을 허용하지 않습니다.'),
          t('From the office, the data in the bucket must be out of reach.', '사무실에서 이 버킷의 데이터에 액세스할 수 없어야 합니다.'),
          t('Nobody in the office may read or write objects in the bucket.', '사무실에서는 누구도 버킷의 객체를 읽거나 쓸 수 없습니다.'),
          t('The company wants to keep office users away from the bucket.', '이 회사는 사무실 사용자가 이 버킷을 사용하지 못하게 하려고 합니다.'),
          t('Whatever credentials they use, callers in the office must be refused by the bucket.', '어떤 자격 증명을 사용하든 사무실의 호출자는 버킷에서 거부되어야 합니다.'),
          t('A solutions architect must close the bucket to the office network.', '솔루션스 아키텍트는 사무실 네트워크에서 버킷을 사용할 수 없게 해야 합니다.'),
          t('Access to the bucket is prohibited for the office.', '사무실의 버킷 액세스는 금지됩니다.'),
          t('The office must no longer be able to copy data from the bucket.', '사무실에서 더 이상 버킷의 데이터를 복사할 수 없어야 합니다.'),
          t('If a request for the bucket comes from the office, it has to fail.', '버킷에 대한 요청이 사무실에서 온 것이면 실패해야 합니다.'),
        ],
      },
    );
  return wishes;
}

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
