import { existsSync } from 'node:fs';
import { itemById } from '../item/generate.ts';
import { benchOf, facts, type Bench } from '../item/lab/bench.ts';
import type { Item, Labels } from '../item/question.ts';
import { catalog } from '../knowledge/services.ts';
import { maxBytes, parseScenario } from '../network/parse.ts';
import { printable, UserError, type Context } from './command.ts';
import { readJson } from './read-json.ts';

/** The scenario of a file, or of the question with an id, on the bench. @throws UserError where it is neither, or beyond what can be decided */
export async function benchFor(context: Context, what: string): Promise<Bench> {
  if (existsSync(what) || what === '-' || /[\\/]|\.json$/.test(what)) return decided(readJson(what, maxBytes), what);
  const { scenario, labels } = await questionById(context, what);
  return decided(scenario, what, labels);
}

/** A scenario on the bench. @param what names it to the user @param labels names for its ids */
export function decided(input: unknown, what: string, labels: Labels = {}): Bench {
  const shown = printable(what).slice(0, 80);
  const parsed = parseScenario(input, { services: catalog.services });
  if (!parsed.ok) {
    const [fault] = parsed.faults;
    throw new UserError(`${shown}: ${printable(fault?.path ?? '')}: ${printable(fault?.message ?? '')}${parsed.faults.length > 1 ? ` (and ${parsed.faults.length - 1} more; study solve says them all)` : ''}`, 2);
  }
  if (parsed.scenario.options.length === 0) throw new UserError({ en: `${shown}: has no options, so there are no verdicts to watch`, ko: `${shown}: 선택지가 없어 볼 판정이 없습니다` }, 2);
  const bench = benchOf(parsed.scenario, labels);
  if (!bench) throw new UserError({ en: `${shown}: is larger than can be decided`, ko: `${shown}: 판정하기에 너무 큽니다` }, 2);
  return bench;
}

async function questionById(context: Context, id: string): Promise<Item> {
  const item = id.startsWith('own.') ? await (await import('./stored.ts')).storedQuestion(context, id) : itemById(id);
  if (typeof item !== 'string') return item;
  throw new UserError(item === 'unknown' ? `there is no file and no question ${printable(id).slice(0, 80)}` : `the question ${printable(id).slice(0, 80)} was drawn from another version of the questions`, 1);
}

/** The verdict table as data: format `study.lab/1`. */
export function labJson(bench: Bench): object {
  const { verdict } = bench;
  const { switches, previews } = facts(bench);
  return {
    format: 'study.lab/1',
    answer: verdict.answer,
    unique: verdict.unique,
    options: verdict.options.map(({ id, meets, monthlyUsd, operations, failures }) => ({ id, meets, monthlyUsd, operations, rule: failures[0]?.rule ?? null, blockedAt: failures[0]?.blockedAt ?? null, ...(failures[0]?.unwanted ? { unwanted: true } : {}) })),
    switches: switches.map(({ id, label, value }, i) => ({ number: i + 1, id, label, value, leadsTo: previews[i] })),
    scenario: bench.scenario,
  };
}
