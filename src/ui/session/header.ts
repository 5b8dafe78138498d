import { topicName } from '../../knowledge/topics.ts';
import { current, type SessionState } from '../../study/session-state.ts';
import type { Canvas } from '../canvas.ts';
import { labels } from '../labels.ts';
import { lineWidth, span, spread, type Line, type Span } from '../text.ts';

const longestStrip = 40;

/** One mark for each question that counts: right, wrong, the one that is asked, and those to come. */
function strip(state: SessionState, { glyphs, reader }: Canvas): readonly Span[] {
  if (state.count > longestStrip || reader) return [];
  const marks = state.history.filter(({ twinOf }) => twinOf === null).map(({ correct }) => (correct ? span(glyphs.right, 'right') : span(glyphs.wrong, 'wrong')));
  const left = state.count - marks.length;
  const asks = state.phase.kind === 'open' || state.phase.kind === 'recording';
  return [...marks, ...(asks && left > 0 ? [span(glyphs.cursor, 'accent')] : []), span(glyphs.empty.repeat(Math.max(0, left - (asks ? 1 : 0))), 'quiet')];
}

/** Where in the session one is. After an answer its topic stands at the right; before, it would be a hint. */
export function header(state: SessionState, canvas: Canvas): Line {
  const words = labels(state.lang);
  const asking = current(state);
  if (!asking) return [span(state.wanted.rules ? 'study review' : 'study session', 'strong')];
  const title = span(words.questionOf(asking.number, state.count), 'strong');
  const marks = strip(state, canvas);
  const left = marks.length === 0 ? [title] : [title, span('   '), ...marks];
  const answered = state.phase.kind === 'feedback' || state.phase.kind === 'undoing';
  const room = lineWidth(left, canvas.measure) <= canvas.columns - 2;
  return spread(room ? left : [title], answered ? [span(topicName(asking.item.topic, state.lang), 'quiet')] : [], canvas.columns - 2, canvas.measure, canvas.reader);
}
