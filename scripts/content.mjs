// Names the content that questions are drawn from: a question's id carries it, and holds only as long as none of it has changed.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const files = (path) => (statSync(path).isDirectory() ? readdirSync(path).sort().flatMap((name) => files(join(path, name))) : [path]);

export function contentVersion() {
  const hash = createHash('sha256');
  for (const path of ['data', 'questions', 'src/item', 'src/knowledge', 'src/network'].flatMap(files)) hash.update(path).update('\0').update(readFileSync(path, 'utf8').replace(/\r\n/g, '\n')).update('\0');
  return BigInt(`0x${hash.digest('hex').slice(0, 12)}`).toString(36).slice(-7);
}
