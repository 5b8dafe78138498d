import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Part } from './ways-parts.ts';

/* Parts of steps about services of another Region, or for servers on premises: who may use an endpoint service, and what requests are sent to. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** An endpoint service whose consumers may be in another Region. */
export const serviceParts = (api: Text, there: string): readonly Part[] => {
  const it = p(api.ko, '을/를');
  return [
    t(`create an endpoint service for ${api.en} that supports ${there} as a consumer Region`, `${there} 리전을 소비자 리전으로 지원하는 ${api.ko}용 엔드포인트 서비스를 생성`),
    t(`publish ${api.en} as an endpoint service with ${there} as a supported Region`, `${there} 리전을 지원 리전으로 지정하여 ${it} 엔드포인트 서비스로 게시`),
    t(`offer ${api.en} as an endpoint service with cross-Region access from ${there}`, `${there} 리전의 교차 리전 액세스를 지원하는 엔드포인트 서비스로 ${it} 제공`),
    t(`set up an endpoint service of ${api.en} for consumers in ${there} as well`, `${there} 리전의 소비자도 사용할 수 있는 ${api.ko}의 엔드포인트 서비스를 설정`),
    t(`configure ${api.en} as an endpoint service that supports ${there}`, `${there} 리전을 지원하는 엔드포인트 서비스로 ${it} 구성`),
    t(`expose ${api.en} through an endpoint service that is open to ${there}`, `${there} 리전에서 사용할 수 있는 엔드포인트 서비스를 통해 ${it} 노출`),
    t(`turn ${api.en} into an endpoint service, with ${there} among its supported Regions`, `지원 리전에 ${there} 리전이 포함된 엔드포인트 서비스로 ${it} 전환`),
    t(`provide ${api.en} by an endpoint service that admits consumers from ${there}`, `${there} 리전의 소비자를 허용하는 ${api.ko}용 엔드포인트 서비스를 배포`),
  ];
};

/** An interface endpoint for a service of another Region, said after the endpoint. */
export const serviceRegionParts = (there: string): readonly Part[] => [
  t(`select ${there} as the service Region of the endpoint`, `엔드포인트의 서비스 리전으로 ${there} 리전을 선택`),
  t(`specify ${there} as the Region of the service for it`, `서비스의 리전을 ${there} 리전으로 지정`),
  t(`set the service Region of the endpoint to ${there}`, `이 엔드포인트의 서비스 리전을 ${there} 리전으로 설정`),
  t(`use ${there} as the service Region of the endpoint`, `엔드포인트의 서비스 리전에 ${there} 리전을 사용`),
  t(`choose the service in ${there} for the endpoint`, `이 엔드포인트에 ${there} 리전의 서비스를 선택`),
  t(`connect the endpoint to the service in ${there}`, `이 엔드포인트를 ${there} 리전의 서비스에 연결`),
  t(`configure the endpoint for the service Region ${there}`, `${there} 리전을 엔드포인트의 서비스 리전으로 구성`),
  t(`name ${there} as the service Region of the endpoint`, `엔드포인트의 서비스 리전이 ${there} 리전이 되도록 설정`),
];

/** Requests to a public endpoint. */
export const callParts = (name: Text): readonly Part[] => {
  const end = `${name.ko} 퍼블릭 엔드포인트`;
  return [
    t(`call the public endpoint of ${name.en}`, `${end}를 호출`),
    t(`send requests to the public endpoint of ${name.en}`, `${end}로 요청을 전송`),
    t(`use the public endpoint of ${name.en}`, `${end}를 사용`),
    t(`reach ${name.en} at its public endpoint`, `퍼블릭 엔드포인트로 ${name.ko}에 연결`),
    t(`direct requests to the public endpoint of ${name.en}`, `요청을 ${end}로 보내도록 구성`),
    t(`access ${name.en} by its public endpoint`, `퍼블릭 엔드포인트를 통해 ${name.ko}에 액세스`),
    t(`connect to the public endpoint of ${name.en}`, `${end}에 연결`),
    t(`let requests to ${name.en} use its public endpoint`, `${p(name.ko, '을/를')} 퍼블릭 엔드포인트로 호출하도록 설정`),
  ];
};

/** A gateway endpoint. */
export const gatewayParts = (service: Text, v: Text): readonly Part[] => [
  t(`create a gateway endpoint for ${service.en} in ${v.en}`, `${v.ko}에 ${service.ko}용 게이트웨이 엔드포인트를 생성`),
  t(`add a gateway endpoint for ${service.en} to the route tables of ${v.en}`, `${v.ko}의 라우팅 테이블에 ${service.ko}용 게이트웨이 엔드포인트를 추가`),
  t(`deploy a gateway VPC endpoint for ${service.en} in ${v.en}`, `${service.ko}용 게이트웨이 VPC 엔드포인트를 ${v.ko}에 배포`),
  t(`set up a gateway endpoint in ${v.en} as the route to ${service.en}`, `${v.ko}에서 ${p(service.ko, '으로/로')} 가는 경로로 게이트웨이 엔드포인트를 설정`),
  t(`associate a gateway endpoint for ${service.en} with the route tables of ${v.en}`, `${service.ko}용 게이트웨이 엔드포인트를 ${v.ko}의 라우팅 테이블에 연결`),
  t(`provision a gateway endpoint in ${v.en} for ${service.en}`, `${service.ko}에 대한 게이트웨이 엔드포인트를 ${v.ko}에 프로비저닝`),
  t(`use a gateway endpoint of ${v.en} for ${service.en}`, `${service.ko}에 ${v.ko}의 게이트웨이 엔드포인트를 사용`),
  t(`configure the route tables of ${v.en} with a gateway endpoint for ${service.en}`, `${service.ko}용 게이트웨이 엔드포인트를 사용하도록 ${v.ko}의 라우팅 테이블을 구성`),
];

/** Requests from the VPC to a service; on premises nothing uses this. @param to what was built before: "the endpoint" */
export const vpcSendParts = (service: Text, to: Text): readonly Part[] => {
  const [it, by] = [p(to.ko, '을/를'), p(to.ko, '으로/로')];
  return [
    t(`send requests from the VPC to ${to.en}`, `VPC의 요청을 ${by} 전송`),
    t(`let the subnets use ${to.en} for ${service.en}`, `서브넷에서 ${service.ko}에 ${it} 사용하도록 설정`),
    t(`direct requests of the subnets to ${to.en}`, `서브넷의 요청이 ${by} 향하도록 구성`),
    t(`have the instances reach ${service.en} through ${to.en}`, `인스턴스가 ${it} 통해 ${service.ko}에 연결하도록 구성`),
    t(`let ${to.en} carry requests from the VPC`, `VPC에서 보내는 요청에 ${it} 사용`),
    t(`route the ${service.en} traffic of the VPC through ${to.en}`, `VPC의 ${service.ko} 트래픽을 ${it} 통해 라우팅`),
    t(`make ${to.en} the path from the VPC to ${service.en}`, `${it} VPC에서 ${p(service.ko, '으로/로')} 가는 경로로 지정`),
    t(`point the route tables of the subnets to ${to.en}`, `서브넷의 라우팅 테이블이 ${it} 가리키도록 설정`),
  ];
};

/** The names of an interface endpoint itself, said after it. */
export const ownNameParts = (): readonly Part[] => [
  t('call its endpoint-specific DNS names', '엔드포인트별 DNS 이름을 호출'),
  t('point the servers to its own DNS names', '서버가 이 엔드포인트의 자체 DNS 이름을 사용하도록 설정'),
  t('have the servers use its endpoint-specific DNS names', '서버에서 엔드포인트별 DNS 이름을 사용하도록 구성'),
  t('send the requests to its own DNS names', '이 엔드포인트의 자체 DNS 이름으로 요청을 전송'),
  t('configure the servers with its endpoint-specific DNS names', '서버에 엔드포인트별 DNS 이름을 설정'),
  t('let the servers call it by its own DNS names', '서버가 이 엔드포인트를 자체 DNS 이름으로 호출하도록 구성'),
  t('use its endpoint-specific DNS names on the servers', '서버에서 보내는 요청에 엔드포인트별 DNS 이름을 사용'),
  t('reach it at its endpoint-specific DNS names', '엔드포인트별 DNS 이름으로 이 엔드포인트에 연결'),
];

/** A public virtual interface on the Direct Connect connection that stands. */
export const publicInterfaceParts = (): readonly Part[] => [
  t('add a public virtual interface to the Direct Connect connection', 'Direct Connect 연결에 퍼블릭 가상 인터페이스를 추가'),
  t('create a public virtual interface on the existing Direct Connect connection', '기존 Direct Connect 연결에 퍼블릭 가상 인터페이스를 생성'),
  t('set up a public virtual interface for the Direct Connect connection', 'Direct Connect 연결을 위한 퍼블릭 가상 인터페이스를 설정'),
  t('use a new public virtual interface of the Direct Connect connection', 'Direct Connect 연결의 새 퍼블릭 가상 인터페이스를 사용'),
  t('give the Direct Connect connection a public virtual interface', '퍼블릭 가상 인터페이스를 Direct Connect 연결에 추가'),
  t('configure a public virtual interface on the present Direct Connect connection', '현재 Direct Connect 연결에 퍼블릭 가상 인터페이스를 구성'),
  t('provision a public virtual interface over the Direct Connect connection', 'Direct Connect 연결에서 사용할 퍼블릭 가상 인터페이스를 프로비저닝'),
  t('extend the Direct Connect connection by a public virtual interface', '퍼블릭 가상 인터페이스를 생성하여 Direct Connect 연결을 확장'),
];
