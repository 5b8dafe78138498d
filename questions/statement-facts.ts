import type { Fact } from '../src/item/blueprint.ts';
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
  return {
    requirement: { reach: { from: from.id, to: to.id } },
    yes: [
      t(`${cap(a)} can open connections to ${b}.`, `${ko}에서 ${bKo}에 연결할 수 있습니다.`),
      t(`There is a working path from ${a} to ${b}.`, `${ko}에서 ${bKo}까지 작동하는 경로가 있습니다.`),
      t(`Connections from ${a} to ${b} succeed.`, `${ko}에서 ${p(bKo, '으로/로')} 연결을 시도하면 성공합니다.`),
      t(`A connection from ${a} to ${b} succeeds.`, `${ko}에서 ${bKo}에 연결할 수 있습니다.`),
      t(`From ${a}, connections to ${b} succeed.`, `${ko}에서는 ${bKo}에 연결할 수 있습니다.`),
    ],
    no: [
      t(`${cap(a)} cannot open connections to ${b}.`, `${ko}에서 ${bKo}에 연결할 수 없습니다.`),
      t(`There is no working path from ${a} to ${b}.`, `${ko}에서 ${bKo}까지 작동하는 경로가 없습니다.`),
      t(`Connections from ${a} to ${b} fail.`, `${ko}에서 ${p(bKo, '으로/로')} 연결을 시도하면 실패합니다.`),
      t(`A connection from ${a} to ${b} fails.`, `${ko}에서 ${bKo}에 연결할 수 없습니다.`),
      t(`From ${a}, connections to ${b} fail.`, `${ko}에서는 ${bKo}에 연결할 수 없습니다.`),
    ],
  };
}

export function privately(from: Place, to: Place): Fact {
  const [a, ko] = [from.who.en, from.who.ko];
  const [b, bKo] = [to.name.en, to.name.ko];
  return {
    requirement: { private: { from: from.id, to: to.id } },
    yes: [
      t(`${cap(a)} have a private path to ${b}.`, `${ko}에서 ${bKo}까지 프라이빗 경로가 있습니다.`),
      t(`${cap(a)} can reach ${b} without using the internet.`, `${ko}에서 인터넷을 사용하지 않고 ${bKo}에 연결할 수 있습니다.`),
      t(`A private path leads from ${a} to ${b}.`, `${ko}에서 ${bKo}까지 프라이빗 경로로 연결됩니다.`),
      t(`From ${a}, ${b} can be reached without using the internet.`, `${ko}에서는 인터넷을 사용하지 않고 ${bKo}에 연결할 수 있습니다.`),
    ],
    no: [
      t(`${cap(a)} have no private path to ${b}.`, `${ko}에서 ${bKo}까지 프라이빗 경로가 없습니다.`),
      t(`${cap(a)} cannot reach ${b} without using the internet.`, `${ko}에서 인터넷을 사용하지 않고는 ${bKo}에 연결할 수 없습니다.`),
      t(`A private path from ${a} to ${b} is missing.`, `${ko}에서 ${bKo}에 이르는 프라이빗 경로가 없습니다.`),
      t(`From ${a}, ${b} cannot be reached without using the internet.`, `${ko}에서는 인터넷을 사용하지 않고 ${bKo}에 연결할 수 없습니다.`),
    ],
  };
}

/** Only for places between which there is a path. */
export function durable(from: Place, to: Place): Fact {
  const [a, ko] = [from.who.en, from.who.ko];
  const [b, bKo] = [to.name.en, to.name.ko];
  return {
    requirement: { survivesAz: { from: from.id, to: to.id } },
    yes: [
      t(`${cap(a)} can still use ${b} if one Availability Zone fails.`, `가용 영역 1개에 장애가 발생해도 ${ko}에서 ${p(bKo, '을/를')} 사용할 수 있습니다.`),
      t(`The access of ${a} to ${b} does not depend on a single Availability Zone.`, `${ko}의 ${bKo} 액세스는 가용 영역 1개에 의존하지 않습니다.`),
      t(`If one Availability Zone fails, ${a} can still use ${b}.`, `가용 영역 1개에 장애가 발생하더라도 ${ko}에서는 ${p(bKo, '을/를')} 계속 사용할 수 있습니다.`),
    ],
    no: [
      t(`${cap(a)} can lose access to ${b} if one Availability Zone fails.`, `가용 영역 1개에 장애가 발생하면 ${ko}에서 ${p(bKo, '을/를')} 사용하지 못할 수 있습니다.`),
      t(`The access of ${a} to ${b} depends on a single Availability Zone.`, `${ko}의 ${bKo} 액세스는 가용 영역 1개에 의존합니다.`),
      t(`If one Availability Zone fails, ${a} can lose access to ${b}.`, `가용 영역 1개에 장애가 발생하면 ${ko}의 ${bKo} 액세스가 중단될 수 있습니다.`),
    ],
  };
}

/** Only for places between which there is a path. */
export function named(from: Place, to: Place): Fact {
  const [a, ko] = [from.who.en, from.who.ko];
  const [b, bKo] = [to.name.en, to.name.ko];
  return {
    requirement: { keepDnsName: { from: from.id, to: to.id } },
    yes: [
      t(`Requests of ${a} to the default DNS name of ${b} take a private path.`, `${ko}에서 ${bKo}의 기본 DNS 이름으로 보내는 요청은 프라이빗 경로를 사용합니다.`),
      t(`${cap(a)} get a private path when they use the ordinary name of ${b}.`, `${ko}에서 ${bKo}의 일반 이름을 사용하면 프라이빗 경로로 연결됩니다.`),
      t(`The default DNS name of ${b} leads ${a} onto a private path.`, `${bKo}의 기본 DNS 이름을 사용하면 ${p(ko, '은/는')} 프라이빗 경로로 연결됩니다.`),
      t(`For ${a}, the default DNS name of ${b} leads onto a private path.`, `${ko}의 경우 ${bKo}의 기본 DNS 이름은 프라이빗 경로로 이어집니다.`),
    ],
    no: [
      t(`Requests of ${a} to the default DNS name of ${b} do not take a private path.`, `${ko}에서 ${bKo}의 기본 DNS 이름으로 보내는 요청은 프라이빗 경로를 사용하지 않습니다.`),
      t(`${cap(a)} get no private path when they use the ordinary name of ${b}.`, `${ko}에서 ${bKo}의 일반 이름을 사용해도 프라이빗 경로로 연결되지 않습니다.`),
      t(`The default DNS name of ${b} does not lead ${a} onto a private path.`, `${bKo}의 기본 DNS 이름을 사용해도 ${p(ko, '은/는')} 프라이빗 경로로 연결되지 않습니다.`),
      t(`For ${a}, the default DNS name of ${b} does not lead onto a private path.`, `${ko}의 경우 ${bKo}의 기본 DNS 이름은 프라이빗 경로로 이어지지 않습니다.`),
    ],
  };
}
