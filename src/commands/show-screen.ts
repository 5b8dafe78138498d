import type { Item, Lang } from '../item/question.ts';
import type { Canvas } from '../ui/canvas.ts';
import { labels } from '../ui/labels.ts';
import type { Page } from '../ui/page.ts';
import { referenceOf } from '../ui/session/book.ts';
import { shownPage } from '../ui/session/feedback-page.ts';
import type { Context } from './command.ts';
import { showLeaf } from './leaf.ts';
import { questionSource } from './question-source.ts';

/** A question with its explanation on the whole screen, its picture beside it where there is room. */
export async function showQuestion(context: Context, item: Item): Promise<void> {
  const source = questionSource();
  const page = (lang: Lang, canvas: Canvas, columns: number, beside: boolean): Page => shownPage(item, lang, { canvas, columns, words: labels(lang), book: referenceOf(source, lang), keys: [], beside });
  await showLeaf(context, {
    title: () => `study show ${item.id}`,
    rows: (lang, canvas, columns, wide) => page(lang, canvas, columns, wide).rows,
    beside: (lang, canvas) => page(lang, canvas, canvas.columns, true).beside,
    entries: () => [],
  });
}
