import { realDisk, type Disk } from '../../src/progress/disk.ts';

/** An error as the file system throws it. */
export const systemError = (code: string): Error => Object.assign(new Error(code), { code });

/** A disk on which, while `broken`, one of the calls does what the test says; the rest is real. */
export function faultyDisk(calls: Partial<Disk>): { readonly disk: Disk; broken: boolean } {
  const state = { broken: true };
  const call = <K extends keyof Disk>(name: K): Disk[K] => {
    const usual = realDisk[name] as (...args: unknown[]) => unknown;
    const odd = calls[name] as ((...args: unknown[]) => unknown) | undefined;
    return ((...args: unknown[]) => (state.broken && odd ? odd(...args) : usual(...args))) as Disk[K];
  };
  const names = Object.keys(realDisk) as (keyof Disk)[];
  return Object.assign(state, { disk: Object.fromEntries(names.map((name) => [name, call(name)])) as unknown as Disk });
}
