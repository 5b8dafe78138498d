import { catalog } from '../knowledge/services.ts';
import { worldItems } from '../item/world/world-items.ts';
import { parseScenario } from '../network/parse.ts';
import type { FullScenario } from '../network/schema.ts';
import { documentsOf, imported, leftOutLines } from './aws-files.ts';
import { printable, UserError, type Context } from './command.ts';
import { regionOf } from './import-aws.ts';
import type { LoadedPack } from './pack-option.ts';

/**
 * The network in some files: a scenario, or what describe commands of the aws CLI print. What is left out of the latter is counted on stderr.
 * @throws UserError status 2 where it is neither
 */
export function worldIn(paths: readonly string[], context: Pick<Context, 'values' | 'err' | 'lang'>): FullScenario {
  const documents = documentsOf(paths);
  const [first, ...others] = documents;
  const scenario = first && others.length === 0 && typeof first.value === 'object' && first.value !== null && 'format' in first.value ? first.value : null;
  let input: unknown = scenario;
  if (scenario === null) {
    const read = imported(documents, { region: regionOf(context.values['region']), keepNames: context.values['keep-names'] === true });
    input = read.scenario;
    const lines = leftOutLines(read.leftOut, context.lang).length;
    if (lines > 0) context.err(context.lang === 'en' ? `study: ${read.leftOut.length} notes on what is left out or taken otherwise; study import-aws lists them` : `study: 제외하거나 다르게 처리한 항목이 ${read.leftOut.length}건 있습니다. study import-aws 명령으로 볼 수 있습니다.`);
  }
  const parsed = parseScenario(input, { services: catalog.services });
  if (parsed.ok) return parsed.scenario;
  const [fault] = parsed.faults;
  throw new UserError(`${printable(paths[0] ?? '')}: ${printable(fault?.path ?? '')}: ${printable(fault?.message ?? '')}`, 2);
}

/** Questions about the network that `--world` and the files behind it hold; null where it is not given. @throws UserError where there is nothing to ask */
export function worldOf(context: Context, count: number, seed: number): LoadedPack | null {
  const { values, positionals } = context;
  const path = values['world'];
  if (typeof path !== 'string') return null;
  const full = worldIn([path, ...positionals], context);
  const items = [];
  for (const item of worldItems(full, catalog, seed)) if (items.push(item) >= count) break;
  if (items.length === 0) throw new UserError(`${printable(path)}: nothing can be asked about this network: two networks, or one with services, are the least`, 1);
  return { items, content: 'world' };
}
