import type { Draft, Sketch, Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { tierScenes } from './connect-vpcs-tiers-scenes.ts';
import { one, someBlocks, someRegions } from './shared.ts';
import { faceStep, offerStep, peerStep, t, told, vpcLabels, vpcNamed } from './vpc-words.ts';
import { gatewayEachWays, hubParts, oneTableParts } from './ways-hubs.ts';
import { acrossParts, insideParts, meshWays } from './ways-more.ts';
import { both, linkParts } from './ways-parts.ts';

export interface Tiers {
  /** Of the first environment, then of the second: the front tier, then the back tier. */
  readonly names: readonly [Text, Text, Text, Text];
  readonly env: readonly [Text, Text];
  readonly tier: readonly [Text, Text];
  readonly api: Text;
  readonly blocks: readonly [string, string, string, string];
  readonly region: string;
  /** The second environment was copied from the first, addresses and all. */
  readonly copied: boolean;
}
const environments: readonly (readonly [Text, Text])[] = [[t('production', '프로덕션'), t('development', '개발')], [t('production', '프로덕션'), t('test', '테스트')], [t('production', '프로덕션'), t('staging', '스테이징')], [t('production', '프로덕션'), t('training', '교육')]];
const tierNames: readonly (readonly [Text, Text])[] = [[t('web', '웹'), t('data', '데이터')], [t('application', '애플리케이션'), t('database', '데이터베이스')], [t('frontend', '프런트엔드'), t('backend', '백엔드')], [t('app', '앱'), t('storage', '스토리지')]];
const peer = (x: string, y: string): ElementInput => ({ type: 'vpc-peering', vpcs: [x, y] });

/** Two environments of two VPCs each: who may talk to whom, by peering, by one gateway or two, or by one published API. */
export function drawTiers(rng: Rng): Draft {
  const env = rng.pick(environments);
  const tier = rng.pick(tierNames);
  const [region] = someRegions(rng, 1) as [string];
  const copied = rng.chance(0.3);
  const byOperations = rng.chance(0.35);
  const four = someBlocks(rng, 4) as [string, string, string, string];
  const blocks = copied ? ([four[0], four[1], four[0], four[1]] as const) : four;
  const name = (e: number, x: number): Text => t(`${env[e as 0]?.en} ${tier[x as 0]?.en}`, `${env[e as 0]?.ko} ${tier[x as 0]?.ko}`);
  const names = [name(0, 0), name(0, 1), name(1, 0), name(1, 1)] as const;
  const w: Tiers = { names, env, tier, api: t('the reference data API', '기준 데이터 API'), blocks, region, copied };
  const ids = ['pf', 'pb', 'df', 'db'] as const;
  return {
    world: { vpcs: ids.map((id, i) => ({ id, region, cidrs: [blocks[i] as string] })), services: [{ id: 'api', vpc: 'pb' }] },
    labels: { ...Object.assign({}, ...ids.map((id, i) => vpcLabels(id, names[i] as Text))), api: w.api, hub: t('transit gateway', 'Transit Gateway'), east: t('first transit gateway', '첫 번째 Transit Gateway'), west: t('second transit gateway', '두 번째 Transit Gateway') },
    scene: () => tierScenes(w),
    even: copied ? 'world' : 'wishes',
    // A hub against AWS PrivateLink by operations is for nobody to say.
    sketches: byOperations ? sketchesOf(w).filter((s) => s.key !== 'pairs and api') : sketchesOf(w),
    steps: stepsOf(w),
    wishes: wishesOf(w, copied && rng.chance(0.75)),
    objectives: byOperations ? [null, 'operations'] : [null, null, 'cost'],
    usage: { gigabytes: rng.pick([200, 400, 800, 1500, 3000]) },
  };
}

function stepsOf({ names, api, copied }: Tiers): Step[] {
  const [pf, pb, df, db] = names;
  const pairs = [peerStep(['pf', 'pb'], pf, pb), peerStep(['df', 'db'], df, db), peerStep(['pf', 'df'], pf, df), peerStep(['pb', 'db'], pb, db)];
  // Across copies a VPC would have two peers with one CIDR block, and its answers one route.
  const across = copied ? [] : [peerStep(['df', 'pb'], df, pb), peerStep(['pf', 'db'], pf, db)];
  return [...pairs, ...across, offerStep('api', api, pb), faceStep('api', api, [['df', df]]), faceStep('api', api, [['db', db]])];
}

function sketchesOf({ names, env, tier, api, region, copied }: Tiers): Sketch[] {
  const [pf, pb, df, db] = names;
  const hub = (routes: 'full' | string[][]): ElementInput => ({ type: 'transit-gateway', id: 'hub', region, attachments: ['pf', 'pb', 'df', 'db'], routes });
  const gateway = (id: string, attachments: string[]): ElementInput => ({ type: 'transit-gateway', id, region, attachments });
  const backTier = one(
      'gateway by environment and back tier',
      told(
        [hub([['pf', 'pb'], ['df', 'db'], ['df', 'pb']])],
        () => [
          t(`Attach the four VPCs to a transit gateway. Add routes inside each environment, and between the ${df.en} VPC and the ${pb.en} VPC.`, `네 VPC를 Transit Gateway에 연결합니다. 같은 환경의 VPC 간에, 그리고 ${df.ko} VPC와 ${pb.ko} VPC 간에 경로를 추가합니다.`),
          t(`Create a transit gateway for the four VPCs with a route table for each environment. Add routes that join the ${df.en} VPC with the ${pb.en} VPC as well.`, `네 VPC를 위한 Transit Gateway를 생성하고 환경마다 라우팅 테이블을 사용합니다. ${df.ko} VPC와 ${pb.ko} VPC를 연결하는 경로도 추가합니다.`),
        ],
      ),
    );
  return [
    one('pairs by environment', peerStep(['pf', 'pb'], pf, pb), peerStep(['df', 'db'], df, db)),
    one('pairs by tier', peerStep(['pf', 'df'], pf, df), peerStep(['pb', 'db'], pb, db)),
    one('ring', told([peer('pf', 'pb'), peer('df', 'db'), peer('pf', 'df'), peer('pb', 'db')], () => both(insideParts(), acrossParts(tier)))),
    one('mesh', told([peer('pf', 'pb'), peer('pf', 'df'), peer('pf', 'db'), peer('pb', 'df'), peer('pb', 'db'), peer('df', 'db')], () => meshWays(t('four', '네')))),
    one('gateway', told([hub('full')], () => both(hubParts(t('the four VPCs', '네 VPC'), t('', '')), oneTableParts(), false))),
    one(
      'gateway by environment',
      told(
        [hub([['pf', 'pb'], ['df', 'db']])],
        () => [
          t('Attach the four VPCs to a transit gateway with one route table for each environment, so that its two VPCs have routes to each other.', '네 VPC를 Transit Gateway에 연결하고 같은 환경의 두 VPC 간에 경로가 있도록 환경마다 라우팅 테이블을 1개씩 사용합니다.'),
          t(`Create a transit gateway for the four VPCs. Use one route table for ${env[0].en} and another for ${env[1].en}, without routes between the environments.`, `네 VPC를 위한 Transit Gateway를 생성합니다. ${env[0].ko} 환경과 ${env[1].ko} 환경에 서로 다른 라우팅 테이블을 사용하고 환경 간 경로는 두지 않습니다.`),
        ],
      ),
    ),
    one(
      'gateway by tier',
      told(
        [hub([['pf', 'df'], ['pb', 'db']])],
        () => [
          t(`Attach the four VPCs to a transit gateway with one route table for the ${tier[0].en} VPCs and another for the ${tier[1].en} VPCs.`, `네 VPC를 Transit Gateway에 연결하고 ${tier[0].ko} VPC와 ${tier[1].ko} VPC에 서로 다른 라우팅 테이블을 사용합니다.`),
          t(`Create a transit gateway for the four VPCs. Its route tables join the two ${tier[0].en} VPCs, and separately the two ${tier[1].en} VPCs.`, `네 VPC를 위한 Transit Gateway를 생성합니다. 라우팅 테이블은 ${tier[0].ko} VPC 2개를 서로 연결하고 ${tier[1].ko} VPC 2개를 별도로 서로 연결합니다.`),
        ],
      ),
    ),
    ...(copied ? [] : [backTier]),
    one('two gateways', told([gateway('east', ['pf', 'pb']), gateway('west', ['df', 'db'])], () => gatewayEachWays(env))),
    one('pairs and api', told([peer('pf', 'pb'), peer('df', 'db'), { type: 'endpoint-service', service: 'api' }, { type: 'interface-endpoint', vpc: 'df', service: 'api' }], () => both(insideParts(), linkParts(api, vpcNamed(df))))),
  ];
}

/** @param plain nothing about the API: in copies it would point to AWS PrivateLink each time */
function wishesOf({ names, env, api }: Tiers, plain: boolean): Wish[] {
  const [pf, pb, df, db] = names;
  const reach = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { reach: { from, to } },
    say: late(() => [
      t(`Instances in the ${x.en} VPC must be able to connect to the servers in the ${y.en} VPC.`, `${x.ko} VPC의 인스턴스는 ${y.ko} VPC의 서버에 연결할 수 있어야 합니다.`),
      t(`The ${x.en} VPC needs network connectivity to the ${y.en} VPC.`, `${x.ko} VPC는 ${y.ko} VPC에 네트워크로 연결되어야 합니다.`),
      t(`Traffic from the ${x.en} VPC has to reach the private addresses of the ${y.en} VPC.`, `${x.ko} VPC의 트래픽은 ${y.ko} VPC의 프라이빗 주소에 도달해야 합니다.`),
    ]),
  });
  const isolate = (from: string, to: string, x: Text, y: Text): Wish => ({
    requirement: { isolate: { from, to } },
    say: late(() => [
      t(`Instances in the ${x.en} VPC must not be able to connect to the ${y.en} VPC.`, `${x.ko} VPC의 인스턴스는 ${y.ko} VPC에 연결할 수 없어야 합니다.`),
      t(`The company must prevent traffic from the ${x.en} VPC to the ${y.en} VPC.`, `${x.ko} VPC에서 ${y.ko} VPC로 트래픽이 전달되지 않도록 해야 합니다.`),
    ]),
  });
  const calls: Wish = { requirement: { reach: { from: 'df', to: 'api' } }, say: late(() => [t(`The ${df.en} servers must be able to call ${api.en} in the ${pb.en} VPC.`, `${df.ko} 서버는 ${pb.ko} VPC의 ${api.ko}를 호출할 수 있어야 합니다.`), t(`${env[1].en[0]?.toUpperCase()}${env[1].en.slice(1)} runs need requests from the ${df.en} VPC to ${api.en} to succeed.`, `${env[1].ko} 작업에서는 ${df.ko} VPC에서 ${api.ko}에 보내는 요청이 처리되어야 합니다.`)]) };
  const expose: Wish = {
    requirement: { exposeOnly: { service: 'api', to: ['df'] } },
    say: late(() => [
      t(`The ${df.en} VPC must have access to ${api.en}, but to nothing else in the ${pb.en} VPC.`, `${df.ko} VPC에서는 ${pb.ko} VPC 중 ${api.ko}에만 액세스할 수 있어야 합니다.`),
      t(`${api.en[0]?.toUpperCase()}${api.en.slice(1)} is the one thing in the ${pb.en} VPC that the ${df.en} VPC must be able to use.`, `${df.ko} VPC에서 사용할 수 있는 ${pb.ko} VPC의 리소스는 ${api.ko} 하나여야 합니다.`),
    ]),
  };
  return [reach('pf', 'pb', pf, pb), reach('df', 'db', df, db), reach('pf', 'df', pf, df), reach('pb', 'db', pb, db), isolate('df', 'pb', df, pb), isolate('df', 'pf', df, pf), isolate('db', 'pb', db, pb), ...(plain ? [] : [calls, expose])];
}
