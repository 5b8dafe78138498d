import { spawn } from 'node:child_process';
import { expect } from 'vitest';
import { open, tempFolder } from './fixtures.ts';

/** Lets a writer run for a while and kills it; returns the questions that it saw acknowledged. */
async function killed(writer: string, folder: string, name: string, milliseconds: number): Promise<readonly string[]> {
  const child = spawn(process.execPath, [writer, folder, name, '100000'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let text = '';
  let complaint = '';
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on('data', (bytes: Buffer) => {
    text += bytes.toString();
    // From the moment it is ready, since starting takes longer than the rest.
    timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
  });
  child.stderr.on('data', (bytes: Buffer) => {
    complaint += bytes.toString();
  });
  await new Promise((done) => child.on('close', done));
  clearTimeout(timer);
  expect([complaint, child.signalCode]).toEqual(['', 'SIGKILL']);
  // A line that the kill cut off is not known to be acknowledged.
  return text.split('\n').slice(0, -1).filter((line) => line !== 'ready');
}

/**
 * Kills writers `times` times, `atOnce` of them at a time in one folder and every few rounds in a new one (the first record of a folder has most to
 * do), and holds each acknowledged answer to be there, none twice.
 */
export async function killWriters(writer: string, times: number, atOnce: number): Promise<void> {
  const rounds = Math.ceil(times / atOnce);
  let folder = '';
  let acknowledged: string[] = [];
  let total = 0;
  for (let round = 0; round < rounds; round += 1) {
    if (round % 5 === 0) [folder, acknowledged] = [tempFolder(), []];
    const children = Array.from({ length: atOnce }, (_, i) => killed(writer, folder, `w${round}-${i}`, Math.random() * 40));
    acknowledged.push(...(await Promise.all(children)).flat());
    if (round % 2 === 0) await (await open(folder)).close();
    if (round % 5 !== 4 && round !== rounds - 1) continue;
    await holdsAll(folder, acknowledged);
    total += acknowledged.length;
  }
  expect(total).toBeGreaterThan(times);
}

async function holdsAll(folder: string, acknowledged: readonly string[]): Promise<void> {
  const progress = await open(folder);
  const questions = progress.answers().map((a) => a.question);
  const stored = new Set(questions);
  expect(acknowledged.filter((q) => !stored.has(q))).toEqual([]);
  expect(questions).toHaveLength(stored.size);
  expect(new Set(progress.answers().map((a) => a.machine)).size).toBeLessThanOrEqual(1);
  expect(progress.notices.filter((notice) => notice.en.includes('state.json'))).toEqual([]);
  expect(progress.state.tallies.rules['gateway-endpoint-free']?.asked).toBe(stored.size);
  const { state } = progress;
  await progress.rebuild();
  expect(progress.state).toEqual(state);
}
