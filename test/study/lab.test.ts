import { expect, test } from 'vitest';
import { items } from '../../src/item/generate.ts';
import { asQuestion, benchOf, facts, scenarioOf, type Bench } from '../../src/item/lab/bench.ts';
import type { Item, Labels } from '../../src/item/question.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { solve } from '../../src/network/verdict.ts';
import { failsAt, optionWords } from '../../src/item/lab/lab-words.ts';
import { hasChanged, startLab, stepLab, type LabEvent, type LabState } from '../../src/study/lab.ts';

const benchFor = (scenario: unknown, labels?: Labels): Bench => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  const bench = parsed.ok ? benchOf(parsed.scenario, labels) : null;
  if (!bench) throw new Error(JSON.stringify(parsed));
  return bench;
};
const drawn = (most: number): Item[] => {
  const list: Item[] = [];
  for (const item of items({ seed: 31 })) if (list.push(item) >= most) break;
  return list;
};
const all = drawn(40).map((item) => ({ item, bench: benchFor(item.scenario) }));

const world = {
  vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'], subnets: [{ id: 'app-a' }] }, { id: 'shared', cidrs: ['10.1.0.0/16'] }, { id: 'stores', cidrs: ['10.2.0.0/16'], count: 40 }],
  sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }],
  services: [{ id: 'objects', aws: 's3' }, { id: 'billing', vpc: 'shared' }],
  elements: [
    { type: 'vpc-peering', id: 'link', vpcs: ['app', 'shared'] }, { type: 'endpoint-service', id: 'offer', service: 'billing' }, { type: 'interface-endpoint', id: 'queue', vpc: 'app', service: 'billing', privateDns: false },
    { type: 'gateway-endpoint', id: 'gate', vpc: 'shared', service: 'objects' }, { type: 'site-to-site-vpn', id: 'line', site: 'dc', to: 'app' }, { type: 'transit-gateway', id: 'hub', attachments: ['shared'] },
  ],
};
const scenario = { format: 'study.scenario/1', world, requirements: [{ private: { from: 'app', to: 'objects' } }], objective: 'cost', options: [{ id: 'A', elements: [{ type: 'gateway-endpoint', vpc: 'app', service: 'objects' }] }, { id: 'B', elements: [{ type: 'interface-endpoint', vpc: 'app', service: 'objects' }] }] };

test('every kind of fact that the scenario has is a switch, and none that it has not', () => {
  const ids = facts(benchFor(scenario)).switches.map(({ id }) => id);
  for (const id of ['from-site', 'private', 'objective', 'volume', 'cidr:shared', 'count:stores', 'overlap:stores', 'public:app-a', 'region:app', 'service:objects', 'region:objects', 'dns:app', 'internet:dc', 'routes:link', 'acceptance:offer', 'group:queue', 'policy:gate', 'routes:gate', 'line:dc', 'routes:hub']) expect(ids).toContain(id);
  const bare = { ...scenario, world: { vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }], services: [{ id: 'objects', aws: 's3' }] } };
  expect(facts(benchFor(bare)).switches.map(({ id }) => id)).toEqual(['from-site', 'private', 'objective', 'volume', 'region:app', 'service:objects', 'region:objects', 'dns:app']);
});

test.each(all.map(({ item, bench }) => [item.id, bench] as const))('every switch of %s leads to a scenario that a file could hold, with the verdict that was foretold', (_, bench) => {
  const { switches, previews } = facts(bench);
  switches.forEach((one, i) => {
    const next = one.next();
    const parsed = parseScenario(JSON.parse(JSON.stringify(next)), { services: catalog.services });
    expect(parsed.ok ? [] : [one.id, ...parsed.faults]).toEqual([]);
    if (!parsed.ok) return;
    expect(parsed.scenario).toEqual(next);
    const { answer, unique } = solve(parsed.scenario, catalog);
    expect({ id: one.id, answer, unique }).toEqual({ id: one.id, answer: previews[i]?.answer, unique: previews[i]?.unique });
    expect(one.value.ko.length * one.label.ko.length).toBeGreaterThan(0);
  });
});

const play = (bench: Bench, ...events: LabEvent[]): LabState => events.reduce((state, event) => stepLab(state, event).state, startLab('en', bench).state);

test('a switch changes the verdict, marks what changed, and undo and redo lead back and forth', () => {
  const bench = benchFor(scenario);
  const at = (id: string): number => facts(bench).switches.findIndex((one) => one.id === id);
  expect(bench.verdict.answer).toEqual(['A']);
  const turned = play(bench, { kind: 'flip', index: at('from-site') });
  expect(turned.present.verdict.answer).toEqual([]);
  expect(hasChanged(turned, 'A')).toBe(true);
  expect(facts(turned.present).switches[turned.cursor]?.id).toBe('from-site');
  const back = stepLab(turned, { kind: 'undo' }).state;
  expect(back.present).toBe(bench);
  expect(hasChanged(back, 'A')).toBe(true);
  expect(stepLab(back, { kind: 'redo' }).state.present).toBe(turned.present);
  expect(stepLab(play(bench), { kind: 'undo' }).state.notice).toEqual({ kind: 'nothingToUndo' });
  // A switch after an undo begins a new future.
  expect(stepLab(stepLab(back, { kind: 'flip', index: at('volume') }).state, { kind: 'redo' }).state.notice).toEqual({ kind: 'nothingToRedo' });
});

test('switches with two values come back to where they were, those with more after some presses', () => {
  const bench = benchFor(scenario);
  for (const { id } of facts(bench).switches) {
    // A free block is not the block that stood there before, and a line or a demand that comes back may say more than it did.
    if (/^(cidr|line):|^from-site$/.test(id)) continue;
    let now = bench;
    let presses = 0;
    do {
      const one = facts(now).switches.find((x) => x.id === id);
      const next = one ? benchOf(one.next()) : null;
      if (!next) break;
      now = next;
    } while (++presses < 9 && JSON.stringify(now.scenario) !== JSON.stringify(bench.scenario));
    expect([id, presses > 0 && presses < 9]).toEqual([id, true]);
  }
});

test('what is asked is the scenario as it stands, with the key that it has; without one nothing is asked', () => {
  const questions = all.flatMap(({ bench }) => asQuestion(bench) ?? []);
  expect(questions.length).toBeGreaterThan(20);
  for (const question of questions) expect(solve(benchFor(question.scenario).scenario, catalog).answer).toEqual(question.answer);
  const bench = benchFor({ ...scenario, requirements: [{ reach: { from: 'internet', to: 'billing' } }] });
  expect(asQuestion(bench)).toBeNull();
  expect(stepLab(play(bench), { kind: 'ask' })).toMatchObject({ effects: [], state: { notice: { kind: 'noKey' } } });
  expect(scenarioOf(bench)).toEqual(JSON.parse(JSON.stringify(bench.scenario)));
});

test('help, options and back close what is open before they leave', () => {
  const opened = play(benchFor(scenario), { kind: 'option', id: 'B' });
  expect(opened).toMatchObject({ panel: 'option', shown: 'B' });
  const closed = stepLab(opened, { kind: 'back' });
  expect(closed).toMatchObject({ effects: [], state: { panel: null } });
  expect(stepLab(closed.state, { kind: 'back' }).effects).toEqual([{ kind: 'leave', lang: 'en' }]);
  expect(play(benchFor(scenario), { kind: 'option', id: 'H' }).panel).toBeNull();
});

test('a drawn question keeps its names in the lab, through every switch; where nothing has a name ids stand', () => {
  const idsIn = (item: Item): string[] => {
    const { vpcs = [], sites = [], services = [] } = item.scenario.world ?? {};
    return [...vpcs.flatMap((vpc) => [vpc.id, ...(vpc.subnets ?? []).map(({ id }) => id)]), ...sites.map(({ id }) => id), ...services.map(({ id }) => id)].filter((id) => Object.hasOwn(item.labels ?? {}, id));
  };
  let named = 0;
  for (const { item } of all.slice(0, 20)) {
    const bench = benchFor(item.scenario, item.labels);
    const turned = facts(bench).switches.length > 0 ? play(bench, { kind: 'flip', index: 0 }).present : bench;
    for (const now of [bench, turned]) {
      const { labels, verdict } = now;
      for (const lang of ['en', 'ko'] as const) {
        const told = [...facts(now).switches.flatMap(({ label, value }) => [label[lang], value[lang]]), ...verdict.options.map(({ id }) => failsAt(now, id, lang))];
        for (const id of idsIn(item)) {
          // An id that is a word of its own name, of another or of the language tells nothing.
          if (id === 'a') continue;
          if (Object.values(labels).some((label) => new RegExp(`\\b${id}\\b`).test(label[lang]))) continue;
          named++;
          for (const text of told) expect(text, `${item.id}: ${id}`).not.toMatch(new RegExp(`(?<![\\w-])${id}(?![\\w-])`));
        }
        for (const { id } of verdict.options) expect(optionWords(now, id, lang)).not.toBe('');
      }
    }
  }
  expect(named).toBeGreaterThan(100);
  expect(facts(benchFor(scenario)).switches.map(({ label }) => label.en)).toContain('CIDR overlap of shared');
});

test('an option that takes something away names it as the question does, and by its id where several have one name', () => {
  const named = (text: string) => ({ en: text, ko: text });
  const labels: Labels = { link: named('the first link'), hub: named('the hub of the company'), gate: named('the door'), queue: named('the door') };
  const said = (removes: string[]) => optionWords(benchFor({ ...scenario, options: [{ id: 'A', removes }, { id: 'B', elements: [] }] }, labels), 'A', 'en');
  expect(said(['link', 'hub'])).toBe('Remove the first link. Remove the hub of the company.');
  expect(said(['gate', 'queue'])).toBe('Remove the gate gateway endpoint. Remove the queue interface endpoint.');
});
