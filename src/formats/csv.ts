import type { Exported, TextFormat } from './exported.ts';

const letters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'] as const;
const columns = ['id', 'lang', 'topic', 'domain', 'difficulty', 'select', 'stem', 'answer', ...letters.flatMap((l) => [`option_${l}`, `explanation_${l}`]), 'tags', 'sources', 'picture'] as const;

const cell = (value: string): string => (/[",\r\n]|^\s|\s$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const row = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** Comma-separated values by RFC 4180, with a header line; every row has the same columns. Tags and sources are parted by blanks. */
export const csv: TextFormat = {
  head: () => row(columns),
  each: (q) => {
    const option = (letter: string): readonly string[] => {
      const found = q.options.find((o) => o.id === letter);
      return [found?.text ?? '', found?.explanation ?? ''];
    };
    return row([q.id, q.lang, q.topic, q.domain, String(q.difficulty), String(q.select), q.stem, keyOf(q), ...letters.flatMap(option), q.tags.join(' '), [...new Set(q.sources.map((s) => s.url))].join(' '), q.picture.join('\n')]);
  },
  tail: '',
};

const keyOf = (q: Exported): string => q.options.filter((o) => o.right).map((o) => o.id).join(' ');
