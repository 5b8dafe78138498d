import { answeredNow, type SessionState } from '../../study/session-state.ts';
import { tally } from '../../study/tally.ts';
import { line, paragraph } from '../text.ts';
import { feedbackPage } from './feedback-page.ts';
import { panelPage } from './panels.ts';
import { plainPage, type Page } from '../page.ts';
import type { Setting } from './setting.ts';
import { questionPage } from './question-page.ts';
import { summaryPage } from './summary-page.ts';

/** The page of a session's state. */
export function sessionPage(state: SessionState, setting: Setting): Page {
  const { phase, panel, lang } = state;
  const { words, columns, canvas } = setting;
  if (panel !== null) return panelPage(panel, answeredNow(state), lang, setting);
  switch (phase.kind) {
    case 'offer': {
      const { history, count } = phase.snapshot;
      const { right, asked } = tally(history);
      return plainPage([...paragraph(words.offer(asked, count), { columns, measure: canvas.measure }), line(words.score(right, asked), 'strong')]);
    }
    case 'drawing':
      return plainPage([line(words.drawing, 'quiet')]);
    case 'open':
    case 'recording':
      return questionPage(phase.asking, lang, setting);
    case 'feedback':
    case 'undoing':
      return feedbackPage(phase.answered, lang, setting);
    case 'summary':
    case 'over':
      return summaryPage(state, setting);
  }
}
