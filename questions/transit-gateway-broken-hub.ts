import type { Text } from '../src/item/question.ts';

/** What can be wrong. `spoke`: the attachment of the first VPC or the routes in its subnets; `back`: routes in the subnets at the far end; `table`: a transit gateway route table. */
export type Part = 'spoke' | 'back' | 'table' | 'line' | 'group' | 'exit' | 'nat';

/** What one draw of the world holds. */
export interface Hub {
  /** Who calls: a VPC another VPC, a data center a VPC, a VPC an endpoint in another VPC, or a VPC the internet through an egress VPC. */
  readonly mode: 'pair' | 'site' | 'endpoint' | 'egress';
  readonly names: readonly [Text, Text, Text];
  readonly region: string;
  readonly blocks: readonly [string, string, string];
  readonly site: Text;
  /** The service behind the endpoint. */
  readonly code: string;
  /** The first VPC is not attached yet; else, where its part is at fault, its subnets lack the route. */
  readonly unattached: boolean;
  /** A static blackhole route stands where a route is needed. */
  readonly blackhole: boolean;
  readonly faults: ReadonlySet<Part>;
}

export const siteBlock = '192.168.0.0/16';
/** The parts that each way of calling depends on. */
export const partsOf: Readonly<Record<Hub['mode'], readonly Part[]>> = { pair: ['spoke', 'back', 'table'], site: ['line', 'back', 'table'], endpoint: ['group', 'spoke', 'table'], egress: ['exit', 'nat', 'spoke'] };
