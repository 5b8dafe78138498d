import type { Sketch, Step } from '../src/item/blueprint.ts';
import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { ElementInput } from '../src/network/schema.ts';
import { natInstanceWays, natWays } from './ways.ts';

const regions = ['us-east-1', 'us-west-2', 'eu-west-1', 'eu-central-1', 'ap-northeast-2', 'ap-northeast-1', 'ap-southeast-2', 'ca-central-1', 'sa-east-1'] as const;

/** Different Regions, as many as asked for. */
export const someRegions = (rng: Rng, n: number): string[] => rng.shuffle(regions).slice(0, n);

const networks = Array.from({ length: 60 }, (_, i) => i + 1);
/** Private blocks that do not overlap, /16 each. */
export const someBlocks = (rng: Rng, n: number): string[] => rng.shuffle(networks).slice(0, n).map((x) => (x % 3 === 0 ? `172.${16 + (x % 15)}.${x * 4 - (x * 4) % 16}.0/20` : `10.${x}.0.0/16`));

export const one = (key: string, ...steps: readonly Step[]): Sketch => ({ key, steps });
export const build = (...elements: readonly ElementInput[]): Step => ({ elements });

/** An internet gateway and NAT in one step, as one says it in an exam; `igw` false where the VPC has one already. */
export function natStep(vpc: string, name: Text, igw: boolean, nat: { type: 'nat-gateway' | 'nat-instance'; azs?: number }): Step {
  const elements: ElementInput[] = [...(igw ? [{ type: 'internet-gateway' as const, vpc }] : []), { ...nat, vpc }];
  if (!igw) return { elements };
  const say = nat.type === 'nat-instance' ? natInstanceWays(name) : natWays(name, nat.azs ?? 1);
  return { elements, say };
}

/** Names that a bucket could have, one of which is drawn where a policy names it. */
export const buckets = ['reports', 'invoices', 'claims-archive', 'sensor-data', 'media-assets', 'audit-logs', 'backups', 'model-input'] as const;
