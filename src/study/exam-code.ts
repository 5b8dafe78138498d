/** What makes an exam: the same wish over the same questions gives the same exam on every machine. */
export interface ExamWanted {
  readonly seed: number;
  readonly count: number;
  readonly minutes: number;
  /** Null: all topics. */
  readonly topic: string | null;
  /** How hard, from the first to the second, 0 to 1 in hundredths. Left out: however hard. */
  readonly difficulty?: readonly [number, number];
}

const shape = /^([0-9a-z]{1,6})\.(\d{1,3})\.(\d{1,3})\.([0-9a-z]{1,8})(?:\.([a-z][a-z0-9-]{0,39}))?(?:\.(\d{1,3})-(\d{1,3}))?$/;

/** The code that stands on the result; `content` names the version of the questions it holds for. */
export const codeOf = ({ seed, count, minutes, topic, difficulty }: ExamWanted, content: string): string => [seed.toString(36), count, minutes, content, ...(topic === null ? [] : [topic]), ...(difficulty ? [difficulty.map((share) => Math.round(100 * share)).join('-')] : [])].join('.');

/** A code taken apart; null for what is none. Whether its numbers and its topic can be had is the caller's to check. */
export function readCode(text: string): { readonly wanted: ExamWanted; readonly content: string } | null {
  const found = shape.exec(text.trim().toLowerCase());
  if (!found) return null;
  const [, seed = '', count = '', minutes = '', content = '', topic, from, to] = found;
  return { wanted: { seed: Number.parseInt(seed, 36), count: Number(count), minutes: Number(minutes), topic: topic ?? null, ...(from === undefined ? {} : { difficulty: [Number(from) / 100, Number(to) / 100] as const }) }, content };
}
