import { catalog } from '../knowledge/services.ts';
import { maxBytes, parseScenario } from '../network/parse.ts';
import { TooLarge } from '../network/plan.ts';
import { repairsOf, type Repair } from '../network/repairs.ts';
import { solve, type Verdict } from '../network/verdict.ts';
import { plainVoice } from '../item/plain-voice.ts';
import { repairSentence } from '../item/words/repair.ts';
import { proofsFor, proofsInWords } from './proof-words.ts';
import { printable, UserError, type Command, type Context } from './command.ts';
import { readJson } from './read-json.ts';

export const command: Command = {
  usage: 'study solve FILE [--json] [--proof]',
  summary: 'Decides a scenario of format study.scenario/1: which option is right, and where every other one breaks.',
  examples: ['study solve scenario.json', 'study solve scenario.json --json', "study generate --count 1 --json | jq .scenario | study solve - --json"],
  options: { json: { type: 'boolean' }, proof: { type: 'boolean' } },
  help: { json: 'the verdict as JSON (study.verdict/1)', proof: 'with the proof of each verdict: the path, or everything that can be reached' },
  async run(context: Context): Promise<number> {
    const [file, ...more] = context.positionals;
    if (file === undefined || more.length > 0) throw new UserError('solve takes one FILE (or - for standard input); study solve --help shows how', 2);
    const parsed = parseScenario(readJson(file, maxBytes), { services: catalog.services });
    if (!parsed.ok) {
      const { faults } = parsed;
      for (const { path, message } of faults.slice(0, 20)) context.err(`study: ${printable(file)}: ${printable(path)}: ${printable(message)}`);
      if (faults.length > 20) context.err(`study: ${printable(file)}: and ${faults.length - 20} more faults`);
      return 2;
    }
    let verdict: Verdict;
    try {
      verdict = solve(parsed.scenario, catalog);
    } catch (fault) {
      if (fault instanceof TooLarge) throw new UserError(`${printable(file)}: ${fault.message}`, 2);
      throw fault;
    }
    const { scenario } = parsed;
    const repairs = scenario.options.length > 0 ? repairsOf(scenario, verdict, catalog) : new Map<string, Repair[]>();
    const en = plainVoice('en', scenario);
    const ko = plainVoice('ko', scenario);
    const withRepairs = { ...verdict, options: verdict.options.map((o) => ({ ...o, repairs: (repairs.get(o.id) ?? []).map((r) => ({ change: r.patch, text: { en: repairSentence(o.id, r.changes, en), ko: repairSentence(o.id, r.changes, ko) } })) })) };
    const proofs = context.values['proof'] ? proofsFor(scenario) : null;
    if (context.values['json']) await context.out(`${JSON.stringify(proofs ? { ...withRepairs, proofs } : withRepairs, null, 1)}\n`);
    else await context.out((inWords(withRepairs, context.lang) + (proofs ? proofsInWords(proofs) : '')));
    return verdict.unique || verdict.world ? 0 : 1;
  },
};

const reasons: Readonly<Record<string, string>> = {
  'none-meets': 'no option meets every requirement',
  'too-few-meet': 'fewer options meet every requirement than the question asks for',
  'too-many-meet': 'more options meet every requirement than the question asks for',
  tie: 'the best options are level',
  'no-set-meets': 'no set of steps of that size meets every requirement',
  'no-count': 'no number of them meets every requirement',
};

interface Shown extends Verdict {
  readonly options: readonly (Verdict['options'][number] & { readonly repairs: readonly { readonly text: { readonly en: string; readonly ko: string } }[] })[];
}

function inWords(verdict: Shown, lang: 'en' | 'ko'): string {
  const lines: string[] = [];
  const failureLines = (failures: Verdict['options'][number]['failures'], indent: string) => {
    for (const f of failures) lines.push(`${indent}${f.requirement === null ? 'AWS would not create it' : `requirement ${f.requirement}`}: ${f.rule} at ${f.blockedAt}`, `${indent}  ${f.path.join(' - ')}`);
  };
  if (verdict.world) {
    lines.push(verdict.world.meets ? 'The world meets every requirement.' : 'The world does not meet every requirement:');
    failureLines(verdict.world.failures, '  ');
  } else lines.push(verdict.unique ? `Answer: ${verdict.answer.join(' ')}` : `No unique answer: ${reasons[verdict.why?.reason ?? ''] ?? verdict.why?.reason}${verdict.why?.options.length ? ` (${verdict.why.options.join(', ')})` : ''}`);
  for (const o of verdict.options) {
    lines.push(`${o.id}: ${o.meets ? 'meets every requirement' : 'fails'}; ${o.monthlyUsd.toFixed(2)} USD a month, operations ${o.operations}`);
    failureLines(o.failures, '   ');
    for (const r of o.repairs) lines.push(`   ${r.text[lang]}`);
    if (o.repairs.length === 0 && verdict.unique && !verdict.answer.includes(o.id)) lines.push(lang === 'en' ? `   No small change of the scenario was found that makes ${o.id} right.` : `   ${o.id}를 정답으로 만드는 작은 변경을 찾지 못했습니다.`);
  }
  return `${lines.join('\n')}\n`;
}
