import { counted, type SessionState } from '../../study/session-state.ts';
import { line, paragraph } from '../text.ts';
import { feedbackPage } from './feedback-page.ts';
import { panelPage } from './panels.ts';
import { plainPage, type Page, type Setting } from './page.ts';
import { questionPage } from './question-page.ts';
import { summaryPage } from './summary-page.ts';

/** The page of a session's state. */
export function sessionPage(state: SessionState, setting: Setting): Page {
  const { phase, panel, lang } = state;
  const { words, columns, canvas } = setting;
  if (panel !== null) return panelPage(panel, state, setting);
  switch (phase.kind) {
    case 'offer':
      return plainPage(paragraph(words.offer(counted(phase.snapshot), phase.snapshot.count), { columns, measure: canvas.measure }));
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
