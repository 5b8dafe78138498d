import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';

/* Twelve ways to say each step that has to do with policies of endpoints and buckets. All open with a bare verb, as options do. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** A subnet's route table is associated with a gateway endpoint that stands. @param subnet "the report subnet" */
export const associateWays = (subnet: Text): readonly Text[] => [
  t(`Associate the route table of ${subnet.en} with the gateway endpoint.`, `${subnet.ko}의 라우팅 테이블을 게이트웨이 엔드포인트에 연결합니다.`),
  t(`Modify the gateway endpoint so that the route table of ${subnet.en} uses it as well.`, `${subnet.ko}의 라우팅 테이블에서도 사용하도록 게이트웨이 엔드포인트를 수정합니다.`),
  t(`Add the route table of ${subnet.en} to the gateway endpoint.`, `게이트웨이 엔드포인트에 ${subnet.ko}의 라우팅 테이블을 추가합니다.`),
  t(`Select the route table of ${subnet.en} for the gateway endpoint, too.`, `게이트웨이 엔드포인트에 ${subnet.ko}의 라우팅 테이블도 선택합니다.`),
  t(`Extend the gateway endpoint to ${subnet.en} by its route table.`, `라우팅 테이블을 연결하여 게이트웨이 엔드포인트의 적용 범위를 ${subnet.ko}까지 확장합니다.`),
  t(`Update the route table associations of the gateway endpoint to include ${subnet.en}.`, `${p(subnet.ko, '을/를')} 포함하도록 게이트웨이 엔드포인트의 라우팅 테이블 연결을 업데이트합니다.`),
  t(`Make the gateway endpoint a route target in the route table of ${subnet.en}.`, `${subnet.ko}의 라우팅 테이블에서 게이트웨이 엔드포인트를 경로의 대상으로 지정합니다.`),
  t(`Give ${subnet.en} the endpoint route by associating its route table.`, `라우팅 테이블을 연결하여 ${subnet.ko}에 엔드포인트 경로를 추가합니다.`),
  t(`Route Amazon S3 traffic of ${subnet.en} to the gateway endpoint through its route table.`, `라우팅 테이블을 통해 ${subnet.ko}의 Amazon S3 트래픽을 게이트웨이 엔드포인트로 라우팅합니다.`),
  t(`Change the gateway endpoint to cover the route table of ${subnet.en} too.`, `${subnet.ko}의 라우팅 테이블에도 적용되도록 게이트웨이 엔드포인트를 변경합니다.`),
  t(`Connect ${subnet.en} to the gateway endpoint with a route to the prefix list of Amazon S3.`, `Amazon S3 접두사 목록에 대한 경로로 ${p(subnet.ko, '을/를')} 게이트웨이 엔드포인트에 연결합니다.`),
  t(`Let ${subnet.en} use the gateway endpoint: associate its route table with it.`, `${subnet.ko}에서 게이트웨이 엔드포인트를 사용하도록 해당 라우팅 테이블을 연결합니다.`),
];

/** The policy of a gateway endpoint that stands comes to name a bucket. */
export const admitBucketWays = (bucket: string): readonly Text[] => [
  t(`Edit the endpoint policy so that it allows access to the ${bucket} bucket.`, `${bucket} 버킷에 대한 액세스를 허용하도록 엔드포인트 정책을 편집합니다.`),
  t(`Name the ${bucket} bucket as the resource in the policy of the gateway endpoint.`, `게이트웨이 엔드포인트의 정책에 ${bucket} 버킷을 리소스로 지정합니다.`),
  t(`Change the policy of the gateway endpoint to allow the ${bucket} bucket.`, `${bucket} 버킷을 허용하도록 게이트웨이 엔드포인트의 정책을 변경합니다.`),
  t(`Replace the endpoint policy with one for the ${bucket} bucket.`, `엔드포인트 정책을 ${bucket} 버킷에 대한 정책으로 교체합니다.`),
  t(`Update the resource of the endpoint policy to the ARN of the ${bucket} bucket.`, `엔드포인트 정책의 리소스를 ${bucket} 버킷의 ARN으로 업데이트합니다.`),
  t(`Set the ${bucket} bucket as the allowed resource of the gateway endpoint.`, `게이트웨이 엔드포인트가 허용하는 리소스로 ${bucket} 버킷을 설정합니다.`),
  t(`Attach a new policy to the gateway endpoint that permits requests for the ${bucket} bucket.`, `${bucket} 버킷에 대한 요청을 허용하는 새 정책을 게이트웨이 엔드포인트에 연결합니다.`),
  t(`Write the ${bucket} bucket into the Allow statement of the endpoint policy.`, `엔드포인트 정책의 Allow 문에 ${bucket} 버킷을 입력합니다.`),
  t(`Modify the gateway endpoint, and allow the ${bucket} bucket in its policy.`, `게이트웨이 엔드포인트를 수정하여 정책에서 ${bucket} 버킷을 허용합니다.`),
  t(`Let the endpoint policy admit requests for objects in the ${bucket} bucket.`, `엔드포인트 정책에서 ${bucket} 버킷의 객체에 대한 요청을 허용합니다.`),
  t(`Configure the policy of the gateway endpoint for the ${bucket} bucket.`, `${bucket} 버킷을 대상으로 게이트웨이 엔드포인트의 정책을 구성합니다.`),
  t(`Enter the ARN of the ${bucket} bucket in the policy of the gateway endpoint.`, `게이트웨이 엔드포인트의 정책에 ${bucket} 버킷의 ARN을 입력합니다.`),
];

/** The aws:SourceVpc condition of a bucket policy that stands comes to name the application VPC. */
export const repointWays: readonly Text[] = [
  t('Change the aws:SourceVpc value in the bucket policy to the application VPC.', '버킷 정책의 aws:SourceVpc 값을 애플리케이션 VPC로 변경합니다.'),
  t('Edit the bucket policy so that its aws:SourceVpc condition names the application VPC.', 'aws:SourceVpc 조건에 애플리케이션 VPC를 지정하도록 버킷 정책을 편집합니다.'),
  t('Replace the VPC ID in the aws:SourceVpc condition of the bucket policy with that of the application VPC.', '버킷 정책의 aws:SourceVpc 조건에 있는 VPC ID를 애플리케이션 VPC의 ID로 교체합니다.'),
  t('Update the bucket policy: set aws:SourceVpc to the ID of the application VPC.', '버킷 정책을 업데이트하여 aws:SourceVpc 값을 애플리케이션 VPC의 ID로 설정합니다.'),
  t('Enter the application VPC as the value of aws:SourceVpc in the bucket policy.', '버킷 정책에서 aws:SourceVpc 값으로 애플리케이션 VPC를 입력합니다.'),
  t('Let the bucket policy admit requests whose aws:SourceVpc is the application VPC.', '버킷 정책에서 aws:SourceVpc 값이 애플리케이션 VPC인 요청을 허용하도록 합니다.'),
  t('Correct the aws:SourceVpc condition in the bucket policy to match the application VPC.', '애플리케이션 VPC와 일치하도록 버킷 정책의 aws:SourceVpc 조건을 수정합니다.'),
  t('Name the application VPC in the condition (aws:SourceVpc) of the bucket policy.', '버킷 정책의 조건(aws:SourceVpc)에 애플리케이션 VPC를 지정합니다.'),
  t('Rewrite the bucket policy with the application VPC in its aws:SourceVpc condition.', 'aws:SourceVpc 조건에 애플리케이션 VPC가 있는 버킷 정책으로 다시 작성합니다.'),
  t('Point the aws:SourceVpc condition of the bucket policy to the application VPC.', '버킷 정책의 aws:SourceVpc 조건이 애플리케이션 VPC를 가리키도록 합니다.'),
  t('Adjust the bucket policy to compare aws:SourceVpc with the application VPC.', 'aws:SourceVpc 값을 애플리케이션 VPC와 비교하도록 버킷 정책을 변경합니다.'),
  t('Put the ID of the application VPC into the aws:SourceVpc condition of the bucket policy.', '버킷 정책의 aws:SourceVpc 조건에 애플리케이션 VPC의 ID를 넣습니다.'),
];

/** A bucket policy that stands goes. */
export const dropGuardWays: readonly Text[] = [
  t('Delete the bucket policy, and rely on the permissions of the users and roles.', '버킷 정책을 삭제하고 사용자와 역할의 권한에 의존합니다.'),
  t('Remove the bucket policy with its aws:SourceVpc condition.', 'aws:SourceVpc 조건이 있는 버킷 정책을 제거합니다.'),
  t('Take the bucket policy away, so that IAM policies alone decide.', '버킷 정책을 제거하여 IAM 정책에 따라 액세스가 결정되게 합니다.'),
  t('Detach the bucket policy that contains the aws:SourceVpc condition.', 'aws:SourceVpc 조건이 포함된 버킷 정책을 분리합니다.'),
  t('Drop the bucket policy and control access through IAM roles.', '버킷 정책을 없애고 IAM 역할로 액세스를 제어합니다.'),
  t('Leave the bucket without a bucket policy by deleting the present one.', '현재 버킷 정책을 삭제하여 버킷에 버킷 정책을 두지 않습니다.'),
  t('Delete the aws:SourceVpc condition together with its bucket policy.', 'aws:SourceVpc 조건을 버킷 정책과 함께 삭제합니다.'),
  t('Clear the bucket policy, and keep the IAM policies as they are.', '버킷 정책을 지우고 IAM 정책은 그대로 유지합니다.'),
  t('Discard the bucket policy that checks aws:SourceVpc.', 'aws:SourceVpc 값을 확인하는 버킷 정책을 폐기합니다.'),
  t('Withdraw the bucket policy so that it no longer checks the source VPC.', '더 이상 소스 VPC를 확인하지 않도록 버킷 정책을 제거합니다.'),
  t('Manage access by IAM policies after the bucket policy has been deleted.', '버킷 정책을 삭제한 후 IAM 정책으로 액세스를 관리합니다.'),
  t('Erase the bucket policy, including its condition on aws:SourceVpc.', 'aws:SourceVpc에 대한 조건을 포함하여 버킷 정책을 삭제합니다.'),
];

/** An endpoint that stands gets a policy for some buckets. @param what "the reports bucket" */
export const narrowWays = (owner: Text, what: Text): readonly Text[] => {
  const it = p(what.ko, '을/를');
  return [
    t(`Replace the policy of the endpoint in ${owner.en} with one that allows ${what.en}.`, `${owner.ko} 엔드포인트의 정책을 ${it} 허용하는 정책으로 교체합니다.`),
    t(`Attach an endpoint policy that names ${what.en} to the endpoint of ${owner.en}.`, `${owner.ko}의 엔드포인트에 ${it} 지정한 엔드포인트 정책을 연결합니다.`),
    t(`Edit the endpoint policy in ${owner.en} so that it allows access to ${what.en}.`, `${what.ko}에 대한 액세스를 허용하도록 ${owner.ko}의 엔드포인트 정책을 편집합니다.`),
    t(`Name ${what.en} as the resource in the policy of the endpoint in ${owner.en}.`, `${owner.ko} 엔드포인트의 정책에 ${it} 리소스로 지정합니다.`),
    t(`Limit the endpoint in ${owner.en} to ${what.en} by an endpoint policy.`, `엔드포인트 정책을 사용하여 ${owner.ko} 엔드포인트의 액세스를 ${p(what.ko, '으로/로')} 제한합니다.`),
    t(`Give the endpoint of ${owner.en} a policy with ${what.en} in its Allow statement.`, `${owner.ko}의 엔드포인트에 Allow 문에서 ${it} 지정한 정책을 적용합니다.`),
    t(`Change the default policy of the endpoint in ${owner.en} to one for ${what.en}.`, `${owner.ko} 엔드포인트의 기본 정책을 ${what.ko}에 대한 정책으로 변경합니다.`),
    t(`Restrict requests through the endpoint of ${owner.en} to ${what.en} in its policy.`, `정책에서 ${owner.ko}의 엔드포인트를 통한 요청을 ${what.ko}에 대한 요청으로 제한합니다.`),
    t(`Write an endpoint policy for ${owner.en} that permits requests for ${what.en}.`, `${what.ko}에 대한 요청을 허용하는 ${owner.ko}의 엔드포인트 정책을 작성합니다.`),
    t(`Update the endpoint in ${owner.en} with a policy whose resource is ${what.en}.`, `리소스가 ${what.ko}인 정책으로 ${owner.ko}의 엔드포인트를 업데이트합니다.`),
    t(`Modify the endpoint of ${owner.en}: allow ${what.en} in its endpoint policy.`, `${owner.ko}의 엔드포인트를 수정하여 엔드포인트 정책에서 ${it} 허용합니다.`),
    t(`Set the endpoint policy in ${owner.en} to admit requests for ${what.en}.`, `${what.ko}에 대한 요청을 허용하도록 ${owner.ko}의 엔드포인트 정책을 설정합니다.`),
  ];
};

/** A bucket policy that admits what comes through endpoints of some VPCs. @param whose "the application VPC" */
export const sourceVpcWays = (whose: Text): readonly Text[] => {
  const { en, ko } = whose;
  return [
    t(`Add a bucket policy with an aws:SourceVpc condition that admits requests through endpoints of ${en}.`, `${ko}의 엔드포인트를 통한 요청을 허용하는 aws:SourceVpc 조건이 있는 버킷 정책을 추가합니다.`),
    t(`Attach a bucket policy that denies requests unless aws:SourceVpc is ${en}.`, `aws:SourceVpc 값이 ${p(ko, '이/가')} 아닌 요청을 거부하는 버킷 정책을 연결합니다.`),
    t(`Write a bucket policy that names ${en} in an aws:SourceVpc condition.`, `aws:SourceVpc 조건에 ${p(ko, '을/를')} 지정한 버킷 정책을 작성합니다.`),
    t(`Create a bucket policy that rejects requests from VPCs other than ${en} by aws:SourceVpc.`, `aws:SourceVpc 조건을 사용하여 ${ko} 이외의 VPC에서 온 요청을 거부하는 버킷 정책을 생성합니다.`),
    t(`Use aws:SourceVpc in a bucket policy to admit what comes through endpoints of ${en}.`, `버킷 정책에서 aws:SourceVpc를 사용하여 ${ko}의 엔드포인트를 통해 들어오는 요청을 허용합니다.`),
    t(`Protect the bucket with a policy whose aws:SourceVpc condition requires ${en}.`, `aws:SourceVpc 조건에서 ${p(ko, '을/를')} 요구하는 정책으로 버킷을 보호합니다.`),
    t(`Set a bucket policy with a Deny statement for requests whose aws:SourceVpc is not ${en}.`, `aws:SourceVpc 값이 ${p(ko, '이/가')} 아닌 요청에 대한 Deny 문이 있는 버킷 정책을 설정합니다.`),
    t(`Give the bucket a policy that compares aws:SourceVpc with ${en} and denies other requests.`, `aws:SourceVpc 값을 ${p(ko, '와/과')} 비교하여 일치하지 않는 요청을 거부하는 버킷 정책을 적용합니다.`),
    t(`Limit the bucket to requests through VPC endpoints of ${en} with a bucket policy (aws:SourceVpc).`, `버킷 정책(aws:SourceVpc)을 사용하여 버킷 액세스를 ${ko}의 VPC 엔드포인트를 통한 요청으로 제한합니다.`),
    t(`Configure the bucket policy to deny requests that do not come from ${en}, with aws:SourceVpc as the condition key.`, `aws:SourceVpc 조건 키를 사용하여 ${ko}에서 오지 않은 요청을 거부하도록 버킷 정책을 구성합니다.`),
    t(`Apply a bucket policy that requires ${en} as the value of aws:SourceVpc.`, `aws:SourceVpc 값으로 ${p(ko, '을/를')} 요구하는 버킷 정책을 적용합니다.`),
    t(`Refuse requests past the endpoints of ${en} in a bucket policy with aws:SourceVpc.`, `aws:SourceVpc 조건이 있는 버킷 정책에서 ${ko}의 엔드포인트를 거치지 않은 요청을 거부합니다.`),
  ];
};

/** A bucket policy that admits what comes from some public addresses. @param whose "the office" */
export const sourceIpWays = (whose: Text): readonly Text[] => {
  const { en, ko } = whose;
  return [
    t(`Add a bucket policy with an aws:SourceIp condition for the public IP addresses of ${en}.`, `${ko}의 퍼블릭 IP 주소에 대한 aws:SourceIp 조건이 있는 버킷 정책을 추가합니다.`),
    t(`Attach a bucket policy that denies requests unless they come from the public IP addresses of ${en}.`, `${ko}의 퍼블릭 IP 주소에서 오지 않은 요청을 거부하는 버킷 정책을 연결합니다.`),
    t(`Write a bucket policy that names the public IP addresses of ${en} in an aws:SourceIp condition.`, `aws:SourceIp 조건에 ${ko}의 퍼블릭 IP 주소를 지정한 버킷 정책을 작성합니다.`),
    t(`Create a bucket policy that rejects requests from addresses other than those of ${en}.`, `${ko} 이외의 주소에서 온 요청을 거부하는 버킷 정책을 생성합니다.`),
    t(`Use aws:SourceIp in a bucket policy to admit requests from the public addresses of ${en}.`, `버킷 정책에서 aws:SourceIp를 사용하여 ${ko}의 퍼블릭 주소에서 온 요청을 허용합니다.`),
    t(`Protect the bucket with a policy whose aws:SourceIp condition lists the addresses of ${en}.`, `aws:SourceIp 조건에 ${ko}의 주소를 나열한 정책으로 버킷을 보호합니다.`),
    t(`Set a bucket policy with a Deny statement for requests whose aws:SourceIp does not belong to ${en}.`, `aws:SourceIp 값이 ${ko}에 속하지 않는 요청에 대한 Deny 문이 있는 버킷 정책을 설정합니다.`),
    t(`Give the bucket a policy that compares aws:SourceIp with the public IP addresses of ${en}.`, `aws:SourceIp 값을 ${ko}의 퍼블릭 IP 주소와 비교하는 버킷 정책을 적용합니다.`),
    t(`Limit the bucket to requests from the public addresses of ${en} with a bucket policy (aws:SourceIp).`, `버킷 정책(aws:SourceIp)을 사용하여 버킷 액세스를 ${ko}의 퍼블릭 주소에서 온 요청으로 제한합니다.`),
    t(`Configure the bucket policy to deny requests from outside the public IP addresses of ${en}.`, `${ko}의 퍼블릭 IP 주소 밖에서 온 요청을 거부하도록 버킷 정책을 구성합니다.`),
    t(`Apply a bucket policy that requires an address of ${en} as the value of aws:SourceIp.`, `aws:SourceIp 값으로 ${ko}의 주소를 요구하는 버킷 정책을 적용합니다.`),
    t(`Refuse requests in a bucket policy unless aws:SourceIp is a public address of ${en}.`, `버킷 정책에서 aws:SourceIp 값이 ${ko}의 퍼블릭 주소가 아닌 요청을 거부합니다.`),
  ];
};

/** The endpoint for Amazon S3 of a VPC goes. */
export const dropEndpointWays = (vpc: Text): readonly Text[] => [
  t(`Delete the S3 endpoint in ${vpc.en}.`, `${vpc.ko}의 S3 엔드포인트를 삭제합니다.`),
  t(`Remove the endpoint for S3 from ${vpc.en}.`, `${vpc.ko}에서 S3용 엔드포인트를 제거합니다.`),
  t(`Take the VPC endpoint for Amazon S3 out of ${vpc.en}.`, `${vpc.ko}에서 Amazon S3용 VPC 엔드포인트를 없앱니다.`),
  t(`Delete the VPC endpoint through which ${vpc.en} reaches Amazon S3.`, `${vpc.ko}에서 Amazon S3에 연결하는 데 사용하는 VPC 엔드포인트를 삭제합니다.`),
  t(`Give up the Amazon S3 endpoint of ${vpc.en}.`, `${vpc.ko}의 Amazon S3 엔드포인트를 더 이상 사용하지 않도록 삭제합니다.`),
  t(`Leave ${vpc.en} without an endpoint for Amazon S3 by deleting it.`, `엔드포인트를 삭제하여 ${vpc.ko}에 Amazon S3용 엔드포인트를 두지 않습니다.`),
  t(`Tear down the endpoint for Amazon S3 in ${vpc.en}.`, `${vpc.ko}에 Amazon S3용 엔드포인트를 더 이상 두지 않습니다.`),
  t(`Retire the S3 endpoint of ${vpc.en}.`, `${vpc.ko}의 S3 엔드포인트를 폐기합니다.`),
  t(`Drop the VPC endpoint for S3 in ${vpc.en}.`, `${vpc.ko}의 S3용 VPC 엔드포인트를 제거합니다.`),
  t(`Cut ${vpc.en} off from Amazon S3: delete its endpoint.`, `${vpc.ko}의 엔드포인트를 삭제하여 Amazon S3와의 연결을 끊습니다.`),
  t(`Withdraw the endpoint for Amazon S3 from ${vpc.en}.`, `${vpc.ko}에 배포된 Amazon S3용 엔드포인트를 제거합니다.`),
  t(`Discard the S3 endpoint that ${vpc.en} uses.`, `${vpc.ko}에서 사용하는 S3 엔드포인트를 삭제합니다.`),
];

/** The gateway endpoint of a VPC goes, and requests take the NAT gateways that stand. */
export const doorForNatWays: readonly Text[] = [
  t('Delete the gateway endpoint, and reach the bucket through the NAT gateways.', '게이트웨이 엔드포인트를 삭제하고 NAT 게이트웨이를 통해 버킷에 연결합니다.'),
  t('Remove the gateway endpoint so that requests for the bucket take the NAT gateways.', '버킷에 대한 요청이 NAT 게이트웨이를 거치도록 게이트웨이 엔드포인트를 제거합니다.'),
  t('Use the NAT gateways for requests to the bucket instead of the gateway endpoint, which is deleted.', '게이트웨이 엔드포인트를 삭제하고 대신 NAT 게이트웨이를 버킷에 대한 요청에 사용합니다.'),
  t('Take the gateway endpoint out of the VPC. Send requests for the bucket by the default route to the NAT gateways.', 'VPC에서 게이트웨이 엔드포인트를 없앱니다. 버킷에 대한 요청은 NAT 게이트웨이로 가는 기본 경로로 보냅니다.'),
  t('Let the NAT gateways carry the traffic to the bucket, and give up the gateway endpoint.', '버킷으로 가는 트래픽을 NAT 게이트웨이에서 처리하게 하고 게이트웨이 엔드포인트는 폐기합니다.'),
  t('Replace the gateway endpoint by the path to the bucket over the NAT gateways.', '게이트웨이 엔드포인트를 NAT 게이트웨이를 통한 버킷 연결 경로로 대체합니다.'),
  t('Route the traffic for the bucket to the NAT gateways by deleting the gateway endpoint.', '게이트웨이 엔드포인트를 삭제하여 버킷으로 가는 트래픽이 NAT 게이트웨이로 라우팅되게 합니다.'),
  t('Drop the gateway endpoint, and have the jobs call the bucket by way of the NAT gateways.', '게이트웨이 엔드포인트를 더 이상 두지 않고 작업에서 NAT 게이트웨이를 경유하여 버킷을 호출하게 합니다.'),
];
