import type { Lang } from '../../item/question.ts';
import type { Confidence } from '../../progress/answer.ts';

export interface StatsWords {
  readonly title: string;
  readonly none: string;
  readonly total: (right: number, asked: number, percent: number) => string;
  readonly times: string;
  readonly timeOf: Readonly<Record<'right' | 'wrong' | 'quiz', string>>;
  readonly seconds: (seconds: number) => string;
  readonly streak: (days: number) => string;
  readonly topics: string;
  readonly rules: string;
  readonly allRight: string;
  readonly calendar: string;
  readonly less: string;
  readonly more: string;
  /** From Monday on; '' where a row has no name. */
  readonly weekdays: readonly string[];
  readonly trend: string;
  readonly week: (day: string) => string;
  readonly sureness: string;
  readonly confidence: Readonly<Record<Confidence | 'unsaid', string>>;
  readonly day: (day: string, asked: number) => string;
}

const words: Readonly<Record<Lang, StatsWords>> = {
  en: {
    title: 'Statistics',
    none: 'No answer is stored yet. study session asks the first questions.',
    total: (right, asked, percent) => `${right} of ${asked} answers right (${percent} %)`,
    times: 'Median time a question (a full bar is 2 minutes)',
    timeOf: { right: 'right answers', wrong: 'wrong answers', quiz: 'in an exam' },
    seconds: (seconds) => `${seconds} s`,
    streak: (days) => (days === 1 ? 'One day in a row.' : `${days} days in a row.`),
    topics: 'Right answers by topic, fewest first',
    rules: 'Rules with misses, weakest first',
    allRight: 'Every rule that was asked was right each time.',
    calendar: 'Answers a day',
    less: 'less',
    more: 'more',
    weekdays: ['Mon', '', 'Wed', '', 'Fri', '', 'Sun'],
    trend: 'By week',
    week: (day) => `from ${day}`,
    sureness: 'How sure, and how right',
    confidence: { guess: 'guess', fairly: 'fairly', sure: 'sure', unsaid: 'not said' },
    day: (day, asked) => `${day}: ${asked}`,
  },
  ko: {
    title: '통계',
    none: '저장된 답이 없습니다. study session에서 첫 문제를 풀어 보세요.',
    total: (right, asked, percent) => `답 ${asked}개 중 ${right}개 정답(${percent}%)`,
    times: '문제당 시간(중앙값, 막대 끝이 시험의 2분)',
    timeOf: { right: '맞힌 답', wrong: '틀린 답', quiz: '모의시험' },
    seconds: (seconds) => `${seconds}초`,
    streak: (days) => `${days}일 연속으로 학습했습니다.`,
    topics: '주제별 정답(적은 순)',
    rules: '틀린 규칙(약한 순)',
    allRight: '나온 규칙을 모두 맞혔습니다.',
    calendar: '하루에 푼 문제',
    less: '적음',
    more: '많음',
    weekdays: ['월', '', '수', '', '금', '', '일'],
    trend: '주별',
    week: (day) => `${day}부터`,
    sureness: '확신도와 정답률',
    confidence: { guess: '추측', fairly: '보통', sure: '확실', unsaid: '표시 안 함' },
    day: (day, asked) => `${day}: ${asked}문제`,
  },
};

export const statsWords = (lang: Lang): StatsWords => words[lang];
