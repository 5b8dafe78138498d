// Figures of the lab and of the import of an account.
import { importAws } from '../../src/formats/aws/world.ts';
import { benchOf, facts, switchesOf } from '../../src/item/lab/bench.ts';
import type { FullScenario } from '../../src/network/schema.ts';

const median = (xs: readonly number[]): number => [...xs].sort((a, b) => a - b)[xs.length >> 1] ?? 0;
const timed = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The whole table of the lab after a switch: the verdicts with failures, and where each of the switches would lead. */
export function labFigures(scenarios: readonly FullScenario[], say: (name: string, figure: string) => void): void {
  const wide = scenarios.filter((s) => s.options.length === 4 && switchesOf(s).length >= 12).slice(0, 200);
  const switches = median(wide.map((s) => switchesOf(s).length));
  // The best of three: what else the machine does meanwhile is no matter of the table.
  const times = wide.map((s) => Math.min(...[0, 1, 2].map(() => timed(() => {
    const bench = benchOf(s);
    return bench && facts(bench);
  }))));
  const ranked = [...times].sort((a, b) => a - b);
  say(`lab: 4 options by 12 switches or more (median ${switches}), best of 3, ms over ${wide.length}`, `median ${median(times).toFixed(1)}, of 1 in 100 ${(ranked[Math.floor(ranked.length * 0.99)] ?? 0).toFixed(1)}, worst ${(ranked.at(-1) ?? 0).toFixed(1)}`);
  const value = account(200, 5);
  const runs = Array.from({ length: 5 }, () => timed(() => importAws([{ name: 'account.json', value, named: true }], { region: null, keepNames: false })));
  say('import of 200 VPCs, 1000 subnets, their routes, endpoints and a transit gateway, ms, median of 5', median(runs).toFixed(0));
}

/** What describe commands print of VPCs that all hang on one transit gateway, each with its endpoint. */
function account(count: number, subnets: number): object {
  const each = Array.from({ length: count }, (_, i) => ({ VpcId: `vpc-${i}`, CidrBlock: `10.${i}.0.0/16`, OwnerId: '123456789012' }));
  const within = each.flatMap(({ VpcId }, i) => Array.from({ length: subnets }, (_, j) => ({ SubnetId: `subnet-${i}-${j}`, VpcId, AvailabilityZone: `eu-west-1${'abc'[j % 3]}` })));
  return {
    Vpcs: each,
    Subnets: within,
    RouteTables: within.map(({ SubnetId, VpcId }) => ({ RouteTableId: `rtb-${SubnetId}`, VpcId, Associations: [{ SubnetId }], Routes: [{ DestinationCidrBlock: '10.0.0.0/8', TransitGatewayId: 'tgw-1', State: 'active' }] })),
    VpcEndpoints: each.map(({ VpcId }, i) => ({ VpcEndpointId: `vpce-${i}`, VpcEndpointType: 'Interface', VpcId, ServiceName: 'com.amazonaws.eu-west-1.sqs', State: 'available', SubnetIds: [`subnet-${i}-0`], Groups: [{ GroupId: 'sg-1' }] })),
    SecurityGroups: [{ GroupId: 'sg-1', IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '10.0.0.0/8' }] }] }],
    TransitGateways: [{ TransitGatewayId: 'tgw-1' }],
    TransitGatewayAttachments: each.map(({ VpcId }, i) => ({ TransitGatewayAttachmentId: `attach-${i}`, TransitGatewayId: 'tgw-1', ResourceType: 'vpc', ResourceId: VpcId, State: 'available', Association: { TransitGatewayRouteTableId: 'tgw-rtb-1', State: 'associated' } })),
    Routes: each.map(({ CidrBlock }, i) => ({ DestinationCidrBlock: CidrBlock, State: 'active', Type: 'propagated', TransitGatewayAttachments: [{ TransitGatewayAttachmentId: `attach-${i}` }] })),
    AdditionalRoutesAvailable: false,
  };
}
