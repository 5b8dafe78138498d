import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder } from '../progress/folder.ts';
import type { OptionsConfig } from './command.ts';

/** What of the settings the door needs before anything is drawn. */
export interface KeptLook {
  readonly lang?: 'en' | 'ko';
  readonly colour?: boolean;
  readonly ascii?: boolean;
  readonly screenReader?: boolean;
}

/**
 * The settings that are kept, read past the memory so that the first frame need not wait for it. Never fails: without a state file that can be read
 * there are none, and the memory tells about that.
 */
export function keptLook(dataDir: unknown, env: NodeJS.ProcessEnv): KeptLook {
  try {
    const folder = dataFolder({ dataDir: typeof dataDir === 'string' ? dataDir : undefined, env });
    const state: unknown = JSON.parse(readFileSync(join(folder, 'state.json'), 'utf8'));
    const settings: unknown = typeof state === 'object' && state !== null && 'settings' in state ? state.settings : null;
    if (typeof settings !== 'object' || settings === null) return {};
    const { lang, colour, ascii, screenReader } = settings as Record<string, unknown>;
    return { ...(lang === 'en' || lang === 'ko' ? { lang } : {}), ...(typeof colour === 'boolean' ? { colour } : {}), ...(typeof ascii === 'boolean' ? { ascii } : {}), ...(typeof screenReader === 'boolean' ? { screenReader } : {}) };
  } catch {
    return {};
  }
}

/** The language of the locale; English where it names none of ours. */
export const localeLanguage = (env: NodeJS.ProcessEnv): 'en' | 'ko' => (/^ko/i.test(env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '') ? 'ko' : 'en');

/** Settings as the options of a command that takes them; what the command line says goes before. */
export const asOptions = ({ ascii, screenReader }: KeptLook, options: OptionsConfig): Readonly<Record<string, boolean>> => ({
  ...(ascii === true && 'ascii' in options ? { ascii } : {}),
  ...(screenReader === true && 'screen-reader' in options ? { 'screen-reader': screenReader } : {}),
});

/** The surroundings with the setting for colour: what the environment says itself goes before. */
export const withColour = ({ colour }: KeptLook, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv => (colour === false && !env['NO_COLOR'] && !env['FORCE_COLOR'] ? { ...env, NO_COLOR: '1' } : env);
