/** What the reasoner must know of one AWS service. */
export interface ServiceFacts {
  readonly code: string;
  /** Has a gateway endpoint: S3 and DynamoDB alone. */
  readonly gateway: boolean;
  /** Has an interface endpoint today. */
  readonly interface: boolean;
  /** Had an interface endpoint when SAA-C03 began. */
  readonly interfaceThen: boolean;
  /** Its ordinary name can be made to lead to an interface endpoint. */
  readonly privateDns: boolean;
  /** Its interface endpoints may stand in another Region today. */
  readonly crossRegion: boolean;
}

/** The figures by which designs are ranked: `data/ranking.yaml`, USD, weights, limits. */
export interface Ranking {
  readonly hours: Readonly<Record<string, number>>;
  readonly gigabytes: Readonly<Record<string, number>>;
  readonly operations: Readonly<Record<string, number>>;
  /** Share within which two figures count as equal. */
  readonly tie: number;
  readonly quotas: { readonly 'peerings-per-vpc': number };
  readonly limits: { readonly 'vpn-tunnel-gbps': number; readonly 'direct-connect-days': number; readonly 'anything-else-days': number };
}

/** Everything from outside that a verdict depends on. The reasoner is given it, so that it reads no file. */
export interface Catalog {
  readonly services: ReadonlyMap<string, ServiceFacts>;
  readonly ranking: Ranking;
}
