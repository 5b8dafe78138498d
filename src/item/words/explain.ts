import type { Failure } from '../../network/failures.ts';
import type { FullScenario, Requirement } from '../../network/schema.ts';
import type { OptionVerdict } from '../../network/verdict.ts';
import type { Voice } from '../blueprint.ts';
import { requirementName } from './requirements.ts';

/** Everything an explanation is told from. `statement`: the rule in the voice's language. */
export interface Proof {
  readonly scenario: FullScenario;
  readonly verdict: OptionVerdict;
  readonly key: OptionVerdict;
  /** The key's open path in labels, for the first requirement that has one. */
  readonly keyPath: readonly string[];
  readonly keyRules: readonly string[];
  statement(rule: string): string;
}

const money = (usd: number): string => `$${usd.toFixed(2)}`;
export const pathInWords = (path: readonly string[], voice: Voice): string => path.map((name) => voice.label(name)).join(' > ');

/** Why the key is right: its path and the rules that carry it. */
export function keyExplanation(p: Proof, voice: Voice): string {
  const path = p.keyPath.length > 1 ? pathInWords(p.keyPath, voice) : '';
  const rank = p.scenario.objective;
  const statements = p.keyRules.slice(0, 2).map((r) => p.statement(r)).join(' ');
  if (voice.lang === 'en') {
    const best = rank === 'cost' ? ` Of the designs that meet the requirements it costs the least, about ${money(p.verdict.monthlyUsd)} a month for what it adds.` : rank === 'operations' ? ' Of the designs that meet the requirements it leaves the least to operate.' : '';
    return `Meets every requirement.${path ? ` Path: ${path}.` : ''}${best} ${statements}`.trim();
  }
  const best = rank === 'cost' ? ` 요구 사항을 충족하는 설계 중 추가 비용이 월 약 ${money(p.verdict.monthlyUsd)} 수준으로 가장 적습니다.` : rank === 'operations' ? ' 요구 사항을 충족하는 설계 중 운영할 것이 가장 적습니다.' : '';
  return `모든 요구 사항을 충족합니다.${path ? ` 경로: ${path}.` : ''}${best} ${statements}`.trim();
}

/** Why another option is wrong: what fails, where on the path, by which rule; or why it only ranks behind. */
export function wrongExplanation(p: Proof, voice: Voice): string {
  const first = p.verdict.failures.find((f) => f.requirement !== null) ?? p.verdict.failures[0];
  if (!first) return rankedBehind(p, voice);
  const refused = p.verdict.failures.find((f) => f.requirement === null);
  const parts = [refused ? refusal(refused, p, voice) : failure(first, p, voice)];
  return parts.join(' ');
}

function refusal(f: Failure, p: Proof, voice: Voice): string {
  const at = voice.label(f.blockedAt);
  return voice.lang === 'en' ? `AWS does not let anybody create this ${at} here. ${p.statement(f.rule)}` : `AWS에서는 여기에 이 ${voice.with(at, '을/를')} 생성할 수 없습니다. ${p.statement(f.rule)}`;
}

function failure(f: Failure, p: Proof, voice: Voice): string {
  const requirement = p.scenario.requirements[f.requirement ?? 0] as Requirement;
  const name = requirementName(requirement, voice);
  const path = f.path.length > 1 ? pathInWords(f.path, voice) : '';
  const at = voice.label(f.blockedAt);
  const also = f.blocks.slice(1).filter((b) => b.rule !== f.rule || b.at !== f.blockedAt).map((b) => voice.label(b.at));
  if (voice.lang === 'en') {
    const where = path ? ` It breaks at ${at} on the path ${path}.` : ` It breaks at ${at}.`;
    return `Fails ${name}.${where}${also.length > 0 ? ` ${also.length === 1 ? 'Another thing' : 'Other things'} on that path would have to change as well: ${[...new Set(also)].join(', ')}.` : ''} ${p.statement(f.rule)}`;
  }
  const where = path ? ` 경로 ${path} 중 ${at}에서 요구 사항에 어긋납니다.` : ` ${at}에서 요구 사항에 어긋납니다.`;
  return `${name} 요구 사항을 충족하지 못합니다.${where}${also.length > 0 ? ` 이 경로에서는 ${[...new Set(also)].join(', ')}도 변경해야 합니다.` : ''} ${p.statement(f.rule)}`;
}

function rankedBehind(p: Proof, voice: Voice): string {
  const { verdict, key, scenario } = p;
  if (scenario.objective === 'cost')
    return voice.lang === 'en'
      ? `Meets every requirement but costs more: what it adds comes to about ${money(verdict.monthlyUsd)} a month, against ${money(key.monthlyUsd)} for ${key.id}.`
      : `모든 요구 사항을 충족하지만 비용이 더 듭니다. 추가되는 비용이 월 약 ${money(verdict.monthlyUsd)}로, ${key.id}의 ${money(key.monthlyUsd)}보다 많습니다.`;
  if (scenario.objective === 'operations')
    return voice.lang === 'en'
      ? `Meets every requirement but leaves more to operate than ${key.id}: its parts weigh ${verdict.operations} against ${key.operations} on the operations scale.`
      : `모든 요구 사항을 충족하지만 ${key.id}보다 운영할 것이 더 많습니다. 운영 부담 점수가 ${verdict.operations}점으로, ${key.id}의 ${key.operations}점보다 높습니다.`;
  return voice.lang === 'en' ? 'Does not help to meet the requirements together with the other right step.' : '다른 올바른 단계와 함께 수행해도 요구 사항을 충족하는 데 도움이 되지 않습니다.';
}
