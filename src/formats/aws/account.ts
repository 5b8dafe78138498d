import type { Text } from '../../item/question.ts';
import type { ElementInput } from '../../network/schema.ts';
import type { Names } from './names.ts';
import type { LeftOut } from './read.ts';
import type { Records } from './records.ts';
import type { Regions } from './regions.ts';
import type { Tables } from './tables.ts';

export interface VpcDraft {
  id: string;
  region: string;
  account: string;
  cidrs: string[];
  dnsSupport?: boolean;
  dnsHostnames?: boolean;
  subnets: { id: string; az: string; public?: boolean; publicAddresses?: boolean }[];
}
export interface SiteDraft {
  id: string;
  cidrs: string[];
}
export type ServiceDraft = { id: string; aws: string; region: string } | { id: string; vpc: string; appliance?: boolean };

/** What an import has read and what it has made of it so far. The maps go from ids of AWS to what stands in the world. */
export interface Account {
  readonly records: Records;
  readonly names: Names;
  readonly regions: Regions;
  readonly tables: Tables;
  readonly vpcs: Map<string, VpcDraft>;
  /** Ids of subnets in the world. */
  readonly subnets: Map<string, { id: string; az: string }>;
  readonly sites: SiteDraft[];
  readonly services: ServiceDraft[];
  readonly elements: ElementInput[];
  readonly leftOut: LeftOut[];
}

/** Whether a thing stands, as its state says; one that says nothing does. */
export const stands = (state: string | null | undefined, ...good: readonly string[]): boolean => state === null || state === undefined || good.includes(state.toLowerCase());
export const omit = (account: Account, id: string, reason: Text): void => {
  account.leftOut.push({ id, reason });
};
