import type { Text } from '../../item/question.ts';
import type { SessionState } from '../../study/session-state.ts';
import type { Binding } from '../keys.ts';

/** Where a key is pressed. `openMany` is an open question with several right options. */
export type Place = 'small' | 'offer' | 'waiting' | 'open' | 'openMany' | 'feedback' | 'panel' | 'panelOpen' | 'summary';

export type CommandName =
  | 'up'
  | 'down'
  | 'scrollUp'
  | 'scrollDown'
  | 'choose'
  | 'toggle'
  | 'strike'
  | 'confirm'
  | 'guess'
  | 'fairly'
  | 'sure'
  | 'next'
  | 'twin'
  | 'repair'
  | 'picture'
  | 'rule'
  | 'undo'
  | 'report'
  | 'lab'
  | 'resume'
  | 'fresh'
  | 'pageUp'
  | 'pageDown'
  | 'top'
  | 'bottom'
  | 'language'
  | 'help'
  | 'back'
  | 'quit'
  | 'leave';

const text = (en: string, ko: string): Text => ({ en, ko });
const same = (shown: string): Text => ({ en: shown, ko: shown });
const asking: readonly Place[] = ['open', 'openMany'];
const panels: readonly Place[] = ['panel', 'panelOpen'];
const withAnswer: readonly Place[] = ['feedback', 'panel'];
const scrolling: readonly Place[] = ['feedback', ...panels, 'summary'];
const everywhere: readonly Place[] = ['offer', 'waiting', ...asking, 'feedback', ...panels, 'summary'];

/** Every key of a session. */
export const bindings: readonly Binding<Place, CommandName>[] = [
  { command: 'resume', keys: ['return', 'y'], where: ['offer'], shown: same('Enter'), label: text('go on', '이어서'), help: text('go on where you stopped', '멈춘 곳에서 이어서 풉니다'), rank: 0 },
  { command: 'fresh', keys: ['n'], where: ['offer'], shown: same('n'), label: text('new session', '새 세션'), help: text('start a new session', '새 세션을 시작합니다'), rank: 0 },

  { command: 'up', keys: ['up', 'k'], where: asking, shown: text('Up k', '위 k'), label: text('', ''), help: text('the option above', '위 선택지로 갑니다'), rank: null },
  { command: 'down', keys: ['down', 'j'], where: asking, shown: text('Down j', '아래 j'), label: text('', ''), help: text('the option below', '아래 선택지로 갑니다'), rank: null },
  { command: 'choose', keys: ['a', 'b', 'c', 'd', 'e', 'f', '1', '2', '3', '4', '5', '6'], where: [...asking, 'panelOpen'], shown: same('a-f 1-6'), label: text('choose', '선택'), help: text('choose that option', '그 선택지를 고릅니다'), rank: 1 },
  { command: 'strike', keys: ['x'], where: asking, shown: same('x'), label: text('strike', '제외'), help: text('strike the option out, or bring it back', '선택지를 제외하거나 되돌립니다'), rank: 6 },
  { command: 'toggle', keys: ['space'], where: ['openMany'], shown: text('Space', '스페이스'), label: text('mark', '표시'), help: text('mark the option, or take the mark away', '선택지를 표시하거나 표시를 지웁니다'), rank: 1 },
  { command: 'confirm', keys: ['return'], where: asking, shown: same('Enter'), label: text('answer', '제출'), help: text('hand in what is chosen', '고른 답을 제출합니다'), rank: 0 },
  { command: 'guess', keys: ['-'], where: asking, shown: same('-'), label: text('', ''), help: text('say with the answer: a guess', '답과 함께 알립니다: 추측'), rank: null },
  { command: 'fairly', keys: ['='], where: asking, shown: same('='), label: text('', ''), help: text('say with the answer: fairly sure', '답과 함께 알립니다: 보통'), rank: null },
  { command: 'sure', keys: ['+'], where: asking, shown: same('+'), label: text('', ''), help: text('say with the answer: sure', '답과 함께 알립니다: 확실'), rank: null },

  { command: 'back', keys: ['escape', 'return'], where: panels, shown: same('Esc'), label: text('back', '뒤로'), help: text('back to the question', '문제로 돌아갑니다'), rank: 0 },
  { command: 'next', keys: ['return', 'n'], where: ['feedback'], shown: same('Enter n'), label: text('next', '다음'), help: text('the next question', '다음 문제로 갑니다'), rank: 0 },
  { command: 'repair', keys: ['w'], where: withAnswer, shown: same('w'), label: text('what if', '조건'), help: text('what would make my answer right', '내 답이 정답이 되려면 무엇이 달라야 하는지 봅니다'), rank: 3 },
  { command: 'twin', keys: ['t'], where: ['feedback'], shown: same('t'), label: text('twin', '쌍둥이'), help: text('the twin question: the smallest change that turns the answer', '쌍둥이 문제: 정답이 바뀌는 가장 작은 변화'), rank: 2 },
  { command: 'picture', keys: ['p'], where: withAnswer, shown: same('p'), label: text('picture', '그림'), help: text('the path of the answer, drawn', '정답의 경로를 그림으로 봅니다'), rank: 5 },
  { command: 'rule', keys: ['r'], where: withAnswer, shown: same('r'), label: text('rule', '규칙'), help: text('the rules behind it, with their sources', '근거가 되는 규칙과 출처를 봅니다'), rank: 4 },
  { command: 'undo', keys: ['u'], where: ['feedback'], shown: same('u'), label: text('undo', '취소'), help: text('take the answer back and answer again', '답을 취소하고 다시 답합니다'), rank: 3 },
  { command: 'lab', keys: ['l'], where: withAnswer, shown: same('l'), label: text('lab', '실험실'), help: text('the lab: switch the facts of this scenario', '실험실: 이 시나리오의 조건을 바꿔 봅니다'), rank: 6 },
  { command: 'report', keys: ['!'], where: withAnswer, shown: same('!'), label: text('report', '신고'), help: text('a text to send if the question seems wrong', '문제가 잘못된 것 같을 때 보낼 글을 만듭니다'), rank: 6 },

  { command: 'scrollUp', keys: ['up', 'k'], where: scrolling, shown: text('Up k', '위 k'), label: text('', ''), help: text('one line up', '한 줄 위로 갑니다'), rank: null },
  { command: 'scrollDown', keys: ['down', 'j'], where: scrolling, shown: text('Down j', '아래 j'), label: text('', ''), help: text('one line down', '한 줄 아래로 갑니다'), rank: null },
  { command: 'pageUp', keys: ['pageup', 'ctrl+b', 'ctrl+u'], where: everywhere, shown: same('PgUp'), label: text('', ''), help: text('a screen up', '한 화면 위로 갑니다'), rank: null },
  { command: 'pageDown', keys: ['pagedown', 'ctrl+f', 'ctrl+d'], where: everywhere, shown: same('PgDn'), label: text('', ''), help: text('a screen down', '한 화면 아래로 갑니다'), rank: null },
  { command: 'pageDown', keys: ['space'], where: scrolling, shown: text('Space', '스페이스'), label: text('more', '더 보기'), help: text('a screen down', '한 화면 아래로 갑니다'), rank: 2 },
  { command: 'top', keys: ['home', 'g'], where: everywhere, shown: same('Home g'), label: text('', ''), help: text('to the top', '맨 위로 갑니다'), rank: null },
  { command: 'bottom', keys: ['end', 'G'], where: everywhere, shown: same('End G'), label: text('', ''), help: text('to the bottom', '맨 아래로 갑니다'), rank: null },

  { command: 'back', keys: ['escape'], where: ['waiting', ...asking, 'feedback'], shown: same('Esc'), label: text('', ''), help: text('put a message away; nothing is lost', '메시지를 치웁니다. 잃는 것은 없습니다'), rank: null },
  { command: 'leave', keys: ['q', 'escape'], where: ['offer'], shown: same('q'), label: text('leave', '나가기'), help: text('leave; the session stays for another time', '나갑니다. 세션은 다음에 이어서 풀 수 있습니다'), rank: 1 },
  { command: 'leave', keys: ['q', 'return', 'escape'], where: ['summary'], shown: same('q Enter'), label: text('leave', '나가기'), help: text('leave', '나갑니다'), rank: 0 },
  { command: 'language', keys: ['L'], where: withAnswer, shown: same('L'), label: text('한국어', 'English'), help: text('한국어로 바꿉니다', 'switch to English'), rank: 7 },
  { command: 'language', keys: ['L', 'l'], where: everywhere.filter((place) => !withAnswer.includes(place)), shown: same('L'), label: text('한국어', 'English'), help: text('한국어로 바꿉니다', 'switch to English'), rank: 7 },
  { command: 'help', keys: ['?'], where: everywhere, shown: same('?'), label: text('keys', '키'), help: text('all keys; again closes them', '모든 키를 봅니다. 다시 누르면 닫습니다'), rank: 1 },
  { command: 'quit', keys: ['q'], where: ['small', 'waiting', ...asking, 'feedback', ...panels], shown: same('q'), label: text('quit', '종료'), help: text('end the session: the summary comes, every answer is stored', '세션을 끝내고 요약을 봅니다. 답은 모두 저장되어 있습니다'), rank: 1 },
];

/** Where the keys of a state hold. */
export function placeOf({ phase, panel }: SessionState): Place {
  const open = phase.kind === 'open';
  if (panel !== null) return open ? 'panelOpen' : 'panel';
  switch (phase.kind) {
    case 'offer':
      return 'offer';
    case 'open':
      return phase.asking.item.select > 1 ? 'openMany' : 'open';
    case 'feedback':
      return 'feedback';
    case 'summary':
    case 'over':
      return 'summary';
    case 'drawing':
    case 'recording':
    case 'undoing':
      return 'waiting';
  }
}
