import type { Item, Lang, RuleCard } from '../../item/question.ts';
import type { QuestionSource } from '../../study/ports.ts';
import { answeredNow, optionIds, type Answered, type SessionState } from '../../study/session-state.ts';
import type { CommandName } from './keys.ts';
import { wording } from '../../study/wording.ts';

/** What a screen can look up about a question, in the language of the state. */
export interface Reference {
  readonly rules: (ids: readonly string[]) => readonly RuleCard[];
  readonly repair: (answered: Answered) => readonly string[] | undefined;
}

export interface Book extends Reference {
  /** Whether a command has anything to do in this state. */
  readonly able: (command: CommandName) => boolean;
}

// A repair is searched for by the reasoner: once for an answer and a language is enough.
const repairs = new WeakMap<Item, Map<string, readonly string[] | undefined>>();

/** What can be looked up in a language, whatever the mode. */
export function referenceOf(source: Pick<QuestionSource, 'rule' | 'repair'>, lang: Lang): Reference {
  return {
    rules: (ids) => ids.flatMap((id) => source.rule(id, lang) ?? []),
    repair({ asking: { item }, chosen }) {
      const known = repairs.get(item) ?? new Map<string, readonly string[] | undefined>();
      repairs.set(item, known);
      const key = `${lang} ${chosen.join(' ')}`;
      if (!known.has(key)) known.set(key, source.repair?.(item, optionIds(item, lang, chosen), lang));
      return known.get(key);
    },
  };
}

export function bookOf(source: QuestionSource, state: SessionState): Book {
  const { lang } = state;
  const answered = answeredNow(state);
  return {
    ...referenceOf(source, lang),
    able(command) {
      switch (command) {
        case 'rule':
        case 'report':
        case 'lab':
          return answered !== null;
        case 'twin':
          return source.twin !== undefined && answered !== null;
        case 'repair':
          return source.repair !== undefined && answered !== null && !answered.correct;
        case 'picture':
          return answered !== null && wording(answered.asking.item, lang).picture.length > 0;
        default:
          return true;
      }
    },
  };
}
