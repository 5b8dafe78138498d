import type { Audited } from './audited.ts';
import { groupsOf, meanOf, medianOf, shareOf, sumOf } from './figures.ts';
import { numbered, rougeL } from './rouge.ts';
import { runsOf, wordsOf } from './text.ts';

export interface Texture {
  /** Median over the stems of ROUGE-L to the nearest other stem. */
  readonly nearest: number;
  /** Mean BLEU-4 of each stem against all others. */
  readonly selfBleu: number;
  /** Share of the 4-word runs of a stem that another stem has too. */
  readonly seenElsewhere: number;
}

/** How alike stems sound. All three figures grow with the number of stems, so they are taken on `size` (60) at a time, in the order drawn, and averaged. */
export function textureOf(questions: readonly Audited[], size = 60): Texture {
  const found = groupsOf(questions.map((q) => wordsOf(q.stem)), size).map((stems) => ({ nearest: nearestOf(stems), selfBleu: selfBleu(stems), seenElsewhere: elsewhere(stems) }));
  return { nearest: meanOf(found.map((t) => t.nearest)), selfBleu: meanOf(found.map((t) => t.selfBleu)), seenElsewhere: meanOf(found.map((t) => t.seenElsewhere)) };
}

function nearestOf(stems: readonly (readonly string[])[]): number {
  const texts = numbered(stems);
  const nearest = texts.map(() => 0);
  for (let i = 0; i < texts.length; i++)
    for (let j = 0; j < i; j++) {
      const score = rougeL(texts[i] as Int32Array, texts[j] as Int32Array);
      nearest[i] = Math.max(nearest[i] as number, score);
      nearest[j] = Math.max(nearest[j] as number, score);
    }
  return medianOf(nearest);
}

const tally = (runs: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const run of runs) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
};

/** BLEU-4 with all other texts as references: clipped precision of 1- to 4-word runs, geometric mean, brevity penalty to the closest length; a precision of nothing counts a tenth of one run. */
export function selfBleu(texts: readonly (readonly string[])[]): number {
  const byLength = [1, 2, 3, 4].map((n) => texts.map((words) => tally(runsOf(words, n))));
  return meanOf(
    texts.map((words, i) => {
      const logs = byLength.map((counts) => {
        const own = counts[i] as Map<string, number>;
        const total = sumOf([...own.values()]);
        const clipped = sumOf([...own].map(([run, n]) => Math.min(n, counts.reduce((most, other, j) => (j === i ? most : Math.max(most, other.get(run) ?? 0)), 0))));
        return Math.log((clipped || 0.1) / Math.max(1, total));
      });
      const closest = texts.filter((_, j) => j !== i).map((other) => other.length).sort((a, b) => Math.abs(a - words.length) - Math.abs(b - words.length) || a - b)[0] ?? 0;
      const brevity = words.length >= closest ? 1 : Math.exp(1 - closest / words.length);
      return brevity * Math.exp(meanOf(logs));
    }),
  );
}

function elsewhere(stems: readonly (readonly string[])[]): number {
  const runs = stems.map((words) => new Set(runsOf(words, 4)));
  const stemsWith = tally(runs.flatMap((own) => [...own]));
  const all = runs.flatMap((own) => [...own]);
  return shareOf(all.filter((run) => (stemsWith.get(run) as number) > 1).length, all.length);
}
