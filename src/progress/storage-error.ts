import type { Text } from '../item/question.ts';
import { codeOf } from './disk.ts';
import { shown } from './shown.ts';

/** The memory could not be read or written. `text` says, in both languages, what failed, where, and what to do; `message` is its English. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly text: Text;
  readonly path: string;
  /** The system's code, such as ENOSPC; empty where there is none. */
  readonly code: string;
  constructor(text: Text, path: string, code: string, cause?: unknown) {
    super(text.en, { cause });
    this.text = text;
    this.path = path;
    this.code = code;
  }
}

/** What was being done when it failed. */
export type Task = 'answer' | 'undo' | 'settings' | 'interrupted' | 'import' | 'rebuild' | 'reset';

const what: Readonly<Record<Task, Text>> = {
  answer: { en: 'The answer is not stored', ko: '답이 저장되지 않았습니다' },
  undo: { en: 'The answer is not taken back', ko: '답이 취소되지 않았습니다' },
  settings: { en: 'The settings are not stored', ko: '설정이 저장되지 않았습니다' },
  interrupted: { en: 'The interrupted session is not stored', ko: '중단한 학습이 저장되지 않았습니다' },
  import: { en: 'The import is not complete', ko: '가져오기가 끝나지 않았습니다' },
  rebuild: { en: 'The state is not stored', ko: '상태가 저장되지 않았습니다' },
  reset: { en: 'The reset is not complete', ko: '초기화가 끝나지 않았습니다' },
};

function remedy(code: string, path: string): Text {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { en: `the disk that holds ${path} is full. Free some space, then try again`, ko: `${path} 경로가 있는 디스크가 가득 찼습니다. 공간을 확보한 뒤 다시 시도하세요` };
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { en: `${path} may not be written. Allow writing there, or choose another folder with --data-dir`, ko: `${path} 경로에 쓸 수 없습니다. 쓰기 권한을 주거나 --data-dir 옵션으로 다른 폴더를 지정하세요` };
    case 'ENOTDIR':
    case 'EEXIST':
      return { en: `a part of ${path} is a file, not a folder. Move that file, or choose another folder with --data-dir`, ko: `${path} 경로의 일부가 폴더가 아니라 파일입니다. 그 파일을 옮기거나 --data-dir 옵션으로 다른 폴더를 지정하세요` };
    case 'EISDIR':
      return { en: `${path} is not an ordinary file. Move it away, then try again`, ko: `${path} 경로가 일반 파일이 아닙니다. 다른 곳으로 옮긴 뒤 다시 시도하세요` };
    default:
      return { en: `${path} cannot be written (${code || 'no reason given'}). Check the disk, or choose another folder with --data-dir`, ko: `${path} 경로에 쓸 수 없습니다(${code || '원인 불명'}). 디스크를 확인하거나 --data-dir 옵션으로 다른 폴더를 지정하세요` };
  }
}

/** The error that a user sees for a failed call of the file system on `path`. A StorageError comes back as it is. */
export function storageError(fault: unknown, task: Task, path: string): StorageError {
  if (fault instanceof StorageError) return fault;
  const code = codeOf(fault);
  const why = remedy(code, shown(path));
  return new StorageError({ en: `${what[task].en}: ${why.en}.`, ko: `${what[task].ko}: ${why.ko}.` }, path, code, fault);
}
