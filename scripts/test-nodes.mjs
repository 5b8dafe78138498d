// `npm run test:nodes [MAJOR …]`: the program on every Node that it is for, each from the npm package that carries Node's binary. The tarball is installed
// with npm into an empty folder and run there by that Node, and the tests in a real terminal run on it too. A Node that cannot be had is said and skipped.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const majors = process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['20', '22', '24', '26'];
const carrier = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const room = mkdtempSync(join(tmpdir(), 'study-nodes-'));
const npm = (args, cwd) => execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
let failed = false;
let ran = 0;
try {
  const packed = JSON.parse(npm(['pack', '--json', '--pack-destination', room], process.cwd()).replace(/^[^[{]*/s, ''));
  const [pack] = Array.isArray(packed) ? packed : Object.values(packed);
  for (const major of majors) {
    const folder = join(room, major);
    mkdirSync(folder);
    const node = nodeOf(major, folder);
    if (!node) continue;
    ran++;
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const env = { ...process.env, PATH: `${dirname(node)}:${process.env.PATH}`, STUDY_HOME: join(folder, 'home'), NO_COLOR: '1' };
    npm(['init', '-y'], folder);
    npm(['install', '--offline', '--no-audit', '--no-fund', join(room, pack.filename)], folder);
    const cli = join(folder, 'node_modules', 'saa-study', 'dist', 'cli.js');
    const run = (args, input = '') => spawnSync(node, [cli, ...args], { encoding: 'utf8', input, env });
    check(version, 'study --version', run(['--version']), /^\d+\.\d+\.\d+/);
    check(version, 'study session --plain', run(['session', '--plain', '--count', '1', '--seed', '1'], 'A\nA B\n'), /^(Correct\.|Not correct:)/m);
    check(version, 'study progress export', run(['progress', 'export']), /study\.answer\/1/);
    check(version, 'study pack check', run(['pack', 'check', join(folder, 'node_modules', 'saa-study', 'docs', 'example-pack.yaml'), '--lang', 'en']), /3 of 3/);
    check(version, 'study doctor', run(['doctor', '--lang', 'en']), /ok {3}Node/);
    const tests = spawnSync(node, [resolve('node_modules/vitest/vitest.mjs'), 'run', 'test/terminal', '--maxWorkers=1'], { encoding: 'utf8', env: { ...env, NO_COLOR: '', STUDY_HOME: '' } });
    check(version, 'tests in a terminal', tests, /Tests .*passed/);
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
console.log(ran === 0 ? 'no Node could be had: nothing was tried' : failed ? 'not all of it holds on every Node' : `it holds on ${ran} of ${majors.length} Nodes`);
process.exitCode = failed ? 1 : 0;

/** The binary of a Node; null where its package cannot be had. */
function nodeOf(major, folder) {
  const own = join(folder, 'node');
  mkdirSync(own);
  try {
    npm(['install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', own, `${carrier}@${major}`], own);
  } catch (fault) {
    console.log(`Node ${major}: skipped, ${carrier}@${major} cannot be had (${String(fault.stderr ?? fault.message).trim().split('\n')[0]})`);
    return null;
  }
  const node = join(own, 'node_modules', carrier, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(node)) return node;
  console.log(`Node ${major}: skipped, ${carrier} carries no binary`);
  return null;
}

function check(version, what, { status, stdout, stderr }, wanted) {
  const fine = status === 0 && wanted.test(stdout);
  if (!fine) failed = true;
  // oxlint-disable-next-line no-control-regex -- the runner's colours
  const count = /Tests .*/.exec(stdout.replaceAll(/\u001b\[[0-9;]*m/g, ''))?.[0];
  console.log(`${version}  ${fine ? 'ok' : 'FAILED'}  ${what}${count ? `: ${count.trim()}` : ''}`);
  if (!fine) console.log(`${stdout.slice(-3000)}\n${stderr.slice(-2000)}`);
}
