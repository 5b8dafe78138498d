import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Outbound } from './nat-outbound.ts';
import { t } from './vpc-words.ts';

/** Ways to tell who needs the internet from where, and what stands there already. */
export function outboundScenes(w: Outbound): Wording[] {
  const clients = w.client === 'function' ? t('function', '함수') : t('application', '애플리케이션');
  const reads: readonly Text[] = [
    t(`The ${clients.en} also uses ${w.store.en} in the same Region.`, `${clients.ko}${clients.ko === '함수' ? '는' : '은'} 같은 리전의 ${w.store.ko}도 사용합니다.`),
    t(`The ${clients.en} also keeps data in ${w.store.en} in its own Region.`, `${clients.ko}${clients.ko === '함수' ? '는' : '은'} 같은 리전의 ${w.store.ko}에도 데이터를 저장합니다.`),
    t(`In the same Region, the ${clients.en} reads records from ${w.store.en}.`, `${clients.ko}${clients.ko === '함수' ? '는' : '은'} 같은 리전의 ${w.store.ko}에서 레코드를 읽습니다.`),
  ];
  const old: readonly Text[] = [
    t('At present a NAT instance in a public subnet serves the private subnets.', '현재 프라이빗 서브넷은 퍼블릭 서브넷의 NAT 인스턴스를 사용합니다.'),
    t('Today one NAT instance, which the team patches by hand, is the way out.', '현재는 팀에서 직접 패치하는 NAT 인스턴스 1개를 통해 나갑니다.'),
    t('So far the private subnets route to a NAT instance.', '지금까지 프라이빗 서브넷의 트래픽은 NAT 인스턴스로 라우팅됩니다.'),
  ];
  const door: readonly Text[] = w.door
    ? [t('The VPC has an internet gateway and public subnets, but no NAT device.', '이 VPC에는 인터넷 게이트웨이와 퍼블릭 서브넷이 있지만 NAT 디바이스는 없습니다.'), t('There are public subnets with an internet gateway. There is no NAT device.', '인터넷 게이트웨이가 있는 퍼블릭 서브넷은 있지만 NAT 디바이스는 없습니다.'), t('An internet gateway is attached, and no NAT device exists.', '애플리케이션 VPC에는 인터넷 게이트웨이가 연결되어 있으며 NAT 디바이스는 없습니다.')]
    : [t('The VPC has no internet gateway yet.', '이 VPC에는 아직 인터넷 게이트웨이가 없습니다.'), t('No internet gateway is attached to the VPC.', '이 VPC에는 인터넷 게이트웨이가 연결되어 있지 않습니다.'), t('So far the VPC has neither an internet gateway nor a NAT device.', '지금까지 이 VPC에는 인터넷 게이트웨이도 NAT 디바이스도 없습니다.')];
  const network: readonly Text[] = [
    t(`A network VPC (${w.blocks[1]}) in the Region has an internet gateway and NAT gateways in two Availability Zones.`, `같은 리전의 네트워크 VPC(${w.blocks[1]})에는 인터넷 게이트웨이와 가용 영역 2개의 NAT 게이트웨이가 있습니다.`),
    t(`In two Availability Zones of a network VPC (${w.blocks[1]}) in this Region, NAT gateways use an internet gateway.`, `이 리전에 있는 네트워크 VPC(${w.blocks[1]})의 가용 영역 2개에는 인터넷 게이트웨이를 사용하는 NAT 게이트웨이가 있습니다.`),
    t(`The company also has a network VPC (${w.blocks[1]}) there, with NAT gateways in two zones and an internet gateway.`, `이 리전에는 가용 영역 2개의 NAT 게이트웨이와 인터넷 게이트웨이가 있는 네트워크 VPC(${w.blocks[1]})도 있습니다.`),
  ];
  const vpc = w.out ? `application VPC (${w.blocks[0]})` : 'application VPC';
  const ko = w.out ? `애플리케이션 VPC(${w.blocks[0]})` : '애플리케이션 VPC';
  const openings = w.client === 'function' ? functions(vpc, ko, w.region) : instances(vpc, ko, w.region);
  return openings.map((opening, i) => () => {
    const nth = w.turn + i;
    const of = (list: readonly Text[], shift: number): Text => list[(nth + shift) % list.length] as Text;
    const facts = [...(w.reads ? [of(reads, 0)] : []), ...(w.old ? [of(old, w.turn)] : w.client === 'instances' ? [of(door, w.turn)] : []), ...(w.out ? [of(network, 2)] : [])];
    const told = opening();
    return t(`{who} ${told.en}${facts.map((f) => ` ${f.en}`).join('')}`, `{who} ${told.ko}${facts.map((f) => ` ${f.ko}`).join('')}`);
  });
}

const instances = (vpc: string, ko: string, region: string): Wording[] => [
  () => t(`runs Amazon EC2 instances in private subnets of an ${vpc} in ${region}. The instances use IPv4 and must download software updates from the internet.`, `${region} 리전에 있는 ${ko}의 프라이빗 서브넷에서 Amazon EC2 인스턴스를 실행합니다. 인스턴스는 IPv4를 사용하며 인터넷에서 소프트웨어 업데이트를 다운로드해야 합니다.`),
  () => t(`has an application on EC2 instances in an ${vpc}. The instances are in private subnets, have IPv4 addresses, and must call the public API of a payment provider.`, `${ko}의 EC2 인스턴스에서 애플리케이션을 운영하고 있습니다. 인스턴스는 프라이빗 서브넷에 있고 IPv4 주소를 사용하며 결제 서비스 업체의 퍼블릭 API를 호출해야 합니다.`),
  () => t(`wants batch servers to fetch exchange rates from websites. The servers have private IPv4 addresses in private subnets of an ${vpc}.`, `배치 서버에서 웹 사이트의 환율 정보를 가져오려고 합니다. 서버는 ${ko}의 프라이빗 서브넷에 있고 프라이빗 IPv4 주소를 사용합니다.`),
  () => t(`is moving a reporting system to the private subnets of an ${vpc} in ${region}. Over IPv4, the system has to send reports to an external mail service on the internet.`, `보고서 시스템을 ${region} 리전에 있는 ${ko}의 프라이빗 서브넷으로 이전하고 있습니다. 이 시스템은 IPv4를 사용하여 인터넷의 외부 메일 서비스로 보고서를 전송해야 합니다.`),
  () => t(`found that the EC2 instances in the private subnets of its ${vpc} must reach an external licensing server. That server accepts IPv4 connections over the internet.`, `${ko}의 프라이빗 서브넷에 있는 EC2 인스턴스에서 외부 라이선스 서버에 연결해야 한다는 것을 확인했습니다. 이 서버는 인터넷을 통한 IPv4 연결을 허용합니다.`),
  () => t(`hosts containers on an Auto Scaling group in private IPv4 subnets of an ${vpc}. When they start, the containers pull images from a registry on the internet.`, `${ko}의 프라이빗 IPv4 서브넷에 있는 Auto Scaling 그룹에서 컨테이너를 호스팅합니다. 컨테이너는 시작할 때 인터넷의 레지스트리에서 이미지를 가져와야 합니다.`),
  () => t(`operates a fleet of crawlers in the ${region} Region. They run on instances with IPv4 addresses in private subnets of an ${vpc} and must open connections to websites.`, `${region} 리전에서 크롤러를 운영하고 있습니다. 크롤러는 ${ko}의 프라이빗 서브넷에 있는 IPv4 인스턴스에서 실행되며 웹 사이트로 연결을 시작해야 합니다.`),
  () => t(`keeps its middleware in private subnets of an ${vpc}. A new version of the middleware exchanges orders with the IPv4 web services of suppliers, which it calls over the internet.`, `${ko}의 프라이빗 서브넷에서 미들웨어를 운영하고 있습니다. 미들웨어의 새 버전은 인터넷을 통해 공급업체의 IPv4 웹 서비스를 호출하여 주문을 교환해야 합니다.`),
  () => t(`plans to patch its EC2 instances from public repositories. The instances, all IPv4, are in the private subnets of an ${vpc} in ${region}.`, `퍼블릭 리포지토리를 사용하여 EC2 인스턴스를 패치하려고 합니다. 인스턴스는 모두 IPv4를 사용하며 ${region} 리전에 있는 ${ko}의 프라이빗 서브넷에 있습니다.`),
  () => t(`must give instances in private subnets access to a weather feed on the internet. The instances belong to an ${vpc} and use IPv4.`, `프라이빗 서브넷의 인스턴스에서 인터넷의 날씨 데이터에 액세스하도록 해야 합니다. 인스턴스는 ${ko}에 있으며 IPv4를 사용합니다.`),
  () => t(`tests an application in an ${vpc}. Its instances, in private subnets and on IPv4, call a mapping service that is available on the internet.`, `${ko}의 애플리케이션을 테스트하고 있습니다. 프라이빗 서브넷에 있고 IPv4를 사용하는 인스턴스는 인터넷에서 제공되는 지도 서비스를 호출해야 합니다.`),
  () => t(`took the public addresses away from the servers of an ${vpc} in ${region}. In their private IPv4 subnets, the servers still need virus definitions from the internet.`, `${region} 리전에 있는 ${ko}의 서버에서 퍼블릭 주소를 제거했습니다. 프라이빗 IPv4 서브넷에 있는 서버에는 여전히 인터넷의 바이러스 정의가 필요합니다.`),
];
const functions = (vpc: string, ko: string, region: string): Wording[] => [
  () => t(`attached an AWS Lambda function to public subnets of an ${vpc} in ${region}. The route table leads to an internet gateway, but calls of the function to an external API time out.`, `AWS Lambda 함수를 ${region} 리전에 있는 ${ko}의 퍼블릭 서브넷에 연결했습니다. 라우팅 테이블에는 인터넷 게이트웨이로 가는 경로가 있지만 함수에서 외부 API를 호출하면 시간 초과가 발생합니다.`),
  () => t(`has a Lambda function that reads a database in an ${vpc} and must call a payment provider on the internet. The function is attached to public subnets with a route to an internet gateway, and the calls fail.`, `${ko}의 데이터베이스를 읽고 인터넷의 결제 서비스 업체를 호출해야 하는 Lambda 함수를 사용합니다. 함수는 인터넷 게이트웨이로 가는 경로가 있는 퍼블릭 서브넷에 연결되어 있으며 호출이 실패합니다.`),
  () => t(`moved a Lambda function into an ${vpc}, into the public subnets behind the internet gateway. Since then the function cannot reach a partner's website, which it has to query.`, `Lambda 함수를 ${ko}로 옮겨 인터넷 게이트웨이가 있는 퍼블릭 서브넷에 연결했습니다. 그 후로 함수는 쿼리해야 하는 파트너 웹 사이트에 연결할 수 없습니다.`),
  () => t(`runs a Lambda function in the public subnets of an ${vpc} so that it can use a cache there. It must also send messages to a service on the internet, which does not work although there is an internet gateway.`, `캐시를 사용하기 위해 ${ko}의 퍼블릭 서브넷에서 Lambda 함수를 실행합니다. 함수는 인터넷의 서비스로 메시지도 보내야 하지만 인터넷 게이트웨이가 있는데도 전송되지 않습니다.`),
  () => t(`is debugging a Lambda function in ${region}. The function sits in the public subnets of an ${vpc} with an internet gateway. It has no public IP address and gets no answer from the website that it must call.`, `${region} 리전의 Lambda 함수를 디버깅하고 있습니다. 함수는 인터넷 게이트웨이가 있는 ${ko}의 퍼블릭 서브넷에 있습니다. 함수에는 퍼블릭 IP 주소가 없으며 호출해야 하는 웹 사이트에서 응답을 받지 못합니다.`),
  () => t(`wants a Lambda function to verify addresses with a web service on the internet. Because of a database, the function is attached to an ${vpc}, in public subnets whose default route is an internet gateway. Requests time out.`, `Lambda 함수에서 인터넷의 웹 서비스로 주소를 확인하려고 합니다. 데이터베이스 때문에 함수는 ${ko}에서 기본 경로가 인터넷 게이트웨이인 퍼블릭 서브넷에 연결되어 있습니다. 그러나 요청이 시간 초과로 실패합니다.`),
  () => t(`processes invoices with a Lambda function that is connected to public subnets of an ${vpc}. An internet gateway is in place, yet the function fails when it uploads results to a tax portal on the internet.`, `${ko}의 퍼블릭 서브넷에 연결된 Lambda 함수로 송장을 처리합니다. 인터넷 게이트웨이가 있지만 함수가 인터넷의 세금 포털로 결과를 업로드하지 못합니다.`),
  () => t(`built a serverless workflow in ${region}. One of its Lambda functions uses public subnets of an ${vpc}, with an internet gateway in their route table, and must call a geocoding API on the internet. Every call times out.`, `${region} 리전에 서버리스 워크플로를 구축했습니다. 그중 한 Lambda 함수는 라우팅 테이블에 인터넷 게이트웨이가 있는 ${ko}의 퍼블릭 서브넷을 사용하며 인터넷의 지오코딩 API를 호출해야 합니다. 그러나 모든 호출이 시간 초과로 실패합니다.`),
  () => t(`connected a Lambda function to the public subnets of an ${vpc} in order to reach internal servers. The same function has to post to a chat service on the internet, but the internet gateway of the VPC does not help it.`, `내부 서버에 연결하기 위해 Lambda 함수를 ${ko}의 퍼블릭 서브넷에 연결했습니다. 같은 함수에서 인터넷의 채팅 서비스에 게시해야 하지만 VPC에 인터넷 게이트웨이가 있어도 연결되지 않습니다.`),
  () => t(`has a nightly Lambda function that imports prices from suppliers' websites. After it was attached to public subnets of an ${vpc}, which have a route to an internet gateway, the import stopped working.`, `매일 밤 Lambda 함수로 공급업체 웹 사이트의 가격을 가져옵니다. 인터넷 게이트웨이로 가는 경로가 있는 ${ko}의 퍼블릭 서브넷에 함수를 연결한 후 가져오기가 중단되었습니다.`),
  () => t(`lets a Lambda function in an ${vpc} notify customers through a text message service on the internet. The function is attached to public subnets, where an internet gateway is the default route, but the messages do not get out.`, `${ko}의 Lambda 함수에서 인터넷의 문자 메시지 서비스를 통해 고객에게 알림을 보내려고 합니다. 함수는 기본 경로가 인터넷 게이트웨이인 퍼블릭 서브넷에 연결되어 있지만 메시지가 전송되지 않습니다.`),
  () => t(`received an error report for a Lambda function in ${region}. From the public subnets of an ${vpc}, which route to an internet gateway, the function should fetch exchange rates from a website and runs into timeouts.`, `${region} 리전의 Lambda 함수에 관한 오류 보고를 받았습니다. 함수는 인터넷 게이트웨이로 라우팅하는 ${ko}의 퍼블릭 서브넷에서 웹 사이트의 환율을 가져와야 하지만 시간 초과가 발생합니다.`),
];
