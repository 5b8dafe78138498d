import type { Lang } from '../../item/question.ts';

export interface MasteryWords {
  readonly readiness: string;
  /** Percent and points on the exam's scale. */
  readonly expected: (share: number, score: number) => string;
  readonly interval: (low: number, high: number, lowScore: number, highScore: number) => string;
  readonly ready: string;
  readonly notReady: string;
  readonly checked: (answers: number) => string;
  readonly unchecked: string;
  readonly few: string;
  readonly topics: string;
  readonly mastered: (mastered: number, rules: number) => string;
  readonly due: (count: number) => string;
  readonly dueNow: (now: number, tomorrow: number, week: number) => string;
  readonly rules: string;
  readonly evidence: (wrong: number, asked: number, when: string) => string;
  readonly confused: (statement: string) => string;
  readonly sureMiss: string;
  readonly on: (date: string) => string;
  readonly today: string;
  readonly yesterday: string;
  /** From Sunday on. */
  readonly weekdays: readonly string[];
}

const words: Readonly<Record<Lang, MasteryWords>> = {
  en: {
    readiness: 'Readiness, for these topics only',
    expected: (share, score) => `Expected in an exam now: ${share} % right, about ${score} points.`,
    interval: (low, high, lowScore, highScore) => `Nine times in ten a 50-question exam would come to ${low} to ${high} % (${lowScore} to ${highScore} points).`,
    ready: 'Ready.',
    notReady: 'Not ready yet: that takes 80 % expected, and 70 % at the lower end.',
    checked: (answers) => `It rests on ${answers} exam ${answers === 1 ? 'answer' : 'answers'} of the last 14 days beside the model.`,
    unchecked: 'It is the model alone: study quiz --count 24 checks it.',
    few: 'Too few answers to tell how ready you are: ten are needed.',
    topics: 'Mastery by topic, weakest first',
    mastered: (mastered, rules) => `${mastered} of ${rules} mastered`,
    due: (count) => `${count} due`,
    dueNow: (now, tomorrow, week) => `Due now: ${now} ${now === 1 ? 'rule' : 'rules'}; within a day ${tomorrow} more, within a week ${week}.`,
    rules: 'Weakest rules',
    evidence: (wrong, asked, when) => `${wrong} of ${asked} wrong, last ${when}`,
    confused: (statement) => `confused with: ${statement}`,
    sureMiss: 'you were sure',
    on: (date) => `on ${date}`,
    today: 'today',
    yesterday: 'yesterday',
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
  ko: {
    readiness: '시험 준비도(이 주제들에 한함)',
    expected: (share, score) => `지금 시험을 보면 정답률 ${share}%, 약 ${score}점으로 예상합니다.`,
    interval: (low, high, lowScore, highScore) => `50문제 시험이라면 열 번 중 아홉 번은 ${low}~${high}%(${lowScore}~${highScore}점)입니다.`,
    ready: '시험을 볼 준비가 되었습니다.',
    notReady: '아직 준비가 되지 않았습니다. 예상 정답률 80%, 하한 70%가 기준입니다.',
    checked: (answers) => `모델과 최근 14일간의 모의시험 답 ${answers}개를 바탕으로 계산했습니다.`,
    unchecked: '모델로만 계산한 값입니다. study quiz --count 24로 확인해 보세요.',
    few: '준비도를 추정하기에는 답이 너무 적습니다. 10개 이상 필요합니다.',
    topics: '주제별 숙련도(약한 순)',
    mastered: (mastered, rules) => `숙달 ${mastered}/${rules}`,
    due: (count) => `복습 ${count}`,
    dueNow: (now, tomorrow, week) => `지금 복습할 규칙 ${now}개, 하루 안에 ${tomorrow}개, 일주일 안에 ${week}개가 더 있습니다.`,
    rules: '가장 약한 규칙',
    evidence: (wrong, asked, when) => `${asked}번 중 ${wrong}번 오답, 마지막은 ${when}`,
    confused: (statement) => `혼동한 규칙: ${statement}`,
    sureMiss: '확실하다고 답했습니다',
    on: (date) => date,
    today: '오늘',
    yesterday: '어제',
    weekdays: ['일요일', '월요일', '화요일', '수요일', '목요일', '금요일', '토요일'],
  },
};

export const masteryWords = (lang: Lang): MasteryWords => words[lang];
