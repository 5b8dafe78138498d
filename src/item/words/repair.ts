import type { Change } from '../../network/repairs.ts';
import type { Voice } from '../blueprint.ts';
import { requirementName } from './requirements.ts';

/** The sentence of a repair: under which changes an option would be the right answer. */
export function repairSentence(id: string, changes: readonly Change[], voice: Voice): string {
  const clauses = changes.map((c) => clause(c, voice));
  if (voice.lang === 'en') return `${id} would be right if ${joined(clauses, ' and ')}.`;
  const last = clauses.at(-1) ?? '';
  return `${[...clauses.slice(0, -1).map((c) => c.replace(/다면$/, '고')), last].join(' ')} ${id}가 정답입니다.`;
}

const joined = (list: readonly string[], and: string): string => (list.length < 2 ? (list[0] ?? '') : `${list.slice(0, -1).join(', ')}${list.length > 2 ? ',' : ''}${and}${list.at(-1)}`);

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value));

/** English: behind "if"; Korean: a clause that ends in …다면. */
export function clause(change: Change, voice: Voice): string {
  const en = voice.lang === 'en';
  const L = (id: string) => voice.label(id);
  switch (change.kind) {
    case 'drop':
      return en ? `nobody asked for ${requirementName(change.requirement, voice)}` : `${requirementName(change.requirement, voice)} 요구 사항이 없다면`;
    case 'add':
      return en ? `the company also asked for ${requirementName(change.requirement, voice)}` : `${requirementName(change.requirement, voice)} 요구 사항이 추가된다면`;
    case 'objective':
      if (change.objective === null) return en ? 'neither cost nor operational overhead decided' : '비용이나 운영 오버헤드를 따지지 않는다면';
      return change.objective === 'cost' ? (en ? 'the lowest cost decided' : '비용을 기준으로 선택한다면') : en ? 'the least operational overhead decided' : '운영 오버헤드를 기준으로 선택한다면';
    case 'gigabytes':
      return en ? `the volume were ${change.value.toLocaleString('en-US')} GB a month` : `데이터가 월 ${change.value.toLocaleString('en-US')}GB라면`.replace('라면', '였다면');
    case 'without':
      return en ? `there were no ${L(change.element.id ?? change.element.type).replace(/^(the|an?) /, '')} yet` : `${voice.with(L(change.element.id ?? change.element.type), '이/가')} 아직 없다면`;
    default:
      return fact(change, voice);
  }
}

function fact(change: Extract<Change, { path: string }>, voice: Voice): string {
  const en = voice.lang === 'en';
  const name = voice.label(change.id);
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
      return en ? `${name} were a ${value ? 'public' : 'private'} subnet` : `${voice.with(name, '이/가')} ${value ? '퍼블릭' : '프라이빗'} 서브넷이라면`.replace('이라면', '이었다면');
    case 'internet':
      return en ? `${name} ${value ? 'had' : 'had no'} internet access of its own` : `${name}에 자체 인터넷 연결이 ${value ? '있다면' : '없다면'}`;
    case 'dnsSupport':
    case 'dnsHostnames':
      return en ? `${change.field === 'dnsSupport' ? 'DNS resolution' : 'DNS hostnames'} were turned on for ${name}` : `${name}의 ${change.field === 'dnsSupport' ? 'DNS 확인이' : 'DNS 호스트 이름이'} 활성화되어 있다면`;
    case 'acceptance':
      return en ? `the provider had accepted the connection request` : '서비스 공급자가 연결 요청을 수락했다면';
    case 'principals':
      return en ? `the endpoint service allowed the consumer's account` : '엔드포인트 서비스가 소비자 계정을 허용한다면';
    case 'securityGroup':
      return en ? `the security group of ${name} let the clients in` : `${name}의 보안 그룹이 클라이언트를 허용한다면`;
    case 'routes':
      return en ? `both sides of ${name} had routes` : `${name}의 양쪽에 경로가 있다면`;
    case 'routeTables':
      return en ? `${name} were associated with the route tables of all subnets` : `${voice.with(name, '이/가')} 모든 서브넷의 라우팅 테이블에 연결되어 있다면`;
    case 'azs':
      return en ? `${name} stood in two Availability Zones` : `${voice.with(name, '이/가')} 가용 영역 2개에 있다면`;
    case 'macsec':
      return en ? `${name} used MACsec` : `${voice.with(name, '이/가')} MACsec을 사용한다면`;
    default:
      return en ? `${change.field} of ${name} were ${shown(value)}` : `${name}의 ${change.field} 값이 ${shown(value)}라면`.replace('라면', '이라면');
  }
}
