import type { Scenario } from '../network/schema.ts';

export const langs = ['en', 'ko'] as const;
export type Lang = (typeof langs)[number];
/** One text in both languages. */
export type Text = Readonly<Record<Lang, string>>;
/** Names for ids. */
export type Labels = Readonly<Record<string, Text>>;
export type Domain = 'secure' | 'resilient' | 'performant' | 'cost';

/** One choice of a question as it is shown and explained. `rules`: ids of the rules its explanation cites, at least one. */
export interface QuestionOption {
  readonly id: string;
  readonly text: string;
  readonly explanation: string;
  readonly rules: readonly string[];
  /** Its path drawn, with ✗ where it breaks; at most 60 columns wide; empty where there is none to draw. */
  readonly picture?: readonly string[];
}

/** A question in one language: format `study.question/1`, one JSON object a line in `study generate`. */
export interface Question {
  readonly format: 'study.question/1';
  /** Brings the same question back (`study show ID`); carries the version of the content it was drawn from. */
  readonly id: string;
  readonly blueprint: string;
  readonly topic: string;
  readonly domain: Domain;
  /** 0 (easy) to 1 (hard), computed from the proof. */
  readonly difficulty: number;
  /** Ids of the rules that decide it, those that the key turns on first. */
  readonly rules: readonly string[];
  readonly lang: Lang;
  readonly stem: string;
  /** How many options are right; said in the stem where it is more than one. */
  readonly select: number;
  readonly options: readonly QuestionOption[];
  readonly answer: readonly string[];
  /** The path of the key in box drawing, at most 60 columns wide, a line an entry. */
  readonly picture: readonly string[];
  /** Whole: `study solve` on it returns `answer`. */
  readonly scenario: Scenario;
}

/** A question before it is put into words: what both languages share. */
export interface Item {
  readonly id: string;
  readonly blueprint: string;
  readonly topic: string;
  readonly domain: Domain;
  readonly difficulty: number;
  readonly rules: readonly string[];
  readonly select: number;
  readonly answer: readonly string[];
  readonly scenario: Scenario;
  /** What is asked about its scene, whatever the order of the options and the words: two questions about one scene with the same are one exercise. Null: there is nothing else to ask about it. */
  readonly exercise: string | null;
  /** What the ids of its scenario are called in running text, where they have a name. */
  readonly labels?: Labels;
  /** The same question in words. Pure: the same language gives the same text every time. */
  word(lang: Lang): Question;
  /** Under which smallest changes a wrong option would be right, a sentence each; empty where none was found. */
  repairs(option: string, lang: Lang): readonly string[];
  /** The question in which a wrong option is right, by the smallest change that can be told; null where there is none. */
  twin(option: string): Item | null;
}

/** A rule as the screens show it. */
export interface RuleCard {
  readonly id: string;
  readonly topic: string;
  readonly statement: string;
  readonly today: string | null;
  readonly url: string;
  /** Lines of the source note that say it. */
  readonly source: readonly number[] | null;
}
