import type { Audited } from '../item/audit/audited.ts';
import { atLeast, rowOf, type Row } from '../item/audit/bounds.ts';
import { ProofCount } from '../item/audit/proof-rows.ts';
import { cueRows, formRows } from '../item/audit/text-rows.ts';
import { varietyRows } from '../item/audit/variety-rows.ts';
import { items } from '../item/generate.ts';
import type { Item, Lang, Question } from '../item/question.ts';
import { exam } from '../knowledge/exam.ts';
import { rules } from '../knowledge/rules.ts';
import { catalog } from '../knowledge/services.ts';
import { blankExam, consider, isFull } from '../study/exam-draw.ts';
import { secondOpinion, loadSecondWay } from './audit-second-way.ts';
import { UserError, type Command, type Context } from './command.ts';
import { examMix } from './exam-mix.ts';
import { progressLine, type ProgressLine } from './progress-line.ts';
import { maxSeed, wholeNumber } from './values.ts';

/** Below this, what is chance and what is a fault cannot be told apart. */
const fewest = 200;
const secondWayCount = 500;

export const command: Command = {
  usage: 'study audit [--count N] [--batches N] [--seed S] [--lang en|ko] [--second-way [N]] [--json]',
  summary: 'Draws questions and measures them: keys proved again, cues that give them away, variety, form. Exit status 1 where one falls short.',
  examples: ['study audit', 'study audit --count 2000 --seed 7 --lang ko', 'study audit --second-way 500', 'study audit --batches 5 --json > audit.jsonl'],
  options: { count: { type: 'string' }, batches: { type: 'string' }, seed: { type: 'string' }, 'second-way': { type: 'boolean' }, json: { type: 'boolean' } },
  help: {
    count: `questions a batch, ${fewest} or more (2000)`,
    batches: 'how many batches, each from the next seed (1)',
    seed: 'the same seed draws the same questions everywhere (else by chance)',
    'second-way': `decides N (${secondWayCount}) of each batch by an independent solver too; in a checkout of the source`,
    json: 'one JSON object a batch (study.audit/1)',
  },
  async run(context: Context): Promise<number> {
    const count = wholeNumber(context, 'count', fewest, 100_000) ?? 2000;
    const batches = wholeNumber(context, 'batches', 1, 1000) ?? 1;
    const first = wholeNumber(context, 'seed', 0, maxSeed) ?? Math.floor(Math.random() * maxSeed);
    const twice = secondWayOf(context);
    const secondWay = twice > 0 ? await loadSecondWay() : null;
    let missed = 0;
    for (let batch = 0; batch < batches; batch++) {
      const seed = (first + batch) % (maxSeed + 1);
      const progress = progressLine(batches > 1 ? `batch ${batch + 1} of ${batches}, ` : '');
      const { questions, exams, rows } = auditOf(seed, count, context.lang, progress);
      if (secondWay) {
        const asked = questions.slice(0, twice);
        const { agree, differ } = await secondOpinion(asked, secondWay, (done) => progress('deciding a second time', done, asked.length));
        rows.splice(1, 0, rowOf(`key proved: second way agrees, of ${asked.length}`, [agree / asked.length], atLeast(1), null, { where: differ }));
      }
      progress(null);
      const short = rows.filter((r) => r.standing === 'falls short').length;
      missed += short;
      const head = { seed, lang: context.lang, count: questions.length, exams };
      await context.out(context.values['json'] ? `${JSON.stringify({ format: 'study.audit/1', ...head, ok: short === 0, rows })}\n` : tableOf(rows, `${questions.length} questions, seed ${seed}, ${context.lang}; ${exams} exam${exams === 1 ? '' : 's'} of ${exam.questions} among them`));
    }
    return missed > 0 ? 1 : 0;
  },
};

/** How many questions are decided a second time; 0 where that is not asked for. Its number is optional, so it stands as a word of its own. */
function secondWayOf({ values, positionals }: Context): number {
  const [word, ...more] = positionals;
  if (!values['second-way']) {
    if (word !== undefined) throw new UserError('audit takes options alone; study audit --help lists them', 2);
    return 0;
  }
  if (word === undefined) return secondWayCount;
  if (more.length > 0 || !/^[1-9]\d{0,5}$/.test(word)) throw new UserError('--second-way takes one whole number from 1 to 999999, or none', 2);
  return Number(word);
}

/** Draws a batch and measures it. Exams are made of the same questions, in the order they come, mixed as a quiz mixes its own. */
function auditOf(seed: number, count: number, lang: Lang, progress: ProgressLine): { questions: Question[]; exams: number; rows: Row[] } {
  const questions: Question[] = [];
  const exams: Audited[][] = [];
  const proofs = new ProofCount(catalog, new Set(rules.keys()));
  const worded = new Map<Item, Question>();
  const blank = () => blankExam(examMix, exam.questions);
  let draft = blank();
  for (const item of items({ seed })) {
    progress('drawing and proving', questions.length, count);
    const question = item.word(lang);
    questions.push(question);
    worded.set(item, question);
    proofs.add(question);
    draft = consider(draft, item);
    if (isFull(draft)) {
      exams.push(draft.taken.map((taken) => worded.get(taken) as Question));
      draft = blank();
    }
    if (questions.length >= count) break;
  }
  progress('measuring the texts');
  return { questions, exams: exams.length, rows: [...proofs.rows(), ...cueRows(questions), ...formRows(questions), ...varietyRows(questions, exams)] };
}

function tableOf(rows: readonly Row[], title: string): string {
  const cells = rows.map((r) => [r.metric, r.figure, r.must, r.target, r.standing]);
  const heads = ['metric', 'figure', 'must', 'target', ''];
  const widths = heads.map((head, i) => Math.max(head.length, ...cells.map((c) => (c[i] as string).length)));
  const line = (c: readonly string[]) => c.map((text, i) => text.padEnd(widths[i] as number)).join('  ').trimEnd();
  const short = rows.filter((r) => r.standing === 'falls short').length;
  const hints = rows.filter((r) => r.where.length > 0 && (r.standing !== 'ok' || r.metric.startsWith('keyword'))).map((r) => `  ${r.metric}: ${r.where.join('; ')}`);
  return `${[title, '', line(heads), ...cells.map(line), '', ...(hints.length > 0 ? ['Where to look', ...hints, ''] : []), short === 0 ? `ok: no figure of ${rows.length} falls short` : `${short} of ${rows.length} fall short`].join('\n')}\n\n`;
}
