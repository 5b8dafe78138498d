import type { Blueprint, Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { buckets, one, someRegions } from './shared.ts';
import { row, t } from './vpc-words.ts';
import { subnetNatWays } from './ways-out.ts';
import { admitBucketWays, associateWays, doorForNatWays, dropGuardWays, repointWays } from './ways-policies.ts';

/** What stands between the report jobs and the bucket. Each is mended by the change of the same name. */
type Fault = 'routes' | 'policy' | 'bucket';

interface State {
  readonly faults: ReadonlySet<Fault>;
  readonly bucket: string;
  readonly region: string;
  /** A NAT gateway serves the private subnets, so the jobs fall back on the public endpoint. */
  readonly nat: boolean;
}

/** A bucket that instances no longer reach through their gateway endpoint: route tables, endpoint policy or bucket policy. The fault is drawn evenly. */
export const blueprint: Blueprint = {
  id: 'bucket-access-broken',
  topic: 'endpoint-policy',
  weight: 2,
  draw(rng: Rng): Draft {
    const faults = new Set<Fault>(rng.shuffle(['routes', 'policy', 'bucket'] as const).slice(0, rng.chance(0.6) ? 1 : 2));
    const f: State = { faults, bucket: rng.pick(buckets), region: someRegions(rng, 1)[0] as string, nat: rng.chance(0.4) };
    const elements: ElementInput[] = [
      { type: 'gateway-endpoint', id: 'door', vpc: 'app', service: 'bucket', routeTables: faults.has('routes') ? ['web'] : ['web', 'jobs'], policy: [faults.has('policy') ? 'web-assets' : f.bucket] },
      { type: 'bucket-policy', id: 'guard', service: 'bucket', allowOnly: { vpcs: faults.has('bucket') ? ['old'] : ['app'] } },
      ...(f.nat ? [{ type: 'internet-gateway' as const, id: 'igw', vpc: 'app' }, { type: 'nat-gateway' as const, id: 'nat', vpc: 'app', azs: 2 }] : []),
    ];
    const fix = fixes(f);
    const all = Object.keys(fix) as Fault[];
    return {
      world: {
        vpcs: [{ id: 'app', region: f.region, cidrs: ['10.0.0.0/16'], subnets: [{ id: 'web', az: 'a' }, { id: 'jobs', az: 'b' }, { id: 'edge', az: 'a', public: true }] }, { id: 'old', region: f.region, cidrs: ['10.9.0.0/16'] }],
        services: [{ id: 'bucket', aws: 's3', region: f.region }],
        elements,
      },
      labels: {
        app: t('the application VPC', '애플리케이션 VPC'), old: t('the former VPC', '이전 VPC'), web: t('the web subnet', '웹 서브넷'), jobs: t('the report subnet', '보고서 서브넷'), 'client:jobs': t('the report jobs', '보고서 작업'), bucket: t(`the ${f.bucket} bucket`, `${f.bucket} 버킷`),
        door: t('gateway endpoint', '게이트웨이 엔드포인트'), guard: t('bucket policy', '버킷 정책'), igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'),
      },
      scene: () => scenes(f),
      sketches: sketchesOf(f, fix, all, rng),
      steps: [...all.map((x) => fix[x]), ...around(f)],
      wishes: wishes(f),
      even: 'world',
      objectives: [null],
    };
  },
};

function fixes({ bucket }: State): Readonly<Record<Fault, Step>> {
  return {
    routes: {
      changes: [{ id: 'door', set: { routeTables: ['web', 'jobs'] } }],
      say: late(() => associateWays(t('the report subnet', '보고서 서브넷'))),
    },
    policy: {
      changes: [{ id: 'door', set: { policy: [bucket] } }],
      say: late(() => admitBucketWays(bucket)),
    },
    bucket: {
      changes: [{ id: 'guard', set: { allowOnly: { vpcs: ['app'] } } }],
      say: repointWays,
    },
  };
}

/** What else a person might try. */
function around({ nat }: State): Step[] {
  return [
    { removes: ['guard'], say: dropGuardWays },
    nat
      ? { removes: ['door'], say: doorForNatWays }
      : { elements: [{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app', azs: 2 }], say: late(() => subnetNatWays(t('the report subnet', '보고서 서브넷'))) },
  ];
}

function sketchesOf(f: State, fix: Readonly<Record<Fault, Step>>, all: readonly Fault[], rng: Rng): Sketch[] {
  const broken = all.filter((x) => f.faults.has(x));
  const ways = around(f);
  const open = ways[0] as Step;
  if (broken.length === 1) return [...all.map((x) => one(x, fix[x])), ...ways.map((w, i) => one(`around ${i}`, w))];
  const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => one(`${a} and ${b}`, ...rng.shuffle([fix[a], fix[b]]))));
  return [...pairs, ...all.filter((x) => x !== 'bucket').map((x) => one(`${x}, no guard`, fix[x], open)), one('around', ways[1] as Step)];
}

function wishes({ bucket }: State): Wish[] {
  const wish = (requirement: Wish['requirement'], ...say: Text[]): Wish => ({ requirement, say });
  const path = { from: 'jobs', to: 'bucket' };
  return [
    wish({ private: path }, t(`The report jobs must use the ${bucket} bucket without a NAT device or internet gateway in the path.`, `보고서 작업은 경로에 NAT 디바이스나 인터넷 게이트웨이 없이 ${bucket} 버킷을 사용해야 합니다.`), t(`Requests of the report jobs for the ${bucket} bucket must take a private path and succeed.`, `보고서 작업이 ${bucket} 버킷에 보내는 요청은 프라이빗 경로를 통해 성공해야 합니다.`), t(`The company must give the report jobs private access to the ${bucket} bucket.`, `보고서 작업에 ${bucket} 버킷에 대한 프라이빗 액세스를 제공해야 합니다.`)),
    wish({ onlyVia: { service: 'bucket', vpcs: ['app'] } }, t(`The ${bucket} bucket must refuse requests that do not come through the endpoint of the application VPC.`, `${bucket} 버킷은 애플리케이션 VPC의 엔드포인트를 통하지 않은 요청을 거부해야 합니다.`), t(`Nobody may use the ${bucket} bucket except through the endpoint of the application VPC.`, `애플리케이션 VPC의 엔드포인트를 통하지 않고는 ${bucket} 버킷을 사용할 수 없어야 합니다.`)),
    wish({ limitTo: { service: 'bucket', from: 'jobs', resources: [bucket] } }, t(`Through the endpoint, the report jobs must reach the ${bucket} bucket and no other.`, `보고서 작업은 엔드포인트를 통해 ${bucket} 버킷에만 연결할 수 있어야 하고 다른 버킷에는 연결할 수 없어야 합니다.`), t(`The endpoint must confine the report jobs to the ${bucket} bucket.`, `엔드포인트는 보고서 작업이 사용하는 버킷을 ${bucket} 버킷으로 제한해야 합니다.`)),
    wish({ reach: path }, t(`The report jobs must be able to read the ${bucket} bucket again.`, `보고서 작업에서 ${bucket} 버킷을 다시 읽을 수 있어야 합니다.`), t(`Access of the report jobs to the ${bucket} bucket must be restored.`, `보고서 작업의 ${bucket} 버킷 액세스를 복구해야 합니다.`)),
    wish({ isolate: { from: 'jobs', to: 'internet' } }, t('The report jobs must have no path to the internet.', '보고서 작업에서 인터넷으로 나가는 경로가 없어야 합니다.'), t('The report subnet must stay without internet access.', '보고서 서브넷에는 인터넷 액세스가 없어야 합니다.')),
  ];
}

function scenes(f: State): Wording[] {
  const { bucket, region, faults } = f;
  const table = faults.has('routes') ? t('the route table of the web subnet', '웹 서브넷의 라우팅 테이블') : t('the route tables of both subnets', '두 서브넷의 라우팅 테이블');
  const resource = faults.has('policy') ? 'web-assets' : bucket;
  const vpc = faults.has('bucket') ? t('a former VPC', '이전 VPC') : t('the application VPC', '애플리케이션 VPC');
  const out = f.nat ? t('NAT gateways in two Availability Zones serve the subnets.', '두 서브넷은 가용 영역 2개의 NAT 게이트웨이를 사용합니다.') : t('The VPC has no internet gateway.', '이 VPC에는 인터넷 게이트웨이가 없습니다.');
  const door = [
    t(`A gateway endpoint for Amazon S3 is associated with ${table.en}; its policy allows the ${resource} bucket.`, `Amazon S3용 게이트웨이 엔드포인트는 ${table.ko}에 연결되어 있으며 엔드포인트 정책은 ${resource} 버킷을 허용합니다.`),
    t(`The gateway endpoint for Amazon S3 has an endpoint policy for the ${resource} bucket and routes in ${table.en}.`, `Amazon S3용 게이트웨이 엔드포인트의 정책에는 ${resource} 버킷이 지정되어 있고, 경로는 ${table.ko}에 있습니다.`),
  ];
  const guard = [
    t(`A bucket policy denies requests unless aws:SourceVpc is the ID of ${vpc.en}.`, `버킷 정책은 aws:SourceVpc 값이 ${vpc.ko}의 ID가 아닌 요청을 거부합니다.`),
    t(`The bucket policy refuses requests whose aws:SourceVpc is not the ID of ${vpc.en}.`, `버킷 정책에 따라 aws:SourceVpc가 ${vpc.ko}가 아닌 요청은 거부됩니다.`),
  ];
  const openings: readonly Wording[] = [
    () => t(`{who} runs report jobs in the private report subnet of an application VPC in ${region}, which also has a private web subnet. The jobs cannot use the ${bucket} bucket in the same Region as intended.`, `{who} ${region} 리전에 있는 애플리케이션 VPC의 프라이빗 보고서 서브넷에서 보고서 작업을 실행합니다. 이 VPC에는 프라이빗 웹 서브넷도 있습니다. 보고서 작업이 같은 리전의 ${bucket} 버킷을 의도한 대로 읽지 못합니다.`),
    () => t(`{who} moved its report jobs to an application VPC with a private web subnet and a private report subnet. Since then their access to the ${bucket} bucket in the same Region has not worked as planned.`, `{who} 보고서 작업을 프라이빗 웹 서브넷과 프라이빗 보고서 서브넷이 있는 애플리케이션 VPC로 옮겼습니다. 그 후 같은 리전의 ${bucket} 버킷에 대한 액세스가 계획대로 작동하지 않습니다.`),
    () => t(`{who} checks why report jobs have trouble with the ${bucket} bucket. They run in the report subnet of an application VPC in ${region}; web servers run in its web subnet. Both are private, and the bucket is in ${region} too.`, `{who} 보고서 작업에서 ${bucket} 버킷을 사용하는 데 문제가 있는 이유를 조사하고 있습니다. 작업은 ${region} 리전에 있는 애플리케이션 VPC의 보고서 서브넷에서, 웹 서버는 웹 서브넷에서 실행됩니다. 두 서브넷은 프라이빗이며 버킷도 ${region} 리전에 있습니다.`),
    () => t(`{who} added a report subnet to an application VPC that had a web subnet so far. Both are private. Jobs in the report subnet are to use the ${bucket} bucket of the Region.`, `{who} 웹 서브넷만 있던 애플리케이션 VPC에 보고서 서브넷을 추가했습니다. 두 서브넷은 모두 프라이빗입니다. 보고서 서브넷의 작업은 같은 리전의 ${bucket} 버킷을 사용하려고 합니다.`),
    () => t(`{who} tightened access to the ${bucket} bucket in ${region} last month. Report jobs in the private report subnet of an application VPC should use it; a private web subnet is in this VPC as well.`, `{who} 지난달에 ${region} 리전의 ${bucket} 버킷에 대한 액세스를 강화했습니다. 애플리케이션 VPC의 프라이빗 보고서 서브넷에 있는 보고서 작업에서 이 버킷을 사용해야 합니다. 이 VPC에는 프라이빗 웹 서브넷도 있습니다.`),
    () => t(`{who} receives complaints about missing reports. The report jobs are in the private report subnet of an application VPC, next to a private web subnet, and read from the ${bucket} bucket in their Region.`, `{who} 보고서가 누락된다는 불만을 접수했습니다. 보고서 작업은 프라이빗 웹 서브넷도 있는 애플리케이션 VPC의 프라이빗 보고서 서브넷에서 실행되며 같은 리전의 ${bucket} 버킷을 읽습니다.`),
    () => t(`{who} prepares report jobs for production. Their private report subnet is in an application VPC in ${region} with a private web subnet, their input in the ${bucket} bucket in ${region}.`, `{who} 보고서 작업을 프로덕션에 적용하려고 합니다. 작업의 프라이빗 보고서 서브넷은 프라이빗 웹 서브넷이 있는 ${region} 리전의 애플리케이션 VPC에 있고, 입력 데이터는 ${region} 리전의 ${bucket} 버킷에 있습니다.`),
    () => t(`{who} inherited an application VPC with a private web subnet and a private report subnet from a contractor. Report jobs must work with the ${bucket} bucket of the same Region.`, `{who} 외주 업체로부터 프라이빗 웹 서브넷과 프라이빗 보고서 서브넷이 있는 애플리케이션 VPC를 인수했습니다. 보고서 작업은 같은 리전의 ${bucket} 버킷을 사용해야 합니다.`),
    () => t(`{who} merged two VPCs in ${region}. The application VPC that remained has a private web subnet and a private report subnet, whose jobs need the ${bucket} bucket in ${region}.`, `{who} ${region} 리전의 VPC 2개를 통합했습니다. 남은 애플리케이션 VPC에는 프라이빗 웹 서브넷과 프라이빗 보고서 서브넷이 있으며, 보고서 서브넷의 작업에는 ${region} 리전의 ${bucket} 버킷이 필요합니다.`),
    () => t(`{who} investigates an outage of its reports. In the application VPC in ${region}, web servers use the private web subnet and report jobs the private report subnet; the data is in the ${bucket} bucket of the Region.`, `{who} 보고서 장애를 조사하고 있습니다. ${region} 리전의 애플리케이션 VPC에서 웹 서버는 프라이빗 웹 서브넷을, 보고서 작업은 프라이빗 보고서 서브넷을 사용하며 데이터는 같은 리전의 ${bucket} 버킷에 있습니다.`),
    () => t(`{who} asks why its report jobs cannot work with the ${bucket} bucket as they should. They run in a private report subnet of an application VPC that also has a private web subnet. All of this is in ${region}.`, `{who} 보고서 작업에서 ${bucket} 버킷을 제대로 사용하지 못하는 이유를 솔루션스 아키텍트에게 문의합니다. 작업은 프라이빗 보고서 서브넷에서, 웹 서버는 같은 애플리케이션 VPC의 프라이빗 웹 서브넷에서 실행됩니다. 모든 리소스는 ${region} 리전에 있습니다.`),
    () => t(`{who} copied an application VPC in ${region} from a template. It contains a private web subnet and a private report subnet. The jobs in the latter need the ${bucket} bucket of the Region.`, `{who} 템플릿의 설정을 복사하여 ${region} 리전에 애플리케이션 VPC를 만들었습니다. 이 VPC에는 프라이빗 웹 서브넷과 프라이빗 보고서 서브넷이 있습니다. 보고서 서브넷의 작업에는 같은 리전의 ${bucket} 버킷이 필요합니다.`),
  ];
  return openings.map((opening, i) => () => (i % 3 === 2 ? row(opening(), out, guard[i % 2] as Text, door[i % 2] as Text) : i % 3 === 1 ? row(opening(), guard[(i >> 1) % 2] as Text, out, door[i % 2] as Text) : row(opening(), door[i % 2] as Text, guard[(i >> 1) % 2] as Text, out)));
}
