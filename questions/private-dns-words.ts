import type { Step, Wish } from '../src/item/blueprint.ts';
import { late } from '../src/item/late.ts';
import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import { services } from '../src/knowledge/services.ts';
import type { ServiceUse } from './service-uses.ts';
import { t, told } from './vpc-words.ts';

export const serviceText = (code: string): Text => t(services.get(code)?.en ?? code, services.get(code)?.ko ?? code);

/** "sends messages to an Amazon SQS queue". */
export const does = (use: ServiceUse): string => `${use.verb[1]} ${use.rest}`;

/** The default name must lead onto a private path, with nothing that the company would have to keep up itself. @param who "the application" */
export function nameWish(from: string, service: Text, who: Text): Wish {
  const { en, ko } = service;
  return {
    requirement: { keepDnsName: { from, to: 'service' } },
    alone: true,
    say: late(() => [
      t(`The default DNS name of ${en} must lead ${who.en} to a private path, without custom DNS records.`, `사용자 지정 DNS 레코드 없이도 ${en}의 기본 DNS 이름이 ${p(who.ko, '을/를')} 프라이빗 경로로 연결해야 합니다.`),
      t(`Unchanged code that calls ${en} by its standard name must take a private path, without custom DNS records.`, `${p(ko, '을/를')} 표준 이름으로 호출하는 코드는 변경이나 사용자 지정 DNS 레코드 없이 프라이빗 경로를 사용해야 합니다.`),
      t(`Requests of ${who.en} to the standard name of ${en} must go by a private path, with no hosted zone of the company's own.`, `회사의 자체 호스팅 영역 없이 ${who.ko}에서 ${en}의 표준 이름으로 보내는 요청이 프라이빗 경로를 사용해야 합니다.`),
      t(`For ${who.en}, the default DNS name of ${en} has to resolve to a private path without DNS records of the company.`, `${who.ko}에서 ${en}의 기본 DNS 이름은 그 자체로 프라이빗 경로로 확인되어야 합니다. 회사는 이를 위한 DNS 레코드를 관리하지 않으려고 합니다.`),
      t(`The developers may not change the name by which ${who.en} must reach ${en} privately, and there is no hosted zone of the company.`, `${who.ko} 개발자는 ${p(ko, '을/를')} 호출하는 이름을 변경할 수 없으며, 이 이름은 회사의 호스팅 영역 없이 프라이빗 경로로 이어져야 합니다.`),
      t(`Neither code nor DNS records may be changed by hand, yet ${who.en} must reach ${en} privately under its default name.`, `코드나 DNS 레코드를 직접 변경하지 않고도 ${p(who.ko, '은/는')} 기본 이름으로 ${en}에 비공개로 연결해야 합니다.`),
      t(`Lookups of the standard name of ${en} by ${who.en} must lead to a private path, without DNS records that the company keeps.`, `${who.ko}에서 ${en}의 표준 이름을 조회하면 회사가 관리하는 DNS 레코드 없이 프라이빗 경로로 이어지는 응답을 받아야 합니다.`),
      t(`The company wants private access to ${en} for ${who.en}, with the default DNS name as it is and no custom DNS records.`, `이 회사는 사용자 지정 DNS 레코드 없이 기본 DNS 이름을 그대로 사용하면서 ${who.ko}에서 ${en}에 비공개로 액세스하기를 원합니다.`),
      t(`Vendor software in ${who.en} calls ${en} by its default name. These calls must be private, and the company manages no DNS zone.`, `공급업체의 소프트웨어는 ${who.ko}에서 기본 이름으로 ${p(ko, '을/를')} 호출합니다. 이 호출은 비공개여야 하며 회사는 DNS 영역을 관리하지 않습니다.`),
      t(`Under the platform team's rules, ${who.en} must reach ${en} privately by the standard name, and custom hosted zones are not permitted.`, `플랫폼 팀의 규칙에 따라 ${p(who.ko, '은/는')} 표준 이름을 사용하여 프라이빗 경로로 ${en}에 연결해야 하며 자체 호스팅 영역은 허용되지 않습니다.`),
      t(`The SDK settings for ${en} stay at their defaults, yet requests of ${who.en} must be private, without DNS records of the company.`, `${who.ko}의 SDK는 ${en}에 대한 기본 설정을 유지합니다. 그래도 회사의 DNS 영역에 레코드를 두지 않고 요청은 비공개여야 합니다.`),
      t(`Under the default DNS name, ${who.en} must find a private path to ${en}, and nobody is to maintain DNS records.`, `${p(who.ko, '은/는')} 기본 DNS 이름으로 ${en}까지의 프라이빗 경로를 찾을 수 있어야 하며, 이를 위해 DNS 레코드를 관리하는 사람이 없어야 합니다.`),
    ]),
  };
}

export const privateWish = (from: string, service: Text, who: Text): Wish => ({
  requirement: { private: { from, to: 'service' } },
  say: late(() => [
    t(`Requests from ${who.en} to ${service.en} must use private connectivity.`, `${who.ko}에서 ${p(service.ko, '으로/로')} 보내는 요청은 프라이빗 연결을 사용해야 합니다.`),
    t(`${cap(who.en)} must reach ${service.en} without an internet gateway, a NAT device, or an internet VPN.`, `${p(who.ko, '은/는')} 인터넷 게이트웨이, NAT 디바이스 또는 인터넷 VPN 없이 ${service.ko}에 연결해야 합니다.`),
    t(`A private path from ${who.en} to ${service.en} is required.`, `${who.ko}에서 ${service.ko}까지 프라이빗 경로가 필요합니다.`),
  ]),
});

export const zoneWish = (from: string, service: Text, who: Text): Wish => ({
  requirement: { survivesAz: { from, to: 'service' } },
  say: late(() => [
    t(`If one Availability Zone fails, ${who.en} must still reach ${service.en}.`, `가용 영역 1개에 장애가 발생해도 ${p(who.ko, '은/는')} ${service.ko}에 연결할 수 있어야 합니다.`),
    t(`Access to ${service.en} must withstand the loss of an Availability Zone.`, `${service.ko}에 대한 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.`),
  ]),
});

/** Turns on DNS attributes of the application VPC. */
export function attributes(set: { dnsSupport?: true; dnsHostnames?: true }): Step {
  const names = [...(set.dnsSupport ? ['enableDnsSupport'] : []), ...(set.dnsHostnames ? ['enableDnsHostnames'] : [])].join(' and ');
  const ko = names.replace(' and ', ', ');
  const many = set.dnsSupport && set.dnsHostnames ? 's' : '';
  return {
    changes: [{ id: 'app', set }],
    say: late(() => [
      t(`Set ${names} to true for the application VPC.`, `애플리케이션 VPC의 ${ko} 값을 true로 설정합니다.`),
      t(`Enable the ${names} attribute${many} of the application VPC.`, `애플리케이션 VPC의 ${ko} 속성을 활성화합니다.`),
      t(`Turn on ${names} for the application VPC.`, `애플리케이션 VPC에서 ${ko} 설정을 켭니다.`),
      t(`Change ${names} of the application VPC to true.`, `애플리케이션 VPC의 ${ko} 값을 true로 변경합니다.`),
      t(`Modify the application VPC: set ${names} to true.`, `애플리케이션 VPC를 수정하여 ${ko} 값을 true로 설정합니다.`),
      t(`Update the DNS settings of the application VPC, and enable ${names}.`, `애플리케이션 VPC의 DNS 설정을 업데이트하여 ${ko} 속성을 활성화합니다.`),
      t(`Edit the attributes of the application VPC, and turn ${names} on.`, `애플리케이션 VPC의 속성을 편집하여 ${ko} 값을 true로 바꿉니다.`),
      t(`Activate the VPC attribute${many} ${names} in the application VPC.`, `애플리케이션 VPC에서 VPC 속성(${ko})을 활성화합니다.`),
      t(`Configure the application VPC with ${names} enabled.`, `${ko} 속성이 활성화되도록 애플리케이션 VPC를 구성합니다.`),
      t(`Switch the ${names} attribute${many} of the application VPC to true.`, `애플리케이션 VPC의 ${ko} 속성을 true로 전환합니다.`),
      t(`Select ${names} in the DNS settings of the application VPC.`, `애플리케이션 VPC의 DNS 설정에서 ${ko} 항목을 선택합니다.`),
      t(`Adjust the application VPC so that ${names} ${many ? 'are' : 'is'} true.`, `${ko} 값이 true가 되도록 애플리케이션 VPC를 변경합니다.`),
    ]),
  };
}

/** An interface endpoint, with what its private DNS setting is. @param each "the application VPC" */
export function endpointStep(vpc: string, each: Text, service: Text, privateDns: boolean, azs: number): Step {
  const { en, ko } = service;
  const zones = azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const [on, then] = (privateDns ? [t('with private DNS enabled', '프라이빗 DNS를 활성화합니다'), t('Turn on private DNS for it.', '프라이빗 DNS 이름을 사용하도록 설정합니다.')] : [t('with private DNS disabled', '프라이빗 DNS를 비활성화합니다'), t('Leave private DNS off, and call the endpoint by its own DNS names.', '프라이빗 DNS는 비활성화된 상태로 두고 엔드포인트별 DNS 이름을 호출합니다.')]) as [Text, Text];
  return told(
    [{ type: 'interface-endpoint', vpc, service: 'service', privateDns, azs }],
    () => [
      t(`Create an interface endpoint for ${en} in ${zones.en} of ${each.en}, ${on.en}.`, `${each.ko}의 ${zones.ko}에 ${ko}용 인터페이스 엔드포인트를 생성하고 ${on.ko}.`),
      t(`Deploy an interface endpoint for ${en} in ${zones.en} of ${each.en}. ${then.en}`, `${each.ko}의 ${zones.ko}에 ${ko}용 인터페이스 엔드포인트를 배포합니다. ${then.ko}`),
      t(`Add an interface endpoint for ${en}, ${on.en}, to subnets of ${each.en} in ${zones.en}.`, `${each.ko}의 ${zones.ko}에 있는 서브넷에 ${ko}용 인터페이스 엔드포인트를 추가하고 ${on.ko}.`),
      t(`Provision an interface VPC endpoint for ${en} in ${zones.en} of ${each.en}. ${then.en}`, `${each.ko}의 ${zones.ko}에 ${ko}용 인터페이스 VPC 엔드포인트를 프로비저닝합니다. ${then.ko}`),
      t(`Set up AWS PrivateLink access to ${en} in ${zones.en} of ${each.en}, by an interface endpoint ${on.en}.`, `${each.ko}의 ${zones.ko}에 인터페이스 엔드포인트를 생성하여 ${ko}에 대한 AWS PrivateLink 액세스를 설정하고 ${on.ko}.`),
      t(`Configure an interface endpoint for ${en} in ${each.en}, with network interfaces in ${zones.en}. ${then.en}`, `${each.ko}에 ${ko}용 인터페이스 엔드포인트를 구성하고 ${zones.ko}에 네트워크 인터페이스를 둡니다. ${then.ko}`),
      t(`Use an interface endpoint ${on.en} in ${zones.en} of ${each.en} for ${en}.`, `${each.ko}의 ${zones.ko}에서 ${ko}용 인터페이스 엔드포인트를 사용하고 ${on.ko}.`),
      t(`Place an interface endpoint for ${en} in subnets of ${each.en} in ${zones.en}. ${then.en}`, `${each.ko}의 ${zones.ko}에 있는 서브넷에 ${ko}용 인터페이스 엔드포인트를 배치합니다. ${then.ko}`),
      t(`Create an interface VPC endpoint for ${en} ${on.en}, and place it in ${zones.en} of ${each.en}.`, `${ko}용 인터페이스 VPC 엔드포인트를 생성하여 ${each.ko}의 ${zones.ko}에 배치하고 ${on.ko}.`),
      t(`Give ${each.en} an interface endpoint for ${en} in ${zones.en}. ${then.en}`, `${each.ko}의 ${zones.ko}에 ${ko}용 인터페이스 엔드포인트를 마련합니다. ${then.ko}`),
      t(`Connect ${each.en} to ${en} by an interface endpoint in ${zones.en}, ${on.en}.`, `${zones.ko}의 인터페이스 엔드포인트로 ${p(each.ko, '을/를')} ${ko}에 연결하고 ${on.ko}.`),
      t(`Select ${zones.en} of ${each.en} for a new interface endpoint to ${en}. ${then.en}`, `${each.ko}에서 ${p(zones.ko, '을/를')} 선택하여 ${ko}용 인터페이스 엔드포인트를 새로 생성합니다. ${then.ko}`),
    ],
  );
}

export const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
