import type { Blueprint, Draft } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import { drawHub } from './gwlb-hub.ts';
import { drawOne } from './gwlb-one.ts';

/** Traffic through fleets of appliances: endpoints in one VPC's path, or in the VPCs around a transit gateway. */
export const blueprint: Blueprint = {
  id: 'gwlb-inspection',
  topic: 'gwlb-endpoint',
  weight: 3,
  draw: (rng: Rng): Draft => (rng.chance(0.6) ? drawOne(rng) : drawHub(rng)),
};
