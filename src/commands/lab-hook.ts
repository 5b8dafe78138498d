import type { Item, Lang } from '../item/question.ts';

/** A way for a session to open the lab, which only the screen that draws it knows how to do. */
export interface LabHook {
  readonly lab: (item: Item, lang: Lang) => void;
  /** Says what opens the lab when the user asks for it; without a screen nothing does. */
  readonly onLab: (open: (item: Item, lang: Lang) => void) => void;
}

export function labHook(): LabHook {
  let opens: (item: Item, lang: Lang) => void = () => {};
  return {
    lab: (item, lang) => opens(item, lang),
    onLab: (open) => {
      opens = open;
    },
  };
}
