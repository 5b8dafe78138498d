import { langs, type Domain, type Item } from '../item/question.ts';

/** How an exam is mixed: shares of the domains (percent) and of questions with several answers (0 to 1). */
export interface ExamMix {
  readonly domains: readonly { readonly code: Domain; readonly weight: number }[];
  readonly multiple: { readonly low: number; readonly high: number };
  /** Whether two questions read like copies: one exam holds no such pair. Absent: none do. */
  readonly alike?: (a: Item, b: Item) => boolean;
}

/** What has been taken so far, and what is still missing. */
export interface Draft {
  readonly count: number;
  readonly taken: readonly Item[];
  /** How many each domain still lacks. */
  readonly lacks: Readonly<Partial<Record<Domain, number>>>;
  /** Fewest and most questions with several answers. */
  readonly several: { readonly least: number; readonly most: number };
  /** Domains in which a question with several answers has come by: others may have none. */
  readonly severalIn: ReadonlySet<Domain>;
  readonly shapes: ReadonlySet<string>;
  readonly alike: (a: Item, b: Item) => boolean;
  /** What has been given up since the supply did not have it: 0 nothing, 1 that shapes differ, rules vary and none reads like a copy, 2 the domains, 3 the share of several answers. */
  readonly given: 0 | 1 | 2 | 3;
  /** Refused since the last one that was taken. */
  readonly refused: number;
}

/** Most questions of one exam that turn on the same rule first. */
const mostOfRule = 3;
/** Draws without a fit after which the next wish is given up. */
const patience = 240;

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
  return { count, taken: [], lacks: quotas(mix, count), several: { least: Math.min(most, Math.ceil(mix.multiple.low * count)), most }, severalIn: new Set(), shapes: new Set(), alike: mix.alike ?? (() => false), given: 0, refused: 0 };
}

export const isFull = ({ taken, count }: Draft): boolean => taken.length >= count;

/** Takes a question that was drawn, or refuses it. Gives up one wish after another where nothing that comes fits, so that it always ends. */
export function consider(before: Draft, item: Item): Draft {
  if (isFull(before)) return before;
  const draft = item.select > 1 && !before.severalIn.has(item.domain) ? { ...before, severalIn: new Set([...before.severalIn, item.domain]) } : before;
  if (!fits(draft, item)) {
    const refused = draft.refused + 1;
    return refused < patience || draft.given === 3 ? { ...draft, refused } : { ...draft, given: (draft.given + 1) as Draft['given'], refused: 0 };
  }
  const lack = draft.lacks[item.domain] ?? 0;
  return { ...draft, taken: [...draft.taken, item], lacks: { ...draft.lacks, [item.domain]: Math.max(0, lack - 1) }, shapes: new Set([...draft.shapes, shapeOf(item)]), refused: 0 };
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

/** Likeness is looked at last: it takes the words of both. */
function fits(draft: Draft, item: Item): boolean {
  return isWanted(draft, item) && (draft.given >= 1 || !draft.taken.some((other) => draft.alike(other, item)));
}

function isWanted({ taken, count, lacks, several, severalIn, shapes, given }: Draft, item: Item): boolean {
  if (taken.some(({ id }) => id === item.id)) return false;
  if (given < 1 && (shapes.has(shapeOf(item)) || taken.filter(({ rules }) => rules[0] === item.rules[0]).length >= mostOfRule)) return false;
  if (taken.some((other) => answers(other, item) || answers(item, other))) return false;
  if (given < 2 && (lacks[item.domain] ?? 0) === 0) return false;
  if (given >= 3) return true;
  const have = taken.filter(({ select }) => select > 1).length;
  if (item.select > 1) return have < several.most;
  // Places in domains that have no such questions are of no use to the share of several answers.
  const room = [...severalIn].reduce((sum, domain) => sum + (lacks[domain] ?? 0), 0);
  return (severalIn.has(item.domain) ? room : count - taken.length) > several.least - have;
}
