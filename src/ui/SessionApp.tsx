import { useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { bookOf } from './book.ts';
import { canvas, smallest, tooSmall } from './canvas.ts';
import { Frame, TooSmall } from './components/Frame.tsx';
import { ReaderFrame } from './components/ReaderFrame.tsx';
import type { Controls } from './dispatch.ts';
import { keyName } from './key-name.ts';
import { useSize } from './use-size.ts';
import { view } from './view.ts';

export interface SessionAppProps extends Omit<Controls, 'now'> {
  /** Takes each key by its name. The only place where keys arrive: no component keeps a cursor of its own. */
  readonly press: (key: string) => void;
}

/** A session on the screen. The machine holds all state; this draws it. */
export function SessionApp({ machine, source, screen, look, press }: SessionAppProps) {
  const size = useSize(screen);
  const state = useSyncExternalStore(machine.subscribe, machine.state);
  useInput((input, key) => {
    const name = keyName(input, key);
    if (name !== null) press(name);
  });

  const surface = canvas(size, look);
  if (tooSmall(size)) return <TooSmall canvas={surface} lang={state.lang} need={smallest} />;
  const laidOut = view(state, bookOf(source, state), surface);
  return look.reader ? <ReaderFrame state={state} view={laidOut} canvas={surface} /> : <Frame view={laidOut} canvas={surface} lang={state.lang} />;
}
