import { afterEach, describe, expect, test } from 'vitest';
import { benchOf } from '../../src/item/lab/bench.ts';
import { catalog } from '../../src/knowledge/services.ts';
import { parseScenario } from '../../src/network/parse.ts';
import { startLab, stepLab, type LabEffect, type LabEvent, type LabState } from '../../src/study/lab.ts';
import { run } from '../../src/study/machine.ts';
import { narrow } from '../../src/terminal/width.ts';
import { labControls } from '../../src/ui/lab/controls.ts';
import { standing } from '../../src/ui/lab/lab-page.ts';
import { expectAloud } from './aloud.ts';
import { drawAt, type Drawn } from './render-at.tsx';

const scenario = {
  format: 'study.scenario/1',
  world: {
    vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'], subnets: [{ id: 'app-a' }] }, { id: 'shared', cidrs: ['10.1.0.0/16'] }, { id: 'stores', cidrs: ['10.2.0.0/16'], count: 40 }],
    sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }],
    services: [{ id: 'objects', aws: 's3' }, { id: 'billing', vpc: 'shared' }],
    elements: [{ type: 'vpc-peering', id: 'link', vpcs: ['app', 'shared'] }, { type: 'endpoint-service', id: 'offer', service: 'billing' }, { type: 'interface-endpoint', id: 'queue', vpc: 'app', service: 'billing', privateDns: false }, { type: 'site-to-site-vpn', id: 'line', site: 'dc', to: 'app' }],
  },
  requirements: [{ private: { from: 'app', to: 'objects' } }],
  objective: 'cost',
  usage: { gigabytes: 500 },
  options: [{ id: 'A', elements: [{ type: 'gateway-endpoint', vpc: 'app', service: 'objects' }] }, { id: 'B', elements: [{ type: 'interface-endpoint', vpc: 'app', service: 'objects' }] }, { id: 'C', elements: [{ type: 'internet-gateway', vpc: 'app' }, { type: 'nat-gateway', vpc: 'app' }] }, { id: 'D', elements: [{ type: 'gateway-endpoint', vpc: 'shared', service: 'objects' }] }],
};
const machineFor = (lang: 'en' | 'ko') => {
  const parsed = parseScenario(scenario, { services: catalog.services });
  const bench = parsed.ok ? benchOf(parsed.scenario) : null;
  if (!bench) throw new Error(JSON.stringify(parsed));
  return run<LabState, LabEvent, LabEffect>(startLab(lang, bench), stepLab, () => undefined);
};

let open: Drawn[] = [];
afterEach(() => {
  for (const app of open) app.unmount();
  open = [];
});
async function at(columns: number, rows: number, lang: 'en' | 'ko', look = { ascii: false, reader: false }): Promise<Drawn> {
  const app = await drawAt(columns, rows, labControls(machineFor(lang)), look);
  open.push(app);
  return app;
}

const sizes = [[60, 20], [80, 24], [160, 50]] as const;
const everySize = sizes.flatMap(([columns, rows]) => (['en', 'ko'] as const).map((lang) => [columns, rows, lang] as const));
const tour = [['the bench', ''], ['a switch', '\r'], ['another', 'jjj\r'], ['taken back', 'u'], ['the last fact', '\u001b[F'], ['it switched', '\r'], ['an option', 'b'], ['its end', '\u001b[6~'], ['what is required', 'n'], ['keys', '\u001b?'], ['nothing to redo', '\u001br']] as const;

describe.each(everySize)('%i columns by %i rows, %s', (columns, rows, lang) => {
  test('every screen fits, the verdicts stay in sight above whichever fact is marked, and the keys stand in the last row', async () => {
    const app = await at(columns, rows, lang);
    for (const [name, keys] of tour) {
      await app.type(keys);
      const shown = app.rows();
      expect(shown, name).toHaveLength(rows);
      for (const row of shown) expect(narrow(row), `${name}: ${row}`).toBeLessThanOrEqual(columns);
      expect(shown.filter((row) => row.startsWith('───')), name).toHaveLength(2);
      expect(shown[rows - 1], name).toMatch(/(Enter|Esc|q) /);
      if (/(?:조건|Facts)(?: \d+-\d+ \/ \d+)?/.test(shown.join('\n')) && !shown.join('\n').includes('PgUp')) for (const id of 'ABCD') expect(shown.some((row) => new RegExp(`^ ${id} [✓✗] `).test(row)), `${name}: ${id}`).toBe(true);
    }
  });
});

test('what the last switch changed is marked in words, and the picture is redrawn beside it', async () => {
  const app = await at(160, 50, 'en');
  expect(app.text()).toMatch(/A ✓ meets everything/);
  const before = app.text();
  await app.type('\r');
  expect(app.text()).toMatch(/A ✗ breaks at .*<- changed/);
  expect(app.text()).toMatch(/Path of A/);
  expect(app.text().split('Path of A')[1]).not.toBe(before.split('Path of A')[1]);
});

test('an option that leaves a path open is not said to break', () => {
  const options = [{ id: 'A', elements: [] }, { id: 'B', elements: [{ type: 'vpc-peering', vpcs: ['app', 'shared'] }] }];
  const parsed = parseScenario({ ...scenario, requirements: [{ isolate: { from: 'app', to: 'shared' } }], options }, { services: catalog.services });
  const bench = parsed.ok ? benchOf(parsed.scenario) : null;
  if (!bench) throw new Error(JSON.stringify(parsed));
  const said = (lang: 'en' | 'ko', id: string): string => standing(startLab(lang, bench).state, id);
  expect(said('en', 'B')).toMatch(/^leaves a path open that must not be: link VPC peering connection, /);
  expect(said('ko', 'B')).toMatch(/^없어야 할 경로가 열려 있음: link VPC 피어링 연결, /);
});

test.each(everySize)('read aloud at %i by %i, %s, every screen is words in order', async (columns, rows, lang) => {
  const app = await at(columns, rows, lang, { ascii: false, reader: true });
  for (const [name, keys] of tour) {
    await app.type(keys);
    expect(app.rows().length, name).toBeLessThanOrEqual(rows);
    expectAloud(app.rows(), name);
  }
});

test('a screen reader gets numbered facts in order, in words and with what is marked', async () => {
  const app = await at(80, 50, 'en', { ascii: true, reader: true });
  expect(app.text()).toMatch(/1 of 2\d, Selected: access from on-premises required: no/);
  expect(app.text()).not.toMatch(/[─│❯]/);
});
