import { tooAlike } from '../item/apart.ts';
import { contentVersion, itemById, items } from '../item/generate.ts';
import { rngOf } from '../item/random.ts';
import type { Item } from '../item/question.ts';
import { exam } from '../knowledge/exam.ts';
import { blankExam, consider, isFull } from '../study/exam-draw.ts';
import type { ExamSource } from '../study/quiz-perform.ts';
import { noneThatHard } from './difficulty-option.ts';
import { questionSource } from './question-source.ts';

export { contentVersion };

/** The generator as a source of whole exams, mixed as data/exam.yaml says. */
export function examSource(): ExamSource {
  const { rule, repair } = questionSource();
  return {
    rule,
    ...(repair ? { repair } : {}),
    *draw({ seed, count, topic, difficulty }) {
      const mix = { domains: exam.domains, multiple: exam.multipleResponse, alike: tooAlike };
      let draft = blankExam(mix, count);
      for (const item of items({ seed, topic: topic ?? undefined, difficulty })) {
        draft = consider(draft, item);
        if (isFull(draft)) break;
        yield draft.taken.length;
      }
      if (!isFull(draft)) throw noneThatHard(topic);
      // What is hard to find is found last; it must not stand last.
      return rngOf(seed).shuffle(draft.taken);
    },
    *recall(ids) {
      const found: Item[] = [];
      for (const id of ids) {
        const item = itemById(id);
        if (typeof item === 'string') throw new Error(`the question ${id} cannot be had any more`);
        found.push(item);
        yield found.length;
      }
      return found;
    },
  };
}
