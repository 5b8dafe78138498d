import type { Blueprint, Draft } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import { drawHostedFarAway } from './cross-region-application.ts';
import { drawServiceFarAway } from './cross-region-service.ts';

/** Clients in one Region, an AWS service or an application in another. What is asked has the same answer before and after endpoints learned to cross Regions. */
export const blueprint: Blueprint = {
  id: 'cross-region',
  topic: 'cross-region',
  weight: 3,
  draw: (rng: Rng): Draft => (rng.chance(0.55) ? drawServiceFarAway(rng) : drawHostedFarAway(rng)),
};
