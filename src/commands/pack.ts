import { printable, UserError, type Command, type Context } from './command.ts';

const mostShown = 50;

export const command: Command = {
  usage: 'study pack check FILE [--json]',
  summary: 'Proves the questions of a pack of your own (study.pack/1, JSON or YAML) and says what is not provable, with its path.',
  examples: ['study pack check my-pack.yaml', 'study session --pack my-pack.yaml'],
  options: { json: { type: 'boolean' } },
  help: { json: 'the report as one JSON object (study.pack-report/1)' },
  async run(context: Context): Promise<number> {
    const [verb, file, ...more] = context.positionals;
    if (verb !== 'check' || file === undefined || more.length > 0) throw new UserError({ en: 'pack takes check and one FILE (or - for standard input): study pack check my-pack.yaml', ko: 'pack에는 check와 FILE 하나(표준 입력은 -)를 씁니다: study pack check my-pack.yaml' }, 2);
    const { packFile } = await import('./pack-file.ts');
    const { title, items, size, faults } = await packFile(file);
    const proved = items.map(({ id, answer, rules, topic }) => ({ id, topic, answer, rules }));
    if (context.values['json']) {
      await context.out(`${JSON.stringify({ format: 'study.pack-report/1', ok: faults.length === 0, questions: size, proved, faults })}\n`);
      return faults.length === 0 ? 0 : 1;
    }
    for (const { path, message } of faults.slice(0, mostShown)) context.err(`study: ${printable(file)}: ${printable(path)}: ${printable(message)}`);
    if (faults.length > mostShown) context.err(`study: ${printable(file)}: and ${faults.length - mostShown} more`);
    const en = context.lang === 'en';
    const lines = proved.map(({ id, answer }) => `${id}  ${en ? 'answer' : '정답'} ${answer.join(' ')}`);
    const head = title ? [printable(title[context.lang])] : [];
    const sum = en ? `${proved.length} of ${size} questions proved` : `${size}문제 중 ${proved.length}문제의 정답을 증명했습니다`;
    await context.out(`${[...head, ...lines, sum].join('\n')}\n`);
    return faults.length === 0 ? 0 : 1;
  },
};
