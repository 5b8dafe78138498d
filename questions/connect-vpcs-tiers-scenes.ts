import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Tiers } from './connect-vpcs-tiers.ts';
import { articles, t } from './vpc-words.ts';

/** Ways to tell of two environments of two VPCs each. */
export function tierScenes({ names, env, tier, blocks, region, copied }: Tiers): Wording[] {
  const [, pb] = names;
  const [p, d] = env;
  const [f, b] = tier;
  const api = t(`The reference data API runs in the ${pb.en} VPC.`, `기준 데이터 API는 ${pb.ko} VPC에서 실행됩니다.`);
  const addresses = copied
    ? t(`${d.en[0]?.toUpperCase()}${d.en.slice(1)} is a copy of ${p.en} with the same CIDR blocks (${f.en}: ${blocks[0]}, ${b.en}: ${blocks[1]}).`, `${d.ko} 환경은 CIDR 블록(${f.ko} ${blocks[0]}, ${b.ko} ${blocks[1]})까지 동일한 ${p.ko} 환경의 복사본입니다.`)
    : t('The CIDR blocks of the four VPCs do not overlap.', '네 VPC의 CIDR 블록은 겹치지 않습니다.');
  const tell = (en: string, ko: string): Text => t(`{who} ${articles(en)} ${addresses.en} ${api.en}`, `{who} ${ko} ${addresses.ko} ${api.ko}`);
  return [
    () => tell(`has four VPCs in ${region}: a ${f.en} VPC and a ${b.en} VPC for ${p.en}, and the same two for ${d.en}. They are not connected yet.`, `${region} 리전에 ${p.ko} 환경용 ${f.ko} VPC와 ${b.ko} VPC, 그리고 ${d.ko} 환경용 ${f.ko} VPC와 ${b.ko} VPC를 보유하고 있습니다. 이 VPC는 아직 연결되지 않았습니다.`),
    () => tell(`separates ${p.en} from ${d.en} in the ${region} Region. Each environment consists of a ${f.en} VPC and a ${b.en} VPC.`, `${region} 리전에서 ${p.ko} 환경과 ${d.ko} 환경을 분리하여 운영합니다. 각 환경은 ${f.ko} VPC와 ${b.ko} VPC로 구성됩니다.`),
    () => tell(`is designing connectivity for a two-tier application that runs twice in ${region}, once for ${p.en} and once for ${d.en}. Each tier (${f.en} and ${b.en}) has a VPC of its own.`, `${region} 리전에서 ${p.ko} 환경과 ${d.ko} 환경에 각각 배포된 2계층 애플리케이션의 연결을 설계하고 있습니다. 각 계층(${f.ko}, ${b.ko})에는 자체 VPC가 있습니다.`),
    () => tell(`created a landing zone in ${region} with a ${p.en} account and a ${d.en} account. Both accounts contain one ${f.en} VPC and one ${b.en} VPC without connections.`, `${region} 리전에 ${p.ko} 계정과 ${d.ko} 계정이 있는 랜딩 존을 구축했습니다. 두 계정에는 연결되지 않은 ${f.ko} VPC와 ${b.ko} VPC가 하나씩 있습니다.`),
    () => tell(`wants to connect VPCs in the ${region} Region. Two of them hold the ${f.en} tier and the ${b.en} tier of its ${p.en} system, and two hold those of its ${d.en} system.`, `${region} 리전의 VPC를 연결하려고 합니다. VPC 2개에는 ${p.ko} 시스템의 ${f.ko} 계층과 ${b.ko} 계층이, 다른 2개에는 ${d.ko} 시스템의 두 계층이 있습니다.`),
    () => tell(`keeps its ${p.en} and ${d.en} workloads in separate VPCs in ${region}, and within each environment the ${f.en} servers and the ${b.en} servers too. This makes four VPCs, none of them peered.`, `${region} 리전에서 ${p.ko} 워크로드와 ${d.ko} 워크로드를 별도 VPC에 두고 있으며, 각 환경에서도 ${f.ko} 서버와 ${b.ko} 서버를 별도 VPC에 두고 있습니다. 이 VPC 4개는 서로 피어링되어 있지 않습니다.`),
    () => tell(`must decide how four new VPCs in ${region} communicate. They are called ${names[0].en}, ${names[1].en}, ${names[2].en}, and ${names[3].en}.`, `${region} 리전에 있는 새 VPC 4개의 통신 방식을 결정해야 합니다. VPC의 이름은 ${names.map((n) => n.ko).join(', ')}입니다.`),
    () => tell(`has grown from one VPC to four in the ${region} Region. The ${f.en} servers and the ${b.en} servers of ${p.en} have a VPC each, and so do those of ${d.en}.`, `${region} 리전의 VPC를 1개에서 4개로 늘렸습니다. ${p.ko} 환경의 ${f.ko} 서버와 ${b.ko} 서버에 각각 VPC가 있고 ${d.ko} 환경도 마찬가지입니다.`),
    () => tell(`deploys each of its environments, ${p.en} and ${d.en}, as a pair of VPCs in ${region}. One VPC of a pair is for the ${f.en} tier and one for the ${b.en} tier.`, `${region} 리전에 ${p.ko} 환경과 ${d.ko} 환경을 각각 VPC 한 쌍으로 배포합니다. 한 VPC는 ${f.ko} 계층에, 다른 VPC는 ${b.ko} 계층에 사용합니다.`),
    () => tell(`plans to replace public IP addresses with private connectivity between its VPCs in ${region}. There are ${f.en} and ${b.en} VPCs for ${p.en}, and ${f.en} and ${b.en} VPCs for ${d.en}.`, `${region} 리전에 있는 VPC 간 통신을 퍼블릭 IP 주소 대신 프라이빗 연결로 전환하려고 합니다. ${p.ko} 환경과 ${d.ko} 환경에 각각 ${f.ko} VPC와 ${b.ko} VPC가 있습니다.`),
    () => tell(`asks for a network design in ${region}. The VPCs to be connected are a ${f.en} VPC and a ${b.en} VPC in ${p.en}, and their counterparts in ${d.en}.`, `${region} 리전의 네트워크 설계를 요청합니다. 연결할 VPC는 ${p.ko} 환경의 ${f.ko} VPC와 ${b.ko} VPC, 그리고 ${d.ko} 환경의 같은 VPC입니다.`),
    () => tell(`split two systems, ${p.en} and ${d.en}, into tiers last year. In ${region}, the ${f.en} tier and the ${b.en} tier of each system became a VPC, and no links exist between the four.`, `지난해 ${p.ko} 시스템과 ${d.ko} 시스템을 계층으로 나누었습니다. ${region} 리전에서 각 시스템의 ${f.ko} 계층과 ${b.ko} 계층이 각각 VPC가 되었으며 VPC 4개 사이에는 연결이 없습니다.`),
  ];
}
