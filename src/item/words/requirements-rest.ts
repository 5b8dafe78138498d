import type { Requirement } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { cap, labels, listed, t } from './phrases.ts';

type Body<K extends string> = Extract<Requirement, Record<K, unknown>> extends Record<K, infer B> ? B : never;

export const readyWithin = (days: number): readonly Text[] => [
  t(`The solution must be in service within ${days} days.`, `솔루션은 ${days}일 이내에 운영되어야 합니다.`),
  t(`The migration starts in ${days} days, and the connectivity must be ready by then.`, `마이그레이션이 ${days}일 후에 시작되므로 그때까지 연결이 준비되어야 합니다.`),
  t(`The company has ${days} days to put the solution into operation.`, `${days}일 안에 솔루션을 운영에 투입해야 합니다.`),
  t(`The connection has to be available in ${days} days.`, `연결은 ${days}일 후에 사용할 수 있어야 합니다.`),
  t(`A deadline in ${days} days cannot be moved.`, `${days}일 후의 마감일은 연기할 수 없습니다.`),
  t(`Operations must begin no later than ${days} days from now.`, `운영은 늦어도 지금부터 ${days}일 후에 시작해야 합니다.`),
  t(`The network must be up and running ${days} days from now.`, `네트워크는 지금부터 ${days}일 후에 가동되어야 합니다.`),
  t(`There are ${days} days left until the solution must work.`, `솔루션이 작동해야 하는 날까지 ${days}일이 남았습니다.`),
];

export function onlyVia({ service, vpcs }: Body<'onlyVia'>, voice: Voice): readonly Text[] {
  const [svc, names] = [voice.label(service), labels(vpcs, voice)];
  const p = voice.with;
  return [
    t(`${cap(svc)} must refuse requests that do not come through a VPC endpoint in ${names}.`, `${p(svc, '은/는')} ${names}의 VPC 엔드포인트를 통하지 않은 요청을 거부해야 합니다.`),
    t(`Requests to ${svc} from outside the VPC endpoints of ${names} must be denied.`, `${names}의 VPC 엔드포인트 밖에서 ${svc}에 보내는 요청은 거부되어야 합니다.`),
    t(`The data in ${svc} must be accessible through VPC endpoints of ${names} and in no other way.`, `${svc}의 데이터에는 ${names}의 VPC 엔드포인트를 통해서만 액세스할 수 있어야 합니다.`),
    t(`Even with valid credentials, nobody may use ${svc} except through a VPC endpoint in ${names}.`, `유효한 자격 증명이 있더라도 ${names}의 VPC 엔드포인트를 통하지 않고는 ${p(svc, '을/를')} 사용할 수 없어야 합니다.`),
    t(`Access to ${svc} must be limited to requests that arrive through a VPC endpoint in ${names}.`, `${svc}에 대한 액세스는 ${names}의 VPC 엔드포인트를 통해 들어오는 요청으로 제한해야 합니다.`),
    t(`If a request for ${svc} does not use a VPC endpoint in ${names}, it must be rejected.`, `${svc}에 대한 요청이 ${names}의 VPC 엔드포인트를 사용하지 않으면 거부되어야 합니다.`),
    t(`The company must block access to ${svc} from anywhere but the VPC endpoints of ${names}.`, `${names}의 VPC 엔드포인트가 아닌 곳에서 ${svc}에 액세스하는 것을 차단해야 합니다.`),
    t(`Stolen credentials must be useless for ${svc} outside the VPC endpoints of ${names}.`, `자격 증명이 도난당하더라도 ${names}의 VPC 엔드포인트 밖에서는 ${p(svc, '을/를')} 사용할 수 없어야 합니다.`),
  ];
}

export function limitTo({ from, resources }: Body<'limitTo'>, voice: Voice): readonly Text[] {
  const client = voice.label(`client:${from}`);
  const p = voice.with;
  const one = resources.length === 1;
  const named = listed(resources, voice.lang);
  const en = `the ${named} bucket${one ? '' : 's'}`;
  const ko = `${named} 버킷`;
  return [
    t(`Through the endpoint, ${client} must be able to use ${en} and no other bucket.`, `엔드포인트를 통해 ${p(client, '은/는')} ${ko}만 사용할 수 있어야 하고 다른 버킷은 사용할 수 없어야 합니다.`),
    t(`To stop data from being copied elsewhere, the endpoint must let ${client} work with just ${en}.`, `데이터가 다른 곳으로 복사되지 않도록 엔드포인트는 ${client}에서 ${ko}만 사용하도록 허용해야 합니다.`),
    t(`The endpoint must restrict ${client} to ${en}.`, `엔드포인트에서 ${client}의 액세스를 ${p(ko, '으로/로')} 제한해야 합니다.`),
    t(`The endpoint used by ${client} must not let requests through to buckets other than ${en}.`, `${client}에서 사용하는 엔드포인트는 ${ko} 이외의 버킷에 대한 요청을 통과시키지 않아야 합니다.`),
    t(`Of the buckets in Amazon S3, the endpoint must open ${en} to ${client} and nothing else.`, `Amazon S3의 버킷 중 엔드포인트는 ${client}에 ${ko}만 열어야 합니다.`),
    t(`A VPC endpoint must confine ${client} to ${en}.`, `VPC 엔드포인트는 ${p(client, '이/가')} ${ko}만 사용하도록 제한해야 합니다.`),
    t(`Uploads from ${client} through the endpoint to buckets other than ${en} must fail.`, `${client}에서 엔드포인트를 통해 ${ko} 이외의 버킷에 업로드하면 실패해야 합니다.`),
    t(`The endpoint itself has to block requests of ${client} for buckets other than ${en}.`, `${ko} 이외의 버킷에 대한 ${client}의 요청은 엔드포인트에서 차단해야 합니다.`),
  ];
}

export function exposeOnly({ service, to }: Body<'exposeOnly'>, voice: Voice): readonly Text[] {
  const [svc, names] = [voice.label(service), labels(to, voice)];
  const p = voice.with;
  return [
    t(`${cap(names)} must be able to connect to ${svc} and to nothing else in its VPC.`, `${p(names, '은/는')} ${svc}에만 연결할 수 있어야 하고 해당 VPC의 다른 리소스에는 연결할 수 없어야 합니다.`),
    t(`The provider must expose ${svc} to ${names}, but no other resource of its VPC.`, `서비스 공급자는 ${names}에 ${svc}만 노출하고 VPC의 다른 리소스는 노출하지 않아야 합니다.`),
    t(`From ${names}, ${svc} must be reachable, and the rest of the provider's VPC must not be.`, `${names}에서 ${svc}에는 연결할 수 있어야 하지만 서비스 공급자 VPC의 나머지에는 연결할 수 없어야 합니다.`),
    t(`Access for ${names} must be limited to ${svc}. Neither side may open other connections to the other.`, `${names}의 액세스는 ${p(svc, '으로/로')} 제한해야 합니다. 양쪽 모두 상대방에 다른 연결을 시작할 수 없어야 합니다.`),
    t(`The company must open ${svc} to ${names} without connecting the networks.`, `네트워크를 서로 연결하지 않고 ${names}에서 ${p(svc, '을/를')} 사용할 수 있게 해야 합니다.`),
    t(`Nothing in the provider's VPC but ${svc} may be reachable for ${names}, and the internet must not reach it.`, `${names}에서는 서비스 공급자의 VPC 중 ${svc}에만 연결할 수 있어야 하며, 인터넷에서는 연결할 수 없어야 합니다.`),
    t(`Only ${svc} may be shared with ${names}; the other resources of its VPC must stay unreachable.`, `${names}에는 ${svc}만 공유해야 하며 해당 VPC의 다른 리소스에는 연결할 수 없어야 합니다.`),
    t(`${cap(names)} must use ${svc} without any further access to the provider's network.`, `${p(names, '은/는')} 서비스 공급자의 네트워크에 대한 추가 액세스 없이 ${p(svc, '을/를')} 사용해야 합니다.`),
  ];
}
