import type { Item } from '../item/question.ts';
import type { Controls } from '../ui/dispatch.ts';
import { appearance, withApplication } from './application.ts';
import type { Context } from './command.ts';
import { asked } from './lab-ask.ts';
import { decided } from './lab-bench.ts';
import { labScreen } from './lab-screen.ts';

/** The lab over a mode that goes on afterwards: its question's scenario on the bench, then perhaps a question made of that, then the mode again. */
export async function labBehind<State, Event>(context: Context, question: Item, behind: Controls<State, Event>): Promise<void> {
  const look = appearance(context);
  const { item, lang } = await labScreen(context, decided(question.scenario, question.id, question.labels));
  if (item) await asked({ ...context, lang }, item);
  await withApplication({ ...look, title: '' }, async ({ stage }) => stage.show(behind, look.look));
}
