import type { Change } from '../../network/repairs.ts';
import type { Voice } from '../blueprint.ts';
import { bare, labels, nameIn, namesIn, zones } from './phrases.ts';
import { excludes, requirementSupposed } from './requirements-supposed.ts';
import { grouped } from './figures.ts';

/** The sentence of a repair: under which changes an option would be the right answer. */
export function repairSentence(id: string, changes: readonly Change[], voice: Voice): string {
  const clauses = told(changes).map((c) => clause(c, voice, !changes.some((d) => takesPlace(c, d))));
  if (voice.lang === 'en') return `${id} would be right if ${joined(clauses, ' and ')}.`;
  const last = clauses.at(-1) ?? '';
  return `${[...clauses.slice(0, -1).map(linked), last].join(', ')} ${id}가 정답입니다.`;
}

/** Whether a change asks for something in the place of what another one drops. */
const takesPlace = (c: Change, d: Change): boolean => c.kind === 'add' && d.kind === 'drop' && excludes(c.requirement, d.requirement);
/** The changes without what another one says already: who must reach something is no longer to be kept from it. */
const told = (changes: readonly Change[]): readonly Change[] => changes.filter((d) => !changes.some((c) => takesPlace(c, d)));

/** A clause in …다면 as it stands before another one: 필요하다면 is 필요하고, 한다면 하고, 않는다면 않고, 서브넷이라면 서브넷이고. */
const linked = (clause: string): string =>
  clause
    .replace(/이라면$/, '이고')
    .replace(/는다면$/, '고')
    .replace(/([가-힣])다면$/, (_whole, stem: string) => `${(stem.charCodeAt(0) - 0xac00) % 28 === 4 ? String.fromCharCode(stem.charCodeAt(0) - 4) : stem}고`);

const joined = (list: readonly string[], and: string): string => (list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')}${list.length > 2 ? ',' : ''}${and}${list.at(-1)}`);

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** English: behind "if"; Korean: a clause that ends in …다면. @param also whether what is asked for comes beside the rest */
export function clause(change: Change, voice: Voice, also = true): string {
  const en = voice.lang === 'en';
  const L = (id: string) => voice.label(id);
  switch (change.kind) {
    case 'drop':
      return requirementSupposed(change.requirement, false, voice);
    case 'add':
      return requirementSupposed(change.requirement, true, voice, also);
    case 'objective':
      if (change.objective === null) return en ? 'neither cost nor operational overhead mattered' : '비용이나 운영 오버헤드를 따지지 않는다면';
      return change.objective === 'cost' ? (en ? 'the company asked for the lowest cost' : '비용을 기준으로 선택한다면') : en ? 'the company asked for the least operational overhead' : '운영 오버헤드를 기준으로 선택한다면';
    case 'gigabytes':
      return en ? `the volume were ${grouped(change.value)} GB a month` : `데이터 전송량이 월 ${grouped(change.value)}GB였다면`;
    case 'without':
      return en ? `there were no ${bare(L(change.element.id ?? change.element.type))} yet` : `${voice.with(L(change.element.id ?? change.element.type), '이/가')} 아직 없다면`;
    default:
      return fact(change, voice);
  }
}

/** Which networks a transit gateway routes between. @param lists ids that may talk to each other */
function hubRoutes(name: string, lists: readonly (readonly string[])[], voice: Voice): string {
  const en = voice.lang === 'en';
  const groups = lists.map((ids) => namesIn(ids.map((id) => nameIn(id, voice)), voice));
  if (groups.length === 0) return en ? `the route tables of ${name} had no routes` : `${name}의 라우팅 테이블에 경로가 없다면`;
  return en ? `${name} routed only between ${groups.join(', or between ')}` : `${voice.with(name, '이/가')} ${groups.join(' 사이나 ')} 사이에서만 라우팅한다면`;
}

/** A setting that lets nothing through. */
const shut = (value: unknown): boolean => value === 'deny' || value === 'none' || (Array.isArray(value) && value.length === 0);
/** The places that a setting lists; without a list all of them. */
const places = (value: unknown, all: string, voice: Voice): string => (Array.isArray(value) ? namesIn(value.map((id) => nameIn(String(id), voice)), voice) : all);
/** Where the requests come from that a bucket policy allows. English: behind "from"; Korean: before 보낸. */
function through(value: unknown, voice: Voice): string {
  const [[kind, ids]] = Object.entries(value as Readonly<Record<string, readonly string[]>>) as [[string, readonly string[]]];
  const names = labels(ids, voice);
  if (kind === 'vpcs') return voice.lang === 'en' ? `VPC endpoints of ${names}` : `${names}의 VPC 엔드포인트를 통해`;
  return voice.lang === 'en' ? (kind === 'endpoints' ? names : `the addresses of ${names}`) : kind === 'endpoints' ? `${voice.with(names, '을/를')} 통해` : `${names}의 주소에서`;
}

function fact(change: Extract<Change, { path: string }>, voice: Voice): string {
  const en = voice.lang === 'en';
  const name = nameIn(change.id, voice);
  const { value } = change;
  switch (change.field) {
    case 'region':
      return en ? `${name} were in the ${shown(value)} Region` : `${voice.with(name, '이/가')} ${shown(value)} 리전에 있다면`;
    case 'cidrs':
      return en ? `the CIDR block of ${name} overlapped no other` : `${name}의 CIDR 블록이 다른 블록과 겹치지 않는다면`;
    case 'count':
      return en ? `${name} consisted of ${shown(value)} VPCs` : `${voice.with(name, '이/가')} VPC ${shown(value)}개로 이루어져 있다면`;
    case 'overlap':
      return en ? `the CIDR blocks of ${name} ${value ? 'overlapped' : 'did not overlap'} one another` : `${name}의 CIDR 블록이 서로 ${value ? '겹친다면' : '겹치지 않는다면'}`;
    case 'public':
      return en ? `${name} were ${value ? 'public' : 'private'}` : `${voice.with(name, '이/가')} ${value ? '퍼블릭' : '프라이빗'} 서브넷이었다면`;
    case 'internet':
      return en ? `${name} ${value ? 'had' : 'had no'} internet access of its own` : `${name}에 자체 인터넷 연결이 ${value ? '있다면' : '없다면'}`;
    case 'dnsSupport':
    case 'dnsHostnames':
      return en ? `${change.field === 'dnsSupport' ? 'DNS resolution' : 'DNS hostnames'} were turned ${value ? 'on' : 'off'} for ${name}` : `${name}의 ${change.field === 'dnsSupport' ? 'DNS 확인이' : 'DNS 호스트 이름이'} ${value ? '활성화' : '비활성화'}되어 있다면`;
    case 'privateDns':
      return en ? `private DNS were turned ${value ? 'on' : 'off'} for ${name}` : `${name}의 프라이빗 DNS가 ${value ? '활성화' : '비활성화'}되어 있다면`;
    case 'acceptance':
      return value === 'accepted' ? (en ? `the provider had accepted the connection request` : '서비스 공급자가 연결 요청을 수락했다면') : en ? `the connection request still waited for acceptance` : '연결 요청이 아직 수락 대기 중이었다면';
    case 'principals':
      return shut(value) ? (en ? `the endpoint service allowed no account yet` : '엔드포인트 서비스가 아직 어떤 계정도 허용하지 않는다면') : en ? `the endpoint service allowed the consumer's account` : '엔드포인트 서비스가 소비자 계정을 허용한다면';
    case 'securityGroup':
      return shut(value) ? (en ? `the security group of ${name} had no inbound rule` : `${name}의 보안 그룹에 인바운드 규칙이 없다면`) : en ? `the security group of ${name} let ${places(value, 'the clients', voice)} in` : `${name}의 보안 그룹이 ${voice.with(places(value, '클라이언트', voice), '을/를')} 허용한다면`;
    case 'policy':
      return shut(value) ? (en ? `the policy of ${name} allowed nothing` : `${name}의 정책이 아무것도 허용하지 않는다면`) : en ? `the policy of ${name} allowed only ${shown(value)}` : `${name}의 정책이 ${shown(value)} 버킷만 허용한다면`;
    case 'allowOnly':
      return en ? `${name} allowed only requests from ${through(value, voice)}` : `${voice.with(name, '이/가')} ${through(value, voice)} 보낸 요청만 허용한다면`;
    case 'vpc':
      return en ? `${name} were in ${nameIn(String(value), voice)} instead` : `${voice.with(name, '이/가')} ${voice.label(String(value))}에 있다면`;
    case 'egress':
      return en ? `${name} also routed traffic for the internet to ${nameIn(String(value), voice)}` : `${voice.with(name, '이/가')} 인터넷으로 향하는 트래픽도 ${voice.with(voice.label(String(value)), '으로/로')} 라우팅한다면`;
    case 'routes':
      if (Array.isArray(value)) return hubRoutes(name, value as string[][], voice);
      if (value === 'full') return en ? `${name} routed between all of its attachments` : `${voice.with(name, '이/가')} 연결된 모든 네트워크 간에 라우팅한다면`;
      return shut(value) ? (en ? `neither side of ${name} had routes` : `${name}의 어느 쪽에도 경로가 없다면`) : en ? `both sides of ${name} had routes` : `${name}의 양쪽에 경로가 있다면`;
    case 'routed':
      return en ? `the route tables ${value ? 'led' : 'did not lead'} traffic through ${name}` : `라우팅 테이블이 트래픽을 ${voice.with(name, '으로/로')} ${value ? '보낸다면' : '보내지 않는다면'}`;
    case 'routeTables':
      return shut(value) ? (en ? `${name} were associated with no route table` : `${voice.with(name, '이/가')} 어떤 라우팅 테이블에도 연결되어 있지 않다면`) : en ? `${name} were associated with the route tables of ${places(value, 'all subnets', voice)}` : `${voice.with(name, '이/가')} ${places(value, '모든 서브넷', voice)}의 라우팅 테이블에 연결되어 있다면`;
    case 'attachments':
      return en ? `${name} connected ${places(value, 'all networks', voice)}` : `${voice.with(name, '이/가')} ${voice.with(places(value, '모든 네트워크', voice), '을/를')} 연결한다면`;
    case 'azs':
      return en ? `${name} were in ${zones(Number(value)).en}` : `${voice.with(name, '이/가')} ${zones(Number(value)).ko}에 있다면`;
    case 'macsec':
      return en ? `${name} ${value ? 'used' : 'did not use'} MACsec` : `${voice.with(name, '이/가')} MACsec을 ${value ? '사용한다면' : '사용하지 않는다면'}`;
    default:
      return en ? `${change.field} of ${name} were ${shown(value)}` : `${name}의 ${change.field} 값이 ${shown(value)}이라면`;
  }
}
