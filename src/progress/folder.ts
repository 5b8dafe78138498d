import { homedir } from 'node:os';
import { posix, resolve, win32 } from 'node:path';
import { StorageError } from './storage-error.ts';

/** Where the choice of a folder comes from; what is left out is the running process's own. */
export interface Surroundings {
  /** `--data-dir`, where it was given. */
  readonly dataDir?: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform?: NodeJS.Platform;
  readonly home?: string;
}

const name = 'saa-study';

/**
 * The absolute path of the data folder: `--data-dir`, else STUDY_HOME, else where the platform keeps application data (an XDG_DATA_HOME or
 * LOCALAPPDATA that is no absolute path does not count). Touches nothing. @throws StorageError for an empty `--data-dir`, which is rather an unset
 * variable of a script than a wish for the usual folder
 */
export function dataFolder({ dataDir, env, platform = process.platform, home = homedir() }: Surroundings): string {
  if (dataDir === '') throw new StorageError({ en: '--data-dir is empty: name a folder, or leave the option out.', ko: '--data-dir 값이 비어 있습니다. 폴더를 지정하거나 옵션을 빼세요.' }, '', '');
  const chosen = dataDir ?? (env['STUDY_HOME'] || undefined);
  if (chosen !== undefined) return resolve(chosen);
  switch (platform) {
    case 'win32': {
      const local = env['LOCALAPPDATA'];
      return win32.join(local && win32.isAbsolute(local) ? local : win32.join(home, 'AppData', 'Local'), name);
    }
    case 'darwin':
      return posix.join(home, 'Library', 'Application Support', name);
    default: {
      const data = env['XDG_DATA_HOME'];
      return posix.join(data && posix.isAbsolute(data) ? data : posix.join(home, '.local', 'share'), name);
    }
  }
}
