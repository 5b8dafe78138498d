import type { Item } from '../item/question.ts';
import { printable, UserError, type Context } from './command.ts';

/** The questions of a pack, all proved. */
export interface LoadedPack {
  readonly items: readonly Item[];
  /** Names what the pack holds, as a version names the questions of the program. */
  readonly content: string;
}

/** The pack that `--pack` names; null where it is not given. @throws UserError where anything in it cannot be proved */
export async function packOf({ values }: Context): Promise<LoadedPack | null> {
  const path = values['pack'];
  if (typeof path !== 'string') return null;
  const { packFile } = await import('./pack-file.ts');
  const { items, faults } = await packFile(path);
  const [first] = faults;
  if (first) throw new UserError(`${printable(path)}: ${printable(first.path)}: ${printable(first.message)}${faults.length > 1 ? ` (and ${faults.length - 1} more; study pack check says them all)` : ''}`, 2);
  return { items, content: contentOf(items) };
}

function contentOf(items: readonly Item[]): string {
  let h = 0x811c9dc5;
  for (const { id } of items) for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return `p${(h >>> 0).toString(36)}`;
}
