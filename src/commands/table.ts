import type { Text } from '../item/question.ts';
import type { Command } from './command.ts';

/** What may stand behind a command, for the shells' completions: certain words, a file, or nothing that could be listed. */
export type Takes = readonly string[] | 'file' | null;

/** A command before it is loaded. */
export interface Entry {
  readonly name: string;
  /** A few words, for the list of commands. */
  readonly summary: Text;
  readonly takes: Takes;
  readonly load: () => Promise<{ readonly command: Command }>;
}

const entry = (name: string, en: string, ko: string, takes: Takes, load: Entry['load']): Entry => ({ name, summary: { en, ko }, takes, load });

/** Every command, in the order of the help. Help, spelling suggestions, completions and the man page all come from here. */
export const table: readonly Entry[] = [
  entry('session', 'practise with an explanation after each answer', '답할 때마다 해설을 보며 연습합니다', null, () => import('./session.ts')),
  entry('quiz', 'a timed exam, no feedback before the end', '시간을 재며 시험을 봅니다. 끝나기 전에는 채점하지 않습니다', null, () => import('./quiz.ts')),
  entry('review', 'weak topics and rules, and a drill of what was missed', '약한 주제와 규칙을 보고 틀린 것을 복습합니다', null, () => import('./review.ts')),
  entry('stats', 'what has been answered, by topic, rule, day and week', '지금까지의 답을 주제, 규칙, 날짜별로 봅니다', null, () => import('./stats.ts')),
  entry('plan', 'what to do each day until the exam, and the forecast', '시험일까지 매일 할 일과 예상 점수를 봅니다', null, () => import('./plan.ts')),
  entry('rules', 'the reference: rules by topic, with their sources', '주제별 규칙과 출처를 봅니다', null, () => import('./rules.ts')),
  entry('config', 'settings that are kept', '저장되는 설정을 바꿉니다', ['lang', 'colour', 'ascii', 'screen-reader', 'minutes-per-day', 'exam-date'], () => import('./config.ts')),
  entry('progress', 'path, export, import, merge, reset of what is remembered', '기록의 위치를 보거나 내보내기, 가져오기, 병합, 초기화를 합니다', ['path', 'export', 'import', 'merge', 'reset'], () => import('./progress.ts')),
  entry('generate', 'questions as JSON lines', '문제를 JSON 줄로 출력합니다', null, () => import('./generate.ts')),
  entry('export', 'questions for Anki, Moodle, Canvas and spreadsheets', 'Anki, Moodle, Canvas, 스프레드시트용 문제를 내보냅니다', null, () => import('./export.ts')),
  entry('pack', 'prove a pack of your own questions', '직접 만든 문제 팩의 정답을 증명합니다', ['check'], () => import('./pack.ts')),
  entry('show', 'any question again, with its explanation', '문제를 해설과 함께 다시 봅니다', null, () => import('./show.ts')),
  entry('solve', 'decide a scenario that you wrote', '직접 쓴 시나리오를 판정합니다', 'file', () => import('./solve.ts')),
  entry('lab', 'switch the facts of a scenario and see every verdict change', '시나리오의 조건을 바꿔 판정이 어떻게 달라지는지 봅니다', 'file', () => import('./lab.ts')),
  entry('import-aws', 'your own network, from what the aws CLI prints', '내 네트워크를 aws CLI 출력에서 읽습니다', 'file', () => import('./import-aws.ts')),
  entry('schema', 'the format of scenarios as JSON Schema', '시나리오 형식을 JSON Schema로 출력합니다', null, () => import('./schema.ts')),
  entry('audit', 'measure any number of questions: keys proved again, cues, variety', '문제를 원하는 만큼 검사합니다(정답 재증명, 단서, 다양성)', null, () => import('./audit.ts')),
  entry('doctor', 'what is wrong here, and what to do', '실행 환경을 점검하고 조치할 일을 알려 줍니다', null, () => import('./doctor.ts')),
  entry('completion', 'completions for bash, zsh and fish', 'bash, zsh, fish 자동 완성을 출력합니다', ['bash', 'zsh', 'fish', 'man'], () => import('./completion.ts')),
];
