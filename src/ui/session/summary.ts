import type { RuleCard } from '../../item/question.ts';
import { counted, type SessionState } from '../../study/session-state.ts';
import { remaining } from '../../study/missed.ts';
import { tally } from '../../study/tally.ts';
import { labels } from '../labels.ts';

/** A session's end in words, for every kind of screen. */
export interface Summary {
  readonly title: string;
  readonly score: string;
  /** 0 to 1; null where nothing was asked. */
  readonly share: number | null;
  readonly facts: readonly string[];
  readonly rules: readonly { readonly right: number; readonly asked: number; readonly statement: string }[];
  readonly next: readonly string[];
}

/** Finds the card of a rule in the language of the screen. */
export type RuleOf = (id: string) => RuleCard | undefined;

export function summary(state: SessionState, ruleOf: RuleOf): Summary {
  const words = labels(state.lang);
  const sums = tally(state.history);
  const left = state.count - counted(state);
  const facts = [
    sums.twins > 0 ? words.twinsScore(sums.twinsRight, sums.twins) : '',
    sums.sureMisses > 0 ? words.sureMisses(sums.sureMisses) : '',
    sums.luckyGuesses > 0 ? words.luckyGuesses(sums.luckyGuesses) : '',
  ].filter((fact) => fact !== '');
  const drill = state.wanted.rules ? remaining(state.wanted.rules, state.history).length : null;
  const next = drill !== null ? [drill > 0 ? words.drillLeft(drill) : words.drillDone] : [
    state.history.length > 0 && left > 0 && !state.wanted.pack ? words.goOn(left) : '',
    ...(sums.weakest !== null
      ? [words.practiseTopic(sums.weakest), `  study session --topic ${sums.weakest}`]
      : sums.asked > 0 && left <= 0
        ? [words.keepGoing, `  study session --count ${Math.min(100, state.count * 2)}`]
        : []),
  ].filter((line) => line !== '');
  return {
    title: left > 0 ? words.stopped : words.finished,
    score: sums.asked > 0 ? words.score(sums.right, sums.asked) : words.nothingAsked,
    share: sums.asked > 0 ? sums.right / sums.asked : null,
    facts,
    rules: sums.rules.map(({ rule, right, asked }) => ({ right, asked, statement: ruleOf(rule)?.statement ?? rule })),
    next,
  };
}
