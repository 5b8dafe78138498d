import { t } from '../../item/words/phrases.ts';
import type { Range } from '../../network/cidr.ts';
import { omit, stands, type Account } from './account.ts';
import { rangeOf } from './blocks.ts';

/** Where the route tables of transit gateways lead: by table, then by attachment, the blocks. */
export type TransitRoutes = ReadonlyMap<string, ReadonlyMap<string, readonly Range[]>>;

const attachmentsIn = ({ records }: Account) => [...records.TransitGatewayAttachments, ...records.TransitGatewayVpcAttachments];
export const resourceOf = (one: { ResourceId?: string | null | undefined; VpcId?: string | null | undefined }): string => one.ResourceId ?? one.VpcId ?? '';

/** Which table some routes are of, where the output does not say so: the only one that their transit gateway has. */
function onlyTable(account: Account, attachments: readonly string[]): string | null {
  const { records } = account;
  const gateways = new Set(attachmentsIn(account).filter((one) => attachments.includes(one.TransitGatewayAttachmentId)).map((one) => one.TransitGatewayId));
  const [gateway, ...others] = gateways;
  if (gateway === undefined || others.length > 0) return null;
  const listed = records.TransitGatewayRouteTables.filter(({ TransitGatewayId }) => TransitGatewayId === gateway).map((one) => one.TransitGatewayRouteTableId);
  const associated = attachmentsIn(account).flatMap((one) => (one.TransitGatewayId === gateway ? (one.Association?.TransitGatewayRouteTableId ?? []) : []));
  const tables = new Set([...listed, ...associated]);
  return tables.size === 1 ? ([...tables][0] as string) : null;
}

/** All routes that the files tell, propagated ones where Batfish's files name the propagation alone. `blocksOf`: those of an attachment's network. */
export function transitRoutes(account: Account, blocksOf: (attachment: string) => readonly string[]): TransitRoutes {
  const { records } = account;
  const found = new Map<string, Map<string, Range[]>>();
  const add = (table: string, attachment: string, cidr: string | null | undefined): void => {
    const range = rangeOf(cidr);
    if (!range) return;
    const by = found.get(table) ?? new Map<string, Range[]>();
    found.set(table, by.set(attachment, [...(by.get(attachment) ?? []), range]));
  };
  const unnamed = (attachments: readonly string[], from: string | null): null => {
    omit(account, attachments[0] ?? from ?? 'search-transit-gateway-routes', t('is in routes whose table is not known: name the file after the table, as in tgw-rtb-0123456789abcdef0.json', '어느 라우팅 테이블의 경로인지 알 수 없습니다. 파일 이름을 tgw-rtb-0123456789abcdef0.json과 같이 테이블 ID로 지정하십시오'));
    return null;
  };
  for (const { TransitGatewayRouteTableId, Routes, from } of records.TransitGatewayStaticRoutes) {
    const attachments = Routes.flatMap((route) => route.TransitGatewayAttachments.map((one) => one.TransitGatewayAttachmentId));
    const table = TransitGatewayRouteTableId ?? onlyTable(account, attachments) ?? unnamed(attachments, from);
    if (table === null) continue;
    if (!found.has(table)) found.set(table, new Map());
    for (const { DestinationCidrBlock, State, TransitGatewayAttachments } of Routes) if (stands(State, 'active')) for (const one of TransitGatewayAttachments) add(table, one.TransitGatewayAttachmentId, DestinationCidrBlock);
  }
  for (const { TransitGatewayRouteTableId, TransitGatewayRouteTablePropagations, from } of records.TransitGatewayPropagations) {
    const attachments = TransitGatewayRouteTablePropagations.map((one) => one.TransitGatewayAttachmentId);
    const table = TransitGatewayRouteTableId ?? onlyTable(account, attachments) ?? unnamed(attachments, from);
    if (table === null) continue;
    if (!found.has(table)) found.set(table, new Map());
    for (const one of TransitGatewayRouteTablePropagations) if (stands(one.State, 'enabled')) for (const cidr of blocksOf(one.TransitGatewayAttachmentId)) add(table, one.TransitGatewayAttachmentId, cidr);
  }
  return found;
}
