import { compareText, partsOf } from './answer-id.ts';

/** How many runs of a machine are remembered one by one: more than there are windows open at once. */
const mostRuns = 16;

/** What has been counted of one machine: the highest number of each of its latest runs, and the latest of the runs that are no longer listed. */
export interface Mark {
  readonly runs: Readonly<Record<string, number>>;
  readonly floor: string | null;
}

/**
 * Which ids have been counted, in bounded space. An id is surely new if its run is listed and its number is higher, or if its run is later than all
 * that were dropped; of any other id nothing is sure, and the journals have to be read anew. The marks depend only on the set of ids counted, not
 * on their order.
 */
export class Marks {
  readonly #groups = new Map<string, { readonly runs: Map<string, number>; floor: string | null }>();

  constructor(from: Readonly<Record<string, Mark>> = {}) {
    for (const [group, { runs, floor }] of Object.entries(from)) this.#groups.set(group, { runs: new Map(Object.entries(runs)), floor });
  }

  isNew(id: string): boolean {
    const parts = partsOf(id);
    if (parts === null) return false;
    const group = this.#groups.get(parts.group);
    if (group === undefined) return true;
    const highest = group.runs.get(parts.run);
    return highest === undefined ? group.floor === null || compareText(parts.run, group.floor) > 0 : parts.number > highest;
  }

  add(id: string): void {
    const parts = partsOf(id);
    if (parts === null) return;
    let group = this.#groups.get(parts.group);
    if (group === undefined) {
      group = { runs: new Map(), floor: null };
      this.#groups.set(parts.group, group);
    }
    const highest = group.runs.get(parts.run);
    if (highest !== undefined) {
      if (parts.number > highest) group.runs.set(parts.run, parts.number);
      return;
    }
    if (group.floor !== null && compareText(parts.run, group.floor) <= 0) return;
    group.runs.set(parts.run, parts.number);
    if (group.runs.size <= mostRuns) return;
    const earliest = [...group.runs.keys()].sort(compareText)[0];
    if (earliest === undefined) return;
    group.runs.delete(earliest);
    group.floor = earliest;
  }

  toJSON(): Readonly<Record<string, Mark>> {
    const byName = <T>(entries: Iterable<[string, T]>) => Object.fromEntries([...entries].sort(([a], [b]) => compareText(a, b)));
    return byName([...this.#groups].map(([name, { runs, floor }]): [string, Mark] => [name, { runs: byName(runs), floor }]));
  }
}
