import { langs, type Domain, type Item } from '../item/question.ts';

/** How an exam is mixed: shares of the domains (percent) and of questions with several answers (0 to 1). */
export interface ExamMix {
  readonly domains: readonly { readonly code: Domain; readonly weight: number }[];
  readonly multiple: { readonly low: number; readonly high: number };
  /** Whether two questions read like copies: one exam holds no such pair. Absent: none do. */
  readonly alike?: (a: Item, b: Item) => boolean;
  /** Draws without a fit after which a wish is given up. */
  readonly patience?: number;
}

/** What an exam wishes: that no two questions are too much alike nor turn on one rule too often, its shares of the domains, its share of questions with several answers. */
type Wish = 'apart' | 'domains' | 'several';

/** What has been taken so far, and what is still missing. */
export interface Draft {
  readonly count: number;
  readonly taken: readonly Item[];
  /** How many each domain still lacks. */
  readonly lacks: Readonly<Partial<Record<Domain, number>>>;
  /** Fewest and most questions with several answers. */
  readonly several: { readonly least: number; readonly most: number };
  /** How many questions with several answers came by in each domain: some hardly have any. */
  readonly severalIn: Readonly<Partial<Record<Domain, number>>>;
  readonly shapes: ReadonlySet<string>;
  readonly alike: (a: Item, b: Item) => boolean;
  readonly patience: number;
  /** Wishes given up since the supply did not have it; behind them all, that no question gives away the key of another. */
  readonly given: readonly (Wish | 'untold')[];
  /** Refused since the last one that was taken, and how many of those each wish stood against. */
  readonly refused: number;
  readonly against: Readonly<Record<Wish, number>>;
}

/** Most questions of one exam that turn on the same rule first. */
const mostOfRule = 3;
const patience = 240;
const nothing: Draft['against'] = { several: 0, domains: 0, apart: 0 };

/** Questions of one shape turn on the same rules and ask for the same kinds of things; only names and numbers differ. */
export const shapeOf = ({ blueprint, rules, scenario }: Item): string => {
  const kinds = new Set((scenario.requirements ?? []).flatMap((requirement) => Object.keys(requirement)));
  return [blueprint, ...[...rules].sort(), '/', ...[...kinds].sort()].join(' ');
};

/** Shares of `count` as whole numbers that add up to it: the largest remainders are rounded up. */
function quotas({ domains }: ExamMix, count: number): Partial<Record<Domain, number>> {
  const total = domains.reduce((sum, { weight }) => sum + weight, 0);
  const exact = domains.map(({ code, weight }) => ({ code, share: (count * weight) / total }));
  const left = count - exact.reduce((sum, { share }) => sum + Math.floor(share), 0);
  const byRemainder = [...exact].sort((a, b) => (b.share % 1) - (a.share % 1));
  const up = new Set(byRemainder.slice(0, left).map(({ code }) => code));
  return Object.fromEntries(exact.map(({ code, share }) => [code, Math.floor(share) + (up.has(code) ? 1 : 0)]));
}

/** An exam of which nothing has been drawn. */
export function blankExam(mix: ExamMix, count: number): Draft {
  const most = Math.floor(mix.multiple.high * count);
  return { count, taken: [], lacks: quotas(mix, count), several: { least: Math.min(most, Math.ceil(mix.multiple.low * count)), most }, severalIn: {}, shapes: new Set(), alike: mix.alike ?? (() => false), patience: mix.patience ?? patience, given: [], refused: 0, against: nothing };
}

export const isFull = ({ taken, count }: Draft): boolean => taken.length >= count;

/** Takes a question that was drawn, or refuses it. Gives up one wish after another where nothing that comes fits, so that it always ends. */
export function consider(before: Draft, item: Item): Draft {
  if (isFull(before)) return before;
  const { domain } = item;
  const draft = item.select > 1 ? { ...before, severalIn: { ...before.severalIn, [domain]: (before.severalIn[domain] ?? 0) + 1 } } : before;
  const shape = shapeOf(item);
  const broken = brokenBy(draft, item, shape);
  if (broken.length > 0 || !fits(draft, item)) return refuse(draft, broken);
  return { ...draft, taken: [...draft.taken, item], lacks: { ...draft.lacks, [domain]: Math.max(0, (draft.lacks[domain] ?? 0) - 1) }, shapes: new Set([...draft.shapes, shape]), refused: 0, against: nothing };
}

/** A refusal more; after many in a row the wish is given up that stood against most of them. */
function refuse(draft: Draft, broken: readonly Wish[]): Draft {
  const against = { ...draft.against };
  for (const wish of broken) against[wish]++;
  const refused = draft.refused + 1;
  const held = (Object.keys(nothing) as Wish[]).filter((wish) => !draft.given.includes(wish)).sort((a, b) => against[b] - against[a]);
  return refused < draft.patience || draft.given.includes('untold') ? { ...draft, refused, against } : { ...draft, given: [...draft.given, held[0] ?? 'untold'], refused: 0, against: nothing };
}

/** Whether an explanation of the other question gives away one's key: it states the rule that a right statement quotes, or the right option word for word. */
function answers(one: Item, other: Item): boolean {
  const told = langs.some((lang) => {
    const keys = one.word(lang).options.filter(({ id }) => one.answer.includes(id)).map(({ text }) => text.replace(/\.$/, '').toLowerCase());
    return other.word(lang).options.some(({ explanation }) => keys.some((key) => explanation.toLowerCase().includes(key)));
  });
  if (told) return true;
  const said = (one.scenario.options ?? []).flatMap((o) => ('claim' in o && 'rule' in o.claim && o.claim.truth ? [o.claim.rule] : []));
  return said.length > 0 && other.word('en').options.some(({ rules }) => rules.some((rule) => said.includes(rule)));
}

/** Whether a question that breaks no other wish stands beside those taken. Likeness is looked at last: it takes the words of both. */
function fits({ taken, given, alike }: Draft, item: Item): boolean {
  if (taken.some(({ id }) => id === item.id)) return false;
  if (!given.includes('untold') && taken.some((other) => answers(other, item) || answers(item, other))) return false;
  return given.includes('apart') || !taken.some((other) => alike(other, item));
}

/** What of a question tells whether there is a place for one of its kind. */
export type Kind = Pick<Item, 'domain' | 'select' | 'rules'>;

/** The wishes not given up that a question breaks, as far as that can be told without a word of it. `shape`: where it is known. */
function brokenBy(draft: Draft, kind: Kind, shape?: string): Wish[] {
  const { taken, lacks, shapes, given } = draft;
  const breaks: Record<Wish, () => boolean> = {
    apart: () => (shape !== undefined && shapes.has(shape)) || isRuleFull(taken, kind),
    domains: () => (lacks[kind.domain] ?? 0) === 0,
    several: () => !keepsSeveral(draft, kind),
  };
  return (Object.keys(breaks) as Wish[]).filter((wish) => !given.includes(wish) && breaks[wish]());
}

/** Whether there is a place for a question of that kind, whatever its shape and its words. */
export const hasPlace = (draft: Draft, kind: Kind): boolean => brokenBy(draft, kind).length === 0;

const isRuleFull = (taken: readonly Item[], { rules: [first] }: Kind): boolean => taken.filter(({ rules }) => rules[0] === first).length >= mostOfRule;

/**
 * Whether enough places are left for the questions with several answers still missing, and not too many are taken. The places are kept in the domain
 * that has most of them, of those with room for all that are missing: the last places of one with hardly any would be long in filling.
 */
function keepsSeveral({ taken, count, lacks, several, severalIn }: Draft, { select, domain }: Kind): boolean {
  const have = taken.filter((item) => item.select > 1).length;
  if (select > 1) return have < several.most;
  const missing = several.least - have;
  if (missing <= 0) return true;
  const had = (d: Domain): number => ((lacks[d] ?? 0) >= missing ? (severalIn[d] ?? 0) : 0);
  const richest = had(domain) > 0 && (Object.keys(lacks) as Domain[]).every((d) => had(d) <= had(domain));
  return (richest ? (lacks[domain] ?? 0) : count - taken.length) > missing;
}
