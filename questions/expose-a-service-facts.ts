import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Wording } from '../src/item/words/phrases.ts';
import type { Offered, Users } from './private-link.ts';

/** What a scene of this blueprint tells. */
export interface Facts {
  readonly app: Offered;
  readonly n: number;
  readonly kind: 'client' | 'department' | 'partner';
  readonly region: string;
  readonly own: string;
  readonly theirs: string;
  readonly overlap: boolean;
  /** The consumers have NAT gateways. */
  readonly nat: boolean;
  /** An Application Load Balancer routes the requests. */
  readonly http: boolean;
}

const nouns: Readonly<Record<Facts['kind'], { readonly one: Text; readonly many: Text }>> = {
  client: { one: { en: 'client', ko: '고객사' }, many: { en: 'clients', ko: '고객사' } },
  department: { one: { en: 'department', ko: '부서' }, many: { en: 'departments', ko: '부서' } },
  partner: { one: { en: 'partner', ko: '협력사' }, many: { en: 'partners', ko: '협력사' } },
};

export function usersOf(kind: Facts['kind'], n: number): Users {
  const { one } = nouns[kind];
  return n === 1
    ? { vpcs: { en: `the ${one.en} VPC`, ko: `${one.ko} VPC` }, each: { en: `the ${one.en} VPC`, ko: `${one.ko} VPC` }, accounts: { en: `the ${one.en} account`, ko: `${one.ko} 계정` }, workloads: { en: `the instances of the ${one.en}`, ko: `${one.ko} 인스턴스` } }
    : { vpcs: { en: `the ${one.en} VPCs`, ko: `${one.ko} VPC` }, each: { en: `each ${one.en} VPC`, ko: `각 ${one.ko} VPC` }, accounts: { en: `the ${one.en} accounts`, ko: `${one.ko} 계정` }, workloads: { en: `the instances of the ${nouns[kind].many.en}`, ko: `${one.ko} 인스턴스` } };
}

/** The addresses, said in one of three ways. */
function addresses(f: Facts, way: number): Text {
  const { one } = nouns[f.kind];
  const { own, theirs } = f;
  if (f.n === 1 && own === theirs)
    return [
      { en: `The service VPC and the ${one.en} VPC both use ${own}.`, ko: `서비스 VPC와 ${one.ko} VPC는 모두 ${own} 블록을 사용합니다.` },
      { en: `The CIDR block of the ${one.en} VPC is the same as that of the service VPC: ${own}.`, ko: `${one.ko} VPC의 CIDR 블록은 서비스 VPC와 같은 ${own}입니다.` },
      { en: `One CIDR block, ${own}, is in use in the service VPC and in the ${one.en} VPC.`, ko: `서비스 VPC와 ${one.ko} VPC에서 하나의 CIDR 블록 ${p(own, '을/를')} 사용합니다.` },
    ][way % 3] as Text;
  if (f.n === 1)
    return [
      { en: `The service VPC uses ${own}, the ${one.en} VPC ${theirs}.`, ko: `서비스 VPC는 ${own} 블록을, ${one.ko} VPC는 ${theirs} 블록을 사용합니다.` },
      { en: `The CIDR block of the ${one.en} VPC is ${theirs}; the service VPC has ${own}.`, ko: `${one.ko} VPC의 CIDR 블록은 ${theirs}이고 서비스 VPC의 CIDR 블록은 ${own}입니다.` },
      { en: `The CIDR blocks are ${own} (service VPC) and ${theirs} (${one.en} VPC).`, ko: `CIDR 블록은 서비스 VPC가 ${own}, ${one.ko} VPC가 ${theirs}입니다.` },
    ][way % 3] as Text;
  return (f.overlap
    ? [
        { en: `Every ${one.en} VPC uses the CIDR block ${theirs}, as does the service VPC.`, ko: `모든 ${one.ko} VPC가 서비스 VPC와 같은 CIDR 블록 ${p(theirs, '을/를')} 사용합니다.` },
        { en: `All of these VPCs were created with the CIDR block ${theirs}.`, ko: `서비스 VPC를 포함한 모든 VPC가 CIDR 블록 ${p(theirs, '으로/로')} 생성되어 있습니다.` },
        { en: `The ${one.en} VPCs share one CIDR block, ${theirs}, with the service VPC.`, ko: `${one.ko} VPC와 서비스 VPC의 CIDR 블록은 모두 ${p(theirs, '으로/로')} 서로 겹칩니다.` },
      ]
    : [
        { en: `The ${one.en} VPCs use different parts of ${theirs}; the service VPC uses ${own}.`, ko: `${one.ko} VPC는 ${theirs} 안의 서로 다른 블록을, 서비스 VPC는 ${own} 블록을 사용합니다.` },
        { en: `No CIDR blocks overlap: ${own} in the service VPC, parts of ${theirs} in the others.`, ko: `서비스 VPC는 ${own} 블록을, 다른 VPC는 ${theirs} 안의 블록을 사용하며 겹치는 CIDR 블록은 없습니다.` },
        { en: `Each ${one.en} VPC has its own block out of ${theirs}, and the service VPC has ${own}.`, ko: `각 ${one.ko} VPC에는 ${theirs} 안의 고유한 블록이, 서비스 VPC에는 ${own} 블록이 할당되어 있습니다.` },
      ])[way % 3] as Text;
}

function gateways(f: Facts, way: number): Text {
  const { one } = nouns[f.kind];
  const s = f.n > 1 ? 's' : '';
  if (!f.nat) return { en: '', ko: '' };
  return [
    { en: ` The ${one.en} VPC${s} reach${s ? '' : 'es'} the internet through NAT gateways in two Availability Zones.`, ko: ` ${one.ko} VPC에서는 가용 영역 2개의 NAT 게이트웨이를 통해 인터넷에 액세스합니다.` },
    { en: ` NAT gateways in two Availability Zones give the ${one.en} VPC${s} internet access.`, ko: ` ${one.ko} VPC에는 인터넷 액세스를 위한 NAT 게이트웨이가 가용 영역 2개에 있습니다.` },
  ][way % 2] as Text;
}

const balancer = (f: Facts, way: number): Text =>
  !f.http
    ? { en: '', ko: '' }
    : ([
        { en: ' An internal Application Load Balancer routes requests by URL path.', ko: ' 내부 Application Load Balancer가 URL 경로에 따라 요청을 라우팅합니다.' },
        { en: ' Path-based rules of an internal Application Load Balancer distribute the requests.', ko: ' 요청은 내부 Application Load Balancer의 경로 기반 규칙에 따라 분산됩니다.' },
      ][way % 2] as Text);

/** The ways to tell this world. Each opens differently and then states the addresses and the gateways. */
export function scenes(f: Facts): Wording[] {
  return (f.n === 1 ? ofOne(f) : ofMany(f)).map((make, i) => () => {
    const opening = make();
    const [lb, where, out] = [balancer(f, i), addresses(f, i), gateways(f, i >> 1)];
    return i % 2 === 0 ? { en: `${opening.en}${lb.en} ${where.en}${out.en}`, ko: `${opening.ko}${lb.ko} ${where.ko}${out.ko}` } : { en: `${opening.en}${lb.en}${out.en} ${where.en}`, ko: `${opening.ko}${lb.ko}${out.ko} ${where.ko}` };
  });
}

const bare = (app: Offered): string => app.en.replace(/^the /, '');

function ofOne({ app, kind, region }: Facts): readonly Wording[] {
  const { en: one, ko } = nouns[kind].one;
  const its = bare(app);
  return [
    () => ({ en: `{who} runs ${app.a} on EC2 instances in a service VPC in ${region}. A ${one} with a VPC in another AWS account of that Region will call it.`, ko: `{who} ${region} 리전의 서비스 VPC에 있는 EC2 인스턴스에서 ${p(app.ko, '을/를')} 실행합니다. 같은 리전의 다른 AWS 계정에 VPC가 있는 ${ko} 한 곳에서 이를 호출할 예정입니다.` }),
    () => ({ en: `{who} has agreed that one ${one} may use its ${its} in a service VPC. The ${one} has its own account and a VPC in the same Region.`, ko: `{who} 서비스 VPC에 있는 ${p(app.ko, '을/를')} ${ko} 한 곳에서 사용하도록 합의했습니다. ${ko}에는 자체 AWS 계정과 같은 리전의 VPC가 있습니다.` }),
    () => ({ en: `{who} hosts ${app.a} in private subnets of a service VPC. Instances in the VPC of a ${one}, in a different account but the same Region, will open connections to it.`, ko: `{who} 서비스 VPC의 프라이빗 서브넷에서 ${p(app.ko, '을/를')} 호스팅합니다. 계정은 다르지만 같은 리전에 있는 ${ko} VPC의 인스턴스에서 연결을 시작합니다.` }),
    () => ({ en: `{who} operates ${app.a} behind an Auto Scaling group in a service VPC. A ${one} that called it from a data center has moved to a VPC of its own account in the same Region.`, ko: `{who} 서비스 VPC의 Auto Scaling 그룹에서 ${p(app.ko, '을/를')} 운영합니다. 데이터 센터에서 이를 호출하던 ${ko} 한 곳이 같은 리전에 있는 자체 계정의 VPC로 이전했습니다.` }),
    () => ({ en: `{who} must connect two VPCs of different accounts in ${region}: a service VPC with ${app.a}, and the VPC of the ${one} whose instances use it.`, ko: `{who} ${region} 리전에서 서로 다른 계정의 두 VPC를 연결해야 합니다. 하나는 ${p(app.ko, '이/가')} 있는 서비스 VPC이고 다른 하나는 이를 사용하는 ${ko} VPC입니다.` }),
    () => ({ en: `{who} moved ${app.a} from a data center to a service VPC. The ${one} that relies on it works from a VPC of another account in the same Region.`, ko: `{who} ${p(app.ko, '을/를')} 데이터 센터에서 서비스 VPC로 이전했습니다. 이를 사용하는 ${p(ko, '은/는')} 같은 리전에 있는 다른 계정의 VPC에서 작업합니다.` }),
    () => ({ en: `{who} wants nightly jobs of a ${one} to use its ${its}. The jobs run in the VPC of the ${one}, the application in a service VPC, each under its own account in ${region}.`, ko: `{who} ${ko}의 야간 작업에서 ${p(app.ko, '을/를')} 사용할 수 있게 하려고 합니다. 작업은 ${ko} VPC에서, 애플리케이션은 서비스 VPC에서 실행되며 두 VPC는 ${region} 리전의 서로 다른 계정에 있습니다.` }),
    () => ({ en: `{who} has to show an auditor how a ${one} gets to its ${its} in a service VPC. The ${one} has a VPC in the same Region under a separate account.`, ko: `{who} 서비스 VPC의 ${app.ko}에 ${p(ko, '이/가')} 접근하는 방식을 감사자에게 제시해야 합니다. ${ko}에는 같은 리전에 별도 계정의 VPC가 있습니다.` }),
    () => ({ en: `{who} built ${app.a} for internal use and now offers it to a first ${one}. The service VPC and the VPC of the ${one} belong to two accounts in ${region}.`, ko: `{who} 내부용으로 구축한 ${p(app.ko, '을/를')} 이제 첫 번째 ${ko}에 제공합니다. 서비스 VPC와 ${ko} VPC는 ${region} 리전의 서로 다른 두 계정에 속합니다.` }),
    () => ({ en: `{who} splits a platform into two accounts in ${region}. The service VPC keeps ${app.a}; the account of a ${one} gets a VPC with the instances that call it.`, ko: `{who} ${region} 리전의 플랫폼을 두 계정으로 분리하고 있습니다. 서비스 VPC에는 ${p(app.ko, '이/가')} 남고, 이를 호출하는 인스턴스는 ${ko} 계정의 VPC에 둡니다.` }),
    () => ({ en: `{who} received a request from a ${one}: instances in its VPC, which is in another account in ${region}, should get access to ${app.a} in the service VPC of the company.`, ko: `{who} ${ko} 한 곳에서 요청을 받았습니다. ${region} 리전의 다른 계정에 있는 ${ko} VPC의 인스턴스에서 회사의 서비스 VPC에 있는 ${app.ko}에 액세스하게 해 달라는 내용입니다.` }),
    () => ({ en: `{who} makes ${app.a} available to a ${one}. It runs in a service VPC, and the ${one} calls it from a VPC in the same Region that a second account owns.`, ko: `{who} ${ko} 한 곳에 ${app.ko} 사용을 허가합니다. 애플리케이션은 서비스 VPC에서 실행되며 ${ko}에서는 두 번째 계정이 소유한 같은 리전의 VPC에서 이를 호출합니다.` }),
  ];
}

function ofMany({ app, kind, region, n }: Facts): readonly Wording[] {
  const { one: { en: one }, many: { en: many, ko } } = nouns[kind];
  const its = bare(app);
  return [
    () => ({ en: `{who} runs ${app.a} on EC2 instances in a service VPC in ${region}. In the same Region, ${n} ${many} will call it from VPCs of their own accounts.`, ko: `{who} ${region} 리전의 서비스 VPC에 있는 EC2 인스턴스에서 ${p(app.ko, '을/를')} 실행합니다. 같은 리전에서 ${ko} ${n}곳이 각자의 계정에 있는 VPC에서 이를 호출할 예정입니다.` }),
    () => ({ en: `{who} plans to offer ${app.a} in a service VPC to ${n} ${many}, each with a VPC in its own AWS account in the same Region.`, ko: `{who} 서비스 VPC에 있는 ${p(app.ko, '을/를')} ${ko} ${n}곳에 제공할 계획입니다. 각 ${ko}에는 같은 리전에 자체 AWS 계정의 VPC가 있습니다.` }),
    () => ({ en: `{who} hosts ${app.a} in private subnets of a service VPC. Instances in ${n} VPCs of the Region, one for each ${one} account, will open connections to it.`, ko: `{who} 서비스 VPC의 프라이빗 서브넷에서 ${p(app.ko, '을/를')} 호스팅합니다. 같은 리전에 있는 VPC ${n}개의 인스턴스에서 연결을 시작하며 VPC는 ${ko} 계정마다 1개씩 있습니다.` }),
    () => ({ en: `{who} operates ${app.a} behind an Auto Scaling group in a service VPC. The ${n} ${many} that used leased lines now have VPCs in the same Region, in separate accounts.`, ko: `{who} 서비스 VPC의 Auto Scaling 그룹에서 ${p(app.ko, '을/를')} 운영합니다. 전용 회선으로 접속하던 ${ko} ${n}곳은 이제 같은 리전의 별도 계정에 VPC를 두고 있습니다.` }),
    () => ({ en: `{who} must connect ${n} VPCs in ${region}, each owned by the account of a different ${one}, to the service VPC in which ${app.a} runs.`, ko: `{who} ${region} 리전에서 서로 다른 ${ko} 계정이 소유한 VPC ${n}개를 ${p(app.ko, '이/가')} 실행되는 서비스 VPC에 연결해야 합니다.` }),
    () => ({ en: `{who} moved ${app.a} from a data center to a service VPC in ${region}. The ${n} ${many} that rely on it have VPCs there too, under other accounts.`, ko: `{who} ${p(app.ko, '을/를')} 데이터 센터에서 ${region} 리전의 서비스 VPC로 이전했습니다. 이를 사용하는 ${ko} ${n}곳도 같은 리전에 다른 계정의 VPC를 두고 있습니다.` }),
    () => ({ en: `{who} wants nightly jobs of ${n} ${many} to use its ${its}. The jobs run in VPCs that the ${many} own, the application in a service VPC of the same Region.`, ko: `{who} ${ko} ${n}곳의 야간 작업에서 ${p(app.ko, '을/를')} 사용할 수 있게 하려고 합니다. 작업은 각 ${p(ko, '이/가')} 소유한 VPC에서, 애플리케이션은 같은 리전의 서비스 VPC에서 실행됩니다.` }),
    () => ({ en: `{who} reviews how ${n} ${many} get to its ${its} in a service VPC. Each ${one} has a VPC in the same Region under a separate account.`, ko: `{who} 서비스 VPC의 ${app.ko}에 ${ko} ${n}곳이 접근하는 방식을 검토하고 있습니다. 각 ${ko}에는 같은 리전에 별도 계정의 VPC가 있습니다.` }),
    () => ({ en: `{who} built ${app.a} for one team and now opens it to ${n} ${many}. Their VPCs and the service VPC are in ${region}, in different accounts.`, ko: `{who} 한 팀을 위해 구축한 ${p(app.ko, '을/를')} 이제 ${ko} ${n}곳에 개방합니다. ${ko} VPC와 서비스 VPC는 ${region} 리전의 서로 다른 계정에 있습니다.` }),
    () => ({ en: `{who} expects ${n} ${many} to use ${app.a} within a year. Its service VPC and their VPCs belong to different AWS accounts in ${region}.`, ko: `{who} 1년 안에 ${ko} ${n}곳에서 ${p(app.ko, '을/를')} 사용할 것으로 예상합니다. 서비스 VPC와 ${ko} VPC는 ${region} 리전의 서로 다른 AWS 계정에 속합니다.` }),
    () => ({ en: `{who} received requests from ${n} ${many}. Instances in their VPCs, which are in other accounts in ${region}, should get access to ${app.a} in the service VPC of the company.`, ko: `{who} ${ko} ${n}곳에서 요청을 받았습니다. ${region} 리전의 다른 계정에 있는 ${ko} VPC의 인스턴스에서 회사의 서비스 VPC에 있는 ${app.ko}에 액세스하게 해 달라는 내용입니다.` }),
    () => ({ en: `{who} makes ${app.a} available to ${n} ${many}. It runs in a service VPC, and each ${one} calls it from a VPC in the same Region under an account of its own.`, ko: `{who} ${ko} ${n}곳에 ${app.ko} 사용을 허가합니다. 애플리케이션은 서비스 VPC에서 실행되며 각 ${ko}에서는 같은 리전에 있는 자체 계정의 VPC에서 이를 호출합니다.` }),
  ];
}
