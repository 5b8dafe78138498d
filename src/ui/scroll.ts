import type { View } from './layout.ts';

/** The row to show first, from what is shown and how many rows a page is. */
export type ScrollTo = (view: View, page: number) => number;

/** Where a wish to scroll leads; null where nothing can be seen. */
export function scrolled(lay: (() => View) | null, to: ScrollTo): number | null {
  const view = lay?.();
  if (!view) return null;
  const page = Math.max(1, view.height - 2);
  return Math.max(0, Math.min(to(view, page), view.total - view.height));
}

const places = {
  scrollUp: ({ offset }) => offset - 1,
  scrollDown: ({ offset }) => offset + 1,
  pageUp: ({ offset }, page) => offset - page,
  pageDown: ({ offset }, page) => offset + page,
  top: () => 0,
  bottom: ({ total }) => total,
} as const satisfies Readonly<Record<string, ScrollTo>>;

export type ScrollCommand = keyof typeof places;

/** Whether a command scrolls. */
export const isScroll = (command: string): command is ScrollCommand => Object.hasOwn(places, command);

/** Where a scrolling command leads. */
export const scrollTo = (command: ScrollCommand, lay: (() => View) | null): number | null => scrolled(lay, places[command]);
