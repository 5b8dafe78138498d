import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { cap, t, type Wording } from './phrases.ts';

/** Both ends of a path by name, and how a name takes its Korean particle. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly with: Voice['with'];
}

export const reach = ({ from, to, with: p }: Ends): readonly Wording[] => [
  () => t(`${cap(from)} must be able to connect to ${to}.`, `${p(from, '이/가')} ${to}에 연결할 수 있어야 합니다.`),
  () => t(`The company must give ${from} access to ${to}.`, `${p(from, '이/가')} ${to}에 액세스할 수 있도록 해야 합니다.`),
  () => t(`${cap(from)} must have access to ${to}.`, `${from}에서 ${to}에 액세스해야 합니다.`),
  () => t(`The solution must let ${from} connect to ${to}.`, `솔루션은 ${from}에서 ${to}에 연결할 수 있게 해야 합니다.`),
  () => t(`${cap(from)} must be able to send requests to ${to}.`, `${from}에서 ${to}에 요청을 보낼 수 있어야 합니다.`),
  () => t(`Connections from ${from} to ${to} must be possible.`, `${from}에서 ${p(to, '으로/로')} 향하는 연결이 가능해야 합니다.`),
  () => t(`The design has to make ${to} reachable from ${from}.`, `${from}에서 ${to}에 도달할 수 있도록 설계해야 합니다.`),
  () => t(`A solutions architect must make sure that ${from} can reach ${to}.`, `솔루션스 아키텍트는 ${p(from, '이/가')} ${to}에 연결할 수 있도록 해야 합니다.`),
  () => t(`The company wants ${from} to be able to communicate with ${to}.`, `이 회사는 ${p(from, '이/가')} ${p(to, '와/과')} 통신할 수 있기를 원합니다.`),
  () => t(`Connections from ${from} to ${to} are essential to the company.`, `${from}에서 ${p(to, '으로/로')} 향하는 연결은 이 회사에 반드시 필요합니다.`),
  () => t(`The application team asks for a working connection from ${from} to ${to}.`, `애플리케이션 팀은 ${from}에서 ${to}까지 작동하는 연결을 요청합니다.`),
  () => t(`There must be a usable network path from ${from} to ${to}.`, `${from}에서 ${p(to, '으로/로')} 이어지는 네트워크 경로가 있어야 합니다.`),
];

/** Members of a group among themselves. */
export const together = (group: string, p: Voice['with']): readonly Wording[] => [
  () => t(`${cap(group)} must be able to connect to one another.`, `${p(group, '은/는')} 서로 연결할 수 있어야 합니다.`),
  () => t(`The design has to let ${group} communicate with one another.`, `${group} 간에 서로 통신할 수 있도록 설계해야 합니다.`),
  () => t(`Connections among ${group} must be possible.`, `${group} 간의 연결이 가능해야 합니다.`),
  () => t(`Any two of ${group} must be able to reach each other.`, `${group} 중 어느 두 곳이든 서로 연결할 수 있어야 합니다.`),
  () => t(`The company wants ${group} to exchange traffic with one another.`, `이 회사는 ${p(group, '이/가')} 서로 트래픽을 주고받기를 원합니다.`),
  () => t(`Traffic must be able to flow between any two of ${group}.`, `${group} 중 어느 두 곳 간에도 트래픽이 흐를 수 있어야 합니다.`),
  () => t(`Applications in ${group} depend on one another and must be able to connect.`, `${group}의 애플리케이션은 서로 의존하므로 상호 연결할 수 있어야 합니다.`),
  () => t(`There must be a network path from each of ${group} to each of the others.`, `각 ${group}에서 나머지 ${group}에 이르는 네트워크 경로가 있어야 합니다.`),
  () => t(`A solutions architect must make sure that ${group} can reach one another.`, `솔루션스 아키텍트는 ${p(group, '이/가')} 서로 연결할 수 있도록 해야 합니다.`),
  () => t(`The operations team needs open connections among ${group}.`, `운영 팀은 ${group} 간에 열린 연결이 필요합니다.`),
  () => t(`Direct communication among ${group} is required.`, `${group} 간의 직접 통신이 필요합니다.`),
  () => t(`The solution must connect ${group} to one another.`, `솔루션은 ${p(group, '을/를')} 서로 연결해야 합니다.`),
];
export const apart = (group: string, p: Voice['with']): readonly Wording[] => [
  () => t(`${cap(group)} must not be able to connect to one another.`, `${p(group, '은/는')} 서로 연결할 수 없어야 합니다.`),
  () => t(`The company must keep ${group} isolated from one another.`, `${p(group, '을/를')} 서로 격리된 상태로 유지해야 합니다.`),
  () => t(`Connections among ${group} must be impossible.`, `${group} 간의 연결은 불가능해야 합니다.`),
  () => t(`A policy forbids traffic among ${group}.`, `정책에 따라 ${group} 간의 트래픽은 금지됩니다.`),
  () => t(`The security team does not allow connections among ${group}.`, `보안 팀은 ${group} 간의 연결을 허용하지 않습니다.`),
  () => t(`Any two of ${group} must be unable to reach each other.`, `${group} 중 어느 두 곳도 서로 연결할 수 없어야 합니다.`),
  () => t(`No network path may lead from one of ${group} to another.`, `${group} 중 한 곳에서 다른 곳으로 이어지는 네트워크 경로가 없어야 합니다.`),
  () => t(`The company wants no traffic among ${group}.`, `이 회사는 ${group} 간에 트래픽이 없기를 원합니다.`),
  () => t(`An incident in one of ${group} must not be able to spread to another over the network.`, `${group} 중 한 곳에서 발생한 사고가 네트워크를 통해 다른 곳으로 확산되지 않아야 합니다.`),
  () => t(`Auditors require that ${group} stay separate from one another.`, `감사 기관은 ${p(group, '이/가')} 서로 분리되어 있을 것을 요구합니다.`),
  () => t(`The design must rule out communication among ${group}.`, `${group} 간의 통신이 불가능하도록 설계해야 합니다.`),
  () => t(`Access between any two of ${group} is prohibited.`, `${group} 중 어느 두 곳 간의 액세스도 금지되어 있습니다.`),
];

export const privately = ({ from, to, with: p }: Ends): readonly Wording[] => [
  () => t(`Requests from ${from} to ${to} must not use an internet gateway, a NAT device, or an internet VPN.`, `${from}에서 ${to}에 보내는 요청은 인터넷 게이트웨이, NAT 디바이스 또는 인터넷 VPN을 사용하지 않아야 합니다.`),
  () => t(`${cap(from)} must reach ${to} privately, without internet gateways, NAT devices, or internet VPNs.`, `${p(from, '은/는')} 인터넷 게이트웨이, NAT 디바이스 또는 인터넷 VPN 없이 ${to}에 비공개로 연결해야 합니다.`),
  () => t(`A security policy requires that ${from} connect to ${to} privately, without internet gateways, NAT devices, or internet VPNs.`, `보안 정책에 따라 ${p(from, '은/는')} 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN을 거치지 않고 ${to}에 비공개로 연결해야 합니다.`),
  () => t(`Private connectivity from ${from} to ${to} is mandatory, which rules out internet gateways, NAT devices, and internet VPNs.`, `${from}에서 ${p(to, '으로/로')} 향하는 연결은 프라이빗 연결이어야 합니다. 이 경로에는 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN을 둘 수 없습니다.`),
  () => t(`Traffic from ${from} to ${to} must stay on private connections and must not depend on the internet.`, `${from}에서 ${to}에 이르는 트래픽은 인터넷에 의존하지 않고 프라이빗 연결만 사용해야 합니다.`),
  () => t(`Compliance rules demand a private path from ${from} to ${to}, off the internet and without NAT.`, `규정 준수를 위해 ${from}에서 ${to}까지 프라이빗 경로를 사용해야 하므로 인터넷 게이트웨이, NAT 디바이스, 인터넷을 통한 VPN은 사용할 수 없습니다.`),
  () => t(`Internet gateways, NAT devices, and internet VPNs must not be part of the path from ${from} to ${to}.`, `${from}에서 ${to}까지의 경로에는 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN이 포함되면 안 됩니다.`),
  () => t(`Auditors require a private connection from ${from} to ${to} that needs neither the internet nor public IP addresses.`, `감사 기관은 ${from}에서 ${to}까지 인터넷과 퍼블릭 IP 주소가 필요 없는 프라이빗 연결을 요구합니다.`),
  () => t(`The security team insists on private connectivity from ${from} to ${to}, with no part of the path on the internet or behind NAT.`, `보안 팀은 ${from}에서 ${to}에 이르는 트래픽이 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN을 거치지 않아야 한다고 요구합니다.`),
  () => t(`The company wants requests from ${from} to ${to} to pass through no internet gateway, NAT device, or internet VPN.`, `이 회사는 ${from}에서 ${to}에 보내는 요청이 인터넷 게이트웨이, NAT 디바이스 또는 인터넷 VPN을 거치지 않기를 원합니다.`),
  () => t(`For ${from}, access to ${to} must be private: internet gateways, NAT devices, and internet VPNs are ruled out.`, `${from}에서 ${to}에 프라이빗 경로로 액세스해야 하며 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN은 사용할 수 없습니다.`),
  () => t(`The data is sensitive, so ${from} must use ${to} without internet gateways, NAT devices, or internet VPNs.`, `민감한 데이터를 다루므로 ${from}에서 인터넷 게이트웨이, NAT 디바이스, 인터넷 VPN 없이 ${to}에 연결해야 합니다.`),
];

export const isolateInternet = ({ from, with: p }: Ends): readonly Wording[] => [
  () => t(`${cap(from)} must have no outbound path to the internet.`, `${from}에서 인터넷으로 나가는 경로가 없어야 합니다.`),
  () => t(`The security team does not allow ${from} to connect to the internet.`, `보안 팀은 ${p(from, '이/가')} 인터넷에 연결하는 것을 허용하지 않습니다.`),
  () => t(`Connections from ${from} to the internet must be impossible.`, `${from}에서 인터넷에 연결할 수 없어야 합니다.`),
  () => t(`${cap(from)} must not be able to reach the internet.`, `${p(from, '이/가')} 인터넷에 연결할 수 없도록 해야 합니다.`),
  () => t(`The company must keep ${from} cut off from the internet.`, `${p(from, '을/를')} 인터넷에서 분리된 상태로 유지해야 합니다.`),
  () => t(`Internet access for ${from} is prohibited.`, `${p(from, '이/가')} 인터넷에 액세스하는 것은 금지되어 있습니다.`),
  () => t(`To prevent data leaks, no route may lead from ${from} to the internet.`, `데이터 유출을 방지하기 위해 ${from}에서 인터넷으로 이어지는 경로를 두지 않아야 합니다.`),
  () => t(`A policy forbids internet connections from ${from}.`, `정책에 따라 ${from}에서 인터넷에 연결하는 것은 금지됩니다.`),
  () => t(`The company wants no way for ${from} to open connections to the internet.`, `이 회사는 ${p(from, '이/가')} 인터넷으로 연결을 시작할 방법이 없기를 원합니다.`),
  () => t(`Under the security rules, ${from} must be unable to send traffic to the internet.`, `보안 규칙에 따라 ${p(from, '은/는')} 인터넷으로 트래픽을 보낼 수 없어야 합니다.`),
  () => t(`A solutions architect must make sure that ${from} cannot reach the internet.`, `솔루션스 아키텍트는 ${from}에서 인터넷으로 나가는 길을 막아야 합니다.`),
  () => t(`The design must not open the internet to ${from}.`, `${p(from, '이/가')} 인터넷에 나갈 수 있는 설계는 허용되지 않습니다.`),
];

export const isolate = ({ from, to, with: p }: Ends): readonly Wording[] => [
  () => t(`${cap(from)} must not be able to connect to ${to}.`, `${from}에서는 ${to}에 연결할 수 없어야 합니다.`),
  () => t(`The company must prevent ${from} from reaching ${to}.`, `${p(from, '이/가')} ${to}에 연결하지 못하도록 해야 합니다.`),
  () => t(`Connections from ${from} to ${to} must be impossible.`, `${from}에서 ${p(to, '으로/로')} 향하는 연결은 불가능해야 합니다.`),
  () => t(`The security team wants to keep ${from} away from ${to}.`, `보안 팀은 ${p(from, '이/가')} ${to}에 액세스하지 못하게 하려고 합니다.`),
  () => t(`No network path may lead from ${from} to ${to}.`, `${from}에서 ${to}에 이르는 네트워크 경로가 없어야 합니다.`),
  () => t(`${cap(from)} must not be given access to ${to}.`, `${from}에는 ${to}에 대한 액세스를 제공하지 않아야 합니다.`),
  () => t(`Access from ${from} to ${to} is prohibited.`, `${from}에서 ${to}에 액세스하는 것은 금지되어 있습니다.`),
  () => t(`A policy rules out traffic from ${from} to ${to}.`, `정책에 따라 ${from}에서 ${to}에 보내는 트래픽은 금지됩니다.`),
  () => t(`A solutions architect must make sure that ${from} cannot reach ${to}.`, `솔루션스 아키텍트는 ${p(from, '이/가')} ${to}에 연결할 수 없도록 해야 합니다.`),
  () => t(`The company wants no way for ${from} to open connections to ${to}.`, `이 회사는 ${p(from, '이/가')} ${to}에 연결을 시작할 방법이 없기를 원합니다.`),
  () => t(`Under the security rules, ${from} must be unable to send traffic to ${to}.`, `보안 규칙에 따라 ${p(from, '은/는')} ${to}에 트래픽을 보낼 수 없어야 합니다.`),
  () => t(`The design must not open ${to} to ${from}.`, `${from}에 ${p(to, '을/를')} 여는 설계는 채택할 수 없습니다.`),
];

export const survivesAz = ({ from, to, with: p }: Ends): readonly Wording[] => [
  () => t(`The connection from ${from} to ${to} must tolerate the loss of an Availability Zone.`, `${from}에서 ${to}에 이르는 연결은 가용 영역 1개의 장애를 견뎌야 합니다.`),
  () => t(`If one Availability Zone fails, ${from} must still be able to use ${to}.`, `가용 영역 1개에 장애가 발생해도 ${p(from, '은/는')} ${p(to, '을/를')} 계속 사용할 수 있어야 합니다.`),
  () => t(`Access from ${from} to ${to} must be highly available across Availability Zones.`, `${from}에서 ${to}에 대한 액세스는 여러 가용 영역에 걸쳐 고가용성을 갖추어야 합니다.`),
  () => t(`The failure of a single Availability Zone must not interrupt the connection from ${from} to ${to}.`, `가용 영역 1개의 장애로 ${from}에서 ${to}에 이르는 연결이 중단되지 않아야 합니다.`),
  () => t(`${cap(from)} must keep access to ${to} during an outage of one Availability Zone.`, `가용 영역 1개가 중단되는 동안에도 ${p(from, '은/는')} ${to}에 계속 액세스할 수 있어야 합니다.`),
  () => t(`The path from ${from} to ${to} must not depend on one Availability Zone.`, `${from}에서 ${to}까지의 경로는 가용 영역 1개에 의존하지 않아야 합니다.`),
  () => t(`The network between ${from} and ${to} needs to withstand an outage of an Availability Zone.`, `${from}에서 ${to}까지의 네트워크는 가용 영역의 중단을 견딜 수 있어야 합니다.`),
  () => t(`Even when an Availability Zone is down, ${from} must be able to reach ${to}.`, `가용 영역 1개가 중단된 경우에도 ${p(from, '이/가')} ${to}에 연결할 수 있어야 합니다.`),
  () => t(`A service level agreement requires that ${from} reach ${to} during an outage of one Availability Zone.`, `서비스 수준 계약에 따라 가용 영역 1개가 중단되는 동안에도 ${p(from, '이/가')} ${to}에 연결할 수 있어야 합니다.`),
  () => t(`No single Availability Zone may be a point of failure between ${from} and ${to}.`, `${p(from, '와/과')} ${to} 사이에서 가용 영역 1개가 단일 장애 지점이 되지 않아야 합니다.`),
  () => t(`After the loss of one Availability Zone, a path from ${from} to ${to} must remain.`, `가용 영역 1개에 장애가 발생한 후에도 ${from}에서 ${to}까지 경로가 남아 있어야 합니다.`),
  () => t(`The path from ${from} to ${to} must be resilient to the failure of an Availability Zone.`, `운영 팀은 ${from}에서 ${to}까지의 네트워크 경로가 가용 영역의 장애에도 유지되기를 원합니다.`),
];

/** A private hosted zone of the company's own could lead the name anywhere: that there is none is part of each way. */
const noRecords = t(' The company keeps no DNS records of its own for this name.', ' 이 이름에 대한 자체 DNS 레코드는 두지 않습니다.');
const named = (en: string, ko: string): Text => t(en + noRecords.en, ko + noRecords.ko);
export const keepDnsName = ({ from, to, with: p }: Ends): readonly Wording[] => [
  () => named(`The application code uses the default DNS name of ${to} and cannot change, but ${from} must reach it on a private path.`, `애플리케이션 코드는 ${to}의 기본 DNS 이름을 사용하며 변경할 수 없지만, ${p(from, '은/는')} 프라이빗 경로로 연결해야 합니다.`),
  () => named(`${cap(from)} must keep using the standard DNS name of ${to}, and that name must lead to a private path.`, `${p(from, '은/는')} ${to}의 표준 DNS 이름을 계속 사용해야 하며 이 이름은 프라이빗 경로로 이어져야 합니다.`),
  () => named(`For ${from}, the usual DNS name of ${to} must lead to a private path without a change of code.`, `${from}에서 ${to}의 기본 DNS 이름을 사용하면 코드 변경 없이 프라이빗 경로로 연결되어야 합니다.`),
  () => named(`${cap(from)} must use a private path to ${to} without any change to the DNS name in the code.`, `${p(from, '은/는')} 코드의 DNS 이름을 변경하지 않고 프라이빗 경로로 ${to}에 연결해야 합니다.`),
  () => named(`Developers cannot replace the default endpoint name of ${to} in the code, and ${from} must use it privately.`, `개발자는 코드에서 ${to}의 기본 엔드포인트 이름을 바꿀 수 없으며, ${p(from, '은/는')} 이 이름을 프라이빗 경로로 사용해야 합니다.`),
  () => named(`Without any change to them, requests from ${from} to the standard name of ${to} must take a private path.`, `${from}에서 ${to}의 표준 이름으로 보내는 요청은 그대로 프라이빗 경로를 사용해야 합니다.`),
  () => named(`The SDK settings cannot be changed, and for ${from} the default DNS name of ${to} must lead to a private path.`, `SDK 설정은 변경할 수 없으며 ${from}에서 ${to}의 기본 DNS 이름은 프라이빗 경로로 이어져야 합니다.`),
  () => named(`Private access from ${from} to ${to} must work with the unmodified default DNS name.`, `${from}에서 ${to}에 대한 프라이빗 액세스는 기본 DNS 이름을 그대로 사용하는 상태에서 작동해야 합니다.`),
  () => named(`The company cannot rebuild the software, so for ${from} the default DNS name of ${to} has to resolve to a private path.`, `소프트웨어를 다시 빌드할 수 없으므로 ${from}에서 ${to}의 기본 DNS 이름이 프라이빗 경로로 확인되어야 합니다.`),
  () => named(`A vendor supports the software with the default DNS name of ${to} alone, and ${from} must use it on a private path.`, `공급업체는 ${to}의 기본 DNS 이름을 사용하는 경우에만 소프트웨어를 지원하며, ${p(from, '은/는')} 프라이빗 경로로 이 이름을 사용해야 합니다.`),
  () => named(`No code may change: when ${from} calls the default name of ${to}, the connection must be private.`, `코드를 변경할 수 없으며 ${p(from, '이/가')} ${to}의 기본 이름을 호출할 때 연결은 프라이빗이어야 합니다.`),
  () => named(`The developers want ${from} to call ${to} by its default DNS name over a private path.`, `개발자는 ${p(from, '이/가')} 프라이빗 경로를 통해 기본 DNS 이름으로 ${p(to, '을/를')} 호출하기를 원합니다.`),
];

export const encrypt = ({ from, to }: Ends): readonly Wording[] => [
  () => t(`On links outside AWS, the network must encrypt the traffic from ${from} to ${to} with IPsec or MACsec.`, `AWS 외부의 링크에서는 네트워크가 ${from}에서 ${to}에 이르는 트래픽을 IPsec 또는 MACsec으로 암호화해야 합니다.`),
  () => t(`Regulations require the network itself to encrypt the traffic from ${from} to ${to} until it is inside AWS.`, `규정에 따라 ${from}에서 ${to}에 이르는 트래픽은 AWS에 들어올 때까지 네트워크 자체에서 암호화해야 합니다.`),
  () => t(`In addition to TLS, the links outside AWS must encrypt the traffic from ${from} to ${to}.`, `TLS 외에도 ${from}에서 ${to}에 이르는 트래픽을 AWS 외부의 링크에서 암호화해야 합니다.`),
  () => t(`Traffic from ${from} to ${to} must be encrypted at the network level on its way to AWS.`, `${from}에서 ${to}에 이르는 트래픽은 AWS까지 가는 동안 네트워크 수준에서 암호화되어야 합니다.`),
  () => t(`Network encryption, not TLS alone, must protect the traffic from ${from} to ${to} outside AWS.`, `AWS 외부에서는 TLS에 더해 네트워크 암호화로 ${from}에서 ${to}에 이르는 트래픽을 보호해야 합니다.`),
  () => t(`The security team wants IPsec or MACsec encryption wherever the traffic from ${from} to ${to} is outside AWS.`, `보안 팀은 ${from}에서 ${to}에 이르는 트래픽이 AWS 외부를 지나는 모든 구간에서 IPsec 또는 MACsec 암호화를 요구합니다.`),
  () => t(`Outside AWS, no link may carry the traffic from ${from} to ${to} without network encryption.`, `AWS 외부에서는 ${from}에서 ${to}에 이르는 트래픽이 네트워크 암호화 없이 전송되지 않아야 합니다.`),
  () => t(`An auditor demands that the connection into AWS encrypt the traffic from ${from} to ${to}.`, `감사 기관은 ${from}에서 ${to}에 이르는 트래픽을 AWS로 들어오는 연결에서 암호화하도록 요구합니다.`),
  () => t(`The company wants the traffic from ${from} to ${to} to be encrypted by the network on every link outside AWS.`, `이 회사는 AWS 외부의 모든 링크에서 네트워크가 ${from}에서 ${to}에 이르는 트래픽을 암호화하기를 원합니다.`),
  () => t(`Before it enters AWS, traffic from ${from} to ${to} may travel on links with IPsec or MACsec and on no others.`, `AWS에 들어오기 전까지 ${from}에서 ${to}에 이르는 트래픽은 IPsec 또는 MACsec을 사용하는 링크로만 전송할 수 있습니다.`),
  () => t(`A solutions architect must provide link encryption outside AWS for the traffic from ${from} to ${to}.`, `솔루션스 아키텍트는 AWS 외부에서 ${from}에서 ${to}에 이르는 트래픽에 링크 암호화를 제공해야 합니다.`),
  () => t(`The traffic from ${from} to ${to} is confidential, and the links that it takes outside AWS must be encrypted.`, `${from}에서 ${to}에 이르는 트래픽은 기밀이므로 AWS 외부의 링크에서 암호화되어야 합니다.`),
];

export const bandwidth = ({ from, to, with: p }: Ends, gbps: number): readonly Wording[] => [
  () => t(`The connection from ${from} to ${to} must provide ${gbps} Gbps of throughput.`, `${from}에서 ${to}까지 ${gbps}Gbps의 처리량을 제공해야 합니다.`),
  () => t(`The path from ${from} to ${to} must carry ${gbps} Gbps at peak.`, `${from}에서 ${to}에 이르는 경로는 피크 시간에 ${gbps}Gbps를 처리해야 합니다.`),
  () => t(`At peak, traffic from ${from} to ${to} reaches ${gbps} Gbps, which the network must support.`, `피크 시간에 ${from}에서 ${to}에 이르는 트래픽은 ${gbps}Gbps에 달하며 네트워크는 이를 지원해야 합니다.`),
  () => t(`${cap(from)} must be able to exchange data with ${to} at ${gbps} Gbps.`, `${p(from, '은/는')} ${gbps}Gbps로 ${p(to, '와/과')} 데이터를 주고받을 수 있어야 합니다.`),
  () => t(`The network must sustain ${gbps} Gbps from ${from} to ${to}.`, `네트워크는 ${from}에서 ${to}까지 ${gbps}Gbps를 지속적으로 지원해야 합니다.`),
  () => t(`A transfer rate of ${gbps} Gbps from ${from} to ${to} is required.`, `${from}에서 ${to}까지 ${gbps}Gbps의 전송 속도가 필요합니다.`),
  () => t(`To finish in time, transfers between ${from} and ${to} must run at ${gbps} Gbps.`, `제시간에 완료하려면 ${from}에서 ${to}까지 ${gbps}Gbps의 속도로 데이터를 전송해야 합니다.`),
  () => t(`The bandwidth from ${from} to ${to} must be ${gbps} Gbps or more.`, `${from}에서 ${to}까지의 대역폭은 ${gbps}Gbps 이상이어야 합니다.`),
  () => t(`The company plans for ${gbps} Gbps from ${from} to ${to}, and the network must not limit it.`, `${from}에서 ${to}까지 ${gbps}Gbps를 사용할 계획이며 네트워크가 이를 제한하지 않아야 합니다.`),
  () => t(`Anything less than ${gbps} Gbps from ${from} to ${to} is too slow.`, `${from}에서 ${to}까지 ${gbps}Gbps보다 낮은 속도는 너무 느립니다.`),
  () => t(`A solutions architect must size the path from ${from} to ${to} for ${gbps} Gbps.`, `솔루션스 아키텍트는 ${from}에서 ${to}까지의 경로를 ${gbps}Gbps에 맞게 설계해야 합니다.`),
  () => t(`Measured demand from ${from} to ${to} is ${gbps} Gbps, and the connection has to satisfy it.`, `측정된 수요는 ${from}에서 ${to}까지 ${gbps}Gbps이며 연결은 이를 충족해야 합니다.`),
];

/** Between two ends, or between any two members of a group. */
export function inspect({ from, to, with: p }: Ends, by: string, among: boolean): readonly Wording[] {
  const path = among ? `between any two of ${to}` : `from ${from} to ${to}`;
  const [over, toward] = among ? [`${to} 간의`, `${to} 간의`] : [`${from}에서 ${to}에 이르는`, `${from}에서 ${p(to, '으로/로')} 향하는`];
  const between = among ? t(`between any two of ${to}`, `${to} 사이`) : t(`between ${from} and ${to}`, `${p(from, '와/과')} ${to} 사이`);
  return [
    () => t(`Traffic ${path} must pass through ${by}.`, `${over} 트래픽은 ${p(by, '을/를')} 통과해야 합니다.`),
    () => t(`The company must inspect the traffic ${path} with ${by}.`, `${over} 트래픽을 ${p(by, '으로/로')} 검사해야 합니다.`),
    () => t(`${cap(by)} must inspect the connections ${path}.`, `${p(by, '이/가')} ${toward} 연결을 검사해야 합니다.`),
    () => t(`No traffic ${path} may bypass ${by}.`, `${over} 트래픽이 ${p(by, '을/를')} 우회하지 않아야 합니다.`),
    () => t(`The security team wants ${by} to see the traffic ${path}.`, `보안 팀은 ${p(by, '이/가')} ${over} 트래픽을 확인하도록 하려고 합니다.`),
    () => t(`Connections ${path} must go through ${by} for inspection.`, `${toward} 연결은 검사를 위해 ${p(by, '을/를')} 거쳐야 합니다.`),
    () => t(`A new policy sends the traffic ${path} through ${by}.`, `새 정책에 따라 ${over} 트래픽은 ${p(by, '을/를')} 거쳐야 합니다.`),
    () => t(`Data on its way ${path} must be inspected by ${by}.`, `${among ? `${to}끼리` : `${from}에서 ${p(to, '와/과')}`} 주고받는 데이터는 ${p(by, '이/가')} 검사해야 합니다.`),
    () => t(`The company allows traffic ${path} on condition that it passes through ${by}.`, `이 회사는 ${p(by, '을/를')} 통과하는 경우에만 ${over} 트래픽을 허용합니다.`),
    () => t(`${cap(between.en)}, ${by} must be in the path of the traffic.`, `${between.ko}에서는 ${p(by, '이/가')} 트래픽 경로에 있어야 합니다.`),
    () => t(`Uninspected traffic ${path} is not permitted, and ${by} must do the inspection.`, `${over} 트래픽은 검사 없이 허용되지 않으며 ${p(by, '이/가')} 검사해야 합니다.`),
    () => t(`A solutions architect must place ${by} ${between.en} for inspection.`, `솔루션스 아키텍트는 검사를 위해 ${between.ko}에 ${p(by, '을/를')} 두어야 합니다.`),
  ];
}
