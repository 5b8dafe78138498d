import type { Lang } from '../../item/question.ts';
import type { LabNotice } from '../../study/lab.ts';

interface Words {
  readonly title: string;
  readonly answer: (ids: readonly string[]) => string;
  readonly noAnswer: string;
  readonly meets: string;
  readonly refused: string;
  readonly broken: (at: string) => string;
  /** A path is open that must not be; `at`: what it rests on. */
  readonly open: (at: string) => string;
  /** Of a statement. */
  readonly isTrue: string;
  readonly isFalse: string;
  readonly month: (usd: number) => string;
  readonly weight: (operations: number) => string;
  readonly changed: string;
  /** Before what a fact's next value leads to, read aloud. */
  readonly next: string;
  readonly leads: (ids: readonly string[] | null) => string;
  readonly option: (id: string) => string;
  readonly picture: (id: string) => string;
  readonly noPicture: string;
  readonly demands: string;
  readonly noDemands: string;
  readonly switches: string;
  readonly notice: (notice: LabNotice) => string;
  readonly help: readonly string[];
  readonly noSwitch: (most: number) => string;
  readonly unknown: string;
}

const en: Words = {
  title: 'Lab',
  answer: (ids) => `answer: ${ids.join(' ')}`,
  noAnswer: 'no unique answer',
  meets: 'meets everything',
  refused: 'AWS refuses it',
  broken: (at) => `breaks at ${at}`,
  open: (at) => `leaves a path open that must not be: ${at}`,
  isTrue: 'true',
  isFalse: 'not true',
  month: (usd) => `${usd.toFixed(2)} USD`,
  weight: (operations) => `operations ${operations}`,
  changed: 'changed',
  next: 'Its next value leads to',
  leads: (ids) => (ids === null ? 'no unique answer' : `answer ${ids.join(' ')}`),
  option: (id) => `Option ${id}`,
  picture: (id) => `Path of ${id}`,
  noPicture: 'There is no path to draw.',
  demands: 'What is required',
  noDemands: 'Nothing is required.',
  switches: 'Facts',
  notice: (n) => (n.kind === 'saved' ? `Saved as ${n.path}.` : n.kind === 'notSaved' ? `Not saved: ${n.why}` : n.kind === 'noKey' ? 'This scenario has no unique answer that can be put into a question. Switch a fact first.' : n.kind === 'nothingToUndo' ? 'Nothing to undo.' : 'Nothing to redo.'),
  help: [':set N switches fact N', ':undo and :redo', ':option A tells an option with its path', ':demands says what is required', ':facts shows facts and verdicts again', ':save FILE keeps the scenario', ':ask makes a question of it', ':lang ko', ':quit'],
  noSwitch: (most) => `There is no such fact; facts are 1 to ${most}.`,
  unknown: 'No such command; :help lists them.',
};

const ko: Words = {
  title: '실험실',
  answer: (ids) => `정답: ${ids.join(' ')}`,
  noAnswer: '유일한 정답 없음',
  meets: '모두 충족',
  refused: 'AWS에서 생성 불가',
  broken: (at) => `${at}에서 막힘`,
  open: (at) => `없어야 할 경로가 열려 있음: ${at}`,
  isTrue: '옳은 설명',
  isFalse: '옳지 않은 설명',
  month: (usd) => `${usd.toFixed(2)} USD`,
  weight: (operations) => `운영 ${operations}`,
  changed: '바뀜',
  next: '다음 값으로 바꾸면',
  leads: (ids) => (ids === null ? '유일한 정답 없음' : `정답 ${ids.join(' ')}`),
  option: (id) => `선택지 ${id}`,
  picture: (id) => `${id}의 경로`,
  noPicture: '그릴 경로가 없습니다.',
  demands: '요구 사항',
  noDemands: '요구 사항이 없습니다.',
  switches: '조건',
  notice: (n) => (n.kind === 'saved' ? `저장했습니다: ${n.path}` : n.kind === 'notSaved' ? `저장하지 못했습니다: ${n.why}` : n.kind === 'noKey' ? '이 시나리오에는 문제로 만들 수 있는 유일한 정답이 없습니다. 먼저 조건을 바꾸세요.' : n.kind === 'nothingToUndo' ? '취소할 것이 없습니다.' : '다시 실행할 것이 없습니다.'),
  help: [':set N 조건 N을 바꿉니다', ':undo 취소, :redo 다시 실행', ':option A 선택지와 그 경로를 봅니다', ':demands 요구 사항을 봅니다', ':facts 조건과 판정을 다시 봅니다', ':save FILE 시나리오를 저장합니다', ':ask 문제로 만듭니다', ':lang en', ':quit'],
  noSwitch: (most) => `그런 조건이 없습니다. 조건은 1부터 ${most}까지입니다.`,
  unknown: '그런 명령이 없습니다. :help로 목록을 봅니다.',
};

export const labWords = (lang: Lang): Words => (lang === 'ko' ? ko : en);
