import type { Item, Lang, Question, RuleCard, Text } from '../../src/item/question.ts';
import type { Given, Memory, QuestionSource, Snapshot } from '../../src/study/ports.ts';

interface Sketch {
  readonly id: string;
  readonly topic: string;
  readonly rules: readonly string[];
  readonly stem: Text;
  readonly options: readonly (readonly [id: string, text: Text, explanation: Text])[];
  readonly answer: readonly string[];
  readonly picture: readonly string[];
}

export const both = (en: string, ko = en): Text => ({ en, ko });

/** A hand-made question. */
export function itemOf({ id, topic, rules, stem, options, answer, picture }: Sketch): Item {
  const shared = { id, blueprint: 'by-hand', topic, domain: 'secure' as const, difficulty: 0.5, rules, select: answer.length, answer, scenario: { format: 'study.scenario/1' } as unknown as Item['scenario'] };
  const words = (lang: Lang): Question => ({
    format: 'study.question/1',
    ...shared,
    lang,
    stem: stem[lang],
    options: options.map(([optionId, text, explanation]) => ({ id: optionId, text: text[lang], explanation: explanation[lang], rules })),
    picture,
  });
  return { ...shared, exercise: null, word: words, repairs: () => [], twin: () => null };
}

export const s3Question = itemOf({
  id: 'fixture.1',
  topic: 'gateway-endpoints',
  rules: ['gateway-endpoint-no-charge', 'gateway-endpoint-route-table'],
  stem: both(
    'A company runs a data processing application on Amazon EC2 instances in private subnets of a VPC. The instances read large objects from an Amazon S3 bucket in the same Region through a NAT gateway, and the data processing charges of the NAT gateway keep rising. The traffic must not go over the internet.\n\nWhich solution will meet these requirements MOST cost-effectively?',
    '한 회사가 VPC의 프라이빗 서브넷에 있는 Amazon EC2 인스턴스에서 데이터 처리 애플리케이션을 실행합니다. 인스턴스는 NAT 게이트웨이를 통해 같은 리전의 Amazon S3 버킷에서 큰 객체를 읽으며, NAT 게이트웨이의 데이터 처리 요금이 계속 늘고 있습니다. 트래픽은 인터넷을 거치지 않아야 합니다.\n\n이러한 요구 사항을 가장 비용 효율적으로 충족하는 솔루션은 무엇입니까?',
  ),
  options: [
    ['interface', both('Create an interface endpoint for Amazon S3 in each private subnet, and turn on private DNS.', '각 프라이빗 서브넷에 Amazon S3용 인터페이스 엔드포인트를 생성하고 프라이빗 DNS를 활성화합니다.'), both('It works, but an interface endpoint is charged by the hour and by the gigabyte, and a gateway endpoint is not.', '작동하지만 인터페이스 엔드포인트에는 시간당 요금과 데이터 처리 요금이 부과되므로 비용 요구 사항을 충족하지 못합니다.')],
    ['gateway', both('Create a gateway endpoint for Amazon S3, and associate it with the route tables of the private subnets.', 'Amazon S3용 게이트웨이 엔드포인트를 생성하고 프라이빗 서브넷의 라우팅 테이블에 연결합니다.'), both('A gateway endpoint carries the traffic within the AWS network at no additional charge.', '게이트웨이 엔드포인트는 추가 비용 없이 AWS 네트워크 안에서 트래픽을 전달하므로 요구 사항을 충족합니다.')],
    ['peering', both('Create a VPC peering connection to the VPC of Amazon S3.', 'Amazon S3의 VPC에 VPC 피어링 연결을 생성합니다.'), both('Amazon S3 is no VPC that a peering connection could reach.', 'Amazon S3는 피어링할 수 있는 VPC가 아니므로 요구 사항을 충족하지 못합니다.')],
    ['igw', both('Attach an internet gateway to the VPC, and move the instances to public subnets.', '인터넷 게이트웨이를 VPC에 연결하고 인스턴스를 퍼블릭 서브넷으로 옮깁니다.'), both('The traffic would use public addresses and an internet gateway.', '트래픽이 인터넷 게이트웨이를 지나므로 요구 사항을 충족하지 못합니다.')],
  ],
  answer: ['gateway'],
  picture: ['┌─ VPC 10.0.0.0/16 ────────────┐', '│ ┌─ 프라이빗 서브넷 ───┐      │', '│ │ EC2                 │──────┼──▶ ● gateway endpoint', '│ └─────────────────────┘      │        │', '└──────────────────────────────┘        ▼', '                                     Amazon S3'],
});

export const peeringQuestion = itemOf({
  id: 'fixture.2',
  topic: 'peering',
  rules: ['peering-not-transitive', 'peering-no-overlap'],
  stem: both(
    'A company has three VPCs: app, shared and data. app is peered with shared, and shared is peered with data. The CIDR blocks of the VPCs do not overlap. Instances in app must reach a database in data over private addresses.\n\nWhich combination of steps will meet these requirements? (Select TWO.)',
    '한 회사에 VPC 3개(app, shared, data)가 있습니다. app은 shared와 피어링되어 있고 shared는 data와 피어링되어 있습니다. VPC의 CIDR 블록은 겹치지 않습니다. app의 인스턴스는 프라이빗 주소로 data의 데이터베이스에 연결해야 합니다.\n\n이러한 요구 사항을 충족하려면 어떤 단계 조합을 수행해야 합니까? (2개 선택)',
  ),
  options: [
    ['peer', both('Create a VPC peering connection between app and data.', 'app과 data 사이에 VPC 피어링 연결을 생성합니다.'), both('Peering is not transitive, so app and data need a connection of their own.', '피어링은 전이적이지 않으므로 app과 data 사이에 별도의 연결이 필요합니다.')],
    ['routes', both('Add routes to the route tables of app and data that point to the new peering connection.', '새 피어링 연결을 가리키는 경로를 app과 data의 라우팅 테이블에 추가합니다.'), both('A peering connection carries traffic only where both sides have a route to it.', '양쪽에 경로가 있어야 피어링 연결로 트래픽이 전달됩니다.')],
    ['through', both('Add a route in app to the CIDR block of data through the peering connection with shared.', 'shared와의 피어링 연결을 통해 data의 CIDR 블록으로 가는 경로를 app에 추가합니다.'), both('Traffic that enters shared by peering cannot leave it by another peering connection.', '피어링으로 shared에 들어온 트래픽은 다른 피어링 연결로 나갈 수 없습니다.')],
    ['nat', both('Create a NAT gateway in shared, and route the traffic of app to it.', 'shared에 NAT 게이트웨이를 생성하고 app의 트래픽을 그곳으로 라우팅합니다.'), both('A peer VPC cannot use a NAT gateway of the other VPC.', '피어 VPC는 상대 VPC의 NAT 게이트웨이를 사용할 수 없습니다.')],
    ['dns', both('Turn on DNS hostnames in shared.', 'shared에서 DNS 호스트 이름을 활성화합니다.'), both('Names resolve, but no route leads from app to data.', '이름은 확인되지만 app에서 data로 가는 경로가 없습니다.')],
  ],
  answer: ['peer', 'routes'],
  picture: ['┌─ app ─────┐   peering   ┌─ data ────┐', '│ instances │◀───────────▶│ database  │', '└───────────┘             └───────────┘'],
});

const rules: Readonly<Record<string, readonly [topic: string, statement: Text, today: Text | null]>> = {
  'gateway-endpoint-no-charge': ['gateway-endpoints', both('A gateway endpoint for Amazon S3 or DynamoDB is used at no additional charge.', 'Amazon S3나 DynamoDB용 게이트웨이 엔드포인트는 추가 비용 없이 사용합니다.'), null],
  'gateway-endpoint-route-table': ['gateway-endpoints', both('A gateway endpoint works through a prefix list route in the route tables that it is associated with.', '게이트웨이 엔드포인트는 연결된 라우팅 테이블의 접두사 목록 경로를 통해 작동합니다.'), null],
  'peering-not-transitive': ['peering', both('VPC peering is not transitive: a VPC cannot reach a third one through its peer.', 'VPC 피어링은 전이적이지 않으므로 피어를 통해 세 번째 VPC에 연결할 수 없습니다.'), both('Still so today.', '지금도 그렇습니다.')],
  'peering-no-overlap': ['peering', both('VPCs whose CIDR blocks overlap cannot be peered.', 'CIDR 블록이 겹치는 VPC는 피어링할 수 없습니다.'), null],
};

/** Alternates between the two questions; twins are the other question. */
export const fixtureSource: QuestionSource = {
  next: (history) => (history.filter(({ twinOf }) => twinOf === null).length % 2 === 0 ? s3Question : peeringQuestion),
  twin: (item) => (item === s3Question ? peeringQuestion : undefined),
  repair: (_item, _chosen, lang) => [lang === 'en' ? 'If the bucket were reached from on-premises, an interface endpoint would be right.' : '온프레미스에서 버킷에 접근해야 한다면 인터페이스 엔드포인트가 정답입니다.'],
  rule(id, lang): RuleCard | undefined {
    const rule = rules[id];
    return rule && { id, topic: rule[0], statement: rule[1][lang], today: rule[2]?.[lang] ?? null, url: `https://docs.aws.amazon.com/vpc/latest/${id}`, source: [12, 13] };
  },
};

/** Remembers in a list; `fail` makes the next records reject with that message. */
export function fixtureMemory(): Memory & { readonly entries: (Given | { undoes: string })[]; fail: string | null; snapshot: Snapshot | null } {
  const memory = {
    entries: [] as (Given | { undoes: string })[],
    fail: null as string | null,
    snapshot: null as Snapshot | null,
    async record(answer: Given) {
      if (memory.fail !== null) throw new Error(memory.fail);
      memory.entries.push(answer);
      return { id: `here-${memory.entries.length}` };
    },
    async undo(id: string) {
      memory.entries.push({ undoes: id });
    },
    async saveInterrupted(snapshot: Snapshot | null) {
      memory.snapshot = snapshot;
    },
  };
  return memory;
}
