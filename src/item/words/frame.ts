import type { FullScenario } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';
import { actorsOf } from './actors.ts';
import { t } from './phrases.ts';

/** Who asks: a scene begins with `{who}`, or with `{who:retail}` where it fits one field alone. In Korean the particle is part of it: 한 회사가. */
export const opening = (voice: Voice, scene: string): string => scene.replace(/\{who(?::([a-z]+))?\}/, (_whole, field?: string) => voice.choose(actorsOf(field), 'actor')[voice.lang]);

const steps: readonly Text[] = [
  t('Which combination of steps will meet these requirements?', '이러한 요구 사항을 충족하려면 어떤 단계 조합을 수행해야 합니까?'),
  t('Which combination of steps should a solutions architect take to meet these requirements?', '솔루션스 아키텍트는 이러한 요구 사항을 충족하기 위해 어떤 단계 조합을 수행해야 합니까?'),
  t('Which combination of actions meets these requirements?', '이러한 요구 사항을 충족하는 조치 조합은 무엇입니까?'),
  t('Which two steps together meet these requirements?', '함께 수행하면 이러한 요구 사항을 충족하는 두 단계는 무엇입니까?'),
  t('Which steps should the company combine to meet these requirements?', '이러한 요구 사항을 충족하려면 어떤 단계를 함께 수행해야 합니까?'),
  t('Which combination of changes will satisfy these requirements?', '어떤 변경 조합이 이러한 요구 사항을 충족합니까?'),
  t('What combination of steps does the company need to take?', '이 회사는 어떤 단계 조합을 수행해야 합니까?'),
  t('Which combination of steps achieves this?', '어떤 단계 조합으로 이를 달성할 수 있습니까?'),
  t('Two steps are needed to meet these requirements. Which ones?', '이러한 요구 사항을 충족하려면 두 단계가 필요합니다. 어떤 단계입니까?'),
  t('Which pair of steps, taken together, fulfills these requirements?', '함께 수행할 때 이러한 요구 사항을 충족하는 두 단계는 무엇입니까?'),
  t('How should a solutions architect combine these steps to meet the requirements?', '솔루션스 아키텍트는 요구 사항을 충족하기 위해 다음 단계를 어떻게 조합해야 합니까?'),
  t('What must a solutions architect do, in combination, to meet these requirements?', '솔루션스 아키텍트가 이러한 요구 사항을 충족하기 위해 함께 수행해야 하는 작업은 무엇입니까?'),
];
const several: readonly Text[] = [
  t('Which solutions will meet these requirements?', '어떤 솔루션이 이러한 요구 사항을 충족합니까?'),
  t('Which actions would each meet these requirements?', '각각 이러한 요구 사항을 충족하는 조치는 무엇입니까?'),
  t('Which of these solutions meet the requirements, each by itself?', '다음 중 각각 단독으로 요구 사항을 충족하는 솔루션은 무엇입니까?'),
  t('Which designs could a solutions architect choose to meet these requirements?', '솔루션스 아키텍트가 이러한 요구 사항을 충족하기 위해 선택할 수 있는 설계는 무엇입니까?'),
  t('Which options each provide what the company requires?', '각각 이 회사의 요구 사항을 충족하는 방법은 무엇입니까?'),
  t('Which solutions would satisfy these requirements on their own?', '단독으로 이러한 요구 사항을 충족하는 솔루션은 무엇입니까?'),
  t('Which designs meet these requirements?', '이러한 요구 사항을 충족하는 설계는 무엇입니까?'),
  t('Which of the following approaches will each meet these requirements?', '다음 중 각각 이러한 요구 사항을 충족하는 접근 방식은 무엇입니까?'),
  t('More than one solution meets these requirements. Which ones are they?', '이러한 요구 사항을 충족하는 솔루션은 둘 이상입니다. 어떤 솔루션입니까?'),
  t('What could the company do to meet these requirements?', '이 회사가 이러한 요구 사항을 충족하기 위해 취할 수 있는 조치는 무엇입니까?'),
  t('Taken separately, which proposals fulfill these requirements?', '따로 적용하더라도 이러한 요구 사항을 충족하는 제안은 무엇입니까?'),
  t('Which alternatives can a solutions architect recommend under these requirements?', '이러한 요구 사항을 고려할 때 솔루션스 아키텍트가 권장할 수 있는 대안은 무엇입니까?'),
];
const cheapest: readonly Text[] = [
  t('Which solution will meet these requirements MOST cost-effectively?', '이러한 요구 사항을 가장 비용 효율적으로 충족하는 솔루션은 무엇입니까?'),
  t('What is the MOST cost-effective solution that meets these requirements?', '이러한 요구 사항을 충족하는 가장 비용 효율적인 솔루션은 무엇입니까?'),
  t('How can the company meet these requirements MOST cost-effectively?', '이 회사가 이러한 요구 사항을 가장 비용 효율적으로 충족하는 방법은 무엇입니까?'),
  t('Which solution meets these requirements at the LOWEST cost?', '이러한 요구 사항을 가장 낮은 비용으로 충족하는 솔루션은 무엇입니까?'),
  t('What should a solutions architect do to meet these requirements MOST cost-effectively?', '솔루션스 아키텍트는 이러한 요구 사항을 가장 비용 효율적으로 충족하기 위해 무엇을 해야 합니까?'),
  t('Which design meets these requirements with the LOWEST additional cost?', '추가 비용을 가장 적게 들여 이러한 요구 사항을 충족하는 설계는 무엇입니까?'),
  t('Which of these solutions is the MOST cost-effective one that meets the requirements?', '다음 중 요구 사항을 충족하면서 가장 비용 효율적인 솔루션은 무엇입니까?'),
  t('What is the LEAST expensive way to meet these requirements?', '이러한 요구 사항을 충족하는 가장 저렴한 방법은 무엇입니까?'),
  t('The company wants the LOWEST cost. Which solution meets the requirements?', '이 회사는 비용을 최대한 낮추려고 합니다. 요구 사항을 충족하는 솔루션은 무엇입니까?'),
  t('Among the designs that meet these requirements, which one costs the LEAST?', '이러한 요구 사항을 충족하는 설계 중 비용이 가장 적게 드는 것은 무엇입니까?'),
  t('Which approach should a solutions architect choose to meet these requirements at the LOWEST monthly cost?', '솔루션스 아키텍트가 가장 낮은 월 비용으로 이러한 요구 사항을 충족하려면 어떤 접근 방식을 선택해야 합니까?'),
  t('Cost is the deciding factor. Which of these solutions should the company select?', '비용이 결정 기준입니다. 이 회사가 요구 사항을 충족하기 위해 선택해야 하는 솔루션은 무엇입니까?'),
];
const easiest: readonly Text[] = [
  t('Which solution will meet these requirements with the LEAST operational overhead?', '최소한의 운영 오버헤드로 이러한 요구 사항을 충족하는 솔루션은 무엇입니까?'),
  t('What should a solutions architect recommend to meet these requirements with the LEAST operational overhead?', '솔루션스 아키텍트는 최소한의 운영 오버헤드로 이러한 요구 사항을 충족하기 위해 무엇을 권장해야 합니까?'),
  t('Which design meets these requirements with the LEAST operational overhead?', '이러한 요구 사항을 충족하면서 최소한의 운영 오버헤드가 드는 설계는 무엇입니까?'),
  t('How can the company meet these requirements with the LEAST operational overhead?', '이 회사가 최소한의 운영 오버헤드로 이러한 요구 사항을 충족하는 방법은 무엇입니까?'),
  t('What is the solution with the LEAST operational overhead that meets these requirements?', '이러한 요구 사항을 충족하면서 운영 오버헤드가 가장 적은 솔루션은 무엇입니까?'),
  t('Which of these solutions satisfies the requirements and leaves the LEAST operational overhead?', '다음 중 요구 사항을 충족하면서 운영 오버헤드가 가장 적게 남는 솔루션은 무엇입니까?'),
  t('What should the company do to satisfy these requirements with the LEAST operational overhead?', '이 회사가 최소한의 운영 오버헤드로 이러한 요구 사항을 충족하려면 무엇을 해야 합니까?'),
  t('With the LEAST operational overhead, which solution will meet these requirements?', '최소한의 운영 오버헤드로 요구 사항을 충족하려면 어떤 솔루션을 선택해야 합니까?'),
  t('The company wants as little to operate as possible. Which solution meets the requirements?', '이 회사는 운영 작업을 최대한 줄이려고 합니다. 요구 사항을 충족하는 솔루션은 무엇입니까?'),
  t('Among the designs that meet these requirements, which one takes the LEAST effort to operate?', '이러한 요구 사항을 충족하는 설계 중 운영에 드는 노력이 가장 적은 것은 무엇입니까?'),
  t('Which approach fulfills these requirements and is the EASIEST to operate?', '이러한 요구 사항을 충족하면서 운영하기가 가장 쉬운 접근 방식은 무엇입니까?'),
  t('Operational overhead is the deciding factor. Which of these solutions should a solutions architect select?', '운영 오버헤드를 최소화하는 것이 결정 기준입니다. 솔루션스 아키텍트가 요구 사항을 충족하기 위해 선택해야 하는 솔루션은 무엇입니까?'),
];
const plain: readonly Text[] = [
  t('Which solution will meet these requirements?', '어떤 솔루션이 이러한 요구 사항을 충족합니까?'),
  t('What should a solutions architect do to meet these requirements?', '솔루션스 아키텍트는 이러한 요구 사항을 충족하기 위해 무엇을 해야 합니까?'),
  t('Which design meets these requirements?', '이러한 요구 사항을 충족하는 설계는 무엇입니까?'),
  t('How should a solutions architect design the network to meet these requirements?', '솔루션스 아키텍트는 이러한 요구 사항을 충족하도록 네트워크를 어떻게 설계해야 합니까?'),
  t('Which action will meet these requirements?', '이러한 요구 사항을 충족하는 조치는 무엇입니까?'),
  t('What should the company do to satisfy these requirements?', '이 회사는 이러한 요구 사항을 충족하기 위해 무엇을 해야 합니까?'),
  t('Which of these solutions satisfies the requirements?', '다음 중 요구 사항을 충족하는 솔루션은 무엇입니까?'),
  t('What should a solutions architect recommend?', '솔루션스 아키텍트는 무엇을 권장해야 합니까?'),
  t('Which approach fulfills these requirements?', '이러한 요구 사항을 충족하는 접근 방식은 무엇입니까?'),
  t('How can the company achieve this?', '이 회사는 어떻게 이를 달성할 수 있습니까?'),
  t('Under these conditions, which change should a solutions architect make?', '이러한 조건에서 솔루션스 아키텍트는 어떤 변경을 수행해야 합니까?'),
  t('Which proposal is suitable for these requirements?', '이러한 요구 사항에 적합한 제안은 무엇입니까?'),
];
/** Every way to close, by what is asked. */
export const closings = { steps, several, cheapest, easiest, plain } as const;

/** The one closing question, with the number of answers where it is more than one. */
export function closing(full: FullScenario, voice: Voice): string {
  const { ask, objective } = full;
  const more = ask.select === 1 ? t('', '') : t(' (Select TWO.)', ' (2개 선택)');
  const kind = ask.kind === 'steps' ? 'steps' : ask.select > 1 ? 'several' : objective === 'cost' ? 'cheapest' : objective === 'operations' ? 'easiest' : 'plain';
  return voice.choose(closings[kind], 'closing')[voice.lang] + more[voice.lang];
}
