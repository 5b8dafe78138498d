import type { FullScenario } from '../../network/schema.ts';
import type { Voice } from '../blueprint.ts';
import type { Text } from '../question.ts';

/** Who asks. A scene begins with `{who}`, in Korean with the particle that fits: 한 회사가. */
const actors: readonly Text[] = [
  { en: 'A company', ko: '한 회사가' },
  { en: 'A financial services company', ko: '한 금융 서비스 회사가' },
  { en: 'A media company', ko: '한 미디어 회사가' },
  { en: 'A healthcare company', ko: '한 의료 회사가' },
  { en: 'An ecommerce company', ko: '한 전자 상거래 회사가' },
  { en: 'A research institute', ko: '한 연구 기관이' },
  { en: 'A gaming company', ko: '한 게임 회사가' },
  { en: 'A logistics company', ko: '한 물류 회사가' },
  { en: 'An insurance company', ko: '한 보험 회사가' },
  { en: 'A manufacturing company', ko: '한 제조 회사가' },
  { en: 'A university', ko: '한 대학교가' },
  { en: 'A software company', ko: '한 소프트웨어 회사가' },
];

export const opening = (voice: Voice, scene: string): string => scene.replace('{who}', voice.choose(actors, 'actor')[voice.lang]);

/** The one closing question, with the number of answers where it is more than one. */
export function closing(full: FullScenario, voice: Voice): string {
  const { ask, objective } = full;
  const more: Text = ask.select === 1 ? { en: '', ko: '' } : { en: ' (Select TWO.)', ko: ' (2개 선택)' };
  const plain: readonly Text[] =
    ask.kind === 'steps'
      ? [
          { en: 'Which combination of steps will meet these requirements?', ko: '이러한 요구 사항을 충족하려면 어떤 단계 조합을 수행해야 합니까?' },
          { en: 'Which combination of steps should a solutions architect take to meet these requirements?', ko: '솔루션스 아키텍트는 이러한 요구 사항을 충족하기 위해 어떤 단계 조합을 수행해야 합니까?' },
        ]
      : ask.select > 1
        ? [
            { en: 'Which solutions will meet these requirements?', ko: '어떤 솔루션이 이러한 요구 사항을 충족합니까?' },
            { en: 'Which actions would each meet these requirements?', ko: '각각 이러한 요구 사항을 충족하는 조치는 무엇입니까?' },
          ]
        : objective === 'cost'
          ? [
              { en: 'Which solution will meet these requirements MOST cost-effectively?', ko: '이러한 요구 사항을 가장 비용 효율적으로 충족하는 솔루션은 무엇입니까?' },
              { en: 'What is the MOST cost-effective solution that meets these requirements?', ko: '이러한 요구 사항을 충족하는 가장 비용 효율적인 솔루션은 무엇입니까?' },
            ]
          : objective === 'operations'
            ? [
                { en: 'Which solution will meet these requirements with the LEAST operational overhead?', ko: '최소한의 운영 오버헤드로 이러한 요구 사항을 충족하는 솔루션은 무엇입니까?' },
                { en: 'What should a solutions architect recommend to meet these requirements with the LEAST operational overhead?', ko: '솔루션스 아키텍트는 최소한의 운영 오버헤드로 이러한 요구 사항을 충족하기 위해 무엇을 권장해야 합니까?' },
              ]
            : [
                { en: 'Which solution will meet these requirements?', ko: '어떤 솔루션이 이러한 요구 사항을 충족합니까?' },
                { en: 'What should a solutions architect do to meet these requirements?', ko: '솔루션스 아키텍트는 이러한 요구 사항을 충족하기 위해 무엇을 해야 합니까?' },
                { en: 'Which design meets these requirements?', ko: '이러한 요구 사항을 충족하는 설계는 무엇입니까?' },
              ];
  return voice.choose(plain, 'closing')[voice.lang] + more[voice.lang];
}
