import { withParticle as p } from '../src/item/particle.ts';
import type { Text } from '../src/item/question.ts';
import type { Part } from './ways-parts.ts';

/* Parts of steps that change how a hosted service is reached: what goes, what stays, and a front to the internet. */
const t = (en: string, ko: string): Text => ({ en, ko });

/** What stands goes. @param x "the peering connections" */
export const dropParts = (x: Text): readonly Part[] => {
  const it = p(x.ko, '을/를');
  return [
    t(`delete ${x.en}`, `${it} 삭제`),
    t(`remove ${x.en}`, `${it} 제거`),
    t(`retire ${x.en}`, `${it} 폐기`),
    t(`take ${x.en} out of service`, `${it} 서비스에서 제거`),
    t(`decommission ${x.en}`, `현재의 ${it} 제거`),
    t(`remove ${x.en} from the network`, `네트워크에서 ${it} 제거`),
    t(`eliminate ${x.en}`, `기존 ${it} 폐기`),
    t(`tear down ${x.en}`, `사용 중인 ${it} 삭제`),
  ];
};

/** What stands stays. @param x "the peering connections" @param who for whom, if that is to be said */
export const keepParts = (x: Text, who?: Text): readonly Part[] => {
  const it = p(x.ko, '을/를');
  const [to, ko] = who ? [` for ${who.en}`, `${p(who.ko, '을/를')} 위해 `] : ['', ''];
  return [
    t(`keep ${x.en}${to}`, `${ko}${it} 유지`),
    t(`leave ${x.en} in place${to}`, `${ko}${it} 있는 그대로 유지`),
    t(`retain ${x.en}${to}`, `${it} ${ko}계속 유지`),
    t(`continue to use ${x.en}${to}`, `${ko}${it} 계속 사용`),
    t(`let ${x.en} stay in place${to}`, `${ko}현재의 ${it} 유지`),
    t(`leave ${x.en} unchanged${to}`, `${it} ${ko}변경 없이 유지`),
    t(`maintain ${x.en}${to}`, `${it} ${ko}그대로 사용`),
    t(`keep ${x.en} in use${to}`, `${ko}지금 있는 ${it} 계속 사용`),
  ];
};

/** A load balancer that the internet reaches. @param igw the internet gateway that it needs is said too */
export const frontParts = (api: Text, igw: boolean): readonly Part[] => {
  const [lb, it] = ['internet-facing Network Load Balancer', p(api.ko, '을/를')];
  const ko = '인터넷 경계 Network Load Balancer';
  const [first, by, and, koFirst, koAnd] = igw ? ['an internet gateway and ', ' with an internet gateway', ' and an internet gateway', '인터넷 게이트웨이와 ', '와 인터넷 게이트웨이'] : ['', '', '', '', ''];
  const end = igw ? koAnd : '';
  return [
    t(`publish ${api.en} through ${first}an ${lb}`, `${koFirst}${ko}를 통해 ${it} 게시`),
    t(`add an ${lb}${by} for ${api.en}`, `${api.ko}용 ${p(`${ko}${end}`, '을/를')} 추가`),
    t(`put ${api.en} behind ${first}an ${lb}`, `${it} ${koFirst}${ko} 뒤에 배치`),
    t(`deploy ${first}an ${lb} for ${api.en}`, `${p(api.ko, '을/를')} 위해 ${koFirst}${ko}를 배포`),
    t(`open ${api.en} to the internet through an ${lb}${by}`, `${igw ? '인터넷 게이트웨이를 사용하는 ' : ''}${ko}로 ${it} 공개`),
    t(`create an ${lb}${and} for ${api.en}`, `${koFirst}${api.ko}용 ${ko}를 생성`),
    t(`use ${first}an ${lb} to provide ${api.en}`, `${koFirst}${ko}를 사용하여 ${it} 제공`),
    t(`expose ${api.en} with an ${lb}${and}`, `${p(`${ko}${end}`, '으로/로')} ${it} 노출`),
  ];
};

/** NAT gateways that clients come through, said after what they come to. @param v "each client VPC" */
export const viaNatParts = (v: Text): readonly Part[] => {
  const nats = `${v.ko}의 가용 영역 2개에 있는 NAT 게이트웨이`;
  return [
    t(`reach it through NAT gateways in two zones of ${v.en}`, `${nats}를 통해 연결`),
    t(`deploy NAT gateways for the requests in two zones of ${v.en}`, `요청을 보낼 수 있도록 ${v.ko}의 가용 영역 2개에 NAT 게이트웨이를 배포`),
    t(`give ${v.en} NAT gateways in two zones to reach it`, `연결할 수 있도록 ${v.ko}에 가용 영역 2개의 NAT 게이트웨이를 추가`),
    t(`call it over NAT gateways in two zones of ${v.en}`, `${v.ko}의 NAT 게이트웨이(가용 영역 2개)를 거쳐 호출`),
    t(`create NAT gateways in two zones of ${v.en} for the connections`, `연결에 사용할 NAT 게이트웨이를 ${v.ko}의 가용 영역 2개에 생성`),
    t(`send requests to it through NAT gateways in two zones of ${v.en}`, `${v.ko}의 가용 영역 2개에 둔 NAT 게이트웨이를 통해 요청을 전송`),
    t(`use NAT gateways in two zones of ${v.en} to connect to it`, `${nats}를 사용하여 연결`),
    t(`route requests from ${v.en} to it by NAT gateways in two zones`, `${v.ko}에서 보내는 요청을 가용 영역 2개의 NAT 게이트웨이로 라우팅`),
  ];
};
