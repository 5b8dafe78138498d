// Writes answers until it is told or killed: `writer FOLDER NAME COUNT`. Prints each answer's question once it is acknowledged.
import { writeSync } from 'node:fs';
import { openProgress } from '../../../src/progress/store.ts';
import { given } from './given.ts';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const progress = await openProgress({ folder, now: () => new Date() });
writeSync(1, 'ready\n');
for (let n = 1; n <= Number(count); n += 1) {
  const { question } = await progress.record(given({ question: `${name}-${n}` }));
  writeSync(1, `${question}\n`);
}
await progress.close();
