import type { Element, Requirement } from '../network/schema.ts';

const byType: Readonly<Partial<Record<Element['type'], string>>> = {
  'gateway-endpoint': 'gateway-endpoint-route-table-target',
  'interface-endpoint': 'interface-endpoint-eni',
  'gwlb-endpoint': 'gwlb-endpoint-inspects',
  'endpoint-service': 'endpoint-service-traffic-path',
  'nat-gateway': 'private-subnet-needs-nat',
  'nat-instance': 'nat-gateway-vs-instance',
  'vpc-peering': 'peering-routes-both-sides',
  'software-vpn': 'software-vpn-between-vpcs',
  'transit-gateway': 'transit-gateway-hub',
  'transit-gateway-peering': 'transit-gateway-cross-region',
  'site-to-site-vpn': 'site-to-site-vpn-tunnels',
  'direct-connect': 'direct-connect-vif-types',
  'public-load-balancer': 'hosted-service-over-internet',
  proxy: 'proxy-extends-reach',
  'bucket-policy': 'bucket-policy-restricts',
};

/** The rules that carry a right answer: what its path rests on, then what each requirement turns on. */
export function rulesOfKey(onPath: readonly Element[], added: readonly Element[], requirements: readonly Requirement[], objective: 'cost' | 'operations' | null): string[] {
  const found: string[] = [];
  const has = (type: Element['type']) => [...onPath, ...added].some((e) => e.type === type);
  const outside = onPath.some((e) => e.type === 'interface-endpoint') && onPath.some((e) => ['vpc-peering', 'transit-gateway', 'site-to-site-vpn', 'direct-connect'].includes(e.type));
  if (outside) found.push('interface-endpoint-reachable-from-outside');
  if (onPath.some((e) => e.type === 'direct-connect' && e.to === 'aws-public')) found.push('direct-connect-public-vif');
  for (const e of [...onPath].reverse()) {
    const rule = e.type === 'gateway-endpoint' && e.routeTables !== 'all' ? 'gateway-endpoint-route-tables' : byType[e.type];
    if (rule) found.push(rule);
  }
  for (const r of requirements) {
    if ('survivesAz' in r) found.push(has('interface-endpoint') ? 'interface-endpoint-multi-az' : has('nat-gateway') ? 'nat-gateway-per-az' : 'gateway-endpoint-route-table-target');
    if ('keepDnsName' in r) found.push(has('gateway-endpoint') ? 's3-endpoint-dns-names' : 'private-dns-effect');
    if ('limitTo' in r) found.push('endpoint-policy-limit-buckets');
    if ('onlyVia' in r) found.push('bucket-policy-source-vpc');
    if ('encrypt' in r) found.push('direct-connect-not-encrypted');
    if ('readyWithin' in r) found.push('direct-connect-lead-time');
    if ('bandwidth' in r) found.push('site-to-site-vpn-bandwidth');
    if ('isolate' in r) found.push(r.isolate.to === 'internet' ? 'private-subnet-needs-nat' : 'gateway-endpoint-route-tables');
  }
  if (objective === 'cost') found.push(has('gateway-endpoint') ? 'gateway-endpoint-free' : has('interface-endpoint') ? 'interface-endpoint-billing' : has('nat-gateway') ? 'nat-gateway-billing' : 'same-region-service-through-nat');
  if (found.length === 0) for (const e of added) if (byType[e.type]) found.push(byType[e.type] as string);
  return [...new Set(found.length > 0 ? found : ['vpc-local'])];
}
