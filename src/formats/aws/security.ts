import { t } from '../../item/words/phrases.ts';
import type { Range } from '../../network/cidr.ts';
import { omit, type Account, type VpcDraft } from './account.ts';
import { covered, rangeOf } from './blocks.ts';

/**
 * Whom the security groups of an endpoint let in, as the model says it: everybody, nobody, or networks by id.
 * @param port the port that clients use; null where it is not known, and any TCP port will do
 * @param id the endpoint's, to say what was taken otherwise than it stands
 */
export function groupsLet(account: Account, groups: readonly string[], vpc: VpcDraft, port: number | null, id: string): 'allow' | 'deny' | string[] {
  const { records, vpcs, sites } = account;
  if (groups.length === 0) return 'allow';
  const found = records.SecurityGroups.filter(({ GroupId }) => groups.includes(GroupId));
  if (found.length < groups.length) {
    omit(account, groups.find((group) => !found.some(({ GroupId }) => GroupId === group)) ?? id, t(`is not in the files (describe-security-groups): ${id} is taken as open to everybody`, `보안 그룹 정보가 파일에 없어(describe-security-groups) ${id} 엔드포인트가 모두에게 열려 있는 것으로 간주합니다`));
    return 'allow';
  }
  const rules = found
    .flatMap(({ IpPermissions }) => IpPermissions)
    .filter(({ IpProtocol, FromPort, ToPort }) => IpProtocol === '-1' || ((IpProtocol === 'tcp' || IpProtocol === '6') && (port === null || ((FromPort ?? 0) <= port && port <= (ToPort ?? 65_535)))));
  const ranges = rules.flatMap(({ IpRanges }) => IpRanges.flatMap(({ CidrIp }): Range[] => [rangeOf(CidrIp) ?? []].flat()));
  const byGroup = rules.some(({ UserIdGroupPairs }) => UserIdGroupPairs.length > 0);
  if (byGroup) omit(account, id, t('its security group lets other security groups in: taken as letting its whole VPC in', '보안 그룹이 다른 보안 그룹을 허용합니다. VPC 전체를 허용하는 것으로 간주합니다'));
  if (rules.some(({ PrefixListIds }) => PrefixListIds.length > 0)) omit(account, id, t('its security group lets prefix lists in: left out', '보안 그룹이 접두사 목록을 허용합니다. 이 규칙은 제외합니다'));
  const inside = (cidrs: readonly string[]): boolean => cidrs.every((cidr) => covered(cidr, ranges));
  if (inside(['0.0.0.0/0'])) return 'allow';
  const all = [...[...vpcs.values()].map((one) => ({ id: one.id, cidrs: one.cidrs })), ...sites];
  const let_in = all.filter((one) => (byGroup && one.id === vpc.id) || inside(one.cidrs)).map((one) => one.id);
  if (let_in.length === 0 && ranges.length > 0) omit(account, id, t('its security group lets parts of networks in: taken as letting nobody in', '보안 그룹이 네트워크의 일부만 허용합니다. 아무도 허용하지 않는 것으로 간주합니다'));
  return let_in.length === 0 ? 'deny' : let_in.length === all.length ? 'allow' : let_in;
}
