import { assert, integer, noShrink, property } from 'fast-check';
import { shrink } from '../random-scenario.ts';
import type { Law } from './law.ts';

/** Tries a law on so many scenarios. @throws with the smallest scenario found that breaks it, and the seed that led there */
export function hold(law: Law, runs: number, seed: number): void {
  let broken: string | null = null;
  assert(
    property(noShrink(integer({ min: 0, max: 0x7fffffff })), (n) => {
      const scenario = law.draw(n);
      if (law.breaks(scenario) === null) return true;
      const least = shrink(scenario, (s) => {
        try {
          return law.breaks(s) !== null;
        } catch {
          return false;
        }
      });
      broken = `${law.name}\nseed ${n}: ${law.breaks(least)}\n${JSON.stringify(least)}`;
      return false;
    }),
    { numRuns: runs, seed, endOnFailure: true, reporter: ({ failed, errorInstance }) => { if (failed) throw new Error(broken ?? String(errorInstance)); } },
  );
}
