import type { Names } from './names.ts';

/** What an endpoint's policy comes to in the model: full access, nothing, some resources; or why it cannot be said. */
export type Policy = { readonly kind: 'full' } | { readonly kind: 'only'; readonly resources: readonly string[] } | { readonly kind: 'unsaid'; readonly why: string };

const listOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** Reads a policy document. A policy with conditions, denials or single actions is more than the model can say. */
export function policyOf(document: string | null | undefined, names: Names): Policy {
  if (!document) return { kind: 'full' };
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    return { kind: 'unsaid', why: 'its policy is no JSON' };
  }
  const held = typeof value === 'object' && value !== null ? (value as { Statement?: unknown }).Statement : undefined;
  const statements = (Array.isArray(held) ? held : held === undefined ? [] : [held]) as Record<string, unknown>[];
  const resources = new Set<string>();
  let denied = false;
  for (const statement of statements) {
    if (typeof statement !== 'object' || statement === null) return { kind: 'unsaid', why: 'its policy has a statement that is none' };
    const actions = listOf(statement['Action']);
    const every = actions.length > 0 && actions.every((action) => action === '*' || /^[a-z0-9-]+:\*$/i.test(action));
    const principal = JSON.stringify(statement['Principal'] ?? '*');
    const everybody = principal === '"*"' || principal === '{"AWS":"*"}';
    const on = listOf(statement['Resource']);
    if ('Condition' in statement || 'NotAction' in statement || 'NotResource' in statement || 'NotPrincipal' in statement) return { kind: 'unsaid', why: 'its policy has conditions or exceptions' };
    if (statement['Effect'] === 'Deny' && every && everybody && on.includes('*')) denied = true;
    else if (statement['Effect'] === 'Deny') return { kind: 'unsaid', why: 'its policy denies something' };
    else if (!every || !everybody) return { kind: 'unsaid', why: 'its policy allows single actions or principals' };
    else for (const resource of on) resources.add(resource);
  }
  if (denied) return { kind: 'only', resources: [] };
  if (resources.has('*')) return { kind: 'full' };
  // A bucket and what is in it are one resource here.
  const own = [...new Set([...resources].map((arn) => (arn.split(':').slice(5).join(':') || arn).replace(/\/\*$/, '')))];
  return own.length > 100 ? { kind: 'unsaid', why: 'its policy names more than 100 resources' } : { kind: 'only', resources: own.map((name) => names.resource(name)) };
}
