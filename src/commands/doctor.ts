import { optionsAlone, printable, type Command, type Context } from './command.ts';
import { dataChecks } from './doctor-data.ts';
import { surroundingChecks, type Check } from './doctor-checks.ts';

export const command: Command = {
  usage: 'study doctor [--json]',
  summary: 'Looks at Node, the terminal, the locale and the data folder: what is wrong, and what to do. Exit status 1 where something is.',
  examples: ['study doctor', 'study doctor --json'],
  options: { json: { type: 'boolean' } },
  help: { json: 'the findings as one JSON object (study.doctor/1)' },
  async run({ positionals, values, env, lang, out }: Context): Promise<number> {
    const [stray] = positionals;
    if (stray !== undefined) throw optionsAlone('doctor', stray);
    const { stdin, stdout, versions, platform } = process;
    const checks: readonly Check[] = [
      ...surroundingChecks({ env, node: versions.node, platform, stdin: stdin.isTTY === true, stdout: stdout.isTTY === true, columns: stdout.columns, rows: stdout.rows }),
      ...dataChecks(typeof values['data-dir'] === 'string' ? values['data-dir'] : undefined, env),
    ];
    const ok = checks.every(({ state }) => state !== 'wrong');
    if (values['json']) await out(`${JSON.stringify({ format: 'study.doctor/1', ok, checks })}\n`);
    else await out(checks.map(({ state, said, todo }) => `${marks[state]} ${printable(said[lang])}\n${todo ? `    ${printable(todo[lang])}\n` : ''}`).join(''));
    return ok ? 0 : 1;
  },
};

const marks = { ok: 'ok  ', note: '  - ', wrong: 'NO  ' } as const;
