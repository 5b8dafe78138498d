import { readPack, type Pack } from '../item/pack.ts';
import { catalog } from '../knowledge/services.ts';
import { printable, UserError } from './command.ts';
import { readText } from './read-json.ts';

/** The largest pack that is read, in bytes. */
export const maxPackBytes = 1024 * 1024;

/** A pack from a file (`-`: standard input), as JSON or YAML. @throws UserError status 2 where it is neither */
export async function packFile(path: string): Promise<Pack> {
  const text = readText(path, maxPackBytes);
  return readPack(/^\s*[{[]/.test(text) && !/\.ya?ml$/i.test(path) ? jsonOf(text, path) : await yamlOf(text, path), catalog);
}

const refused = (path: string, kind: string, why: string): UserError => new UserError(`${printable(path)}: is not ${kind}: ${printable(why.split('\n')[0] ?? '').slice(0, 160)}`, 2);

function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw refused(path, 'JSON', (fault as Error).message);
  }
}

async function yamlOf(text: string, path: string): Promise<unknown> {
  const { yamlValue } = await import('./yaml-text.ts');
  try {
    return yamlValue(text);
  } catch (fault) {
    throw refused(path, 'a YAML file that can be read', fault instanceof RangeError ? 'it is nested too deeply' : (fault as Error).message);
  }
}
