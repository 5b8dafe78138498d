import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { UserError, printable } from './command.ts';

/** The text of a file (`-`: standard input), without a byte order mark; never empty. @throws UserError status 2 with one line that says what is wrong */
export function readText(path: string, maxBytes: number): string {
  const shown = printable(path);
  let fd: number;
  try {
    fd = path === '-' ? 0 : openSync(path, 'r');
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException;
    throw new UserError({ en: `${shown}: ${code === 'ENOENT' ? 'there is no such file' : code === 'EACCES' ? 'may not be read' : `cannot be read (${code})`}`, ko: `${shown}: ${code === 'ENOENT' ? '그런 파일이 없습니다' : code === 'EACCES' ? '읽을 권한이 없습니다' : `읽을 수 없습니다(${code})`}` }, 2);
  }
  let text: string;
  try {
    if (fd !== 0 && fstatSync(fd).isDirectory()) throw new UserError({ en: `${shown}: is a folder, not a file`, ko: `${shown}: 파일이 아니라 폴더입니다` }, 2);
    text = readAll(fd, maxBytes, shown);
  } finally {
    if (fd !== 0) closeSync(fd);
  }
  if (text.trim() === '') throw new UserError({ en: `${shown}: is empty`, ko: `${shown}: 비어 있습니다` }, 2);
  return text.replace(/^\uFEFF/, '');
}

/** The JSON value in a file (`-`: standard input). @throws UserError status 2 with one line that says what is wrong */
export function readJson(path: string, maxBytes: number): unknown {
  const text = readText(path, maxBytes);
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new UserError({ en: `${printable(path)}: is not JSON: ${printable((fault as Error).message).slice(0, 160)}`, ko: `${printable(path)}: JSON이 아닙니다: ${printable((fault as Error).message).slice(0, 160)}` }, 2);
  }
}

function readAll(fd: number, maxBytes: number, shown: string): string {
  const parts: Buffer[] = [];
  let size = 0;
  for (;;) {
    const part = Buffer.alloc(1 << 16);
    let n: number;
    try {
      n = readSync(fd, part, 0, part.length, null);
    } catch (fault) {
      const { code } = fault as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      if (code === 'EOF') break;
      throw new UserError(`${shown}: cannot be read (${code})`, 2);
    }
    if (n === 0) break;
    size += n;
    if (size > maxBytes) throw new UserError(`${shown}: is larger than ${Math.round(maxBytes / 1024 / 1024)} MB, the most that is read`, 2);
    parts.push(part.subarray(0, n));
  }
  const bytes = Buffer.concat(parts);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UserError({ en: `${shown}: is not UTF-8 text`, ko: `${shown}: UTF-8 텍스트가 아닙니다` }, 2);
  }
}
