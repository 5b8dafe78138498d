import { dataFolder } from '../progress/folder.ts';
import { StorageError } from '../progress/storage-error.ts';
import { openProgress, type Progress } from '../progress/store.ts';
import type { Model } from '../learner/model.ts';
import { UserError, type Context } from './command.ts';
import { reducer } from './learner-model.ts';

/** A memory with the learner's model in it. */
export type Memory = Progress<Model>;

/** Opens the memory in a folder, as every command does: one that asked for another model would have it reckoned anew. */
export const memoryIn = (folder: string): Promise<Memory> => openProgress({ folder, now: () => new Date(), reducer });

/** The memory that the command line names. @throws UserError status 2 where it names none */
export async function progressOf({ values, env }: Pick<Context, 'values' | 'env'>): Promise<Memory> {
  try {
    const dataDir = values['data-dir'];
    return await memoryIn(dataFolder({ dataDir: typeof dataDir === 'string' ? dataDir : undefined, env }));
  } catch (fault) {
    throw fault instanceof StorageError ? new UserError(fault.message, 2) : fault;
  }
}

/** Closes the memory and tells what the user should know about it. */
export async function closeProgress(progress: Progress, context: Context): Promise<void> {
  await progress.close();
  for (const notice of progress.notices) context.err(`study: ${notice[context.lang]}`);
}
