import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { FarApplication } from './cross-region-application.ts';
import type { FarService } from './cross-region-service.ts';
import { t } from './vpc-words.ts';

/** Ways to tell of an application in one Region that uses an AWS service in another, and of a hub VPC there. */
export function farServiceScenes(w: FarService): Wording[] {
  const { here, there, use, name } = w;
  const [own, hub] = w.blocks;
  const has: Record<FarService['hub'], Text> = {
    nothing: t('has no endpoints', '에는 엔드포인트가 없습니다'),
    gateway: t(`has a gateway endpoint for ${name.en}`, `에는 ${name.ko}용 게이트웨이 엔드포인트가 있습니다`),
    'one zone': t(`has an interface endpoint for ${name.en} in one Availability Zone`, `에는 가용 영역 1개에 ${name.ko}용 인터페이스 엔드포인트가 있습니다`),
    'two zones': t(`has an interface endpoint for ${name.en} in two Availability Zones`, `에는 가용 영역 2개에 ${name.ko}용 인터페이스 엔드포인트가 있습니다`),
  };
  const far = t(`A hub VPC (${hub}) in ${there} ${has[w.hub].en}.`, `${there} 리전의 허브 VPC(${hub})${has[w.hub].ko}.`);
  const tell = (en: string, ko: string): Text => t(`{who} ${en} ${far.en}`, `{who} ${ko} ${far.ko}`);
  return [
    () => tell(`runs an application in private subnets of an application VPC (${own}) in ${here}. The application must use ${use.en} in the ${there} Region.`, `${here} 리전에 있는 애플리케이션 VPC(${own})의 프라이빗 서브넷에서 애플리케이션을 실행합니다. 애플리케이션은 ${there} 리전의 ${use.ko}에 액세스해야 합니다.`),
    () => tell(`keeps ${use.en} in ${there}. EC2 instances with private addresses in ${here} need access to it from their application VPC (${own}).`.replace(/(keys|secrets) in ([^.]*)\. (.*) access to it/, '$1 in $2. $3 access to them'), `${there} 리전에 ${use.ko}를 두고 있습니다. ${here} 리전의 애플리케이션 VPC(${own})에 있고 프라이빗 주소를 사용하는 EC2 인스턴스에서 이에 액세스해야 합니다.`.replace('버킷를', '버킷을').replace('대기열를', '대기열을').replace('암호를', '암호를')),
    () => tell(`is expanding to ${here}. A new application VPC (${own}) there has private subnets and depends on ${use.en} that must remain in ${there}.`, `${here} 리전으로 확장하고 있습니다. 이 리전의 새 애플리케이션 VPC(${own})는 프라이빗 서브넷으로 구성되며 ${there} 리전에 남아 있어야 하는 ${use.ko}에 액세스해야 합니다.`),
    () => tell(`has data residency rules that bind ${use.en} to ${there}, while the application that needs access to it runs in private subnets in ${here} (${own}).`.replace(/(keys|secrets)(.*) access to it/, '$1$2 access to them'), `데이터 상주 규정에 따라 ${p(use.ko, '을/를')} ${there} 리전에 두어야 하지만, 이에 액세스하는 애플리케이션은 ${here} 리전의 애플리케이션 VPC(${own}) 프라이빗 서브넷에서 실행합니다.`),
    () => tell(`moved its application servers to private subnets of a VPC in ${here} (${own}) to be closer to users. They still have to work with ${use.en} in ${there}.`, `사용자와 더 가까운 ${here} 리전에 있는 애플리케이션 VPC(${own})의 프라이빗 서브넷으로 애플리케이션 서버를 이전했습니다. 서버는 여전히 ${there} 리전의 ${use.ko}에 액세스해야 합니다.`),
    () => tell(`shares ${use.en} in ${there} among several Regions. In ${here}, instances in private subnets of the application VPC (${own}) must be able to use it.`.replace(/(keys|secrets)(.*) to use it/, '$1$2 to use them'), `${there} 리전의 ${use.ko}에 여러 리전에서 액세스합니다. ${here} 리전에서는 애플리케이션 VPC(${own})의 프라이빗 서브넷에 있는 인스턴스에서 액세스할 수 있어야 합니다.`),
    () => tell(`wants batch jobs in ${here} to work with ${use.en} that the head office manages in ${there}. The jobs run in private subnets of an application VPC (${own}).`, `본사에서 관리하는 ${there} 리전의 ${use.ko}에 ${here} 리전의 배치 작업에서 액세스하도록 하려고 합니다. 작업은 애플리케이션 VPC(${own})의 프라이빗 서브넷에서 실행됩니다.`),
    () => tell(`operates in two Regions. Central resources, among them ${use.en}, are in ${there}. The application that must use them is in ${here}, in private subnets of its VPC (${own}).`, `두 리전에서 사업을 운영하고 있습니다. ${use.ko} 등 중앙 리소스는 ${there} 리전에 있습니다. 이에 액세스해야 하는 애플리케이션은 ${here} 리전에 있는 애플리케이션 VPC(${own})의 프라이빗 서브넷에 있습니다.`),
    () => tell(`found that its application VPC (${own}) in ${here}, which has private subnets and no gateways, cannot reach ${use.en} in ${there}. The application needs this access.`, `${here} 리전에 있고 프라이빗 서브넷만 있으며 게이트웨이가 없는 애플리케이션 VPC(${own})에서 ${there} 리전의 ${use.ko}에 연결할 수 없다는 것을 확인했습니다. 애플리케이션에는 이 액세스가 필요합니다.`),
    () => tell(`plans a standby site in ${here} for an application whose ${use.en.replace(/^an? /, '').replace(/^(secrets|keys) in (.*)/, '$2 $1')} will stay in ${there}. The standby instances are in private subnets of an application VPC (${own}) and need access.`, `${here} 리전에 애플리케이션의 대기 사이트를 계획하고 있으며 애플리케이션이 사용하는 ${use.ko}는 ${there} 리전에 남습니다. 대기 인스턴스는 애플리케이션 VPC(${own})의 프라이빗 서브넷에 있으며 이에 액세스해야 합니다.`.replace('버킷는', '버킷은').replace('대기열는', '대기열은')),
    () => tell(`lets a team in ${here} build on what the company has in ${there}. The instances of the team, in private subnets of an application VPC (${own}), must get access to ${use.en} there.`, `${here} 리전의 팀에서 회사가 ${there} 리전에 보유한 리소스를 활용하도록 합니다. 애플리케이션 VPC(${own})의 프라이빗 서브넷에 있는 팀의 인스턴스는 ${there} 리전의 ${use.ko}에 액세스해야 합니다.`),
    () => tell(`tests an application in ${here} that depends on ${use.en} in another Region, ${there}. The private subnets of its application VPC (${own}) have no way there yet.`, `다른 리전인 ${there} 리전의 ${use.ko}에 액세스해야 하는 애플리케이션을 ${here} 리전에서 테스트하고 있습니다. 애플리케이션 VPC(${own})의 프라이빗 서브넷에서 이 리전으로 가는 경로는 아직 없습니다.`),
  ];
}

/** Ways to tell of an application behind an endpoint service in one Region and of clients in another. */
export function farApplicationScenes(w: FarApplication): Wording[] {
  const { here, there, api } = w;
  const [own, prov, hub] = w.blocks;
  const way = w.nat ? t(' The client VPC has NAT gateways.', ' 클라이언트 VPC에는 NAT 게이트웨이가 있습니다.') : t('', '');
  const door = w.door ? t(', which has an internet gateway', '', ) : t('', '');
  const having = door.en.replace(', which has', ' with');
  const doorKo = w.door ? '인터넷 게이트웨이가 연결된 ' : '';
  const also = t(`The endpoint service accepts consumers of its own Region. A regional VPC (${hub}) with other servers is in ${there} too.${way.en}`, `이 엔드포인트 서비스는 같은 리전의 소비자만 허용합니다. ${there} 리전에는 다른 서버가 있는 리전 VPC(${hub})도 있습니다.${way.ko}`);
  const tell = (en: string, ko: string): Text => t(`{who} ${en} ${also.en}`, `{who} ${ko} ${also.ko}`);
  return [
    () => tell(`offers ${api.en} as an endpoint service from a service VPC (${prov})${having} in ${there}. Clients in a client VPC (${own}) in ${here} must call it.`, `${there} 리전에서 ${doorKo}서비스 VPC(${prov})를 통해 ${api.ko}를 엔드포인트 서비스로 제공합니다. ${here} 리전의 클라이언트 VPC(${own})에 있는 클라이언트에서 이를 호출해야 합니다.`),
    () => tell(`has clients in ${here}, in the private subnets of a client VPC (${own}). They must use ${api.en}, which a service VPC (${prov}) in ${there}${having} publishes as an endpoint service.`, `${here} 리전에 있는 클라이언트 VPC(${own})의 프라이빗 서브넷에 클라이언트가 있습니다. 클라이언트는 ${doorKo}${there} 리전의 서비스 VPC(${prov})가 엔드포인트 서비스로 게시하는 ${api.ko}를 사용해야 합니다.`),
    () => tell(`opened an office in ${here} whose workloads run in a client VPC (${own}). They depend on ${api.en} in ${there}. It is an endpoint service of a service VPC (${prov})${door.en}.`, `워크로드를 클라이언트 VPC(${own})에서 실행하는 지사를 ${here} 리전에 열었습니다. 워크로드는 ${there} 리전의 ${api.ko}를 사용해야 합니다. 이 API는 ${doorKo}서비스 VPC(${prov})의 엔드포인트 서비스입니다.`),
    () => tell(`built ${api.en} in a service VPC (${prov})${having} in ${there}, and an endpoint service for its consumers. Now a client VPC (${own}) in ${here} needs access to it.`, `${doorKo}${there} 리전의 서비스 VPC(${prov})에 ${api.ko}를 구축하고 소비자를 위한 엔드포인트 서비스를 생성했습니다. 이제 ${here} 리전의 클라이언트 VPC(${own})에서 액세스해야 합니다.`),
    () => tell(`wants applications in a client VPC (${own}) in ${here} to call ${api.en}. The API belongs to an endpoint service in another Region, ${there}, in a service VPC (${prov})${door.en}.`, `${here} 리전의 클라이언트 VPC(${own})에 있는 애플리케이션에서 ${api.ko}를 호출하려고 합니다. 이 API는 다른 리전인 ${doorKo}${there} 리전의 서비스 VPC(${prov})에 있는 엔드포인트 서비스에 속합니다.`),
    () => tell(`runs one copy of ${api.en}, in ${there}. There, a service VPC (${prov})${having} provides it as an endpoint service. A client VPC (${own}) in ${here} must reach it as well.`, `${there} 리전에서 ${api.ko} 하나를 실행합니다. 이 리전의 ${doorKo}서비스 VPC(${prov})는 API를 엔드포인트 서비스로 제공합니다. ${here} 리전의 클라이언트 VPC(${own})에서도 연결해야 합니다.`),
    () => tell(`moved its clients to a client VPC (${own}) in ${here}, but left ${api.en} behind in ${there}. The service VPC (${prov}) of the API${door.en.replace(', which has', ' has')}${w.door ? ' and' : ' has'} an endpoint service.`, `클라이언트를 ${here} 리전의 클라이언트 VPC(${own})로 이전했지만 ${api.ko}는 ${there} 리전에 그대로 두었으며 클라이언트는 이를 계속 호출해야 합니다. API의 ${doorKo}서비스 VPC(${prov})에는 엔드포인트 서비스가 있습니다.`),
    () => tell(`merges with a competitor whose servers are in a client VPC (${own}) in ${here}. These servers have to call ${api.en}, an endpoint service in a service VPC (${prov})${having} in ${there}.`, `${here} 리전의 클라이언트 VPC(${own})에 서버를 둔 경쟁사와 합병합니다. 이 서버는 ${doorKo}${there} 리전의 서비스 VPC(${prov})에서 엔드포인트 서비스로 제공되는 ${api.ko}를 호출해야 합니다.`),
    () => tell(`is planning access to ${api.en} from abroad. The API is an endpoint service in a service VPC (${prov})${having} in ${there}, and the clients are in a client VPC (${own}) in ${here}.`, `다른 국가에서 ${api.ko}에 액세스하는 방법을 계획하고 있습니다. 이 API는 ${doorKo}${there} 리전의 서비스 VPC(${prov})에 있는 엔드포인트 서비스이며 클라이언트는 ${here} 리전의 클라이언트 VPC(${own})에 있습니다.`),
    () => tell(`supplies subsidiaries with ${api.en} through an endpoint service in ${there}, where the service VPC (${prov})${having} is. One subsidiary has its client VPC (${own}) in ${here} and must be supplied too.`, `${there} 리전에 있는 ${w.door ? '인터넷 게이트웨이가 연결된 ' : ''}서비스 VPC(${prov})의 엔드포인트 서비스를 통해 자회사에 ${api.ko}를 제공합니다. 한 자회사는 ${here} 리전에 클라이언트 VPC(${own})가 있으며 이 자회사에도 제공해야 합니다.`),
    () => tell(`must connect two Regions for ${api.en}. In ${there}, a service VPC (${prov})${having} publishes it as an endpoint service; in ${here}, a client VPC (${own}) is to use it.`, `${api.ko}를 위해 두 리전을 연결해야 합니다. ${doorKo}${there} 리전의 서비스 VPC(${prov})에서 API를 엔드포인트 서비스로 게시하고 ${here} 리전의 클라이언트 VPC(${own})에서 이를 사용하려고 합니다.`),
    () => tell(`rents out servers in a client VPC (${own}) in ${here}. The tenants ask for ${api.en}, which a service VPC (${prov})${having} in ${there} offers as an endpoint service.`, `${here} 리전의 클라이언트 VPC(${own})에서 서버를 임대합니다. 임차 고객은 ${doorKo}${there} 리전의 서비스 VPC(${prov})에서 엔드포인트 서비스로 제공되는 ${p(api.ko, '을/를')} 사용하게 해 달라고 요청합니다.`),
  ];
}
