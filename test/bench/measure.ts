import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import type { FullScenario } from '../../src/network/schema.ts';

/** Prints a figure as a line of JSON; `npm run bench` shows it. */
export const say = (name: string, figure: string): void => console.log(JSON.stringify({ name, figure }));
export const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1] ?? 0;
export const full = (input: unknown): FullScenario => {
  const parsed = parseScenario(input, { services: catalog.services });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults[0]));
  return parsed.scenario;
};
/** Milliseconds of processor time, which other programs on the machine do not lengthen. It counts the collector's threads too. */
export const timed = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};
