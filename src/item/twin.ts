import type { Catalog } from '../network/catalog.ts';
import { parseScenario } from '../network/parse.ts';
import { repairsOf, type Change, type Repair } from '../network/repairs.ts';
import type { Scenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import { solve, solveWith } from '../network/verdict.ts';
import type { Draft, Voice, Wish } from './blueprint.ts';
import type { Composed } from './decide.ts';
import { allWays } from './late.ts';
import { langs, type Lang, type Text } from './question.ts';
import { clause, repairSentence } from './words/repair.ts';

/** What would have made an option right, found once for a question. */
export class Repairs {
  private found: Map<string, Repair[]> | undefined;
  private readonly composed: Composed;
  private readonly catalog: Catalog;
  constructor(composed: Composed, catalog: Catalog) {
    this.composed = composed;
    this.catalog = catalog;
  }
  of(option: string): readonly Repair[] {
    this.found ??= repairsOf(this.composed.full, this.composed.verdict, this.catalog);
    return this.found.get(option) ?? [];
  }
  /** A sentence for each, smallest change first; empty where none was found. */
  sentences(option: string, voice: Voice): string[] {
    return this.of(option).map((r) => repairSentence(option, r.changes, voice));
  }
}

/** Applies one of our own patches: `add` to an object or to the end of a list, `remove` from a list. */
function patched(scenario: Scenario, patch: Repair['patch']): Scenario {
  const copy = structuredClone(scenario) as unknown as Record<string, unknown>;
  for (const operation of patch) {
    const keys = operation.path.split('/').slice(1);
    const last = keys.pop() ?? '';
    let holder: unknown = copy;
    for (const key of keys) {
      const box = holder as Record<string, unknown>;
      holder = box[key] ??= {};
    }
    if (Array.isArray(holder)) {
      if (operation.op === 'remove') holder.splice(Number(last), 1);
      else if (last === '-') holder.push(operation.value);
      else holder[Number(last)] = operation.value;
    } else if (operation.op === 'add') (holder as Record<string, unknown>)[last] = operation.value;
  }
  return copy as unknown as Scenario;
}

const isFact = (c: Change): boolean => !['drop', 'add', 'objective', 'gigabytes'].includes(c.kind);

/**
 * The twin of a question: its smallest change under which a wrong option is right, as a question of its own. Requirements change in the stem itself;
 * a changed fact of the world is told as a supposition behind the scene. Null where there is none that both eras agree on and the stem can tell.
 */
export function twinOf(draft: Draft, composed: Composed, option: string, repairs: Repairs, catalog: Catalog, voice: (lang: Lang) => Voice): { draft: Draft; composed: Composed } | null {
  for (const { changes, patch } of repairs.of(option)) {
    const told = new Set(composed.wishes.map((w) => JSON.stringify(w.requirement)));
    if (changes.some((c) => c.kind === 'drop' && !told.has(JSON.stringify(c.requirement)))) continue;
    const scenario = patched(composed.scenario, patch);
    const parsed = parseScenario(scenario, { services: catalog.services });
    if (!parsed.ok) continue;
    const solver = new Solver(parsed.scenario, catalog);
    const verdict = solveWith(solver);
    if (!verdict.unique || !verdict.answer.includes(option)) continue;
    // What holds at the date that a stem names need not hold at another.
    if (draft.era === undefined && solve({ ...parsed.scenario, era: 'note' }, catalog, 'answer').answer.join() !== verdict.answer.join()) continue;
    const gone = new Set(changes.flatMap((c) => (c.kind === 'drop' ? [JSON.stringify(c.requirement)] : [])));
    const wishes: Wish[] = [...composed.wishes.filter((w) => !gone.has(JSON.stringify(w.requirement))), ...changes.flatMap((c) => (c.kind === 'add' ? [{ requirement: c.requirement }] : []))];
    if (wishes.length === 0) continue;
    const facts = changes.filter(isFact);
    const supposed = Object.fromEntries(langs.map((lang) => [lang, facts.map((c) => suppose(clause(c, voice(lang)), lang)).join('')])) as Text;
    const scene = allWays(draft.scene).map((s): Text => ({ en: s.en + supposed.en, ko: s.ko + supposed.ko }));
    return { draft: { ...draft, world: scenario.world, scene }, composed: { ...composed, scenario, full: parsed.scenario, solver, verdict, wishes } };
  }
  return null;
}

const suppose = (text: string, lang: Lang): string => (lang === 'en' ? ` Now suppose that ${text}.` : ` 이제 ${text.replace(/다면$/, '다고 가정합니다')}.`);
