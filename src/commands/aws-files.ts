import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ImportFault, type Document } from '../formats/aws/read.ts';
import type { Lang } from '../item/question.ts';
import { importAws, type Imported } from '../formats/aws/world.ts';
import { printable, UserError } from './command.ts';
import { readJson } from './read-json.ts';

/** The largest file of a describe command that is read, in bytes, and the most files of all folders together. */
const maxBytes = 64 * 1024 * 1024;
const mostFiles = 2000;
const deepest = 6;

const isFolder = (path: string): boolean => path !== '-' && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);

/** The JSON files in a folder and the folders in it, in the order of their names; links are not followed. */
function filesIn(folder: string, depth: number): string[] {
  if (depth > deepest) throw new UserError(`${printable(folder)}: folders are read ${deepest} deep at most`, 2);
  try {
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name), depth + 1) : entry.isFile() && /\.json$/i.test(entry.name) ? [join(folder, entry.name)] : []));
  } catch (fault) {
    if (fault instanceof UserError) throw fault;
    throw new UserError(`${printable(folder)}: cannot be read (${(fault as NodeJS.ErrnoException).code})`, 2);
  }
}

/** Files and folders as values, `-` for standard input. @throws UserError status 2 with one line */
export function documentsOf(paths: readonly string[]): Document[] {
  const files = paths.flatMap((path) => (isFolder(path) ? filesIn(path, 1).map((name) => ({ name, named: false })) : [{ name: path, named: true }]));
  if (files.length === 0) throw new UserError(`${printable(paths[0] ?? '')}: holds no .json file`, 2);
  if (files.length > mostFiles) throw new UserError(`${files.length} files are more than the ${mostFiles} that are read`, 2);
  return files.map(({ name, named }) => ({ name, named, value: readJson(name, maxBytes) }));
}

/** What `study import-aws` reads, or says in one line why not. @throws UserError status 2 */
export function imported(documents: readonly Document[], options: Parameters<typeof importAws>[1]): Imported {
  try {
    return importAws(documents, options);
  } catch (fault) {
    if (fault instanceof ImportFault) throw new UserError(printable(fault.message).slice(0, 400), 2);
    throw fault;
  }
}

const shown = 5;

/** What was left out, a line for each reason with the ids that share it. */
export function leftOutLines(leftOut: Imported['leftOut'], lang: Lang): string[] {
  const byReason = new Map<string, Set<string>>();
  for (const { id, reason } of leftOut) byReason.set(reason[lang], (byReason.get(reason[lang]) ?? new Set()).add(id));
  return [...byReason].map(([reason, set]) => {
    const ids = [...set];
    const more = ids.length - shown;
    return `${ids.slice(0, shown).map(printable).join(', ')}${more > 0 ? (lang === 'en' ? ` and ${more} more (--json lists all)` : ` 외 ${more}개(--json으로 모두 표시)`) : ''}: ${printable(reason)}`;
  });
}
