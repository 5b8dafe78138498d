import { ImportFault } from './read.ts';
import type { Records } from './records.ts';

/** The Region of an Availability Zone, a Local Zone or a Wavelength Zone: us-east-1a, us-west-2-lax-1a. */
export const regionOfZone = (zone: string): string | null => /^([a-z]{2,3}(?:-[a-z]+)+-\d{1,2})(?:[a-z]|-[a-z0-9-]+)$/.exec(zone)?.[1] ?? null;
const regionOfArn = (arn: string | null | undefined): string | null => /^arn:[^:]*:[^:]*:([a-z0-9-]+):/.exec(arn ?? '')?.[1] ?? null;
/** The Region in the name of an endpoint service: com.amazonaws.eu-west-1.s3, com.amazonaws.vpce.eu-west-1.vpce-svc-1. */
export const regionOfService = (name: string): string | null => /\.([a-z]{2,3}(?:-[a-z]+)+-\d{1,2})(?:\.|$)/.exec(name)?.[1] ?? null;

/** Tells Regions: of VPCs by their subnets' zones, then by what names them elsewhere; of the rest by ARNs. */
export class Regions {
  readonly #ofVpc = new Map<string, string>();
  readonly #said: string | null;
  readonly #only: string | null;
  constructor(records: Records, said: string | null) {
    this.#said = said;
    const seen = new Set<string>();
    for (const { SubnetId, VpcId, AvailabilityZone, SubnetArn } of records.Subnets) {
      const region = regionOfZone(AvailabilityZone) ?? regionOfArn(SubnetArn);
      if (region === null) continue;
      const known = this.#ofVpc.get(VpcId);
      if (known !== undefined && known !== region) throw new ImportFault(`${VpcId} has subnets in ${known} and, with ${SubnetId}, in ${region}: these files do not belong to one account as it stands`);
      this.#ofVpc.set(VpcId, region);
      seen.add(region);
    }
    const also = (vpc: string, region: string | null | undefined): void => {
      if (region) seen.add(region);
      if (region && !this.#ofVpc.has(vpc)) this.#ofVpc.set(vpc, region);
    };
    for (const { AccepterVpcInfo: a, RequesterVpcInfo: b } of records.VpcPeeringConnections) for (const side of [a, b]) if (side.Region && !this.#ofVpc.has(side.VpcId)) this.#ofVpc.set(side.VpcId, side.Region);
    for (const { VpcId, from } of records.Vpcs) also(VpcId, from);
    for (const { VpcId, ServiceName, ServiceRegion } of records.VpcEndpoints) if (!ServiceRegion) also(VpcId, regionOfService(ServiceName));
    for (const { TransitGatewayArn } of records.TransitGateways) {
      const region = regionOfArn(TransitGatewayArn);
      if (region) seen.add(region);
    }
    for (const { ServiceName } of records.ServiceConfigurations) {
      const region = regionOfService(ServiceName);
      if (region) seen.add(region);
    }
    if (said !== null && seen.size > 0 && !seen.has(said)) throw new ImportFault(`--region ${said} contradicts the files, which are from ${[...seen].sort().join(', ')}`);
    this.#only = seen.size === 1 ? ([...seen][0] as string) : null;
  }

  ofVpc(vpc: string): string {
    return this.#ofVpc.get(vpc) ?? this.#else(vpc);
  }

  ofArn(arn: string | null | undefined, id: string, from: string | null): string {
    return regionOfArn(arn) ?? from ?? this.#else(id);
  }

  #else(id: string): string {
    const region = this.#said ?? this.#only;
    if (region === null) throw new ImportFault(`nothing in the files says in which Region ${id} is: add the output of describe-subnets, or --region`);
    return region;
  }
}
