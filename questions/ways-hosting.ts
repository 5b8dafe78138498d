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

/** A load balancer that the internet reaches, with the internet gateway that it needs. */
export const frontParts = (api: Text): readonly Part[] => {
  const [lb, it] = ['Network Load Balancer', p(api.ko, '을/를')];
  return [
    t(`publish ${api.en} through an internet gateway and an internet-facing ${lb}`, `인터넷 게이트웨이와 인터넷 경계 ${lb}를 통해 ${it} 게시`),
    t(`add an internet-facing ${lb} with an internet gateway for ${api.en}`, `${api.ko}용 인터넷 경계 ${lb}와 인터넷 게이트웨이를 추가`),
    t(`put ${api.en} behind an internet gateway and an internet-facing ${lb}`, `${it} 인터넷 게이트웨이와 인터넷 경계 ${lb} 뒤에 배치`),
    t(`deploy an internet gateway and an internet-facing ${lb} for ${api.en}`, `${api.ko}를 위해 인터넷 게이트웨이와 인터넷 경계 ${lb}를 배포`),
    t(`open ${api.en} by an internet-facing ${lb} with an internet gateway`, `인터넷 게이트웨이를 사용하는 인터넷 경계 ${lb}로 ${it} 공개`),
    t(`create an internet-facing ${lb} and an internet gateway for ${api.en}`, `인터넷 게이트웨이와 ${api.ko}용 인터넷 경계 ${lb}를 생성`),
    t(`use an internet gateway and an internet-facing ${lb} to provide ${api.en}`, `인터넷 게이트웨이와 인터넷 경계 ${lb}를 사용하여 ${it} 제공`),
    t(`expose ${api.en} with an internet-facing ${lb} and an internet gateway`, `인터넷 경계 ${lb}와 인터넷 게이트웨이로 ${it} 노출`),
  ];
};
