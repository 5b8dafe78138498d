import { items } from '../../src/item/generate.ts';
import { rngOf, type Rng } from '../../src/item/random.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { TooLarge } from '../../src/network/plan.ts';
import { solve } from '../../src/network/verdict.ts';
import { randomScenario } from './random-scenario.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const odd: readonly Json[] = [null, true, -1, 0, 1e308, 3.5, '', 'internet', 'all', 'aws-public', '\u001b[2J', '__proto__', 'constructor', '10.0.0.0/33', '10.0.0.1/8', '0.0.0.0/0', 'x'.repeat(5000), [], {}, [[]], { type: 'vpc-peering' }, { reach: {} }, 'app/10.0.0.0/16', 5000];

/** Every place in a JSON value, as the container and its key. */
function places(value: Json, into: [Json[] | { [key: string]: Json }, string | number][] = []): typeof into {
  if (typeof value !== 'object' || value === null) return into;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    into.push([value, key]);
    places((value as { [key: string | number]: Json })[key] as Json, into);
  }
  return into;
}

/** Breaks a value in one place: an odd value, a copy of another part, something removed, doubled, renamed. */
function mutate(value: Json, rng: Rng): void {
  const all = places(value);
  if (all.length === 0) return;
  const [holder, key] = rng.pick(all);
  const box = holder as { [key: string | number]: Json };
  // Half of the time the change is a plausible one: the value that the same field has elsewhere, or a flag turned round.
  if (rng.chance(0.5)) {
    const alike = all.filter(([, k]) => k === key && typeof k === 'string');
    const [from, at] = alike.length > 0 ? rng.pick(alike) : [holder, key];
    const value = (from as { [key: string | number]: Json })[at] as Json;
    box[key] = typeof value === 'boolean' ? !value : structuredClone(value);
    return;
  }
  switch (rng.below(6)) {
    case 0:
      box[key] = structuredClone(rng.pick(odd));
      return;
    case 1: {
      const [from, at] = rng.pick(all);
      box[key] = structuredClone((from as { [key: string | number]: Json })[at] as Json);
      return;
    }
    case 2:
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete box[key];
      return;
    case 3:
      if (Array.isArray(holder)) holder.push(structuredClone(box[key] as Json));
      else box[`${String(key)}x`] = structuredClone(box[key] as Json);
      return;
    case 4: {
      const text = box[key];
      box[key] = typeof text === 'string' ? rng.pick([text.toUpperCase(), `${text} `, text.slice(1), `${text}\n`, `${text}-2`]) : structuredClone(rng.pick(odd));
      return;
    }
    default: {
      const strings = all.flatMap(([h, k]) => (typeof (h as { [key: string | number]: Json })[k] === 'string' ? [(h as { [key: string | number]: Json })[k] as string] : []));
      if (strings.length > 0) box[key] = rng.pick(strings);
    }
  }
}

export interface Outcome {
  verdicts: number;
  refused: number;
  tooLarge: number;
  /** Milliseconds of the slowest. */
  slowest: number;
}

/** Mutated scenario files, each decided or refused with the path of a fault. @throws where one does neither */
export function fuzz(seed: number, count: number): Outcome {
  const rng = rngOf(seed);
  const seeds: Json[] = [];
  for (const item of items({ seed })) if (seeds.push(item.scenario as unknown as Json) >= 60) break;
  for (let i = 0; i < 200; i++) seeds.push(randomScenario(seed + i) as unknown as Json);
  const outcome: Outcome = { verdicts: 0, refused: 0, tooLarge: 0, slowest: 0 };
  for (let i = 0; i < count; i++) {
    const file = structuredClone(rng.pick(seeds));
    for (let n = rng.below(3); n >= 0; n--) mutate(file, rng);
    const text = JSON.stringify(file);
    const start = performance.now();
    try {
      const parsed = parseScenario(JSON.parse(text), { services: catalog.services });
      if (parsed.ok) {
        solve(parsed.scenario, catalog);
        outcome.verdicts++;
      } else {
        if (parsed.faults.length === 0 || parsed.faults.some((f) => f.path === '' || f.message === '' || /undefined|\[object/.test(f.message))) throw new Error(`a fault without words: ${JSON.stringify(parsed.faults[0])}`);
        outcome.refused++;
      }
    } catch (fault) {
      if (!(fault instanceof TooLarge)) throw new Error(`${String(fault)}\n${(fault as Error).stack}\n${text.slice(0, 3000)}`, { cause: fault });
      outcome.tooLarge++;
    }
    outcome.slowest = Math.max(outcome.slowest, performance.now() - start);
  }
  return outcome;
}
