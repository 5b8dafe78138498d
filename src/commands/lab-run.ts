import { writeFileSync } from 'node:fs';
import { asQuestion, scenarioOf, type Bench } from '../item/lab/bench.ts';
import type { Item, Lang } from '../item/question.ts';
import { run, type Machine } from '../study/machine.ts';
import { startLab, stepLab, type LabEffect, type LabEvent, type LabState } from '../study/lab.ts';

/** A lab that runs: what it saves goes to a file, what it asks is handed out, and then it is left. */
export interface RunningLab {
  readonly machine: Machine<LabState, LabEvent>;
  /** The question that was wished for, if one was, and the language that the user had turned to. */
  readonly outcome: () => { readonly item: Item | null; readonly lang: Lang };
}

/** @param out where to save; a name is found where the user gave none */
export function runLab(lang: Lang, bench: Bench, out: string | undefined, leave: () => void): RunningLab {
  let outcome: { item: Item | null; lang: Lang } = { item: null, lang };
  const perform = (effect: LabEffect): LabEvent | undefined => {
    if (effect.kind === 'save') return save(effect.bench, out);
    const item = effect.kind === 'ask' ? asQuestion(effect.bench) : null;
    if (effect.kind === 'ask' && !item) return { kind: 'noKey' };
    outcome = { item, lang: effect.lang };
    leave();
    return undefined;
  };
  return { machine: run<LabState, LabEvent, LabEffect>(startLab(lang, bench), stepLab, perform), outcome: () => outcome };
}

/** Writes a scenario to a file; a name of its own is never one that is taken. */
export function save(bench: Bench, out: string | undefined): LabEvent {
  const text = `${JSON.stringify(scenarioOf(bench), null, 1)}\n`;
  for (let n = 1; n <= 999; n++) {
    const path = out ?? `study-lab-${n}.json`;
    try {
      writeFileSync(path, text, { flag: out === undefined ? 'wx' : 'w' });
      return { kind: 'saved', path };
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException;
      if (code !== 'EEXIST') return { kind: 'notSaved', why: `${path} (${code})` };
    }
  }
  return { kind: 'notSaved', why: 'study-lab-999.json' };
}
