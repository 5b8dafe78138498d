import { tooAlike } from '../item/apart.ts';
import { exam } from '../knowledge/exam.ts';
import type { ExamMix } from '../study/exam-draw.ts';

/** The mix of every exam, as data/exam.yaml says: those that are asked, and those that an audit measures. */
export const examMix: ExamMix = { domains: exam.domains, multiple: exam.multipleResponse, alike: tooAlike };
