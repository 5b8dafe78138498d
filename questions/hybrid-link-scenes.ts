import type { Text } from '../src/item/question.ts';
import type { Hybrid } from './hybrid-link.ts';
import { articles, t } from './vpc-words.ts';

/** Ways to tell of a site and two VPCs; with a line, of a 10 Gbps Direct Connect connection to the first VPC. */
export function hybridScenes(w: Hybrid): Text[] {
  const { a, b, site, region } = w;
  return w.line ? withLine(w) : withoutLine(a, b, site, region, w.blocks);
}

function withoutLine(a: Text, b: Text, site: Text, region: string, [first, second]: readonly [string, string]): Text[] {
  const tell = (en: string, ko: string): Text => t(`{who} ${articles(en)}`, `{who} ${ko}`);
  const vpcs = t(`the ${a.en} VPC (${first}) and the ${b.en} VPC (${second})`, `${a.ko} VPC(${first})와 ${b.ko} VPC(${second})`);
  return [
    tell(`must connect its ${site.en} (192.168.0.0/16) to a ${a.en} VPC (${first}) in ${region}. A ${b.en} VPC (${second}) in the same Region is not connected to anything either.`, `${site.ko}(192.168.0.0/16)를 ${region} 리전의 ${a.ko} VPC(${first})에 연결해야 합니다. 같은 리전의 ${b.ko} VPC(${second})도 다른 네트워크에 연결되어 있지 않습니다.`),
    tell(`runs two unconnected VPCs in ${region}, one for ${a.en} (${first}) and one for ${b.en} (${second}). Servers at the ${site.en} (192.168.0.0/16) must reach the ${a.en} VPC by private IP address.`, `${region} 리전에서 서로 연결되지 않은 ${a.ko} VPC(${first})와 ${b.ko} VPC(${second})를 운영하고 있습니다. ${site.ko}(192.168.0.0/16)의 서버는 프라이빗 IP 주소로 ${a.ko} VPC에 연결해야 합니다.`),
    tell(`is moving its ${a.en} system from its ${site.en} (192.168.0.0/16) to a VPC in ${region} (${first}). What remains at the ${site.en} must reach that VPC. The ${b.en} system already has a VPC there (${second}).`, `${a.ko} 시스템을 ${site.ko}(192.168.0.0/16)에서 ${region} 리전의 VPC(${first})로 이전하고 있습니다. ${site.ko}에 남은 시스템은 이 VPC에 연결해야 합니다. ${b.ko} 시스템은 이미 같은 리전의 VPC(${second})에 있습니다.`),
    tell(`has no link yet between its ${site.en} (192.168.0.0/16) and AWS. In ${region} it uses ${vpcs.en}, and the ${a.en} VPC must become reachable from the ${site.en}.`, `아직 ${site.ko}(192.168.0.0/16)와 AWS 간에 연결이 없습니다. ${region} 리전에서 ${vpcs.ko}를 사용하며 ${site.ko}에서 ${a.ko} VPC에 연결할 수 있어야 합니다.`),
    tell(`plans a hybrid network. Its ${site.en} uses 192.168.0.0/16, and in ${region} there are ${vpcs.en}. Users at the ${site.en} need the ${a.en} application.`, `하이브리드 네트워크를 계획하고 있습니다. ${site.ko}에서는 192.168.0.0/16을 사용하고 ${region} 리전에는 ${vpcs.ko}가 있습니다. ${site.ko}의 사용자는 ${a.ko} 애플리케이션을 사용해야 합니다.`),
    tell(`wants servers at its ${site.en} to replicate data to the ${a.en} VPC in ${region}. The address ranges of the ${site.en}, of this VPC, and of a ${b.en} VPC in the Region do not overlap, and no connections exist.`, `${site.ko}의 서버에서 ${region} 리전의 ${a.ko} VPC로 데이터를 복제하려고 합니다. ${site.ko}, 이 VPC, 같은 리전에 있는 ${b.ko} VPC의 주소 범위는 겹치지 않으며 연결은 없습니다.`),
    tell(`keeps users and printers at its ${site.en} (192.168.0.0/16), while the ${a.en} application now runs in an AWS VPC (${first}) in ${region}. The ${site.en} has to reach it. Another VPC (${second}) holds the ${b.en} application.`, `${site.ko}(192.168.0.0/16)에 사용자와 프린터를 두고 있으며 ${a.ko} 애플리케이션은 이제 ${region} 리전의 VPC(${first})에서 실행합니다. ${site.ko}에서 이 VPC에 연결해야 합니다. 다른 VPC(${second})에는 ${b.ko} 애플리케이션이 있습니다.`),
    tell(`opened a new ${site.en} that has internet access and the address range 192.168.0.0/16. Its staff must work with servers in the ${a.en} VPC (${first}) in ${region}, where the company also owns a ${b.en} VPC (${second}).`, `인터넷을 사용할 수 있고 주소 범위가 192.168.0.0/16인 새 ${site.ko}를 열었습니다. 직원은 ${region} 리전의 ${a.ko} VPC(${first})에 있는 서버를 사용해야 합니다. 이 리전에는 ${b.ko} VPC(${second})도 있습니다.`),
    tell(`bought a business with an AWS network of two separate VPCs in ${region}: ${a.en} (${first}) and ${b.en} (${second}). The ${site.en} of the company (192.168.0.0/16) must be connected to the ${a.en} VPC.`, `${region} 리전에서 분리된 ${a.ko} VPC(${first})와 ${b.ko} VPC(${second})를 사용하는 기업을 인수했습니다. 이 회사의 ${site.ko}(192.168.0.0/16)를 ${a.ko} VPC에 연결해야 합니다.`),
    tell(`operates sensors that send measurements to its ${site.en} (192.168.0.0/16). From there the data must flow to the ${a.en} VPC (${first}) in ${region}. The ${b.en} VPC (${second}) in that Region stands alone.`, `센서에서 ${site.ko}(192.168.0.0/16)로 측정값을 전송합니다. 이 데이터는 ${site.ko}에서 ${region} 리전의 ${a.ko} VPC(${first})로 전송되어야 합니다. 같은 리전의 ${b.ko} VPC(${second})는 어디에도 연결되어 있지 않습니다.`),
  ];
}

function withLine({ a, b, site, region, blocks: [first, second] }: Hybrid): Text[] {
  const tell = (en: string, ko: string): Text => t(`{who} ${en}`, `{who} ${ko}`);
  const line = t('10 Gbps AWS Direct Connect dedicated connection at a location that supports MACsec', 'MACsec을 지원하는 위치의 10Gbps AWS Direct Connect 전용 연결');
  return [
    tell(`has a ${line.en}. Its private virtual interface joins the ${site.en} (192.168.0.0/16) with the ${a.en} VPC (${first}) in ${region}. A second VPC there, for ${b.en} (${second}), has no connections.`, `${line.ko}을 보유하고 있습니다. 이 연결의 프라이빗 가상 인터페이스는 ${site.ko}(192.168.0.0/16)와 ${region} 리전의 ${a.ko} VPC(${first})를 연결합니다. 같은 리전에 있는 ${b.ko} VPC(${second})에는 연결이 없습니다.`),
    tell(`connects its ${site.en} to the ${a.en} VPC in ${region} through a private virtual interface on a ${line.en}. The ${b.en} VPC in the same Region is not connected. No CIDR blocks overlap.`, `${line.ko}의 프라이빗 가상 인터페이스로 ${site.ko}를 ${region} 리전의 ${a.ko} VPC에 연결했습니다. 같은 리전의 ${b.ko} VPC는 연결되어 있지 않습니다. 겹치는 CIDR 블록은 없습니다.`),
    tell(`uses the ${a.en} VPC (${first}) in ${region} from its ${site.en} (192.168.0.0/16) over a private virtual interface. It belongs to a ${line.en}. The company also has an isolated ${b.en} VPC (${second}).`, `프라이빗 가상 인터페이스를 통해 ${site.ko}(192.168.0.0/16)에서 ${region} 리전의 ${a.ko} VPC(${first})를 사용합니다. 이 인터페이스는 ${line.ko}에 있습니다. 격리된 ${b.ko} VPC(${second})도 있습니다.`),
    tell(`is reviewing its hybrid network. A ${line.en} carries traffic between the ${site.en} and the ${a.en} VPC by a private virtual interface. The ${b.en} VPC in the same Region stands apart, with its own address range.`, `하이브리드 네트워크를 검토하고 있습니다. ${line.ko}은 프라이빗 가상 인터페이스로 ${site.ko}와 ${a.ko} VPC 간 트래픽을 전달합니다. 같은 리전의 ${b.ko} VPC는 자체 주소 범위를 사용하며 연결되어 있지 않습니다.`),
    tell(`ordered a ${line.en} two years ago. Since then, its private virtual interface has linked the ${site.en} (192.168.0.0/16) to the ${a.en} VPC (${first}). Last month the company created a separate ${b.en} VPC (${second}) in the Region.`, `2년 전에 ${line.ko}을 주문했습니다. 그 후로 이 연결의 프라이빗 가상 인터페이스는 ${site.ko}(192.168.0.0/16)를 ${a.ko} VPC(${first})에 연결하고 있습니다. 지난달에는 같은 리전에 별도의 ${b.ko} VPC(${second})를 생성했습니다.`),
    tell(`sends data from its ${site.en} to servers in the ${a.en} VPC in ${region}. The path is a private virtual interface on a ${line.en}. Nothing leads to the ${b.en} VPC, whose CIDR block is distinct.`, `${site.ko}에서 ${region} 리전의 ${a.ko} VPC에 있는 서버로 데이터를 전송합니다. 경로는 ${line.ko}의 프라이빗 가상 인터페이스입니다. CIDR 블록이 다른 ${b.ko} VPC로 가는 경로는 없습니다.`),
    tell(`depends on one private virtual interface between its ${site.en} (192.168.0.0/16) and the ${a.en} VPC (${first}). It is configured on a ${line.en}. An unconnected VPC in the same Region serves ${b.en} (${second}).`, `${site.ko}(192.168.0.0/16)와 ${a.ko} VPC(${first}) 간에 프라이빗 가상 인터페이스 1개를 사용합니다. 이 인터페이스는 ${line.ko}에 구성되어 있습니다. 같은 리전에 있는 ${b.ko} VPC(${second})는 연결되어 있지 않습니다.`),
    tell(`wants to improve the network of its ${site.en}. So far, a ${line.en} has a private virtual interface to the ${a.en} VPC (${first}) in ${region}. The ${b.en} VPC (${second}) of that Region has no link to the ${site.en} or to the other VPC.`, `${site.ko}의 네트워크를 개선하려고 합니다. 현재 ${line.ko}에는 ${region} 리전의 ${a.ko} VPC(${first})에 대한 프라이빗 가상 인터페이스가 있습니다. 같은 리전의 ${b.ko} VPC(${second})는 ${site.ko}와도, 다른 VPC와도 연결되어 있지 않습니다.`),
    tell(`owns two VPCs in ${region}, ${a.en} and ${b.en}, with non-overlapping CIDR blocks. The ${site.en} reaches the ${a.en} VPC by the private virtual interface of a ${line.en}. The VPCs are not connected to each other.`, `${region} 리전에 CIDR 블록이 겹치지 않는 ${a.ko} VPC와 ${b.ko} VPC를 보유하고 있습니다. ${site.ko}에서는 ${line.ko}의 프라이빗 가상 인터페이스로 ${a.ko} VPC에 연결합니다. 두 VPC는 서로 연결되어 있지 않습니다.`),
    tell(`built its ${a.en} platform in a VPC (${first}) that its ${site.en} (192.168.0.0/16) reaches through a ${line.en} with one private virtual interface. The ${b.en} platform has its own VPC (${second}) without connections.`, `${site.ko}(192.168.0.0/16)에서 ${line.ko}의 프라이빗 가상 인터페이스 1개로 연결하는 VPC(${first})에 ${a.ko} 플랫폼을 구축했습니다. ${b.ko} 플랫폼은 연결이 없는 별도의 VPC(${second})에 있습니다.`),
  ];
}
