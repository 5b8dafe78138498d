import type { Lang } from '../item/question.ts';
import type { Notice, Panel } from '../study/session-state.ts';
import type { Confidence } from '../progress/answer.ts';
import { labelsKo } from './labels-ko.ts';

/** Every word that the screens and the plain text say of themselves. */
export interface Labels {
  readonly language: string;
  readonly questionOf: (number: number, count: number) => string;
  readonly twin: string;
  readonly again: string;
  readonly chooseOne: (last: string) => string;
  readonly chooseExactly: (count: number, last: string) => string;
  readonly picked: (picked: number, count: number) => string;
  readonly howSure: string;
  /** Read aloud: how sure one has said to be, or with which keys to say it. */
  readonly sureNow: (level: string) => string;
  readonly sureKeys: string;
  readonly confidence: Readonly<Record<Confidence, string>>;
  readonly drawing: string;
  readonly storing: string;
  readonly takingBack: string;
  readonly correct: string;
  /** Ends in a colon; what was right follows. */
  readonly notCorrect: string;
  readonly answerIs: (letters: readonly string[]) => string;
  readonly yourAnswer: string;
  readonly lucky: string;
  readonly sureMiss: string;
  readonly picture: string;
  readonly pictureLater: string;
  /** At a place of a path that is read aloud. */
  readonly breaksHere: string;
  /** Over the drawn path of a wrong option. */
  readonly breaks: (letter: string) => string;
  readonly rule: string;
  readonly rules: string;
  readonly today: string;
  readonly source: string;
  readonly noteLines: (lines: readonly number[]) => string;
  readonly question: string;
  readonly panels: Readonly<Record<Panel, string>>;
  readonly noRepair: string;
  readonly reportHint: string;
  readonly finished: string;
  readonly stopped: string;
  readonly score: (right: number, asked: number) => string;
  readonly nothingAsked: string;
  readonly twinsScore: (right: number, asked: number) => string;
  readonly learnt: string;
  readonly sureMisses: (count: number) => string;
  readonly luckyGuesses: (count: number) => string;
  readonly nextStep: string;
  /** A command follows each of these two. */
  readonly practiseTopic: (topic: string) => string;
  readonly keepGoing: string;
  readonly goOn: (left: number) => string;
  /** After a drill: how many rules are left, or none. */
  readonly drillLeft: (left: number) => string;
  readonly drillDone: string;
  readonly offer: (answered: number, count: number) => string;
  readonly tooSmall: (columns: number, rows: number, needColumns: number, needRows: number) => readonly string[];
  readonly above: (lines: number) => string;
  readonly below: (lines: number) => string;
  readonly notice: (notice: Notice) => string;
  readonly keysHere: string;
  readonly keysAlways: string;
  /** For a screen reader, which hears one line at a time. */
  readonly choiceOf: (number: number, count: number) => string;
  readonly selected: string;
  readonly notSelected: string;
  readonly nothing: string;
  readonly markerAt: (letter: string) => string;
  readonly struck: string;
  readonly keys: string;
  readonly isRight: string;
  readonly isWrong: string;
  readonly rightOf: (right: number, asked: number) => string;
  readonly plain: PlainLabels;
}

/** The lines that `--plain` adds. */
export interface PlainLabels {
  readonly unknown: (letters: string) => string;
  readonly tooLong: string;
  readonly noOption: (letter: string, last: string) => string;
  readonly twice: (letter: string) => string;
  readonly nothingYet: string;
  readonly noCommand: (name: string) => string;
  readonly langIs: string;
  readonly help: readonly string[];
  readonly earlier: (answered: number, count: number) => string;
}

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

const labelsEn: Labels = {
  language: 'English',
  questionOf: (number, count) => `Question ${number} of ${count}`,
  twin: 'Twin: the smallest change that turns the answer',
  again: 'Once more: the last answer was taken back',
  chooseOne: (last) => `Choose one: A to ${last}`,
  chooseExactly: (count, last) => `Choose exactly ${count}: A to ${last}`,
  picked: (picked, count) => `${picked} of ${count} chosen`,
  howSure: 'How sure?',
  sureNow: (level) => `How sure: ${level}.`,
  sureKeys: 'not said; minus is a guess, equals is fairly, plus is sure',
  confidence: { guess: 'guess', fairly: 'fairly', sure: 'sure' },
  drawing: 'Drawing a question...',
  storing: 'Storing the answer...',
  takingBack: 'Taking the answer back...',
  correct: 'Correct.',
  notCorrect: 'Not correct:',
  answerIs: (letters) => `the answer is ${letters.join(' and ')}.`,
  yourAnswer: 'your answer',
  lucky: 'You called it a guess: worth reading why.',
  sureMiss: 'You were sure: this is the kind of miss that costs most.',
  picture: 'The path of the answer',
  pictureLater: 'The picture shows the answer: it comes after yours.',
  breaksHere: 'it breaks here',
  breaks: (letter) => `Where ${letter} breaks`,
  rule: 'Rule',
  rules: 'Rules',
  today: 'Today',
  source: 'Source',
  noteLines: (lines) => `note, ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`,
  question: 'The question',
  panels: { help: 'Keys', picture: 'Pictures', rule: 'The rules behind it', repair: 'What would make your answer right', report: 'Report this question' },
  noRepair: 'Nothing small would: this option does not lead there at all.',
  reportHint: 'Send this text with a word on what is wrong. It is printed again when you leave.',
  finished: 'Session finished',
  stopped: 'Session stopped',
  score: (right, asked) => `${right} of ${asked} right`,
  nothingAsked: 'No question was answered.',
  twinsScore: (right, asked) => `Twins: ${right} of ${asked} right`,
  learnt: 'Rule by rule',
  sureMisses: (count) => `Sure, yet wrong: ${count}`,
  luckyGuesses: (count) => `Guessed right: ${count}`,
  nextStep: 'Next',
  practiseTopic: (topic) => `Most was missed in ${topic}. Practise it:`,
  keepGoing: 'No miss. A longer round:',
  goOn: (left) => `${plural(left, 'question')} left: study session offers to go on here.`,
  drillLeft: (left) => `${plural(left, 'rule')} left: study review goes on with them.`,
  drillDone: 'Every missed rule of this round was right again.',
  offer: (answered, count) => `Your last session stopped after ${answered} of ${count} questions.`,
  tooSmall: (columns, rows, needColumns, needRows) => [`This window is ${columns} x ${rows}.`, `study needs ${needColumns} x ${needRows}.`, 'Make it larger, or press q.'],
  above: (lines) => `${lines} more above`,
  below: (lines) => `${lines} more below`,
  notice(notice) {
    switch (notice.kind) {
      case 'pickExactly':
        return `Choose exactly ${plural(notice.count, 'option')} (now ${notice.picked}).`;
      case 'notStored':
        return `${notice.why.en} Your choice is kept.`;
      case 'notUndone':
        return notice.why.en;
      case 'noMore':
        return `No further question: ${notice.why.en}`;
      case 'noTwin':
        return 'There is no twin for this answer.';
      case 'takenBack':
        return 'Taken back: that answer counts nowhere.';
    }
  },
  keysHere: 'Here',
  keysAlways: 'Everywhere',
  choiceOf: (number, count) => `Choice ${number} of ${count}`,
  selected: 'Selected',
  notSelected: 'Not selected',
  nothing: 'nothing',
  markerAt: (letter) => `Marker at ${letter}`,
  struck: 'struck out',
  keys: 'Keys',
  isRight: 'Right',
  isWrong: 'Wrong',
  rightOf: (right, asked) => `${right} of ${asked} right`,
  plain: {
    unknown: (letters) => `Not understood. Answer with ${letters}; ? behind it for a guess, ! for sure. :help lists the commands.`,
    tooLong: 'That line is too long for an answer. :help says what can be typed.',
    noOption: (letter, last) => `There is no ${letter} here: the choices are A to ${last}.`,
    twice: (letter) => `${letter} is there twice: name each letter once.`,
    nothingYet: 'That comes after an answer.',
    noCommand: (name) => `There is no command ${name}. :help lists them.`,
    langIs: 'Say :lang en or :lang ko.',
    help: [
      'B          answers with B; A D, ad and A,D are the same',
      'B?  B!     a guess; a sure answer',
      ':undo      takes the last answer back and asks again',
      ':twin      asks the twin of the last question: the smallest change that turns the answer',
      ':why       what would make the last answer right',
      ':picture   the path of the last answer key, drawn',
      ':rule      the rules behind the last question, with their sources',
      ':report    the last question as a text to send, with its proof',
      ':question  the open question again',
      ':lang ko   Korean; :lang en English',
      ':quit, q   ends the session with its summary',
    ],
    earlier: (answered, count) => `An earlier session stopped after ${answered} of ${count} questions; study session --resume takes it up.`,
  },
};

/** The words of a language. */
export const labels = (lang: Lang): Labels => (lang === 'ko' ? labelsKo : labelsEn);
