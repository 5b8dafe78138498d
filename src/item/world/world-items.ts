import type { Catalog } from '../../network/catalog.ts';
import { parseScenario } from '../../network/parse.ts';
import { TooLarge } from '../../network/plan.ts';
import type { FullScenario, Scenario } from '../../network/schema.ts';
import { solve } from '../../network/verdict.ts';
import { composeClaims, FactsOf } from '../claims.ts';
import { compose } from '../compose.ts';
import { Ground } from '../ground.ts';
import { sceneOf } from '../own-scene.ts';
import { labelsOf, ownItem } from '../own.ts';
import type { Item, Text } from '../question.ts';
import { rngOf, type Rng } from '../random.ts';
import { changeWords } from './change-words.ts';
import { claimsDraft, holdingIn, ownClaims } from './claims.ts';
import { designDraft } from './designs.ts';
import { excerptOf } from './excerpt.ts';
import { askable } from './facts.ts';

/** Draws one after another that lead to no question before a world is given up. */
const patience = 80;

const wholeOf = (scenario: Scenario, catalog: Catalog): FullScenario | null => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  return parsed.ok ? parsed.scenario : null;
};

/**
 * Questions about a world as it stands: what can reach what, and which change would do, also at what cost. Each is about a part of the world that can
 * be told, and only what holds in the whole world too is asked. The same seed gives the same questions; ends where nothing new is found.
 * @param full a scenario whose options and requirements are left aside
 */
export function* worldItems(full: FullScenario, catalog: Catalog, seed: number): Generator<Item, void> {
  const rng = rngOf(seed);
  const seen = new Set<string>();
  let idle = 0;
  while (idle < patience && full.world.vpcs.length > 0) {
    const item = within(() => (rng.chance(0.6) ? statements(full, catalog, rng) : designs(full, catalog, rng)));
    idle = item && !seen.has(item.id) ? 0 : idle + 1;
    if (!item || seen.has(item.id)) continue;
    seen.add(item.id);
    yield item;
  }
}

/** What is beyond the reasoner's limits is no question. */
function within<T>(draw: () => T | null): T | null {
  try {
    return draw();
  } catch (fault) {
    if (fault instanceof TooLarge) return null;
    throw fault;
  }
}

/** A question from a scenario that was stored with an answer, under its id; null where it has no provable key (any more). */
export function storedItem(id: string, scenario: unknown, catalog: Catalog): Item | null {
  const full = wholeOf(scenario as Scenario, catalog);
  if (!full) return null;
  if (full.ask.kind === 'statements') return ownClaims(scenario as Scenario, full, catalog, 'world', id);
  // The words of a question follow from its entry: with the same name it reads as it did.
  const name = /^own\.([^.]+)\./.exec(id)?.[1] ?? 'world';
  const made = ownItem({ id: name, topic: 'own', scenario: scenario as Record<string, unknown>, labels: {}, options: textsOf(full) }, catalog, id);
  return 'item' in made ? made.item : null;
}

/** Words for the options that have no ordinary ones. */
const textsOf = (full: FullScenario): Record<string, { text: Text }> => Object.fromEntries(full.options.flatMap((o) => {
  const text = 'elements' in o ? changeWords(o, full) : null;
  return text === null ? [] : [[o.id, { text }]];
}));

/** A part of a world without anything asked, and every default filled in. */
function partOf(full: FullScenario, catalog: Catalog, rng: Rng): FullScenario | null {
  return wholeOf({ format: 'study.scenario/1', world: excerptOf(full, rng) as Scenario['world'] }, catalog);
}

function statements(full: FullScenario, catalog: Catalog, rng: Rng): Item | null {
  const part = partOf(full, catalog, rng);
  if (!part) return null;
  const asked = rng.shuffle(askable(part.world)).slice(0, 24);
  const whole = withServices(full, part);
  const [here, everywhere] = [holdingIn(part, asked, catalog), holdingIn(whole, asked, catalog)];
  // What stands outside the part and changes the answer is no business of a question that does not tell it.
  const sound = asked.filter((_, i) => here[i] === everywhere[i]);
  const reached = new Set(asked.filter((r, i) => 'reach' in r && here[i] && everywhere[i]).map(pairOf));
  const draft = claimsDraft(part, sound.filter((r) => !('survivesAz' in r || 'keepDnsName' in r) || reached.has(pairOf(r))));
  const composed = composeClaims(new FactsOf(draft, catalog), rng);
  const again = composed && wholeOf(composed.scenario, catalog);
  return again ? ownClaims(composed.scenario, again, catalog, 'world') : null;
}

const pairOf = (r: object): string => JSON.stringify(Object.values(r)[0]);

/** The whole world with the services that only the part asks about. */
const withServices = (full: FullScenario, part: FullScenario): FullScenario => ({ ...full, options: [], requirements: [], world: { ...full.world, services: [...full.world.services, ...part.world.services.filter((s) => !full.world.services.some((x) => x.id === s.id))] } });

function designs(full: FullScenario, catalog: Catalog, rng: Rng): Item | null {
  const part = partOf(full, catalog, rng);
  if (!part) return null;
  const pairs = rng.shuffle(askable(part.world).filter((r) => 'private' in r));
  const holds = holdingIn(part, pairs, catalog);
  const missing = pairs.find((_, i) => !holds[i]);
  const sketched = missing && designDraft(part.world, missing, rng);
  if (!sketched) return null;
  const composed = compose(new Ground({ ...sketched, scene: [sceneOf(part)], labels: labelsOf(part, {}) }, catalog), 'one', 0, rng);
  if (!composed || !sameInWhole(full, part, composed.full, composed.verdict.answer, catalog)) return null;
  const made = ownItem({ id: 'world', topic: 'own', scenario: composed.scenario as unknown as Record<string, unknown>, labels: {}, options: {} }, catalog);
  return 'item' in made ? made.item : null;
}

/** Whether the question has the same key where everything stands that the world has. */
function sameInWhole(full: FullScenario, part: FullScenario, asked: FullScenario, answer: readonly string[], catalog: Catalog): boolean {
  const { unique, answer: there } = solve({ ...asked, world: withServices(full, part).world }, catalog, 'answer');
  return unique && there.join() === answer.join();
}
