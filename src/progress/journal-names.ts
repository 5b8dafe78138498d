import { codeOf, type Disk } from './disk.ts';

// One file has one writer, so that a synchronised folder never holds two versions of a file: `answers-<machine>.jsonl` takes the answers that are
// given on a machine, `imported-<machine>.jsonl` the records of other machines that were imported there. What synchronisation makes of a file
// when it sees two versions after all (`answers-ab12cd34 (conflicted copy).jsonl`) is read as well; a record counts once wherever it stands.
const journalName = /^(answers|imported)\b.*\.jsonl$/su;

export const answersFile = (machine: string): string => `answers-${machine}.jsonl`;
export const importedFile = (machine: string): string => `imported-${machine}.jsonl`;

/** The names of the journals in a folder, sorted; none where the folder is missing. @throws as the file system does where it cannot be listed */
export function journalsIn(disk: Disk, folder: string): readonly string[] {
  try {
    return disk
      .list(folder)
      .filter((name) => journalName.test(name))
      .sort();
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return [];
    throw fault;
  }
}
