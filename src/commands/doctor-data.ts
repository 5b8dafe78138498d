import { accessSync, constants, existsSync, lstatSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../progress/folder.ts';
import type { Text } from '../item/question.ts';
import type { Check } from './doctor-checks.ts';

const code = (fault: unknown): string => (fault as NodeJS.ErrnoException).code ?? String(fault);

/** The data folder: whether it can be written, and whether what is in it can be read and is private. Changes nothing. */
export function dataChecks(dataDir: string | undefined, env: NodeJS.ProcessEnv): Check[] {
  let folder: string;
  try {
    folder = dataFolder({ dataDir, env });
  } catch (fault) {
    const text = (fault as { text?: Text; message: string }).text ?? { en: (fault as Error).message, ko: (fault as Error).message };
    return [{ id: 'data', state: 'wrong', said: text }];
  }
  return existsSync(folder) ? [...folderChecks(folder), ...contentChecks(folder)] : [freshCheck(folder)];
}

function freshCheck(folder: string): Check {
  let above = dirname(folder);
  while (!existsSync(above) && dirname(above) !== above) above = dirname(above);
  return statSync(above).isDirectory() && writable(above)
    ? { id: 'data', state: 'ok', said: { en: `Data folder ${folder}: not there yet; it comes with the first answer`, ko: `데이터 폴더 ${folder}: 아직 없습니다. 첫 답을 저장할 때 생성합니다` } }
    : { id: 'data', state: 'wrong', said: { en: `Data folder ${folder} cannot be made: ${above} may not be written`, ko: `데이터 폴더(${folder})를 만들 수 없습니다. ${above} 폴더에 쓸 수 없습니다` }, todo: elsewhere };
}

const elsewhere: Text = { en: 'Name a folder that may be written with --data-dir or STUDY_HOME.', ko: '쓸 수 있는 폴더를 --data-dir 또는 STUDY_HOME으로 지정하세요.' };

function writable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function folderChecks(folder: string): Check[] {
  if (!statSync(folder).isDirectory()) return [{ id: 'data', state: 'wrong', said: { en: `${folder} is no folder`, ko: `${folder} 경로는 폴더가 아닙니다` }, todo: elsewhere }];
  if (!writable(folder)) return [{ id: 'data', state: 'wrong', said: { en: `Data folder ${folder} may not be written`, ko: `데이터 폴더(${folder})에 쓸 수 없습니다` }, todo: elsewhere }];
  return [{ id: 'data', state: 'ok', said: { en: `Data folder ${folder}`, ko: `데이터 폴더 ${folder}` } }];
}

/** Files of others, links, a state or a journal that cannot be read. */
function contentChecks(folder: string): Check[] {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (fault) {
    return [{ id: 'files', state: 'wrong', said: { en: `Its files cannot be listed (${code(fault)})`, ko: `파일 목록을 읽을 수 없습니다(${code(fault)})` }, todo: elsewhere }];
  }
  const checks: Check[] = [];
  let answers = 0;
  let damaged = 0;
  for (const name of names.filter((n) => n === 'state.json' || /^answers-.*\.jsonl$/.test(n))) {
    const path = join(folder, name);
    try {
      const facts = lstatSync(path);
      if (facts.isSymbolicLink()) checks.push({ id: 'files', state: 'note', said: { en: `${name} is a symbolic link`, ko: `${name} 파일은 심볼릭 링크입니다` }, todo: { en: 'Put the file itself there: a link is replaced when the state is stored.', ko: '링크 대신 파일을 두세요. 상태를 저장할 때 링크가 파일로 대체됩니다.' } });
      else if (process.platform !== 'win32' && (facts.mode & 0o077) !== 0) checks.push({ id: 'files', state: 'note', said: { en: `${name} can be read by others (mode ${(facts.mode & 0o777).toString(8)})`, ko: `다른 사용자가 ${name} 파일을 읽을 수 있습니다(모드 ${(facts.mode & 0o777).toString(8)})` }, todo: { en: `chmod 600 ${path}`, ko: `chmod 600 ${path}` } });
      const text = readFileSync(path, 'utf8');
      if (name === 'state.json') JSON.parse(text);
      else
        for (const line of text.split('\n')) {
          if (line.trim() === '') continue;
          if (isJson(line)) answers++;
          else damaged++;
        }
    } catch (fault) {
      checks.push(name === 'state.json' && fault instanceof SyntaxError
        ? { id: 'state', state: 'note', said: { en: 'state.json is damaged', ko: 'state.json이 손상되었습니다' }, todo: { en: 'Nothing to do: it is set aside and rebuilt from the journal at the next start; settings start anew.', ko: '할 일은 없습니다. 다음에 시작할 때 따로 보관하고 기록에서 다시 만듭니다. 설정은 초기화됩니다.' } }
        : { id: 'files', state: 'wrong', said: { en: `${name} cannot be read (${code(fault)})`, ko: `${name} 파일을 읽을 수 없습니다(${code(fault)})` }, todo: { en: `Make it yours: chown and chmod 600 ${path}`, ko: `소유자와 권한을 확인하세요: chmod 600 ${path}` } });
    }
  }
  checks.push({ id: 'journal', state: damaged > 0 ? 'note' : 'ok', said: { en: `${answers} entries in the journal${damaged > 0 ? `, ${damaged} lines that cannot be read` : ''}`, ko: `기록 ${answers}건${damaged > 0 ? `, 읽을 수 없는 줄 ${damaged}개` : ''}` }, ...(damaged > 0 ? { todo: { en: 'Nothing to do: such lines are passed over, and study progress export has all the others.', ko: '할 일은 없습니다. 그런 줄은 건너뛰며, 나머지는 study progress export로 볼 수 있습니다.' } } : {}) });
  return checks;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
