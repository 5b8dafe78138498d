import type { Blueprint } from '../src/item/blueprint.ts';
import { blueprint as endpointPolicies } from './endpoint-policies.ts';
import { blueprint as endpointServiceBroken } from './endpoint-service-broken.ts';
import { blueprint as exposeAService } from './expose-a-service.ts';
import { blueprint as gwlbInspection } from './gwlb-inspection.ts';
import { blueprint as natOrEndpointByCost } from './nat-or-endpoint-by-cost.ts';
import { blueprint as otherAwsServices } from './other-aws-services.ts';
import { blueprint as privateDns } from './private-dns.ts';
import { blueprint as s3FromOnPremises } from './s3-from-on-premises.ts';
import { blueprint as statementsPeering } from './statements-peering.ts';
import { blueprint as storeFromPrivateSubnets } from './store-from-private-subnets.ts';
import { blueprint as whichSubnets } from './which-subnets.ts';

/** Everything that can be asked, one file a blueprint. */
export const blueprints: readonly Blueprint[] = [storeFromPrivateSubnets, otherAwsServices, s3FromOnPremises, whichSubnets, natOrEndpointByCost, exposeAService, endpointServiceBroken, gwlbInspection, endpointPolicies, privateDns, statementsPeering];
