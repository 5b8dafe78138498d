import type { Text } from '../item/question.ts';

/** One thing that was looked at. `note`: it works, with less. */
export interface Check {
  readonly id: string;
  readonly state: 'ok' | 'note' | 'wrong';
  readonly said: Text;
  readonly todo?: Text;
}

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Node's version: `20.19.0`. */
  readonly node: string;
  readonly platform: string;
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly columns: number | undefined;
  readonly rows: number | undefined;
}

const oldest = [20, 19] as const;
const smallest = { columns: 60, rows: 20 };

/** Node, terminal, colours and locale. Pure. */
export function surroundingChecks(here: Surroundings): Check[] {
  return [nodeCheck(here), ...terminalChecks(here), localeCheck(here)];
}

function nodeCheck({ node }: Surroundings): Check {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const fine = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return { id: 'node', state: fine ? 'ok' : 'wrong', said: { en: `Node ${node}`, ko: `Node ${node}` }, ...(fine ? {} : { todo: { en: 'Install Node 20.19 or later.', ko: 'Node 20.19 이상을 설치하세요.' } }) };
}

function terminalChecks({ env, stdin, stdout, columns, rows }: Surroundings): Check[] {
  const term = env['TERM'] ?? '';
  if (!stdin || !stdout) return [{ id: 'terminal', state: 'note', said: { en: `No terminal: ${stdin ? 'output' : 'input'} goes through a pipe or a file, so every mode is lines of text.`, ko: `터미널이 아닙니다. ${stdin ? '출력' : '입력'}이 파이프나 파일이므로 모든 모드가 텍스트 줄로 동작합니다.` }, todo: { en: 'Run it in a terminal window for the screen.', ko: '화면 모드를 쓰려면 터미널 창에서 실행하세요.' } }];
  if (term === 'dumb') return [{ id: 'terminal', state: 'note', said: { en: 'TERM is dumb: every mode is lines of text.', ko: 'TERM이 dumb이므로 모든 모드가 텍스트 줄로 동작합니다.' }, todo: { en: 'Set TERM to what your terminal is, such as xterm-256color.', ko: 'TERM을 xterm-256color처럼 터미널에 맞는 값으로 설정하세요.' } }];
  const small = (columns ?? 80) < smallest.columns || (rows ?? 24) < smallest.rows;
  const size = `${columns || '?'}x${rows || '?'}`;
  const colour = env['NO_COLOR'] && !env['FORCE_COLOR'] ? { en: 'no colours: NO_COLOR is set', ko: 'NO_COLOR 설정으로 색을 쓰지 않습니다' } : { en: 'colours', ko: '색 사용' };
  return [
    { id: 'terminal', state: term === '' ? 'note' : 'ok', said: { en: `Terminal ${term || 'without TERM'}, ${colour.en}`, ko: `터미널 ${term || '(TERM 없음)'}, ${colour.ko}` }, ...(term === '' ? { todo: { en: 'Set TERM, for example to xterm-256color.', ko: 'TERM을 xterm-256color 등으로 설정하세요.' } } : {}) },
    { id: 'size', state: small ? 'wrong' : 'ok', said: { en: `Window of ${size}`, ko: `창 크기 ${size}` }, ...(small ? { todo: { en: `Make the window at least ${smallest.columns} columns by ${smallest.rows} rows, or use --plain.`, ko: `창을 ${smallest.columns}열 ${smallest.rows}행 이상으로 키우거나 --plain을 사용하세요.` } } : {}) },
  ];
}

function localeCheck({ env, platform }: Surroundings): Check {
  const locale = env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '';
  const fine = platform === 'win32' || /utf-?8/i.test(locale);
  const shown = locale === '' ? { en: 'not set', ko: '설정되지 않음' } : { en: locale, ko: locale };
  return {
    id: 'locale',
    state: fine ? 'ok' : 'note',
    said: { en: `Locale ${shown.en}`, ko: `로캘 ${shown.ko}` },
    ...(fine ? {} : { todo: { en: 'It names no UTF-8: where boxes or Korean look broken, set LANG to C.UTF-8 or use --ascii.', ko: 'UTF-8 로캘이 아닙니다. 상자나 한글이 깨져 보이면 LANG을 C.UTF-8로 설정하거나 --ascii를 사용하세요.' } }),
  };
}
