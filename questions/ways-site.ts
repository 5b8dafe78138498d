import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Part } from './ways-parts.ts';

/*
 * Eight or nine ways to say each change to a Direct Connect connection that stands, and each step that joins a site to AWS by several elements.
 * Names come with their article ("the head office", 본사; "the orders VPC", 주문 VPC). All ways of one step say the same.
 */
const t = (en: string, ko: string): Text => ({ en, ko });

/** MACsec on the line that stands and on the router at its other end. */
export const macsecWays = (site: Text): readonly Text[] => [
  t(`Turn on MACsec for the Direct Connect connection, and configure it on the router at ${site.en}.`, `Direct Connect 연결에 MACsec을 활성화하고 ${site.ko}의 라우터에 구성합니다.`),
  t(`Configure MACsec on the existing Direct Connect connection and on the router of ${site.en}.`, `기존 Direct Connect 연결과 ${site.ko}의 라우터에 MACsec을 구성합니다.`),
  t(`Protect the Direct Connect connection with MACsec, and set it up on the router at ${site.en} as well.`, `Direct Connect 연결을 MACsec으로 보호하고 ${site.ko}의 라우터에도 MACsec을 설정합니다.`),
  t(`Run MACsec on the Direct Connect connection, between AWS and the router of ${site.en}.`, `Direct Connect 연결에서 AWS와 ${site.ko}의 라우터 간에 MACsec을 실행합니다.`),
  t(`Enable MACsec at both ends of the present Direct Connect connection: on AWS and on the router of ${site.en}.`, `현재 Direct Connect 연결의 양쪽 끝인 AWS와 ${site.ko}의 라우터에서 MACsec을 사용하도록 설정합니다.`),
  t(`Use MACsec on the Direct Connect line. Prepare the router at ${site.en} for it.`, `Direct Connect 회선에 MACsec을 사용합니다. ${site.ko}의 라우터도 이에 맞게 준비합니다.`),
  t(`Modify the Direct Connect connection to use MACsec, and change the router at ${site.en} accordingly.`, `MACsec을 사용하도록 Direct Connect 연결을 수정하고 그에 맞게 ${site.ko}의 라우터를 변경합니다.`),
  t(`Have the Direct Connect connection that exists protected by MACsec, for which the router at ${site.en} is configured.`, `${site.ko}의 라우터를 구성하여 기존 Direct Connect 연결을 MACsec으로 보호합니다.`),
];

/** MACsec on the line that stands, briefly. */
export const macsecParts = (): readonly Part[] => [
  t('turn on MACsec for the Direct Connect connection', 'Direct Connect 연결에 MACsec을 활성화'),
  t('configure MACsec on the existing Direct Connect connection', '기존 Direct Connect 연결에 MACsec을 구성'),
  t('add MACsec to the present Direct Connect line', '현재 Direct Connect 회선에 MACsec을 추가'),
  t('protect the Direct Connect connection by MACsec', 'Direct Connect 연결을 MACsec으로 보호'),
  t('enable MACsec at both ends of the Direct Connect connection', 'Direct Connect 연결의 양쪽 끝에서 MACsec을 사용하도록 설정'),
  t('modify the Direct Connect connection to use MACsec', 'MACsec을 사용하도록 Direct Connect 연결을 수정'),
  t('use MACsec on the line of AWS Direct Connect', 'AWS Direct Connect 회선에 MACsec을 사용'),
  t('set up the existing Direct Connect connection for MACsec', '기존 Direct Connect 연결에 MACsec을 설정'),
];

/** A further private virtual interface on the line that stands. */
export const secondInterfaceWays = (v: Text): readonly Text[] => [
  t(`Create a private virtual interface for ${v.en} on the existing Direct Connect connection.`, `기존 Direct Connect 연결에 ${v.ko}에 대한 프라이빗 가상 인터페이스를 생성합니다.`),
  t(`Add a second private virtual interface to the Direct Connect connection, and associate it with ${v.en}.`, `Direct Connect 연결에 두 번째 프라이빗 가상 인터페이스를 추가하고 ${p(v.ko, '와/과')} 연결합니다.`),
  t(`Connect ${v.en} to the Direct Connect connection by another private virtual interface.`, `프라이빗 가상 인터페이스를 하나 더 사용하여 ${p(v.ko, '을/를')} Direct Connect 연결에 연결합니다.`),
  t(`Set up one more private virtual interface on the present Direct Connect connection that leads to ${v.en}.`, `현재 Direct Connect 연결에 ${p(v.ko, '으로/로')} 이어지는 프라이빗 가상 인터페이스를 추가로 설정합니다.`),
  t(`Use the existing Direct Connect line for ${v.en} as well, with a private virtual interface of its own.`, `별도의 프라이빗 가상 인터페이스를 두어 ${v.ko}에도 기존 Direct Connect 회선을 사용합니다.`),
  t(`Let another private virtual interface lead from the Direct Connect connection to ${v.en}.`, `Direct Connect 연결의 또 다른 프라이빗 가상 인터페이스가 ${p(v.ko, '으로/로')} 이어지게 합니다.`),
  t(`Provision an additional private virtual interface from the Direct Connect connection to ${v.en}.`, `Direct Connect 연결에서 ${p(v.ko, '으로/로')} 가는 추가 프라이빗 가상 인터페이스를 프로비저닝합니다.`),
  t(`Configure the Direct Connect connection with a second virtual interface, a private one to ${v.en}.`, `Direct Connect 연결에 ${p(v.ko, '을/를')} 대상으로 하는 두 번째 가상 인터페이스를 프라이빗 유형으로 구성합니다.`),
];

/** MACsec and a further private virtual interface on the line that stands. */
export const macsecAndInterfaceWays = (v: Text): readonly Text[] => [
  t(`Turn on MACsec for the Direct Connect connection, and add a private virtual interface for ${v.en} to it.`, `Direct Connect 연결에 MACsec을 활성화하고 ${v.ko}에 대한 프라이빗 가상 인터페이스를 추가합니다.`),
  t(`Configure MACsec on the existing Direct Connect connection, and create a second private virtual interface that leads to ${v.en}.`, `기존 Direct Connect 연결에 MACsec을 구성하고 ${p(v.ko, '으로/로')} 가는 두 번째 프라이빗 가상 인터페이스를 생성합니다.`),
  t(`Create another private virtual interface on the Direct Connect connection for ${v.en}. Use MACsec on the line.`, `${p(v.ko, '을/를')} 위해 Direct Connect 연결에 프라이빗 가상 인터페이스를 하나 더 생성합니다. 회선에는 MACsec을 사용합니다.`),
  t(`Add MACsec to the present Direct Connect line, and connect ${v.en} to it by one more private virtual interface.`, `현재 Direct Connect 회선에 MACsec을 추가하고 프라이빗 가상 인터페이스를 하나 더 사용하여 ${p(v.ko, '을/를')} 이 회선에 연결합니다.`),
  t(`Set up a private virtual interface from the Direct Connect connection to ${v.en} beside the first, and enable MACsec on the connection.`, `첫 번째 인터페이스 외에 Direct Connect 연결에서 ${p(v.ko, '으로/로')} 가는 프라이빗 가상 인터페이스를 설정하고 이 연결에서 MACsec을 사용하도록 합니다.`),
  t(`Modify the Direct Connect connection: enable MACsec, and provision a second private virtual interface with ${v.en} at its end.`, `Direct Connect 연결을 수정하여 MACsec을 활성화하고 ${v.ko}에 연결되는 두 번째 프라이빗 가상 인터페이스를 프로비저닝합니다.`),
  t(`Set up MACsec on the Direct Connect connection. Give ${v.en} a private virtual interface of its own there.`, `Direct Connect 연결에 MACsec을 설정합니다. 이 연결에 ${v.ko}용 프라이빗 가상 인터페이스를 따로 둡니다.`),
  t(`Protect the existing Direct Connect connection with MACsec, and extend it to ${v.en} through an additional private virtual interface.`, `기존 Direct Connect 연결을 MACsec으로 보호하고 프라이빗 가상 인터페이스를 추가하여 ${v.ko}까지 확장합니다.`),
];

/** A VPN to a VPC over a public virtual interface that is added to the line that stands. */
export const vpnOnPublicWays = (site: Text, v: Text): readonly Text[] => [
  t(`Add a public virtual interface to the Direct Connect connection, and run a Site-to-Site VPN connection from ${site.en} to ${v.en} over it.`, `Direct Connect 연결에 퍼블릭 가상 인터페이스를 추가하고 이를 통해 ${site.ko}에서 ${p(v.ko, '으로/로')} Site-to-Site VPN 연결을 설정합니다.`),
  t(`Create a Site-to-Site VPN connection from ${site.en} to ${v.en} over a new public virtual interface of the Direct Connect connection.`, `Direct Connect 연결의 새 퍼블릭 가상 인터페이스를 통해 ${site.ko}에서 ${p(v.ko, '으로/로')} Site-to-Site VPN 연결을 생성합니다.`),
  t(`Use the existing Direct Connect connection for VPN: add a public virtual interface, and build a Site-to-Site VPN from ${site.en} to ${v.en} on it.`, `기존 Direct Connect 연결을 VPN에 사용합니다. 퍼블릭 가상 인터페이스를 추가하고 이를 거쳐 ${site.ko}에서 ${p(v.ko, '으로/로')} 가는 Site-to-Site VPN을 구축합니다.`),
  t(`Connect ${site.en} to ${v.en} by Site-to-Site VPN. Carry the tunnels over a public virtual interface that is added to the Direct Connect connection.`, `Site-to-Site VPN으로 ${p(site.ko, '을/를')} ${v.ko}에 연결합니다. 터널은 Direct Connect 연결에 추가한 퍼블릭 가상 인터페이스로 전송합니다.`),
  t(`Set up a public virtual interface on the present Direct Connect connection, through which a Site-to-Site VPN connection leads from ${site.en} to ${v.en}.`, `현재 Direct Connect 연결에 퍼블릭 가상 인터페이스를 설정하고 이를 사용하는 Site-to-Site VPN 연결로 ${p(site.ko, '와/과')} ${p(v.ko, '을/를')} 연결합니다.`),
  t(`Route the traffic between ${site.en} and ${v.en} through Site-to-Site VPN tunnels over a new public virtual interface of the Direct Connect connection.`, `${p(site.ko, '와/과')} ${v.ko} 간의 트래픽을 Direct Connect 연결의 새 퍼블릭 가상 인터페이스를 거치는 Site-to-Site VPN 터널로 라우팅합니다.`),
  t(`Provision a public virtual interface on the Direct Connect connection, and use it for a Site-to-Site VPN connection from ${site.en} to ${v.en}.`, `Direct Connect 연결에 퍼블릭 가상 인터페이스를 프로비저닝하고 ${site.ko}에서 ${p(v.ko, '으로/로')} 가는 Site-to-Site VPN 연결에 사용합니다.`),
  t(`Let a Site-to-Site VPN connection from ${site.en} to ${v.en} use a public virtual interface, which the Direct Connect connection gets for it.`, `Direct Connect 연결에 퍼블릭 가상 인터페이스를 마련하여 ${site.ko}에서 ${p(v.ko, '으로/로')} 가는 Site-to-Site VPN 연결이 이를 사용하게 합니다.`),
];

/** A VPN to a VPC over a public virtual interface of a new line. */
export const vpnOnNewLineWays = (site: Text, v: Text): readonly Text[] => {
  const [by, to] = [p(site.ko, '을/를'), p(v.ko, '으로/로')];
  return [
    t(`Order an AWS Direct Connect connection with a public virtual interface for ${site.en}. Run a Site-to-Site VPN connection to ${v.en} over it.`, `${site.ko}에 퍼블릭 가상 인터페이스를 사용하는 AWS Direct Connect 연결을 주문합니다. 이 연결을 통해 ${to} Site-to-Site VPN 연결을 설정합니다.`),
    t(`Create a Site-to-Site VPN connection from ${site.en} to ${v.en} that uses the public virtual interface of a new Direct Connect connection.`, `새 Direct Connect 연결의 퍼블릭 가상 인터페이스를 사용하여 ${site.ko}에서 ${to} Site-to-Site VPN 연결을 생성합니다.`),
    t(`Provision a Direct Connect connection with a public virtual interface, over which Site-to-Site VPN tunnels connect ${site.en} to ${v.en}.`, `퍼블릭 가상 인터페이스가 있는 Direct Connect 연결을 프로비저닝하고 이를 거치는 Site-to-Site VPN 터널로 ${by} ${v.ko}에 연결합니다.`),
    t(`Add a public virtual interface to a new Direct Connect connection of ${site.en}, and reach ${v.en} through a Site-to-Site VPN connection on it.`, `${site.ko}의 새 Direct Connect 연결에 퍼블릭 가상 인터페이스를 추가하고 그 위의 Site-to-Site VPN 연결을 통해 ${v.ko}에 접속합니다.`),
    t(`Use Site-to-Site VPN from ${site.en} to ${v.en}, and carry its tunnels over a public virtual interface of a newly ordered Direct Connect connection.`, `${site.ko}에서 ${v.ko}까지 Site-to-Site VPN을 사용하며, 터널은 새로 주문한 Direct Connect 회선의 퍼블릭 가상 인터페이스로 전송합니다.`),
    t(`Install a Direct Connect connection at ${site.en}. Set up its public virtual interface, and a Site-to-Site VPN connection through this interface to ${v.en}.`, `${site.ko}에 Direct Connect 연결을 설치합니다. 퍼블릭 가상 인터페이스를 설정하고 이 인터페이스를 통해 ${to} 가는 Site-to-Site VPN 연결을 구성합니다.`),
    t(`Connect ${site.en} to ${v.en} by a Site-to-Site VPN connection that runs over Direct Connect: order a new line with a public virtual interface for it.`, `Direct Connect를 통한 Site-to-Site VPN 연결로 ${by} ${v.ko}에 연결합니다. 이를 위해 퍼블릭 가상 인터페이스가 있는 새 회선을 주문합니다.`),
    t(`Route the traffic from ${site.en} to ${v.en} through a Site-to-Site VPN connection that runs over the public virtual interface of a newly ordered Direct Connect connection.`, `새 Direct Connect 연결과 퍼블릭 가상 인터페이스를 기반으로 하는 Site-to-Site VPN 연결을 통해 ${site.ko}에서 ${to} 가는 트래픽을 라우팅합니다.`),
  ];
};

/** A VPN over the internet in place of the line that stands. */
export const vpnForLineWays = (site: Text, v: Text): readonly Text[] => [
  t(`Replace the Direct Connect connection with a Site-to-Site VPN connection over the internet from ${site.en} to ${v.en}.`, `Direct Connect 연결을 ${site.ko}에서 ${p(v.ko, '으로/로')} 가는 인터넷 기반 Site-to-Site VPN 연결로 대체합니다.`),
  t(`Cancel the Direct Connect connection, and connect ${site.en} to ${v.en} by Site-to-Site VPN over the internet instead.`, `Direct Connect 연결을 해지하고 대신 인터넷을 통한 Site-to-Site VPN으로 ${p(site.ko, '을/를')} ${v.ko}에 연결합니다.`),
  t(`Move the traffic between ${site.en} and ${v.en} from Direct Connect to a Site-to-Site VPN connection over the internet, and give up the line.`, `${p(site.ko, '와/과')} ${v.ko} 간의 트래픽을 Direct Connect에서 인터넷을 통한 Site-to-Site VPN 연결로 옮기고 회선을 해지합니다.`),
  t(`Create an internet-based Site-to-Site VPN connection from ${site.en} to ${v.en}. Delete the Direct Connect connection.`, `${site.ko}에서 ${p(v.ko, '으로/로')} 인터넷 기반 Site-to-Site VPN 연결을 생성합니다. Direct Connect 연결은 삭제합니다.`),
  t(`Use a Site-to-Site VPN connection over the internet between ${site.en} and ${v.en}, and remove the Direct Connect connection.`, `${p(site.ko, '와/과')} ${v.ko} 사이에 Direct Connect 대신 인터넷을 통한 Site-to-Site VPN을 사용하고 Direct Connect 연결을 제거합니다.`),
  t(`Let a Site-to-Site VPN connection over the internet from ${site.en} to ${v.en} take the place of the Direct Connect connection.`, `인터넷을 통해 ${site.ko}에서 ${p(v.ko, '으로/로')} 가는 Site-to-Site VPN 연결이 Direct Connect 연결을 대신하게 합니다.`),
  t(`Switch from Direct Connect to Site-to-Site VPN: build the tunnels from ${site.en} to ${v.en} over the internet, and end the contract for the line.`, `Direct Connect에서 Site-to-Site VPN으로 전환합니다. 인터넷을 통해 ${site.ko}에서 ${p(v.ko, '으로/로')} 터널을 구축하고 회선 계약을 종료합니다.`),
  t(`Set up a Site-to-Site VPN connection over the internet between ${site.en} and ${v.en}, and terminate the Direct Connect connection that it replaces.`, `${p(site.ko, '와/과')} ${v.ko} 간에 인터넷을 통한 Site-to-Site VPN 연결을 설정하고 이로써 대체되는 Direct Connect 연결을 종료합니다.`),
];

/** A VPN connection to each of two VPCs in place of the line that stands. */
export const vpnsForLineWays = (site: Text, a: Text, b: Text): readonly Text[] => {
  const pair = `${p(a.ko, '와/과')} ${b.ko}`;
  return [
    t(`Replace the Direct Connect connection with two Site-to-Site VPN connections from ${site.en}, one to each VPC.`, `Direct Connect 연결을 ${site.ko}에서 각 VPC로 가는 Site-to-Site VPN 연결 2개로 대체합니다.`),
    t(`Cancel the Direct Connect connection, and create a Site-to-Site VPN connection from ${site.en} to each of the two VPCs.`, `Direct Connect 연결을 해지하고 ${site.ko}에서 두 VPC로 각각 Site-to-Site VPN 연결을 생성합니다.`),
    t(`Connect ${site.en} to ${a.en} and to ${b.en} by Site-to-Site VPN instead of Direct Connect, and give up the line.`, `Direct Connect 대신 Site-to-Site VPN으로 ${p(site.ko, '을/를')} ${p(a.ko, '와/과')} ${b.ko}에 각각 연결하고 회선을 해지합니다.`),
    t(`Delete the Direct Connect connection. Set up Site-to-Site VPN connections from ${site.en} to both VPCs.`, `Direct Connect 연결을 삭제합니다. ${site.ko}에서 두 VPC 모두로 가는 Site-to-Site VPN 연결을 설정합니다.`),
    t(`Use one Site-to-Site VPN connection for ${a.en} and another for ${b.en}, both from ${site.en}, in place of the Direct Connect connection.`, `Direct Connect 연결을 없애고 ${site.ko}에서 ${a.ko}용과 ${b.ko}용으로 Site-to-Site VPN 연결을 1개씩 사용합니다.`),
    t(`Switch from Direct Connect to Site-to-Site VPN. Build a connection from ${site.en} to ${a.en} and a second to ${b.en}.`, `Direct Connect에서 Site-to-Site VPN으로 전환합니다. ${site.ko}에서 ${p(a.ko, '으로/로')} 가는 연결과 ${p(b.ko, '으로/로')} 가는 두 번째 연결을 구축합니다.`),
    t(`Remove the Direct Connect line, and let two Site-to-Site VPN connections lead from ${site.en} to ${a.en} and ${b.en}.`, `Direct Connect 회선을 제거하고 Site-to-Site VPN 연결 2개가 ${site.ko}에서 ${p(pair, '으로/로')} 이어지게 합니다.`),
    t(`Move the traffic of ${site.en} from Direct Connect to a Site-to-Site VPN connection for each VPC, and cancel the line.`, `${site.ko}의 트래픽을 Direct Connect에서 VPC별 Site-to-Site VPN 연결로 옮기고 회선을 해지합니다.`),
  ];
};

/** A new line with MACsec in place of the one that stands. */
export const sealedLineForLineWays = (site: Text, v: Text): readonly Text[] => [
  t(`Replace the Direct Connect connection with a newly ordered one that uses MACsec, with a private virtual interface to ${v.en}.`, `Direct Connect 연결을 MACsec을 사용하고 ${v.ko}에 대한 프라이빗 가상 인터페이스가 있는 새 연결로 대체합니다.`),
  t(`Order a second Direct Connect connection with MACsec, move the private virtual interface of ${v.en} to it, and give up the old one.`, `MACsec을 사용하는 두 번째 Direct Connect 연결을 주문하여 ${v.ko}의 프라이빗 가상 인터페이스를 옮기고 기존 연결을 해지합니다.`),
  t(`Install a new Direct Connect connection with MACsec at ${site.en}. Create a private virtual interface to ${v.en} on it, and cancel the present connection.`, `${site.ko}에 MACsec을 사용하는 새 Direct Connect 연결을 설치합니다. 여기에 ${v.ko}에 대한 프라이빗 가상 인터페이스를 생성하고 현재 연결을 해지합니다.`),
  t(`Migrate the private virtual interface of ${v.en} to another Direct Connect connection, ordered with MACsec, and delete the one that is in use.`, `MACsec을 사용하도록 주문한 다른 Direct Connect 연결로 ${v.ko}의 프라이빗 가상 인터페이스를 마이그레이션하고 사용 중인 연결을 삭제합니다.`),
  t(`Exchange the Direct Connect connection for a new one that has MACsec and a private virtual interface to ${v.en}.`, `Direct Connect 연결을 MACsec이 적용된 새 연결로 교체하고 새 연결에 ${v.ko}에 대한 프라이빗 가상 인터페이스를 둡니다.`),
  t(`Connect ${site.en} to ${v.en} by a private virtual interface on a newly ordered Direct Connect connection with MACsec. Remove the old line.`, `새로 주문한 MACsec Direct Connect 연결의 프라이빗 가상 인터페이스로 ${p(site.ko, '을/를')} ${v.ko}에 연결합니다. 기존 회선은 제거합니다.`),
  t(`Request a new Direct Connect port with MACsec for ${site.en}, set up a private virtual interface to ${v.en} there, and terminate the former connection.`, `${site.ko}용으로 MACsec을 사용하는 새 Direct Connect 포트를 요청하여 ${v.ko}에 대한 프라이빗 가상 인터페이스를 설정하고 이전 연결을 종료합니다.`),
  t(`Provision a Direct Connect connection with MACsec and a private virtual interface to ${v.en} to take the place of the existing line.`, `기존 회선을 대신하도록 MACsec을 사용하고 ${v.ko}에 대한 프라이빗 가상 인터페이스가 있는 Direct Connect 연결을 프로비저닝합니다.`),
];

/** A VPN over the internet to a VPC that a line leads to already. */
export const vpnBesideLineWays = (site: Text, v: Text): readonly Text[] => [
  t(`Set up a Site-to-Site VPN connection over the internet from ${site.en} to ${v.en} beside the Direct Connect connection.`, `Direct Connect 연결과 함께 사용하도록 인터넷을 통해 ${site.ko}에서 ${p(v.ko, '으로/로')} Site-to-Site VPN 연결을 설정합니다.`),
  t(`Keep the Direct Connect connection, and add an internet-based Site-to-Site VPN connection from ${site.en} to ${v.en}.`, `Direct Connect 연결을 유지하고 ${site.ko}에서 ${p(v.ko, '으로/로')} 인터넷 기반 Site-to-Site VPN 연결을 추가합니다.`),
  t(`Create a Site-to-Site VPN connection from ${site.en} to ${v.en} over the internet as a second path to Direct Connect.`, `Direct Connect 외의 두 번째 경로로 인터넷을 통해 ${site.ko}에서 ${p(v.ko, '으로/로')} 가는 Site-to-Site VPN 연결을 생성합니다.`),
  t(`Connect ${site.en} to ${v.en} by Site-to-Site VPN over the internet in addition to Direct Connect.`, `Direct Connect에 더하여 인터넷을 통한 Site-to-Site VPN으로도 ${p(site.ko, '을/를')} ${v.ko}에 연결합니다.`),
  t(`Use the internet for another link between ${site.en} and ${v.en}, a Site-to-Site VPN connection next to the Direct Connect line.`, `Direct Connect 회선 옆에 인터넷을 사용하는 Site-to-Site VPN 연결을 두어 ${p(site.ko, '와/과')} ${v.ko} 간의 또 다른 연결로 사용합니다.`),
  t(`Provision Site-to-Site VPN tunnels over the internet from ${site.en} to ${v.en}. Leave the Direct Connect connection as it is.`, `${site.ko}에서 ${p(v.ko, '으로/로')} 인터넷을 통한 Site-to-Site VPN 터널을 프로비저닝합니다. Direct Connect 연결은 그대로 둡니다.`),
  t(`Supplement the Direct Connect connection of ${site.en} with a Site-to-Site VPN connection over the internet to ${v.en}.`, `인터넷을 통해 ${p(v.ko, '으로/로')} 가는 Site-to-Site VPN 연결로 ${site.ko}의 Direct Connect 연결을 보완합니다.`),
  t(`Build a Site-to-Site VPN to ${v.en} over the internet line of ${site.en}, parallel to the Direct Connect connection.`, `Direct Connect 연결과 병렬로 ${site.ko}의 인터넷 회선을 통해 ${p(v.ko, '으로/로')} 가는 Site-to-Site VPN을 구축합니다.`),
];

/** A transit virtual interface on the line that stands. */
export const transitInterfaceWays: readonly Text[] = [
  t('Create a transit virtual interface for a transit gateway on the existing Direct Connect connection.', '기존 Direct Connect 연결에 Transit Gateway에 대한 전송 가상 인터페이스를 생성합니다.'),
  t('Connect the existing Direct Connect connection to a transit gateway through a transit virtual interface.', '전송 가상 인터페이스를 통해 기존 Direct Connect 연결을 Transit Gateway에 연결합니다.'),
  t('Add a transit virtual interface to the Direct Connect connection, and associate it with a transit gateway.', 'Direct Connect 연결에 전송 가상 인터페이스를 추가하고 Transit Gateway와 연결합니다.'),
  t('Use a transit virtual interface on the present Direct Connect line to reach a transit gateway.', '현재 Direct Connect 회선의 전송 가상 인터페이스를 사용하여 Transit Gateway에 접속합니다.'),
  t('Set up the Direct Connect connection with one more virtual interface: a transit virtual interface to a transit gateway.', 'Direct Connect 연결에 가상 인터페이스를 하나 더 설정하되 Transit Gateway로 가는 전송 가상 인터페이스로 설정합니다.'),
  t('Let a transit virtual interface lead from the existing Direct Connect connection to a transit gateway.', '전송 가상 인터페이스가 기존 Direct Connect 연결에서 Transit Gateway로 이어지게 합니다.'),
  t('Provision a transit virtual interface that joins the line of AWS Direct Connect to a transit gateway.', 'AWS Direct Connect 회선과 Transit Gateway를 잇는 전송 가상 인터페이스를 프로비저닝합니다.'),
  t('Extend the Direct Connect connection to a transit gateway by means of a transit virtual interface.', '전송 가상 인터페이스를 추가하여 Direct Connect 연결을 Transit Gateway까지 확장합니다.'),
];

/** Both VPCs on a transit gateway with one route table, and a VPN over a new line to it. */
export const hubVpnOnLineWays = (site: Text): readonly Text[] => [
  t(`Attach both VPCs to a transit gateway with one route table. Connect ${site.en} by a Site-to-Site VPN connection over the transit virtual interface of a new Direct Connect connection.`, `두 VPC를 라우팅 테이블이 1개인 Transit Gateway에 연결합니다. 새 Direct Connect 연결의 전송 가상 인터페이스를 통한 Site-to-Site VPN 연결로 ${p(site.ko, '을/를')} 연결합니다.`),
  t(`Create a transit gateway that routes between both VPCs and ${site.en}, which gets a Site-to-Site VPN connection over a transit virtual interface of a new Direct Connect connection.`, `두 VPC와 ${site.ko} 간에 라우팅하는 Transit Gateway를 생성합니다. ${site.ko}에는 새 Direct Connect 연결의 전송 가상 인터페이스를 거치는 Site-to-Site VPN 연결을 설정합니다.`),
  t(`Order a Direct Connect connection for ${site.en} with a transit virtual interface, and run a Site-to-Site VPN connection over it to a transit gateway with one route table for both VPCs.`, `${site.ko}에 전송 가상 인터페이스가 있는 Direct Connect 연결을 주문하고, 이를 통해 두 VPC에 라우팅 테이블 1개를 사용하는 Transit Gateway로 Site-to-Site VPN 연결을 구성합니다.`),
  t(`Deploy a transit gateway, attach both VPCs to one route table of it, and add ${site.en} by a Site-to-Site VPN connection that uses a new Direct Connect connection and its transit virtual interface.`, `Transit Gateway를 배포하여 두 VPC를 라우팅 테이블 하나에 연결하고, 새 Direct Connect 연결과 전송 가상 인터페이스를 사용하는 Site-to-Site VPN 연결로 ${p(site.ko, '을/를')} 추가합니다.`),
  t(`Connect ${site.en} and both VPCs through a transit gateway with a shared route table. Carry a Site-to-Site VPN connection from ${site.en} over a transit virtual interface on a newly ordered Direct Connect line.`, `${p(site.ko, '와/과')} 두 VPC를 공유 라우팅 테이블이 있는 Transit Gateway로 연결합니다. ${site.ko}의 Site-to-Site VPN 연결은 새로 주문한 Direct Connect 회선의 전송 가상 인터페이스로 전송합니다.`),
  t(`Use one transit gateway with a common route table for both VPCs, and reach it from ${site.en} by Site-to-Site VPN over Direct Connect, on the transit virtual interface of a new connection.`, `두 VPC에 공통 라우팅 테이블이 있는 Transit Gateway 1개를 사용하고, ${site.ko}에서는 새 Direct Connect 연결의 전송 가상 인터페이스를 거치는 Site-to-Site VPN으로 이 Transit Gateway에 연결합니다.`),
  t(`Set up a transit gateway that both VPCs are attached to in one route table, a new Direct Connect connection with a transit virtual interface to it, and a Site-to-Site VPN connection from ${site.en} over this interface.`, `두 VPC가 라우팅 테이블 하나로 연결된 Transit Gateway, 이에 대한 전송 가상 인터페이스가 있는 새 Direct Connect 연결, 이 인터페이스를 통한 ${site.ko}의 Site-to-Site VPN 연결을 설정합니다.`),
  t(`Join both VPCs to a transit gateway, with routes to each other. Install a Direct Connect connection at ${site.en}, and let a Site-to-Site VPN connection lead to the gateway over its transit virtual interface.`, `두 VPC를 서로에 대한 경로와 함께 Transit Gateway에 연결합니다. ${site.ko}에 Direct Connect 연결을 설치하고 전송 가상 인터페이스를 통한 Site-to-Site VPN 연결이 Transit Gateway로 이어지게 합니다.`),
];
