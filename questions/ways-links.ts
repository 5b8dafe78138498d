import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/* Twelve ways to say each link of a site with AWS. Names come with their article ("the head office", 본사); all open with a bare verb, as options do. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** Two lists said one after the other, way by way. */
export const inRow = (first: readonly Text[], second: readonly Text[]): readonly Text[] => first.map((way, i) => t(`${way.en} ${(second[i % second.length] as Text).en}`, `${way.ko} ${(second[i % second.length] as Text).ko}`));

/** A Site-to-Site VPN connection to one VPC. @param internet whether it has to be said that it runs over the internet: where there is a line as well */
export const vpnWays = (site: Text, to: Text, internet = false): readonly Text[] => {
  const [over, by] = internet ? [' over the internet', '인터넷을 통한 '] : ['', ''];
  return [
    t(`Set up an AWS Site-to-Site VPN connection${over} from ${site.en} to ${to.en}.`, `${site.ko}에서 ${p(to.ko, '으로/로')} ${by}AWS Site-to-Site VPN 연결을 설정합니다.`),
    t(`Create a Site-to-Site VPN connection${over} between ${to.en} and ${site.en}.`, `${p(to.ko, '와/과')} ${site.ko} 간에 ${by}Site-to-Site VPN 연결을 생성합니다.`),
    t(`Connect ${site.en} to ${to.en} by Site-to-Site VPN${over}.`, `${by}Site-to-Site VPN으로 ${p(site.ko, '을/를')} ${to.ko}에 연결합니다.`),
    t(`Build a Site-to-Site VPN${over} that leads from ${site.en} to ${to.en}.`, `${site.ko}에서 ${p(to.ko, '으로/로')} 가는 ${by}Site-to-Site VPN을 구축합니다.`),
    t(`Add a Site-to-Site VPN connection of ${site.en}${over} that ends at ${to.en}.`, `${to.ko}에서 종단되는 ${site.ko}의 ${by}Site-to-Site VPN 연결을 추가합니다.`),
    t(`Route the traffic between ${site.en} and ${to.en} through the tunnels of a new Site-to-Site VPN connection${over}.`, `${p(site.ko, '와/과')} ${to.ko} 간의 트래픽을 ${by}새 Site-to-Site VPN 연결의 터널로 라우팅합니다.`),
    t(`Provision Site-to-Site VPN for ${site.en}, with a connection${over} to ${to.en}.`, `${p(to.ko, '으로/로')} 이어지는 ${by}Site-to-Site VPN 연결을 ${site.ko}에 프로비저닝합니다.`),
    t(`Use AWS Site-to-Site VPN${over} to link ${site.en} with ${to.en}.`, `${by}AWS Site-to-Site VPN을 사용하여 ${p(site.ko, '을/를')} ${p(to.ko, '와/과')} 연결합니다.`),
    t(`Configure the router of ${site.en} for a Site-to-Site VPN connection${over} to ${to.en}.`, `${by}Site-to-Site VPN 연결로 ${to.ko}에 접속하도록 ${site.ko}의 라우터를 구성합니다.`),
    t(`Establish Site-to-Site VPN tunnels${over} from the router of ${site.en} to ${to.en}.`, `${site.ko}의 라우터와 ${to.ko} 간에 ${by}Site-to-Site VPN 터널을 설정합니다.`),
    t(`Let ${site.en} reach ${to.en} through a Site-to-Site VPN connection${over}.`, `${site.ko}에서 ${by}Site-to-Site VPN 연결을 거쳐 ${to.ko}에 연결하게 합니다.`),
    t(`Give ${to.en} a Site-to-Site VPN connection${over} from ${site.en}.`, `${to.ko}에 ${site.ko}에서 오는 ${by}Site-to-Site VPN 연결을 구성합니다.`),
  ];
};

/** A new Direct Connect connection with a private virtual interface to one VPC. */
export function lineWays(site: Text, to: Text, macsec: boolean): readonly Text[] {
  const [w, wKo] = macsec ? [' with MACsec', 'MACsec을 사용하는 '] : ['', ''];
  const line = `${wKo}10Gbps AWS Direct Connect 전용 연결`;
  const vif = `${to.ko}에 대한 프라이빗 가상 인터페이스`;
  return [
    t(`Order a 10 Gbps AWS Direct Connect dedicated connection${w} for ${site.en}, and create a private virtual interface to ${to.en}.`, `${site.ko}에 ${line}을 주문하고 ${vif}를 생성합니다.`),
    t(`Connect ${site.en} to ${to.en} through a private virtual interface on a new 10 Gbps AWS Direct Connect connection${w}.`, `${wKo}새 10Gbps AWS Direct Connect 연결의 프라이빗 가상 인터페이스로 ${p(site.ko, '을/를')} ${to.ko}에 연결합니다.`),
    t(`Set up a 10 Gbps Direct Connect connection${w} at ${site.en}, with a private virtual interface for ${to.en}.`, `${site.ko}에 ${wKo}10Gbps Direct Connect 연결을 설정하고 ${to.ko}용 프라이빗 가상 인터페이스를 구성합니다.`),
    t(`Install a 10 Gbps Direct Connect dedicated connection${w} for ${site.en}. Attach its private virtual interface to ${to.en}.`, `${site.ko}에 ${wKo}10Gbps Direct Connect 전용 연결을 설치합니다. 프라이빗 가상 인터페이스를 ${to.ko}에 연결합니다.`),
    t(`Use a new 10 Gbps AWS Direct Connect connection${w} and its private virtual interface between ${site.en} and ${to.en}.`, `${p(site.ko, '와/과')} ${to.ko} 사이에 ${wKo}새 10Gbps AWS Direct Connect 연결과 프라이빗 가상 인터페이스를 사용합니다.`),
    t(`Provision 10 Gbps of AWS Direct Connect${w} from ${site.en}, and end the private virtual interface at ${to.en}.`, `${site.ko}에서 ${wKo}10Gbps AWS Direct Connect를 프로비저닝하고 프라이빗 가상 인터페이스를 ${to.ko}까지 연결합니다.`),
    t(`Request a dedicated 10 Gbps Direct Connect port${w} for ${site.en}, and configure a private virtual interface to ${to.en}.`, `${site.ko}용으로 ${wKo}10Gbps Direct Connect 전용 포트를 요청하고 ${vif}를 구성합니다.`),
    t(`Route the traffic between ${site.en} and ${to.en} over a private virtual interface of a new 10 Gbps Direct Connect connection${w}.`, `${p(site.ko, '와/과')} ${to.ko} 간의 트래픽을 ${wKo}새 10Gbps Direct Connect 연결의 프라이빗 가상 인터페이스로 라우팅합니다.`),
    t(`Link ${site.en} with ${to.en} by a 10 Gbps AWS Direct Connect dedicated connection${w} and a private virtual interface.`, `${line}과 프라이빗 가상 인터페이스로 ${p(site.ko, '을/를')} ${p(to.ko, '와/과')} 연결합니다.`),
    t(`Create a private virtual interface to ${to.en} on a 10 Gbps Direct Connect connection${w} that is ordered for ${site.en}.`, `${site.ko}에 새로 주문한 ${wKo}10Gbps Direct Connect 연결에 ${vif}를 생성합니다.`),
    t(`Give ${site.en} a 10 Gbps AWS Direct Connect connection${w}, and a private virtual interface that leads to ${to.en}.`, `${site.ko}에 ${wKo}10Gbps AWS Direct Connect 연결을 마련하고 ${p(to.ko, '으로/로')} 이어지는 프라이빗 가상 인터페이스를 둡니다.`),
    t(`Add a 10 Gbps Direct Connect dedicated connection${w} between ${site.en} and AWS, with a private virtual interface on ${to.en}.`, `${p(site.ko, '와/과')} AWS 간에 ${wKo}10Gbps Direct Connect 전용 연결을 추가하고 ${vif}를 둡니다.`),
  ];
}

/** Both VPCs on a transit gateway, with or without routes to each other. */
export const bothOnHubWays = (apart: boolean): readonly Text[] =>
  apart
    ? [
        t('Attach both VPCs to a transit gateway without routes between them.', '두 VPC를 서로 간의 경로가 없는 Transit Gateway에 연결합니다.'),
        t('Create a transit gateway for both VPCs, and leave routes between the two out of its route tables.', '두 VPC용 Transit Gateway를 생성하고 라우팅 테이블에 두 VPC 간 경로는 두지 않습니다.'),
        t('Connect the two VPCs to a transit gateway whose route tables keep them apart.', '두 VPC를 서로 분리하는 라우팅 테이블이 있는 Transit Gateway에 연결합니다.'),
        t('Deploy a transit gateway with a route table for each VPC that has no route to the other.', '상대 VPC로 가는 경로가 없는 VPC별 라우팅 테이블을 사용하는 Transit Gateway를 배포합니다.'),
        t('Set up a transit gateway that does not route from one of the VPCs to the other.', '한 VPC에서 다른 VPC로 라우팅하지 않는 Transit Gateway를 설정합니다.'),
        t('Use one transit gateway for the two VPCs, and isolate their attachments by separate route tables.', '두 VPC에 하나의 Transit Gateway를 사용하고 별도의 라우팅 테이블로 연결을 서로 격리합니다.'),
        t('Provision a transit gateway, attach both VPCs, and propagate neither to the other.', 'Transit Gateway를 프로비저닝하고 두 VPC를 연결하되 서로에게 경로를 전파하지 않습니다.'),
        t('Configure a transit gateway with both VPCs as isolated attachments.', '두 VPC를 격리된 연결로 둔 Transit Gateway를 구성합니다.'),
        t('Join both VPCs to a transit gateway, with no path from either to the other.', '두 VPC를 Transit Gateway에 연결하고 둘 사이에는 경로를 두지 않습니다.'),
        t('Add both VPCs to a transit gateway that segments them by route tables.', '라우팅 테이블로 두 VPC를 분할하는 Transit Gateway에 두 VPC를 추가합니다.'),
        t('Place both VPCs behind a transit gateway, and keep traffic between them from being routed.', 'Transit Gateway를 두어 두 VPC를 연결하되 둘 사이의 트래픽은 라우팅하지 않습니다.'),
        t('Create transit gateway attachments for both VPCs in separate route tables.', '두 VPC의 Transit Gateway 연결을 서로 다른 라우팅 테이블에 생성합니다.'),
      ]
    : [
        t('Attach both VPCs to a transit gateway with one route table.', '두 VPC를 라우팅 테이블이 1개인 Transit Gateway에 연결합니다.'),
        t('Create a transit gateway for both VPCs that routes between its attachments.', '연결 간에 라우팅하는 두 VPC용 Transit Gateway를 생성합니다.'),
        t('Connect the two VPCs to a transit gateway with a shared route table.', '두 VPC를 공유 라우팅 테이블이 있는 Transit Gateway에 연결합니다.'),
        t('Deploy a transit gateway, and propagate the routes of both VPCs to its default route table.', 'Transit Gateway를 배포하고 두 VPC의 경로를 기본 라우팅 테이블에 전파합니다.'),
        t('Set up a transit gateway that routes among the attachments, both VPCs included.', '두 VPC를 포함한 연결 간에 라우팅하는 Transit Gateway를 설정합니다.'),
        t('Use one transit gateway with a common route table for the two VPCs.', '두 VPC에 공통 라우팅 테이블을 사용하는 하나의 Transit Gateway를 사용합니다.'),
        t('Provision a transit gateway, attach both VPCs, and associate them with the same route table.', 'Transit Gateway를 프로비저닝하고 두 VPC를 연결하여 같은 라우팅 테이블을 사용하게 합니다.'),
        t('Configure a transit gateway with both VPCs as attachments of the default route table.', '두 VPC를 기본 라우팅 테이블의 연결로 둔 Transit Gateway를 구성합니다.'),
        t('Join both VPCs to a transit gateway, with a path from each to the other.', '두 VPC를 Transit Gateway에 연결하고 서로에 대한 경로를 둡니다.'),
        t('Add both VPCs to a transit gateway, and let its attachments communicate.', '두 VPC를 Transit Gateway에 추가하고 연결 간에 통신하도록 합니다.'),
        t('Place both VPCs behind a transit gateway that has the routes of each.', '각 VPC의 경로가 있는 Transit Gateway를 두어 두 VPC를 연결합니다.'),
        t('Create transit gateway attachments for both VPCs in one route table.', '두 VPC의 Transit Gateway 연결을 하나의 라우팅 테이블에 생성합니다.'),
      ];

/** A Site-to-Site VPN connection from a site to a transit gateway. */
export const hubVpnWays = (site: Text, gateway = 'a transit gateway'): readonly Text[] => [
  t(`Set up a Site-to-Site VPN connection from ${site.en} to ${gateway}.`, `${site.ko}에서 Transit Gateway로 Site-to-Site VPN 연결을 설정합니다.`),
  t(`Create a Site-to-Site VPN connection that ends the tunnels from ${site.en} at ${gateway}.`, `${site.ko}의 터널을 Transit Gateway에 연결하는 Site-to-Site VPN 연결을 생성합니다.`),
  t(`Connect ${site.en} to ${gateway} by Site-to-Site VPN.`, `Site-to-Site VPN으로 ${p(site.ko, '을/를')} Transit Gateway에 연결합니다.`),
  t(`Attach a Site-to-Site VPN connection from ${site.en} to ${gateway}.`, `${site.ko}의 Site-to-Site VPN 연결을 Transit Gateway에 연결합니다.`),
  t(`Add a Site-to-Site VPN attachment for ${site.en} to ${gateway}.`, `Transit Gateway에 ${site.ko}용 Site-to-Site VPN 연결을 추가합니다.`),
  t(`Build a Site-to-Site VPN between ${site.en} and ${gateway}.`, `${p(site.ko, '와/과')} Transit Gateway 간에 Site-to-Site VPN을 구축합니다.`),
  t(`Link ${site.en} with ${gateway} through a new Site-to-Site VPN connection.`, `새 Site-to-Site VPN 연결로 ${p(site.ko, '을/를')} Transit Gateway와 연결합니다.`),
  t(`Use AWS Site-to-Site VPN from ${site.en} to ${gateway}.`, `${site.ko}에서 Transit Gateway까지 AWS Site-to-Site VPN을 사용합니다.`),
  t(`Provision Site-to-Site VPN tunnels from ${site.en} to ${gateway}.`, `${site.ko}에서 Transit Gateway까지 Site-to-Site VPN 터널을 프로비저닝합니다.`),
  t(`Configure the router of ${site.en} for a Site-to-Site VPN connection to ${gateway}.`, `Transit Gateway에 Site-to-Site VPN으로 연결하도록 ${site.ko}의 라우터를 구성합니다.`),
  t(`Establish a Site-to-Site VPN connection to ${gateway} for ${site.en}.`, `${site.ko}에서 사용할 Transit Gateway에 대한 Site-to-Site VPN 연결을 설정합니다.`),
  t(`Route ${site.en} to ${gateway} over a Site-to-Site VPN connection.`, `${site.ko}의 트래픽을 Site-to-Site VPN 연결을 통해 Transit Gateway로 라우팅합니다.`),
];

/** A new Direct Connect connection from a site to a transit gateway. */
export function hubLineWays(site: Text, macsec: boolean): readonly Text[] {
  const [w, wKo] = macsec ? [' with MACsec', 'MACsec을 사용하는 '] : ['', ''];
  return [
    t(`Connect ${site.en} to it by a new 10 Gbps Direct Connect connection${w} and a transit virtual interface.`, `${wKo}새 10Gbps Direct Connect 연결과 전송 가상 인터페이스로 ${p(site.ko, '을/를')} 연결합니다.`),
    t(`Order a 10 Gbps Direct Connect connection${w} for ${site.en}, with a transit virtual interface to the gateway.`, `${site.ko}에 ${wKo}10Gbps Direct Connect 연결을 주문하고 이 게이트웨이에 대한 전송 가상 인터페이스를 생성합니다.`),
    t(`Link ${site.en} with it through a transit virtual interface on a new 10 Gbps Direct Connect connection${w}.`, `${wKo}새 10Gbps Direct Connect 연결의 전송 가상 인터페이스를 통해 ${p(site.ko, '을/를')} 연결합니다.`),
    t(`Install a 10 Gbps Direct Connect connection${w} at ${site.en}, and attach its transit virtual interface to the gateway.`, `${site.ko}에 ${wKo}10Gbps Direct Connect 연결을 설치하고 전송 가상 인터페이스를 이 게이트웨이에 연결합니다.`),
    t(`Add ${site.en} by a transit virtual interface of a 10 Gbps Direct Connect connection${w}.`, `${wKo}10Gbps Direct Connect 연결의 전송 가상 인터페이스로 ${p(site.ko, '을/를')} 추가합니다.`),
    t(`Use a 10 Gbps Direct Connect dedicated connection${w} for ${site.en}, with a transit virtual interface.`, `${site.ko}에 ${wKo}10Gbps Direct Connect 전용 연결과 전송 가상 인터페이스를 사용합니다.`),
    t(`Provision 10 Gbps of Direct Connect${w} from ${site.en} to the gateway, with a transit virtual interface.`, `${site.ko}에서 이 게이트웨이까지 ${wKo}10Gbps Direct Connect 연결을 프로비저닝하고 전송 가상 인터페이스를 구성합니다.`),
    t(`Extend the network to ${site.en} over a transit virtual interface on a new 10 Gbps Direct Connect line${w}.`, `${wKo}새 10Gbps Direct Connect 회선의 전송 가상 인터페이스를 거쳐 ${site.ko}까지 네트워크를 확장합니다.`),
    t(`Route ${site.en} over a new 10 Gbps Direct Connect connection${w} and its transit virtual interface.`, `${site.ko}의 트래픽을 ${wKo}새 10Gbps Direct Connect 연결과 전송 가상 인터페이스를 통해 라우팅합니다.`),
    t(`Configure a transit virtual interface for ${site.en} on a new 10 Gbps Direct Connect connection${w}.`, `${wKo}새 10Gbps Direct Connect 연결에 ${site.ko}용 전송 가상 인터페이스를 구성합니다.`),
    t(`Give ${site.en} a 10 Gbps Direct Connect connection${w} that leads to the gateway by a transit virtual interface.`, `${site.ko}에 ${wKo}10Gbps Direct Connect 연결을 마련하고 전송 가상 인터페이스로 이 게이트웨이에 연결합니다.`),
    t(`Request a dedicated 10 Gbps Direct Connect port${w} for ${site.en}, and create a transit virtual interface.`, `${site.ko}용으로 ${wKo}10Gbps Direct Connect 전용 포트를 요청하고 전송 가상 인터페이스를 생성합니다.`),
  ];
}

/** Both VPCs and a Direct Connect connection that stands on one transit gateway. @param apart without routes between the VPCs */
export function hubOnLineWays(site: Text, apart: boolean): readonly Text[] {
  const [en, ko] = apart ? ['without routes between the VPCs', 'VPC 간 경로가 없는'] : ['with one route table', '라우팅 테이블이 1개인'];
  return [
    t(`Deploy a transit gateway ${en} for both VPCs. Connect ${site.en} to it by a transit virtual interface on the present Direct Connect connection.`, `두 VPC를 위해 ${ko} Transit Gateway를 배포합니다. 현재 Direct Connect 연결의 전송 가상 인터페이스로 ${p(site.ko, '을/를')} 연결합니다.`),
    t(`Use the existing Direct Connect connection with a transit virtual interface to a new transit gateway, which has both VPCs attached ${en}.`, `${ko} 새 Transit Gateway에 두 VPC를 연결하고, 기존 Direct Connect 연결에서는 전송 가상 인터페이스를 통해 이 Transit Gateway에 연결합니다.`),
    t(`Set up a transit gateway ${en}, attach the two VPCs, and add a transit virtual interface from ${site.en} to the Direct Connect connection.`, `${ko} Transit Gateway를 설정하여 VPC 2개를 연결한 다음 Direct Connect 연결에 ${site.ko}에서 오는 전송 가상 인터페이스를 추가합니다.`),
    t(`Connect ${site.en} and both VPCs through a transit gateway ${en}, reached by a transit virtual interface on the current Direct Connect line.`, `${p(site.ko, '와/과')} 두 VPC를 ${ko} Transit Gateway로 연결하고, 현재 Direct Connect 회선에는 전송 가상 인터페이스를 구성합니다.`),
    t(`Add a transit virtual interface to the Direct Connect connection. It leads to a transit gateway that both VPCs are attached to ${en}.`, `Direct Connect 연결에 전송 가상 인터페이스를 추가합니다. 이 인터페이스는 두 VPC가 연결되어 있고 ${ko} Transit Gateway로 이어집니다.`),
    t(`Provision a transit gateway ${en}. Attach the VPCs, and associate it with the Direct Connect connection through a transit virtual interface.`, `${ko} Transit Gateway를 프로비저닝합니다. VPC를 연결하고 전송 가상 인터페이스를 통해 Direct Connect 연결에도 접속시킵니다.`),
    t(`Attach both VPCs to a transit gateway ${en}, and create a transit virtual interface for it on the existing Direct Connect connection.`, `두 VPC를 ${ko} Transit Gateway에 연결하고 기존 Direct Connect 연결에 이에 대한 전송 가상 인터페이스를 생성합니다.`),
    t(`Create a transit gateway ${en}. Associate both VPCs with it, and the Direct Connect connection of ${site.en} by a transit virtual interface.`, `${ko} Transit Gateway를 생성합니다. 두 VPC와, 전송 가상 인터페이스를 통한 ${site.ko}의 Direct Connect 연결을 모두 이 Transit Gateway에 연결합니다.`),
  ];
}
