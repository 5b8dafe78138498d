import { ruleTopics } from '../knowledge/rule-topics.ts';
import { rules } from '../knowledge/rules.ts';
import { trailOf, type Trail } from '../network/blocked.ts';
import { breaksAt, failuresOf, type Failure } from '../network/failures.ts';
import type { Judged } from '../network/requirements.ts';
import { witness } from '../network/requirements.ts';
import type { ClaimOption, Requirement } from '../network/schema.ts';
import type { OptionVerdict } from '../network/verdict.ts';
import type { ClaimsDraft, Outcome, Voice } from './blueprint.ts';
import type { ComposedClaims, Statement } from './claims.ts';
import { formOf } from './audit/form.ts';
import { allWays, oneWay } from './late.ts';
import { LateOption } from './once.ts';
import { drawPath } from './picture.ts';
import type { QuestionOption, Text } from './question.ts';
import { ruleOfFailure, rulesOfFailures, rulesOfKey } from './rules-of.ts';
import { saltOf } from './salt.ts';
import { whatFails } from './words/explain-failure.ts';
import { opening } from './words/frame.ts';
import { cap, pathIn, sentences, t } from './words/phrases.ts';

const closings: readonly Text[] = [
  t('Which statements about this network are correct?', '이 네트워크에 대한 설명으로 옳은 것은 무엇입니까?'),
  t('Which of the following statements are true of this architecture?', '다음 중 이 아키텍처에 대한 설명으로 옳은 것은 무엇입니까?'),
  t('Which statements correctly describe this setup?', '이 구성을 올바르게 설명한 것은 무엇입니까?'),
  t('A solutions architect reviews the design. Which statements are correct?', '솔루션스 아키텍트가 이 설계를 검토합니다. 옳은 설명은 무엇입니까?'),
  t('Which statements hold for the network as it stands?', '현재 네트워크를 올바르게 설명한 것은 무엇입니까?'),
  t('What is true of this network?', '이 네트워크에 대한 설명 중 사실인 것은 무엇입니까?'),
  t('Which of these conclusions about the network are correct?', '다음 중 이 네트워크에 대한 결론으로 옳은 것은 무엇입니까?'),
  t('Which statements should a solutions architect confirm as correct?', '솔루션스 아키텍트가 확인해야 하는 올바른 설명은 무엇입니까?'),
  t('What can be concluded about this network?', '이 네트워크에 대해 내릴 수 있는 결론은 무엇입니까?'),
  t('An auditor asks about this network. Which answers are right?', '감사자가 이 네트워크에 대해 묻습니다. 올바른 답변은 무엇입니까?'),
  t('Judging by this configuration, which statements apply?', '이 구성을 바탕으로 판단할 때 옳은 설명은 무엇입니까?'),
  t('Which of the following describe how this network behaves?', '다음 중 이 네트워크의 동작을 올바르게 설명한 것은 무엇입니까?'),
];
const results: readonly Text[] = [
  t('What will be the result?', '그 결과는 어떻게 됩니까?'),
  t('Which statement describes the result?', '다음 중 그 결과를 올바르게 설명한 것은 무엇입니까?'),
  t('What works, and what does not, once this is in place?', '이 구성을 적용하면 무엇이 가능하고 무엇이 불가능합니까?'),
  t('Which outcome should the company expect?', '이 회사가 예상해야 하는 결과는 무엇입니까?'),
  t('What will a solutions architect find in a test of this network?', '솔루션스 아키텍트가 이 네트워크를 테스트하면 어떤 결과가 나옵니까?'),
  t('What does this design achieve?', '이 설계로 달성할 수 있는 것은 무엇입니까?'),
  t('What can the company expect of this network?', '이 네트워크에서 예상되는 결과는 무엇입니까?'),
  t('Which prediction about this design is correct?', '다음 중 이 설계에 대한 올바른 예측은 무엇입니까?'),
  t('How will this network behave?', '이 네트워크는 어떻게 동작합니까?'),
  t('After the change, which statement holds?', '변경 후의 상태를 올바르게 설명한 것은 무엇입니까?'),
  t('What should a solutions architect tell the company to expect?', '솔루션스 아키텍트는 어떤 결과가 예상된다고 회사에 알려야 합니까?'),
  t('Which of these results follows from the plan?', '다음 중 이 계획의 결과로 옳은 것은 무엇입니까?'),
];
/** Every way to close, by what is asked. */
export const claimClosings = { statements: closings, results } as const;
const number: Readonly<Record<number, Text>> = { 2: t(' (Select TWO.)', ' (2개 선택)'), 3: t(' (Select THREE.)', ' (3개 선택)') };

export function claimsStem(draft: ClaimsDraft, composed: ComposedClaims, voice: Voice): string {
  return `${opening(voice, oneWay(draft.scene, voice, 'scene')[voice.lang])} ${voice.choose(draft.outcomes ? results : closings, 'closing')[voice.lang]}${number[composed.full.ask.select]?.[voice.lang] ?? ''}`;
}

const forms = new WeakMap<readonly Text[], readonly string[]>();
/** How each of several texts opens in English. */
function formsOf(texts: readonly Text[]): readonly string[] {
  const known = forms.get(texts);
  if (known) return known;
  const found = texts.map((text) => formOf(text.en, 'en'));
  forms.set(texts, found);
  return found;
}

/** A statement in words, one choice for both languages. @param form how it is to open in English, if it can */
export function statementText(s: Statement, form: string, voice: Pick<Voice, 'choose'>): Text {
  if (s.kind === 'fact') {
    const ways = allWays(s.fact[s.said]);
    const opens = formsOf(ways);
    const alike = ways.filter((_, i) => opens[i] === form);
    return voice.choose(alike.length > 0 ? alike : ways, saltOf(s.fact.requirement));
  }
  if (s.kind === 'outcome') return oneWay(s.outcome.say, voice, saltOf(s.outcome.holds));
  const rule = rules.get(s.rule);
  return rule ? (s.truth ? rule.statement : rule.belief) : t('', '');
}

/** What a statement rests on, language aside. */
interface Proof {
  readonly rules: readonly string[];
  /** The open path where the requirement holds, else the broken one. */
  readonly path: readonly string[];
  readonly blockedAt: string | null;
  readonly judged: Judged | null;
  /** Of an outcome that comes true: each of its parts, with its open path or its failure. */
  readonly parts?: readonly { readonly requirement: Requirement; readonly path: readonly string[]; readonly failure: Failure | undefined }[];
}
export interface ToldClaim {
  readonly id: string;
  readonly what: Statement;
  readonly verdict: OptionVerdict;
  readonly proof: Proof;
}

/** @returns for every statement its proof: the open path, or what fails and where */
export function tellClaims({ full, verdict, statements, solver }: ComposedClaims): ToldClaim[] {
  const hosted = new Set(full.world.services.map((s) => s.id));
  const judge = (r: Requirement): Judged => solver.judgeClaim([r]);
  return statements.map(({ id, what }, nth): ToldClaim => {
    const own = verdict.options[nth] as OptionVerdict;
    // As the claim was decided: what was found out about it is not found out again.
    return { id, what, verdict: own, proof: proofOf(what, own, claimedBy(full.options[nth] as ClaimOption), judge, hosted) };
  });
}

/** @param claimed what the statement says of the world */
function proofOf(what: Statement, { meets, failures: [failure] }: OptionVerdict, claimed: readonly Requirement[], judge: (r: Requirement) => Judged, hosted: ReadonlySet<string>): Proof {
  if (what.kind === 'rule') return { rules: [what.rule], path: [], blockedAt: null, judged: null };
  if (what.kind === 'outcome' && meets) return proofOfOutcome(claimed, what.outcome, judge, hosted);
  const requirement = claimed[failure?.requirement ?? 0] as Requirement;
  const judged = judge(requirement);
  const why = what.kind === 'outcome' && 'reach' in requirement ? what.outcome.why?.[failure?.requirement ?? 0] : null;
  if (failure && why) return { rules: [why], path: failure.path, blockedAt: breaksAt(failure), judged };
  // What must not be reached and is: nothing is broken, and the open path says why.
  if (failure && !failure.unwanted) return { rules: rulesOfFailures(failure, [failure]).slice(0, 3), path: failure.path, blockedAt: failure.blockedAt, judged };
  const { rules, path } = openTold(judged, reachOf(requirement), hosted);
  return { rules: rules.slice(0, 3), path, blockedAt: null, judged };
}

/** What a claim says that holds or fails; nothing where it is about a rule. */
const claimedBy = ({ claim }: ClaimOption): readonly Requirement[] => ('rule' in claim ? [] : 'fails' in claim ? [claim.fails] : Array.isArray(claim.holds) ? claim.holds : [claim.holds]);

/** What an outcome that comes true rests on: what is open, and what is broken where something must not be reached. */
function proofOfOutcome(holds: readonly Requirement[], { why }: Outcome, judge: (r: Requirement) => Judged, hosted: ReadonlySet<string>): Proof {
  const parts = holds.map((r, i) => {
    const requirement = reachOf(r);
    const judged = judge(requirement);
    const failure = failuresOf(judged)[0];
    if (!failure) {
      const { path, rules } = openTold(judged, requirement, hosted);
      return { requirement, failure, judged, path, rules };
    }
    const known = why?.[i];
    return { requirement, failure, judged, path: failure.path, rules: known ? [known].filter((rule) => ruleTopics.has(rule)) : rulesOfFailures(failure, [failure]) };
  });
  // What does not work says most, by the longest path; where all works, the last path does.
  const first = parts.filter((p) => p.failure).sort((a, b) => b.path.length - a.path.length)[0] ?? parts.at(-1);
  const cited = [...new Set([...(first?.rules ?? []), ...parts.flatMap((p) => p.rules.slice(0, 1))])].slice(0, 3);
  return { rules: cited, path: first?.path ?? [], blockedAt: first?.failure?.blockedAt ?? null, judged: first?.judged ?? null, parts };
}

const reaches = new WeakMap<Requirement, Requirement>();
/** What an isolation must not let happen, as a requirement: the same one every time, for by it is remembered what was found out. Another requirement: itself. */
function reachOf(requirement: Requirement): Requirement {
  if (!('isolate' in requirement)) return requirement;
  const known = reaches.get(requirement) ?? { reach: requirement.isolate };
  reaches.set(requirement, known);
  return known;
}

/** An open path and the rules that it rests on. */
interface Open {
  readonly path: readonly string[];
  readonly rules: readonly string[];
}
const opens = new WeakMap<Judged, Open>();
/** What a requirement rests on that is judged by itself and holds: the questions about a scene tell it again and again. */
function openTold(judged: Judged, requirement: Requirement, hosted: ReadonlySet<string>): Open {
  const known = opens.get(judged);
  if (known) return known;
  const trail = openPath(judged);
  const onPath = (trail?.els ?? []).map((el) => judged.design.elements[el]).filter((e) => e !== undefined);
  // The local route, where nothing stands on the path and it does not leave for the internet.
  const rules = onPath.length === 0 && trail && !trail.path.includes('internet') ? ['vpc-local'] : rulesOfKey(onPath, [], [requirement], null, hosted);
  const told = { path: trail?.path ?? [], rules: rules.filter((r) => ruleTopics.has(r)) };
  opens.set(judged, told);
  return told;
}

function openPath(judged: Judged): Trail | null {
  const [planned] = judged.plan.planned;
  const pair = planned?.pairs[0];
  const places = pair === undefined ? undefined : judged.plan.pairs[pair];
  const path = planned && pair !== undefined ? witness(judged, planned.requirement, pair) : null;
  return path && places && places.client !== undefined ? trailOf(judged.design, places.client, places.goal, path) : null;
}

/** @param texts what each statement says */
export function wordClaims(composed: ComposedClaims, told: readonly ToldClaim[], texts: readonly Text[], voice: Voice): QuestionOption[] {
  const { full } = composed;
  return told.map(
    (c, i) =>
      new LateOption(
        { id: c.id, text: (texts[i] as Text)[voice.lang], rules: c.proof.rules },
        () => explain(c, composed, voice),
        () => (c.proof.path.length > 1 && c.proof.judged ? drawPath(c.proof.path, c.proof.blockedAt, full, c.proof.judged.design.elements, voice.label) : []),
      ),
  );
}

function explain({ id, what, verdict: { meets, failures: [failure] }, proof }: ToldClaim, { full }: ComposedClaims, voice: Voice): string {
  const en = voice.lang === 'en';
  const verdict = meets ? (en ? 'This is true.' : '옳은 설명입니다.') : en ? 'This is not true.' : '옳지 않은 설명입니다.';
  const statement = (rule: string | undefined): string => rules.get(rule ?? '')?.statement[voice.lang] ?? '';
  if (what.kind === 'rule') {
    const belief = rules.get(what.rule)?.belief[voice.lang] ?? '';
    return meets ? `${verdict} ${en ? `A common misconception is: "${belief}"` : `흔한 오해는 다음과 같습니다: "${belief}"`}` : `${verdict} ${statement(what.rule)}`;
  }
  const failing = (failure: Failure, requirement: Requirement): string => {
    const said = whatFails({ ...failure, requirement: 0 }, { ...full, requirements: [requirement] }, id, voice);
    return en ? cap(said) : said;
  };
  if (proof.parts) return [verdict, ...proof.parts.map(({ requirement, path, failure }) => (failure ? failing(failure, requirement) : path.length > 1 ? openSentence(requirement, pathIn(path, voice), voice) : '')), sentences(statement(proof.rules[0]), 2)].filter(Boolean).join(' ');
  const about = what.kind === 'fact' ? what.fact.requirement : (what.outcome.holds[failure?.requirement ?? 0] as Requirement);
  if (failure) return `${verdict} ${failing(failure, about)} ${sentences(statement(what.kind === 'outcome' || failure.unwanted ? proof.rules[0] : ruleOfFailure(failure)), 2)}`;
  const path = proof.path.length > 1 ? openSentence(about, pathIn(proof.path, voice), voice) : '';
  return [verdict, path, sentences(statement(proof.rules[0]), 2)].filter(Boolean).join(' ');
}

/** What an open path shows about the requirement that it meets. */
function openSentence(r: Requirement, path: string, voice: Voice): string {
  const en = voice.lang === 'en';
  const by = 'inspect' in r ? voice.label(r.inspect.by) : '';
  if ('survivesAz' in r) return en ? `The path ${path} is open and does not depend on one Availability Zone.` : `경로(${path})가 열려 있으며 가용 영역 1개에 의존하지 않습니다.`;
  if ('private' in r) return en ? `The path ${path} is open and does not use the internet.` : `경로(${path})가 열려 있으며 인터넷을 사용하지 않습니다.`;
  if ('inspect' in r) return en ? `Traffic on the path ${path} passes ${by}.` : `경로(${path})의 트래픽은 ${by}의 검사를 거칩니다.`;
  if ('keepDnsName' in r) return en ? `The default name leads onto the path ${path}.` : `기본 이름은 경로(${path})로 이어집니다.`;
  return en ? `The path ${path} is open.` : `경로(${path})가 열려 있습니다.`;
}
