import type { Catalog } from '../network/catalog.ts';
import type { Fault } from '../network/faults.ts';
import { parseScenario } from '../network/parse.ts';
import { TooLarge } from '../network/plan.ts';
import type { DesignOption, FullScenario, Scenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import { solve, type Verdict } from '../network/verdict.ts';
import type { Draft } from './blueprint.ts';
import type { Composed } from './decide.ts';
import { asItem } from './design-item.ts';
import { hashOf } from './hash.ts';
import { sceneOf } from './own-scene.ts';
import type { PackEntry } from './pack.ts';
import { withParticle } from './particle.ts';
import { plainVoice } from './plain-voice.ts';
import { langs, type Item, type Lang, type Question, type Text } from './question.ts';

type Made = { readonly item: Item } | { readonly faults: readonly Fault[] };
const fault = (path: string, message: string): Made => ({ faults: [{ path, message }] });

/** Why a scenario has no key, in the words of a report on it. */
const reasons: Readonly<Record<string, string>> = {
  'none-meets': 'no option meets every requirement',
  'too-few-meet': 'fewer options meet every requirement than ask.select says',
  'too-many-meet': 'more options meet every requirement than ask.select says',
  tie: 'the best options are level',
  'no-set-meets': 'no set of steps of that size meets every requirement',
};

/** Somebody's own scenario as a question: proved, and worded where its author has not. The faults say what cannot be proved or worded, with paths. @param as the id of a question that comes back */
export function ownItem(entry: PackEntry, catalog: Catalog, as?: string): Made {
  const parsed = parseScenario(entry.scenario, { services: catalog.services });
  if (!parsed.ok) return { faults: parsed.faults.map(({ path, message }) => ({ path: `scenario.${path}`, message })) };
  const full = parsed.scenario;
  if (full.ask.kind !== 'alternatives' && full.ask.kind !== 'steps') return fault('scenario.ask.kind', `is ${full.ask.kind}: the questions of a pack ask for alternatives or steps`);
  if (full.options.length < 2) return fault('scenario.options', 'should be at least two');
  let verdict: Verdict;
  try {
    verdict = solve(full, catalog);
  } catch (thrown) {
    if (thrown instanceof TooLarge) return fault('scenario', thrown.message);
    throw thrown;
  }
  if (!verdict.unique) return fault('scenario', `has no provable key: ${reasons[verdict.why?.reason ?? ''] ?? verdict.why?.reason ?? 'nothing is asked'}${verdict.why?.options.length ? ` (${verdict.why.options.join(', ')})` : ''}`);
  const strangers = Object.keys(entry.options).filter((id) => !full.options.some((o) => o.id === id));
  if (strangers.length > 0) return fault(`options.${strangers[0]?.slice(0, 40)}`, 'is no option of the scenario');
  try {
    return worded(entry, full, verdict, catalog, as);
  } catch (thrown) {
    return fault('scenario', `is proved, but not all of it can be put into words: ${(thrown as Error).message.slice(0, 200)}`);
  }
}

function worded(entry: PackEntry, full: FullScenario, verdict: Verdict, catalog: Catalog, as?: string): Made {
  const scenario = entry.scenario as unknown as Scenario;
  const options = full.options as readonly DesignOption[];
  const draft: Draft = { world: scenario.world ?? {}, scene: [entry.scene ?? entry.stem ?? sceneOf(full)], labels: labelsOf(full, entry.labels), sketches: [], wishes: [], objectives: [full.objective] };
  const said = (id: string): { say?: readonly Text[] } => {
    const text = Object.hasOwn(entry.options, id) ? entry.options[id]?.text : undefined;
    return text ? { say: [text] } : {};
  };
  const composed: Composed = {
    scenario,
    full,
    verdict,
    solver: new Solver(full, catalog),
    exercise: null,
    choices: options.map((o) => ({ id: o.id, steps: [{ elements: o.elements, changes: o.changes, removes: o.removes, ...said(o.id) }] })),
    wishes: full.requirements.map((requirement) => ({ requirement })),
  };
  const seed = hash(JSON.stringify(entry));
  const base = asItem(as ?? `own.${entry.id}.${seed.toString(36)}`, { id: 'own', topic: entry.topic }, seed, draft, composed);
  // Who writes the whole stem says the requirements in it: a twin, which changes them, could not be told.
  const item: Item = { ...base, word: (lang) => inOwnWords(base.word(lang), entry, lang), ...(entry.stem ? { twin: () => null } : {}) };
  for (const lang of langs) {
    const { options: shown } = item.word(lang);
    const mute = shown.findIndex((o) => o.text.trim() === '');
    if (mute >= 0) return fault(`options.${shown[mute]?.id}.text`, 'is missing: what this option changes or takes away has no ordinary words');
    const twice = shown.find((o, i) => shown.findIndex((other) => other.text === o.text) < i);
    if (twice) return fault(`options.${twice.id}.text`, `is needed: option ${twice.id} reads like another one`);
  }
  return { item };
}

function inOwnWords(q: Question, { stem, options }: PackEntry, lang: Lang): Question {
  const explained = (id: string): string | undefined => (Object.hasOwn(options, id) ? options[id]?.explanation?.[lang] : undefined);
  return { ...q, stem: stem?.[lang] ?? q.stem, options: q.options.map((o) => ({ ...o, explanation: explained(o.id) ?? o.explanation, picture: o.picture ?? [] })), picture: q.picture };
}

/** Names for every id, the author's first; a Korean one that no particle can be put behind gets a noun that takes it. */
export function labelsOf(full: FullScenario, own: Readonly<Record<string, Text>>): Record<string, Text> {
  const [en, ko] = [plainVoice('en', full), plainVoice('ko', full)];
  const { vpcs, sites, services, elements } = full.world;
  const ids = [...vpcs.flatMap((x) => [x.id, ...x.subnets.map((s) => s.id)]), ...sites.map((s) => s.id), ...services.flatMap((s) => ('aws' in s ? [] : [s.id])), ...[...elements, ...full.options.flatMap((o) => ('elements' in o ? o.elements : []))].flatMap((e) => e.id ?? [])];
  const labels: Record<string, Text> = Object.fromEntries(ids.map((id) => [id, { en: `the ${en.label(id)}`, ko: readable(ko.label(id)) }]));
  for (const [id, text] of Object.entries(own)) labels[id] = { en: text.en, ko: readable(text.ko) };
  return labels;
}

function readable(name: string): string {
  try {
    withParticle(name, '을/를');
    return name;
  } catch {
    return `${name} 항목`;
  }
}

/** A whole number from a text: the same text gives the same question, with the same id, everywhere. */
export const hash = (text: string): number => (hashOf(text) >>> 0) % 0x7fffffff;
