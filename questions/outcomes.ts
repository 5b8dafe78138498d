import type { Outcome } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { t } from './vpc-words.ts';

/** Something that somebody wants to reach. `who`: what initiates connections ("the workload instances", 워크로드 인스턴스), a plural; `what`: the goal. */
export interface Goal {
  readonly from: string;
  readonly to: string;
  readonly who: Text;
  readonly what: Text;
  /** The rule to cite where there is no path, if it is not the one of the nearest path. */
  readonly why?: string | undefined;
}
export const goal = (from: string, to: string, who: Text, what: Text, why?: string): Goal => ({ from, to, who, what, why });

const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
const listed = (names: readonly string[], word: string): string => (names.length < 3 ? names.join(` ${word} `) : `${names.slice(0, -1).join(', ')}, ${word} ${names.at(-1)}`);
/** Two names are joined by the particle, more by commas. */
const listedKo = (names: readonly string[]): string => (names.length === 2 ? `${p(names[0] as string, '와/과')} ${names[1]}` : names.join(', '));

/** Every way that two or three goals can turn out together, said in several ways. */
export function outcomesOf(goals: readonly Goal[]): Outcome[] {
  const single = goals.every((g) => g.who.en === goals[0]?.who.en);
  return Array.from({ length: 1 << goals.length }, (_, bits): Outcome => {
    const on = (g: Goal): boolean => (bits & (1 << goals.indexOf(g))) !== 0;
    const holds = goals.map((g) => (on(g) ? { reach: { from: g.from, to: g.to } } : { isolate: { from: g.from, to: g.to } }));
    return { holds, why: goals.map((g) => g.why ?? null), say: single ? ofOne(goals, on) : [ofSeveral(goals, on), ofSeveral([...goals].reverse(), on)] };
  });
}

/** "The workload instances can reach A and B but not C." */
function ofOne(goals: readonly Goal[], on: (g: Goal) => boolean): Text[] {
  const { en, ko } = (goals[0] as Goal).who;
  const [yes, no] = [goals.filter(on), goals.filter((g) => !on(g))].map((list) => list.map((g) => g.what)) as [Text[], Text[]];
  const [a, b] = [listed(yes.map((x) => x.en), 'and'), listed(no.map((x) => x.en), 'or')];
  const [aKo, bKo] = [listedKo(yes.map((x) => x.ko)), listedKo(no.map((x) => x.ko))];
  if (no.length === 0) return [t(`${cap(en)} can reach ${a}.`, `${ko}에서 ${aKo}에 연결할 수 있습니다.`)];
  if (yes.length === 0) return [t(`${cap(en)} cannot reach ${b}.`, `${ko}에서 ${bKo}에 연결할 수 없습니다.`), t(`${cap(en)} have no path to ${b}.`, `${ko}에서 ${bKo}에 이르는 경로가 없습니다.`)];
  return [
    t(`${cap(en)} can reach ${a} but not ${b}.`, `${ko}에서 ${aKo}에는 연결할 수 있지만 ${bKo}에는 연결할 수 없습니다.`),
    t(`${cap(en)} cannot reach ${b} but can reach ${a}.`, `${ko}에서 ${bKo}에는 연결할 수 없지만 ${aKo}에는 연결할 수 있습니다.`),
  ];
}

/** "A can reach X, but B cannot reach Y." */
function ofSeveral(goals: readonly Goal[], on: (g: Goal) => boolean): Text {
  const [a, b] = goals as [Goal, Goal];
  if (goals.length === 2 && a.what.en === b.what.en) {
    const both = `${p(a.who.ko, '와/과')} ${b.who.ko}`;
    if (on(a) && on(b)) return t(`${cap(a.who.en)} and ${b.who.en} can reach ${a.what.en}.`, `${both}에서 ${a.what.ko}에 연결할 수 있습니다.`);
    if (!on(a) && !on(b)) return t(`${cap(a.who.en)} and ${b.who.en} cannot reach ${a.what.en}.`, `${both}에서 ${a.what.ko}에 연결할 수 없습니다.`);
    return t(`${cap(a.who.en)} ${on(a) ? 'can' : 'cannot'} reach ${a.what.en}, but ${b.who.en} ${on(b) ? 'can' : 'cannot'}.`, `${a.who.ko}에서는 ${a.what.ko}에 연결할 수 ${on(a) ? '있지만' : '없지만'} ${b.who.ko}에서는 연결할 수 ${on(b) ? '있습니다' : '없습니다'}.`);
  }
  const en = goals.map((g, i) => `${i === 0 ? cap(g.who.en) : `${on(g) === on(goals[i - 1] as Goal) ? 'and' : 'but'} ${g.who.en}`} ${on(g) ? 'can' : 'cannot'} reach ${g.what.en}`);
  const ko = goals.map((g, i) => {
    const next = goals[i + 1];
    return `${g.who.ko}에서 ${g.what.ko}에 연결할 수 ${on(g) ? '있' : '없'}${!next ? '습니다' : on(g) === on(next) ? '고' : '지만'}`;
  });
  return t(`${en.join(', ')}.`, `${ko.join(', ')}.`);
}
