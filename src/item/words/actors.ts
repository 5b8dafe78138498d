import type { Text } from '../question.ts';
import { t } from './phrases.ts';

/** Who could ask, by field. Korean with the subject particle. */
const actors: Readonly<Record<string, readonly Text[]>> = {
  any: [
    t('A company', '한 회사가'),
    t('A company with several development teams', '여러 개발 팀이 있는 한 회사가'),
    t('An international company', '한 글로벌 회사가'),
    t('A startup', '한 스타트업이'),
    t('A family-owned company', '한 가족 경영 회사가'),
    t('A listed company', '한 상장 회사가'),
    t('A midsize company', '한 중견 회사가'),
    t('A subsidiary of a large group', '한 대기업의 자회사가'),
  ],
  finance: [t('A bank', '한 은행이'), t('A financial services company', '한 금융 서비스 회사가'), t('An insurance company', '한 보험 회사가'), t('A payment provider', '한 결제 서비스 회사가'), t('A brokerage firm', '한 증권 회사가')],
  health: [t('A hospital group', '한 병원 그룹이'), t('A healthcare company', '한 의료 회사가'), t('A pharmaceutical company', '한 제약 회사가'), t('A medical device maker', '한 의료 기기 회사가')],
  media: [t('A media company', '한 미디어 회사가'), t('A video streaming provider', '한 동영상 스트리밍 회사가'), t('A publisher', '한 출판사가'), t('A film studio', '한 영화 제작사가')],
  retail: [t('An ecommerce company', '한 전자 상거래 회사가'), t('A supermarket chain', '한 대형 마트 회사가'), t('A fashion retailer', '한 패션 유통 회사가'), t('An online marketplace', '한 온라인 마켓 회사가')],
  games: [t('A gaming company', '한 게임 회사가'), t('A mobile game studio', '한 모바일 게임 개발사가'), t('An esports organizer', '한 e스포츠 주최사가')],
  transport: [t('A logistics company', '한 물류 회사가'), t('An airline', '한 항공사가'), t('A parcel service', '한 택배 회사가'), t('A railway operator', '한 철도 회사가')],
  industry: [t('A manufacturing company', '한 제조 회사가'), t('A car maker', '한 자동차 제조사가'), t('An energy supplier', '한 에너지 회사가'), t('A chemical company', '한 화학 회사가')],
  science: [t('A research institute', '한 연구 기관이'), t('A university', '한 대학교가'), t('A biotechnology company', '한 생명 공학 회사가'), t('A weather service', '한 기상 정보 회사가')],
  software: [t('A software company', '한 소프트웨어 회사가'), t('A SaaS provider', '한 SaaS 회사가'), t('A consulting firm', '한 컨설팅 회사가'), t('A telecommunications company', '한 통신 회사가')],
  travel: [t('A hotel group', '한 호텔 그룹이'), t('A travel agency', '한 여행사가'), t('A ticketing company', '한 티켓 예매 회사가')],
  public: [t('A city administration', '한 시청이'), t('A government agency', '한 정부 기관이'), t('A tax authority', '한 세무 당국이')],
};
const everyone = Object.values(actors).flat();

/** @param field one of finance, health, media …; without it any actor. @throws where there is no such field */
export function actorsOf(field?: string): readonly Text[] {
  if (field === undefined) return everyone;
  const found = actors[field];
  if (!found) throw new Error(`no actors in the field "${field}": ${Object.keys(actors).join(', ')}`);
  return found;
}
