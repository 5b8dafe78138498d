import * as v from 'valibot';
import type { Catalog, Ranking, ServiceFacts } from '../network/catalog.ts';
import ranking from '../../data/ranking.yaml';
import list from '../../data/services.yaml';

const text = v.strictObject({ en: v.string(), ko: v.string() });
const serviceSchema = v.strictObject({
  code: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  en: v.string(),
  ko: v.string(),
  noun: v.optional(text),
  gateway: v.optional(v.boolean(), false),
  interface: v.optional(v.boolean(), true),
  interfaceSince: v.optional(v.union([v.string(), v.number(), v.date()])),
  privateDns: v.optional(v.boolean(), true),
  crossRegion: v.optional(v.boolean(), false),
});
export type AwsService = v.InferOutput<typeof serviceSchema>;

/** AWS services by service code, from `data/services.yaml`. */
export const services: ReadonlyMap<string, AwsService> = new Map(v.parse(v.array(serviceSchema), list).map((s) => [s.code, s]));

const facts = (s: AwsService): ServiceFacts => ({
  code: s.code,
  gateway: s.gateway,
  interface: s.interface,
  interfaceThen: s.interface && s.interfaceSince === undefined,
  privateDns: s.privateDns,
  crossRegion: s.crossRegion,
});

/** What the reasoner needs of `data/`: services, prices, weights and limits. */
export const catalog: Catalog = { services: new Map([...services].map(([code, s]) => [code, facts(s)])), ranking: ranking as Ranking };
