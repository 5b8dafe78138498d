import type { ElementInput } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { typeNames } from './names.ts';

/** One sentence (or two) that tells somebody to build an element, as an exam's option does: imperative in English, declarative in Korean. */
export function buildSentence(e: ElementInput, voice: Voice): string {
  return voice.choose(waysToSay(e, voice), JSON.stringify(e))[voice.lang];
}

const join = (names: readonly string[], and: string): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')}${names.length > 2 && and === ' and ' ? ',' : ''}${and}${names.at(-1)}`);
const zones = (n: number | undefined): Text => (n === undefined ? { en: '', ko: '' } : n === 1 ? { en: ' in one Availability Zone', ko: ' 가용 영역 1개에' } : { en: ` in ${n === 2 ? 'two' : n === 3 ? 'three' : n} Availability Zones`, ko: ` 가용 영역 ${n}개에` });

function waysToSay(e: ElementInput, voice: Voice): readonly Text[] {
  const L = (id: string) => voice.label(id);
  switch (e.type) {
    case 'gateway-endpoint':
      return gatewayEndpoint(e, voice);
    case 'interface-endpoint':
      return interfaceEndpoint(e, voice);
    case 'internet-gateway':
      return [
        { en: `Attach an internet gateway to ${L(e.vpc)}.`, ko: `${L(e.vpc)}에 인터넷 게이트웨이를 연결합니다.` },
        { en: `Create an internet gateway and attach it to ${L(e.vpc)}.`, ko: `인터넷 게이트웨이를 생성하여 ${L(e.vpc)}에 연결합니다.` },
      ];
    case 'nat-gateway': {
      const each = (e.azs ?? 1) > 1;
      return each
        ? [
            { en: `Deploy a NAT gateway in a public subnet of each of two Availability Zones of ${L(e.vpc)}, and route the private subnets to it.`, ko: `${L(e.vpc)}의 가용 영역 2개에 있는 각 퍼블릭 서브넷에 NAT 게이트웨이를 배포하고 프라이빗 서브넷의 트래픽을 NAT 게이트웨이로 라우팅합니다.` },
            { en: `Create one NAT gateway per Availability Zone in the public subnets of ${L(e.vpc)}. Point the default routes of the private subnets to them.`, ko: `${L(e.vpc)}의 퍼블릭 서브넷에 가용 영역마다 NAT 게이트웨이를 생성합니다. 프라이빗 서브넷의 기본 경로가 NAT 게이트웨이를 가리키도록 설정합니다.` },
          ]
        : [
            { en: `Deploy a NAT gateway in a public subnet of ${L(e.vpc)}, and add a default route to it in the private route tables.`, ko: `${L(e.vpc)}의 퍼블릭 서브넷에 NAT 게이트웨이를 배포하고 프라이빗 라우팅 테이블에 NAT 게이트웨이로 향하는 기본 경로를 추가합니다.` },
            { en: `Create a NAT gateway in one public subnet of ${L(e.vpc)} and route the private subnets through it.`, ko: `${L(e.vpc)}의 퍼블릭 서브넷 1개에 NAT 게이트웨이를 생성하고 프라이빗 서브넷의 트래픽을 이 게이트웨이로 라우팅합니다.` },
          ];
    }
    case 'nat-instance':
      return [
        { en: `Launch a NAT instance in a public subnet of ${L(e.vpc)}, turn off its source/destination check, and route the private subnets to it.`, ko: `${L(e.vpc)}의 퍼블릭 서브넷에서 NAT 인스턴스를 시작하고 소스/대상 확인을 비활성화한 다음 프라이빗 서브넷의 트래픽을 이 인스턴스로 라우팅합니다.` },
        { en: `Run a NAT instance on Amazon EC2 in a public subnet of ${L(e.vpc)}, and point the default routes of the private subnets to it.`, ko: `${L(e.vpc)}의 퍼블릭 서브넷에 있는 Amazon EC2에서 NAT 인스턴스를 실행하고 프라이빗 서브넷의 기본 경로가 이 인스턴스를 가리키도록 설정합니다.` },
      ];
    case 'vpc-peering': {
      const [a, b] = [L(e.vpcs[0]), L(e.vpcs[1])];
      return [
        { en: `Create a VPC peering connection between ${a} and ${b}, and add routes to it on both sides.`, ko: `${voice.with(a, '와/과')} ${b} 간에 VPC 피어링 연결을 생성하고 양쪽 라우팅 테이블에 경로를 추가합니다.` },
        { en: `Peer ${a} with ${b}. Update the route tables of both VPCs.`, ko: `${voice.with(a, '을/를')} ${voice.with(b, '와/과')} 피어링합니다. 두 VPC의 라우팅 테이블을 업데이트합니다.` },
      ];
    }
    case 'transit-gateway': {
      const names = join((e.attachments ?? []).map(L), voice.lang === 'en' ? ' and ' : ', ');
      return [
        { en: `Create a transit gateway, attach ${names} to it, and add routes between them.`, ko: `Transit Gateway를 생성하고 ${voice.with(names, '을/를')} 연결한 다음 서로 통신하도록 경로를 추가합니다.` },
        { en: `Attach ${names} to a new transit gateway, and route traffic between the attachments.`, ko: `${voice.with(names, '을/를')} 새 Transit Gateway에 연결하고 연결 간 트래픽을 라우팅합니다.` },
      ];
    }
    case 'site-to-site-vpn': {
      const over = e.over !== undefined && e.over !== 'internet';
      return over
        ? [
            { en: `Set up an AWS Site-to-Site VPN connection between ${L(e.site)} and ${L(e.to)} over the Direct Connect connection.`, ko: `Direct Connect 연결을 통해 ${voice.with(L(e.site), '와/과')} ${L(e.to)} 간에 AWS Site-to-Site VPN 연결을 설정합니다.` },
            { en: `Run an AWS Site-to-Site VPN connection from ${L(e.site)} to ${L(e.to)} on top of the Direct Connect connection.`, ko: `${L(e.site)}에서 ${L(e.to)}까지 Direct Connect 연결 위에 AWS Site-to-Site VPN 연결을 구성합니다.` },
          ]
        : [
            { en: `Set up an AWS Site-to-Site VPN connection between ${L(e.site)} and ${L(e.to)}.`, ko: `${voice.with(L(e.site), '와/과')} ${L(e.to)} 간에 AWS Site-to-Site VPN 연결을 설정합니다.` },
            { en: `Connect ${L(e.site)} to ${L(e.to)} with an AWS Site-to-Site VPN connection over the internet.`, ko: `인터넷을 통한 AWS Site-to-Site VPN 연결로 ${voice.with(L(e.site), '을/를')} ${L(e.to)}에 연결합니다.` },
          ];
    }
    case 'direct-connect':
      return directConnect(e, voice);
    case 'proxy':
      return [
        { en: `Run a fleet of proxy servers on Amazon EC2${zones(e.azs).en} in ${L(e.vpc)} that forwards requests to ${L(e.service)}.`, ko: `${L(e.vpc)}의${zones(e.azs).ko || ' Amazon EC2에'} ${L(e.service)}에 대한 요청을 전달하는 프록시 서버 플릿을 실행합니다.` },
        { en: `Deploy self-managed proxy instances${zones(e.azs).en} in ${L(e.vpc)} and send requests for ${L(e.service)} through them.`, ko: `${L(e.vpc)}의${zones(e.azs).ko} 자체 관리형 프록시 인스턴스를 배포하고 ${L(e.service)}에 대한 요청을 이 인스턴스로 보냅니다.` },
      ];
    case 'bucket-policy':
      return bucketPolicy(e, voice);
    default:
      return [{ en: `Add ${article(typeNames[e.type].en)}.`, ko: `${voice.with(typeNames[e.type].ko, '을/를')} 추가합니다.` }];
  }
}

const article = (noun: string): string => `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;

/** A resource that a policy names: by its label, else it is a bucket. */
function resourceName(name: string, voice: Voice): string {
  const id = `resource:${name}`;
  const own = voice.label(id);
  return own !== id ? own : voice.lang === 'en' ? `the ${name} bucket` : `${name} 버킷`;
}

function policyTail(resources: readonly string[] | undefined, voice: Voice): Text {
  if (resources === undefined) return { en: '', ko: '' };
  const names = resources.map((r) => resourceName(r, voice));
  return { en: ` Attach an endpoint policy that allows ${join(names, ' and ')}.`, ko: ` ${voice.with(names.join(', '), '을/를')} 허용하는 엔드포인트 정책을 연결합니다.` };
}

function gatewayEndpoint(e: ElementInput & { type: 'gateway-endpoint' }, voice: Voice): readonly Text[] {
  const [vpc, svc] = [voice.label(e.vpc), voice.label(e.service)];
  const policy = policyTail(e.policy, voice);
  if (Array.isArray(e.routeTables)) {
    const subnets = join(e.routeTables.map((s) => voice.label(s)), voice.lang === 'en' ? ' and ' : ', ');
    return [
      { en: `Create a gateway endpoint for ${svc} in ${vpc}, and associate it with the route tables of ${subnets}.${policy.en}`, ko: `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 생성하고 ${subnets}의 라우팅 테이블에 연결합니다.${policy.ko}` },
      { en: `Add a gateway endpoint for ${svc} to ${vpc}. Place its route in the route tables of ${subnets}.${policy.en}`, ko: `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 추가합니다. ${subnets}의 라우팅 테이블에 엔드포인트 경로를 넣습니다.${policy.ko}` },
    ];
  }
  return [
    { en: `Create a gateway endpoint for ${svc} in ${vpc}, and associate it with the route tables of the subnets.${policy.en}`, ko: `${vpc}에 ${svc}용 게이트웨이 엔드포인트를 생성하고 서브넷의 라우팅 테이블에 연결합니다.${policy.ko}` },
    { en: `Add a gateway VPC endpoint for ${svc} to ${vpc}, and add the endpoint route to the subnet route tables.${policy.en}`, ko: `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 추가하고 서브넷 라우팅 테이블에 엔드포인트 경로를 추가합니다.${policy.ko}` },
    { en: `Configure a gateway VPC endpoint for ${svc} in ${vpc}. Update the route tables to use the endpoint.${policy.en}`, ko: `${vpc}에 ${svc}용 게이트웨이 VPC 엔드포인트를 구성합니다. 엔드포인트를 사용하도록 라우팅 테이블을 업데이트합니다.${policy.ko}` },
  ];
}

function interfaceEndpoint(e: ElementInput & { type: 'interface-endpoint' }, voice: Voice): readonly Text[] {
  const [vpc, svc] = [voice.label(e.vpc), voice.label(e.service)];
  const policy = policyTail(e.policy, voice);
  const az = zones(e.azs);
  const dns: Text = e.privateDns === undefined ? { en: '', ko: '' } : e.privateDns ? { en: ' Turn on private DNS for the endpoint.', ko: ' 엔드포인트의 프라이빗 DNS를 활성화합니다.' } : { en: ' Leave private DNS turned off, and use the endpoint-specific DNS names.', ko: ' 프라이빗 DNS는 비활성화된 상태로 두고 엔드포인트별 DNS 이름을 사용합니다.' };
  let group: Text = { en: '', ko: '' };
  if (Array.isArray(e.securityGroup)) {
    const names = join(e.securityGroup.map((s) => voice.label(s)), voice.lang === 'en' ? ' and ' : ', ');
    group = { en: ` Allow inbound HTTPS from ${names} in its security group.`, ko: ` 보안 그룹에서 ${names}의 인바운드 HTTPS를 허용합니다.` };
  } else if (e.securityGroup === 'deny') group = { en: ' Attach a security group without inbound rules.', ko: ' 인바운드 규칙이 없는 보안 그룹을 연결합니다.' };
  const tail = { en: dns.en + group.en + policy.en, ko: dns.ko + group.ko + policy.ko };
  return [
    { en: `Create an interface endpoint for ${svc}${az.en ? `${az.en} of` : ' in'} ${vpc}.${tail.en}`, ko: `${vpc}의${az.ko || ' 서브넷에'} ${svc}용 인터페이스 엔드포인트를 생성합니다.${tail.ko}` },
    { en: `Deploy an interface VPC endpoint for ${svc} in ${vpc}${az.en ? `, with network interfaces${az.en}` : ''}.${tail.en}`, ko: `${vpc}에 ${svc}용 인터페이스 VPC 엔드포인트를 배포합니다.${az.ko ? ` 네트워크 인터페이스는${az.ko} 둡니다.` : ''}${tail.ko}` },
    { en: `Set up AWS PrivateLink access to ${svc} by creating an interface endpoint${az.en} in ${vpc}.${tail.en}`, ko: `${vpc}의${az.ko || ' 서브넷에'} 인터페이스 엔드포인트를 생성하여 ${svc}에 대한 AWS PrivateLink 액세스를 설정합니다.${tail.ko}` },
  ];
}

function directConnect(e: ElementInput & { type: 'direct-connect' }, voice: Voice): readonly Text[] {
  const site = voice.label(e.site);
  const macsec: Text = e.macsec ? { en: ' that uses MACsec', ko: ' MACsec을 사용하는' } : { en: '', ko: '' };
  if (e.to === 'aws-public')
    return [
      { en: `Set up an AWS Direct Connect connection${macsec.en} for ${site} with a public virtual interface.`, ko: `${site}에${macsec.ko} AWS Direct Connect 연결과 퍼블릭 가상 인터페이스를 설정합니다.` },
      { en: `Create a public virtual interface on ${e.connection === undefined ? 'a new' : 'the existing'} AWS Direct Connect connection${macsec.en} of ${site}.`, ko: `${site}의${macsec.ko} ${e.connection === undefined ? '새' : '기존'} AWS Direct Connect 연결에 퍼블릭 가상 인터페이스를 생성합니다.` },
    ];
  const to = voice.label(e.to);
  return [
    { en: `Order an AWS Direct Connect connection${macsec.en} from ${site}, and create a private virtual interface to ${to}.`, ko: `${site}에서${macsec.ko} AWS Direct Connect 연결을 주문하고 ${to}에 대한 프라이빗 가상 인터페이스를 생성합니다.` },
    { en: `Connect ${site} to ${to} through a new AWS Direct Connect connection${macsec.en}.`, ko: `${macsec.ko ? `${macsec.ko.trim()} ` : ''}새 AWS Direct Connect 연결을 통해 ${voice.with(site, '을/를')} ${to}에 연결합니다.` },
  ];
}

function bucketPolicy(e: ElementInput & { type: 'bucket-policy' }, voice: Voice): readonly Text[] {
  const svc = voice.label(e.service);
  const only = e.allowOnly;
  if ('sourceIps' in only) {
    const names = join(only.sourceIps.map((s) => voice.label(s)), voice.lang === 'en' ? ' and ' : ', ');
    return [
      { en: `Add a bucket policy to ${svc} that denies requests unless they come from the public IP addresses of ${names}.`, ko: `${names}의 퍼블릭 IP 주소에서 오지 않은 요청을 거부하는 버킷 정책을 ${svc}에 추가합니다.` },
      { en: `Attach a bucket policy to ${svc} with an aws:SourceIp condition for the public addresses of ${names}.`, ko: `${names}의 퍼블릭 주소에 대한 aws:SourceIp 조건이 있는 버킷 정책을 ${svc}에 연결합니다.` },
    ];
  }
  if ('vpcs' in only) {
    const names = join(only.vpcs.map((s) => voice.label(s)), voice.lang === 'en' ? ' and ' : ', ');
    return [
      { en: `Add a bucket policy to ${svc} with an aws:SourceVpc condition that admits requests from endpoints of ${names}.`, ko: `${names}의 엔드포인트에서 온 요청을 허용하는 aws:SourceVpc 조건이 있는 버킷 정책을 ${svc}에 추가합니다.` },
      { en: `Attach a bucket policy to ${svc} that denies requests whose aws:SourceVpc is not ${names}.`, ko: `aws:SourceVpc 값이 ${names}의 ID가 아닌 요청을 거부하는 버킷 정책을 ${svc}에 연결합니다.` },
    ];
  }
  return [
    { en: `Add a bucket policy to ${svc} that denies requests unless aws:SourceVpce is the ID of the endpoint.`, ko: `aws:SourceVpce 값이 엔드포인트의 ID가 아닌 요청을 거부하는 버킷 정책을 ${svc}에 추가합니다.` },
    { en: `Attach a bucket policy to ${svc} that admits requests through that VPC endpoint by its ID (aws:SourceVpce).`, ko: `해당 VPC 엔드포인트의 ID(aws:SourceVpce)로 온 요청을 허용하는 버킷 정책을 ${svc}에 연결합니다.` },
  ];
}
