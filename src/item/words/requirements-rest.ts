import type { Requirement } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import { bucketName, cap, labels, listed, t, type Wording } from './phrases.ts';

type Body<K extends string> = Extract<Requirement, Record<K, unknown>> extends Record<K, infer B> ? B : never;

export const readyWithin = (days: number): readonly Wording[] => [
  () => t(`The solution must be in service within ${days} days.`, `솔루션은 ${days}일 이내에 가동할 수 있어야 합니다.`),
  () => t(`The migration starts in ${days} days, and the connectivity must be ready by then.`, `마이그레이션이 ${days}일 후에 시작되므로 그때까지 연결이 준비되어야 합니다.`),
  () => t(`The company has ${days} days to put the solution into operation.`, `${days}일 안에 솔루션을 운영에 투입해야 합니다.`),
  () => t(`The connection has to be available in ${days} days.`, `연결은 ${days}일 후에 사용할 수 있어야 합니다.`),
  () => t(`A deadline in ${days} days cannot be moved.`, `${days}일 후의 마감일은 연기할 수 없습니다.`),
  () => t(`Operations must begin no later than ${days} days from now.`, `운영은 늦어도 지금부터 ${days}일 후에 시작해야 합니다.`),
  () => t(`The network must be up and running ${days} days from now.`, `네트워크는 지금부터 ${days}일 후에 가동되어야 합니다.`),
  () => t(`There are ${days} days left until the solution must work.`, `솔루션이 작동해야 하는 날까지 ${days}일이 남았습니다.`),
  () => t(`The company cannot wait longer than ${days} days for the solution.`, `이 회사는 솔루션을 ${days}일보다 오래 기다릴 수 없습니다.`),
  () => t(`Users must be able to work with the solution ${days} days from now.`, `사용자는 지금부터 ${days}일 후에 솔루션을 사용할 수 있어야 합니다.`),
  () => t(`A contract obliges the company to have the connection running in ${days} days.`, `계약에 따라 회사는 ${days}일 안에 연결을 가동해야 합니다.`),
  () => t(`Management has approved a lead time of ${days} days and no more.`, `경영진이 승인한 준비 기간은 최대 ${days}일입니다.`),
];

export function onlyVia({ service, vpcs }: Body<'onlyVia'>, voice: Voice): readonly Wording[] {
  const [svc, names] = [bucketName(service, voice), labels(vpcs, voice)];
  const p = voice.with;
  return [
    () => t(`${cap(svc)} must refuse requests that do not come through a VPC endpoint in ${names}.`, `${p(svc, '은/는')} ${names}의 VPC 엔드포인트를 통하지 않은 요청을 거부해야 합니다.`),
    () => t(`Requests to ${svc} from outside the VPC endpoints of ${names} must be denied.`, `${names}의 VPC 엔드포인트 밖에서 ${svc}에 보내는 요청은 거부되어야 합니다.`),
    () => t(`The data in ${svc} must be accessible through VPC endpoints of ${names} and in no other way.`, `${svc}의 데이터에는 ${names}의 VPC 엔드포인트를 통해서만 액세스할 수 있어야 합니다.`),
    () => t(`Even with valid credentials, nobody may use ${svc} except through a VPC endpoint in ${names}.`, `유효한 자격 증명이 있더라도 ${names}의 VPC 엔드포인트를 통하지 않고는 ${p(svc, '을/를')} 사용할 수 없어야 합니다.`),
    () => t(`Access to ${svc} must be limited to requests that arrive through a VPC endpoint in ${names}.`, `${svc}에 대한 액세스는 ${names}의 VPC 엔드포인트를 통해 들어오는 요청으로 제한해야 합니다.`),
    () => t(`If a request for ${svc} does not use a VPC endpoint in ${names}, it must be rejected.`, `${svc}에 대한 요청이 ${names}의 VPC 엔드포인트를 사용하지 않으면 거부되어야 합니다.`),
    () => t(`The company must block access to ${svc} from anywhere but the VPC endpoints of ${names}.`, `${names}의 VPC 엔드포인트가 아닌 곳에서 ${svc}에 액세스하는 것을 차단해야 합니다.`),
    () => t(`Stolen credentials must be useless for ${svc} outside the VPC endpoints of ${names}.`, `자격 증명이 도난당하더라도 ${names}의 VPC 엔드포인트 밖에서는 ${p(svc, '을/를')} 사용할 수 없어야 합니다.`),
    () => t(`The security team accepts requests to ${svc} from the VPC endpoints of ${names} and from nowhere else.`, `보안 팀은 ${names}의 VPC 엔드포인트에서 ${svc}에 보내는 요청만 허용합니다.`),
    () => t(`Nobody outside the VPC endpoints of ${names} may read or write data in ${svc}.`, `${names}의 VPC 엔드포인트 밖에서는 누구도 ${svc}의 데이터를 읽거나 쓸 수 없어야 합니다.`),
    () => t(`A solutions architect must tie ${svc} to the VPC endpoints of ${names}, so that requests by other ways fail.`, `솔루션스 아키텍트는 다른 방법으로 보낸 요청이 실패하도록 ${svc}에 대한 액세스를 ${names}의 VPC 엔드포인트로 한정해야 합니다.`),
    () => t(`Unless it comes through a VPC endpoint in ${names}, no request to ${svc} may succeed.`, `${names}의 VPC 엔드포인트를 통하지 않으면 ${svc}에 대한 어떤 요청도 성공하지 않아야 합니다.`),
  ];
}

export function limitTo({ from, resources }: Body<'limitTo'>, voice: Voice): readonly Wording[] {
  const client = voice.label(`client:${from}`);
  const p = voice.with;
  const one = resources.length === 1;
  const named = listed(resources, voice.lang);
  const en = `the ${named} bucket${one ? '' : 's'}`;
  const ko = `${named} 버킷`;
  return [
    () => t(`Through the endpoint, ${client} must be able to use ${en} and no other bucket.`, `엔드포인트를 통해 ${p(client, '은/는')} ${ko}만 사용할 수 있어야 하고 다른 버킷은 사용할 수 없어야 합니다.`),
    () => t(`To stop data from being copied elsewhere, the endpoint must let ${client} work with just ${en}.`, `데이터가 다른 곳으로 복사되지 않도록 엔드포인트는 ${client}에서 ${ko}만 사용하도록 허용해야 합니다.`),
    () => t(`The endpoint must give ${client} access to ${en} and to no other bucket.`, `엔드포인트에서 ${client}에 ${ko}에 대한 액세스만 제공해야 합니다.`),
    () => t(`The endpoint used by ${client} must let requests through to ${en} but to no other bucket.`, `${client}에서 사용하는 엔드포인트는 ${ko}에 대한 요청은 통과시키고 다른 버킷에 대한 요청은 통과시키지 않아야 합니다.`),
    () => t(`Of the buckets in Amazon S3, the endpoint must open ${en} to ${client} and nothing else.`, `Amazon S3의 버킷 중 엔드포인트는 ${client}에 ${ko}만 열어야 합니다.`),
    () => t(`Of all buckets, a VPC endpoint must let ${client} use ${en} alone.`, `VPC 엔드포인트는 모든 버킷 중 ${client}에 ${ko} 사용만 허용해야 합니다.`),
    () => t(`Uploads from ${client} through the endpoint must succeed for ${en} and fail for every other bucket.`, `${client}에서 엔드포인트를 통해 업로드할 때 ${ko}에는 성공하고 다른 모든 버킷에는 실패해야 합니다.`),
    () => t(`The endpoint itself has to allow requests from ${client} for ${en} and to block those for other buckets.`, `엔드포인트 자체에서 ${ko}에 대한 ${client}의 요청은 허용하고 다른 버킷에 대한 요청은 차단해야 합니다.`),
    () => t(`The company wants ${client} to use ${en} through an endpoint that refuses requests for other buckets.`, `이 회사는 ${p(client, '이/가')} 다른 버킷에 대한 요청을 거부하는 엔드포인트를 통해 ${p(ko, '을/를')} 사용하게 하려고 합니다.`),
    () => t(`The endpoint must accept requests from ${client} for ${en}. If any other bucket is named, it must deny the request.`, `엔드포인트는 ${ko}에 대한 ${client}의 요청을 수락해야 합니다. 다른 버킷이 지정되면 요청을 거부해야 합니다.`),
    () => t(`To prevent data leaks, the endpoint must pass requests from ${client} for ${en} and no others.`, `데이터 유출을 방지하기 위해 엔드포인트는 ${ko}에 대한 ${client}의 요청만 통과시켜야 합니다.`),
    () => t(`Through the endpoint, ${en} must be within reach of ${client}, and other buckets must be out of reach.`, `엔드포인트를 통해 ${client}에서 ${ko}에는 액세스할 수 있어야 하고 다른 버킷에는 액세스할 수 없어야 합니다.`),
  ];
}

export function exposeOnly({ service, to }: Body<'exposeOnly'>, voice: Voice): readonly Wording[] {
  const [svc, names] = [voice.label(service), labels(to, voice)];
  const p = voice.with;
  return [
    () => t(`${cap(names)} must be able to connect to ${svc} and to nothing else in its VPC.`, `${p(names, '은/는')} ${svc}에만 연결할 수 있어야 하고 해당 VPC의 다른 리소스에는 연결할 수 없어야 합니다.`),
    () => t(`The provider must expose ${svc} to ${names}, but no other resource of its VPC.`, `서비스 공급자는 ${names}에 ${svc}만 노출하고 VPC의 다른 리소스는 노출하지 않아야 합니다.`),
    () => t(`From ${names}, ${svc} must be reachable, and the rest of the provider's VPC must not be.`, `${names}에서 ${svc}에는 연결할 수 있어야 하지만 서비스 공급자 VPC의 나머지에는 연결할 수 없어야 합니다.`),
    () => t(`Access for ${names} must be limited to ${svc}. Neither side may open other connections to the other.`, `${names}의 액세스는 ${p(svc, '으로/로')} 제한해야 합니다. 양쪽 모두 상대방에 다른 연결을 시작할 수 없어야 합니다.`),
    () => t(`The company must open ${svc} to ${names} without connecting the networks.`, `네트워크를 서로 연결하지 않고 ${names}에서 ${p(svc, '을/를')} 사용할 수 있게 해야 합니다.`),
    () => t(`Nothing in the provider's VPC but ${svc} may be reachable for ${names}, and the internet must not reach it.`, `${names}에서는 서비스 공급자의 VPC 중 ${svc}에만 연결할 수 있어야 하며, 인터넷에서는 연결할 수 없어야 합니다.`),
    () => t(`Only ${svc} may be shared with ${names}; the other resources of its VPC must stay unreachable.`, `${names}에는 ${svc}만 공유해야 하며 해당 VPC의 다른 리소스에는 연결할 수 없어야 합니다.`),
    () => t(`${cap(names)} must use ${svc} without any further access to the provider's network.`, `${p(names, '은/는')} 서비스 공급자의 네트워크에 대한 추가 액세스 없이 ${p(svc, '을/를')} 사용해야 합니다.`),
    () => t(`The security team permits ${names} to connect to ${svc}, but not to anything else in its VPC.`, `보안 팀은 ${p(names, '이/가')} ${svc}에 연결하는 것은 허용하지만 해당 VPC의 다른 리소스에 연결하는 것은 허용하지 않습니다.`),
    () => t(`A solutions architect must share ${svc} with ${names} and keep the rest of its VPC out of reach.`, `솔루션스 아키텍트는 ${names}에 ${p(svc, '을/를')} 공유하고 해당 VPC의 나머지에는 연결할 수 없게 해야 합니다.`),
    () => t(`What ${names} may reach in the provider's VPC ends at ${svc}.`, `${names}에서 연결할 수 있는 서비스 공급자 VPC의 리소스는 ${svc}뿐입니다.`),
    () => t(`The company wants to offer ${svc} to ${names}, with no other connection between their networks.`, `이 회사는 네트워크 간에 다른 연결을 두지 않고 ${names}에 ${p(svc, '을/를')} 제공하려고 합니다.`),
  ];
}
