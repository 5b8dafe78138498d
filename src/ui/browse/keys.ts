import type { Text } from '../../item/question.ts';
import type { BrowseState } from '../../study/browse.ts';
import type { Binding } from '../keys.ts';

export type Place = 'small' | 'list' | 'text' | 'help';
export type CommandName = 'up' | 'down' | 'confirm' | 'choose' | 'scrollUp' | 'scrollDown' | 'pageUp' | 'pageDown' | 'top' | 'bottom' | 'language' | 'help' | 'back' | 'leave';

const text = (en: string, ko: string): Text => ({ en, ko });
const same = (shown: string): Text => ({ en: shown, ko: shown });
const none = same('');
const reading: readonly Place[] = ['text', 'help'];
const everywhere: readonly Place[] = ['list', 'text', 'help'];

/** Every key of a page to read or to choose from. */
export const bindings: readonly Binding<Place, CommandName>[] = [
  { command: 'confirm', keys: ['return', 'space'], where: ['list'], shown: same('Enter'), label: text('choose', '선택'), help: text('what is marked', '표시된 것을 고릅니다'), rank: 0 },
  { command: 'up', keys: ['up', 'k'], where: ['list'], shown: text('Up k', '위 k'), label: none, help: text('one up', '하나 위로 갑니다'), rank: null },
  { command: 'down', keys: ['down', 'j'], where: ['list'], shown: text('Down j', '아래 j'), label: none, help: text('one down', '하나 아래로 갑니다'), rank: null },
  { command: 'choose', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], where: ['list'], shown: same('1-9'), label: text('at once', '바로 선택'), help: text('that entry at once', '그 항목을 바로 고릅니다'), rank: 2 },
  { command: 'scrollUp', keys: ['up', 'k'], where: reading, shown: text('Up k', '위 k'), label: none, help: text('one line up', '한 줄 위로 갑니다'), rank: null },
  { command: 'scrollDown', keys: ['down', 'j'], where: reading, shown: text('Down j', '아래 j'), label: none, help: text('one line down', '한 줄 아래로 갑니다'), rank: null },
  { command: 'pageUp', keys: ['pageup', 'ctrl+b', 'ctrl+u'], where: everywhere, shown: same('PgUp'), label: none, help: text('a screen up', '한 화면 위로 갑니다'), rank: null },
  { command: 'pageDown', keys: ['pagedown', 'ctrl+f', 'ctrl+d'], where: everywhere, shown: same('PgDn'), label: none, help: text('a screen down', '한 화면 아래로 갑니다'), rank: null },
  { command: 'pageDown', keys: ['space'], where: reading, shown: text('Space', '스페이스'), label: text('more', '더 보기'), help: text('a screen down', '한 화면 아래로 갑니다'), rank: 1 },
  { command: 'top', keys: ['home', 'g'], where: everywhere, shown: same('Home g'), label: none, help: text('to the top', '맨 위로 갑니다'), rank: null },
  { command: 'bottom', keys: ['end', 'G'], where: everywhere, shown: same('End G'), label: none, help: text('to the bottom', '맨 아래로 갑니다'), rank: null },
  { command: 'language', keys: ['L', 'l'], where: everywhere, shown: same('L'), label: text('한국어', 'English'), help: text('한국어로 바꿉니다', 'switch to English'), rank: 3 },
  { command: 'help', keys: ['?'], where: everywhere, shown: same('?'), label: text('keys', '키'), help: text('all keys; again closes them', '모든 키를 봅니다. 다시 누르면 닫습니다'), rank: 1 },
  { command: 'back', keys: ['escape', 'return'], where: ['help'], shown: same('Esc'), label: text('back', '뒤로'), help: text('back', '뒤로 갑니다'), rank: 0 },
  { command: 'leave', keys: ['q', 'escape', 'return'], where: ['text'], shown: same('q'), label: text('back', '뒤로'), help: text('back', '뒤로 갑니다'), rank: 0 },
  { command: 'leave', keys: ['q', 'escape'], where: ['list'], shown: same('q'), label: text('leave', '나가기'), help: text('leave', '나갑니다'), rank: 1 },
  { command: 'leave', keys: ['q'], where: ['small', 'help'], shown: same('q'), label: none, help: text('leave', '나갑니다'), rank: null },
];

/** Where the keys of a state hold. */
export const placeOf = ({ help, entries }: BrowseState): Exclude<Place, 'small'> => (help ? 'help' : entries > 0 ? 'list' : 'text');
