import type { Lang } from '../item/question.ts';
import type { SessionState } from '../study/session-state.ts';
import { letterOf } from '../study/report.ts';
import { optionCount } from '../study/choosing.ts';
import type { Book } from './book.ts';
import type { Canvas } from './canvas.ts';
import { bindingsAt, placeOf, type Binding } from './keys.ts';
import { labels } from './labels.ts';
import { lineWidth, paragraph, span, spread, type Line, type Span } from './text.ts';

const gap = '   ';

/** The keys as the footer says them: those of the open question's options alone. */
function shownKeys(binding: Binding, state: SessionState): string {
  if (binding.command === 'choose' && state.phase.kind === 'open') return `a-${letterOf(optionCount(state.phase.asking) - 1).toLowerCase()}`;
  return binding.shown[state.lang].split(' ')[0] ?? '';
}

const spansOf = (binding: Binding, state: SessionState): Span[] => [span(shownKeys(binding, state), 'accent'), span(` ${binding.label[state.lang]}`)];

/** The keys that matter here, as many as there is room for; those that matter least go first. */
export function footer(state: SessionState, canvas: Canvas, book: Book): Line {
  const ranked = bindingsAt(placeOf(state), book.able).filter(({ rank }) => rank !== null);
  const line = (list: readonly Binding[]): Line => list.flatMap((binding, i) => [...(i > 0 ? [span(gap)] : []), ...spansOf(binding, state)]);
  for (let worst = Math.max(0, ...ranked.map(({ rank }) => rank ?? 0)); worst >= 0; worst--) {
    const kept = line(ranked.filter(({ rank }) => (rank ?? 0) <= worst));
    if (lineWidth(kept, canvas.measure) <= canvas.columns - 2) return kept;
  }
  return [];
}

function sureness(state: SessionState, lang: Lang): Line {
  if (state.phase.kind !== 'open') return [];
  const words = labels(lang);
  const { confidence } = state.phase.asking;
  const levels = [
    ['-', 'guess'],
    ['=', 'fairly'],
    ['+', 'sure'],
  ] as const;
  return [
    span(`${words.howSure} `, 'quiet'),
    ...levels.flatMap(([key, level]) => (level === confidence ? [span(` [${key} ${words.confidence[level]}]`, 'strong')] : [span(`  ${key}`, 'accent'), span(` ${words.confidence[level]} `, 'quiet')])),
  ];
}

/** Above the keys: a message if there is one, else how sure one is and how many are chosen. */
export function status(state: SessionState, canvas: Canvas): readonly Line[] {
  const words = labels(state.lang);
  const columns = canvas.columns - 2;
  if (state.notice) return paragraph(words.notice(state.notice), { columns, measure: canvas.measure, tone: 'warn' }).slice(0, 4);
  if (state.panel !== null) return [];
  switch (state.phase.kind) {
    case 'recording':
      return [[span(words.storing, 'quiet')]];
    case 'undoing':
      return [[span(words.takingBack, 'quiet')]];
    case 'open': {
      const { asking } = state.phase;
      const picked: Line = asking.item.select > 1 ? [span(words.picked(asking.picked.length, asking.item.select), asking.picked.length === asking.item.select ? 'strong' : 'quiet')] : [];
      return [spread(sureness(state, state.lang), picked, columns, canvas.measure)];
    }
    case 'offer':
    case 'drawing':
    case 'feedback':
    case 'summary':
    case 'over':
      return [];
  }
}
