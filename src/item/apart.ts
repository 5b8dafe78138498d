import { numbered, rougeAtMost, rougeL, rougeWith } from './audit/rouge.ts';
import { shapeOf } from './audit/shape.ts';
import { hashedWith, hashOf } from './hash.ts';
import { late } from './late.ts';
import type { ElementInput, OptionInput, Requirement, Scenario } from '../network/schema.ts';
import { wordsOf } from './audit/text.ts';
import { langs, type Item } from './question.ts';

/** So far back no question should repeat another. */
export const examLength = 65;
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
  readonly stem: Int32Array;
  /** The same words, sorted. */
  readonly words: Int32Array;
  /** Rules whose statement stands among the right options, and rules that explanations quote: one question must not answer another. */
  readonly said: readonly string[];
  readonly quoted: readonly string[];
}

/** Remembers the last questions, one fewer than an exam has, and tells one that is too much like them. */
export class Lately {
  readonly #asked: Asked[] = [];
  readonly #rules: boolean;
  /** @param rules whether a rule must not come first too often, nor a shape of scenario twice; a single topic has too few for that */
  constructor(rules: boolean) {
    this.#rules = rules;
  }

  /** Takes a question in, unless it is too much like one of the last. */
  takes(item: Item): boolean {
    const before = this.#asked;
    // First what can be told without a word of the question: to word one takes long.
    const [rule = ''] = item.rules;
    if (this.#rules && before.reduce((n, b) => (b.rule === rule ? n + 1 : n), 0) >= mostOfRule) return false;
    const outline = outlineOf(item.scenario);
    // Of the question nothing but its scenario is kept: the rest holds all that was found out about it.
    const { scenario } = item;
    const shape = late(() => shapeOf(scenario));
    if (this.#rules && before.some((b) => b.outline === outline && b.shape() === shape())) return false;
    const own = this.#read(item, outline, shape);
    if (before.some((b) => meets(b.said, own.quoted) || meets(own.said, b.quoted))) return false;
    // Nine pairs in ten have too few words in common to be alike in any order.
    const near = before.filter((b) => b.blueprint === own.blueprint && rougeAtMost(b.words, own.words) > alike);
    if (near.length > 0) {
      const rouge = rougeWith(own.stem);
      if (near.some((b) => rouge(b.stem) > alike)) return false;
    }
    before.push(own);
    if (before.length === examLength) before.shift();
    return true;
  }

  #read(item: Item, outline: string, shape: () => string): Asked {
    const question = item.word('en');
    const said: string[] = [];
    for (const o of item.scenario.options ?? []) if ('claim' in o && 'rule' in o.claim && o.claim.truth) said.push(o.claim.rule);
    const quoted: string[] = [];
    for (const { rules } of question.options) for (const one of rules) quoted.push(one);
    const stem = wordNumbers(question.stem);
    return { blueprint: item.blueprint, rule: item.rules[0] ?? '', outline, shape, stem, words: stem.slice().sort(), said, quoted };
  }
}

const meets = (said: readonly string[], quoted: readonly string[]): boolean => said.some((rule) => quoted.includes(rule));

/** The words of an English text (see `wordsOf`) as numbers, the same for the same word, told in one pass over its letters. Two words could have one number: one pair in four thousand million. */
export function wordNumbers(text: string): Int32Array {
  const words = new Int32Array((text.length + 1) >> 1);
  let many = 0;
  let hash = hashOf('');
  let inside = false;
  // A joining character, where it is the last one read: it is of the word only if a letter follows.
  let join = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code < letters.length ? (letters[code] as number) : code;
    if (letter > 0) {
      if (join > 0) hash = hashedWith(hash, join);
      hash = hashedWith(hash, letter);
      inside = true;
      join = 0;
    } else if (letter === joining && inside && join === 0) join = code;
    else if (inside) {
      words[many++] = hash;
      hash = hashOf('');
      inside = false;
      join = 0;
    }
  }
  if (inside) words[many++] = hash;
  return words.slice(0, many);
}
const joining = -1;
/** For each character of ASCII its lower case, `joining` where it may join two parts of a word, 0 where it is none of a word; whatever is beyond ASCII is taken for a letter. */
const letters = Int8Array.from({ length: 128 }, (_, code) => {
  const c = String.fromCharCode(code).toLowerCase();
  return /[a-z0-9]/.test(c) ? c.charCodeAt(0) : /['./-]/.test(c) ? joining : 0;
});

/** What two scenarios of one shape have in common for certain; a whole shape takes long to tell. It says so much that two outlines alike are seldom of two shapes. */
function outlineOf({ world, requirements = [], objective, options = [] }: Scenario): string {
  const services = (world?.services ?? []).map((s) => ('aws' in s ? s.aws : ''));
  return `${world?.vpcs?.length} ${services.join()} ${typesOf(world?.elements)}/${kindsOf(requirements)}/${objective ?? ''}/${options.map(outlineOfOption).sort().join(';')}`;
}
const typesOf = (elements: readonly ElementInput[] = []): string => elements.map((e) => ('azs' in e && e.azs !== undefined ? `${e.type}${e.azs}` : e.type)).join();
const kindsOf = (requirements: readonly Requirement[]): string => requirements.map((r) => Object.keys(r)[0]).join();

function outlineOfOption(option: OptionInput): string {
  if ('value' in option) return `${option.value}`;
  if (!('claim' in option)) return typesOf(option.elements);
  const { claim } = option;
  if ('rule' in claim) return `${claim.truth}`;
  return 'holds' in claim ? `+${kindsOf([claim.holds].flat())}` : `-${kindsOf([claim.fails])}`;
}

/** Whether two questions are one exercise with other names, or read like copies in either language. */
export const tooAlike = (a: Item, b: Item): boolean => sameShape(a.scenario, b.scenario) || readAlike(a, b);

const sameShape = (a: Scenario, b: Scenario): boolean => outlineOf(a) === outlineOf(b) && shapeOf(a) === shapeOf(b);

const readAlike = (a: Item, b: Item): boolean =>
  a.blueprint === b.blueprint &&
  langs.some((lang) => {
    const [first, second] = numbered([wordsOf(a.word(lang).stem), wordsOf(b.word(lang).stem)]) as [Int32Array, Int32Array];
    return rougeL(first, second) > alike;
  });
