import { singles, type Audited } from './audited.ts';
import { designKind } from './design-kind.ts';
import { wordsOf } from './text.ts';

/** A rule of thumb: where the stem has the word, take the design. */
export interface Shortcut {
  readonly word: string;
  readonly design: string;
  /** Questions with the word in which the design is offered. */
  readonly fires: number;
  /** How often it is right there; of several options of that design one is taken by chance. */
  readonly right: number;
}

/**
 * The best rule "the stem has word X, so design Y", of those that fire in at least `least` (a share, .03) of the questions with one answer.
 * Null where none fires that often.
 */
export function bestShortcut(questions: readonly Audited[], least = 0.03): Shortcut | null {
  const judged = singles(questions);
  const rules = new Map<string, { fires: number; right: number }>();
  for (const q of judged) {
    const offered = designsOf(q);
    for (const word of new Set(wordsOf(q.stem)))
      for (const [design, { shown, key }] of offered) {
        const name = `${word}\n${design}`;
        const rule = rules.get(name) ?? { fires: 0, right: 0 };
        rule.fires++;
        rule.right += key / shown;
        rules.set(name, rule);
      }
  }
  let best: Shortcut | null = null;
  for (const [name, { fires, right }] of rules) {
    if (fires < Math.max(1, least * judged.length) || right / fires <= (best?.right ?? 0)) continue;
    const [word, design] = name.split('\n') as [string, string];
    best = { word, design, fires, right: right / fires };
  }
  return best;
}

function designsOf(q: Audited): Map<string, { shown: number; key: number }> {
  const found = new Map<string, { shown: number; key: number }>();
  for (const option of q.scenario.options ?? []) {
    const design = designKind(option, q.scenario);
    if (design === null) continue;
    const so = found.get(design) ?? { shown: 0, key: 0 };
    found.set(design, { shown: so.shown + 1, key: so.key + (q.answer.includes(option.id) ? 1 : 0) });
  }
  return found;
}
