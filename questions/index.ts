import type { Blueprint } from '../src/item/blueprint.ts';
import { blueprint as otherAwsServices } from './other-aws-services.ts';
import { blueprint as storeFromPrivateSubnets } from './store-from-private-subnets.ts';

/** Everything that can be asked, one file a blueprint. */
export const blueprints: readonly Blueprint[] = [storeFromPrivateSubnets, otherAwsServices];
