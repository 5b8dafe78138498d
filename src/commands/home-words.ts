import type { Lang } from '../item/question.ts';
import type { Readiness } from '../learner/readiness.ts';

export interface HomeWords {
  readonly welcome: string;
  readonly welcomeHint: string;
  readonly today: (asked: number, minutes: number, goal: number | undefined) => string;
  readonly total: (right: number, asked: number) => string;
  readonly readiness: (readiness: Readiness) => string;
  readonly due: (due: number, missed: number) => string;
  readonly weakest: string;
  readonly goOnExam: (answered: number, count: number, clock: string) => string;
  readonly goOnSession: (answered: number, count: number) => string;
  readonly review: (count: number) => string;
  readonly practise: string;
  readonly quiz: string;
  /** Null: no date is kept. */
  readonly plan: (days: number | null) => string;
  readonly stats: string;
  readonly rules: string;
  readonly lab: string;
  readonly config: string;
  readonly leave: string;
}

const percent = (share: number): number => Math.round(100 * share);
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const words: Readonly<Record<Lang, HomeWords>> = {
  en: {
    welcome: 'Exam practice for AWS SAA-C03 private connectivity',
    welcomeHint: 'Every scenario is drawn fresh, every answer key is proved. Not affiliated with AWS.',
    today: (asked, minutes, goal) => `Today: ${asked} ${asked === 1 ? 'answer' : 'answers'}, ${minutes}${goal === undefined ? '' : ` of ${goal}`} min`,
    total: (right, asked) => `All in all: ${right} of ${asked} right (${Math.round((100 * right) / asked)} %)`,
    readiness: ({ share, low, high, ready }) => `${ready ? 'Ready' : 'Readiness'}: ${percent(share)} % right expected in an exam (${percent(low)} to ${percent(high)} %)`,
    due: (due, missed) => `Due: ${plural(due, 'rule')}. Missed when asked last: ${plural(missed, 'rule')}.`,
    weakest: 'Weakest topics',
    goOnExam: (answered, count, clock) => `Go on with the exam (${answered} of ${count} answered, ${clock} left)`,
    goOnSession: (answered, count) => `Go on with the session (${answered} of ${count} answered)`,
    review: (count) => `Review what was missed (${count === 1 ? '1 rule' : `${count} rules`})`,
    practise: 'Practise ten questions',
    quiz: 'A timed exam: 65 questions, 130 minutes',
    plan: (days) => (days === null ? 'A plan: say when the exam is' : `The plan: ${days === 0 ? 'the exam is today' : `${plural(days, 'day')} to the exam`}`),
    stats: 'Statistics',
    rules: 'Rules, topic by topic',
    lab: 'Lab: switch the facts of a scenario, see what breaks',
    config: 'Settings',
    leave: 'Leave',
  },
  ko: {
    welcome: 'AWS SAA-C03 프라이빗 연결 시험 연습',
    welcomeHint: '매번 새로운 시나리오를 만들고 모든 정답을 증명합니다. AWS와 제휴한 프로그램이 아닙니다.',
    today: (asked, minutes, goal) => `오늘: ${asked}문제, ${minutes}${goal === undefined ? '' : `/${goal}`}분`,
    total: (right, asked) => `전체: ${asked}문제 중 ${right}문제 정답(${Math.round((100 * right) / asked)}%)`,
    readiness: ({ share, low, high, ready }) => `${ready ? '준비 완료' : '준비도'}: 시험 예상 정답률 ${percent(share)}%(${percent(low)}~${percent(high)}%)`,
    due: (due, missed) => `복습할 때가 된 규칙 ${due}개, 마지막에 틀린 규칙 ${missed}개`,
    weakest: '약한 주제',
    goOnExam: (answered, count, clock) => `시험 이어서 풀기(${count}문제 중 ${answered}문제 답함, ${clock} 남음)`,
    goOnSession: (answered, count) => `세션 이어서 풀기(${count}문제 중 ${answered}문제 답함)`,
    review: (count) => `틀린 규칙 복습하기(${count}개)`,
    practise: '열 문제 풀기',
    quiz: '모의시험: 65문제, 130분',
    plan: (days) => (days === null ? '학습 계획: 시험일 정하기' : `학습 계획(${days === 0 ? '오늘이 시험일' : `시험까지 ${days}일`})`),
    stats: '통계',
    rules: '주제별 규칙',
    lab: '실험실: 시나리오의 조건을 바꿔 보기',
    config: '설정',
    leave: '나가기',
  },
};

export const homeWords = (lang: Lang): HomeWords => words[lang];
