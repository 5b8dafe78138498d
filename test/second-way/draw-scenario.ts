import { elementTypes, type ElementInput, type Requirement, type Scenario } from '../../src/network/schema.ts';
import { Dice } from './dice.ts';
import { drawElement, Names } from './draw-element.ts';
import { drawRequirement } from './draw-requirement.ts';
import { accounts, drawWorld } from './draw-world.ts';
import { themes, type Theme } from './themes.ts';

type OptionInput = NonNullable<Scenario['options']>[number];

/**
 * A random scenario over all element types, requirements, groups, subnets, overlaps and both eras.
 * Nearly all are valid: run it through `parseScenario` and draw again where it is not.
 */
export function drawScenario(seed: number): Scenario {
  const dice = new Dice(seed);
  const names = new Names(dice);
  const theme = dice.chance(0.3) ? undefined : dice.pick(Object.values(themes));
  const world = drawWorld(dice, theme?.trouble);
  const elements: ElementInput[] = [...(theme?.start(dice, world) ?? [])];
  for (let left = dice.number(0, 8); left > 0; left--) elements.push(drawElement(dice, world, elements, names, theme ? { theme } : {}));
  const full = { ...world, elements };
  const kind = dice.pick(['alternatives', 'alternatives', 'alternatives', 'steps', 'statements', 'world'] as const);
  const requirements = dice.times(dice.number(1, 4), () => drawRequirement(dice, full, theme));
  const base = {
    format: 'study.scenario/1' as const,
    era: dice.chance(0.6) ? ('today' as const) : ('note' as const),
    world: full,
    requirements,
    objective: dice.pick([null, 'cost', 'operations'] as const),
    usage: { hours: dice.pick([730, 730, 100]), gigabytes: dice.pick([0, 10, 500, 10_000]) },
  };
  switch (kind) {
    case 'world':
      return base;
    case 'statements':
      return { ...base, ask: { kind, select: dice.number(1, 3) }, options: letters(dice.number(3, 5), (id) => ({ id, claim: claimOf(dice, () => drawRequirement(dice, full, theme)) })) };
    case 'alternatives':
      return { ...base, ask: { kind, select: dice.chance(0.75) ? 1 : 2 }, options: letters(dice.number(3, 5), (id) => design(dice, id, full, names, dice.number(0, 5), theme)) };
    case 'steps': {
      let built = full;
      const options = letters(dice.number(3, 5), (id) => {
        const option = design(dice, id, built, names, dice.number(1, 3), theme);
        built = { ...built, elements: [...built.elements, ...(option.elements ?? [])] };
        return option;
      });
      return { ...base, ask: { kind, select: dice.number(1, 3) }, options: known(options, full.elements) };
    }
  }
}

/** The same with how many elements of a type its requirements take. */
export function drawCount(seed: number): Scenario {
  const { options: _, ...scenario } = drawScenario(seed);
  const type = new Dice(-1 - seed).pick(elementTypes);
  return { ...scenario, ask: { kind: 'count', type }, options: letters(4, (id) => ({ id, value: 'ABCD'.indexOf(id) })) };
}

const letters = <T>(count: number, draw: (id: string) => T): T[] => [...'ABCDE'].slice(0, count).map(draw);

function claimOf(dice: Dice, draw: () => Requirement) {
  if (dice.chance(0.1)) return { rule: 'peering-non-transitive', truth: dice.chance(0.5) };
  if (dice.chance(0.4)) return { fails: draw() };
  return { holds: dice.chance(0.6) ? draw() : [draw(), draw()] };
}

type DesignInput = Extract<OptionInput, { elements?: unknown }> & { elements?: ElementInput[] };
type FullWorld = ReturnType<typeof drawWorld> & { elements: ElementInput[] };

function design(dice: Dice, id: string, world: FullWorld, names: Names, count: number, theme?: Theme): DesignInput {
  const elements: ElementInput[] = [];
  for (let left = count; left > 0; left--) elements.push(drawElement(dice, world, [...world.elements, ...elements], names, theme ? { theme } : {}));
  const existing = world.elements.flatMap((e) => (e.id === undefined ? [] : [e as ElementInput & { id: string }]));
  return {
    id,
    elements,
    ...(dice.chance(0.25) ? { changes: [changeOf(dice, world, existing, names)].filter((c) => c !== undefined) } : {}),
    ...(existing.length > 0 && dice.chance(0.12) ? { removes: [dice.pick(existing).id] } : {}),
  };
}

/** Steps may change and remove only what stands before all of them. */
function known(options: DesignInput[], standing: readonly ElementInput[]): DesignInput[] {
  const ids = new Set(standing.map((e) => e.id));
  const elementIds = new Set(options.flatMap((o) => (o.elements ?? []).map((e) => e.id)));
  return options.map((o) => ({ ...o, changes: (o.changes ?? []).filter((c) => !elementIds.has(c.id)), removes: (o.removes ?? []).filter((id) => ids.has(id)) }));
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function changeOf(dice: Dice, world: FullWorld, existing: readonly (ElementInput & { id: string })[], names: Names) {
  if (existing.length > 0 && dice.chance(0.7)) {
    const old = dice.pick(existing);
    // Another element of the type gives the new values: those of one or two fields.
    for (let tries = 0; tries < 5; tries++) {
      const fresh = drawElement(dice, world, world.elements, names, { type: old.type });
      if (fresh.type !== old.type) continue;
      const keys = Object.keys(fresh).filter((k) => k !== 'id' && k !== 'type' && k !== 'vpc' && k !== 'subnet' && k !== 'routeTables' && !same(fresh[k as keyof typeof fresh], old[k as keyof typeof old]));
      if (keys.length === 0) return undefined;
      return { id: old.id, set: Object.fromEntries(dice.some(keys).slice(0, 2).map((k) => [k, fresh[k as keyof typeof fresh]])) };
    }
    return undefined;
  }
  const vpc = dice.pick(world.vpcs);
  const subnet = vpc.subnets?.[0];
  if (subnet && dice.chance(0.5)) return { id: subnet.id, set: { public: dice.chance(0.5) } };
  return { id: vpc.id, set: dice.chance(0.5) ? { dnsSupport: dice.chance(0.5), dnsHostnames: dice.chance(0.8) } : { account: dice.pick(accounts) } };
}
