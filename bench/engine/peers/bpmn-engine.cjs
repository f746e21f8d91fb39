// bpmn-engine with its state stored in PostgreSQL wherever an instance waits. Asked on standard input: run <model> <instances> <inFlight>.
const { EventEmitter } = require('node:events');
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const { createInterface } = require('node:readline');
const { Pool } = require('pg');

const [, , home, models, databaseUrl] = process.argv;
const from = createRequire(path.join(path.resolve(home), 'package.json'));
const { Engine } = from('bpmn-engine');
const BpmnModdle = from('bpmn-moddle').default ?? from('bpmn-moddle');
const { default: serialise, TypeResolver } = from('moddle-context-serializer');
const types = TypeResolver(from('bpmn-elements'));
const pool = new Pool({ connectionString: databaseUrl, max: 20 });

const sources = new Map();
async function sourceOf(model) {
  if (!sources.has(model)) {
    const xml = readFileSync(path.join(models, `${model}.bpmn`), 'utf8');
    sources.set(model, serialise(await new BpmnModdle().fromXML(xml), types));
  }
  return sources.get(model);
}

const save = async (id, engine) => {
  const state = JSON.stringify(await engine.getState());
  await pool.query({
    name: 'save',
    text: 'insert into instance (id, state) values ($1, $2) on conflict (id) do update set state = excluded.state',
    values: [id, state],
  });
};

/** Plays one instance to its end; each step is over when the state it led to is stored. */
function play(sourceContext, id, steps) {
  return new Promise((resolve, reject) => {
    const engine = Engine({ name: id, sourceContext });
    const listener = new EventEmitter();
    let since = performance.now();
    const stored = async (goOn) => {
      await save(id, engine);
      steps.push(performance.now() - since);
      since = performance.now();
      goOn();
    };
    listener.on('activity.wait', (api) => {
      if (api.type === 'bpmn:BoundaryEvent') return;
      setImmediate(() => stored(() => api.signal({ done: true })).catch(reject));
    });
    engine.once('end', () => stored(resolve).catch(reject));
    engine.once('error', reject);
    engine.execute({ listener, variables: { id, jumlah: 3, isLawful: true } }).catch(reject);
  });
}

async function run(model, instances, inFlight) {
  const source = await sourceOf(model);
  const steps = [];
  let started = 0;
  const since = performance.now();
  const user = async () => {
    while (started < instances) await play(source, `${model}-${since}-${++started}`, steps);
  };
  await Promise.all(Array.from({ length: inFlight }, user));
  return { seconds: (performance.now() - since) / 1000, steps };
}

async function main() {
  await pool.query('create table if not exists instance (id text primary key, state text not null)');
  process.stdout.write('ready\n');
  for await (const line of createInterface({ input: process.stdin })) {
    const [, model, instances, inFlight] = line.split(' ');
    const measured = await run(model, Number(instances), Number(inFlight));
    process.stdout.write(`result ${JSON.stringify(measured)}\n`);
  }
}

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
