import * as v from 'valibot';
import type { Catalog, Ranking, ServiceFacts } from '../network/catalog.ts';
import ranking from '../../data/ranking.yaml';
import list from '../../data/services.yaml';

declare const __CHECKED__: boolean;

const usual = { gateway: false, interface: true, privateDns: true, crossRegion: false };
// In a function, so that the built program, for which the files are checked already, leaves it and its library out.
const serviceSchema = () => {
  const text = v.strictObject({ en: v.string(), ko: v.string() });
  return v.strictObject({
    code: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
    en: v.string(),
    ko: v.string(),
    noun: v.optional(text),
    gateway: v.optional(v.boolean(), usual.gateway),
    interface: v.optional(v.boolean(), usual.interface),
    interfaceSince: v.optional(v.union([v.string(), v.number(), v.date()])),
    privateDns: v.optional(v.boolean(), usual.privateDns),
    crossRegion: v.optional(v.boolean(), usual.crossRegion),
  });
};
export type AwsService = v.InferOutput<ReturnType<typeof serviceSchema>>;

/** As the file has it: what is usual is left out there. */
type Listed = Omit<AwsService, keyof typeof usual> & Partial<typeof usual>;

/** AWS services by service code, from `data/services.yaml`. */
export const services: ReadonlyMap<string, AwsService> = new Map((typeof __CHECKED__ === 'boolean' && __CHECKED__ ? (list as Listed[]).map((one): AwsService => ({ ...usual, ...one })) : v.parse(v.array(serviceSchema()), list)).map((s) => [s.code, s]));

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
