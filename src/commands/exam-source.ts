import { blueprints } from '../../questions/index.ts';
import type { Blueprint } from '../item/blueprint.ts';
import { contentVersion } from '../item/drawing.ts';
import { itemById, mostOfOther } from '../item/generate.ts';
import { Likely } from '../item/likely.ts';
import { rngOf } from '../item/random.ts';
import type { Item } from '../item/question.ts';
import { Scenes } from '../item/scenes.ts';
import { blankExam, consider, hasPlace, isFull, type Kind } from '../study/exam-draw.ts';
import type { ExamWanted } from '../study/exam-code.ts';
import type { ExamSource } from '../study/quiz-perform.ts';
import type { Drawn } from '../study/quiz-state.ts';
import { isAsHard, noneThatHard } from './difficulty-option.ts';
import { examMix } from './exam-mix.ts';
import { questionSource } from './question-source.ts';

export { contentVersion };

/** So many questions stand first in the order in which they are drawn: an exam begins with them while the rest are looked for. */
const atOnce = 5;
/** Draws of one topic without a fit after which a wish is given up: there some wishes can never be met. */
const patienceOnTopic = 60;

/** One draw a step: from where most of what was drawn has a place in the exam as it stands. */
function* drawn({ seed, count, topic, difficulty }: ExamWanted): Generator<Drawn, readonly Item[]> {
  const rng = rngOf(seed);
  const likely = new Likely<Blueprint, Kind>(blueprints.filter((blueprint) => topic === null || blueprint.topic === topic), rng);
  const questions = new Scenes(rng, Infinity);
  let draft = blankExam(topic === null ? examMix : { ...examMix, patience: patienceOnTopic }, count);
  let others = 0;
  while (!isFull(draft)) {
    const blueprint = likely.next();
    const item = questions.next(blueprint);
    const before = draft;
    if (item !== null && isAsHard(item, difficulty)) {
      others = 0;
      likely.drew(blueprint, { domain: item.domain, select: item.select, rules: item.rules }, hasPlace(before, item));
      draft = consider(before, item);
    } else {
      likely.drew(blueprint, null, false);
      if (++others > mostOfOther) throw noneThatHard(topic);
    }
    if (draft.taken.length > before.taken.length) {
      likely.took(blueprint);
      questions.took();
    }
    if (draft.taken !== before.taken || draft.given !== before.given) likely.recount((kind) => hasPlace(draft, kind));
    yield { done: draft.taken.length, placed: draft.taken.slice(0, atOnce) };
  }
  // What is hard to find is found last; it must not stand last.
  return [...draft.taken.slice(0, atOnce), ...rngOf(seed).shuffle(draft.taken.slice(atOnce))];
}

/** The generator as a source of whole exams, mixed as data/exam.yaml says. */
export function examSource(): ExamSource {
  const { rule, repair } = questionSource();
  return {
    rule,
    ...(repair ? { repair } : {}),
    draw: drawn,
    *recall(ids) {
      const found: Item[] = [];
      for (const id of ids) {
        const item = itemById(id);
        if (typeof item === 'string') throw new Error(`the question ${id} cannot be had any more`);
        found.push(item);
        yield { done: found.length, placed: [] };
      }
      return found;
    },
  };
}
