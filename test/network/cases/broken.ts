import type { Scenario } from '../../../src/network/schema.ts';

/** A file that is no scenario: where the fault is, and the gist of what is said of it. */
export interface Broken {
  readonly name: string;
  readonly file: string | Uint8Array;
  readonly path: string;
  readonly gist: RegExp;
  /** How many faults it has, where it is not one. */
  readonly faults?: number;
}

type Json = Record<string, unknown>;
const app = { id: 'app', cidrs: ['10.0.0.0/16'], subnets: [{ id: 'app-a', az: 'a' }] };
const sound = {
  format: 'study.scenario/1',
  world: {
    vpcs: [app, { id: 'shared', cidrs: ['10.1.0.0/16'], subnets: [{ id: 'shared-a' }] }],
    sites: [{ id: 'dc', cidrs: ['192.168.0.0/16'] }],
    services: [{ id: 'objects', aws: 's3' }, { id: 'billing', vpc: 'shared' }],
    elements: [{ type: 'vpc-peering', id: 'pcx', vpcs: ['app', 'shared'] }],
  },
  requirements: [{ reach: { from: 'app', to: 'objects' } }],
  options: [{ id: 'A', elements: [{ type: 'gateway-endpoint', vpc: 'app', service: 'objects' }] }, { id: 'B', elements: [] }],
} satisfies Scenario;
/** What every fault below is put into: a scenario without any. */
export const soundFile = JSON.stringify(sound);

const file = (part: Json): string => JSON.stringify({ ...sound, ...part });
const world = (part: Json): string => file({ world: { ...sound.world, ...part } });
const vpc = (part: Json): string => world({ vpcs: [{ ...app, ...part }, sound.world.vpcs[1]] });
const option = (...elements: Json[]): string => file({ options: [{ id: 'A', elements }] });
const needs = (requirement: unknown): string => file({ requirements: [requirement] });
const without = (key: string): string => JSON.stringify(Object.fromEntries(Object.entries(sound).filter(([k]) => k !== key)));
const whole = '(the whole file)';
const first = 'options[0].elements[0]';
const deep = (levels: number): string => file({ options: [{ id: 'A', changes: [{ id: 'pcx', set: { routes: 'X' } }] }] }).replace('"X"', `${'['.repeat(levels)}${']'.repeat(levels)}`);

export const broken: readonly Broken[] = [
  // What is in the file at all
  { name: 'an empty file', file: '', path: '', gist: /empty/ },
  { name: 'blanks alone', file: ' \n\t', path: '', gist: /empty/ },
  { name: 'no JSON', file: '{ "format": ', path: '', gist: /not JSON/ },
  { name: 'two JSON values', file: `${soundFile}${soundFile}`, path: '', gist: /not JSON/ },
  { name: 'a picture', file: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff, 0xfe]), path: '', gist: /not (UTF-8|JSON)/ },
  { name: 'a file of 50 MB', file: ' '.repeat(50 * 1024 * 1024), path: '', gist: /larger than \d+ MB/ },
  { name: 'a list', file: '[]', path: whole, gist: /object/ },
  { name: 'a word', file: '"scenario"', path: whole, gist: /object/ },
  { name: 'null', file: 'null', path: whole, gist: /object/ },
  { name: 'nested a hundred levels deep', file: deep(100), path: whole, gist: /nested .*deep/ },
  { name: 'nested a hundred thousand levels deep', file: deep(100_000), path: whole, gist: /nested .*deep/ },
  // Fields
  { name: 'another format', file: file({ format: 'study.scenario/2' }), path: 'format', gist: /study\.scenario\/1/ },
  { name: 'no format', file: without('format'), path: 'format', gist: /missing/ },
  { name: 'no world', file: without('world'), path: 'world', gist: /missing/ },
  { name: 'an unknown field', file: vpc({ dnsSuport: true }), path: 'world.vpcs[0].dnsSuport', gist: /not a field.*did you mean dnsSupport/ },
  { name: 'an unknown field at the top', file: file({ requirement: [] }), path: 'requirement', gist: /not a field.*did you mean requirements/ },
  { name: 'a field with the name of a prototype', file: soundFile.replace('"id":"app"', '"id":"app","__proto__":{"count":5}'), path: 'world.vpcs[0].__proto__', gist: /not a field/ },
  { name: 'an era that is none', file: file({ era: 'tomorrow' }), path: 'era', gist: /today.*note/ },
  { name: 'an objective that is none', file: file({ objective: 'speed' }), path: 'objective', gist: /cost.*operations/ },
  { name: 'negative gigabytes', file: file({ usage: { gigabytes: -1 } }), path: 'usage.gigabytes', gist: /negative/ },
  { name: 'endless hours', file: file({ usage: { hours: 'X' } }).replace('"X"', '1e999'), path: 'usage.hours', gist: /finite|too large/ },
  { name: 'text where a list belongs', file: vpc({ cidrs: '10.0.0.0/16' }), path: 'world.vpcs[0].cidrs', gist: /list/ },
  { name: 'text where a number belongs', file: vpc({ count: '20' }), path: 'world.vpcs[0].count', gist: /number/ },
  { name: 'half a VPC', file: vpc({ count: 1.5 }), path: 'world.vpcs[0].count', gist: /whole number/ },
  { name: 'text where true or false belongs', file: vpc({ dnsSupport: 'yes' }), path: 'world.vpcs[0].dnsSupport', gist: /true or false/ },
  { name: 'seven Availability Zones', file: option({ type: 'nat-gateway', vpc: 'app', azs: 7 }), path: `${first}.azs`, gist: /1 to 6/ },
  { name: 'a VPC without CIDR blocks', file: vpc({ cidrs: [] }), path: 'world.vpcs[0].cidrs', gist: /at least one/ },
  { name: 'a prefix of 33 bits', file: vpc({ cidrs: ['10.0.0.0/33'] }), path: 'world.vpcs[0].cidrs[0]', gist: /10\.0\.0\.0\/33.*CIDR/ },
  { name: 'an octet over 255', file: vpc({ cidrs: ['10.0.0.0/16', '10.256.0.0/16'] }), path: 'world.vpcs[0].cidrs[1]', gist: /10\.256\.0\.0\/16/ },
  { name: 'an address inside the block', file: vpc({ cidrs: ['10.0.7.0/16'] }), path: 'world.vpcs[0].cidrs[0]', gist: /10\.0\.0\.0/ },
  { name: 'an IPv6 block', file: vpc({ cidrs: ['fd00::/8'] }), path: 'world.vpcs[0].cidrs[0]', gist: /IPv4/ },
  { name: 'a Region that is none', file: vpc({ region: 'virginia' }), path: 'world.vpcs[0].region', gist: /Region/ },
  // Ids
  { name: 'capitals in an id', file: vpc({ id: 'App' }), path: 'world.vpcs[0].id', gist: /lower-case/ },
  { name: 'control characters in an id', file: vpc({ id: 'app\u001b[2J\u0007' }), path: 'world.vpcs[0].id', gist: /lower-case/ },
  { name: 'an id of a thousand letters', file: vpc({ id: 'a'.repeat(1000) }), path: 'world.vpcs[0].id', gist: /64/ },
  { name: 'a reserved id', file: vpc({ id: 'internet' }), path: 'world.vpcs[0].id', gist: /reserved/ },
  { name: 'one id for two VPCs', file: world({ vpcs: [app, { ...app, subnets: [] }] }), path: 'world.vpcs[1].id', gist: /app.*(once|taken)/ },
  { name: 'one id for a subnet and a site', file: world({ sites: [{ id: 'app-a', cidrs: ['192.168.0.0/16'] }] }), path: 'world.sites[0].id', gist: /app-a.*subnet/ },
  { name: 'one id for a VPC and an element of an option', file: option({ type: 'internet-gateway', id: 'shared', vpc: 'app' }), path: `${first}.id`, gist: /shared.*(once|taken)/ },
  { name: 'an id that leads nowhere', file: option({ type: 'gateway-endpoint', vpc: 'ap', service: 'objects' }), path: `${first}.vpc`, gist: /no VPC "ap".*did you mean app/ },
  { name: 'an id that every object has', file: option({ type: 'gateway-endpoint', vpc: 'constructor', service: 'objects' }), path: `${first}.vpc`, gist: /no VPC "constructor"/ },
  { name: 'a service where a VPC belongs', file: option({ type: 'gateway-endpoint', vpc: 'objects', service: 'objects' }), path: `${first}.vpc`, gist: /"objects" is a service.*VPC/ },
  { name: 'a VPC where a service belongs', file: option({ type: 'gateway-endpoint', vpc: 'app', service: 'app' }), path: `${first}.service`, gist: /"app" is a VPC.*service/ },
  { name: 'an element where a place belongs', file: needs({ reach: { from: 'pcx', to: 'app' } }), path: 'requirements[0].reach.from', gist: /pcx/ },
  { name: 'a subnet of another VPC', file: option({ type: 'nat-gateway', vpc: 'app', subnet: 'shared-a' }), path: `${first}.subnet`, gist: /no subnet "shared-a" in app/ },
  { name: 'a route table of another VPC', file: option({ type: 'gateway-endpoint', vpc: 'app', service: 'objects', routeTables: ['app-a', 'shared-a'] }), path: `${first}.routeTables[1]`, gist: /no subnet "shared-a" in app/ },
  { name: 'an application in a subnet of another VPC', file: world({ services: [sound.world.services[0], { id: 'billing', vpc: 'shared', subnet: 'app-a' }] }), path: 'world.services[1].subnet', gist: /app-a.*shared/ },
  { name: 'an application in a group', file: world({ vpcs: [app, { id: 'shared', cidrs: ['10.1.0.0/16'], count: 3, subnets: [{ id: 'shared-a' }] }] }), path: 'world.services[1].vpc', gist: /group/ },
  { name: 'a block that the site does not have', file: needs({ reach: { from: 'dc/10.9.0.0/16', to: 'app' } }), path: 'requirements[0].reach.from', gist: /dc.*10\.9\.0\.0\/16/ },
  { name: 'a block that is almost the site’s', file: needs({ reach: { from: 'app', to: 'dc/192.168.8.0/24' } }), path: 'requirements[0].reach.to', gist: /dc has no CIDR block 192\.168\.8\.0\/24.*did you mean 192\.168\.0\.0\/16/ },
  // Services and elements
  { name: 'an AWS service that is none', file: world({ services: [{ id: 'objects', aws: 's33' }, sound.world.services[1]] }), path: 'world.services[0].aws', gist: /"s33".*did you mean s3/ },
  { name: 'an element type that is none', file: option({ type: 'nat-gatway', vpc: 'app' }), path: `${first}.type`, gist: /"nat-gatway".*did you mean nat-gateway/ },
  { name: 'an element type that every object has', file: option({ type: 'constructor', vpc: 'app' }), path: `${first}.type`, gist: /"constructor" is no element type/ },
  { name: 'an element without a type', file: option({ vpc: 'app' }), path: `${first}.type`, gist: /missing/ },
  { name: 'an element without its VPC', file: option({ type: 'internet-gateway' }), path: `${first}.vpc`, gist: /missing/ },
  { name: 'a transit gateway without an id', file: option({ type: 'transit-gateway', attachments: ['app'] }), path: `${first}.id`, gist: /missing/ },
  { name: 'a load balancer that is none', file: option({ type: 'endpoint-service', service: 'billing', loadBalancer: 'elb' }), path: `${first}.loadBalancer`, gist: /nlb.*gwlb/ },
  { name: 'a peering of a VPC with itself', file: option({ type: 'vpc-peering', vpcs: ['app', 'app'] }), path: `${first}.vpcs`, gist: /itself/ },
  { name: 'a peering of three', file: option({ type: 'vpc-peering', vpcs: ['app', 'shared', 'app'] }), path: `${first}.vpcs`, gist: /two/ },
  { name: 'a peering with routes in a third VPC', file: option({ type: 'vpc-peering', vpcs: ['app', 'shared'], routes: 'dc' }), path: `${first}.routes`, gist: /both.*none/ },
  { name: 'a transit gateway peered with itself', file: option({ type: 'transit-gateway', id: 'hub' }, { type: 'transit-gateway-peering', gateways: ['hub', 'hub'] }), path: 'options[0].elements[1].gateways', gist: /itself/ },
  { name: 'a VPN to a transit gateway that is none', file: option({ type: 'site-to-site-vpn', site: 'dc', to: 'pcx' }), path: `${first}.to`, gist: /VPC or transit gateway/ },
  { name: 'a VPN over something that is no line', file: option({ type: 'site-to-site-vpn', site: 'dc', to: 'app', over: 'pcx' }), path: `${first}.over`, gist: /direct-connect/ },
  { name: 'a bucket policy that names two kinds of sources', file: option({ type: 'bucket-policy', service: 'objects', allowOnly: { vpcs: ['app'], sourceIps: ['dc'] } }), path: `${first}.allowOnly.sourceIps`, gist: /not a field/ },
  // Requirements
  { name: 'a requirement that is none', file: needs({ reech: { from: 'app', to: 'objects' } }), path: 'requirements[0]', gist: /"reech".*did you mean reach/ },
  { name: 'two requirements in one', file: needs({ reach: { from: 'app', to: 'objects' }, private: { from: 'app', to: 'objects' } }), path: 'requirements[0]', gist: /one/ },
  { name: 'a requirement without its end', file: needs({ reach: { from: 'app' } }), path: 'requirements[0].reach.to', gist: /missing/ },
  { name: 'exposeOnly of an AWS service', file: needs({ exposeOnly: { service: 'objects', to: ['app'] } }), path: 'requirements[0].exposeOnly.service', gist: /"objects" is an AWS service/ },
  { name: 'inspection by what is no appliance', file: needs({ inspect: { from: 'app', to: 'objects', by: 'billing' } }), path: 'requirements[0].inspect.by', gist: /appliance/ },
  { name: 'a bandwidth of nothing', file: needs({ bandwidth: { from: 'app', to: 'shared', gbps: 0 } }), path: 'requirements[0].bandwidth.gbps', gist: /more than 0/ },
  // Options and what is asked
  { name: 'an option without an id', file: file({ options: [{ elements: [] }] }), path: 'options[0].id', gist: /missing/ },
  { name: 'options out of order', file: file({ options: [{ id: 'B' }, { id: 'A' }] }), path: 'options[0].id', gist: /"B" should be "A"/, faults: 2 },
  { name: 'one letter for two options', file: file({ options: [{ id: 'A' }, { id: 'A' }] }), path: 'options[1].id', gist: /should be "B"/ },
  { name: 'an option called Z', file: file({ options: [{ id: 'Z' }] }), path: 'options[0].id', gist: /A to H/ },
  { name: 'a claim among designs', file: file({ options: [{ id: 'A', elements: [] }, { id: 'B', claim: { holds: sound.requirements[0] } }] }), path: 'options[1]', gist: /alternatives/ },
  { name: 'a design among claims', file: file({ ask: { kind: 'statements' }, options: [{ id: 'A', elements: [] }] }), path: 'options[0]', gist: /claim/ },
  { name: 'a claim on a requirement that is none', file: file({ ask: { kind: 'statements' }, options: [{ id: 'A', claim: { holds: { reach: { from: 'app', to: 'nowhere' } } } }] }), path: 'options[0].claim.holds.reach.to', gist: /nowhere/ },
  { name: 'a count without a value', file: file({ ask: { kind: 'count', type: 'vpc-peering' }, options: [{ id: 'A' }] }), path: 'options[0]', gist: /value/ },
  { name: 'a kind of question that is none', file: file({ ask: { kind: 'essay' } }), path: 'ask.kind', gist: /alternatives.*steps.*statements/ },
  { name: 'more to select than there are options', file: file({ ask: { kind: 'alternatives', select: 3 } }), path: 'ask.select', gist: /3.*2/ },
  { name: 'nothing to select', file: file({ ask: { kind: 'alternatives', select: 0 } }), path: 'ask.select', gist: /1 to 8/ },
  { name: 'a change of an id that leads nowhere', file: file({ options: [{ id: 'A', changes: [{ id: 'pcy', set: { routes: 'none' } }] }] }), path: 'options[0].changes[0].id', gist: /"pcy".*did you mean pcx/ },
  { name: 'a change that does not fit', file: file({ options: [{ id: 'A', changes: [{ id: 'pcx', set: { routes: 5 } }] }] }), path: 'options[0].changes[0].set.routes', gist: /text|both/ },
  { name: 'a change of a field that is none', file: file({ options: [{ id: 'A', changes: [{ id: 'app', set: { dnsHostname: true } }] }] }), path: 'options[0].changes[0].set.dnsHostname', gist: /not a field/ },
  { name: 'a change that leads nowhere', file: file({ options: [{ id: 'A', changes: [{ id: 'pcx', set: { vpcs: ['app', 'nowhere'] } }] }] }), path: 'options[0].changes[0].set.vpcs[1]', gist: /no VPC "nowhere"/ },
  { name: 'a change of an id', file: file({ options: [{ id: 'A', changes: [{ id: 'pcx', set: { id: 'new' } }] }] }), path: 'options[0].changes[0].set.id', gist: /cannot be changed/ },
  { name: 'a removal of what is not there', file: file({ options: [{ id: 'A', removes: ['pc'] }] }), path: 'options[0].removes[0]', gist: /"pc".*did you mean pcx/ },
  { name: 'steps that both build one id', file: file({ ask: { kind: 'steps', select: 2 }, options: [{ id: 'A', elements: [{ type: 'other', id: 'log', what: 'a' }] }, { id: 'B', elements: [{ type: 'other', id: 'log', what: 'b' }] }] }), path: 'options[1].elements[0].id', gist: /log.*(once|taken)/ },
  // Sound, but too large to be decided
  {
    name: 'more than can be decided',
    file: JSON.stringify({
      format: 'study.scenario/1',
      world: { vpcs: ['a', 'b'].map((id, i) => ({ id, cidrs: Array.from({ length: 64 }, (_, n) => `10.${i * 64 + n}.0.0/16`), subnets: Array.from({ length: 200 }, (_, n) => ({ id: `${id}-${n}`, public: n % 2 === 0 })) })) },
      requirements: Array.from({ length: 5000 }, (_, n) => ({ reach: { from: `a-${n % 200}`, to: `b-${Math.floor(n / 25)}` } })),
    }),
    path: '', gist: /more than|large|limit/,
  },
  {
    name: 'a count that one member of a group may settle',
    file: JSON.stringify({
      format: 'study.scenario/1',
      world: {
        vpcs: [{ id: 'app', cidrs: ['10.0.0.0/16'] }, { id: 'teams', cidrs: ['172.16.0.0/12'], count: 3 }],
        services: [{ id: 'queue', aws: 'sqs' }],
        elements: [{ type: 'interface-endpoint', vpc: 'teams', service: 'queue' }],
      },
      requirements: [{ private: { from: 'app', to: 'queue' } }],
      ask: { kind: 'count', type: 'vpc-peering' },
      options: [{ id: 'A', value: 1 }, { id: 'B', value: 3 }],
    }),
    path: '', gist: /one member of a group may be enough/,
  },
];
