import type { Lang } from '../item/question.ts';
import type { Command } from './command.ts';
import { shared, sharedHelp } from './shared-options.ts';
import { table } from './table.ts';

const words = {
  en: {
    head: 'study: exam practice for AWS SAA-C03 private connectivity. Every key is proved.',
    examples: [['study', 'home: what is next, and a menu'], ['study session --count 10', 'practise ten questions'], ['study quiz', 'a whole exam, 65 questions in 130 minutes'], ['study export --to anki --count 50 > deck.txt', 'a deck for Anki']],
    commands: 'Commands',
    foot: 'study COMMAND --help says more; study doctor says what is wrong. Not affiliated with AWS.',
  },
  ko: {
    head: 'study: AWS SAA-C03 프라이빗 연결 시험 연습. 모든 정답을 증명합니다.',
    examples: [['study', '홈: 다음에 할 일과 메뉴'], ['study session --count 10', '열 문제 연습'], ['study quiz', '모의시험: 65문제, 130분'], ['study export --to anki --count 50 > deck.txt', 'Anki 덱']],
    commands: '명령',
    foot: '자세한 내용은 study COMMAND --help, 문제가 있으면 study doctor를 실행하세요. AWS와 제휴한 프로그램이 아닙니다.',
  },
} as const;

/** The help of the program: examples first, then every command. */
export function overview(lang: Lang): string {
  const own = words[lang];
  const wide = Math.max(...own.examples.map(([line]) => line.length));
  const width = Math.max(...table.map(({ name }) => name.length));
  return [own.head, '', ...own.examples.map(([line, what]) => `  ${line.padEnd(wide)}  ${what}`), '', own.commands, ...table.map(({ name, summary }) => `  study ${name.padEnd(width)}  ${summary[lang]}`), '', own.foot, ''].join('\n');
}

/** An option as it is written: `--count N`. */
export const flagOf = (name: string, type: string | undefined): string => (type === 'string' ? `--${name} ${name.split('-').pop()?.toUpperCase()}` : `--${name}`);

const titles = { en: { usage: 'Usage', options: 'Options' }, ko: { usage: '사용법', options: '옵션' } } as const;

/** The help of one command: examples first. */
export async function helpOf(name: string, command: Command, lang: Lang): Promise<string> {
  const korean = lang === 'ko' ? await import('./help-ko.ts') : null;
  const own = korean?.helpKo[name];
  const options = { ...command.options, ...shared };
  const texts = { ...command.help, ...sharedHelp, ...korean?.common, ...own?.options };
  const flags = Object.keys(options).map((option) => [flagOf(option, options[option]?.type), texts[option] ?? ''] as const);
  const width = Math.max(...flags.map(([flag]) => flag.length));
  return [own?.summary ?? command.summary, '', ...command.examples.map((e) => `  ${e}`), '', `${titles[lang].usage}: ${command.usage}`, '', titles[lang].options, ...flags.map(([flag, text]) => `  ${flag.padEnd(width)}  ${text}`), ''].join('\n');
}
