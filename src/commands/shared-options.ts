import type { OptionsConfig } from './command.ts';

/** Options that every command takes. */
export const shared: OptionsConfig = {
  lang: { type: 'string' },
  'data-dir': { type: 'string' },
  plain: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
};
export const sharedHelp: Readonly<Record<string, string>> = {
  lang: 'en or ko (else as kept, else from the locale)',
  'data-dir': 'where progress is kept (else STUDY_HOME, else the platform data folder)',
  plain: 'lines of text instead of a screen; so is any run without a terminal',
  help: 'this text',
  version: 'the version',
};
