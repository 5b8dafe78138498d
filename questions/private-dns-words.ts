import type { Step, Wish } from '../src/item/blueprint.ts';
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
    say: [
      t(`The default DNS name of ${en} must lead ${who.en} to a private path, without custom DNS records.`, `사용자 지정 DNS 레코드 없이도 ${en}의 기본 DNS 이름이 ${p(who.ko, '을/를')} 프라이빗 경로로 연결해야 합니다.`),
      t(`Unchanged code that calls ${en} by its standard name must take a private path, without custom DNS records.`, `${p(ko, '을/를')} 표준 이름으로 호출하는 코드를 변경하지 않고, 사용자 지정 DNS 레코드 없이 프라이빗 경로를 사용해야 합니다.`),
      t(`Requests of ${who.en} to the standard name of ${en} must go by a private path, with no hosted zone of the company's own.`, `회사의 자체 호스팅 영역 없이 ${who.ko}에서 ${en} 표준 이름으로 보내는 요청이 프라이빗 경로를 사용해야 합니다.`),
    ],
  };
}

export const privateWish = (from: string, service: Text, who: Text): Wish => ({
  requirement: { private: { from, to: 'service' } },
  say: [
    t(`Requests from ${who.en} to ${service.en} must use private connectivity.`, `${who.ko}에서 ${p(service.ko, '으로/로')} 보내는 요청은 프라이빗 연결을 사용해야 합니다.`),
    t(`${cap(who.en)} must reach ${service.en} without an internet gateway, a NAT device, or an internet VPN.`, `${p(who.ko, '은/는')} 인터넷 게이트웨이, NAT 디바이스 또는 인터넷 VPN 없이 ${service.ko}에 연결해야 합니다.`),
    t(`A private path from ${who.en} to ${service.en} is required.`, `${who.ko}에서 ${service.ko}까지 프라이빗 경로가 필요합니다.`),
  ],
});

export const zoneWish = (from: string, service: Text, who: Text): Wish => ({
  requirement: { survivesAz: { from, to: 'service' } },
  say: [
    t(`If one Availability Zone fails, ${who.en} must still reach ${service.en}.`, `가용 영역 1개에 장애가 발생해도 ${p(who.ko, '은/는')} ${service.ko}에 연결할 수 있어야 합니다.`),
    t(`Access to ${service.en} must withstand the loss of an Availability Zone.`, `${service.ko}에 대한 액세스는 가용 영역 1개의 장애를 견뎌야 합니다.`),
  ],
});

/** Turns on DNS attributes of the application VPC. */
export function attributes(set: { dnsSupport?: true; dnsHostnames?: true }): Step {
  const names = [...(set.dnsSupport ? ['enableDnsSupport'] : []), ...(set.dnsHostnames ? ['enableDnsHostnames'] : [])].join(' and ');
  const ko = names.replace(' and ', ', ');
  return {
    changes: [{ id: 'app', set }],
    say: [
      t(`Set ${names} to true for the application VPC.`, `애플리케이션 VPC의 ${ko} 값을 true로 설정합니다.`),
      t(`Enable the ${names} attribute${set.dnsSupport && set.dnsHostnames ? 's' : ''} of the application VPC.`, `애플리케이션 VPC의 ${ko} 속성을 활성화합니다.`),
    ],
  };
}

/** An interface endpoint, with what its private DNS setting is. @param each "the application VPC" */
export function endpointStep(vpc: string, each: Text, service: Text, privateDns: boolean, azs: number): Step {
  const { en, ko } = service;
  const zones = azs === 1 ? t('one Availability Zone', '가용 영역 1개') : t('two Availability Zones', '가용 영역 2개');
  const dns = privateDns ? [t('with private DNS enabled', '프라이빗 DNS를 활성화합니다'), t('Turn on private DNS for it.', '프라이빗 DNS 이름을 사용하도록 설정합니다.')] : [t('with private DNS disabled', '프라이빗 DNS를 비활성화합니다'), t('Leave private DNS off and call its own DNS names.', '프라이빗 DNS는 비활성화된 상태로 두고 엔드포인트별 DNS 이름을 호출합니다.')];
  return told(
    [{ type: 'interface-endpoint', vpc, service: 'service', privateDns, azs }],
    t(`Create an interface endpoint for ${en} in ${zones.en} of ${each.en}, ${(dns[0] as Text).en}.`, `${each.ko}의 ${zones.ko}에 ${ko}용 인터페이스 엔드포인트를 생성하고 ${(dns[0] as Text).ko}.`),
    t(`Deploy an interface endpoint for ${en} in ${zones.en} of ${each.en}. ${(dns[1] as Text).en}`, `${each.ko}의 ${zones.ko}에 ${ko}용 인터페이스 엔드포인트를 배포합니다. ${(dns[1] as Text).ko}`),
    t(`Add an interface endpoint for ${en}, ${(dns[0] as Text).en}, to subnets of ${each.en} in ${zones.en}.`, `${each.ko}의 ${zones.ko}에 있는 서브넷에 ${ko}용 인터페이스 엔드포인트를 추가하고 ${(dns[0] as Text).ko}.`),
  );
}

export const cap = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);
