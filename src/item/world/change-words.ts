import type { DesignOption, FullScenario } from '../../network/schema.ts';
import { plainVoice } from '../plain-voice.ts';
import type { Labels, Lang, Text } from '../question.ts';
import { optionText } from '../word.ts';
import { bare } from '../words/phrases.ts';

const fields: Readonly<Record<string, Text>> = {
  azs: { en: 'the number of Availability Zones', ko: '가용 영역 수' }, routeTables: { en: 'the associated route tables', ko: '연결된 라우팅 테이블' }, routes: { en: 'the routes', ko: '경로' }, policy: { en: 'the policy', ko: '정책' },
  securityGroup: { en: 'the security group', ko: '보안 그룹' }, privateDns: { en: 'private DNS', ko: '프라이빗 DNS' }, acceptance: { en: 'the state of the connection request', ko: '연결 요청 상태' }, principals: { en: 'the allowed principals', ko: '허용된 보안 주체' },
  regions: { en: 'the supported Regions', ko: '지원 리전' }, loadBalancer: { en: 'the load balancer', ko: '로드 밸런서' }, attachments: { en: 'the attachments', ko: '연결' }, egress: { en: 'the VPC that leads to the internet', ko: '인터넷으로 나가는 VPC' },
  dnsSupport: { en: 'enableDnsSupport', ko: 'enableDnsSupport' }, dnsHostnames: { en: 'enableDnsHostnames', ko: 'enableDnsHostnames' }, cidrs: { en: 'the CIDR blocks', ko: 'CIDR 블록' }, public: { en: 'the route to the internet gateway', ko: '인터넷 게이트웨이 경로' },
  macsec: { en: 'MACsec', ko: 'MACsec' }, routed: { en: 'the routes through it', ko: '이 엔드포인트를 거치는 경로' }, internet: { en: 'internet access', ko: '인터넷 액세스' },
};
const valueOf = (value: unknown, lang: Lang): string => (value === true ? (lang === 'en' ? 'on' : '켜짐') : value === false ? (lang === 'en' ? 'off' : '꺼짐') : Array.isArray(value) ? (value.length === 0 ? (lang === 'en' ? 'none' : '없음') : value.map((one) => (Array.isArray(one) ? one.join('-') : String(one))).join(', ')) : String(value));

/** An option that changes or takes away what stands, in sentences; null for one that only adds, which has words of its own. @param labels names for its ids */
export function changeWords(option: DesignOption, scenario: FullScenario, labels: Labels = {}): Text | null {
  if (option.changes.length === 0 && option.removes.length === 0) return null;
  const say = (lang: Lang): string => {
    const voice = plainVoice(lang, scenario, labels);
    // Where several have one name, their ids tell them apart.
    const touched = [...option.changes.map(({ id }) => id), ...option.removes];
    const known = new Set(touched.map((id) => voice.label(id))).size === new Set(touched).size;
    const name = (id: string): string => bare((known ? voice : plainVoice(lang, scenario)).label(id));
    const added = option.elements.length > 0 ? [optionText({ id: option.id, steps: [{ elements: option.elements }] }, voice)] : [];
    const changed = option.changes.flatMap(({ id, set }) => Object.entries(set).map(([key, value]) => {
      const field = fields[key]?.[lang] ?? key;
      return lang === 'en' ? `For the ${name(id)}, change ${field} to: ${valueOf(value, lang)}.` : `${name(id)}: ${field}(변경 값: ${valueOf(value, lang)})`;
    }));
    const removed = option.removes.map((id) => (lang === 'en' ? `Remove the ${name(id)}.` : `${name(id)}: 제거`));
    return [...added, ...changed, ...removed].join(lang === 'en' ? ' ' : ' / ');
  };
  return { en: say('en'), ko: say('ko') };
}
