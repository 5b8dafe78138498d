import { t } from '../../item/words/phrases.ts';
import type { Text } from '../../item/question.ts';
import type { Names } from './names.ts';

/** What an endpoint's policy comes to in the model: full access, nothing, some resources; or why it cannot be said. */
export type Policy = { readonly kind: 'full' } | { readonly kind: 'only'; readonly resources: readonly string[] } | { readonly kind: 'unsaid'; readonly why: Text };

const listOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []);

/** Reads a policy document. A policy with conditions, denials or single actions is more than the model can say. */
export function policyOf(document: string | null | undefined, names: Names): Policy {
  if (!document) return { kind: 'full' };
  let value: unknown;
  try {
    value = JSON.parse(document);
  } catch {
    return { kind: 'unsaid', why: t('its policy is no JSON', '정책이 JSON이 아닙니다') };
  }
  const held = typeof value === 'object' && value !== null ? (value as { Statement?: unknown }).Statement : undefined;
  const statements = (Array.isArray(held) ? held : held === undefined ? [] : [held]) as Record<string, unknown>[];
  const resources = new Set<string>();
  let denied = false;
  for (const statement of statements) {
    if (typeof statement !== 'object' || statement === null) return { kind: 'unsaid', why: t('its policy has a statement that is none', '정책에 문이 아닌 항목이 있습니다') };
    const actions = listOf(statement['Action']);
    const every = actions.length > 0 && actions.every((action) => action === '*' || /^[a-z0-9-]+:\*$/i.test(action));
    const principal = JSON.stringify(statement['Principal'] ?? '*');
    const everybody = principal === '"*"' || principal === '{"AWS":"*"}';
    const on = listOf(statement['Resource']);
    if ('Condition' in statement || 'NotAction' in statement || 'NotResource' in statement || 'NotPrincipal' in statement) return { kind: 'unsaid', why: t('its policy has conditions or exceptions', '정책에 조건이나 예외가 있습니다') };
    if (statement['Effect'] === 'Deny' && every && everybody && on.includes('*')) denied = true;
    else if (statement['Effect'] === 'Deny') return { kind: 'unsaid', why: t('its policy denies something', '정책이 일부를 거부합니다') };
    else if (!every || !everybody) return { kind: 'unsaid', why: t('its policy allows single actions or principals', '정책이 특정 작업이나 보안 주체만 허용합니다') };
    else for (const resource of on) resources.add(resource);
  }
  if (denied) return { kind: 'only', resources: [] };
  if (resources.has('*')) return { kind: 'full' };
  // A bucket and what is in it are one resource here.
  const own = [...new Set([...resources].map((arn) => (arn.split(':').slice(5).join(':') || arn).replace(/\/\*$/, '')))];
  return own.length > 100 ? { kind: 'unsaid', why: t('its policy names more than 100 resources', '정책에 100개가 넘는 리소스가 있습니다') } : { kind: 'only', resources: own.map((name) => names.resource(name)) };
}
