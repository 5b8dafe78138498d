import type { Lang } from '../item/question.ts';
import type { Canvas } from './canvas.ts';
import type { Binding } from './keys.ts';
import { labels } from './labels.ts';
import { blank, line, lineWidth, paragraph, span, type Line } from './text.ts';

/** Between two keys; read aloud, a comma. */
export const gap = '   ';

const general: readonly string[] = ['pageUp', 'pageDown', 'top', 'bottom', 'back', 'language', 'help', 'quit', 'leave'];

/**
 * The keys that matter, as many as there is room for, those that matter most first; the next one that fits takes the place of one that does not.
 * `more`: the page goes on, so that turning it does something. `shown` may say the keys of a binding differently.
 */
export function footer<B extends Binding>(bindings: readonly B[], lang: Lang, { columns, measure }: Canvas, more: boolean, shown: (binding: B) => string | undefined = () => undefined): Line {
  const ranked = bindings.filter(({ rank, command }) => rank !== null && (more || command !== 'pageDown'));
  const written = (list: readonly B[]): Line =>
    list.flatMap((binding, i) => [span(i > 0 ? gap : ''), span(shown(binding) ?? binding.shown[lang].split(' ')[0] ?? '', 'accent'), span(` ${binding.label[lang]}`)]);
  let kept: readonly B[] = [];
  for (const next of [...ranked].sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0))) {
    const wider = ranked.filter((binding) => binding === next || kept.includes(binding));
    if (lineWidth(written(wider), measure) <= columns - 2) kept = wider;
  }
  return written(kept);
}

/** Bindings as the help shows them: those of the screen, then those that hold nearly everywhere. */
export const keyGroups = (bindings: readonly Binding[], lang: Lang): readonly KeyGroup[] => {
  const words = labels(lang);
  return [
    { title: words.keysHere, bindings: bindings.filter(({ command }) => !general.includes(command)) },
    { title: words.keysAlways, bindings: bindings.filter(({ command }) => general.includes(command)) },
  ];
};

export interface KeyGroup {
  readonly title: string;
  readonly bindings: readonly Binding[];
}

/** All keys with what they do, group by group; keys that do the same share a row. */
export function helpRows(groups: readonly KeyGroup[], lang: Lang, columns: number, { measure, reader }: Canvas): Line[] {
  const merged = groups.map(({ title, bindings }) => {
    const byHelp = new Map<string, string[]>();
    for (const { shown, help } of bindings) byHelp.set(help[lang], [...(byHelp.get(help[lang]) ?? []), shown[lang]]);
    return { title, list: [...byHelp].map(([help, keys]) => ({ help, keys: keys.join(' ') })) };
  });
  const width = Math.max(0, ...merged.flatMap(({ list }) => list.map(({ keys }) => measure(keys)))) + 2;
  return merged
    .filter(({ list }) => list.length > 0)
    .flatMap(({ title, list }, i) => [
      ...(i > 0 ? [blank] : []),
      line(title, 'strong'),
      ...list.flatMap(({ help, keys }) => (reader ? paragraph(`${keys}: ${help}`, { columns, measure }) : paragraph(help, { columns, measure, lead: [span(keys + ' '.repeat(width - measure(keys)), 'accent')] }))),
    ]);
}
