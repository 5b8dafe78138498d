import type { Lang, QuestionOption } from './question.ts';

/** Remembers what was said in each language: to tell questions apart takes their words, and so does showing them. */
export function once<T>(say: (lang: Lang) => T): (lang: Lang) => T {
  const said: Partial<Record<Lang, T>> = {};
  return (lang) => (said[lang] ??= say(lang));
}

/** An option whose explanation and picture are made when somebody looks at them: before it is answered nobody does, and to tell questions apart takes neither. */
export function lateOption({ id, text, rules }: Pick<QuestionOption, 'id' | 'text' | 'rules'>, explain: () => string, draw: () => readonly string[]): QuestionOption {
  let explanation: string | undefined;
  let picture: readonly string[] | undefined;
  return {
    id,
    text,
    get explanation() {
      return (explanation ??= explain());
    },
    rules,
    get picture() {
      return (picture ??= draw());
    },
  };
}
