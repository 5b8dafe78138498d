import { dataFolder } from '../progress/folder.ts';
import { StorageError } from '../progress/storage-error.ts';
import { openProgress, type Progress } from '../progress/store.ts';
import { UserError, type Context } from './command.ts';

/** The memory that the command line names. @throws UserError status 2 where it names none */
export async function progressOf({ values, env }: Pick<Context, 'values' | 'env'>): Promise<Progress> {
  try {
    const dataDir = values['data-dir'];
    return await openProgress({ folder: dataFolder({ dataDir: typeof dataDir === 'string' ? dataDir : undefined, env }), now: () => new Date() });
  } catch (fault) {
    throw fault instanceof StorageError ? new UserError(fault.message, 2) : fault;
  }
}

/** Closes the memory and tells what the user should know about it. */
export async function closeProgress(progress: Progress, context: Context): Promise<void> {
  await progress.close();
  for (const notice of progress.notices) context.err(`study: ${notice[context.lang]}`);
}
