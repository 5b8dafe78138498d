import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { TrioNeed } from './connect-vpcs-trio.ts';
import { articles, nothing, t } from './vpc-words.ts';

/** Ways to tell of three VPCs: whose they are, where, with which addresses, and what they need of each other. */
export function trioScenes([a, b, c]: readonly [Text, Text, Text], region: string, other: string | null, cidr: readonly [string, string, string], need: TrioNeed): Wording[] {
  const where = other ? t(`The ${a.en} and ${b.en} VPCs are in the ${region} Region, and the ${c.en} VPC is in ${other}.`, `${a.ko} VPC와 ${b.ko} VPC는 ${region} 리전에 있고 ${c.ko} VPC는 ${other} 리전에 있습니다.`) : t(`The three VPCs are in the ${region} Region.`, `세 VPC는 모두 ${region} 리전에 있습니다.`);
  const list = `${cidr[0]}, ${cidr[1]}, and ${cidr[2]}`;
  const three = t(`${a.en}, ${b.en}, and ${c.en}`, `${a.ko}, ${b.ko}, ${c.ko}`);
  const api = t(`${b.en} API`, `${b.ko} API`);
  const uses =
    need === 'hub-b'
      ? t(` The ${a.en} and ${c.en} applications will both call the ${api.en}.`, ` ${a.ko} 애플리케이션과 ${c.ko} 애플리케이션은 모두 ${api.ko}를 호출해야 합니다.`)
      : need === 'hub-a'
        ? t(` The ${a.en} application will call the ${api.en} and read from several databases in the ${c.en} VPC.`, ` ${a.ko} 애플리케이션은 ${api.ko}를 호출하고 ${c.ko} VPC에 있는 여러 데이터베이스에서 데이터를 읽어야 합니다.`)
        : nothing;
  const tell = (en: string, ko: string): Text => t(`{who} ${articles(en)}${uses.en}`, `{who} ${ko}${uses.ko}`);
  return [
    () => tell(`runs its ${three.en} systems in three unconnected VPCs (${list}). ${where.en} The ${b.en} VPC hosts the ${api.en}.`, `${three.ko} 시스템을 서로 연결되지 않은 VPC 3개(${cidr.join(', ')})에서 실행합니다. ${where.ko} ${b.ko} VPC에서는 ${api.ko}를 호스팅합니다.`),
    () => tell(`is splitting a large application into three VPCs named ${three.en}, whose CIDR blocks do not overlap. ${where.en} The ${api.en} runs in the ${b.en} VPC.`, `대규모 애플리케이션을 CIDR 블록이 겹치지 않는 ${three.ko} VPC 3개로 분리하고 있습니다. ${where.ko} ${api.ko}는 ${b.ko} VPC에서 실행됩니다.`),
    () => tell(`has given a VPC to each of its ${three.en} teams. ${where.en} Their address ranges are distinct, and the ${b.en} team runs the ${api.en} in its VPC.`, `${three.ko} 팀에 VPC를 하나씩 할당했습니다. ${where.ko} 주소 범위는 서로 다르며 ${b.ko} 팀은 자체 VPC에서 ${api.ko}를 실행합니다.`),
    () => tell(`took over three isolated VPCs through an acquisition: ${three.en}. ${where.en} Their CIDR blocks are ${list}. Servers in the ${b.en} VPC host the ${api.en}.`, `인수를 통해 서로 연결되지 않은 ${three.ko} VPC를 넘겨받았습니다. ${where.ko} CIDR 블록은 ${cidr.join(', ')}입니다. ${api.ko}는 ${b.ko} VPC의 서버에서 실행됩니다.`),
    () => tell(`hosts the ${api.en} in a ${b.en} VPC and runs two more applications in a ${a.en} VPC and a ${c.en} VPC. ${where.en} No CIDR blocks overlap.`, `${b.ko} VPC에서 ${api.ko}를 호스팅하고 ${a.ko} VPC와 ${c.ko} VPC에서 다른 애플리케이션 2개를 실행합니다. ${where.ko} 겹치는 CIDR 블록은 없습니다.`),
    () => tell(`plans the network for three workloads: ${three.en}. Each has a VPC with a unique CIDR block. ${where.en} The ${b.en} workload includes the ${api.en}.`, `${three.ko} 워크로드의 네트워크를 설계하고 있습니다. 각 워크로드에는 고유한 CIDR 블록을 사용하는 VPC가 있습니다. ${where.ko} ${b.ko} 워크로드에는 ${api.ko}가 포함됩니다.`),
    () => tell(`built a new ${c.en} VPC (${cidr[2]}) next to its older ${a.en} VPC (${cidr[0]}) and ${b.en} VPC (${cidr[1]}). ${where.en} So far the ${api.en} has served the ${b.en} VPC alone.`, `기존 ${a.ko} VPC(${cidr[0]}), ${b.ko} VPC(${cidr[1]}) 외에 새 ${c.ko} VPC(${cidr[2]})를 구축했습니다. ${where.ko} 지금까지 ${api.ko}는 ${b.ko} VPC에서만 사용되었습니다.`),
    () => tell(`wants to link its ${three.en} applications. They run on EC2 instances in separate VPCs with different address ranges. ${where.en} The ${b.en} application provides the ${api.en}.`, `${three.ko} 애플리케이션을 연동하려고 합니다. 이 애플리케이션은 주소 범위가 서로 다른 별도 VPC의 EC2 인스턴스에서 실행됩니다. ${where.ko} ${b.ko} 애플리케이션은 ${api.ko}를 제공합니다.`),
    () => tell(`uses a ${a.en} VPC (${cidr[0]}), a ${b.en} VPC (${cidr[1]}) with the ${api.en} and other servers, and a ${c.en} VPC (${cidr[2]}). ${where.en}`, `${a.ko} VPC(${cidr[0]}), ${api.ko}와 기타 ${b.ko} 서버를 실행하는 ${b.ko} VPC(${cidr[1]}), ${c.ko} VPC(${cidr[2]})를 사용합니다. ${where.ko}`),
    () => tell(`is reviewing its network design. It has a ${a.en} VPC, a ${c.en} VPC, and a ${b.en} VPC that hosts the ${api.en}. ${where.en} The CIDR blocks are disjoint, and no connections exist.`, `네트워크 설계를 검토하고 있습니다. ${a.ko} VPC, ${c.ko} VPC, 그리고 ${api.ko}를 호스팅하는 ${b.ko} VPC가 있습니다. ${where.ko} CIDR 블록은 서로 겹치지 않으며 연결은 없습니다.`),
    () => tell(`has moved its ${a.en} and ${c.en} systems and the ${api.en} out of its data center. Each went to its own VPC: the API to the ${b.en} VPC, the others to VPCs of their names. ${where.en} The CIDR blocks differ.`, `데이터 센터에 있던 ${a.ko}, ${c.ko} 시스템과 ${api.ko}를 AWS로 이전했습니다. API는 ${b.ko} VPC에, 나머지는 각각 ${a.ko} VPC와 ${c.ko} VPC에 있습니다. ${where.ko} CIDR 블록은 서로 다릅니다.`),
    () => tell(`let three project teams each build a VPC. The names are ${three.en}, the CIDR blocks ${list}. ${where.en} Requests for the ${api.en} go to servers in the ${b.en} VPC.`, `프로젝트 팀 3곳에서 각각 VPC를 구축했습니다. VPC의 이름은 ${three.ko}이고 CIDR 블록은 각각 ${cidr.join(', ')}입니다. ${where.ko} ${api.ko}에 대한 요청은 ${b.ko} VPC의 서버에서 처리합니다.`),
    () => tell(`is documenting what its account contains: a ${a.en} VPC, a ${b.en} VPC, and a ${c.en} VPC without links among them. ${where.en} No address is used twice. The ${api.en} is part of the ${b.en} VPC.`, `계정에 있는 리소스를 문서화하고 있습니다. 서로 연결되지 않은 ${a.ko} VPC, ${b.ko} VPC, ${c.ko} VPC가 있습니다. ${where.ko} 중복되는 주소는 없습니다. ${api.ko}는 ${b.ko} VPC에 있습니다.`),
  ];
}
