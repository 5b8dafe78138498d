import type { Answer } from '../progress/answer.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import { follow } from './follow.ts';
import { checkModel, modelVersion } from './kept-model.ts';
import { noAnswers, type Model } from './model.ts';

/**
 * The model as something that follows from the answers alone, for whoever keeps it beside them: `follow` over a list in pieces gives what it gives
 * over the whole list. `dayOf`: the calendar day of a time where the user is; `topicOf`: the topic of a rule.
 */
export const modelReducer = (topicOf: (rule: string) => string, dayOf: (time: string) => string) => ({
  version: modelVersion,
  start: noAnswers,
  follow: (model: Model, answers: readonly Answer[]): Model =>
    follow(
      model,
      answers.map((answer) => evidenceOf(answer, dayOf)).filter((evidence): evidence is Evidence => evidence !== null),
      topicOf,
    ),
  check: checkModel,
});
