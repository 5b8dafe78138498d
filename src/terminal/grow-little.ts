import { setFlagsFromString } from 'node:v8';

/** Of the built program's loader, which has to know: see scripts/loader.cjs. */
declare const __growLittle: (() => void) | undefined;

/** A person's pace leaves time to collect garbage: the memory for what has just been made need not grow to tens of megabytes. */
export function growLittle(): void {
  if (typeof __growLittle === 'function') __growLittle();
  else setFlagsFromString('--semi-space-growth-factor=1');
}
