import type { Blueprint, ClaimsDraft } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { serviceText } from './private-dns-words.ts';
import { someRegions } from './shared.ts';
import { place, privately, reachable } from './statement-facts.ts';
import { row, t } from './vpc-words.ts';

const pairs = [['sqs', 'kms'], ['secretsmanager', 'logs'], ['sns', 'ssm'], ['kms', 'secretsmanager'], ['logs', 'sqs'], ['ssm', 'sns']] as const;
const sources = ['web', 'jobs', 'app', 'peer', 'app and peer'] as const;
type Source = (typeof sources)[number];

interface Facts {
  readonly region: string;
  readonly first: Text;
  readonly second: Text;
  readonly firstFrom: Source;
  readonly secondFrom: Source;
}
const ids: Readonly<Record<Source, string[]>> = { web: ['web'], jobs: ['jobs'], app: ['app'], peer: ['peer'], 'app and peer': ['app', 'peer'] };
const names: Readonly<Record<Source, Text>> = { web: t('the web subnet', '웹 서브넷'), jobs: t('the batch subnet', '배치 서브넷'), app: t('the application VPC', '애플리케이션 VPC'), peer: t('the analytics VPC', '분석 VPC'), 'app and peer': t('the application VPC and the analytics VPC', '애플리케이션 VPC와 분석 VPC') };

/** Two interface endpoints with security groups that admit different clients: who gets through to which service. */
export const blueprint: Blueprint = {
  id: 'statements-security',
  topic: 'security-groups',
  weight: 1,
  drawClaims(rng: Rng): ClaimsDraft {
    const [one, two] = rng.pick(pairs);
    const [firstFrom, secondFrom] = rng.shuffle(sources).slice(0, 2) as [Source, Source];
    const f: Facts = { region: someRegions(rng, 1)[0] as string, first: serviceText(one), second: serviceText(two), firstFrom, secondFrom };
    const elements: ElementInput[] = [
      { type: 'interface-endpoint', id: 'first-face', vpc: 'app', service: 'first', securityGroup: ids[firstFrom] },
      { type: 'interface-endpoint', id: 'second-face', vpc: 'app', service: 'second', securityGroup: ids[secondFrom] },
      { type: 'vpc-peering', id: 'peering', vpcs: ['app', 'peer'] },
    ];
    const at = (id: string, en: string, ko: string) => place(id, t(`instances in the ${en} subnet`, `${ko} 서브넷 인스턴스`), t(`the ${en} subnet`, `${ko} 서브넷`));
    const [web, jobs] = [at('web', 'web', '웹'), at('jobs', 'batch', '배치')];
    const peer = place('peer', t('instances in the analytics VPC', '분석 VPC 인스턴스'), t('the analytics VPC', '분석 VPC'));
    const [first, second] = [place('first', t('', ''), f.first), place('second', t('', ''), f.second)];
    const internet = place('internet', t('', ''), t('the internet', '인터넷'));
    return {
      world: {
        vpcs: [{ id: 'app', region: f.region, cidrs: ['10.0.0.0/16'], subnets: [{ id: 'web', az: 'a' }, { id: 'jobs', az: 'b' }] }, { id: 'peer', region: f.region, cidrs: ['10.1.0.0/16'] }],
        services: [{ id: 'first', aws: one, region: f.region }, { id: 'second', aws: two, region: f.region }],
        elements,
      },
      labels: {
        app: t('the application VPC', '애플리케이션 VPC'), web: web.name, jobs: jobs.name, peer: peer.name, first: f.first, second: f.second, 'client:web': web.who, 'client:jobs': jobs.who, 'client:peer': peer.who,
        'first-face': t(`interface endpoint for ${f.first.en}`, `${f.first.ko}용 인터페이스 엔드포인트`), 'second-face': t(`interface endpoint for ${f.second.en}`, `${f.second.ko}용 인터페이스 엔드포인트`), peering: t('peering connection', '피어링 연결'),
      },
      scene: () => scenes(f),
      facts: [reachable(web, first), reachable(jobs, first), reachable(peer, first), reachable(web, second), reachable(jobs, second), reachable(peer, second), privately(web, first), privately(jobs, second), privately(peer, first), privately(peer, second), reachable(web, jobs), reachable(jobs, web), reachable(peer, web), reachable(web, internet), reachable(jobs, internet), reachable(peer, internet)],
      rules: ['security-group-stateful', 'network-acl-stateless', 'network-acl-ephemeral-ports', 'security-group-allow-only', 'network-acl-rule-order', 'security-group-vs-nacl-level', 'security-group-nacl-defaults', 'peering-security-group-reference', 'interface-endpoint-security-group', 'gateway-endpoint-security-group-prefix-list'],
      ruled: 0.5,
    };
  },
};

function scenes(f: Facts): Wording[] {
  const [a, aKo, b, bKo] = [f.first.en, f.first.ko, f.second.en, f.second.ko];
  const both = `${p(aKo, '와/과')} ${bKo}`;
  const openings: readonly Wording[] = [
    () => t(`{who} uses ${a} and ${b} from an application VPC with a private web subnet and a private batch subnet, through an interface endpoint for each service.`, `{who} 프라이빗 웹 서브넷과 프라이빗 배치 서브넷이 있는 애플리케이션 VPC에서 서비스별 인터페이스 엔드포인트를 통해 ${p(both, '을/를')} 사용합니다.`),
    () => t(`{who} put interface endpoints for ${a} and ${b} into an application VPC in ${f.region}, which consists of a web subnet and a batch subnet without internet access.`, `{who} 인터넷에 액세스할 수 없는 웹 서브넷과 배치 서브넷으로 구성된 ${f.region} 리전의 애플리케이션 VPC에 ${both}용 인터페이스 엔드포인트를 두었습니다.`),
    () => t(`{who} reviews the security groups of two interface endpoints, one for ${a} and one for ${b}. They are in an application VPC with a private web subnet and a private batch subnet.`, `{who} ${aKo}용과 ${bKo}용 인터페이스 엔드포인트의 보안 그룹을 검토하고 있습니다. 두 엔드포인트는 프라이빗 웹 서브넷과 프라이빗 배치 서브넷이 있는 애플리케이션 VPC에 있습니다.`),
    () => t(`{who} applies least privilege to its endpoints for ${a} and ${b} in an application VPC. A web subnet and a batch subnet, both private, make up this VPC.`, `{who} 애플리케이션 VPC의 ${both}용 엔드포인트에 최소 권한을 적용하고 있습니다. 이 VPC는 프라이빗 웹 서브넷과 프라이빗 배치 서브넷으로 구성되어 있습니다.`),
    () => t(`{who} looks into failed calls to ${a} and ${b}. Both have an interface endpoint in the application VPC, whose web subnet and batch subnet are private.`, `{who} ${bKo} 및 ${aKo} 호출이 실패하는 문제를 조사하고 있습니다. 두 서비스 모두 웹 서브넷과 배치 서브넷이 프라이빗인 애플리케이션 VPC에 인터페이스 엔드포인트가 있습니다.`),
    () => t(`{who} let a contractor set up endpoints for ${a} and ${b} in an application VPC in ${f.region}. The VPC has a private web subnet and a private batch subnet.`, `{who} 외주 업체를 통해 ${f.region} 리전의 애플리케이션 VPC에 ${both}용 엔드포인트를 설정했습니다. 이 VPC에는 프라이빗 웹 서브넷과 프라이빗 배치 서브넷이 있습니다.`),
    () => t(`{who} closed its NAT gateways and reaches ${a} and ${b} through interface endpoints in its application VPC. Servers run in a web subnet, jobs in a batch subnet.`, `{who} NAT 게이트웨이를 제거하고 애플리케이션 VPC의 인터페이스 엔드포인트를 통해 ${p(both, '을/를')} 사용합니다. 서버는 웹 서브넷에서, 작업은 배치 서브넷에서 실행됩니다.`),
    () => t(`{who} draws a matrix of clients and services for an application VPC. Its web subnet and its batch subnet are private, and there are interface endpoints for ${a} and ${b}.`, `{who} 애플리케이션 VPC의 클라이언트와 서비스 간 액세스 표를 작성하고 있습니다. 웹 서브넷과 배치 서브넷은 프라이빗이며 ${both}용 인터페이스 엔드포인트가 있습니다.`),
    () => t(`{who} was asked by its security team who can call what. In an application VPC in ${f.region}, ${a} and ${b} have interface endpoints; the clients are in a web subnet and a batch subnet, both private.`, `{who} 보안 팀으로부터 누가 무엇을 호출할 수 있는지 질문을 받았습니다. ${f.region} 리전의 애플리케이션 VPC에는 ${both}용 인터페이스 엔드포인트가 있으며 클라이언트는 프라이빗인 웹 서브넷과 배치 서브넷에 있습니다.`),
    () => t(`{who} tightened two security groups yesterday. They belong to the interface endpoints for ${a} and ${b} in an application VPC with a private web subnet and a private batch subnet.`, `{who} 어제 보안 그룹 2개의 규칙을 강화했습니다. 이 보안 그룹은 프라이빗 웹 서브넷과 프라이빗 배치 서브넷이 있는 애플리케이션 VPC의 ${both}용 인터페이스 엔드포인트에 연결되어 있습니다.`),
    () => t(`{who} runs jobs in a private batch subnet and servers in a private web subnet of one application VPC. For ${a} and for ${b} there is an interface endpoint each.`, `{who} 하나의 애플리케이션 VPC에서 프라이빗 배치 서브넷의 작업과 프라이빗 웹 서브넷의 서버를 실행합니다. ${aKo}용과 ${bKo}용 인터페이스 엔드포인트가 하나씩 있습니다.`),
    () => t(`{who} hands an application VPC to its operations team, together with notes on its private web subnet, its private batch subnet, and the interface endpoints for ${a} and ${b}.`, `{who} 애플리케이션 VPC를 운영 팀에 인계합니다. 인계 문서에는 프라이빗 웹 서브넷, 프라이빗 배치 서브넷, 그리고 ${both}용 인터페이스 엔드포인트가 설명되어 있습니다.`),
  ];
  const peer = t('An analytics VPC is peered with the application VPC, with routes on both sides, and is otherwise isolated.', '다른 연결이 없는 분석 VPC가 애플리케이션 VPC와 피어링되어 있으며 경로는 양쪽에 있습니다.');
  const [x, y] = [names[f.firstFrom], names[f.secondFrom]];
  const one = [t(`The security group of the endpoint for ${a} admits HTTPS from ${x.en}.`, `${aKo}용 엔드포인트의 보안 그룹은 ${x.ko}의 HTTPS 트래픽을 허용합니다.`)];
  const two = [t(`The security group of the endpoint for ${b} admits HTTPS from ${y.en}.`, `${bKo}용 엔드포인트의 보안 그룹은 ${y.ko}의 HTTPS 트래픽을 허용합니다.`), t(`That of the endpoint for ${b} allows HTTPS from ${y.en}.`, `${bKo}용 엔드포인트의 보안 그룹은 ${y.ko}의 HTTPS를 허용합니다.`)];
  return openings.map((opening, i) => () => (i % 2 === 0 ? row(opening(), peer, one[0] as Text, two[1] as Text) : row(opening(), peer, two[0] as Text, t(one[0]?.en.replace('The security group', 'That') ?? '', one[0]?.ko ?? ''))));
}
