import type { Fact } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { t } from './vpc-words.ts';

/*
 * Each fact is said in every form that statements open with, so that those of one question can open alike: a plural ("Connections from…"), an article
 * ("A connection from…") and a preposition or conjunction ("From…", "If…").
 */

/** A place with what initiates connections there ("instances in the orders VPC", a plural) and what it is as a goal ("the orders VPC"). */
export interface Place {
  readonly id: string;
  readonly who: Text;
  readonly name: Text;
}
export const place = (id: string, who: Text, name: Text): Place => ({ id, who, name });
const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

export function reachable(from: Place, to: Place): Fact {
  const [a, ko] = [from.who.en, from.who.ko];
  const [b, bKo] = [to.name.en, to.name.ko];
  const toward = p(bKo, '으로/로');
  return {
    requirement: { reach: { from: from.id, to: to.id } },
    yes: late(() => [
      t(`${cap(a)} can open connections to ${b}.`, `${ko}에서 ${bKo}에 연결할 수 있습니다.`),
      t(`There is a working path from ${a} to ${b}.`, `${ko}에서 ${bKo}까지 작동하는 경로가 있습니다.`),
      t(`Connections from ${a} to ${b} succeed.`, `${ko}에서 ${toward} 연결을 시도하면 성공합니다.`),
      t(`Traffic from ${a} gets through to ${b}.`, `${ko}에서 보낸 트래픽은 ${bKo}에 도달합니다.`),
      t(`${cap(a)} have a working path to ${b}.`, `${ko}에서 ${toward} 이어지는 경로가 있습니다.`),
      t(`${cap(a)} are able to reach ${b}.`, `${ko}에서 ${bKo}에 접근할 수 있습니다.`),
      t(`A connection from ${a} to ${b} succeeds.`, `${ko}에서 ${toward} 향하는 연결은 성공합니다.`),
      t(`A path from ${a} to ${b} is open.`, `${ko}에서 ${bKo}에 이르는 경로가 열려 있습니다.`),
      t(`The network carries traffic from ${a} to ${b}.`, `이 네트워크는 ${ko}에서 ${toward} 가는 트래픽을 전달합니다.`),
      t(`From ${a}, connections to ${b} succeed.`, `${ko}에서는 ${bKo}에 연결할 수 있습니다.`),
      t(`From ${a}, ${b} can be reached.`, `${ko}에서는 ${bKo}에 도달할 수 있습니다.`),
      t(`With this setup, ${a} can connect to ${b}.`, `이 구성에서는 ${ko}에서 ${bKo}에 연결할 수 있습니다.`),
    ]),
    no: late(() => [
      t(`${cap(a)} cannot open connections to ${b}.`, `${ko}에서 ${bKo}에 연결할 수 없습니다.`),
      t(`There is no working path from ${a} to ${b}.`, `${ko}에서 ${bKo}까지 작동하는 경로가 없습니다.`),
      t(`Connections from ${a} to ${b} fail.`, `${ko}에서 ${toward} 연결을 시도하면 실패합니다.`),
      t(`Traffic from ${a} does not get through to ${b}.`, `${ko}에서 보낸 트래픽은 ${bKo}에 도달하지 못합니다.`),
      t(`${cap(a)} have no working path to ${b}.`, `${ko}에서 ${toward} 이어지는 경로가 없습니다.`),
      t(`${cap(a)} are not able to reach ${b}.`, `${ko}에서 ${bKo}에 접근할 수 없습니다.`),
      t(`A connection from ${a} to ${b} fails.`, `${ko}에서 ${toward} 향하는 연결은 실패합니다.`),
      t(`A path from ${a} to ${b} is not open.`, `${ko}에서 ${bKo}에 이르는 경로가 열려 있지 않습니다.`),
      t(`The network does not carry traffic from ${a} to ${b}.`, `이 네트워크는 ${ko}에서 ${toward} 가는 트래픽을 전달하지 않습니다.`),
      t(`From ${a}, connections to ${b} fail.`, `${ko}에서는 ${bKo}에 연결할 수 없습니다.`),
      t(`From ${a}, ${b} cannot be reached.`, `${ko}에서는 ${bKo}에 도달할 수 없습니다.`),
      t(`With this setup, ${a} cannot connect to ${b}.`, `이 구성에서는 ${ko}에서 ${bKo}에 연결할 수 없습니다.`),
    ]),
  };
}

export function privately(from: Place, to: Place): Fact {
  const [a, ko] = [from.who.en, from.who.ko];
  const [b, bKo] = [to.name.en, to.name.ko];
  return {
    requirement: { private: { from: from.id, to: to.id } },
    yes: late(() => [
      t(`${cap(a)} have a private path to ${b}.`, `${ko}에서 ${bKo}까지 프라이빗 경로가 있습니다.`),
      t(`${cap(a)} can reach ${b} without using the internet.`, `${ko}에서 인터넷을 사용하지 않고 ${bKo}에 연결할 수 있습니다.`),
      t(`Traffic from ${a} can take a private path to ${b}.`, `${ko}에서 보낸 트래픽은 프라이빗 경로로 ${bKo}에 도달할 수 있습니다.`),
      t(`There is a private path from ${a} to ${b}.`, `${p(ko, '와/과')} ${bKo} 사이에 프라이빗 경로가 있습니다.`),
      t(`A private connection leads from ${a} to ${b}.`, `${p(ko, '은/는')} ${p(bKo, '와/과')} 프라이빗 경로로 연결되어 있습니다.`),
      t(`${cap(a)} can connect to ${b} over a private path.`, `${ko}에서 프라이빗 연결로 ${bKo}에 접근할 수 있습니다.`),
      t(`A private path leads from ${a} to ${b}.`, `${ko}에서 ${bKo}까지 프라이빗 경로로 연결됩니다.`),
      t(`A private connection from ${a} to ${b} is possible.`, `${ko}에서 ${p(bKo, '으로/로')} 향하는 프라이빗 연결이 가능합니다.`),
      t(`The network has a private path from ${a} to ${b}.`, `이 네트워크에는 ${ko}에서 ${bKo}에 이르는 프라이빗 경로가 있습니다.`),
      t(`From ${a}, ${b} can be reached without using the internet.`, `${ko}에서는 인터넷을 사용하지 않고 ${bKo}에 연결할 수 있습니다.`),
      t(`From ${a}, a private path leads to ${b}.`, `${ko}에서는 ${bKo}까지 프라이빗 경로를 사용할 수 있습니다.`),
      t(`Without the internet, ${a} can reach ${b}.`, `인터넷 없이도 ${ko}에서 ${bKo}에 연결할 수 있습니다.`),
    ]),
    no: late(() => [
      t(`${cap(a)} have no private path to ${b}.`, `${ko}에서 ${bKo}까지 프라이빗 경로가 없습니다.`),
      t(`${cap(a)} cannot reach ${b} without using the internet.`, `${ko}에서 인터넷을 사용하지 않고는 ${bKo}에 연결할 수 없습니다.`),
      t(`Traffic from ${a} cannot take a private path to ${b}.`, `${ko}에서 보낸 트래픽은 프라이빗 경로로 ${bKo}에 도달할 수 없습니다.`),
      t(`There is no private path from ${a} to ${b}.`, `${p(ko, '와/과')} ${bKo} 사이에 프라이빗 경로가 없습니다.`),
      t(`No private connection leads from ${a} to ${b}.`, `${p(ko, '은/는')} ${p(bKo, '와/과')} 프라이빗 경로로 연결되어 있지 않습니다.`),
      t(`${cap(a)} cannot connect to ${b} over a private path.`, `${ko}에서 프라이빗 연결로 ${bKo}에 접근할 수 없습니다.`),
      t(`A private path from ${a} to ${b} is missing.`, `${ko}에서 ${bKo}까지 이어지는 프라이빗 경로가 없습니다.`),
      t(`A private connection from ${a} to ${b} is not possible.`, `${ko}에서 ${p(bKo, '으로/로')} 향하는 프라이빗 연결이 불가능합니다.`),
      t(`The network has no private path from ${a} to ${b}.`, `이 네트워크에는 ${ko}에서 ${bKo}에 이르는 프라이빗 경로가 없습니다.`),
      t(`From ${a}, ${b} cannot be reached without using the internet.`, `${ko}에서는 인터넷을 사용하지 않고 ${bKo}에 연결할 수 없습니다.`),
      t(`From ${a}, a private path to ${b} is missing.`, `${ko}에서는 ${bKo}까지 프라이빗 경로를 사용할 수 없습니다.`),
      t(`Without the internet, ${a} cannot reach ${b}.`, `인터넷 없이는 ${ko}에서 ${bKo}에 연결할 수 없습니다.`),
    ]),
  };
}

/** Only for places between which there is a path. */
export function durable(from: Place, to: Place): Fact {
  const [a, ko] = [from.who.en, from.who.ko];
  const [b, bKo] = [to.name.en, to.name.ko];
  const it = p(bKo, '을/를');
  return {
    requirement: { survivesAz: { from: from.id, to: to.id } },
    yes: late(() => [
      t(`${cap(a)} can still use ${b} if one Availability Zone fails.`, `가용 영역 1개에 장애가 발생해도 ${ko}에서 ${it} 사용할 수 있습니다.`),
      t(`${cap(a)} keep access to ${b} during an outage of one Availability Zone.`, `가용 영역 1개가 중단되는 동안에도 ${ko}의 ${bKo} 액세스는 유지됩니다.`),
      t(`Connections from ${a} to ${b} survive the failure of an Availability Zone.`, `${ko}에서 ${bKo}에 이르는 연결은 가용 영역 1개의 장애를 견딥니다.`),
      t(`Access from ${a} to ${b} withstands the loss of an Availability Zone.`, `${ko}의 ${bKo} 액세스는 가용 영역 1개를 잃어도 계속됩니다.`),
      t(`${cap(a)} have highly available access to ${b} across Availability Zones.`, `${ko}의 ${bKo} 액세스는 여러 가용 영역에 걸쳐 고가용성을 갖추고 있습니다.`),
      t(`The access of ${a} to ${b} does not depend on a single Availability Zone.`, `${ko}의 ${bKo} 액세스는 가용 영역 1개에 의존하지 않습니다.`),
      t(`The path from ${a} to ${b} tolerates the failure of one Availability Zone.`, `${ko}에서 ${bKo}까지의 경로는 가용 영역 1개에 장애가 발생해도 작동합니다.`),
      t(`An outage of one Availability Zone does not cut ${a} off from ${b}.`, `가용 영역 1개가 중단되어도 ${ko}에서 ${bKo}에 이르는 연결은 끊어지지 않습니다.`),
      t(`The loss of an Availability Zone leaves ${a} with access to ${b}.`, `가용 영역 1개를 잃더라도 ${ko}에서 ${bKo}에 액세스할 수 있습니다.`),
      t(`If one Availability Zone fails, ${a} can still use ${b}.`, `가용 영역 1개에 장애가 발생하더라도 ${ko}에서는 ${it} 계속 사용할 수 있습니다.`),
      t(`When an Availability Zone is down, ${a} can still reach ${b}.`, `가용 영역 1개가 중단된 때에도 ${ko}에서 ${bKo}에 연결할 수 있습니다.`),
      t(`With one Availability Zone lost, ${a} keep access to ${b}.`, `가용 영역 1개를 사용할 수 없어도 ${ko}의 ${bKo} 연결은 유지됩니다.`),
    ]),
    no: late(() => [
      t(`${cap(a)} can lose access to ${b} if one Availability Zone fails.`, `가용 영역 1개에 장애가 발생하면 ${ko}에서 ${it} 사용하지 못할 수 있습니다.`),
      t(`${cap(a)} can be without access to ${b} during an outage of one Availability Zone.`, `가용 영역 1개가 중단되는 동안 ${ko}의 ${bKo} 액세스가 유지되지 않을 수 있습니다.`),
      t(`Connections from ${a} to ${b} can break with the failure of an Availability Zone.`, `${ko}에서 ${bKo}에 이르는 연결은 가용 영역 1개의 장애를 견디지 못할 수 있습니다.`),
      t(`Access from ${a} to ${b} does not withstand the loss of an Availability Zone.`, `${ko}의 ${bKo} 액세스는 가용 영역 1개를 잃으면 중단될 수 있습니다.`),
      t(`${cap(a)} do not have highly available access to ${b} across Availability Zones.`, `${ko}의 ${bKo} 액세스는 여러 가용 영역에 걸쳐 고가용성을 갖추고 있지 않습니다.`),
      t(`The access of ${a} to ${b} depends on a single Availability Zone.`, `${ko}의 ${bKo} 액세스는 가용 영역 1개에 의존합니다.`),
      t(`The path from ${a} to ${b} does not tolerate the failure of one Availability Zone.`, `${ko}에서 ${bKo}까지의 경로는 가용 영역 1개에 장애가 발생하면 작동하지 않을 수 있습니다.`),
      t(`An outage of one Availability Zone can cut ${a} off from ${b}.`, `가용 영역 1개가 중단되면 ${ko}에서 ${bKo}에 이르는 연결이 끊어질 수 있습니다.`),
      t(`The loss of an Availability Zone can leave ${a} without access to ${b}.`, `가용 영역 1개를 잃으면 ${ko}에서 ${bKo}에 액세스하지 못할 수 있습니다.`),
      t(`If one Availability Zone fails, ${a} can lose access to ${b}.`, `가용 영역 1개에 장애가 발생하면 ${ko}의 ${bKo} 액세스가 중단될 수 있습니다.`),
      t(`When an Availability Zone is down, ${a} can fail to reach ${b}.`, `가용 영역 1개가 중단된 때에는 ${ko}에서 ${bKo}에 연결하지 못할 수 있습니다.`),
      t(`With one Availability Zone lost, ${a} can lose access to ${b}.`, `가용 영역 1개를 사용할 수 없으면 ${ko}의 ${bKo} 연결이 유지되지 않을 수 있습니다.`),
    ]),
  };
}

/** Only for places between which there is a path. */
export function named(from: Place, to: Place): Fact {
  const [a, ko] = [from.who.en, from.who.ko];
  const [b, bKo] = [to.name.en, to.name.ko];
  return {
    requirement: { keepDnsName: { from: from.id, to: to.id } },
    yes: late(() => [
      t(`Requests from ${a} to the default DNS name of ${b} take a private path.`, `${ko}에서 ${bKo}의 기본 DNS 이름으로 보내는 요청은 프라이빗 경로를 사용합니다.`),
      t(`${cap(a)} get a private path when they use the ordinary name of ${b}.`, `${ko}에서 ${bKo}의 기본 이름을 사용하면 프라이빗 경로로 연결됩니다.`),
      t(`${cap(a)} can call ${b} by its standard name over a private path.`, `${ko}에서 프라이빗 경로를 통해 ${p(bKo, '을/를')} 표준 이름으로 호출할 수 있습니다.`),
      t(`Calls from ${a} to the usual name of ${b} stay private.`, `${ko}에서 ${bKo}의 표준 이름을 호출하면 트래픽은 프라이빗 연결에 머무릅니다.`),
      t(`Code on ${a} that uses the default name of ${b} connects privately.`, `${ko}의 코드에서 ${bKo}의 기본 이름을 사용하면 비공개로 연결됩니다.`),
      t(`The default DNS name of ${b} leads ${a} onto a private path.`, `${bKo}의 기본 DNS 이름을 사용하면 ${p(ko, '은/는')} 프라이빗 경로로 연결됩니다.`),
      t(`The standard name of ${b} is enough for ${a} to connect privately.`, `${ko}에서 비공개로 연결하려면 ${bKo}의 표준 이름으로 충분합니다.`),
      t(`A request from ${a} to the ordinary name of ${b} goes by a private path.`, `${ko}에서 ${bKo}의 기본 이름으로 보낸 요청은 프라이빗 경로로 전달됩니다.`),
      t(`The DNS name that ${b} has by default works privately for ${a}.`, `${ko}에서는 ${bKo}의 기본 DNS 이름이 프라이빗 주소로 연결됩니다.`),
      t(`For ${a}, the default DNS name of ${b} leads onto a private path.`, `${ko}의 경우 ${bKo}의 기본 DNS 이름은 프라이빗 경로로 이어집니다.`),
      t(`With the default DNS name of ${b}, ${a} use a private path.`, `${bKo}의 기본 DNS 이름으로 ${ko}에서 프라이빗 경로를 사용할 수 있습니다.`),
      t(`By its standard name, ${b} can be reached privately from ${a}.`, `${ko}에서는 표준 이름으로 ${bKo}에 비공개로 접근할 수 있습니다.`),
    ]),
    no: late(() => [
      t(`Requests from ${a} to the default DNS name of ${b} do not take a private path.`, `${ko}에서 ${bKo}의 기본 DNS 이름으로 보내는 요청은 프라이빗 경로를 사용하지 않습니다.`),
      t(`${cap(a)} get no private path when they use the ordinary name of ${b}.`, `${ko}에서 ${bKo}의 기본 이름을 사용해도 프라이빗 경로로 연결되지 않습니다.`),
      t(`${cap(a)} cannot call ${b} by its standard name over a private path.`, `${ko}에서 프라이빗 경로를 통해 ${p(bKo, '을/를')} 표준 이름으로 호출할 수 없습니다.`),
      t(`Calls from ${a} to the usual name of ${b} do not stay private.`, `${ko}에서 ${bKo}의 표준 이름을 호출하면 트래픽은 프라이빗 연결에 머무르지 않습니다.`),
      t(`Code on ${a} that uses the default name of ${b} does not connect privately.`, `${ko}의 코드에서 ${bKo}의 기본 이름을 사용해도 비공개로 연결되지 않습니다.`),
      t(`The default DNS name of ${b} does not lead ${a} onto a private path.`, `${bKo}의 기본 DNS 이름을 사용해도 ${p(ko, '은/는')} 프라이빗 경로로 연결되지 않습니다.`),
      t(`The standard name of ${b} is not enough for ${a} to connect privately.`, `${ko}에서 비공개로 연결하는 데 ${bKo}의 표준 이름만으로는 충분하지 않습니다.`),
      t(`A request from ${a} to the ordinary name of ${b} does not go by a private path.`, `${ko}에서 ${bKo}의 기본 이름으로 보낸 요청은 프라이빗 경로로 전달되지 않습니다.`),
      t(`The DNS name that ${b} has by default does not work privately for ${a}.`, `${ko}에서는 ${bKo}의 기본 DNS 이름이 프라이빗 주소로 연결되지 않습니다.`),
      t(`For ${a}, the default DNS name of ${b} does not lead onto a private path.`, `${ko}의 경우 ${bKo}의 기본 DNS 이름은 프라이빗 경로로 이어지지 않습니다.`),
      t(`With the default DNS name of ${b}, ${a} do not use a private path.`, `${bKo}의 기본 DNS 이름으로는 ${ko}에서 프라이빗 경로를 사용할 수 없습니다.`),
      t(`By its standard name, ${b} cannot be reached privately from ${a}.`, `${ko}에서는 표준 이름으로 ${bKo}에 비공개로 접근할 수 없습니다.`),
    ]),
  };
}
