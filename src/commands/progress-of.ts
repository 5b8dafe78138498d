import { openProgress, type Progress } from '../progress/store.ts';
import type { Model } from '../learner/model.ts';
import type { Context } from './command.ts';
import { folderOf } from './glance.ts';
import { reducer } from './learner-model.ts';

/** A memory with the learner's model in it. */
export type Memory = Progress<Model>;

/** Opens the memory in a folder, as every command does: one that asked for another model would have it reckoned anew. */
export const memoryIn = (folder: string): Promise<Memory> => openProgress({ folder, now: () => new Date(), reducer });

/** The memory that the command line names. @throws UserError status 2 where it names none */
export const progressOf = async (context: Pick<Context, 'values' | 'env'>): Promise<Memory> => memoryIn(folderOf(context));

/** Closes the memory and tells what the user should know about it. */
export async function closeProgress(progress: Progress, context: Context): Promise<void> {
  await progress.close();
  for (const notice of progress.notices) context.err(`study: ${notice[context.lang]}`);
}
