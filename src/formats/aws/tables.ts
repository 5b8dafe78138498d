import type { Range } from '../../network/cidr.ts';
import { covered, rangeOf } from './blocks.ts';
import type { RecordOf, Records } from './records.ts';

type Table = RecordOf<'RouteTables'>;
export type Route = Table['Routes'][number];

/** Which route table each subnet uses, and where its routes lead. */
export class Tables {
  readonly #tablesOf = new Map<string, Table[]>();
  readonly #subnetsOf = new Map<string, string[]>();
  readonly #explicit = new Map<string, Table>();
  readonly #main = new Map<string, Table>();
  constructor({ RouteTables, Subnets }: Records) {
    for (const table of RouteTables) {
      this.#tablesOf.set(table.VpcId, [...(this.#tablesOf.get(table.VpcId) ?? []), table]);
      for (const { Main, SubnetId } of table.Associations) {
        if (SubnetId) this.#explicit.set(SubnetId, table);
        else if (Main) this.#main.set(table.VpcId, table);
      }
    }
    for (const { SubnetId, VpcId } of Subnets) {
      const list = this.#subnetsOf.get(VpcId);
      if (list) list.push(SubnetId);
      else this.#subnetsOf.set(VpcId, [SubnetId]);
    }
  }

  /** Whether anything is known of a VPC's routes. */
  known(vpc: string): boolean {
    return this.#tablesOf.has(vpc);
  }

  subnetsOf(vpc: string): readonly string[] {
    return this.#subnetsOf.get(vpc) ?? [];
  }

  of(subnet: string, vpc: string): Table | undefined {
    return this.#explicit.get(subnet) ?? this.#main.get(vpc);
  }

  /** The subnets that use one of some route tables. */
  using(tables: readonly string[], vpc: string): string[] {
    return this.subnetsOf(vpc).filter((subnet) => tables.includes(this.of(subnet, vpc)?.RouteTableId ?? ''));
  }

  /** Route tables in use: those of the subnets, or of a VPC whose subnets are unknown all that it has. */
  #used(vpc: string): readonly Table[] {
    const subnets = this.subnetsOf(vpc);
    return subnets.length === 0 ? (this.#tablesOf.get(vpc) ?? []) : [...new Set(subnets.flatMap((s) => this.of(s, vpc) ?? []))];
  }

  /** How many of a VPC's route tables in use lead to blocks by a kind of target: each block wholly. */
  leading(vpc: string, through: (route: Route, table: Table) => boolean, blocks: readonly string[]): 'all' | 'some' | 'none' {
    const used = this.#used(vpc);
    const leads = used.filter((table) => {
      const ranges = table.Routes.flatMap((route): Range[] => (route.State !== 'blackhole' && through(route, table) ? [rangeOf(route.DestinationCidrBlock) ?? []].flat() : []));
      return blocks.every((block) => covered(block, ranges));
    });
    return leads.length === 0 ? 'none' : leads.length === used.length ? 'all' : 'some';
  }

  /** All routes of all tables of a VPC that are in use and active. */
  routes(vpc: string): readonly { readonly route: Route; readonly table: Table }[] {
    return this.#used(vpc).flatMap((table) => table.Routes.filter(({ State }) => State !== 'blackhole').map((route) => ({ route, table })));
  }
}

/** Whether a route leads to a gateway of some kind, for everything that nothing else leads to. */
export const isDefault = (route: Route): boolean => route.State !== 'blackhole' && route.DestinationCidrBlock === '0.0.0.0/0';
