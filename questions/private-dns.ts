import type { Blueprint, Draft } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import { drawNew } from './private-dns-new.ts';
import { drawShared } from './private-dns-shared.ts';
import { drawStanding } from './private-dns-standing.ts';

/** Which name leads where: an endpoint to be created, one that stands already, or one in a VPC that others share. */
export const blueprint: Blueprint = {
  id: 'private-dns',
  topic: 'private-dns',
  weight: 3,
  draw: (rng: Rng): Draft => rng.pick([drawNew, drawNew, drawStanding, drawShared])(rng),
};
