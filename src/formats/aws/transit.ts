import { t } from '../../item/words/phrases.ts';
import type { Range } from '../../network/cidr.ts';
import { omit, stands, type Account, type SiteDraft } from './account.ts';
import { covered } from './blocks.ts';
import { cliques } from './cliques.ts';
import { networksAt, siteOf } from './sites.ts';
import { resourceOf, transitRoutes, type TransitRoutes } from './transit-routes.ts';

/** What hangs on a transit gateway: a network, or another gateway. */
interface Node {
  readonly id: string;
  readonly attachment: string;
  /** The VPC's id of AWS, if it is one. */
  readonly vpc: string | null;
  readonly cidrs: readonly string[];
  readonly table: string | null;
  readonly peer: boolean;
}

/** Transit gateways with their attachments, peerings and who may talk to whom. @param behind the site of each VPN connection */
export function addTransitGateways(account: Account, behind: ReadonlyMap<string, SiteDraft>): void {
  const { records, names, regions, vpcs, elements } = account;
  const standing = records.TransitGateways.filter((gateway) => {
    const up = stands(gateway.State, 'available');
    if (!up) omit(account, gateway.TransitGatewayId, t(`is ${gateway.State}`, `상태가 ${gateway.State}입니다`));
    return up;
  });
  const known = new Set(standing.map((one) => one.TransitGatewayId));
  const all = attachmentsOf(account, known);
  const lines = new Map<string, SiteDraft>();
  const networks = (one: (typeof all)[number]): readonly string[] => vpcs.get(resourceOf(one))?.cidrs ?? behind.get(resourceOf(one))?.cidrs ?? [];
  const byId = new Map(all.map((one) => [one.TransitGatewayAttachmentId, one]));
  const routes = transitRoutes(account, (attachment) => {
    const one = byId.get(attachment);
    return one ? networks(one) : [];
  });
  const peered = new Set<string>();
  for (const { TransitGatewayId: gateway, TransitGatewayArn, Tags, from } of standing) {
    const id = names.of(gateway, 'tgw', Tags);
    const nodes: Node[] = [];
    for (const one of all.filter((attachment) => attachment.TransitGatewayId === gateway)) {
      const resource = resourceOf(one);
      const shared = { attachment: one.TransitGatewayAttachmentId, table: stands(one.Association?.State, 'associated') ? (one.Association?.TransitGatewayRouteTableId ?? null) : null };
      const kind = one.ResourceType ?? 'vpc';
      const vpc = kind === 'vpc' ? vpcs.get(resource) : undefined;
      const site = kind === 'vpn' ? behind.get(resource) : kind === 'direct-connect-gateway' ? lineOf(account, one, id, lines) : undefined;
      if (vpc) nodes.push({ ...shared, id: vpc.id, vpc: resource, cidrs: vpc.cidrs, peer: false });
      else if (site) nodes.push({ ...shared, id: site.id, vpc: null, cidrs: site.cidrs, peer: false });
      else if (kind === 'peering' && known.has(resource)) {
        const other = names.of(resource, 'tgw', standing.find((two) => two.TransitGatewayId === resource)?.Tags);
        nodes.push({ ...shared, id: other, vpc: null, cidrs: [], peer: true });
        if (!peered.has(shared.attachment)) elements.push({ type: 'transit-gateway-peering', id: names.of(shared.attachment, 'tgw-peering'), gateways: [id, other] });
        peered.add(shared.attachment);
      } else omit(account, shared.attachment, kind === 'vpc' ? t(`its VPC ${resource} is not in the files (describe-vpcs)`, `VPC ${resource}의 정보가 파일에 없습니다(describe-vpcs)`) : kind === 'vpn' ? t(`its VPN connection ${resource} is not in the files, or left out`, `VPN 연결 ${resource}의 정보가 파일에 없거나 제외되었습니다`) : kind === 'peering' ? t(`its other end ${resource} is not in the files`, `상대 Transit Gateway ${resource}의 정보가 파일에 없습니다`) : t(`attaches a ${kind.slice(0, 40)}, which is not modelled`, `모델에 없는 연결 유형입니다: ${kind.slice(0, 40)}`));
    }
    const { lists, egress } = routing(account, gateway, nodes, routes);
    elements.push({ type: 'transit-gateway', id, region: regions.ofArn(TransitGatewayArn, gateway, from), attachments: nodes.flatMap((node) => (node.vpc === null ? [] : [node.id])), ...(lists === 'full' ? {} : { routes: lists }), ...(egress === null ? {} : { egress }) });
  }
}

/** Attachments that stand, of gateways that are known; a VPC's may be told by two commands. */
function attachmentsOf(account: Account, known: ReadonlySet<string>) {
  const { records } = account;
  const told = new Set(records.TransitGatewayAttachments.map((one) => one.TransitGatewayAttachmentId));
  const all = [...records.TransitGatewayAttachments, ...records.TransitGatewayVpcAttachments.filter((one) => !told.has(one.TransitGatewayAttachmentId))];
  return all.filter((one) => {
    const why = !known.has(one.TransitGatewayId) ? t(`its transit gateway ${one.TransitGatewayId} is not in the files (describe-transit-gateways)`, `Transit Gateway ${one.TransitGatewayId}의 정보가 파일에 없습니다(describe-transit-gateways)`) : stands(one.State, 'available') ? null : t(`is ${one.State}`, `상태가 ${one.State}입니다`);
    if (why !== null) omit(account, one.TransitGatewayAttachmentId, why);
    return why === null;
  });
}

/** A Direct Connect gateway as a line to a site whose networks are those that routes lead to. */
function lineOf(account: Account, one: ReturnType<typeof attachmentsOf>[number], gateway: string, lines: Map<string, SiteDraft>): SiteDraft | undefined {
  const cidrs = networksAt(account.records, new Set([one.TransitGatewayAttachmentId]));
  if (cidrs.length === 0) return undefined;
  const site = siteOf(account, resourceOf(one), [...new Set(cidrs)], lines);
  account.elements.push({ type: 'direct-connect', id: account.names.of(one.TransitGatewayAttachmentId, 'direct-connect'), site: site.id, to: gateway });
  return site;
}

function routing(account: Account, gateway: string, nodes: readonly Node[], routes: TransitRoutes): { lists: 'full' | string[][]; egress: string | null } {
  const { tables, elements } = account;
  const told = nodes.some(({ table }) => table !== null && routes.has(table));
  if (!told && nodes.length > 1) omit(account, gateway, t('its routes are not in the files (search-transit-gateway-routes): taken as leading everywhere', '경로가 파일에 없어(search-transit-gateway-routes) 모든 네트워크로 라우팅하는 것으로 간주합니다'));
  const rangesTo = (from: Node, to: Node): readonly Range[] => (from.table === null ? [] : (routes.get(from.table)?.get(to.attachment) ?? []));
  const sends = (from: Node, to: Node): boolean => {
    const inside = !told || (to.peer ? rangesTo(from, to).length > 0 : to.cidrs.every((cidr) => covered(cidr, rangesTo(from, to))));
    if (!inside || from.vpc === null || !tables.known(from.vpc)) return inside;
    // What lies beyond a peering has blocks that this gateway's routes alone name.
    return to.peer ? tables.routes(from.vpc).some(({ route }) => route.TransitGatewayId === gateway) : tables.leading(from.vpc, (route) => route.TransitGatewayId === gateway, to.cidrs) !== 'none';
  };
  for (const node of nodes) if (node.vpc !== null && tables.known(node.vpc) && !tables.routes(node.vpc).some(({ route }) => route.TransitGatewayId === gateway)) omit(account, node.vpc, t(`has no route to ${gateway}: attached, and out of reach over it`, `Transit Gateway(${gateway})로 향하는 경로가 없어 연결되어 있어도 이를 통해 도달할 수 없습니다`));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const memo = new Map<string, boolean>();
  const linked = (a: string, b: string): boolean => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const before = memo.get(key);
    if (before !== undefined) return before;
    const [x, y] = [byId.get(a) as Node, byId.get(b) as Node];
    const value = sends(x, y) && sends(y, x);
    memo.set(key, value);
    return value;
  };
  const ids = [...byId.keys()];
  const everybody = ids.every((a, i) => ids.slice(i + 1).every((b) => linked(a, b)));
  const withNat = new Set(elements.flatMap((e) => (e.type === 'nat-gateway' ? [e.vpc] : [])));
  const exits = nodes.filter((to) => withNat.has(to.id) && nodes.some((from) => from !== to && covered('0.0.0.0/0', rangesTo(from, to))));
  const [exit] = exits;
  if (exits.length > 1) omit(account, gateway, t(`leads to the internet through several VPCs: taken as through ${exit?.id} alone`, `여러 VPC를 통해 인터넷으로 나가지만 ${exit?.id}만 사용하는 것으로 간주합니다`));
  if (exit) for (const from of nodes) if (from.vpc !== null && from !== exit && tables.known(from.vpc) && tables.leading(from.vpc, (route) => route.TransitGatewayId === gateway, ['0.0.0.0/0']) === 'none') omit(account, from.vpc, t(`does not send internet traffic to ${gateway}: taken as if it did`, `인터넷 트래픽을 ${gateway}에 보내지 않지만 보내는 것으로 간주합니다`));
  return { lists: everybody ? 'full' : cliques(ids, linked), egress: exit?.id ?? null };
}
