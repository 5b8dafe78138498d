/** What a run can count on, told from its streams and environment. */
export interface Capability {
  /** Both ends are a terminal that can be drawn on. */
  readonly screen: boolean;
  readonly colour: boolean;
}

const set = (value: string | undefined): boolean => value !== undefined && value !== '';

/** `NO_COLOR` (any value) turns colour off unless `FORCE_COLOR` insists; `TERM=dumb` has neither colour nor a screen. */
export function capability(env: Readonly<Record<string, string | undefined>>, stdin: { isTTY?: boolean }, stdout: { isTTY?: boolean }): Capability {
  const dumb = env['TERM'] === 'dumb';
  const forced = env['FORCE_COLOR'];
  const screen = stdin.isTTY === true && stdout.isTTY === true && !dumb;
  const colour = set(forced) ? forced !== '0' && forced !== 'false' : !set(env['NO_COLOR']) && screen;
  return { screen, colour };
}

/** Whether the environment asks for text in order rather than a layout: `INK_SCREEN_READER=true`. */
export const readerAsked = (env: Readonly<Record<string, string | undefined>>): boolean => !['', '0', 'false'].includes(env['INK_SCREEN_READER'] ?? '');
