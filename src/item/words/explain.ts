import type { FullScenario } from '../../network/schema.ts';
import type { OptionVerdict } from '../../network/verdict.ts';
import type { Voice } from '../blueprint.ts';
import { ruleOfFailure } from '../rules-of.ts';
import { whatFails } from './explain-failure.ts';
import { contribution, virtues } from './explain-key.ts';
import { dollars } from './figures.ts';
import { bare, cap, listed, nameIn, pathIn, sentences } from './phrases.ts';

/** Everything an explanation is told from. `statement`: the rule in the voice's language. */
export interface Proof {
  readonly scenario: FullScenario;
  readonly verdict: OptionVerdict;
  readonly key: OptionVerdict;
  /** The option's path, for the first requirement that has one. */
  readonly keyPath: readonly string[];
  /** Whether a right step stands on that path itself. */
  readonly through: boolean;
  /** The right step that a wrong one is tried with; null of whole designs. */
  readonly beside: string | null;
  /** Whether that path is open before the option is done. */
  standing(): boolean;
  /** Rules that the option's explanation cites. */
  readonly keyRules: readonly string[];
  statement(rule: string): string;
}

const money = (usd: number, lang: 'en' | 'ko'): string => {
  const figure = dollars(usd);
  return lang === 'en' ? `$${figure}` : `${figure} USD`;
};

/** Why the key is right: its path, what it does for each requirement, how it ranks, and the rule that carries it. */
export function keyExplanation(p: Proof, voice: Voice): string {
  const en = voice.lang === 'en';
  const steps = p.scenario.ask.kind === 'steps';
  const virtue = virtues(p.scenario, voice);
  const whole = steps ? contribution(p.scenario, p.verdict.id, p.keyPath, voice) : null;
  const part = whole?.said ? whole : null;
  const path = p.keyPath.length > 1 && (part === null || (part.onPath && p.through)) ? pathIn(p.keyPath, voice) : '';
  const lead = part
    ? en
      ? `${part.said} Together with the other correct step, it ${path ? (p.standing() ? `keeps open the path ${path}` : `opens the path ${path}`) : 'meets the requirements'}.`
      : `${part.said} 다른 올바른 단계와 함께 ${path ? (p.standing() ? `경로(${path})를 열린 상태로 유지합니다` : `경로(${path})를 엽니다`) : '요구 사항을 충족합니다'}.`
    : path
      ? en
        ? `It ${p.standing() ? `keeps open the path ${path}` : `opens the path ${path}`}.`
        : `경로(${path})가 ${p.standing() ? '그대로 유지됩니다' : '열립니다'}.`
      : '';
  const what = virtue.length === 0 ? '' : en ? `${steps ? 'The two steps' : 'The design'} ${listed(virtue.map((v) => (steps ? v.plural : v.en)), 'en')}.` : `${steps ? '두 단계는' : '이 설계는'} ${virtue.map((v, i) => (i === virtue.length - 1 ? v.koEnd : v.ko)).join(', ')}.`;
  const rules = p.scenario.objective === 'cost' && p.keyRules.length > 1 ? [p.keyRules[0], p.keyRules.at(-1)] : p.keyRules.slice(0, 1);
  return [lead, what, rank(p, voice), ...rules.map((r) => p.statement(r ?? ''))].filter(Boolean).join(' ');
}

function rank(p: Proof, voice: Voice): string {
  const en = voice.lang === 'en';
  if (p.scenario.objective === 'cost') {
    const usd = p.verdict.monthlyUsd;
    if (usd === 0) return en ? 'It adds no cost.' : '추가 비용이 없습니다.';
    return en ? `Of the options that meet the requirements it adds the least cost, about ${money(usd, 'en')} a month.` : `요구 사항을 충족하는 선택지 중 추가 비용이 월 약 ${money(usd, 'ko')}로 가장 적습니다.`;
  }
  if (p.scenario.objective === 'operations') return en ? 'Of the options that meet the requirements it leaves the least to operate.' : '요구 사항을 충족하는 선택지 중 운영 오버헤드가 가장 적습니다.';
  return '';
}

/** Why another option is wrong: what fails, where on the path, by which rule; or why it only ranks behind. Three sentences at the most. */
export function wrongExplanation(p: Proof, voice: Voice): string {
  const refused = p.verdict.failures.find((f) => f.requirement === null);
  const first = p.verdict.failures[0];
  if (refused) {
    const name = nameIn(refused.blockedAt, voice);
    const what = voice.lang === 'en' ? `This ${bare(name)} cannot be set up as described.` : `이 ${voice.with(name, '은/는')} 설명한 대로 구성할 수 없습니다.`;
    return `${what} ${p.statement(refused.rule)}`;
  }
  if (!first) return rankedBehind(p, voice);
  const said = whatFails(first, p.scenario, p.verdict.id, voice);
  const clause = p.beside ? (voice.lang === 'en' ? `Even together with option ${p.beside}, ${said}` : `선택지 ${voice.with(p.beside, '와/과')} 함께 수행해도 요구 사항을 충족하지 못합니다. ${said}`) : voice.lang === 'en' ? cap(said) : said;
  return `${clause} ${sentences(p.statement(ruleOfFailure(first)), 2)}`;
}

function rankedBehind(p: Proof, voice: Voice): string {
  const { verdict, key, scenario } = p;
  const en = voice.lang === 'en';
  const rule = sentences(p.statement(p.keyRules[0] ?? ''), 2);
  if (scenario.objective === 'cost') {
    const [own, best] = [money(verdict.monthlyUsd, voice.lang), money(key.monthlyUsd, voice.lang)];
    return en ? `It meets the requirements but adds about ${own} a month, against ${best} for option ${key.id}. ${rule}` : `요구 사항을 충족하지만 추가 비용이 월 약 ${own}로, 선택지 ${key.id}의 ${best}보다 많습니다. ${rule}`;
  }
  if (scenario.objective === 'operations')
    return en
      ? `It meets the requirements but leaves more to operate than option ${key.id}: ${verdict.operations} points of operational weight against ${key.operations}. ${rule}`
      : `요구 사항을 충족하지만 운영 오버헤드가 ${verdict.operations}점으로, 선택지 ${key.id}의 ${key.operations}점보다 큽니다. ${rule}`;
  return en ? `Together with a correct step, it adds nothing that the requirements still need. ${rule}` : `올바른 단계와 함께 수행해도 남은 요구 사항을 충족하는 데 도움이 되지 않습니다. ${rule}`;
}
