import * as v from 'valibot';
import tables from '../../data/comparisons.yaml';

// In a function, so that the built program, for which the files are checked already, leaves it and its library out.
const tableSchema = () => {
  const text = v.strictObject({ en: v.pipe(v.string(), v.minLength(1)), ko: v.pipe(v.string(), v.minLength(1)) });
  return v.pipe(
    v.strictObject({ id: v.string(), topics: v.pipe(v.array(v.string()), v.minLength(1)), title: text, subjects: v.pipe(v.array(text), v.minLength(2)), rows: v.pipe(v.array(v.strictObject({ name: text, cells: v.array(text) })), v.minLength(1)) }),
    v.check(({ subjects, rows }) => rows.every((row) => row.cells.length === subjects.length), 'every row has a cell for each subject'),
  );
};
/** Things that are easily taken for one another, side by side: a cell for each subject in every row. */
export type Comparison = v.InferOutput<ReturnType<typeof tableSchema>>;

declare const __CHECKED__: boolean;

/** The tables of `data/comparisons.yaml`. @throws at start where the file is wrong */
export const comparisons: readonly Comparison[] = typeof __CHECKED__ === 'boolean' && __CHECKED__ ? (tables as Comparison[]) : v.parse(v.array(tableSchema()), tables);
/** Those that belong to a topic of the rules. */
export const comparisonsOf = (topic: string): Comparison[] => comparisons.filter(({ topics }) => topics.includes(topic));
