// Builds the plug-in from what the mechanisms demand now, then has bpmnlint look at the diagrams that are named.
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const PLUGIN = path.join(__dirname, 'bpmnlint-plugin-lincah');
const [out, ...files] = process.argv[2] === '--built' ? process.argv.slice(2) : [undefined, ...process.argv.slice(2)];

function run(args, env = process.env) {
  const { status } = spawnSync(process.execPath, args, { cwd: ROOT, stdio: 'inherit', env });
  if (status !== 0) process.exit(status ?? 1);
}

if (files.length === 0) {
  process.stderr.write('Usage: npm run lint:diagram -- <file.bpmn> …\n');
  process.exit(1);
}
if (out === undefined) run(['--require', 'tsx/cjs', path.join(PLUGIN, 'source/build.ts')]);
// As if the plug-in were installed: bpmnlint finds it by its name.
const NODE_PATH = [__dirname, path.join(ROOT, 'node_modules')].join(path.delimiter);
const config = ['--config', path.join(PLUGIN, 'bpmnlintrc.json')];
run([path.join(ROOT, 'node_modules/bpmnlint/bin/bpmnlint.js'), ...config, ...files], { ...process.env, NODE_PATH });
