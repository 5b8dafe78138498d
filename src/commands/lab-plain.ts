import { facts } from '../item/lab/bench.ts';
import { demandWords, failureWords, optionPicture, optionWords } from '../item/lab/lab-words.ts';
import type { Item, Lang } from '../item/question.ts';
import { hasChanged, type LabEvent } from '../study/lab.ts';
import { visible } from '../terminal/visible.ts';
import { factText, standing } from '../ui/lab/lab-page.ts';
import { labels } from '../ui/labels.ts';
import { spokenPicture } from '../ui/spoken-picture.ts';
import { labWords } from '../ui/lab/words.ts';
import { save, type RunningLab } from './lab-run.ts';

/** A line of the input; `cut` where it was too long. */
export interface InputLine {
  readonly text: string;
  readonly cut: boolean;
}

/** The lab as lines of text, in words alone where it is read `aloud`; lines behind the one that ends it stay for whoever comes next. Resolves to the question that was wished for with `:ask`, null at the end of the input or on `:quit`. */
export async function labPlain({ machine, outcome }: RunningLab, lines: AsyncIterator<InputLine>, out: (text: string) => Promise<void>, aloud = false): Promise<{ readonly item: Item | null; readonly lang: Lang }> {
  const state = machine.state;
  const words = () => labWords(state().lang);
  const say = (...lines: readonly string[]): Promise<void> => out(lines.map((line) => `${visible(line)}\n`).join(''));

  const table = (): string[] => {
    const { present } = state();
    const { answer, unique, options } = present.verdict;
    return [unique ? words().answer(answer) : words().noAnswer, ...options.map(({ id }) => `${id}  ${standing(state(), id)}${hasChanged(state(), id) ? (aloud ? `, ${words().changed}` : `  <- ${words().changed}`) : ''}`)];
  };
  const list = (): string[] => facts(state().present).switches.map((_, i) => `${i + 1}. ${factText(state(), i, aloud)}`);
  const send = async (event: LabEvent): Promise<void> => {
    machine.send(event);
    const { notice, over } = state();
    if (over) return;
    await say(...(notice ? [words().notice(notice)] : table()));
  };
  const option = async (id: string): Promise<void> => {
    const { present, lang } = state();
    if (!present.verdict.options.some((o) => o.id === id)) return say(words().unknown);
    await say(`${words().option(id)}: ${optionWords(present, id, lang)}`, standing(state(), id), ...failureWords(present, id, lang), ...(aloud ? spokenPicture(optionPicture(present, id, lang), labels(lang).breaksHere) : optionPicture(present, id, lang)));
  };

  await say(...table(), '', ...list(), '', ':help');
  for (let read = await lines.next(); !read.done; read = await lines.next()) {
    const { text, cut } = read.value;
    const [name = '', rest = ''] = cut ? [] : text.trim().split(/\s+(.*)/s, 2);
    if (name === ':quit' || name === 'q') break;
    if (name === ':set') {
      const index = /^\d{1,4}$/.test(rest) ? Number(rest) - 1 : facts(state().present).switches.findIndex(({ id }) => id === rest);
      if (facts(state().present).switches[index]) {
        machine.send({ kind: 'flip', index });
        await say(factText(state(), state().cursor, aloud), ...table());
      } else await say(words().noSwitch(facts(state().present).switches.length));
    } else if (name === ':undo' || name === ':redo') await send({ kind: name === ':undo' ? 'undo' : 'redo' });
    else if (name === ':facts') await say(...table(), '', ...list());
    else if (name === ':demands') await say(words().demands, ...(demandWords(state().present, state().lang).length > 0 ? demandWords(state().present, state().lang) : [words().noDemands]));
    else if (name === ':option' || name === ':picture') await option(rest.toUpperCase());
    else if (name === ':save') await send(rest === '' ? save(state().present, undefined) : save(state().present, rest));
    else if (name === ':lang' && (rest === 'en' || rest === 'ko')) {
      machine.send({ kind: 'language', lang: rest });
      await say(...table(), '', ...list());
    } else if (name === ':ask') {
      await send({ kind: 'ask' });
      if (outcome().item) break;
    } else if (name === ':help') await say(...words().help);
    else if (name !== '') await say(words().unknown);
  }
  return { ...outcome(), lang: state().lang };
}
