import type { Outcome } from '../src/item/blueprint.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Requirement } from '../src/network/schema.ts';
import type { Wording } from '../src/item/words/phrases.ts';
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
  const why = goals.map((g) => g.why ?? null);
  // One object for all outcomes that say it: what holds is found out of each object.
  const either = goals.map(({ from, to }) => [{ isolate: { from, to } }, { reach: { from, to } }] as const);
  return Array.from({ length: 1 << goals.length }, (_, bits): Outcome => {
    const on = (g: Goal): boolean => (bits & (1 << goals.indexOf(g))) !== 0;
    const holds = either.map((both, i) => both[(bits >> i) & 1] as Requirement);
    return { holds, why, say: () => (single ? ofOne(goals, on) : [goals, [...goals].reverse()].flatMap((order) => verbs.map((v) => () => ofSeveral(order, on, v)))) };
  });
}

/** How one says that a connection is possible: behind can or cannot; Korean: with the noun's particle, before 할 수. */
interface Verb {
  readonly en: string;
  /** `set`: the noun set against another one, 에는. */
  readonly ko: (noun: string, set?: boolean) => string;
  /** Without the noun, where it has just been named. */
  readonly bare: string;
}
const verb = (en: string, bare: string, particle: (noun: string) => string = (noun) => `${noun}에`): Verb => ({ en, bare, ko: (noun, set = false) => `${particle(noun)}${set ? '는' : ''} ${bare}` });
const verbs: readonly Verb[] = [
  verb('reach', '연결할'),
  verb('connect to', '접속할'),
  verb('open connections to', '연결을 시작할', (noun) => p(noun, '으로/로')),
  verb('get through to', '도달할'),
  verb('send requests to', '요청을 보낼'),
  verb('access', '액세스할'),
];

/** "The workload instances can reach A and B but not C." */
function ofOne(goals: readonly Goal[], on: (g: Goal) => boolean): Wording[] {
  const { en, ko } = (goals[0] as Goal).who;
  const [yes, no] = [goals.filter(on), goals.filter((g) => !on(g))].map((list) => list.map((g) => g.what)) as [Text[], Text[]];
  const [a, b] = [listed(yes.map((x) => x.en), 'and'), listed(no.map((x) => x.en), 'or')];
  const [aKo, bKo] = [listedKo(yes.map((x) => x.ko)), listedKo(no.map((x) => x.ko))];
  const only = (possible: boolean, noun: string, nounKo: string): Wording[] => [
    ...verbs.map((v) => () => t(`${cap(en)} ${possible ? 'can' : 'cannot'} ${v.en} ${noun}.`, `${ko}에서 ${v.ko(nounKo)} 수 ${possible ? '있습니다' : '없습니다'}.`)),
    () => t(`${cap(en)} have ${possible ? 'a' : 'no'} path to ${noun}.`, `${ko}에서 ${nounKo}에 이르는 경로가 ${possible ? '있습니다' : '없습니다'}.`),
    () => t(`${cap(en)} are ${possible ? '' : 'not '}able to connect to ${noun}.`, `${ko}에서는 ${nounKo}에 연결할 수 ${possible ? '있게' : '없게'} 됩니다.`),
    () => t(`${cap(en)} ${possible ? 'have' : 'do not have'} network access to ${noun}.`, `${ko}에서 ${nounKo}에 네트워크로 ${possible ? '접근할 수 있습니다' : '접근할 수 없습니다'}.`),
    () => t(`${cap(en)} will ${possible ? '' : 'not '}be able to reach ${noun}.`, `${ko}에서 ${nounKo}에 대한 연결 시도는 ${possible ? '성공' : '실패'}합니다.`),
    () => t(`${cap(en)} ${possible ? 'find a' : 'find no'} route to ${noun}.`, `${ko}에서 ${p(nounKo, '으로/로')} 가는 경로가 ${possible ? '있습니다' : '없습니다'}.`),
    () => t(`${cap(en)} ${possible ? 'get' : 'get no'} answers from ${noun}.`, `${ko}에서 ${nounKo}의 응답을 받을 수 ${possible ? '있습니다' : '없습니다'}.`),
  ];
  if (no.length === 0) return only(true, a, aKo);
  if (yes.length === 0) return only(false, b, bKo);
  return verbs.flatMap((v) => [
    () => t(`${cap(en)} can ${v.en} ${a} but not ${v.en.endsWith(' to') ? 'to ' : ''}${b}.`, `${ko}에서 ${v.ko(aKo, true)} 수 있지만 ${v.ko(bKo, true)} 수 없습니다.`),
    () => t(`${cap(en)} cannot ${v.en} ${b} but can ${v.en} ${a}.`, `${ko}에서 ${v.ko(bKo, true)} 수 없지만 ${v.ko(aKo, true)} 수 있습니다.`),
  ]);
}

/** "A can reach X, but B cannot reach Y." */
function ofSeveral(goals: readonly Goal[], on: (g: Goal) => boolean, verb: Verb): Text {
  const [a, b] = goals as [Goal, Goal];
  if (goals.length === 2 && a.what.en === b.what.en) {
    const both = `${p(a.who.ko, '와/과')} ${b.who.ko}`;
    const it = verb.ko(a.what.ko);
    if (on(a) && on(b)) return t(`${cap(a.who.en)} and ${b.who.en} can ${verb.en} ${a.what.en}.`, `${both}에서 ${it} 수 있습니다.`);
    if (!on(a) && !on(b)) return t(`${cap(a.who.en)} and ${b.who.en} cannot ${verb.en} ${a.what.en}.`, `${both}에서 ${it} 수 없습니다.`);
    return t(`${cap(a.who.en)} ${on(a) ? 'can' : 'cannot'} ${verb.en} ${a.what.en}, but ${b.who.en} ${on(b) ? 'can' : 'cannot'}.`, `${a.who.ko}에서는 ${it} 수 ${on(a) ? '있지만' : '없지만'} ${b.who.ko}에서는 ${verb.bare} 수 ${on(b) ? '있습니다' : '없습니다'}.`);
  }
  const en = goals.map((g, i) => `${i === 0 ? cap(g.who.en) : `${on(g) === on(goals[i - 1] as Goal) ? 'and' : 'but'} ${g.who.en}`} ${on(g) ? 'can' : 'cannot'} ${verb.en} ${g.what.en}`);
  const ko = goals.map((g, i) => {
    const next = goals[i + 1];
    return `${g.who.ko}에서 ${verb.ko(g.what.ko)} 수 ${on(g) ? '있' : '없'}${!next ? '습니다' : on(g) === on(next) ? '고' : '지만'}`;
  });
  return t(`${en.join(', ')}.`, `${ko.join(', ')}.`);
}
