// What every npm script calls: brings a fresh clone what it lacks, then runs a program. Plain Node, since nothing is installed yet.
const { spawn, spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const MODULES = path.join(ROOT, 'node_modules');
const SCREENS = path.join(ROOT, 'ui/dist');

/** Sources on which all tests have passed. */
const PASSED = path.join(ROOT, 'data/tests-passed');
const MADE = new Set(['node_modules', 'data', 'dist', 'out', 'coverage', '.git']);

const TSC = [path.join(MODULES, 'typescript/bin/tsc')];
const VITE_BUILD = [path.join(MODULES, 'vite/bin/vite.js'), 'build', 'ui'];

/** Commands of a program for Node, one after the other; the last one takes the caller's arguments. */
const programs = {
  jest: [[path.join(MODULES, 'jest/bin/jest.js')]],
  check: [
    TSC,
    [...TSC, '-p', 'ui'],
    [path.join(MODULES, '@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'],
    [path.join(MODULES, 'bpmnlint/bin/bpmnlint.js'), 'processes/**/*.bpmn'],
  ],
  build: [VITE_BUILD],
  bench: [['--require', 'tsx/cjs', 'bench/main.ts']],
  torture: [['--require', 'tsx/cjs', 'bench/torture/main.ts']],
  diagrams: [['--require', 'tsx/cjs', 'ui/sheet/main.ts']],
  'lint:diagram': [['lint/lint-diagram.cjs']],
  'new:mechanism': [['--require', 'tsx/cjs', 'processes/new.ts']],
  'coverage-of-law': [['--require', 'tsx/cjs', 'processes/law-coverage/main.ts']],
  conformance: [['--require', 'tsx/cjs', 'bench/conformance.ts']],
};

const [name, ...args] = process.argv.slice(2);
installMissing();
if (name === 'jest' || name === 'jest-once') buildScreens();
if (name === 'lincah') runOffice(args);
else if (name === 'dev') develop();
else if (name === 'jest-once') testOnce();
else {
  for (const [index, command] of programs[name].entries())
    run(index + 1 < programs[name].length ? command : [...command, ...args]);
  if (name === 'jest' && args.length === 0) writePassed();
}

/** In this process: another one would cost its start and stand between the office and its signals. */
function runOffice(argv) {
  if (argv[0] === 'serve') buildScreens();
  process.argv = [process.argv[0], path.join(__dirname, 'cli/main.ts'), ...argv];
  require('tsx/cjs');
  require('./cli/main.ts');
}

/** The office starts again on each change of its code, and the screens are built again on each change of theirs. */
function develop() {
  const tsx = [path.join(MODULES, 'tsx/dist/cli.mjs'), 'watch', '--clear-screen=false', 'api/cli/main.ts', 'serve'];
  const options = { cwd: ROOT, stdio: 'inherit' };
  const children = [tsx, [...VITE_BUILD, '--watch']].map((command) => spawn(process.execPath, command, options));
  const endAll = () => {
    for (const child of children) child.kill();
  };
  for (const child of children) child.on('exit', endAll);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, endAll);
}

function run(command) {
  const { status } = spawnSync(process.execPath, command, { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

/** Runs all tests, unless they have passed on exactly these sources: `npm test`, then `npm run all`, runs them once. */
function testOnce() {
  if (read(PASSED) === testedSources())
    return process.stdout.write('All tests passed on exactly these sources already.\n');
  run(programs.jest[0]);
  writePassed();
}

function writePassed() {
  mkdirSync(path.dirname(PASSED), { recursive: true });
  writeFileSync(PASSED, testedSources());
}

/** What the outcome of the tests rests on. */
function testedSources() {
  const strict = process.env.REQUIRE_ALL === '1' ? 'nothing left out' : 'what there is';
  return `${process.version} ${strict} ${digest(filesIn(ROOT).sort())}`;
}

/** Files that are written, not made. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isFile()) return [file];
    return entry.isDirectory() && !MADE.has(entry.name) ? filesIn(file) : [];
  });
}

/** Installs exactly what package-lock.json says, where it has not been installed yet. */
function installMissing() {
  const lock = digest([path.join(ROOT, 'package-lock.json')]);
  const stamp = path.join(MODULES, '.lincah-stamp');
  if (read(stamp) === lock) return;
  process.stderr.write('Installing packages …\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const { status } = spawnSync(npm[0], [...npm.slice(1), 'ci'], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, lock);
}

/** Builds the screens where their sources changed since they were last built. */
function buildScreens() {
  const sources = readdirSync(path.join(ROOT, 'ui'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(SCREENS))
    .map((entry) => path.join(entry.parentPath, entry.name));
  const wanted = digest([...sources.sort(), path.join(ROOT, 'package-lock.json')]);
  const stamp = path.join(SCREENS, '.stamp');
  if (read(stamp) === wanted) return;
  const { status } = spawnSync(process.execPath, VITE_BUILD, { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

function digest(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
