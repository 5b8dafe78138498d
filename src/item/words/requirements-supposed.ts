import type { Requirement } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import { labels, listed, resourceName } from './phrases.ts';

type Body = { readonly from?: string; readonly to?: string | readonly string[] };
const bodyOf = (r: Requirement): Body => Object.values(r)[0] as Body;
/** Whether a requirement is about members of one group among themselves. */
const among = (r: Requirement): boolean => bodyOf(r).from !== undefined && bodyOf(r).from === bodyOf(r).to;
const endsOf = (r: Requirement, voice: Voice): readonly [string, string] => {
  const { from, to } = bodyOf(r);
  return [voice.label(`client:${from ?? ''}`), typeof to === 'string' ? voice.label(to) : ''];
};

/**
 * A requirement as a supposition. English: a clause behind "if" whose verb suits one and many; Korean: a clause that ends in …다면.
 * @param asked false: that nobody asks for it @param also whether it stands beside those of the stem, rather than in the place of one
 */
export const requirementSupposed = (r: Requirement, asked: boolean, voice: Voice, also = true): string => (voice.lang === 'en' ? inEnglish(r, asked, also, voice) : inKorean(r, asked, voice));

function inEnglish(r: Requirement, asked: boolean, also: boolean, voice: Voice): string {
  const [from, to] = endsOf(r, voice);
  const had = !asked ? 'did not have to' : also ? 'also had to' : 'had to';
  const other = among(r) ? 'one another' : to;
  const path = among(r) ? `among ${to}` : `from ${from} to ${to}`;
  if ('reach' in r) return `${among(r) ? to : from} ${had} reach ${other}`;
  if ('isolate' in r) return asked ? `${among(r) ? to : from} ${had} be kept from reaching ${other}` : `${among(r) ? to : from} were allowed to reach ${other}`;
  if ('private' in r) return `${among(r) ? to : from} ${had} reach ${other} privately`;
  if ('survivesAz' in r) return `access ${path} ${had} survive the loss of an Availability Zone`;
  if ('keepDnsName' in r) return `the default DNS name of ${to} ${had} lead ${from} onto a private path`;
  if ('encrypt' in r) return `traffic ${path} ${had} be encrypted outside AWS`;
  if ('bandwidth' in r) return `the path ${path} ${had} carry ${r.bandwidth.gbps} Gbps`;
  if ('readyWithin' in r) return `the solution ${had} be ready within ${r.readyWithin.days} days`;
  if ('inspect' in r) return `traffic ${path} ${had} be inspected by ${voice.label(r.inspect.by)}`;
  if ('onlyVia' in r) return `${voice.label(r.onlyVia.service)} ${had} refuse requests from outside the VPC endpoints of ${labels(r.onlyVia.vpcs, voice)}`;
  if ('limitTo' in r) return `the endpoint ${had} limit ${from} to ${listed(r.limitTo.resources.map((x) => resourceName(x, voice)), 'en')}`;
  const [svc, names] = [voice.label(r.exposeOnly.service), labels(r.exposeOnly.to, voice)];
  return asked ? `the provider ${had} expose ${svc} and nothing else to ${names}` : `the provider were allowed to expose more than ${svc} to ${names}`;
}

function inKorean(r: Requirement, asked: boolean, voice: Voice): string {
  const p = voice.with;
  const [from, to] = endsOf(r, voice);
  const ends = among(r) ? `${to}끼리 서로` : `${from}에서 ${to}에`;
  const way = among(r) ? `${to} 간` : `${from}에서 ${to}까지`;
  const over = among(r) ? `${to} 간의` : `${from}에서 ${to}에 이르는`;
  const must = (verb: string, stem: string): string => (asked ? `${verb} 한다면` : `${stem}지 않아도 된다면`);
  const needs = (what: string): string => `${p(what, '이/가')} 필요하${asked ? '다면' : '지 않다면'}`;
  if ('reach' in r) return asked ? `${ends} 연결할 수 있어야 한다면` : `${ends} 연결할 필요가 없다면`;
  if ('isolate' in r) return `${ends} 연결할 수 ${asked ? '없어야 한다면' : '있어도 된다면'}`;
  if ('private' in r) return needs(`${way} 프라이빗 경로`);
  if ('survivesAz' in r) return `${over} 연결이 가용 영역 장애를 ${must('견뎌야', '견디')}`;
  if ('keepDnsName' in r) return `${from}에서 ${to}의 기본 DNS 이름으로 프라이빗 경로를 ${must('사용해야', '사용하')}`;
  if ('encrypt' in r) return `${over} 트래픽을 AWS 외부 구간에서 ${must('암호화해야', '암호화하')}`;
  if ('bandwidth' in r) return needs(`${way} ${r.bandwidth.gbps}Gbps의 처리량`);
  if ('readyWithin' in r) return `${r.readyWithin.days}일 이내에 ${must('준비해야', '준비하')}`;
  if ('inspect' in r) return `${over} 트래픽을 ${p(voice.label(r.inspect.by), '이/가')} ${must('검사해야', '검사하')}`;
  if ('onlyVia' in r) return `${labels(r.onlyVia.vpcs, voice)}의 VPC 엔드포인트를 통하지 않은 ${voice.label(r.onlyVia.service)} 요청을 ${must('거부해야', '거부하')}`;
  if ('limitTo' in r) return `${from}에서 엔드포인트를 통해 사용할 수 있는 버킷을 ${p(`${listed(r.limitTo.resources, 'ko')} 버킷`, '으로/로')} ${must('제한해야', '제한하')}`;
  return asked ? `${labels(r.exposeOnly.to, voice)}에 ${voice.label(r.exposeOnly.service)}만 노출해야 한다면` : `${labels(r.exposeOnly.to, voice)}에 ${voice.label(r.exposeOnly.service)} 외의 리소스를 노출해도 된다면`;
}

/** What two ends ask for that lets the one connect to the other. */
const connects = (r: Requirement): boolean => 'reach' in r || 'private' in r || 'survivesAz' in r || 'keepDnsName' in r || 'encrypt' in r || 'bandwidth' in r;

/** Whether somebody who asks for `asked` cannot ask for `gone` as well: one wants a connection, the other none, between the same ends. */
export function excludes(asked: Requirement, gone: Requirement): boolean {
  const [a, b] = [bodyOf(asked), bodyOf(gone)];
  return a.from === b.from && a.to === b.to && (('isolate' in asked && connects(gone)) || ('isolate' in gone && connects(asked)));
}
