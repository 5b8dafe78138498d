import type { Door } from '../study/door.ts';
import { canvas } from '../ui/canvas.ts';
import type { Controls } from '../ui/dispatch.ts';
import { openingFrame } from '../ui/opening.ts';
import { withApplication, type Application, type ApplicationOptions } from './application.ts';

/** A mode that is ready to be drawn. */
export interface ReadyMode<State, Event> {
  readonly controls: Controls<State, Event>;
  readonly door: Pick<Door, 'left' | 'onLeave'>;
  /** Closes the memory. */
  readonly close: () => Promise<void>;
  /** What stays on the normal screen afterwards. */
  readonly lastWords: () => string;
}

export interface ScreenMode<State, Event> extends ApplicationOptions {
  /** Loads the questions and the memory. */
  readonly prepare: (application: Application) => Promise<ReadyMode<State, Event>>;
}

// A mode that is ready sooner takes over from the one before it without a frame in between (milliseconds).
const patience = 150;

/**
 * A mode on the whole screen: the running application's, else one of its own. It is drawn and answers before Ink is loaded, which takes longer than all
 * the rest. Resolves to the exit status when the user has left; what the mode says last comes when the terminal is given back.
 */
export const screenMode = <State, Event>({ prepare, ...options }: ScreenMode<State, Event>): Promise<number> =>
  withApplication(options, async (application) => {
    const { screen, stage, out } = application;
    screen.colour = options.colour;
    const slow = setTimeout(() => screen.paint(openingFrame(canvas(screen.size(), options.look), options.lang, options.title, options.opening)), patience);
    const { controls, door, close, lastWords } = await prepare(application).finally(() => clearTimeout(slow));
    door.onLeave(() => stage.end());
    stage.show(controls, options.look);
    await Promise.race([door.left, stage.failure]);
    await controls.machine.settled();
    stage.end();
    application.lang = controls.lang(controls.machine.state());
    await close();
    await out(lastWords());
    return 0;
  });
