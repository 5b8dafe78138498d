import * as v from 'valibot';
import { parseCidr } from './cidr.ts';
import { pathOf, suggestion, type Fault, type Known } from './faults.ts';
import { elementSchema, subnetSchema, vpcSchema, type DesignOption, type Element, type FullScenario, type Requirement } from './schema.ts';

type Kind = 'vpc' | 'subnet' | 'site' | 'service' | 'element';
const kindNames: Readonly<Record<Kind, string>> = { vpc: 'VPC', subnet: 'subnet', site: 'site', service: 'service', element: 'element' };

/** What ids there are, and of what kind; `types` also says the type of an element. */
class Names {
  readonly kinds = new Map<string, Kind>();
  readonly types = new Map<string, string>();
  readonly subnetsOf = new Map<string, Set<string>>();
  readonly faults: Fault[] = [];
  copy(): Names {
    const twin = new Names();
    for (const [id, kind] of this.kinds) twin.kinds.set(id, kind);
    for (const [id, type] of this.types) twin.types.set(id, type);
    for (const [id, set] of this.subnetsOf) twin.subnetsOf.set(id, set);
    return twin;
  }
  add(id: string, kind: Kind, path: string, type?: string): void {
    const other = this.kinds.get(id);
    if (other) this.faults.push({ path, message: `"${id}" is taken already, by a ${kindNames[other]}: an id is given once` });
    else this.kinds.set(id, kind);
    if (type) this.types.set(id, type);
  }
  of(kinds: readonly Kind[]): string[] {
    return [...this.kinds].filter(([, kind]) => kinds.includes(kind)).map(([id]) => id);
  }
}

/** Every name that points at nothing, or at the wrong kind of thing; ids given twice; changes that do not fit. In the order of the file. */
export function checkReferences(scenario: FullScenario, known: Known): Fault[] {
  const { world } = scenario;
  const names = new Names();
  world.vpcs.forEach((vpc, i) => {
    names.add(vpc.id, 'vpc', `world.vpcs[${i}].id`);
    vpc.subnets.forEach((s, j) => names.add(s.id, 'subnet', `world.vpcs[${i}].subnets[${j}].id`));
    names.subnetsOf.set(vpc.id, new Set(vpc.subnets.map((s) => s.id)));
  });
  world.sites.forEach((site, i) => names.add(site.id, 'site', `world.sites[${i}].id`));
  world.services.forEach((service, i) => names.add(service.id, 'service', `world.services[${i}].id`));
  world.elements.forEach((e, i) => e.id !== undefined && names.add(e.id, 'element', `world.elements[${i}].id`, e.type));
  const faults: Fault[] = [...names.faults];
  if (faults.length > 0) return faults;

  const groups = new Set(world.vpcs.filter((vpc) => vpc.count > 1).map((vpc) => vpc.id));
  const check = new Check(names, faults, scenario, groups);
  world.services.forEach((s, i) => {
    if (!('vpc' in s)) return;
    check.ref(s.vpc, ['vpc'], `world.services[${i}].vpc`);
    if (groups.has(s.vpc)) faults.push({ path: `world.services[${i}].vpc`, message: `"${s.vpc}" is a group; an application stands in one VPC` });
    if (s.subnet !== undefined) check.subnet(s.subnet, s.vpc, `world.services[${i}].subnet`);
  });
  world.elements.forEach((e, i) => check.element(e, `world.elements[${i}]`));
  scenario.requirements.forEach((r, i) => check.requirement(r, `requirements[${i}]`));
  checkOptions(scenario, check, names, known);
  return faults;
}

function checkOptions(scenario: FullScenario, check: Check, names: Names, known: Known): void {
  const { ask, options } = scenario;
  const { faults } = check;
  const steps = ask.kind === 'steps';
  // Steps are done together: what one creates, the others may name.
  const union = steps ? names.copy() : names;
  options.forEach((option, i) => {
    const at = `options[${i}]`;
    const expected = 'ABCDEFGH'[i];
    if (option.id !== expected) faults.push({ path: `${at}.id`, message: `"${option.id}" should be "${expected}": options are A, B, C and so on in order` });
    const shape = 'claim' in option ? 'statements' : 'value' in option ? 'count' : 'design';
    const wanted = ask.kind === 'statements' || ask.kind === 'count' ? ask.kind : 'design';
    if (shape !== wanted) faults.push({ path: at, message: `does not fit ask "${ask.kind}": it needs ${wanted === 'statements' ? 'a claim' : wanted === 'count' ? 'a value' : 'elements, changes or removes'}` });
    if ('elements' in option && steps) option.elements.forEach((e, j) => e.id !== undefined && union.add(e.id, 'element', `${at}.elements[${j}].id`, e.type));
  });
  faults.push(...union.faults);
  if (ask.select > Math.max(1, options.length)) faults.push({ path: 'ask.select', message: `asks for ${ask.select} of ${options.length} options` });
  options.forEach((option, i) => {
    const at = `options[${i}]`;
    if ('claim' in option) {
      const { claim } = option;
      if ('rule' in claim) {
        if (known.rules && !known.rules.has(claim.rule)) faults.push({ path: `${at}.claim.rule`, message: `there is no rule "${claim.rule.slice(0, 60)}"${suggestion(claim.rule, known.rules.keys())}` });
      } else if ('fails' in claim) check.requirement(claim.fails, `${at}.claim.fails`);
      else if (Array.isArray(claim.holds)) claim.holds.forEach((r, j) => check.requirement(r, `${at}.claim.holds[${j}]`));
      else check.requirement(claim.holds, `${at}.claim.holds`);
    } else if ('elements' in option) checkDesign(option, at, scenario, steps ? union : names, check, steps);
  });
}

function checkDesign(option: DesignOption, at: string, scenario: FullScenario, visible: Names, check: Check, steps: boolean): void {
  const names = steps ? visible : visible.copy();
  if (!steps) option.elements.forEach((e, j) => e.id !== undefined && names.add(e.id, 'element', `${at}.elements[${j}].id`, e.type));
  if (!steps) check.faults.push(...names.faults);
  const own = check.seeing(names);
  option.elements.forEach((e, j) => own.element(e, `${at}.elements[${j}]`));
  const existing = new Set(scenario.world.elements.flatMap((e) => e.id ?? []));
  option.removes.forEach((id, j) => {
    if (!existing.has(id)) check.faults.push({ path: `${at}.removes[${j}]`, message: `there is no existing element "${id}"${suggestion(id, existing)}` });
  });
  option.changes.forEach((change, j) => {
    const path = `${at}.changes[${j}]`;
    const changed = changeOf(scenario.world, change);
    if (!changed) {
      const could = [...existing, ...scenario.world.vpcs.flatMap((vpc) => [vpc.id, ...vpc.subnets.map((s) => s.id)])];
      check.faults.push({ path: `${path}.id`, message: `there is no existing element, VPC or subnet "${change.id}"${suggestion(change.id, could)}` });
    } else if (changed.kind === 'bad') {
      check.faults.push({ path: pathOf([...path.split('.'), 'set', ...changed.keys]), message: changed.message });
    } else if (changed.kind === 'element') own.element(changed.element, `${path}.set`);
  });
}

type Changed = { kind: 'element'; element: Element } | { kind: 'place' } | { kind: 'bad'; keys: readonly unknown[]; message: string };

/** An existing element, VPC or subnet with the fields of a change in place, checked; undefined where there is none of that id. */
function changeOf(world: FullScenario['world'], change: { id: string; set: Record<string, unknown> }): Changed | undefined {
  const fixed = Object.keys(change.set).find((key) => key === 'id' || key === 'type' || key === 'subnets');
  const bad = (result: { issues?: readonly v.BaseIssue<unknown>[] | undefined }): Changed => ({ kind: 'bad', keys: (result.issues?.[0]?.path ?? []).map((p) => p.key), message: result.issues?.[0]?.message ?? 'does not fit' });
  const element = world.elements.find((e) => e.id === change.id);
  const vpc = world.vpcs.find((x) => x.id === change.id);
  const subnet = world.vpcs.flatMap((x) => x.subnets).find((s) => s.id === change.id);
  if (!element && !vpc && !subnet) return undefined;
  if (fixed) return { kind: 'bad', keys: [fixed], message: 'cannot be changed' };
  if (element) {
    const result = v.safeParse(elementSchema, { ...element, ...change.set });
    return result.success ? { kind: 'element', element: result.output } : bad(result);
  }
  const result = vpc ? v.safeParse(vpcSchema, { ...vpc, ...change.set }) : v.safeParse(subnetSchema, { ...subnet, ...change.set });
  return result.success ? { kind: 'place' } : bad(result);
}

/** Checks single names against what there is. */
class Check {
  readonly names: Names;
  readonly faults: Fault[];
  readonly scenario: FullScenario;
  readonly groups: ReadonlySet<string>;
  constructor(names: Names, faults: Fault[], scenario: FullScenario, groups: ReadonlySet<string>) {
    this.names = names;
    this.faults = faults;
    this.scenario = scenario;
    this.groups = groups;
  }
  seeing(names: Names): Check {
    return new Check(names, this.faults, this.scenario, this.groups);
  }
  ref(id: string, kinds: readonly Kind[], path: string): void {
    const kind = this.names.kinds.get(id);
    if (kind && kinds.includes(kind)) return;
    const wanted = kinds.map((k) => kindNames[k]).join(' or ');
    const shown = id.length > 60 ? `${id.slice(0, 57)}…` : id;
    this.faults.push({ path, message: kind ? `"${shown}" is a ${kindNames[kind]}; a ${wanted} belongs here` : `there is no ${wanted} "${shown}"${this.faults.length < 50 ? suggestion(id, this.names.of(kinds)) : ''}` });
  }
  typed(id: string, types: readonly string[], path: string): void {
    const type = this.names.types.get(id);
    if (type && types.includes(type)) return;
    const could = [...this.names.types].filter(([, t]) => types.includes(t)).map(([name]) => name);
    this.faults.push({ path, message: `there is no ${types.join(' or ')} "${id.slice(0, 60)}"${suggestion(id, could)}` });
  }
  subnet(id: string, vpc: string, path: string): void {
    if (this.names.subnetsOf.get(vpc)?.has(id)) return;
    this.faults.push({ path, message: `there is no subnet "${id.slice(0, 60)}" in ${vpc}${suggestion(id, this.names.subnetsOf.get(vpc) ?? [])}` });
  }
  place(name: string, path: string): void {
    if (name === 'internet') return;
    const slash = name.indexOf('/');
    if (slash < 0) return this.ref(name, ['vpc', 'subnet', 'site', 'service'], path);
    const network = name.slice(0, slash);
    const block = name.slice(slash + 1);
    const found = this.scenario.world.vpcs.find((x) => x.id === network) ?? this.scenario.world.sites.find((x) => x.id === network);
    if (!found) return this.ref(network, ['vpc', 'site'], path);
    const bad = parseCidr(block);
    if (typeof bad === 'string') this.faults.push({ path, message: `"${block.slice(0, 40)}" ${bad}` });
    else if (!found.cidrs.includes(block)) this.faults.push({ path, message: `${network} has no CIDR block ${block}; it has ${found.cidrs.slice(0, 3).join(', ')}${suggestion(block, found.cidrs)}` });
  }
  refsOf(ids: readonly string[], kinds: readonly Kind[], path: string): void {
    ids.forEach((id, i) => this.ref(id, kinds, `${path}[${i}]`));
  }

  element(e: Element, path: string): void {
    if ('vpc' in e) this.ref(e.vpc, ['vpc'], `${path}.vpc`);
    if ('service' in e) this.ref(e.service, ['service'], `${path}.service`);
    if ('site' in e) this.ref(e.site, ['site'], `${path}.site`);
    switch (e.type) {
      case 'nat-gateway':
      case 'nat-instance':
        if (e.subnet !== undefined) this.subnet(e.subnet, e.vpc, `${path}.subnet`);
        return;
      case 'gateway-endpoint':
        if (typeof e.routeTables !== 'string') e.routeTables.forEach((s, i) => this.subnet(s, e.vpc, `${path}.routeTables[${i}]`));
        return;
      case 'interface-endpoint':
        if (typeof e.securityGroup !== 'string') this.refsOf(e.securityGroup, ['vpc', 'subnet', 'site'], `${path}.securityGroup`);
        return;
      case 'vpc-peering':
      case 'software-vpn':
        this.refsOf(e.vpcs, ['vpc'], `${path}.vpcs`);
        if (e.vpcs[0] === e.vpcs[1] && !this.groups.has(e.vpcs[0])) this.faults.push({ path: `${path}.vpcs`, message: `connects "${e.vpcs[0]}" with itself; only a group can be named twice` });
        if (e.type === 'vpc-peering' && e.routes !== 'both' && e.routes !== 'none' && !e.vpcs.includes(e.routes)) this.faults.push({ path: `${path}.routes`, message: `should be both, none or one of ${e.vpcs.join(', ')}` });
        return;
      case 'transit-gateway':
        this.refsOf(e.attachments, ['vpc'], `${path}.attachments`);
        if (e.egress !== undefined) this.ref(e.egress, ['vpc'], `${path}.egress`);
        if (typeof e.routes !== 'string')
          e.routes.forEach((ids, i) => ids.forEach((id, j) => (this.names.types.get(id) === 'transit-gateway' ? undefined : this.ref(id, ['vpc', 'site'], `${path}.routes[${i}][${j}]`))));
        return;
      case 'transit-gateway-peering':
        e.gateways.forEach((id, i) => this.typed(id, ['transit-gateway'], `${path}.gateways[${i}]`));
        if (e.gateways[0] === e.gateways[1]) this.faults.push({ path: `${path}.gateways`, message: `peers "${e.gateways[0]}" with itself` });
        return;
      case 'site-to-site-vpn':
        this.end(e.to, `${path}.to`, false);
        if (e.over !== 'internet') this.typed(e.over, ['direct-connect'], `${path}.over`);
        return;
      case 'direct-connect':
        this.end(e.to, `${path}.to`, true);
        if (e.connection !== undefined) this.typed(e.connection, ['direct-connect'], `${path}.connection`);
        return;
      case 'bucket-policy':
        if ('endpoints' in e.allowOnly) e.allowOnly.endpoints.forEach((id, i) => this.typed(id, ['gateway-endpoint', 'interface-endpoint'], `${path}.allowOnly.endpoints[${i}]`));
        else if ('vpcs' in e.allowOnly) this.refsOf(e.allowOnly.vpcs, ['vpc'], `${path}.allowOnly.vpcs`);
        else this.refsOf(e.allowOnly.sourceIps, ['vpc', 'site'], `${path}.allowOnly.sourceIps`);
        return;
      default:
    }
  }

  private end(id: string, path: string, aws: boolean): void {
    if (aws && id === 'aws-public') return;
    if (this.names.types.get(id) === 'transit-gateway' || this.names.kinds.get(id) === 'vpc') return;
    const could = [...this.names.of(['vpc']), ...[...this.names.types].filter(([, t]) => t === 'transit-gateway').map(([name]) => name), ...(aws ? ['aws-public'] : [])];
    this.faults.push({ path, message: `there is no VPC or transit gateway "${id.slice(0, 60)}"${suggestion(id, could)}` });
  }

  requirement(r: Requirement, path: string): void {
    const kind = Object.keys(r)[0] ?? '';
    const body = Object.values(r)[0] as { from?: string; to?: string | string[]; service?: string; by?: string; vpcs?: string[] };
    const at = `${path}.${kind}`;
    if (body.from !== undefined) this.place(body.from, `${at}.from`);
    if (typeof body.to === 'string') this.place(body.to, `${at}.to`);
    else body.to?.forEach((name, i) => this.place(name, `${at}.to[${i}]`));
    if (body.service !== undefined) this.ref(body.service, ['service'], `${at}.service`);
    if (body.vpcs) this.refsOf(body.vpcs, ['vpc'], `${at}.vpcs`);
    const service = (id: string | undefined) => this.scenario.world.services.find((s) => s.id === id);
    if ('exposeOnly' in r && service(r.exposeOnly.service) && !('vpc' in (service(r.exposeOnly.service) ?? {}))) this.faults.push({ path: `${at}.service`, message: `"${r.exposeOnly.service}" is an AWS service; exposeOnly speaks of an application in a VPC` });
    if ('inspect' in r) {
      this.ref(r.inspect.by, ['service'], `${at}.by`);
      const fleet = service(r.inspect.by);
      if (fleet && !('vpc' in fleet && fleet.appliance)) this.faults.push({ path: `${at}.by`, message: `"${r.inspect.by}" is no fleet of appliances` });
    }
  }
}
