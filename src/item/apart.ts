import { numbered, rougeL } from './audit/rouge.ts';
import { shapeOf } from './audit/shape.ts';
import type { Scenario } from '../network/schema.ts';
import { wordsOf } from './audit/text.ts';
import { langs, type Item } from './question.ts';

/** An exam's length: so far back no question should repeat another. */
const exam = 65;
/** Most questions of one exam that turn on the same rule first. */
const mostOfRule = 3;
/** Stems of one blueprint that are more alike than this (ROUGE-L) read like copies. */
const alike = 0.66;

interface Asked {
  readonly blueprint: string;
  readonly rule: string;
  readonly outline: string;
  /** Told when it is first asked for: most outlines differ already. */
  readonly shape: () => string;
  readonly stem: Uint32Array;
  /** Rules whose statement stands among the right options, and rules that explanations quote: one question must not answer another. */
  readonly said: ReadonlySet<string>;
  readonly quoted: ReadonlySet<string>;
}

/** Remembers the questions of the last exam's length, and tells one that is too much like them. */
export class Lately {
  readonly #asked: Asked[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #rules: boolean;
  /** @param rules whether a rule must not come first too often, nor a shape of scenario twice; a single topic has too few for that */
  constructor(rules: boolean) {
    this.#rules = rules;
  }

  /** Takes a question in, unless it is too much like one of the last. */
  takes(item: Item): boolean {
    const before = this.#asked.slice(1 - exam);
    // First what can be told without a word of the question: to word one takes long.
    const [rule = ''] = item.rules;
    if (this.#rules && before.filter((b) => b.rule === rule).length >= mostOfRule) return false;
    const outline = outlineOf(item.scenario);
    // Of the question nothing but its scenario is kept: the rest holds all that was found out about it.
    const { scenario } = item;
    const shape = lazily(() => shapeOf(scenario));
    if (this.#rules && before.some((b) => b.outline === outline && b.shape() === shape())) return false;
    const own = this.#read(item, outline, shape);
    if (before.some((b) => meets(b.said, own.quoted) || meets(own.said, b.quoted))) return false;
    if (before.some((b) => b.blueprint === own.blueprint && rougeL(b.stem, own.stem) > alike)) return false;
    this.#asked.push(own);
    if (this.#asked.length > exam) this.#asked.shift();
    return true;
  }

  #read(item: Item, outline: string, shape: () => string): Asked {
    const question = item.word('en');
    const number = (word: string): number => this.#numbers.get(word) ?? (this.#numbers.set(word, this.#numbers.size), this.#numbers.size - 1);
    const said = (item.scenario.options ?? []).flatMap((o) => ('claim' in o && 'rule' in o.claim && o.claim.truth ? [o.claim.rule] : []));
    return { blueprint: item.blueprint, rule: item.rules[0] ?? '', outline, shape, stem: Uint32Array.from(wordsOf(question.stem), number), said: new Set(said), quoted: new Set(question.options.flatMap((o) => o.rules)) };
  }
}

function lazily(find: () => string): () => string {
  let known: string | undefined;
  return () => (known ??= find());
}

/** What two scenarios of one shape have in common for certain; a whole shape takes long to tell. */
function outlineOf({ requirements = [], objective, options = [] }: Scenario): string {
  const designs = options.map((o) => ('elements' in o ? (o.elements ?? []).map((e) => e.type).join() : Object.keys(o).join()));
  return `${requirements.map((r) => Object.keys(r)[0]).join()}/${objective ?? ''}/${designs.sort().join(';')}`;
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((x) => b.has(x));

/** Whether two questions are one exercise with other names, or read like copies in either language. */
export const tooAlike = (a: Item, b: Item): boolean => sameShape(a.scenario, b.scenario) || readAlike(a, b);

const sameShape = (a: Scenario, b: Scenario): boolean => outlineOf(a) === outlineOf(b) && shapeOf(a) === shapeOf(b);

const readAlike = (a: Item, b: Item): boolean =>
  a.blueprint === b.blueprint &&
  langs.some((lang) => {
    const [first, second] = numbered([wordsOf(a.word(lang).stem), wordsOf(b.word(lang).stem)]) as [Uint32Array, Uint32Array];
    return rougeL(first, second) > alike;
  });
