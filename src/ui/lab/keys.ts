import type { Text } from '../../item/question.ts';
import type { LabState } from '../../study/lab.ts';
import type { Binding } from '../keys.ts';

export type Place = 'small' | 'bench' | 'panel';
export type CommandName = 'up' | 'down' | 'flip' | 'undo' | 'redo' | 'option' | 'demands' | 'save' | 'ask' | 'scrollUp' | 'scrollDown' | 'pageUp' | 'pageDown' | 'top' | 'bottom' | 'language' | 'help' | 'back' | 'leave';

const text = (en: string, ko: string): Text => ({ en, ko });
const same = (shown: string): Text => ({ en: shown, ko: shown });
const none = same('');
const bench: readonly Place[] = ['bench'];
const panel: readonly Place[] = ['panel'];
const both: readonly Place[] = ['bench', 'panel'];

/** Every key of the lab. */
export const bindings: readonly Binding<Place, CommandName>[] = [
  { command: 'flip', keys: ['return', 'space'], where: bench, shown: same('Enter'), label: text('switch', '전환'), help: text('switch the marked fact to its next value', '표시된 조건을 다음 값으로 바꿉니다'), rank: 0 },
  { command: 'up', keys: ['up', 'k'], where: bench, shown: text('Up k', '위 k'), label: none, help: text('the fact above', '위 조건으로 갑니다'), rank: null },
  { command: 'down', keys: ['down', 'j'], where: bench, shown: text('Down j', '아래 j'), label: none, help: text('the fact below', '아래 조건으로 갑니다'), rank: null },
  { command: 'pageUp', keys: ['pageup', 'ctrl+b'], where: both, shown: same('PgUp'), label: none, help: text('a screen up', '한 화면 위로 갑니다'), rank: null },
  { command: 'pageDown', keys: ['pagedown', 'ctrl+f'], where: both, shown: same('PgDn'), label: none, help: text('a screen down', '한 화면 아래로 갑니다'), rank: null },
  { command: 'undo', keys: ['u'], where: bench, shown: same('u'), label: text('undo', '취소'), help: text('take the last switch back', '마지막 전환을 취소합니다'), rank: 1 },
  { command: 'redo', keys: ['r'], where: bench, shown: same('r'), label: text('redo', '다시'), help: text('switch again what was taken back', '취소한 전환을 다시 합니다'), rank: 3 },
  { command: 'option', keys: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], where: both, shown: same('a-h'), label: text('option', '선택지'), help: text('an option in full, with its path drawn', '선택지 전체와 경로 그림을 봅니다'), rank: 2 },
  { command: 'demands', keys: ['n'], where: both, shown: same('n'), label: text('required', '요구'), help: text('what is required', '요구 사항을 봅니다'), rank: 4 },
  { command: 'ask', keys: ['m'], where: bench, shown: same('m'), label: text('ask me', '문제로'), help: text('ask me about this: a question of the scenario as it stands', '현재 시나리오를 문제로 만들어 풉니다'), rank: 2 },
  { command: 'save', keys: ['s'], where: bench, shown: same('s'), label: text('save', '저장'), help: text('save the scenario as a file', '시나리오를 파일로 저장합니다'), rank: 3 },
  { command: 'scrollUp', keys: ['up', 'k'], where: panel, shown: text('Up k', '위 k'), label: none, help: text('one line up', '한 줄 위로 갑니다'), rank: null },
  { command: 'scrollDown', keys: ['down', 'j', 'space'], where: panel, shown: text('Down j', '아래 j'), label: none, help: text('one line down', '한 줄 아래로 갑니다'), rank: null },
  { command: 'top', keys: ['home'], where: both, shown: same('Home'), label: none, help: text('to the top', '맨 위로 갑니다'), rank: null },
  { command: 'bottom', keys: ['end'], where: both, shown: same('End'), label: none, help: text('to the bottom', '맨 아래로 갑니다'), rank: null },
  { command: 'back', keys: ['escape', 'return'], where: panel, shown: same('Esc'), label: text('back', '뒤로'), help: text('back', '뒤로 갑니다'), rank: 0 },
  { command: 'back', keys: ['escape'], where: bench, shown: same('Esc'), label: none, help: text('back', '뒤로 갑니다'), rank: null },
  { command: 'language', keys: ['L'], where: both, shown: same('L'), label: text('한국어', 'English'), help: text('한국어로 바꿉니다', 'switch to English'), rank: 5 },
  { command: 'help', keys: ['?'], where: both, shown: same('?'), label: text('keys', '키'), help: text('all keys; again closes them', '모든 키를 봅니다. 다시 누르면 닫습니다'), rank: 1 },
  { command: 'leave', keys: ['q'], where: ['small', ...both], shown: same('q'), label: text('leave', '나가기'), help: text('leave', '나갑니다'), rank: 1 },
];

export const placeOf = ({ panel: open }: LabState): Place => (open === null ? 'bench' : 'panel');
