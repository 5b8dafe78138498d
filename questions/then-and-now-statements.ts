import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { someDate, type Dated } from './dated.ts';
import { someRegions } from './shared.ts';
import { durable, place, privately, reachable } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

/** Rules as the exam's first year had them, and rules about what AWS has added since. */
const then = ['endpoint-service-same-region', 'interface-endpoint-same-region', 'vpc-endpoint-types', 'interface-endpoint-tcp-udp', 'dynamodb-interface-endpoint', 's3-interface-other-region', 'nat-gateway-per-az', 'nat-gateway-public-subnet', 'private-subnet-needs-nat', 'site-to-site-vpn-bandwidth'];
const now = ['endpoint-service-cross-region-rules', 'nat-gateway-regional-mode', 'resource-endpoint', 'vpc-lattice-service-network-endpoint', 's3-private-dns-inbound-only', 's3-endpoint-dns-names', 'direct-connect-port-speeds', 'nlb-security-groups-privatelink', 'nlb-security-groups-at-creation'];

interface Facts {
  readonly date: Dated;
  readonly here: string;
  readonly there: string;
  readonly azs: 1 | 2;
  readonly link: 'peering' | 'none';
  readonly nats: 1 | 2;
}

/** Statements as of a date that the stem names: what was true of endpoints in 2022, and what is true now. */
export const blueprint: Blueprint = {
  id: 'then-and-now-statements',
  topic: 'interface-endpoint',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const [here, there] = someRegions(rng, 2) as [string, string];
    const f: Facts = { date: someDate(rng), here, there, azs: rng.pick([1, 2] as const), link: rng.pick(['peering', 'peering', 'none'] as const), nats: rng.pick([1, 2] as const) };
    const elements: ElementInput[] = [
      { type: 'interface-endpoint', id: 'face', vpc: 'main', service: 'store', azs: f.azs, privateDns: false },
      ...(f.link === 'peering' ? [{ type: 'vpc-peering' as const, id: 'peering', vpcs: ['main', 'far'] as [string, string] }] : []),
      { type: 'internet-gateway', id: 'igw', vpc: 'web' },
      { type: 'nat-gateway', id: 'nat', vpc: 'web', azs: f.nats },
    ];
    const at = (id: string, en: string, ko: string) => place(id, t(`instances in the ${en} VPC`, `${ko} VPC 인스턴스`), t(`the ${en} VPC`, `${ko} VPC`));
    const [main, far, web] = [at('main', 'main', '메인'), at('far', 'remote', '원격'), at('web', 'web', '웹')];
    const store = place('store', t('', ''), t('Amazon S3', 'Amazon S3'));
    const internet = place('internet', t('', ''), t('the internet', '인터넷'));
    return {
      era: f.date.era,
      world: { vpcs: [{ id: 'main', region: here, cidrs: ['10.0.0.0/16'] }, { id: 'far', region: there, cidrs: ['10.1.0.0/16'] }, { id: 'web', region: here, cidrs: ['10.2.0.0/16'] }], services: [{ id: 'store', aws: 's3', region: here }], elements },
      labels: {
        main: main.name, far: far.name, web: web.name, store: t('Amazon S3', 'Amazon S3'), 'client:main': main.who, 'client:far': far.who, 'client:web': web.who, face: t('interface endpoint', '인터페이스 엔드포인트'), peering: t('peering connection', '피어링 연결'), igw: t('internet gateway', '인터넷 게이트웨이'), nat: t('NAT gateway', 'NAT 게이트웨이'),
      },
      scene: () => scenes(f),
      facts: [privately(main, store), durable(main, store), reachable(main, internet), reachable(web, internet), durable(web, internet), reachable(web, store), privately(web, store), reachable(main, web), reachable(web, main), reachable(far, main), reachable(far, store), privately(far, store), reachable(far, web), reachable(far, internet), reachable(main, far)],
      rules: f.date.era === 'note' ? then : now,
      ruled: 1,
    };
  },
};

function scenes(f: Facts): Wording[] {
  const { here, there } = f;
  const { en, ko } = f.date.month;
  const dates: readonly Text[] = [
    t(`The state of AWS in ${en} applies.`, `${ko} 시점의 AWS를 기준으로 합니다.`),
    t(`What AWS documented in ${en} is the reference.`, `${ko} 당시의 AWS 설명서를 기준으로 합니다.`),
    t(`The question refers to AWS as of ${en}.`, `${ko} 당시의 AWS에 대해 묻는 질문입니다.`),
  ];
  const openings: readonly Wording[] = [
    () => t(`{who} operates a main VPC and a web VPC in ${here} and a remote VPC in ${there}.`, `{who} ${here} 리전의 메인 VPC와 웹 VPC, ${there} 리전의 원격 VPC를 운영합니다.`),
    () => t(`{who} checks its notes on AWS against its network: a main VPC and a web VPC in ${here}, and a remote VPC in ${there}.`, `{who} AWS에 관한 메모를 실제 네트워크와 대조하고 있습니다. 네트워크는 ${here} 리전의 메인 VPC와 웹 VPC, ${there} 리전의 원격 VPC로 구성되어 있습니다.`),
    () => t(`{who} collects design exercises from several years. One of them shows a main VPC and a web VPC in ${here} and a remote VPC in ${there}.`, `{who} 여러 해의 설계 연습 과제를 수집하고 있습니다. 그중 한 과제에는 ${here} 리전의 메인 VPC와 웹 VPC, ${there} 리전의 원격 VPC가 나옵니다.`),
    () => t(`{who} keeps a history of its network, in which ${here} has a main VPC and a web VPC and ${there} a remote VPC.`, `{who} 네트워크 변경 이력을 관리하고 있습니다. ${here} 리전에는 메인 VPC와 웹 VPC가, ${there} 리전에는 원격 VPC가 있습니다.`),
    () => t(`{who} has workloads in two Regions: a main VPC and a web VPC are in ${here}, a remote VPC in ${there}.`, `{who} 두 리전에서 시스템을 운영합니다. 메인 VPC와 웹 VPC는 ${here} 리전에, 원격 VPC는 ${there} 리전에 있습니다.`),
    () => t(`{who} updates the training for its architects. The example has a main VPC and a web VPC in ${here} and a remote VPC in ${there}.`, `{who} 아키텍트 교육 자료를 업데이트하고 있습니다. 예제에는 ${here} 리전의 메인 VPC와 웹 VPC, ${there} 리전의 원격 VPC가 있습니다.`),
    () => t(`{who} has an old document that describes its network. In it, ${here} holds a main VPC and a web VPC; a remote VPC is in ${there}.`, `{who} 네트워크를 설명하는 오래된 문서를 보유하고 있습니다. 문서에 따르면 ${here} 리전에는 메인 VPC와 웹 VPC가, ${there} 리전에는 원격 VPC가 있습니다.`),
    () => t(`{who} studies how AWS networking has developed. Its example consists of three VPCs: main and web in ${here}, remote in ${there}.`, `{who} AWS 네트워킹이 어떻게 발전했는지 조사하고 있습니다. 예제는 ${here} 리전의 메인 VPC와 웹 VPC, ${there} 리전의 원격 VPC의 3개로 구성됩니다.`),
    () => t(`{who} underwent an audit when it had a remote VPC in ${there} and, in ${here}, a main VPC and a web VPC.`, `{who} 감사 당시 ${here} 리전에서 메인 VPC와 웹 VPC를, ${there} 리전에서 원격 VPC를 운영하고 있었습니다.`),
    () => t(`{who} dates each page of its runbook. The page on VPCs names a main VPC and a web VPC (${here}) and a remote VPC (${there}).`, `{who} 런북의 각 페이지에 날짜를 기록합니다. VPC에 관한 페이지에는 ${here} 리전의 메인 VPC와 웹 VPC, ${there} 리전의 원격 VPC가 나옵니다.`),
    () => t(`{who} reconstructs a network from its backups: a remote VPC in ${there}, and in ${here} a web VPC and a main VPC.`, `{who} 백업에서 네트워크를 재구성합니다. ${there} 리전의 원격 VPC, ${here} 리전의 웹 VPC와 메인 VPC가 있습니다.`),
    () => t(`{who} reviews a dated plan of its network on AWS. It shows a main VPC and a web VPC in ${here} as well as a remote VPC in ${there}.`, `{who} 날짜가 기록된 AWS 네트워크 계획을 검토하고 있습니다. 이 계획은 ${here} 리전의 메인 VPC와 웹 VPC, ${there} 리전의 원격 VPC로 구성됩니다.`),
  ];
  const face = t(`The main VPC has no internet gateway but an interface endpoint, in ${f.azs === 1 ? 'one Availability Zone' : 'two Availability Zones'}, for Amazon S3 in this Region.`, `메인 VPC에는 인터넷 게이트웨이가 없으며, 가용 영역 ${f.azs}개에 이 리전의 Amazon S3용 인터페이스 엔드포인트가 있습니다.`);
  const nat = t(`Private subnets of the web VPC use ${f.nats === 1 ? 'one NAT gateway' : 'NAT gateways in two Availability Zones'}.`, `웹 VPC의 프라이빗 서브넷은 ${f.nats === 1 ? 'NAT 게이트웨이 1개를' : '가용 영역 2개의 NAT 게이트웨이를'} 사용합니다.`);
  const far = f.link === 'peering' ? t('The remote VPC has private subnets and is peered with the main VPC, with routes on both sides.', '원격 VPC는 프라이빗 서브넷으로 구성되어 있고 메인 VPC와 피어링되어 있으며 경로는 양쪽에 있습니다.') : t('The remote VPC has private subnets and no connections.', '원격 VPC는 프라이빗 서브넷으로 구성되어 있고 다른 연결은 없습니다.');
  return openings.flatMap((opening, i) => [() => row(opening(), face, nat, far, dates[i % dates.length] as Text), () => row(opening(), dates[(i + 1) % dates.length] as Text, far, face, nat)]);
}
