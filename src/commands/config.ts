import type { Settings } from '../progress/state.ts';
import type { Progress } from '../progress/store.ts';
import { localDay } from '../progress/tally.ts';
import { door } from '../study/door.ts';
import { run } from '../study/machine.ts';
import { startBrowsing, stepBrowsing, type BrowseEffect, type BrowseEvent, type BrowseState } from '../study/browse.ts';
import { textOf } from '../study/fault-text.ts';
import { browseControls } from '../ui/browse/controls.ts';
import { line, paragraph } from '../ui/text.ts';
import { appearance, drawAnew } from './application.ts';
import { onScreen as hasScreen, printable, UserError, type Command, type Context } from './command.ts';
import { configWords, nextValue, readSetting, settingNames, shownValue } from './config-words.ts';
import { closeProgress, progressOf } from './progress-of.ts';
import { screenMode } from './screen-mode.ts';
import { localeLanguage } from './settings.ts';

export const command: Command = {
  usage: 'study config [NAME [VALUE]] [--json] [--plain] [--ascii] [--screen-reader]',
  summary: 'Settings that are kept: language, colours, ASCII, screen reader, minutes a day, the day of the exam.',
  examples: ['study config', 'study config lang ko', 'study config minutes-per-day 30', 'study config lang default'],
  options: { json: { type: 'boolean' }, ascii: { type: 'boolean' }, 'screen-reader': { type: 'boolean' } },
  help: { json: 'the settings as one JSON object', ascii: 'draws with ASCII characters alone', 'screen-reader': 'text in order' },
  async run(context) {
    const [name, value, stray] = context.positionals;
    if (stray !== undefined) throw new UserError({ en: `config takes a name and a value, not ${printable(stray).slice(0, 40)} as well`, ko: `config에는 이름과 값만 씁니다(입력: ${printable(stray).slice(0, 40)})` }, 2);
    const progress = await progressOf(context);
    try {
      const { settings } = progress.state;
      if (context.values['json'] === true) await context.out(`${JSON.stringify(settings)}\n`);
      else if (name !== undefined) await change(progress, context, name, value);
      else if (hasScreen(context)) return await onScreen(progress, context);
      else await context.out(settingNames.map((one) => `${one.padEnd(16)}${shownValue(one, settings, context.lang)}\n`).join(''));
      return 0;
    } finally {
      await closeProgress(progress, context);
    }
  },
};

const today = (): string => localDay(new Date().toISOString());

async function change(progress: Progress, { out, lang }: Context, name: string, value: string | undefined): Promise<void> {
  const known = settingNames.find((one) => one === name);
  if (!known) throw new UserError({ en: `there is no setting ${printable(name).slice(0, 40)}: they are ${settingNames.join(', ')}`, ko: `${printable(name).slice(0, 40)} 설정은 없습니다. 설정은 ${settingNames.join(', ')}입니다` }, 2);
  if (value !== undefined) await save(progress, readSetting(known, value, today()));
  await out(`${known.padEnd(16)}${shownValue(known, progress.state.settings, lang)}\n`);
}

async function save(progress: Progress, change: Parameters<Progress['saveSettings']>[0]): Promise<void> {
  try {
    await progress.saveSettings(change);
  } catch (fault) {
    throw new UserError(textOf(fault), 1);
  }
}

/** The list of settings on the whole screen; each choice turns to the next value and is kept at once. */
export function onScreen(progress: Progress, context: Context): Promise<number> {
  const { lang } = context;
  const settings = (): Settings => progress.state.settings;
  const prepare = async () => {
    const way = door();
    // One after another: each turn begins at the value that the one before it left.
    let turns: Promise<unknown> = Promise.resolve();
    const perform = (effect: BrowseEffect): BrowseEvent | undefined | Promise<BrowseEvent | undefined> => {
      if (effect.kind === 'leave') {
        way.leave();
        return undefined;
      }
      const name = settingNames[effect.index];
      if (name === undefined) return undefined;
      const turned = turns.then(() => progress.saveSettings(nextValue(name, settings(), today()))).then(
        (): BrowseEvent => {
          if (!machine.state().over) drawAnew(controls, appearance(context.again?.() ?? context));
          return { kind: 'changed', entries: settingNames.length, notice: null, ...(name === 'lang' ? { lang: settings().lang ?? localeLanguage(context.env) } : {}) };
        },
        (fault: unknown): BrowseEvent => ({ kind: 'changed', entries: settingNames.length, notice: textOf(fault)[effect.lang] }),
      );
      turns = turned;
      return turned;
    };
    const machine = run<BrowseState, BrowseEvent, BrowseEffect>(startBrowsing(lang, settingNames.length), stepBrowsing, perform);
    const controls = browseControls(machine, {
      title: () => 'study config',
      rows: (lang, { measure }, columns) => [line(configWords(lang).title, 'strong'), ...paragraph(configWords(lang).hint, { columns, measure, tone: 'quiet' })],
      entries: (lang) => settingNames.map((name) => `${configWords(lang).names[name]}: ${shownValue(name, settings(), lang)}`),
    });
    return { controls, door: way, close: async () => {}, lastWords: () => '' };
  };
  return screenMode({ ...appearance(context), prepare, title: 'study config', opening: '' });
}
