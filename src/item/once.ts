import type { Item, Lang, Question, QuestionOption } from './question.ts';

/** Remembers what was said in each language: to tell questions apart takes their words, and so does showing them. */
export function once<T>(say: (lang: Lang) => T): (lang: Lang) => T {
  const said: Partial<Record<Lang, T>> = {};
  return (lang) => (said[lang] ??= say(lang));
}

/**
 * An option whose explanation and picture are made when somebody looks at them: before it is answered nobody does, and to tell questions apart takes neither.
 * A class, for V8 keeps the getters of an object literal, and all that they close over, with the literal's hidden class until its next full collection.
 */
export class LateOption implements QuestionOption {
  readonly id: string;
  readonly text: string;
  readonly rules: readonly string[];
  readonly #explain: () => string;
  readonly #draw: () => readonly string[];
  #explanation: string | undefined;
  #picture: readonly string[] | undefined;
  constructor({ id, text, rules }: Pick<QuestionOption, 'id' | 'text' | 'rules'>, explain: () => string, draw: () => readonly string[]) {
    this.id = id;
    this.text = text;
    this.rules = rules;
    this.#explain = explain;
    this.#draw = draw;
  }
  get explanation(): string {
    return (this.#explanation ??= this.#explain());
  }
  get picture(): readonly string[] {
    return (this.#picture ??= this.#draw());
  }
  toJSON(): QuestionOption {
    const { id, text, explanation, rules, picture } = this;
    return { id, text, explanation, rules, picture };
  }
}

/** A question in words; its picture is the key's, drawn when somebody looks at it. */
export class LateQuestion implements Question {
  readonly format = 'study.question/1';
  readonly id: string;
  readonly blueprint: string;
  readonly topic: string;
  readonly domain: Question['domain'];
  readonly difficulty: number;
  readonly rules: readonly string[];
  readonly select: number;
  readonly answer: readonly string[];
  readonly scenario: Question['scenario'];
  readonly lang: Lang;
  readonly stem: string;
  readonly options: readonly QuestionOption[];
  constructor({ id, blueprint, topic, domain, difficulty, rules, select, answer, scenario }: Omit<Item, 'labels' | 'exercise' | 'word' | 'repairs' | 'twin'>, lang: Lang, stem: string, options: readonly QuestionOption[]) {
    this.id = id;
    this.blueprint = blueprint;
    this.topic = topic;
    this.domain = domain;
    this.difficulty = difficulty;
    this.rules = rules;
    this.select = select;
    this.answer = answer;
    this.scenario = scenario;
    this.lang = lang;
    this.stem = stem;
    this.options = options;
  }
  get picture(): readonly string[] {
    return this.options.find((o) => this.answer.includes(o.id))?.picture ?? [];
  }
  toJSON(): Question {
    return { ...this, picture: this.picture };
  }
}
