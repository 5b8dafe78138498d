import { t } from '../../item/words/phrases.ts';
import { parseScenario } from '../../network/parse.ts';
import type { Scenario } from '../../network/schema.ts';
import { catalog } from '../../knowledge/services.ts';
import { omit, type Account } from './account.ts';
import { addEndpoints } from './endpoints.ts';
import { Names } from './names.ts';
import { ImportFault, readDocuments, type Document, type LeftOut } from './read.ts';
import { Regions } from './regions.ts';
import type { Records } from './records.ts';
import { addVpns } from './sites.ts';
import { Tables } from './tables.ts';
import { addTransitGateways } from './transit.ts';
import { addGateways, addPeerings, addVpcs } from './vpcs.ts';

export interface Imported {
  /** A scenario without requirements and options: the network as it stands. */
  readonly scenario: Scenario;
  readonly leftOut: readonly LeftOut[];
}

/**
 * The world that describe commands of the aws CLI print, one Region or several, one account or several. Pure: nothing is asked of AWS.
 * @param region the Region of what does not say its own; null where every file says it
 * @param keepNames Name tags, AWS ids and account numbers stay; else everything is named by what it is and a number
 * @throws ImportFault with one line that says what to do
 */
export function importAws(documents: readonly Document[], { region, keepNames }: { readonly region: string | null; readonly keepNames: boolean }): Imported {
  const { records, leftOut } = readDocuments(documents);
  if (records.Vpcs.length === 0 && records.VpcPeeringConnections.length === 0) throw new ImportFault(`${documents[0]?.name ?? 'the files'}: there is no VPC in ${documents.length > 1 ? 'these files' : 'this file'}: add the output of aws ec2 describe-vpcs`);
  const account: Account = { records, names: new Names(keepNames), regions: new Regions(records, region), tables: new Tables(records), vpcs: new Map(), subnets: new Map(), sites: [], services: [], elements: [], leftOut };
  addVpcs(account);
  addGateways(account);
  addPeerings(account);
  addTransitGateways(account, addVpns(account));
  addEndpoints(account);
  tellUnused(account, records);
  const { vpcs, sites, services, elements } = account;
  const scenario: Scenario = { format: 'study.scenario/1', world: { vpcs: [...vpcs.values()].map(({ subnets, ...vpc }) => ({ ...vpc, ...(subnets.length > 0 ? { subnets } : {}) })), sites, services, elements } };
  const parsed = parseScenario(scenario, { services: catalog.services });
  const [fault] = parsed.ok ? [] : parsed.faults;
  if (fault) throw new ImportFault(`the network is more than a scenario can hold: ${fault.path} ${fault.message}`);
  return { scenario, leftOut: account.leftOut };
}

/** Security groups of instances: the model asks whether networks reach each other, not which instance lets whom in. */
function tellUnused(account: Account, { SecurityGroups, VpcEndpoints }: Records): void {
  const used = new Set(VpcEndpoints.flatMap(({ Groups }) => Groups.map(({ GroupId }) => GroupId)));
  for (const { GroupId } of SecurityGroups) if (!used.has(GroupId)) omit(account, GroupId, t('is a security group of no endpoint: those of instances are not modelled', '엔드포인트의 보안 그룹이 아닙니다. 인스턴스의 보안 그룹은 모델에 없습니다'));
}
