// `study progress …` by itself, for tests: only this command is bundled.
import { parseArgs } from 'node:util';
import { command } from '../../../src/commands/progress.ts';
import { UserError } from '../../../src/commands/command.ts';

const { positionals, values } = parseArgs({ args: process.argv.slice(2), options: { ...command.options, lang: { type: 'string' }, 'data-dir': { type: 'string' } }, allowPositionals: true });
try {
  process.exitCode = await command.run({
    positionals,
    values,
    lang: values['lang'] === 'ko' ? 'ko' : 'en',
    env: process.env,
    out: (text) => new Promise((done, fail) => process.stdout.write(text, (fault) => (fault ? fail(fault) : done()))),
    err: (line) => process.stderr.write(`${line}\n`),
  });
} catch (fault) {
  process.stderr.write(`study: ${fault instanceof UserError ? fault.message : String(fault)}\n`);
  process.exitCode = fault instanceof UserError ? fault.status : 70;
}
