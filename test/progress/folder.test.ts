import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder, type Surroundings } from '../../src/progress/folder.ts';
import { StorageError } from '../../src/progress/storage-error.ts';
import { tempFolder } from './fixtures.ts';

const at = (over: Partial<Surroundings>) => dataFolder({ env: {}, platform: 'linux', home: '/home/kim', ...over });

test.each<[string, Partial<Surroundings>, string]>([
  ['--data-dir before all else', { dataDir: '/a', env: { STUDY_HOME: '/b', XDG_DATA_HOME: '/c' } }, '/a'],
  ['a relative --data-dir', { dataDir: 'a/b' }, resolve('a/b')],
  ['STUDY_HOME before the platform', { env: { STUDY_HOME: '/b', XDG_DATA_HOME: '/c' } }, '/b'],
  ['an empty STUDY_HOME', { env: { STUDY_HOME: '', XDG_DATA_HOME: '/c' } }, '/c/saa-study'],
  ['an empty XDG_DATA_HOME', { env: { XDG_DATA_HOME: '' } }, '/home/kim/.local/share/saa-study'],
  ['a relative XDG_DATA_HOME, which does not count', { env: { XDG_DATA_HOME: 'data' } }, '/home/kim/.local/share/saa-study'],
  ['Linux', {}, '/home/kim/.local/share/saa-study'],
  ['macOS', { platform: 'darwin', env: { XDG_DATA_HOME: '/c' } }, '/home/kim/Library/Application Support/saa-study'],
  ['Windows', { platform: 'win32', home: 'C:\\Users\\kim', env: { LOCALAPPDATA: 'D:\\Local' } }, 'D:\\Local\\saa-study'],
  ['Windows without LOCALAPPDATA', { platform: 'win32', home: 'C:\\Users\\kim', env: { LOCALAPPDATA: '' } }, 'C:\\Users\\kim\\AppData\\Local\\saa-study'],
])('%s', (_, over, folder) => {
  expect(at(over)).toBe(folder);
});

test('an empty --data-dir is refused', () => {
  expect(() => at({ dataDir: '' })).toThrow(StorageError);
});

test('asking for the folder makes none', () => {
  const folder = join(tempFolder(), 'x');
  at({ dataDir: folder });
  expect(existsSync(folder)).toBe(false);
});
