import { services } from '../knowledge/services.ts';
import type { Element, FullScenario } from '../network/schema.ts';
import type { Text } from './question.ts';
import { elementDetails, vpcDetails } from './own-details.ts';
import { typeNames } from './words/names.ts';
import { listed } from './words/phrases.ts';

/** What stands there, for a scenario whose author has not told it: networks with their blocks, services, and what is built. */
export function sceneOf({ world }: FullScenario): Text {
  const vpcs = world.vpcs.map(({ id, cidrs, region, count }) => {
    const where = `${cidrs.join(', ')}, ${region}`;
    return { en: count > 1 ? `a group of ${count} VPCs ${id} (${where})` : `the VPC ${id} (${where})`, ko: count > 1 ? `VPC ${count}개로 된 그룹 ${id}(${where})` : `VPC ${id}(${where})` };
  });
  const inside = world.vpcs.flatMap(vpcDetails);
  const sites = world.sites.map(({ id, cidrs }) => ({ en: `the on-premises network ${id} (${cidrs.join(', ')})`, ko: `온프레미스 네트워크 ${id}(${cidrs.join(', ')})` }));
  const uses = world.services.map((s): Text => {
    if ('aws' in s) {
      const name = services.get(s.aws);
      return { en: `${name?.en ?? s.aws} in ${s.region}`, ko: `${s.region}의 ${name?.ko ?? s.aws}` };
    }
    return { en: `${s.appliance ? 'the appliance fleet' : 'the application'} ${s.id} in ${s.vpc}`, ko: `${s.vpc}의 ${s.appliance ? '어플라이언스 플릿' : '애플리케이션'} ${s.id}` };
  });
  const built = world.elements.map((e): Text => ({ en: `${typeNames[e.type].en}${named(e)}${endsOf(e)}`, ko: `${typeNames[e.type].ko}${named(e)}${endsOf(e).trimStart()}` }));
  const exact = world.elements.flatMap(elementDetails);
  const all = [...vpcs, ...sites];
  const list = (texts: readonly Text[], lang: 'en' | 'ko'): string => listed(texts.map((text) => text[lang]), lang);
  return {
    en: [`A company has ${all.length > 0 ? list(all, 'en') : 'no network yet'}.`, ...inside.map((text) => text.en), ...(uses.length > 0 ? [`Of interest: ${list(uses, 'en')}.`] : []), ...(built.length > 0 ? [`In place already: ${list(built, 'en')}.`] : []), ...exact.map((text) => text.en)].join(' '),
    ko: [all.length > 0 ? `한 회사의 네트워크는 다음과 같습니다: ${list(all, 'ko')}.` : '한 회사에 아직 네트워크가 없습니다.', ...inside.map((text) => text.ko), ...(uses.length > 0 ? [`관련 서비스: ${list(uses, 'ko')}.`] : []), ...(built.length > 0 ? [`이미 구성된 요소: ${list(built, 'ko')}.`] : []), ...exact.map((text) => text.ko)].join(' '),
  };
}

const named = ({ id }: Element): string => (id === undefined ? '' : ` ${id}`);

/** The places that an element names, in brackets. */
function endsOf(e: Element): string {
  const named = [('vpc' in e ? e.vpc : []), ('vpcs' in e ? e.vpcs : []), ('site' in e ? e.site : []), ('to' in e ? e.to : []), ('service' in e ? e.service : []), ('attachments' in e ? e.attachments : []), ('gateways' in e ? e.gateways : [])].flat();
  return named.length > 0 ? ` (${named.join(', ')})` : '';
}
