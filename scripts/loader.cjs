// The head of dist/cli.js. The program's modules lie in parts, one file for what is loaded together; a part is read when something in it is first
// needed. Loading a part takes less than half of what as many ES modules take, and nothing is looked for on the disk.
// PARTS (the file of each part) and HOMES (the part of each module) are put in by scripts/parts.mjs.
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const vm = require('node:vm');

const loaded = [];

/** The exports of a module. */
function need(id) {
  const part = HOMES[id];
  return (loaded[part] ?? load(part)).exports[id];
}

function load(part) {
  const filename = join(__dirname, PARTS[part]);
  const script = new vm.Script(readFileSync(filename, 'utf8'), { filename, importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER });
  // Known before it runs: parts may need each other.
  const module = (loaded[part] = { exports: {} });
  script.runInThisContext()(module, module.exports, require, need, later, filename, __dirname);
  return module;
}

/** The same for `import()`. */
const later = async (id) => need(id);
