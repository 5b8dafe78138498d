import type { Item } from '../item/question.ts';
import { appearance } from './application.ts';
import type { Context } from './command.ts';
import { screenMode } from './screen-mode.ts';
import { startSession, type WantedSession } from './session-start.ts';

/** A session of one question that the lab has made. */
export const oneQuestion = (context: Context, item: Item): WantedSession => ({ context, count: 1, seed: 1, topic: undefined, led: false, pack: { items: [item], content: 'lab' }, interrupted: 'leave' });

/** Asks a question that the lab has made, on the screen that is there already. Resolves to the exit status. */
export const asked = (context: Context, item: Item): Promise<number> =>
  screenMode({
    ...appearance(context),
    title: 'study lab',
    async prepare() {
      const { sessionMode } = await import('./session-screen.ts');
      return sessionMode(await startSession(oneQuestion(context, item)), Date.now);
    },
  });
