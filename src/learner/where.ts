import type { Outlook } from './model.ts';

/** Of the rules that were asked before, so many at the head of the order are worth something, the foremost most. */
const worth = 20;
/** Draws that a shape is taken to have given to nothing: what was seen of it once or twice proves little. */
const doubt = 3;

/**
 * The shape of question that is likeliest to turn on what stands at the head of an order of rules, as far as the latest answers on each rule tell where it is asked;
 * null where a question of any shape is likelier to, which is so as long as most rules are new and lead.
 * @param among the shapes to choose from
 * @param part how many of so many questions turn on a rule
 */
export function likeliest({ model }: Outlook, order: readonly string[], among: readonly string[], part: (rule: string) => number): string | null {
  const newFirst = order[0] !== undefined && model.rules[order[0]] === undefined;
  const met = order.filter((rule) => model.rules[rule] !== undefined);
  const valueOf = new Map(met.map((rule, i) => [rule, Math.max(0, 1 - i / worth)]));
  const anywhere = { value: 0, of: 0 };
  const shapes = new Map<string, { value: number; of: number }>();
  for (const rule of order) {
    const value = valueOf.get(rule) ?? (newFirst ? 1 : 0);
    anywhere.value += value * part(rule);
    anywhere.of += part(rule);
    const { recent } = model.rules[rule] ?? { recent: [] };
    for (const { shape } of recent) {
      const sum = shapes.get(shape) ?? { value: 0, of: doubt };
      shapes.set(shape, { value: sum.value + (value * part(rule)) / recent.length, of: sum.of + part(rule) / recent.length });
    }
  }
  const share = ({ value, of }: { readonly value: number; readonly of: number }): number => value / of;
  const [best] = [...shapes].filter(([shape]) => among.includes(shape)).sort(([a, x], [b, y]) => share(y) - share(x) || (a < b ? -1 : 1));
  return best !== undefined && share(best[1]) >= share(anywhere) ? best[0] : null;
}
