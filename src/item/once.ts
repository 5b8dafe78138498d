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

/** What of a question is made late: its picture is the key's, drawn when somebody looks at it. A class for the same reason. */
class KeyPicture {
  readonly #key: QuestionOption | undefined;
  constructor(key: QuestionOption | undefined) {
    this.#key = key;
  }
  get picture(): readonly string[] {
    return this.#key?.picture ?? [];
  }
  toJSON(): this {
    return { ...this, picture: this.picture };
  }
}

/** What an item and its questions in words have in common. */
type Shared = Omit<Item, 'labels' | 'exercise' | 'word' | 'repairs' | 'twin'>;
/** A question in words. Its fields are named one by one, for their order is that of its JSON, and what is passed in may have more of them. */
export function lateQuestion({ id, blueprint, topic, domain, difficulty, rules, select, answer, scenario }: Shared, lang: Lang, stem: string, options: readonly QuestionOption[]): Question {
  const late = new KeyPicture(options.find((o) => answer.includes(o.id)));
  return Object.assign(late, { format: 'study.question/1' as const, id, blueprint, topic, domain, difficulty, rules, select, answer, scenario, lang, stem, options });
}
