import { catalog } from '../knowledge/services.ts';
import { maxBytes, parseScenario } from '../network/parse.ts';
import { TooLarge } from '../network/plan.ts';
import { repairsOf, type Repair } from '../network/repairs.ts';
import { solve, type Verdict } from '../network/verdict.ts';
import type { Lang, Text } from '../item/question.ts';
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
    if (file === undefined || more.length > 0) throw new UserError({ en: 'solve takes one FILE (or - for standard input); study solve --help shows how', ko: 'solve에는 FILE 하나(표준 입력은 -)를 씁니다. study solve --help를 보세요' }, 2);
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
    else await context.out((inWords(withRepairs, context.lang) + (proofs ? proofsInWords(proofs, scenario, context.lang) : '')));
    return verdict.unique || verdict.world ? 0 : 1;
  },
};

interface Shown extends Verdict {
  readonly options: readonly (Verdict['options'][number] & { readonly repairs: readonly { readonly text: Text }[] })[];
}

const words = {
  en: {
    world: (meets: boolean) => (meets ? 'The world meets every requirement.' : 'The world does not meet every requirement:'),
    answer: (ids: readonly string[]) => `Answer: ${ids.join(' ')}`,
    none: 'No unique answer',
    reasons: {
      'none-meets': 'no option meets every requirement',
      'too-few-meet': 'fewer options meet every requirement than the question asks for',
      'too-many-meet': 'more options meet every requirement than the question asks for',
      tie: 'the best options are level',
      'no-set-meets': 'no set of steps of that size meets every requirement',
      'no-options': 'there are no options',
      'no-count': 'no number of them meets every requirement',
    },
    option: (id: string, meets: boolean, usd: string, operations: number) => `${id}: ${meets ? 'meets every requirement' : 'fails'}; ${usd} USD a month, operations ${operations}`,
    failure: (requirement: number | null, rule: string, at: string) => `${requirement === null ? 'AWS would not create it' : `requirement ${requirement}`}: ${rule} at ${at}`,
    open: (requirement: number | null, rule: string, by: string) => `requirement ${requirement}: a path is open that must not be, by ${rule} at ${by}`,
    noRepair: (id: string) => `No small change of the scenario was found that makes ${id} right.`,
  },
  ko: {
    world: (meets: boolean) => (meets ? '현재 네트워크가 모든 요구 사항을 충족합니다.' : '현재 네트워크가 모든 요구 사항을 충족하지는 못합니다.'),
    answer: (ids: readonly string[]) => `정답: ${ids.join(' ')}`,
    none: '유일한 정답 없음',
    reasons: {
      'none-meets': '모든 요구 사항을 충족하는 선택지가 없습니다',
      'too-few-meet': '모든 요구 사항을 충족하는 선택지가 골라야 하는 수보다 적습니다',
      'too-many-meet': '모든 요구 사항을 충족하는 선택지가 골라야 하는 수보다 많습니다',
      tie: '가장 나은 선택지의 우열을 가릴 수 없습니다',
      'no-set-meets': '그 수의 단계로는 어떤 조합도 모든 요구 사항을 충족하지 못합니다',
      'no-options': '선택지가 없습니다',
      'no-count': '몇 개를 추가해도 모든 요구 사항을 충족하지 못합니다',
    },
    option: (id: string, meets: boolean, usd: string, operations: number) => `${id}: ${meets ? '모든 요구 사항 충족' : '미충족'}; 월 ${usd} USD, 운영 ${operations}`,
    failure: (requirement: number | null, rule: string, at: string) => `${requirement === null ? 'AWS에서 생성할 수 없음' : `요구 사항 ${requirement}`}: ${rule}, 막힌 곳 ${at}`,
    open: (requirement: number | null, rule: string, by: string) => `요구 사항 ${requirement}: 없어야 할 경로가 열려 있음, ${rule}, 열린 곳 ${by}`,
    noRepair: (id: string) => `${id}를 정답으로 만드는 작은 변경을 찾지 못했습니다.`,
  },
};

function inWords(verdict: Shown, lang: Lang): string {
  const own = words[lang];
  const failureLines = (failures: Verdict['options'][number]['failures'], indent: string): string[] => failures.flatMap((f) => [`${indent}${(f.unwanted ? own.open : own.failure)(f.requirement, f.rule, f.blockedAt)}`, `${indent}  ${f.path.join(' - ')}`]);
  const lines: string[] = [];
  if (verdict.world) lines.push(own.world(verdict.world.meets), ...failureLines(verdict.world.failures, '  '));
  else if (verdict.why) lines.push(`${own.none}: ${own.reasons[verdict.why.reason]}${verdict.why.options.length > 0 ? ` (${verdict.why.options.join(', ')})` : ''}`);
  else lines.push(own.answer(verdict.answer));
  for (const o of verdict.options) {
    lines.push(own.option(o.id, o.meets, o.monthlyUsd.toFixed(2), o.operations), ...failureLines(o.failures, '   '), ...o.repairs.map((r) => `   ${r.text[lang]}`));
    if (o.repairs.length === 0 && verdict.unique && !verdict.answer.includes(o.id)) lines.push(`   ${own.noRepair(o.id)}`);
  }
  return `${lines.join('\n')}\n`;
}
