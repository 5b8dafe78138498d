import { join } from 'node:path';
import type { Text } from '../item/question.ts';
import type { Fault, Why } from './line.ts';
import type { Trouble } from './scan.ts';
import { shown } from './shown.ts';

/** The notice for a journal that cannot be read (or, with an empty file name, for the folder). */
export function troubleNotice(folder: string, { file, code }: Trouble): Text {
  const path = shown(join(folder, file));
  if (file === '') {
    return code === 'ENOTDIR'
      ? { en: `${path} is not a folder, so no progress can be read or kept there. Choose another one with --data-dir.`, ko: `${path} 경로가 폴더가 아니어서 학습 기록을 읽거나 저장할 수 없습니다. --data-dir 옵션으로 다른 폴더를 지정하세요.` }
      : { en: `${path} cannot be read (${code}), so earlier progress is missing. Allow reading it.`, ko: `${path} 폴더를 읽을 수 없어(${code}) 이전 학습 기록이 빠져 있습니다. 읽기 권한을 주세요.` };
  }
  return code === 'EISDIR'
    ? { en: `${path} is not an ordinary file. It is left as it is, and its answers do not count.`, ko: `${path} 경로가 일반 파일이 아닙니다. 그대로 두며 그 안의 답은 집계하지 않습니다.` }
    : { en: `${path} cannot be read (${code}). It is left as it is, and its answers do not count until it can.`, ko: `${path} 파일을 읽을 수 없습니다(${code}). 그대로 두며, 읽을 수 있게 될 때까지 그 안의 답은 집계하지 않습니다.` };
}

/** The notice for lines of a journal that were set aside. */
export function faultyNotice(folder: string, file: string, count: number): Text {
  const path = shown(join(folder, file));
  return {
    en: `${path}: ${count === 1 ? '1 line is' : `${count} lines are`} damaged and left out; all others count. The file stays as it is; study progress rebuild lists them.`,
    ko: `${path}: 손상된 줄 ${count}개를 제외했고 나머지는 모두 집계합니다. 파일은 그대로 두며, study progress rebuild 명령이 그 줄을 알려 줍니다.`,
  };
}

/** The notice for lines of a journal that a newer version wrote. */
export function newerNotice(folder: string, file: string, count: number): Text {
  const path = shown(join(folder, file));
  return {
    en: `${path}: ${count === 1 ? '1 line was' : `${count} lines were`} written by a newer version of this program. They stay as they are and count again once you update.`,
    ko: `${path}: 더 새로운 버전의 프로그램이 쓴 줄이 ${count}개 있습니다. 그대로 두며, 프로그램을 업데이트하면 다시 집계합니다.`,
  };
}

export const newerState = (file: string, path = shown(file)): Text => ({
  en: `${path} was written by a newer version of this program. It stays as it is; settings and interrupted sessions of this run are not kept. Answers are.`,
  ko: `${path} 파일은 더 새로운 버전의 프로그램이 썼습니다. 그대로 두며, 이번 실행의 설정과 중단한 학습은 저장하지 않습니다. 답은 저장합니다.`,
});

export const damagedState = (file: string, copy: string, path = shown(file), aside = shown(copy)): Text => ({
  en: `${path} was damaged. It is set aside as ${aside}; progress was rebuilt from the answers.`,
  ko: `${path} 파일이 손상되어 ${aside} 이름으로 옮겼습니다. 학습 기록은 저장된 답으로 다시 만들었습니다.`,
});

export const stuckState = (file: string, code: string, path = shown(file)): Text => ({
  en: `${path} cannot be used (${code}). It stays as it is; settings and interrupted sessions of this run are not kept. Answers are.`,
  ko: `${path} 파일을 사용할 수 없습니다(${code}). 그대로 두며, 이번 실행의 설정과 중단한 학습은 저장하지 않습니다. 답은 저장합니다.`,
});

const reasons: Readonly<Record<Why, Text>> = {
  json: { en: 'not whole JSON', ko: '온전한 JSON이 아님' },
  shape: { en: 'not an answer', ko: '답 기록이 아님' },
  newer: { en: 'of a newer version', ko: '더 새로운 버전' },
  long: { en: 'too long', ko: '너무 긺' },
};

/** A set-aside line in a few words: `answers-ab12cd34.jsonl line 3 (not whole JSON)`. */
export function faultText({ file, line, why, detail }: Fault): Text {
  const [name, more] = [shown(file), detail === '' ? '' : `: ${shown(detail)}`];
  return { en: `${name} line ${line} (${reasons[why].en}${more})`, ko: `${name} ${line}번째 줄(${reasons[why].ko}${more})` };
}
