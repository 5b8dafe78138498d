import type { Draft } from '../src/item/blueprint.ts';
import type { Rng } from '../src/item/random.ts';
import { drawTrio } from './connect-vpcs-trio.ts';
export const drawChain = (rng: Rng): Draft => drawTrio(rng);
