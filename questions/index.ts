import type { Blueprint } from '../src/item/blueprint.ts';
import { blueprint as connectVpcs } from './connect-vpcs.ts';
import { blueprint as countEndpoints } from './count-endpoints.ts';
import { blueprint as countNatGateways } from './count-nat-gateways.ts';
import { blueprint as countPeerings } from './count-peerings.ts';
import { blueprint as crossRegion } from './cross-region.ts';
import { blueprint as edgeToEdge } from './edge-to-edge.ts';
import { blueprint as endpointPolicies } from './endpoint-policies.ts';
import { blueprint as endpointServiceBroken } from './endpoint-service-broken.ts';
import { blueprint as exposeAService } from './expose-a-service.ts';
import { blueprint as gwlbInspection } from './gwlb-inspection.ts';
import { blueprint as hybridLink } from './hybrid-link.ts';
import { blueprint as internetOrPrivateHosting } from './internet-or-private-hosting.ts';
import { blueprint as manyVpcs } from './many-vpcs.ts';
import { blueprint as natOrEndpointByCost } from './nat-or-endpoint-by-cost.ts';
import { blueprint as natOutbound } from './nat-outbound.ts';
import { blueprint as otherAwsServices } from './other-aws-services.ts';
import { blueprint as privateDns } from './private-dns.ts';
import { blueprint as s3FromOnPremises } from './s3-from-on-premises.ts';
import { blueprint as statementsEndpoints } from './statements-endpoints.ts';
import { blueprint as statementsPeering } from './statements-peering.ts';
import { blueprint as statementsPrivateLink } from './statements-private-link.ts';
import { blueprint as statementsTransit } from './statements-transit.ts';
import { blueprint as storeFromPrivateSubnets } from './store-from-private-subnets.ts';
import { blueprint as whichSubnets } from './which-subnets.ts';

/** Everything that can be asked, one file a blueprint. */
export const blueprints: readonly Blueprint[] = [storeFromPrivateSubnets, otherAwsServices, s3FromOnPremises, whichSubnets, natOrEndpointByCost, exposeAService, endpointServiceBroken, gwlbInspection, endpointPolicies, privateDns, statementsPeering, statementsEndpoints, statementsPrivateLink, statementsTransit, connectVpcs, manyVpcs, edgeToEdge, hybridLink, natOutbound, internetOrPrivateHosting, crossRegion, countPeerings, countEndpoints, countNatGateways];
