import type { Blueprint, Draft } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import { drawChain } from './connect-vpcs-chain.ts';
import { drawTiers } from './connect-vpcs-tiers.ts';
import { drawTrio } from './connect-vpcs-trio.ts';

/** Two to four VPCs that must or must not reach one another: three new ones, two peerings in a chain, or two environments of two tiers. */
export const blueprint: Blueprint = {
  id: 'connect-vpcs',
  topic: 'vpc-peering',
  weight: 3,
  draw(rng: Rng): Draft {
    const which = rng.below(10);
    return which < 4 ? drawTrio(rng) : which < 7 ? drawChain(rng) : drawTiers(rng);
  },
};
