import * as v from 'valibot';
import { pathOf, suggestion, type Fault, type Known } from './faults.ts';
import { checkReferences } from './references.ts';
import { elementTypes, requirementKinds, scenarioSchema, type FullScenario, type Service } from './schema.ts';

export type Parsed = { readonly ok: true; readonly scenario: FullScenario } | { readonly ok: false; readonly faults: readonly Fault[] };

/** The largest scenario file that is read, in bytes. */
export const maxBytes = 8 * 1024 * 1024;

const fields = ['format', 'era', 'world', 'requirements', 'objective', 'usage', 'ask', 'options', 'vpcs', 'sites', 'services', 'elements', 'region', 'account', 'cidrs', 'count', 'overlap', 'dnsSupport', 'dnsHostnames', 'subnets', 'publicAddresses', 'public', 'internet', 'publicEndpoint', 'subnet', 'appliance', 'routeTables', 'policy', 'privateDns', 'securityGroup', 'routed', 'loadBalancer', 'acceptance', 'principals', 'regions', 'routes', 'attachments', 'egress', 'gateways', 'macsec', 'connection', 'allowOnly', 'gigabytes', 'hours', 'kind', 'select', 'changes', 'removes', 'claim', 'value'];

const quoted = (value: unknown): string => {
  const text = typeof value === 'string' ? JSON.stringify(value) : typeof value === 'number' || typeof value === 'boolean' || value === null ? String(value) : '';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const keys = (issue.path ?? []).map((item) => item.key);
  let message = issue.message;
  if (message === 'is no element type') {
    const type = typeof issue.input === 'object' && issue.input !== null && 'type' in issue.input ? issue.input.type : undefined;
    return { path: pathOf([...keys, 'type']), message: type === undefined ? 'is missing: an element says its type' : `${quoted(type) || 'this'} is no element type${suggestion(type, elementTypes)}` };
  }
  if (message === 'is not a field here') {
    const key = keys.at(-1);
    return { path: pathOf(keys), message: `is not a field here${suggestion(key, fields.filter((f) => f !== key))}` };
  }
  if (message.startsWith('should be one requirement')) {
    const names = typeof issue.input === 'object' && issue.input !== null && !Array.isArray(issue.input) ? Object.keys(issue.input) : [];
    if (names.length > 1) return { path: pathOf(keys), message: `should be one requirement, with one key; it has ${names.length}: ${names.slice(0, 4).map((n) => n.slice(0, 40)).join(', ')}` };
    return { path: pathOf(keys), message: names.length === 1 ? `${quoted(names[0])} is no requirement${suggestion(names[0], requirementKinds)}` : message };
  }
  const shown = quoted(issue.input);
  if (issue.input === undefined && /^(should|is no)/.test(message)) return { path: pathOf(keys), message: `is missing: it ${message}` };
  return { path: pathOf(keys), message: shown && message.startsWith('is ') ? `${shown} ${message}` : shown ? `${message}, not ${shown}` : message };
}

/**
 * Checks a scenario of format `study.scenario/1` and fills in its defaults.
 * @param input any JSON value
 * @returns the whole scenario, or every fault with its path, in the order of the file
 */
export function parseScenario(input: unknown, known: Known): Parsed {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { ok: false, faults: [{ path: '(the whole file)', message: 'should be a JSON object of format study.scenario/1' }] };
  if (tooDeep(input)) return { ok: false, faults: [{ path: '(the whole file)', message: 'is nested more than 40 levels deep' }] };
  const result = v.safeParse(scenarioSchema, input, { abortPipeEarly: true });
  if (!result.success) return { ok: false, faults: result.issues.map(faultOf) };
  // The lazily chosen schemas of elements and requirements keep their types to themselves; the check above is what makes this true.
  const scenario = result.output as unknown as FullScenario;
  const faults = referenceFaults(scenario, known);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, scenario };
}

/** What a scenario names that there is not. */
export const referenceFaults = (scenario: FullScenario, known: Known): Fault[] => [...serviceFaults(scenario.world.services, known), ...checkReferences(scenario, known)];

const serviceFaults = (services: readonly Service[], known: Known): Fault[] =>
  services.flatMap((s, i) => ('aws' in s && !known.services.has(s.aws) ? [{ path: `world.services[${i}].aws`, message: `${quoted(s.aws)} is no AWS service code known here${suggestion(s.aws, known.services.keys())}` }] : []));

function tooDeep(input: unknown): boolean {
  const stack: [unknown, number][] = [[input, 1]];
  for (let top = stack.pop(); top; top = stack.pop()) {
    const [value, depth] = top;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > 40) return true;
    for (const child of Object.values(value)) stack.push([child, depth + 1]);
  }
  return false;
}
