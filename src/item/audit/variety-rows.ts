import type { Audited } from './audited.ts';
import { atLeast, atMost, rowOf, type Row } from './bounds.ts';
import { busiestRule, sameShape, tells } from './enemies.ts';
import { alikePairs, sharedRuns } from './near-copies.ts';
import { distinctShare, shapeOf } from './shape.ts';
import { textureOf } from './texture.ts';

const named = (pairs: readonly (readonly [string, string])[]): string[] => pairs.map(([a, b]) => `${a} and ${b}`);

/** Whether questions differ in more than their names: over all of them, within sixty, and within each exam. */
export function varietyRows(questions: readonly Audited[], exams: readonly (readonly Audited[])[]): Row[] {
  const alike = alikePairs(exams);
  const twins = sameShape(exams);
  const tellers = tells(exams);
  const busiest = busiestRule(exams);
  const { nearest, selfBleu, seenElsewhere } = textureOf(questions);
  const inExams = (figure: number): number => (exams.length > 0 ? figure : Number.NaN);
  return [
    rowOf('distinct scenarios, names and numbers aside', [distinctShare(questions.map((q) => shapeOf(q.scenario)))], atLeast(0.5), atLeast(0.7)),
    rowOf('near copies: stems sharing half their 5-word runs', [sharedRuns(exams)], atMost(0.1), atMost(0.02)),
    rowOf('near copies: pairs in an exam with ROUGE-L over .70', [inExams(alike.length)], atMost(0), null, { digits: 0, where: named(alike) }),
    rowOf('texture of 60 stems: median nearest ROUGE-L', [nearest], atMost(0.5), atMost(0.4)),
    rowOf('texture of 60 stems: self-BLEU-4', [selfBleu], atMost(0.6), atMost(0.45)),
    rowOf('texture of 60 stems: 4-word runs seen elsewhere', [seenElsewhere], atMost(0.45), atMost(0.3)),
    rowOf('enemies: same shape in one exam', [inExams(twins.length)], atMost(0), null, { digits: 0, where: named(twins) }),
    rowOf("enemies: an explanation states another's key", [inExams(tellers.length)], atMost(0), null, { digits: 0, where: named(tellers) }),
    rowOf('enemies: most questions of one rule in an exam', [inExams(busiest.questions)], atMost(3), null, { digits: 0, where: [busiest.rule] }),
  ];
}
