import { useInput } from 'ink';
import { useSyncExternalStore } from 'react';
import { canvas, smallest, tooSmall, type CanvasOptions } from './canvas.ts';
import { Frame, TooSmall } from './components/Frame.tsx';
import { ReaderFrame } from './components/ReaderFrame.tsx';
import type { Controls } from './dispatch.ts';
import { keyName } from './key-name.ts';
import { useSize, type SizeSource } from './use-size.ts';

export interface AppProps<State, Event> {
  readonly controls: Controls<State, Event>;
  readonly screen: SizeSource;
  readonly look: CanvasOptions;
  /** Takes each key by its name. The only place where keys arrive: no component keeps a cursor of its own. */
  readonly press: (key: string) => void;
}

/** A mode on the screen. Its machine holds all state; this draws it. */
export function App<State, Event>({ controls: { machine, lang, view }, screen, look, press }: AppProps<State, Event>) {
  const size = useSize(screen);
  const state = useSyncExternalStore(machine.subscribe, machine.state);
  useInput((input, key) => {
    const name = keyName(input, key);
    if (name !== null) press(name);
  });

  const surface = canvas(size, look);
  const shared = { canvas: surface, lang: lang(state) };
  if (tooSmall(size)) return <TooSmall {...shared} need={smallest} />;
  const laidOut = view(state, surface);
  return look.reader ? <ReaderFrame {...shared} view={laidOut} /> : <Frame {...shared} view={laidOut} />;
}
