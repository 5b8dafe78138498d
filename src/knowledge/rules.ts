import * as v from 'valibot';
import files from '../../data/rules/*.yaml?late';
import { lateMap } from './late-map.ts';

// In a function, so that the built program, for which the files are checked already, leaves it and its library out.
const ruleSchema = () => {
  const text = v.strictObject({ en: v.pipe(v.string(), v.minLength(10)), ko: v.pipe(v.string(), v.minLength(5)) });
  const day = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{4}(-\d{2}){0,2}$/));
  return v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)),
    domain: v.picklist(['secure', 'resilient', 'performant', 'cost']),
    statement: text,
    belief: text,
    source: v.nullable(v.array(v.pipe(v.number(), v.integer()))),
    url: v.pipe(v.string(), v.startsWith('https://')),
    read: day,
    copy: v.nullable(day),
    today: v.nullable(text),
    changed: v.exactOptional(day),
    confusedWith: v.optional(v.array(v.string()), []),
  });
};
declare const __CHECKED__: boolean;

export interface Rule extends v.InferOutput<ReturnType<typeof ruleSchema>> {
  readonly topic: string;
}

/** Every rule of `data/rules`, by id, topic after topic. Their texts are read when the first is asked for; for topics alone there is `topicOfRule`. The build checks the files, so that no start has to. @throws where a file is wrong, naming it */
export const rules: ReadonlyMap<string, Rule> = lateMap(() => (typeof __CHECKED__ === 'boolean' && __CHECKED__ ? takeRules(files() as Record<string, RuleFile>) : readRules(files() as Record<string, unknown>)));

type RuleFile = readonly v.InferInput<ReturnType<typeof ruleSchema>>[];

/** What `readRules` makes of files that it accepts. */
export function takeRules(all: Record<string, RuleFile>): Map<string, Rule> {
  const found = new Map<string, Rule>();
  for (const [topic, list] of Object.entries(all))
    for (const rule of list) {
      const { read, copy, changed, confusedWith = [] } = rule;
      found.set(rule.id, { ...rule, read: String(read), copy: copy === null ? null : String(copy), ...(changed === undefined ? {} : { changed: String(changed) }), confusedWith, topic } as Rule);
    }
  return found;
}

/** @throws where a file is wrong, naming it */
export function readRules(all: Record<string, unknown>): Map<string, Rule> {
  const found = new Map<string, Rule>();
  for (const [topic, list] of Object.entries(all)) {
    const result = v.safeParse(v.array(ruleSchema()), list);
    if (!result.success) {
      const issue = result.issues[0];
      throw new Error(`data/rules/${topic}.yaml: ${issue.path?.map((p) => String(p.key)).join('.')}: ${issue.message}`);
    }
    for (const rule of result.output) {
      if (found.has(rule.id)) throw new Error(`data/rules/${topic}.yaml: the rule ${rule.id} stands twice`);
      found.set(rule.id, { ...rule, topic });
    }
  }
  return found;
}
