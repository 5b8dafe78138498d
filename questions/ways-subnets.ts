import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/* Ways to say that an endpoint serves some subnets of a VPC. Subnets come with their article: "the batch and cache subnets". */
const t = (en: string, ko: string): Text => ({ en, ko });

/** A new gateway endpoint for some subnets. */
export const gatewayForWays = (service: string, { en, ko }: Text): readonly Text[] => [
  t(`Create a gateway endpoint for ${service}, and associate it with the route tables of ${en}.`, `${service}용 게이트웨이 엔드포인트를 생성하고 ${ko}의 라우팅 테이블에 연결합니다.`),
  t(`Add a gateway VPC endpoint for ${service}, with its route in the route tables of ${en}.`, `${service}용 게이트웨이 VPC 엔드포인트를 추가하고 ${ko}의 라우팅 테이블에 엔드포인트 경로를 추가합니다.`),
  t(`Configure a gateway endpoint for ${service} that the route tables of ${en} use.`, `${ko}의 라우팅 테이블에서 사용하는 ${service}용 게이트웨이 엔드포인트를 구성합니다.`),
  t(`Set up a gateway endpoint for ${service}, and select the route tables of ${en} for it.`, `${ko}의 라우팅 테이블을 선택하여 ${service}용 게이트웨이 엔드포인트를 설정합니다.`),
  t(`Deploy a gateway VPC endpoint for ${service}. Route its prefix list to the endpoint in ${en}.`, `${service}용 게이트웨이 VPC 엔드포인트를 배포합니다. ${ko}에서 접두사 목록에 대한 트래픽을 이 엔드포인트로 라우팅합니다.`),
  t(`Update the route tables of ${en} with a route to a new gateway endpoint for ${service}.`, `새 ${service}용 게이트웨이 엔드포인트로 가는 경로를 추가하여 ${ko}의 라우팅 테이블을 업데이트합니다.`),
  t(`Provision a gateway endpoint, and make it the target for ${service} in the route tables of ${en}.`, `게이트웨이 엔드포인트를 프로비저닝하고 ${ko}의 라우팅 테이블에서 ${service} 트래픽의 대상으로 지정합니다.`),
  t(`Use a new gateway endpoint as the route from ${en} to ${service}.`, `새 게이트웨이 엔드포인트를 ${ko}에서 ${p(service, '으로/로')} 가는 경로로 사용합니다.`),
  t(`Associate the route tables of ${en} with a gateway VPC endpoint that is created for ${service}.`, `${service}에 대한 게이트웨이 VPC 엔드포인트를 새로 만들어 ${ko}의 라우팅 테이블과 연결합니다.`),
  t(`Give ${en} a gateway endpoint for ${service} in their route tables.`, `${ko}의 라우팅 테이블에 ${service}용 게이트웨이 엔드포인트를 둡니다.`),
];

/** The gateway endpoint that stands for more subnets. */
export const gatewayAlsoForWays = ({ en, ko }: Text): readonly Text[] => [
  t(`Associate the existing gateway endpoint with the route tables of ${en} as well.`, `기존 게이트웨이 엔드포인트를 ${ko}의 라우팅 테이블에도 연결합니다.`),
  t(`Add the route of the existing gateway endpoint to the route tables of ${en} too.`, `기존 게이트웨이 엔드포인트의 경로를 ${ko}의 라우팅 테이블에도 추가합니다.`),
  t(`Extend the existing gateway endpoint to the route tables of ${en}.`, `기존 게이트웨이 엔드포인트를 ${ko}의 라우팅 테이블까지 확장합니다.`),
  t(`Modify the existing gateway endpoint, and select the route tables of ${en} in addition.`, `기존 게이트웨이 엔드포인트를 수정하여 ${ko}의 라우팅 테이블을 추가로 선택합니다.`),
  t(`Let ${en} use the existing gateway endpoint too, with a route in their route tables.`, `${ko}도 기존 게이트웨이 엔드포인트를 사용하도록 해당 라우팅 테이블에 경로를 추가합니다.`),
  t(`Update the route tables of ${en} with the prefix list route to the existing gateway endpoint.`, `기존 게이트웨이 엔드포인트로 가는 접두사 목록 경로를 추가하여 ${ko}의 라우팅 테이블을 업데이트합니다.`),
  t(`Route the prefix list from ${en} to the gateway endpoint that exists already.`, `${ko}에서 접두사 목록에 대한 트래픽을 이미 있는 게이트웨이 엔드포인트로 라우팅합니다.`),
  t(`Keep the gateway endpoint, and include the route tables of ${en} in its associations.`, `게이트웨이 엔드포인트를 유지하면서 ${ko}의 라우팅 테이블도 연결에 포함합니다.`),
];

/** The gateway endpoint that stands for other subnets than before. @param before whom it served: "batch", 배치 */
export const gatewayMovedWays = (before: Text, { en, ko }: Text): readonly Text[] => {
  const [old, oldKo] = [`the ${before.en} subnets`, `${before.ko} 서브넷`];
  return [
    t(`Associate the existing gateway endpoint with the route tables of ${en} in place of those of ${old}.`, `기존 게이트웨이 엔드포인트를 ${oldKo} 대신 ${ko}의 라우팅 테이블에 연결합니다.`),
    t(`Move the route of the existing gateway endpoint from the route tables of ${old} to those of ${en}.`, `기존 게이트웨이 엔드포인트의 경로를 ${oldKo}의 라우팅 테이블에서 ${ko}의 라우팅 테이블로 옮깁니다.`),
    t(`Disassociate the route tables of ${old} from the existing gateway endpoint, and associate those of ${en} with it.`, `기존 게이트웨이 엔드포인트에서 ${oldKo}의 라우팅 테이블을 연결 해제하고 ${ko}의 라우팅 테이블을 연결합니다.`),
    t(`Modify the existing gateway endpoint: select the route tables of ${en} instead of those of ${old}.`, `기존 게이트웨이 엔드포인트를 수정하여 ${oldKo}의 라우팅 테이블 대신 ${ko}의 라우팅 테이블을 선택합니다.`),
    t(`Remove the existing gateway endpoint from the route tables of ${old}, and add it to those of ${en}.`, `${oldKo}의 라우팅 테이블에서 기존 게이트웨이 엔드포인트를 제거하고 ${ko}의 라우팅 테이블에 추가합니다.`),
    t(`Let ${en} use the existing gateway endpoint in their route tables, and no longer ${old}.`, `기존 게이트웨이 엔드포인트를 ${ko}의 라우팅 테이블에서 사용하고 ${oldKo}에서는 더 이상 사용하지 않습니다.`),
    t(`Delete the route to the existing gateway endpoint in ${old}, and create one in the route tables of ${en}.`, `${oldKo}에서 기존 게이트웨이 엔드포인트로 가는 경로를 삭제하고 ${ko}의 라우팅 테이블에 경로를 생성합니다.`),
    t(`Change the associations of the existing gateway endpoint from the route tables of ${old} to those of ${en}.`, `기존 게이트웨이 엔드포인트의 연결을 ${oldKo}의 라우팅 테이블에서 ${ko}의 라우팅 테이블로 변경합니다.`),
  ];
};

/** A new interface endpoint that admits some subnets, without private DNS. */
export const admittingWays = (service: string, { en, ko }: Text): readonly Text[] => [
  t(`Create an interface endpoint for ${service} without private DNS. Allow HTTPS from ${en} in its security group.`, `프라이빗 DNS 없이 ${service}용 인터페이스 엔드포인트를 생성합니다. 보안 그룹에서 ${ko}의 HTTPS를 허용합니다.`),
  t(`Deploy an interface VPC endpoint for ${service} with its own DNS names, and open its security group to ${en}.`, `자체 DNS 이름을 사용하는 ${service}용 인터페이스 VPC 엔드포인트를 배포하고 보안 그룹을 ${ko}에 대해 엽니다.`),
  t(`Set up AWS PrivateLink for ${service}: an interface endpoint with endpoint-specific DNS names whose security group admits ${en}.`, `${service}용 AWS PrivateLink를 설정합니다. 엔드포인트별 DNS 이름을 사용하는 인터페이스 엔드포인트의 보안 그룹에서 ${ko}의 트래픽을 허용합니다.`),
  t(`Add an interface endpoint for ${service}, leave private DNS off, and let its security group accept HTTPS from ${en}.`, `${service}용 인터페이스 엔드포인트를 추가하고 프라이빗 DNS는 비활성화해 둡니다. 보안 그룹에서 ${ko}의 HTTPS를 허용합니다.`),
  t(`Provision an interface endpoint for ${service} with private DNS disabled. Add an inbound rule for ${en} to its security group.`, `프라이빗 DNS를 비활성화한 ${service}용 인터페이스 엔드포인트를 프로비저닝합니다. 보안 그룹에 ${ko}에 대한 인바운드 규칙을 추가합니다.`),
  t(`Use an interface endpoint for ${service} by its endpoint-specific DNS names, with a security group that allows ${en}.`, `${p(ko, '을/를')} 허용하는 보안 그룹이 있는 ${service}용 인터페이스 엔드포인트를 엔드포인트별 DNS 이름으로 사용합니다.`),
  t(`Configure the security group of a new interface endpoint for ${service} to allow HTTPS from ${en}. Keep private DNS disabled.`, `${ko}의 HTTPS를 허용하도록 ${service}용 새 인터페이스 엔드포인트의 보안 그룹을 구성합니다. 프라이빗 DNS는 비활성화 상태로 둡니다.`),
  t(`Place an interface VPC endpoint for ${service} in the VPC without private DNS names, and permit ${en} in its security group.`, `VPC에 프라이빗 DNS 이름을 사용하지 않는 ${service}용 인터페이스 VPC 엔드포인트를 배치하고 보안 그룹에서 ${ko}의 트래픽을 허용합니다.`),
];

/** A bucket policy that refuses what does not come through a VPC endpoint of the VPC. */
export const denyOthersWays: readonly Text[] = [
  t('Add a bucket policy that denies requests from outside the VPC endpoints of this VPC (aws:SourceVpc).', '이 VPC의 VPC 엔드포인트를 통하지 않은 요청을 거부하는 버킷 정책(aws:SourceVpc)을 추가합니다.'),
  t('Use a bucket policy with an aws:SourceVpc condition to refuse requests that do not come through a VPC endpoint of this VPC.', 'aws:SourceVpc 조건이 있는 버킷 정책을 사용하여 이 VPC의 VPC 엔드포인트를 통하지 않은 요청을 거부합니다.'),
  t('Attach a bucket policy that denies requests whose aws:SourceVpc is not this VPC.', 'aws:SourceVpc 값이 이 VPC가 아닌 요청을 거부하는 버킷 정책을 연결합니다.'),
  t('Set a bucket policy with a Deny statement for requests unless aws:SourceVpc is this VPC.', 'aws:SourceVpc 값이 이 VPC인 경우를 제외하고 요청을 거부하는 Deny 문이 있는 버킷 정책을 설정합니다.'),
  t('Give the bucket a policy that compares aws:SourceVpc with this VPC and denies other requests.', 'aws:SourceVpc 값을 이 VPC와 비교하여 일치하지 않는 요청을 거부하는 정책을 버킷에 적용합니다.'),
  t('Configure the bucket policy to deny requests that bypass the VPC endpoints of this VPC, by the aws:SourceVpc condition key.', 'aws:SourceVpc 조건 키를 사용하여 이 VPC의 VPC 엔드포인트를 거치지 않은 요청을 거부하도록 버킷 정책을 구성합니다.'),
  t('Protect the bucket with a policy that denies access from any other source than this VPC (aws:SourceVpc).', '이 VPC가 아닌 곳의 액세스를 거부하는 정책(aws:SourceVpc)으로 버킷을 보호합니다.'),
  t('Limit the bucket to requests through VPC endpoints of this VPC by a Deny statement with aws:SourceVpc in its policy.', '정책에 aws:SourceVpc를 사용하는 Deny 문을 추가하여 버킷 액세스를 이 VPC의 VPC 엔드포인트를 통한 요청으로 제한합니다.'),
];
