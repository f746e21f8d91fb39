import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { variablesOf } from '../../api/cases/variables.ts';
import type { RunningOffice } from '../../api/main.ts';
import { play } from '../../api/simulation/play.ts';
import { startSimulation } from '../../api/simulation/start.ts';
import { generateLetter } from '../../workers/generate-letter.ts';
import { LetterPress } from '../../workers/index.ts';
import { issueLetter } from '../../workers/issue-letter.ts';
import type { Handler, Job } from '../../workers/worker.ts';
import { reportEnvironment } from '../environment.ts';
import type { Report } from '../main.ts';
import { percentile } from '../statistics.ts';
import { PROCESS, STORY } from './story.ts';

const LETTERS = Number(process.env['BENCH_LETTERS'] ?? 200);
/** Letters before those that are measured. */
const WARM_UP = Number(process.env['BENCH_WARM_UP'] ?? 10);
/** How many the office works on at a time, and one alone for how long a letter takes. */
const CROWDS = [1, 2];

/** Cases of their own, far from those the engine counts. */
const FIRST_KEY = 9_000_000_000_000_000;

/** Letters that are drawn as drafts, and letters that are numbered, drawn, signed and stored. */
export async function benchLetters(report: Report): Promise<void> {
  reportEnvironment(report, { database: 'embedded PostgreSQL' });
  const keys = mkdtempSync(path.join(os.tmpdir(), 'lincah-keys-'));
  const press = new LetterPress({ templates: path.join(__dirname, '../../processes'), keys });
  const simulation = await startSimulation();
  try {
    const { office } = simulation;
    const job = await jobOfStory({ ...simulation, tell: () => undefined });
    const kinds = { draft: generateLetter(office.office, press), letter: issueLetter(office.office, press) };
    let key = FIRST_KEY;
    const nextJob = (): Job => {
      key += 1;
      return { ...job, jobKey: String(key), processInstanceKey: String(key) };
    };
    for (const [kind, handle] of Object.entries(kinds)) {
      await run(handle, nextJob, WARM_UP, 1);
      for (const crowd of CROWDS) await measure(kind, handle, nextJob, crowd, report);
    }
    await requireLetters(office, WARM_UP + CROWDS.length * LETTERS);
  } finally {
    await press.close();
    await simulation.stop();
    rmSync(keys, { recursive: true });
  }
}

/** The job that issues the first letter of the story, with the variables of a case that was really played. */
async function jobOfStory(stage: Parameters<typeof play>[0]): Promise<Job> {
  const { processInstanceKey } = await play(stage, PROCESS, STORY);
  const { key: processDefinitionKey } = (await stage.office.office.definitions.latest(PROCESS))!;
  return {
    jobKey: '',
    processInstanceKey: '',
    processId: PROCESS,
    processDefinitionKey,
    elementId: 'task_TerbitkanPermohonan',
    headers: { letter: 'permohonan-pelibatan', penandaTangan: 'penandaTanganPermohonan' },
    variables: await variablesOf(stage.office.database.pool, processInstanceKey!),
  };
}

async function measure(kind: string, handle: Handler, nextJob: () => Job, crowd: number, report: Report) {
  const { times, seconds } = await run(handle, nextJob, LETTERS, crowd);
  const details = { letters: LETTERS, atATime: crowd };
  report({ name: `${kind}s`, value: Math.round((10 * LETTERS) / seconds) / 10, unit: '1/s', ...details });
  for (const p of [50, 95, 99]) report({ name: `${kind}-p${p}`, value: percentile(times, p), unit: 'ms', ...details });
}

async function run(handle: Handler, nextJob: () => Job, amount: number, crowd: number) {
  const times: number[] = [];
  const since = performance.now();
  let left = amount;
  const work = async (): Promise<void> => {
    for (; left > 0; ) {
      left -= 1;
      const begun = performance.now();
      await handle(nextJob());
      times.push(performance.now() - begun);
    }
  };
  await Promise.all(Array.from({ length: crowd }, work));
  return { times, seconds: (performance.now() - since) / 1_000 };
}

/** Every letter has a number of its own without a gap, and a signature; every draft has neither. */
async function requireLetters({ database }: RunningOffice, asked: number): Promise<void> {
  const { rows } = await database.pool.query<{ status: string; n: number; numbers: number; signed: number }>(
    `select status, count(*)::int as n, count(distinct urutan)::int as numbers,
        count(*) filter (where position('/ByteRange'::bytea in pdf) > 0)::int as signed
      from surat where kasus > $1 group by status order by status`,
    [FIRST_KEY],
  );
  const expected = [
    { status: 'konsep', n: asked, numbers: 0, signed: 0 },
    { status: 'terbit', n: asked, numbers: asked, signed: asked },
  ];
  if (JSON.stringify(rows) !== JSON.stringify(expected))
    throw new Error(`Expected letters ${JSON.stringify(expected)}, but got ${JSON.stringify(rows)}`);
  const { rows: gaps } = await database.pool.query(
    'select 1 from surat where urutan is not null group by instansi, kode, tahun having max(urutan) <> count(*)',
  );
  if (gaps.length > 0) throw new Error('Expected the numbers of the letters to have no gap, but they have');
}
