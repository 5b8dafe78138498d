import * as v from 'valibot';
import drawn from '../../data/constructs.yaml';
import { catalog, services } from '../knowledge/services.ts';
import { trailOf } from '../network/blocked.ts';
import { failuresOf } from '../network/failures.ts';
import type { ElementType, Scenario } from '../network/schema.ts';
import { Solver } from '../network/solver.ts';
import { wholeOf } from './filled.ts';
import { drawPath } from './picture.ts';
import type { Lang, Text } from './question.ts';
import { typeNames } from './words/names.ts';

const text = v.strictObject({ en: v.string(), ko: v.string() });
const schema = v.array(v.strictObject({ id: v.string(), topic: v.string(), title: text, labels: v.record(v.string(), text), world: v.record(v.string(), v.unknown()), from: v.string(), to: v.string() }));
type Drawn = v.InferOutput<typeof schema>[number];

/** A construct as the reference shows it. */
export interface Construct {
  readonly id: string;
  readonly topic: string;
  readonly title: Text;
  /** Lines of at most 60 columns; where the path is closed, ✗ marks the place. */
  picture(lang: Lang): string[];
}

/** The constructs of `data/constructs.yaml`, drawn as the paths of questions are. @throws at start where the file is wrong */
export const constructs: readonly Construct[] = v.parse(schema, drawn).map((c) => ({ id: c.id, topic: c.topic, title: c.title, picture: (lang) => pictureOf(c, lang) }));

function pictureOf({ world, from, to, labels }: Drawn, lang: Lang): string[] {
  const full = wholeOf(world as NonNullable<Scenario['world']>, [{ reach: { from, to } }], catalog);
  const solver = new Solver(full, catalog);
  const judged = solver.judgeClaim(full.requirements);
  const names = new Map(full.world.services.flatMap((s) => ('aws' in s ? [[s.id, services.get(s.aws)] as const] : [])));
  const label = (id: string): string => {
    const type = id.replace(/#\d+$/, '');
    const named = labels[id] ?? names.get(id) ?? (Object.hasOwn(typeNames, type) ? typeNames[type as ElementType] : undefined);
    return named ? named[lang] : id === 'internet' ? (lang === 'en' ? 'Internet' : '인터넷') : id;
  };
  const [failure] = failuresOf(judged);
  if (failure) return drawPath(failure.path, failure.blockedAt, full, full.world.elements, label);
  const pair = judged.plan.planned[0]?.pairs[0];
  const ends = pair === undefined ? undefined : judged.plan.pairs[pair];
  const way = pair === undefined ? undefined : judged.routesOf(pair)?.best();
  return way && ends?.client ? drawPath(trailOf(judged.design, ends.client, ends.goal, way).path, null, full, full.world.elements, label) : [];
}
