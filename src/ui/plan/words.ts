import type { Lang } from '../../item/question.ts';

export interface PlanWords {
  readonly title: (examDay: string, days: number) => string;
  readonly pace: (minutes: number, questions: number) => string;
  readonly today: string;
  readonly doneToday: (answered: number) => string;
  readonly left: (questions: number, minutes: number) => string;
  readonly kinds: (fresh: number, due: number, weak: number) => string;
  readonly checkpoint: (questions: number) => string;
  readonly forecast: string;
  readonly now: (share: number) => string;
  readonly onTheDay: (share: number, score: number, low: number, high: number) => string;
  readonly only: string;
  readonly days: string;
  readonly day: (questions: number) => string;
  readonly weekOf: (questions: number) => string;
  readonly quiz: string;
  readonly noDays: string;
  /** Where no date is kept: the question, what to choose from, and how else to say it. */
  readonly when: string;
  readonly inWeeks: (weeks: number, day: string) => string;
  readonly otherDay: string;
}

const words: Readonly<Record<Lang, PlanWords>> = {
  en: {
    title: (examDay, days) => `Exam on ${examDay}, ${days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`}`,
    pace: (minutes, questions) => `${minutes} minutes a day: about ${questions} ${questions === 1 ? 'question' : 'questions'}.`,
    today: 'Today',
    doneToday: (answered) => `Done for today: ${answered} ${answered === 1 ? 'question' : 'questions'} answered.`,
    left: (questions, minutes) => `${questions} ${questions === 1 ? 'question' : 'questions'}, about ${minutes} minutes: study session --count ${questions}`,
    kinds: (fresh, due, weak) => `${fresh} on new rules, ${due} on rules that are due, ${weak} on weak ones.`,
    checkpoint: (questions) => `As a checkpoint: study quiz --count ${questions}`,
    forecast: 'Forecast',
    now: (share) => `Expected in an exam now: ${share} % right.`,
    onTheDay: (share, score, low, high) => `On the day, by this plan: ${share} % right, about ${score} points; nine times in ten ${low} to ${high} %.`,
    only: 'For these topics only. It is reckoned anew with each answer.',
    days: 'Day by day',
    day: (questions) => `${questions} questions`,
    weekOf: (questions) => `week, ${questions} questions`,
    quiz: 'checkpoint',
    when: 'When is the exam?',
    inWeeks: (weeks, day) => `In ${weeks === 1 ? 'a week' : `${weeks} weeks`}: ${day}`,
    otherDay: 'For another day leave and say it: study plan YYYY-MM-DD',
    noDays: 'Nothing is left to plan: rest, and read the rules once more with study rules.',
  },
  ko: {
    title: (examDay, days) => `시험일 ${examDay}${days === 0 ? '(오늘)' : `(${days}일 남음)`}`,
    pace: (minutes, questions) => `하루 ${minutes}분이면 약 ${questions}문제입니다.`,
    today: '오늘 할 일',
    doneToday: (answered) => `오늘은 ${answered}문제를 풀어 다 마쳤습니다.`,
    left: (questions, minutes) => `${questions}문제, 약 ${minutes}분: study session --count ${questions}`,
    kinds: (fresh, due, weak) => `새 규칙 ${fresh}문제, 복습할 때가 된 규칙 ${due}문제, 약한 규칙 ${weak}문제입니다.`,
    checkpoint: (questions) => `점검용 모의시험: study quiz --count ${questions}`,
    forecast: '예상',
    now: (share) => `지금 시험을 보면 예상 정답률은 ${share}%입니다.`,
    onTheDay: (share, score, low, high) => `이 계획대로라면 시험일의 예상 정답률은 ${share}%, 약 ${score}점이고, 열 번 중 아홉 번은 ${low}~${high}%입니다.`,
    only: '이 주제들에 한한 값이며, 답할 때마다 다시 계산합니다.',
    days: '날짜별 계획',
    day: (questions) => `${questions}문제`,
    weekOf: (questions) => `한 주, ${questions}문제`,
    quiz: '점검',
    when: '시험일이 언제입니까?',
    inWeeks: (weeks, day) => `${weeks}주 뒤: ${day}`,
    otherDay: '다른 날이면 나가서 날짜를 입력하세요: study plan YYYY-MM-DD',
    noDays: '더 계획할 날이 없습니다. 쉬면서 study rules로 규칙을 한 번 더 읽어 보세요.',
  },
};

export const planWords = (lang: Lang): PlanWords => words[lang];
