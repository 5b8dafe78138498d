import type { ElementInput } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import { saltOf } from '../salt.ts';
import { bucketPolicy, endpointService, gatewayEndpoint, gwlbEndpoint, interfaceEndpoint } from './elements-endpoints.ts';
import { egressOnly, internetGateway, natGateway, natInstance, proxy, publicLoadBalancer } from './elements-internet.ts';
import { directConnect, gatewayPeering, peering, siteToSiteVpn, softwareVpn, transitGateway } from './elements-links.ts';
import { cap, t, type Wording } from './phrases.ts';

/** One sentence (or two) that tells somebody to build an element, as an exam's option does: imperative in English, declarative in Korean. */
export function buildSentence(e: ElementInput, voice: Voice): string {
  return voice.choose(waysToSay(e, voice), saltOf(e))()[voice.lang];
}

/** Every way to say it. What the element leaves to its default is not said: an option that is to be told from another by its zones names them. */
export function waysToSay(e: ElementInput, voice: Voice): readonly Wording[] {
  switch (e.type) {
    case 'gateway-endpoint':
      return gatewayEndpoint(e, voice);
    case 'interface-endpoint':
      return interfaceEndpoint(e, voice);
    case 'gwlb-endpoint':
      return gwlbEndpoint(e, voice);
    case 'endpoint-service':
      return endpointService(e, voice);
    case 'bucket-policy':
      return bucketPolicy(e, voice);
    case 'internet-gateway':
      return internetGateway(e, voice);
    case 'egress-only-internet-gateway':
      return egressOnly(e, voice);
    case 'nat-gateway':
      return natGateway(e, voice);
    case 'nat-instance':
      return natInstance(e, voice);
    case 'public-load-balancer':
      return publicLoadBalancer(e, voice);
    case 'proxy':
      return proxy(e, voice);
    case 'vpc-peering':
      return peering(e, voice);
    case 'software-vpn':
      return softwareVpn(e, voice);
    case 'transit-gateway':
      return transitGateway(e, voice);
    case 'transit-gateway-peering':
      return gatewayPeering(e, voice);
    case 'site-to-site-vpn':
      return siteToSiteVpn(e, voice);
    case 'direct-connect':
      return directConnect(e, voice);
    case 'other':
      return [() => t(`${cap(e.what)}.`, `${e.what}.`)];
  }
}
