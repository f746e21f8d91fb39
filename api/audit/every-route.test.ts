import { ASKERS, openAccounts } from '../policy/matrix/actors.ts';
import { Inquiry } from '../policy/matrix/asking.ts';
import { isSpared, statusFor } from '../policy/matrix/expected.ts';
import { type Planted, plant } from '../policy/matrix/planted.ts';
import { type Question, questionsTo } from '../policy/matrix/table.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { isRecorded } from './hooks.ts';
import { verifyLog } from './read.ts';

let office: TestOffice;
let planted: Planted;

beforeAll(async () => {
  office = await TestOffice.start();
  planted = await plant(office);
  await openAccounts(office);
});
afterAll(() => office.stop());

interface Entry {
  readonly operation: string;
  readonly entity_type: string;
  readonly result: string;
  readonly actor: string | null;
  readonly entry: string;
}

const end = async (): Promise<number> =>
  Number(((await office.rows('select seq from audit_head')) as [{ seq: string }])[0].seq);
const after = async (seq: number): Promise<Entry[]> =>
  (await office.rows('select operation, entity_type, result, actor, entry from audit_log where seq > $1 order by seq', [
    seq,
  ])) as Entry[];

/** What one request leaves. */
async function left(ask: () => Promise<unknown>): Promise<Entry[]> {
  const before = await end();
  await ask();
  return after(before);
}

const routeOf = ({ method, url }: Question) =>
  office.app.registered.find((one) => one.url === url && [one.method].flat().includes(method as never))!;

it('leaves one entry of every command there is, refused or done, or says why none', async () => {
  const admin = ASKERS.find(({ name }) => name === 'admin')!;
  const inquiry = new Inquiry(office, planted);
  const wrong: string[] = [];
  const silent = new Set<string>();
  let asked = 0;
  for (const question of questionsTo(office.app.registered)) {
    const { config = {} } = routeOf(question);
    if (question.method === 'HEAD' || isSpared(question.ask, admin)) continue;
    const found = await left(() => inquiry.ask(question, admin));
    asked += 1;
    const isDone = statusFor(question.ask, admin) < 400;
    const why = config.unrecorded ?? SILENT[question.route];
    const expected = !isRecorded(question.method, config) || (isDone && why !== undefined) ? 0 : 1;
    if (isDone && why !== undefined) silent.add(`${question.route}: ${why}`);
    // What is asked of the engine stands twice: before, and with its outcome.
    const outcomes = found.filter(({ result }) => result !== 'UNKNOWN');
    // Whoever asks for something that is kept from them is asked about something else, too, to compare.
    if (expected === 0 ? found.length > 0 : outcomes.length < 1 || outcomes.length > 2)
      wrong.push(`${question.route} ${JSON.stringify(question.ask)}: ${found.length} entries instead of ${expected}`);
    const actors = new Set(found.map(({ actor }) => actor));
    const isSignIn = question.route === 'POST /api/session';
    if (found.length > 0 && !isSignIn && !(actors.size === 1 && actors.has('admin')))
      wrong.push(`${question.route}: written as of ${[...actors].join()}`);
  }
  process.stdout.write(`audit: ${asked} requests of an admin; silent by choice: ${[...silent].sort().join('; ')}\n`);
  expect(wrong).toEqual([]);
  expect(
    await verifyLog(office.simulation.office.database.pool, office.simulation.office.operationLog.keys, []),
  ).toMatchObject({
    fault: undefined,
  });
});

/** Requests that change nothing when they are answered so. */
const SILENT: { readonly [route: string]: string } = {
  'POST /api/imports': 'the files are only looked at',
  'POST /v2/jobs/activation': 'there was no job to hand out',
};

it('tells who was refused what and by which article, without a word of what was sent', async () => {
  const secret = 'Rahasia Yang Diketik';
  const [wrongDiagram] = await left(() =>
    office.upload('pemilik-proses', '/v2/deployments', [{ name: 'x.bpmn', content: `<a>${secret}</a>` }]),
  );
  const appointment = {
    jabatan: 'karo-hukum',
    pegawai: secret,
    kapasitas: 'plh',
    nomorKeputusan: secret,
    mulai: '2026-03-02',
  };
  const [forbidden] = await left(async () =>
    expectProblem(await office.post('karo-hukum', '/api/appointments', appointment), 403),
  );

  expect(JSON.parse(wrongDiagram!.entry)).toMatchObject({
    operationType: 'CREATE',
    entityType: 'RESOURCE',
    result: 'FAIL',
    actorId: 'pemilik-proses',
    capacity: { peran: 'pemilik-proses' },
    refusal: { status: 400 },
  });
  expect(JSON.parse(forbidden!.entry)).toMatchObject({
    operationType: 'CREATE',
    entityType: 'APPOINTMENT',
    refusal: { status: 403, title: 'Tidak berwenang' },
  });
  expect(`${wrongDiagram!.entry}${forbidden!.entry}`).not.toContain(secret);
});
