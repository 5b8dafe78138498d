import type { Domain, Lang } from '../../item/question.ts';
import type { QuizNotice } from '../../study/quiz-state.ts';
import { clockOf } from './clock.ts';
import { wordsKo } from './words-ko.ts';

/** Every word that an exam says of itself. */
export interface QuizWords {
  readonly title: string;
  readonly drawing: (done: number, count: number) => string;
  readonly ready: readonly string[];
  readonly length: (count: number, minutes: number) => string;
  readonly left: (clock: string) => string;
  /** Whole minutes, for the calm clock. */
  readonly minutes: (minutes: number) => string;
  readonly answered: string;
  readonly flagged: string;
  readonly open: string;
  readonly incomplete: string;
  readonly lastLook: string;
  readonly sums: (answered: number, open: number, flagged: number) => string;
  readonly confirm: string;
  readonly confirmOpen: (open: number) => string;
  readonly handing: string;
  readonly unstored: string;
  readonly offer: (answered: number, count: number, minutes: string) => string;
  readonly standing: string;
  readonly timeUp: string;
  readonly score: (score: number, low: number, high: number) => string;
  readonly passed: (pass: number) => string;
  readonly failed: (pass: number) => string;
  readonly right: (right: number, asked: number) => string;
  readonly interval: (low: number, high: number) => string;
  readonly scaleNote: string;
  readonly leftOpen: (count: number) => string;
  readonly byDomain: string;
  readonly byTopic: string;
  readonly domains: Readonly<Record<Domain, string>>;
  readonly time: string;
  readonly perQuestion: (seconds: string, middle: string) => string;
  readonly slowest: (list: string) => string;
  readonly code: string;
  readonly codeHint: string;
  readonly notAnswered: string;
  readonly explained: (place: number, count: number) => string;
  readonly notice: (notice: QuizNotice) => string;
  readonly suspended: (clock: string) => string;
  readonly plain: {
    readonly noted: string;
    readonly start: (count: number, minutes: number) => string;
    readonly again: (answered: number, count: number, clock: string) => string;
    readonly flagOn: string;
    readonly flagOff: string;
    readonly goWhere: (count: number) => string;
    readonly sure: string;
    readonly lastOne: string;
    readonly yours: (letters: string) => string;
    readonly help: readonly string[];
  };
}

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const wordsEn: QuizWords = {
  title: 'study quiz',
  drawing: (done, count) => `Drawing the exam: ${done} of ${count} questions`,
  ready: ['No feedback before the end. Go back and forth, flag what you want to see again.', 'If you leave, the clock stands and everything is kept.', 'The clock starts with the first question.'],
  length: (count, minutes) => `${plural(count, 'question')}, ${plural(minutes, 'minute')}`,
  left: (clock) => `${clock} left`,
  minutes: (minutes) => `${minutes} min`,
  answered: 'answered',
  flagged: 'flagged',
  open: 'open',
  incomplete: 'incomplete',
  lastLook: 'All questions',
  sums: (answered, open, flagged) => `${answered} answered, ${open} open, ${flagged} flagged`,
  confirm: 'Hand the exam in? There is no way back.',
  confirmOpen: (open) => `${open === 1 ? '1 question is' : `${open} questions are`} still open and would count as wrong.`,
  handing: 'Storing the answers...',
  unstored: 'The exam is over, but its answers are not stored yet. They are kept; Enter tries again.',
  offer: (answered, count, minutes) => `An exam waits: ${answered} of ${plural(count, 'question')} answered, ${minutes} left.`,
  standing: 'Its clock stands until you go on.',
  timeUp: 'The time was up: the exam was handed in as it stood.',
  score: (score, low, high) => `${score} on the scale from ${low} to ${high.toLocaleString('en')}`,
  passed: (pass) => `passed (the mark is ${pass})`,
  failed: (pass) => `not passed (the mark is ${pass})`,
  right: (right, asked) => `${right} of ${asked} right`,
  interval: (low, high) => `So few questions measure roughly: nine times in ten, somebody who knows this much scores ${low} to ${high}.`,
  scaleNote: 'AWS publishes neither how right answers become a score nor how many are needed. Here the score is 1,000 times the share that was right.',
  leftOpen: (count) => `Left open: ${count}`,
  byDomain: 'By domain',
  byTopic: 'By topic',
  domains: { secure: 'Secure', resilient: 'Resilient', performant: 'High-performing', cost: 'Cost-optimized' },
  time: 'Time',
  perQuestion: (seconds, middle) => `${seconds} a question; the middle one took ${middle}`,
  slowest: (list) => `Longest: ${list}`,
  code: 'Code',
  codeHint: 'brings the same exam back, here and elsewhere:',
  notAnswered: 'Not answered.',
  explained: (place, count) => `Explanation ${place} of ${count}`,
  notice(notice) {
    switch (notice.kind) {
      case 'enough':
        return `${notice.count} are marked already: take one away first.`;
      case 'incomplete':
        return `Choose exactly ${plural(notice.count, 'option')} (now ${notice.picked}).`;
      case 'time':
        return `${clockOf(notice.remaining)} left.`;
      case 'notKept':
        return `${notice.why.en} What you do now is lost if the program ends.`;
      case 'noExam':
        return notice.why.en;
    }
  },
  suspended: (clock) => `The exam is kept and its clock stands at ${clock}. study quiz takes it up again.`,
  plain: {
    noted: 'Noted.',
    start: (count, minutes) => `An exam of ${plural(count, 'question')} in ${plural(minutes, 'minute')}. :help lists what can be typed.`,
    again: (answered, count, clock) => `Taken up again: ${answered} of ${count} answered, ${clock} left.`,
    flagOn: 'Flagged.',
    flagOff: 'Flag taken away.',
    goWhere: (count) => `Say :go and a number from 1 to ${count}.`,
    sure: 'Say :hand-in once more to hand in all the same.',
    lastOne: 'That was the last question. :hand-in ends the exam, :list shows all questions.',
    yours: (letters) => `Your answer: ${letters}`,
    help: [
      'B          answers with B and goes on; A D, ad and A,D are the same',
      'B?  B!     a guess; a sure answer',
      ':next      the next question; :back the one before',
      ':go 12     question 12',
      ':flag      flags the question, or takes the flag away',
      ':list      all questions: answered, flagged, open',
      ':time      how much time is left',
      ':question  the open question again',
      ':lang ko   Korean; :lang en English',
      ':hand-in   ends the exam and shows the result',
      ':quit, q   leaves; the exam is kept and the clock stands',
    ],
  },
};

export const quizWords = (lang: Lang): QuizWords => (lang === 'ko' ? wordsKo : wordsEn);
