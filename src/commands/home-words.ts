import type { Lang } from '../item/question.ts';
import type { Standing } from '../study/standing.ts';

export interface HomeWords {
  readonly welcome: string;
  readonly welcomeHint: string;
  readonly today: (asked: number, minutes: number, goal: number | undefined) => string;
  readonly total: (right: number, asked: number) => string;
  readonly standing: (standing: Standing) => string;
  readonly weakest: string;
  readonly nothingMissed: string;
  readonly goOnExam: (answered: number, count: number, clock: string) => string;
  readonly goOnSession: (answered: number, count: number) => string;
  readonly review: (count: number) => string;
  readonly practise: string;
  readonly quiz: string;
  readonly stats: string;
  readonly rules: string;
  readonly config: string;
  readonly leave: string;
}

const words: Readonly<Record<Lang, HomeWords>> = {
  en: {
    welcome: 'Exam practice for AWS SAA-C03 private connectivity',
    welcomeHint: 'Every scenario is drawn fresh, every answer key is proved. Enter asks the first ten questions. Not affiliated with AWS.',
    today: (asked, minutes, goal) => `Today: ${asked} ${asked === 1 ? 'answer' : 'answers'}, ${minutes}${goal === undefined ? '' : ` of ${goal}`} min`,
    total: (right, asked) => `All in all: ${right} of ${asked} right (${Math.round((100 * right) / asked)} %)`,
    standing: ({ score, low, high, pass }) => `Your last 30 days on the exam's scale: ${score} (${low} to ${high}); the mark is ${pass}.`,
    weakest: 'Weakest topics, by the latest answers',
    nothingMissed: 'No rule was missed when it was asked last.',
    goOnExam: (answered, count, clock) => `Go on with the exam (${answered} of ${count} answered, ${clock} left)`,
    goOnSession: (answered, count) => `Go on with the session (${answered} of ${count} answered)`,
    review: (count) => `Review what was missed (${count === 1 ? '1 rule' : `${count} rules`})`,
    practise: 'Practise ten questions',
    quiz: 'A timed exam: 65 questions, 130 minutes',
    stats: 'Statistics',
    rules: 'Rules, topic by topic',
    config: 'Settings',
    leave: 'Leave',
  },
  ko: {
    welcome: 'AWS SAA-C03 프라이빗 연결 시험 연습',
    welcomeHint: '매번 새로운 시나리오를 만들고 모든 정답을 증명합니다. Enter를 누르면 처음 열 문제를 풉니다. AWS와 제휴한 프로그램이 아닙니다.',
    today: (asked, minutes, goal) => `오늘: ${asked}문제, ${minutes}${goal === undefined ? '' : `/${goal}`}분`,
    total: (right, asked) => `전체: ${asked}문제 중 ${right}문제 정답(${Math.round((100 * right) / asked)}%)`,
    standing: ({ score, low, high, pass }) => `최근 30일을 시험 점수로 환산하면 ${score}점(${low}~${high}점), 합격선은 ${pass}점입니다.`,
    weakest: '약한 주제(최근 답 기준)',
    nothingMissed: '마지막으로 물었을 때 틀린 규칙이 없습니다.',
    goOnExam: (answered, count, clock) => `시험 이어서 풀기(${count}문제 중 ${answered}문제 답함, ${clock} 남음)`,
    goOnSession: (answered, count) => `세션 이어서 풀기(${count}문제 중 ${answered}문제 답함)`,
    review: (count) => `틀린 규칙 복습하기(${count}개)`,
    practise: '열 문제 풀기',
    quiz: '모의시험: 65문제, 130분',
    stats: '통계',
    rules: '주제별 규칙',
    config: '설정',
    leave: '나가기',
  },
};

export const homeWords = (lang: Lang): HomeWords => words[lang];
