import { optionCount } from '../../study/choosing.ts';
import type { Machine } from '../../study/machine.ts';
import type { QuestionSource } from '../../study/ports.ts';
import { letterOf } from '../../study/report.ts';
import type { SessionEvent, SessionState } from '../../study/session-state.ts';
import type { Canvas } from '../canvas.ts';
import type { Controls } from '../dispatch.ts';
import { footer, keyGroups } from '../footer.ts';
import { bindingFor, bindingsAt } from '../keys.ts';
import { labels } from '../labels.ts';
import { layOut, type View } from '../layout.ts';
import { bookOf } from './book.ts';
import { eventOf } from './events.ts';
import { header } from './header.ts';
import { bindings, placeOf } from './keys.ts';
import { sessionPage } from './session-page.ts';
import { spokenChoice, status } from './status.ts';

/** A session on the screen. `now` gives milliseconds since 1970. */
export function sessionControls(machine: Machine<SessionState, SessionEvent>, source: QuestionSource, now: () => number): Controls<SessionState, SessionEvent> {
  return {
    machine,
    lang: ({ lang }) => lang,
    view: (state, canvas) => sessionView(state, source, canvas),
    eventFor(key, state, view) {
      const place = view === null ? 'small' : placeOf(state);
      if (place === 'waiting' && state.quitting) return 'later';
      const binding = bindingFor(bindings, place, key);
      // A fast typist's keys wait for the answer to be stored; an Enter pressed out of impatience would skip the explanation.
      if (!binding) return place === 'waiting' && key !== 'return' ? 'later' : null;
      return bookOf(source, state).able(binding.command) ? eventOf(binding.command, key, state, view, now()) : null;
    },
  };
}

/** A session's state laid out for a screen. */
export function sessionView(state: SessionState, source: QuestionSource, canvas: Canvas): View {
  const { lang, scroll, phase } = state;
  const book = bookOf(source, state);
  const words = labels(lang);
  const keys = keyGroups(bindingsAt(bindings, placeOf({ ...state, panel: null }), book.able), lang);
  return layOut(
    {
      header: header(state, canvas),
      status: status(state, canvas),
      footer: (more) => footer(bindingsAt(bindings, placeOf(state), book.able), lang, canvas, more, ({ command }) =>
        command === 'choose' && phase.kind === 'open' ? `a-${letterOf(optionCount(phase.asking) - 1).toLowerCase()}` : undefined,
      ),
      spoken: spokenChoice(state),
      scroll,
      page: (columns, beside) => sessionPage(state, { canvas, words, book, keys, columns, beside }),
    },
    canvas,
  );
}
