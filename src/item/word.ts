import { ruleTopics } from '../knowledge/rule-topics.ts';
import { rules } from '../knowledge/rules.ts';
import { services } from '../knowledge/services.ts';
import { trailOf, type Trail } from '../network/blocked.ts';
import { breaksAt, failuresOf, type Failure } from '../network/failures.ts';
import { witness, type Judged } from '../network/requirements.ts';
import type { DesignOption, Element, ElementType, FullScenario } from '../network/schema.ts';
import type { OptionVerdict } from '../network/verdict.ts';
import type { Draft, Step, Voice, Wish } from './blueprint.ts';
import type { Choice, Composed } from './compose.ts';
import { hashOf } from './hash.ts';
import { oneWay } from './late.ts';
import { withParticle } from './particle.ts';
import { LateOption } from './once.ts';
import { drawPath } from './picture.ts';
import type { Lang, QuestionOption, Text } from './question.ts';
import { addKnown, changedRules, ruleOfBehind, rulesOfFailures, rulesOfKey, touchedBy } from './rules-of.ts';
import { pickBy } from './random.ts';
import { saltOf } from './salt.ts';
import { grouped } from './words/figures.ts';
import { closing, opening } from './words/frame.ts';
import { buildSentence } from './words/elements.ts';
import { keyExplanation, wrongExplanation } from './words/explain.ts';
import { typeNames } from './words/names.ts';
import { requirementSentence } from './words/requirements.ts';

/** What a question knows about each option beside its words. `blockedAt`: null also where a path is open that must not be. */
export interface Told {
  readonly id: string;
  readonly right: boolean;
  readonly verdict: OptionVerdict;
  readonly path: readonly string[];
  /** Whether a right step stands on that path itself; true of a whole design. */
  readonly through: boolean;
  readonly blockedAt: string | null;
  /** The right step beside which a wrong step is told; else null. */
  readonly beside: string | null;
  readonly rules: readonly string[];
  readonly judged: Judged;
}

export function voiceOf(lang: Lang, draft: Draft, full: FullScenario, seed: number): Voice {
  const label = (id: string): string => {
    const own = draft.labels[id];
    if (own) return own[lang];
    if (id === 'client:internet') return lang === 'en' ? 'hosts on the internet' : '인터넷의 호스트';
    if (id.startsWith('client:')) return label(id.slice(7));
    const service = full.world.services.find((s) => s.id === id && 'aws' in s);
    const name = service && 'aws' in service ? services.get(service.aws) : undefined;
    if (name) return name[lang];
    if (id === 'internet') return lang === 'en' ? 'the internet' : '인터넷';
    const type = id.replace(/#\d+$/, '');
    return Object.hasOwn(typeNames, type) ? typeNames[type as ElementType][lang] : id;
  };
  return { lang, label, with: (name, particle) => (lang === 'ko' ? withParticle(name, particle) : name), choose: (list, salt) => pickBy(seed, typeof salt === 'string' ? hashOf(salt) : salt, list) };
}

/** The first four rules; where `paid`, the last of them is the last of all, which is that of the bill. */
function cited(found: readonly string[], paid: boolean): string[] {
  const rest: string[] = [];
  for (const rule of found) addKnown(rest, rule);
  return paid && rest.length > 4 ? [...rest.slice(0, 3), rest.at(-1) as string] : rest.slice(0, 4);
}

/** What every option proves, language aside: for right ones the open path, for wrong ones where they break. */
export function tell(composed: Composed): Told[] {
  const { full, verdict } = composed;
  const options = full.options as readonly DesignOption[];
  const key = options.filter((o) => verdict.answer.includes(o.id));
  const wrong = options.map((o) => (key.includes(o) ? null : tellWrong(o, key, composed)));
  const failing = ruledOut(full, wrong.filter((t) => t !== null));
  return options.map((option, i) => wrong[i] ?? tellRight(option, key, failing, composed));
}

/** For each requirement how many of these options it rules out. */
export const ruledOut = ({ requirements }: FullScenario, told: readonly Told[]): number[] => requirements.map((_, i) => told.filter((t) => t.verdict.failures.some((f) => f.requirement === i)).length);

const verdictOf = ({ verdict }: Composed, { id }: DesignOption): OptionVerdict => verdict.options.find((o) => o.id === id) as OptionVerdict;

/** @param failing how many other options each requirement rules out */
function tellRight(option: DesignOption, key: readonly DesignOption[], failing: readonly number[], composed: Composed): Told {
  const { full, solver } = composed;
  const steps = full.ask.kind === 'steps';
  const judged = solver.judge(steps ? key : [option]);
  const own = (el: number): boolean => option.elements.includes(judged.design.elements[el] as Element) || option.changes.some((c) => c.id === judged.design.elements[el]?.id);
  // Of several paths a step is told by one that it stands on, a design by one that was closed before it.
  let trail: Trail | null = null;
  for (const open of openTrails(judged)) {
    const says = steps ? open.els.some(own) : !stands(composed, open.path);
    if (says || !trail) trail = open;
    if (says) break;
  }
  const onPath = (trail?.els ?? []).map((el) => judged.design.elements[el]).filter((e) => e !== undefined);
  const touched = touchedBy(option, full.world.elements);
  const guarded = touched.some((e) => e.type === 'bucket-policy') && !full.requirements.some((r) => 'onlyVia' in r);
  const found = rulesOfKey(steps ? onPath.filter((e) => option.elements.includes(e)) : onPath, [...option.elements, ...touched], full.requirements, full.objective, { has: (id) => full.world.services.some((s) => s.id === id) }, failing);
  const changed = changedRules(option.elements, full);
  return { id: option.id, right: true, verdict: verdictOf(composed, option), path: trail?.path ?? [], through: !steps || (trail?.els.some(own) ?? false), blockedAt: null, beside: null, rules: cited([...changed, ...(guarded ? ['bucket-policy-restricts'] : []), ...found], full.objective === 'cost'), judged };
}

function tellWrong(option: DesignOption, key: readonly DesignOption[], composed: Composed): Told {
  const { full, solver } = composed;
  const alone = verdictOf(composed, option);
  const nearest = full.ask.kind === 'steps' ? besideKey(option, key, composed) : undefined;
  const shown: OptionVerdict = nearest ? { ...alone, meets: false, failures: nearest.failures } : alone;
  const first = shown.failures.find((f) => f.requirement === null) ?? shown.failures[0];
  const rules = first ? rulesOfFailures(first, shown.failures) : [ruleOfBehind(option, key, solver)].filter((r) => ruleTopics.has(r));
  return { id: option.id, right: false, verdict: shown, path: first?.path ?? [], through: true, blockedAt: first ? breaksAt(first) : null, beside: nearest?.beside ?? null, rules, judged: nearest?.j ?? solver.judge([option]) };
}

/** A wrong step is told by what is still missing when it stands beside a right one: that beside which least is. */
function besideKey(option: DesignOption, key: readonly DesignOption[], { solver }: Composed): { beside: string; j: Judged; failures: Failure[] } | undefined {
  const own = option.elements.map((e) => e.id ?? e.type);
  // Of pairs that fail alike the one whose broken path runs through this step says most about it.
  return key
    .map((k) => ({ beside: k.id, j: solver.judge([k, option]) }))
    .map((t) => ({ ...t, failures: failuresOf(t.j) }))
    .map((t) => ({ ...t, through: t.failures.some((f) => f.path.some((name) => own.includes(name.replace(/#\d+$/, '')))) ? 0 : 1 }))
    .sort((a, b) => a.failures.length - b.failures.length || a.through - b.through)[0];
}

/** Whether a standing endpoint on a path has a policy that keeps out some of what a requirement names. */
const shutByPolicy = ({ full }: Composed, path: readonly string[]): boolean =>
  full.world.elements.some((e) => 'policy' in e && (e.policy ?? []).length > 0 && e.id !== undefined && path.includes(e.id) && full.requirements.some((r) => 'limitTo' in r && r.limitTo.resources.some((x) => !e.policy?.includes(x))));

/** Whether a path is open in the world as it is. */
function stands(composed: Composed, path: readonly string[]): boolean {
  if (shutByPolicy(composed, path)) return false;
  const names = path.join();
  for (const open of openTrails(composed.solver.judge([]))) if (open.path.join() === names) return true;
  return false;
}

/** The open path of each requirement that wants one, in their order: mostly the first is all that is asked for. */
function* openTrails(judged: Judged): Generator<Trail, void> {
  for (const { requirement, pairs } of judged.plan.planned) {
    if ('isolate' in requirement) continue;
    for (const pair of pairs) {
      const path = witness(judged, requirement, pair);
      const { client, goal } = judged.plan.pairs[pair] as Judged['plan']['pairs'][number];
      if (path && client !== undefined) yield trailOf(judged.design, client, goal, path);
    }
  }
}

/** A step in the words of its scene, one choice for both languages; null where the ordinary words of its elements say it. */
const ownWords = (step: Step, voice: Pick<Voice, 'choose'>): Text | null => (step.say ? oneWay(step.say, voice, saltOf(step, built)) : null);
const built = ({ elements, changes, removes }: Step): string => JSON.stringify([elements, changes, removes]);
const builtText = ({ elements = [] }: Step, voice: Voice): string => joined(elements, (e) => buildSentence(e, voice));

/** An option in both languages. */
export function optionTexts({ steps }: Choice, en: Voice, ko: Voice): Text {
  const said = steps.map((step) => ownWords(step, en) ?? { en: builtText(step, en), ko: builtText(step, ko) });
  return said.length === 1 ? (said[0] as Text) : { en: joined(said, (s) => s.en), ko: joined(said, (s) => s.ko) };
}
export const optionText = ({ steps }: Choice, voice: Voice): string => joined(steps, (step) => ownWords(step, voice)?.[voice.lang] ?? builtText(step, voice));

/** Several sentences as one text; mostly there is only one. */
const joined = <T>(parts: readonly T[], say: (part: T) => string): string => (parts.length === 1 ? say(parts[0] as T) : parts.map(say).join(' '));

/** In the words of the scene as often as in ordinary ones, however many there are of each. */
function wishSentence({ requirement, say, alone }: Wish, voice: Voice, said: Set<string>): string {
  const salt = saltOf(requirement);
  return say && (alone || voice.choose([true, false], salt + 1)) ? oneWay(say, voice, salt)[voice.lang] : requirementSentence(requirement, voice, said);
}

/** The stem: who and what exists, what must hold, one closing question. */
export function stemOf(draft: Draft, composed: Composed, voice: Voice): string {
  const { full, wishes } = composed;
  const said = new Set<string>();
  const wants = wishes.map((w) => wishSentence(w, voice, said));
  const scene = oneWay(draft.scene, voice, 'scene')[voice.lang];
  return [opening(voice, scene), ...wants, ...volume(full, voice), closing(full, voice)].join(' ');
}

/** How much travels, where gigabytes are paid for: between which two places, if they are only two. */
function volume({ objective, requirements, usage: { gigabytes } }: FullScenario, voice: Voice): string[] {
  if (objective !== 'cost' || !gigabytes) return [];
  const pairs = requirements.flatMap((r) => ('reach' in r ? [r.reach] : 'private' in r ? [r.private] : []));
  const [pair] = pairs;
  if (!pair) return [];
  const n = grouped(gigabytes);
  if (pairs.some(({ from, to }) => from !== pair.from || to !== pair.to)) return [voice.choose(volumesOfEach, 'volume')(n)[voice.lang]];
  const [from, to] = [voice.label(`client:${pair.from}`), voice.label(pair.to)];
  // A group's members among themselves are one name.
  const between = pair.from === pair.to ? { en: `among ${to}`, ko: to } : { en: `between ${from} and ${to}`, ko: `${voice.with(from, '와/과')} ${to}` };
  return [voice.choose(volumes, 'volume')(n, between)[voice.lang]];
}
const volumes: readonly ((n: string, between: Text) => Text)[] = [
  (n, { en, ko }) => ({ en: `About ${n} GB a month travels ${en}.`, ko: `${ko} 사이에는 매월 약 ${n}GB의 데이터가 전송됩니다.` }),
  (n, { en, ko }) => ({ en: `The company expects about ${n} GB a month ${en}.`, ko: `${ko} 간의 데이터 전송량은 월 약 ${n}GB로 예상됩니다.` }),
  (n, { en, ko }) => ({ en: `The monthly volume ${en} is about ${n} GB.`, ko: `${ko} 간의 월간 전송량은 약 ${n}GB입니다.` }),
];
const volumesOfEach: readonly ((n: string) => Text)[] = [
  (n) => ({ en: `Each of these connections carries about ${n} GB a month.`, ko: `이러한 연결의 월간 전송량은 각각 약 ${n}GB입니다.` }),
  (n) => ({ en: `The company expects about ${n} GB a month on each of these connections.`, ko: `각 연결의 데이터 전송량은 월 약 ${n}GB로 예상됩니다.` }),
];

/** @param texts what each option says */
export function wordOptions(composed: Composed, told: readonly Told[], texts: readonly Text[], voice: Voice): QuestionOption[] {
  const { full, verdict, choices } = composed;
  const key = verdict.options.find((o) => o.id === verdict.answer[0]) as OptionVerdict;
  return choices.map((choice, i): QuestionOption => {
    const t = told[i] as Told;
    const explain = (): string => {
      // A design that rests on what AWS has changed is explained by what holds today.
      const own = full.options.find((o) => o.id === choice.id);
      const changed = t.right && own && 'elements' in own ? changedRules(own.elements, full) : [];
      const statement = (id: string): string => {
        const rule = rules.get(id);
        return rule ? ((changed.includes(id) ? rule.today : null) ?? rule.statement)[voice.lang] : '';
      };
      const proof = { scenario: full, verdict: t.verdict, key, keyPath: t.path, through: t.through, beside: t.beside, keyRules: t.rules, statement, standing: () => stands(composed, t.path) };
      return t.right ? keyExplanation(proof, voice) : wrongExplanation(proof, voice);
    };
    return new LateOption(
      { id: choice.id, text: (texts[i] as Text)[voice.lang], rules: t.rules },
      explain,
      () => (t.path.length > 1 ? drawPath(t.path, t.blockedAt, full, t.judged.design.elements, voice.label) : []),
    );
  });
}
