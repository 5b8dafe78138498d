import { scenarioJsonSchema } from '../network/json-schema.ts';
import type { Command, Context } from './command.ts';

export const command: Command = {
  usage: 'study schema',
  summary: 'The format of scenarios (study.scenario/1) as JSON Schema.',
  examples: ['study schema > scenario.schema.json'],
  options: {},
  help: {},
  async run(context: Context): Promise<number> {
    await context.out(`${JSON.stringify(scenarioJsonSchema(), null, 1)}\n`);
    return 0;
  },
};
