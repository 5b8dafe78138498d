import { t } from '../../item/words/phrases.ts';
import * as v from 'valibot';
import type { Text } from '../../item/question.ts';
import { pathOf } from '../../network/faults.ts';
import { kinds, oneAttribute, searchedRoutes, tablePropagations, unused, type Kind, type Records } from './records.ts';

/** A file that was read: its name as the user gave it, and the JSON value in it. */
export interface Document {
  readonly name: string;
  readonly value: unknown;
  /** Whether the user named this file, or it lay in a folder. */
  readonly named: boolean;
}

/** Something in the files that the model leaves out, with the reason. */
export interface LeftOut {
  /** The id that AWS gave it, or the name of a file. */
  readonly id: string;
  readonly reason: Text;
}

/** Why files are refused, in one line. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';
}

/** Most resources that are read. */
export const mostResources = 20_000;

const regionShape = /^[a-z]{2,3}(-[a-z]{2,12}){1,3}-\d{1,2}$/;
/** The Region that a folder on the way to a file is named after, as Batfish lays its folders out. */
const folderRegion = (name: string): string | null => name.split(/[\\/]/).slice(0, -1).reverse().find((part) => regionShape.test(part)) ?? null;
const tableInName = (name: string): string | null => /tgw-rtb-[0-9a-zA-Z]+/.exec(name.split(/[\\/]/).at(-1) ?? '')?.[0] ?? null;

/** All records of some files, sorted by kind. @throws ImportFault with a line that names the file and what is wrong with it */
export function readDocuments(documents: readonly Document[]): { records: Records; leftOut: LeftOut[] } {
  const lists = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, []])) as unknown as Records;
  const leftOut: LeftOut[] = [];
  let count = 0;
  const add = (kind: Kind, value: unknown, from: string | null): void => {
    if (++count > mostResources) throw new ImportFault(`there are more than ${mostResources} resources, the most that is read; give the files of fewer Regions or accounts`);
    (lists[kind] as unknown[]).push({ ...(value as object), from });
  };
  for (const { name, value, named } of documents) {
    const from = folderRegion(name);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ImportFault(`${name}: should be the JSON object that a describe command of the aws CLI prints, not ${Array.isArray(value) ? 'a list' : 'a single value'}`);
    if (isScenario(value)) throw new ImportFault(`${name}: is a scenario already; study solve and study session --world read it as it is`);
    let known = 0;
    for (const [key, listed] of Object.entries(value)) {
      const kind = Object.hasOwn(kinds, key) ? (key as Kind) : null;
      if (kind === null || kind === 'VpcAttributes') continue;
      known++;
      if (!Array.isArray(listed)) throw new ImportFault(`${name}: ${key} should be a list`);
      for (let i = 0; i < listed.length; i++) add(kind, checked(kinds[kind], listed[i], name, [key, i]), from);
    }
    if ('Routes' in value && 'AdditionalRoutesAvailable' in value) {
      known++;
      const { Routes } = checked(searchedRoutes, value, name, []);
      const table = tableInName(name);
      if (value.AdditionalRoutesAvailable === true) leftOut.push({ id: name, reason: t('AWS had more routes than it printed', 'AWS에 출력되지 않은 경로가 더 있습니다') });
      add('TransitGatewayStaticRoutes', { TransitGatewayRouteTableId: table, Routes }, from);
    }
    if ('TransitGatewayRouteTablePropagations' in value) {
      known++;
      add('TransitGatewayPropagations', { TransitGatewayRouteTableId: tableInName(name), ...checked(tablePropagations, value, name, []) }, from);
    }
    if ('VpcId' in value && ('EnableDnsSupport' in value || 'EnableDnsHostnames' in value)) {
      known++;
      add('VpcAttributes', checked(oneAttribute, value, name, []), from);
    }
    if (known > 0) continue;
    const keys = Object.keys(value);
    const listed = keys.find((key) => unused.has(key));
    const what = listed ?? keys[0];
    if (named) throw new ImportFault(what === undefined ? `${name}: is an empty object; a describe command prints a list such as {"Vpcs": […]}` : `${name}: holds ${what.slice(0, 60)}, which no command prints that is read here; study import-aws --help lists the commands`);
    leftOut.push({ id: name, reason: what === undefined ? t('is an empty object', '빈 객체입니다') : t(`holds ${what.slice(0, 60)}, which is not modelled`, `모델에 없는 항목입니다: ${what.slice(0, 60)}`) });
  }
  return { records: once(lists), leftOut };
}

const isScenario = (value: object): boolean => 'format' in value && value.format === 'study.scenario/1';

function checked<T extends v.GenericSchema>(schema: T, value: unknown, name: string, path: readonly (string | number)[]): v.InferOutput<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const at = pathOf([...path, ...(issue.path ?? []).map(({ key }) => key)]);
  const message = issue.message.startsWith('Invalid') ? 'should be an object' : issue.message;
  const wrong = typeof issue.input === 'string' && issue.input.length <= 60 ? `, not ${JSON.stringify(issue.input)}` : '';
  throw new ImportFault(`${name}: ${at}: ${message}${message.startsWith('should') ? wrong : ''}`);
}

const idKeys: Readonly<Partial<Record<Kind, string>>> = {
  Vpcs: 'VpcId', Subnets: 'SubnetId', RouteTables: 'RouteTableId', InternetGateways: 'InternetGatewayId', NatGateways: 'NatGatewayId', VpcEndpoints: 'VpcEndpointId', ServiceConfigurations: 'ServiceId',
  VpcPeeringConnections: 'VpcPeeringConnectionId', TransitGateways: 'TransitGatewayId', TransitGatewayAttachments: 'TransitGatewayAttachmentId', TransitGatewayVpcAttachments: 'TransitGatewayAttachmentId',
  TransitGatewayRouteTables: 'TransitGatewayRouteTableId', VpnConnections: 'VpnConnectionId', VpnGateways: 'VpnGatewayId', SecurityGroups: 'GroupId', LoadBalancers: 'LoadBalancerArn',
};

/** What stands in several files (a peering is printed in both of its Regions) counts once; a peering of transit gateways once at each end. */
function once(lists: Records): Records {
  const firsts = Object.entries(lists).map(([kind, list]) => {
    const key = idKeys[kind as Kind];
    return [kind, key === undefined ? list : [...new Map((list as unknown as Record<string, unknown>[]).map((one) => [`${one[key]} ${kind === 'TransitGatewayAttachments' ? one['TransitGatewayId'] : ''}`, one] as const).reverse()).values()].reverse()];
  });
  return Object.fromEntries(firsts) as Records;
}
