// The head of dist/cli.js. The program's modules lie in parts, one file for what is loaded together; a part is read when something in it is first
// needed. Loading a part takes less than half of what as many ES modules take, and nothing is looked for on the disk.
// PARTS (the file of each part, or its name, its archive and where it lies there), ARCHIVES (their files and what they come to) and HOMES (the part of each module) are put
// in by scripts/parts.mjs.
const fs = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const loaded = [];

/** The exports of a module. */
function need(id) {
  const part = HOMES[id];
  return (loaded[part] ?? load(part)).exports[id];
}

/** The same for `import()`. */
const later = async (id) => need(id);

function load(part) {
  const place = PARTS[part];
  const filename = join(__dirname, typeof place === 'string' ? place : place[0]);
  const script = compile(filename, typeof place === 'string' ? fs.readFileSync(filename, 'utf8') : unpacked(place));
  // Known before it runs: parts may need each other.
  const module = (loaded[part] = { exports: {} });
  script.runInThisContext()(module, module.exports, require, need, later, growLittle, filename, __dirname);
  return module;
}

const archives = [];
/** A part in an archive: many texts that are alike, compressed as one, take half the room. */
function unpacked([, archive, from, to]) {
  let bytes = archives[archive]?.deref();
  if (!bytes) {
    const { path, size } = ARCHIVES[archive];
    bytes = require('node:zlib').brotliDecompressSync(fs.readFileSync(join(__dirname, path)), { chunkSize: size + 64 });
    archives[archive] = new WeakRef(bytes);
  }
  return bytes.subarray(from, to).toString('utf8');
}

// What V8 made of a part is kept, and so are the functions that were called in it: compiling takes longer than all else at a start. It lies where the
// user keeps caches, never beside answers: those may come from elsewhere, and this is run. Whatever is wrong with it, the text is compiled.
// Each command calls other functions: the first run of each adds its own to what is kept.

/** Parts of which more is known at the end than is kept, and where to keep them. */
const compiled = [];
/** The bit that stands for this command among those that have added to what is kept; two may share one. */
const command = 1 << ([...(process.argv[2] ?? '')].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 1) >>> 27);
const worthIt = 6000;
const mostKept = 100;
const folder = cacheFolder();

function compile(filename, text) {
  // V8 refuses what was compiled under other flags than those of now.
  const path = folder && text.length > worthIt ? join(folder, `${filename.slice(join(__dirname, 'chunks').length + 1)}-${process.version}-${process.arch}${littleGrowth ? '-little' : ''}`) : null;
  const found = path === null ? undefined : kept(path);
  const script = new vm.Script(text, { filename, cachedData: found?.data, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  const { data, commands } = found && !script.cachedDataRejected ? found : { data: '', commands: 0 };
  if (path !== null && (commands & command) === 0) compiled.push({ script, path, factor: littleGrowth ? little : usual, commands: commands | command, least: data.length });
  return script;
}

/** Null where the surroundings name no folder of the user's own, or Node is told to keep no compiled code. */
function cacheFolder() {
  const { XDG_CACHE_HOME, HOME, LOCALAPPDATA, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_DISABLE_COMPILE_CACHE) return null;
  if (process.platform === 'win32') return LOCALAPPDATA ? join(LOCALAPPDATA, 'saa-study', 'Cache') : null;
  if (process.platform === 'darwin') return HOME ? join(HOME, 'Library', 'Caches', 'saa-study') : null;
  return XDG_CACHE_HOME?.startsWith('/') ? join(XDG_CACHE_HOME, 'saa-study') : HOME ? join(HOME, '.cache', 'saa-study') : null;
}

/** Whether nobody but the user can write there. */
function isOwn({ uid, mode }) {
  return process.platform === 'win32' || (uid === process.getuid() && (mode & 0o022) === 0);
}

/** What is kept in a file, and which commands have added to it; undefined where there is nothing, or not what was written. V8 does not look itself, and would fall over it. */
function kept(path) {
  try {
    const fd = fs.openSync(path, fs.constants.O_RDONLY | (fs.constants.O_NOFOLLOW ?? 0));
    try {
      const stat = fs.fstatSync(fd);
      if (!stat.isFile() || !isOwn(stat) || !isOwn(fs.lstatSync(folder))) return undefined;
      const words = new Uint32Array(stat.size >> 2);
      const bytes = new Uint8Array(words.buffer);
      if (stat.size % 4 > 0 || fs.readSync(fd, bytes, 0, bytes.length, 0) < bytes.length || words[0] !== sum(words)) return undefined;
      return { data: bytes.subarray(head, head + words[1]), commands: words[2] };
    } finally {
      fs.closeSync(fd);
    }
  } catch {
    return undefined;
  }
}

/** Bytes before what V8 made, which it wants at a multiple of eight: the sum, the length, the commands. */
const head = 16;

/** Of some words on every page of the disk, the first one aside: enough to see a page that never came there, for the file was flushed before it had its name. */
function sum(words) {
  // Not as it was when there were no commands.
  let hash = ~words.length;
  for (let i = 1; i < words.length; i += 61) hash = Math.imul(hash ^ words[i], 0x01000193);
  return hash >>> 0;
}

process.on('exit', () => {
  if (compiled.length === 0) return;
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!isOwn(fs.lstatSync(folder))) return;
    for (const { script, path, factor, commands, least } of compiled) {
      if (littleGrowth) growth(factor);
      const data = script.createCachedData();
      // A long run forgets what it has not called for a while.
      if (data.length >= least) keep(path, data, commands);
    }
    const files = fs.readdirSync(folder).map((name) => join(folder, name));
    if (files.length <= mostKept) return;
    const times = new Map(files.map((file) => [file, fs.lstatSync(file).mtimeMs]));
    for (const file of files.sort((a, b) => times.get(b) - times.get(a)).slice(mostKept)) fs.unlinkSync(file);
  } catch {
    // There is less in the cache then.
  }
});

function keep(path, data, commands) {
  const words = new Uint32Array(head / 4 + Math.ceil(data.length / 4));
  new Uint8Array(words.buffer).set(data, head);
  words[1] = data.length;
  words[2] = commands;
  words[0] = sum(words);
  const draft = `${path}.${process.pid}`;
  fs.writeFileSync(draft, words, { mode: 0o600, flag: 'wx', flush: true });
  fs.renameSync(draft, path);
}

// The factor by which V8 lets the memory for what has just been made grow.
const usual = 2;
const little = 1;
let littleGrowth = false;
const growth = (factor) => require('node:v8').setFlagsFromString(`--semi-space-growth-factor=${factor}`);
function growLittle() {
  if (littleGrowth) return;
  littleGrowth = true;
  growth(little);
}
