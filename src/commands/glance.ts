import { checkModel } from '../learner/kept-model.ts';
import { noAnswers, type Model } from '../learner/model.ts';
import { dataFolder } from '../progress/folder.ts';
import { peek, type Seen } from '../progress/peek.ts';
import { StorageError } from '../progress/storage-error.ts';
import { UserError, type Context } from './command.ts';
import { learnerVersion } from './learner-version.ts';
import type { Memory } from './progress-of.ts';

/**
 * What `make` makes of what the memory that the command line names says: told from its state file where that says all, else from the opened memory,
 * which is then closed with its notices told. Nothing is loaded for the first way that only the second needs. `enough`: whether a state does.
 * @throws UserError status 2 where the command line names no memory
 */
export async function glance<T>(context: Context, make: (seen: Seen<Model>, opened: Memory | null) => T, enough: (seen: Seen<Model>) => boolean = () => true): Promise<T> {
  const seen = peek(folderOf(context), { version: learnerVersion, start: noAnswers, check: checkModel });
  if (seen && enough(seen)) return make(seen, null);
  const { closeProgress, progressOf } = await import('./progress-of.ts');
  const progress = await progressOf(context);
  const { settings, interrupted, tallies } = progress.state;
  const made = make({ settings, interrupted, tallies, model: progress.model }, progress);
  await closeProgress(progress, context);
  return made;
}

/** The folder of the memory that the command line names. @throws UserError status 2 where it names none */
export function folderOf({ values, env }: Pick<Context, 'values' | 'env'>): string {
  try {
    const dataDir = values['data-dir'];
    return dataFolder({ dataDir: typeof dataDir === 'string' ? dataDir : undefined, env });
  } catch (fault) {
    throw fault instanceof StorageError ? new UserError(fault.message, 2) : fault;
  }
}
