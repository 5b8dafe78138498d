import type { Text } from '../../item/question.ts';
import type { QuizState } from '../../study/quiz-state.ts';
import type { Binding } from '../keys.ts';

/** Where a key is pressed. */
export type Place = 'small' | 'offer' | 'waiting' | 'ready' | 'open' | 'openMany' | 'overview' | 'confirm' | 'unstored' | 'result' | 'explained' | 'panel' | 'panelOpen' | 'panelExplained';

export type CommandName =
  | 'resume' | 'handInKept' | 'begin' | 'up' | 'down' | 'choose' | 'toggle' | 'strike' | 'clear' | 'confirm' | 'guess' | 'fairly' | 'sure' | 'next' | 'previous' | 'flag' | 'overview' | 'nextOpen'
  | 'gridUp' | 'gridDown' | 'gridLeft' | 'gridRight' | 'gridOpen' | 'handIn' | 'yes' | 'again' | 'explain' | 'repair' | 'rule' | 'picture' | 'report'
  | 'scrollUp' | 'scrollDown' | 'pageUp' | 'pageDown' | 'top' | 'bottom' | 'time' | 'language' | 'help' | 'back' | 'quit' | 'leave';

const text = (en: string, ko: string): Text => ({ en, ko });
const same = (shown: string): Text => ({ en: shown, ko: shown });
const none = same('');
const asking: readonly Place[] = ['open', 'openMany'];
const panels: readonly Place[] = ['panel', 'panelOpen', 'panelExplained'];
const scrolling: readonly Place[] = ['offer', 'ready', 'confirm', 'unstored', 'result', 'explained', ...panels];
const everywhere: readonly Place[] = ['offer', 'waiting', 'ready', ...asking, 'overview', 'confirm', 'unstored', 'result', 'explained', ...panels];
const running: readonly Place[] = [...asking, 'overview', 'confirm', 'panelOpen'];

/** Every key of an exam. */
export const bindings: readonly Binding<Place, CommandName>[] = [
  { command: 'resume', keys: ['return', 'y'], where: ['offer'], shown: same('Enter'), label: text('go on', '이어서'), help: text('go on where you stopped; the clock runs again', '멈춘 곳에서 이어서 풉니다. 시계가 다시 갑니다'), rank: 0 },
  { command: 'handInKept', keys: ['h'], where: ['offer'], shown: same('h'), label: text('hand in', '제출'), help: text('hand it in as it stands', '지금 상태로 제출합니다'), rank: 1 },
  { command: 'begin', keys: ['return'], where: ['ready'], shown: same('Enter'), label: text('start', '시작'), help: text('start the clock and show the first question', '시계를 시작하고 첫 문제를 봅니다'), rank: 0 },

  { command: 'up', keys: ['up', 'k'], where: asking, shown: text('Up k', '위 k'), label: none, help: text('the option above', '위 선택지로 갑니다'), rank: null },
  { command: 'down', keys: ['down', 'j'], where: asking, shown: text('Down j', '아래 j'), label: none, help: text('the option below', '아래 선택지로 갑니다'), rank: null },
  { command: 'choose', keys: ['a', 'b', 'c', 'd', 'e', 'f', '1', '2', '3', '4', '5', '6'], where: [...asking, 'panelOpen'], shown: same('a-f 1-6'), label: text('choose', '선택'), help: text('mark that option', '그 선택지에 표시합니다'), rank: 2 },
  { command: 'strike', keys: ['x'], where: asking, shown: same('x'), label: text('strike', '제외'), help: text('strike the option out, or bring it back', '선택지를 제외하거나 되돌립니다'), rank: 6 },
  { command: 'toggle', keys: ['space'], where: asking, shown: text('Space', '스페이스'), label: none, help: text('mark the option', '선택지에 표시합니다'), rank: null },
  { command: 'clear', keys: ['backspace'], where: asking, shown: same('Backspace'), label: none, help: text('take the answer away', '답을 지웁니다'), rank: null },
  { command: 'confirm', keys: ['return'], where: asking, shown: same('Enter'), label: text('mark, next', '답하고 다음'), help: text('mark the option and go to the next question', '선택지에 표시하고 다음 문제로 갑니다'), rank: 0 },
  { command: 'next', keys: ['right', 'n', 'l'], where: asking, shown: text('Right n', '오른쪽 n'), label: none, help: text('the next question', '다음 문제로 갑니다'), rank: null },
  { command: 'previous', keys: ['left', 'p', 'h'], where: asking, shown: text('Left p', '왼쪽 p'), label: none, help: text('the question before', '이전 문제로 갑니다'), rank: null },
  { command: 'flag', keys: ['m'], where: [...asking, 'overview'], shown: same('m'), label: text('flag', '표시'), help: text('flag the question to see it again, or take the flag away', '다시 볼 문제로 표시하거나 표시를 지웁니다'), rank: 2 },
  { command: 'overview', keys: ['o', 'tab'], where: asking, shown: same('o'), label: text('all', '전체'), help: text('all questions at a glance; from there the exam is handed in', '전체 문제를 봅니다. 제출도 거기에서 합니다'), rank: 1 },
  { command: 'nextOpen', keys: ['N'], where: asking, shown: same('N'), label: none, help: text('the next question that is open or flagged', '풀지 않았거나 표시한 다음 문제로 갑니다'), rank: null },
  { command: 'guess', keys: ['-'], where: asking, shown: same('-'), label: none, help: text('say with the answer: a guess', '답과 함께 알립니다: 추측'), rank: null },
  { command: 'fairly', keys: ['='], where: asking, shown: same('='), label: none, help: text('say with the answer: fairly sure', '답과 함께 알립니다: 보통'), rank: null },
  { command: 'sure', keys: ['+'], where: asking, shown: same('+'), label: none, help: text('say with the answer: sure', '답과 함께 알립니다: 확실'), rank: null },

  { command: 'gridOpen', keys: ['return'], where: ['overview'], shown: same('Enter'), label: text('open', '보기'), help: text('go to that question', '그 문제로 갑니다'), rank: 1 },
  { command: 'gridLeft', keys: ['left', 'h'], where: ['overview'], shown: text('Left h', '왼쪽 h'), label: none, help: text('the question before', '이전 문제로 갑니다'), rank: null },
  { command: 'gridRight', keys: ['right', 'l'], where: ['overview'], shown: text('Right l', '오른쪽 l'), label: none, help: text('the next question', '다음 문제로 갑니다'), rank: null },
  { command: 'gridUp', keys: ['up', 'k'], where: ['overview'], shown: text('Up k', '위 k'), label: none, help: text('a row up', '한 줄 위로 갑니다'), rank: null },
  { command: 'gridDown', keys: ['down', 'j'], where: ['overview'], shown: text('Down j', '아래 j'), label: none, help: text('a row down', '한 줄 아래로 갑니다'), rank: null },
  { command: 'nextOpen', keys: ['n', 'N'], where: ['overview'], shown: same('n'), label: text('next open', '안 푼 문제'), help: text('to the next question that is open or flagged', '풀지 않았거나 표시한 다음 문제로 갑니다'), rank: 2 },
  { command: 'handIn', keys: ['H'], where: ['overview'], shown: same('H'), label: text('hand in', '제출'), help: text('hand the exam in; it asks once more', '시험을 제출합니다. 한 번 더 묻습니다'), rank: 0 },
  { command: 'yes', keys: ['y'], where: ['confirm'], shown: same('y'), label: text('hand in', '제출'), help: text('hand the exam in', '시험을 제출합니다'), rank: 0 },
  { command: 'again', keys: ['return'], where: ['unstored'], shown: same('Enter'), label: text('try again', '다시 저장'), help: text('try to store the answers again', '답을 다시 저장합니다'), rank: 0 },

  { command: 'explain', keys: ['return', 'e'], where: ['result'], shown: same('Enter'), label: text('explanations', '해설'), help: text('every question with its explanation, wrong ones first', '모든 문제의 해설을 틀린 문제부터 봅니다'), rank: 0 },
  { command: 'next', keys: ['return', 'n', 'right'], where: ['explained'], shown: same('Enter n'), label: text('next', '다음'), help: text('the next explanation', '다음 해설로 갑니다'), rank: 0 },
  { command: 'previous', keys: ['left', 'b'], where: ['explained'], shown: same('b'), label: text('before', '이전'), help: text('the explanation before', '이전 해설로 갑니다'), rank: 2 },
  { command: 'repair', keys: ['w'], where: ['explained', 'panelExplained'], shown: same('w'), label: text('what if', '조건'), help: text('what would make my answer right', '내 답이 정답이 되려면 무엇이 달라야 하는지 봅니다'), rank: 3 },
  { command: 'rule', keys: ['r'], where: ['explained', 'panelExplained'], shown: same('r'), label: text('rule', '규칙'), help: text('the rules behind it, with their sources', '근거가 되는 규칙과 출처를 봅니다'), rank: 4 },
  { command: 'picture', keys: ['p'], where: ['explained', 'panelExplained'], shown: same('p'), label: text('picture', '그림'), help: text('the path of the answer, drawn', '정답의 경로를 그림으로 봅니다'), rank: 5 },
  { command: 'report', keys: ['!'], where: ['explained', 'panelExplained'], shown: same('!'), label: text('report', '신고'), help: text('a text to send if the question seems wrong', '문제가 잘못된 것 같을 때 보낼 글을 만듭니다'), rank: 6 },

  { command: 'scrollUp', keys: ['up', 'k'], where: scrolling, shown: text('Up k', '위 k'), label: none, help: text('one line up', '한 줄 위로 갑니다'), rank: null },
  { command: 'scrollDown', keys: ['down', 'j'], where: scrolling, shown: text('Down j', '아래 j'), label: none, help: text('one line down', '한 줄 아래로 갑니다'), rank: null },
  { command: 'pageUp', keys: ['pageup', 'ctrl+b', 'ctrl+u'], where: everywhere, shown: same('PgUp'), label: none, help: text('a screen up', '한 화면 위로 갑니다'), rank: null },
  { command: 'pageDown', keys: ['pagedown', 'ctrl+f', 'ctrl+d'], where: everywhere, shown: same('PgDn'), label: none, help: text('a screen down', '한 화면 아래로 갑니다'), rank: null },
  { command: 'pageDown', keys: ['space'], where: scrolling, shown: text('Space', '스페이스'), label: text('more', '더 보기'), help: text('a screen down', '한 화면 아래로 갑니다'), rank: 2 },
  { command: 'top', keys: ['home', 'g'], where: everywhere, shown: same('Home g'), label: none, help: text('to the top', '맨 위로 갑니다'), rank: null },
  { command: 'bottom', keys: ['end', 'G'], where: everywhere, shown: same('End G'), label: none, help: text('to the bottom', '맨 아래로 갑니다'), rank: null },

  { command: 'back', keys: ['escape', 'return'], where: panels, shown: same('Esc'), label: text('back', '뒤로'), help: text('back to the question', '문제로 돌아갑니다'), rank: 0 },
  { command: 'back', keys: ['escape', 'n'], where: ['confirm'], shown: same('Esc'), label: text('go on', '계속'), help: text('go on with the exam', '시험을 계속합니다'), rank: 0 },
  { command: 'back', keys: ['escape', 'tab', 'o'], where: ['overview'], shown: same('Esc'), label: text('back', '뒤로'), help: text('back to the question', '문제로 돌아갑니다'), rank: 1 },
  { command: 'back', keys: ['escape'], where: ['explained'], shown: same('Esc'), label: text('result', '결과'), help: text('back to the result', '결과로 돌아갑니다'), rank: 1 },
  { command: 'back', keys: ['escape'], where: [...asking, 'unstored'], shown: same('Esc'), label: none, help: text('put a message away; nothing is lost', '메시지를 치웁니다. 잃는 것은 없습니다'), rank: null },
  { command: 'time', keys: ['t'], where: running, shown: same('t'), label: none, help: text('how much time is left', '남은 시간을 봅니다'), rank: null },
  { command: 'language', keys: ['L'], where: everywhere, shown: same('L'), label: text('한국어', 'English'), help: text('한국어로 바꿉니다', 'switch to English'), rank: 7 },
  { command: 'help', keys: ['?'], where: everywhere, shown: same('?'), label: text('keys', '키'), help: text('all keys; again closes them', '모든 키를 봅니다. 다시 누르면 닫습니다'), rank: 1 },
  { command: 'quit', keys: ['q'], where: ['small', 'waiting', ...asking, 'overview', 'confirm', 'unstored', 'panelOpen'], shown: same('q'), label: text('leave', '나가기'), help: text('leave: the exam is kept and its clock stands', '나갑니다. 시험은 보관되고 시계는 멈춥니다'), rank: 3 },
  { command: 'leave', keys: ['q', 'escape'], where: ['offer', 'ready', 'result'], shown: same('q'), label: text('leave', '나가기'), help: text('leave', '나갑니다'), rank: 1 },
  { command: 'leave', keys: ['q'], where: ['explained', 'panel', 'panelExplained'], shown: same('q'), label: none, help: text('back to the result', '결과로 돌아갑니다'), rank: null },
];

/** Where the keys of a state hold. */
export function placeOf({ phase, panel, slots, at }: QuizState): Place {
  if (panel !== null) return phase.kind === 'open' ? 'panelOpen' : phase.kind === 'explained' ? 'panelExplained' : 'panel';
  switch (phase.kind) {
    case 'open':
      return (slots[at]?.item.select ?? 1) > 1 ? 'openMany' : 'open';
    case 'drawing':
    case 'handing':
      return 'waiting';
    case 'over':
      return 'result';
    default:
      return phase.kind;
  }
}
