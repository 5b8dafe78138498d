import type { Text } from '../src/item/question.ts';
import type { Rng } from '../src/item/random.ts';
import type { Era } from '../src/network/schema.ts';
import { t } from './vpc-words.ts';

/** Months of the source note and of the exam's first year; nothing that a then-and-now question turns on changed between them. */
const then: readonly Text[] = [t('August 2022', '2022년 8월'), t('September 2022', '2022년 9월'), t('October 2022', '2022년 10월'), t('November 2022', '2022년 11월'), t('December 2022', '2022년 12월'), t('January 2023', '2023년 1월')];
/** Months since everything that the rules call new has been documented. */
const now: readonly Text[] = [t('October 2026', '2026년 10월'), t('November 2026', '2026년 11월')];

export interface Dated {
  readonly era: Era;
  readonly month: Text;
}
export function someDate(rng: Rng, era: Era = rng.pick(['note', 'today'] as const)): Dated {
  return { era, month: rng.pick(era === 'note' ? then : now) };
}

/** Sentences that name the date and say that what AWS offered then decides. */
export const dateSentences = ({ month: { en, ko } }: Dated): readonly Text[] => [
  t(`It is ${en}, and the design must rest on what AWS offers at that date.`, `현재 시점은 ${ko}이며, 이 시점에 AWS가 제공하는 기능으로 설계해야 합니다.`),
  t(`The project takes place in ${en}; features that AWS added later are out of scope.`, `프로젝트 시점은 ${ko}이며, 그 이후에 추가된 AWS 기능은 제외합니다.`),
  t(`The decision is made in ${en}, based on the AWS documentation of that month.`, `이 결정은 ${ko} 당시의 AWS 설명서를 기준으로 내립니다.`),
  t(`The state of AWS in ${en} applies.`, `${ko} 시점의 AWS를 기준으로 합니다.`),
];
