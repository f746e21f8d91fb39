import { setTimeout as sleep } from 'node:timers/promises';
import type { Draft } from '../../contract/drafts.ts';
import type { Scenarios, Tryout, TryoutPlay } from '../../contract/tryouts.ts';
import type { CaseFile } from '../../simulation/case-file.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem } from '../../testing/problem.ts';
import { scenariosFailing } from '../../tryout/standing.ts';

const OWNER = 'pemilik-proses';
/** One of those with the fewest stories. */
const PROCESS = 'lpsk-3-2023.penunjukan-dalam-unit';
const SCENARIOS = `/api/processes/${PROCESS}/scenarios`;
const RUNS = `/api/processes/${PROCESS}/scenario-runs`;
const KEPT = 'tanpa-jawaban';

let office: TestOffice;
beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const scenarios = async (query = ''): Promise<Scenarios> => (await office.get(OWNER, SCENARIOS + query)).json();
const demand = async <T>(url: string, body: object, status: number): Promise<T> => {
  const answer = await office.post(OWNER, url, body);
  expect(answer.statusCode === status ? '' : answer.body).toBe('');
  return answer.body === '' ? (undefined as T) : answer.json<T>();
};

async function ran(query: string): Promise<Scenarios> {
  for (let waited = 0; waited < 300_000; waited += 200) {
    const found = await scenarios(query);
    if (found.running === null) return found;
    await sleep(200);
  }
  throw new Error('Expected the scenarios to be run, but waited in vain');
}

/** Starts a case in a try-out and lets it rest; @returns the address of the try-out */
async function played(): Promise<string> {
  const { id } = await demand<Tryout>('/api/tryouts', { processDefinitionId: PROCESS }, 201);
  const url = `/api/tryouts/${id}`;
  while ((await office.get(OWNER, url)).json<Tryout>().state === 'menyiapkan') await sleep(100);
  const stories = [...office.simulation.office.office.mechanism(PROCESS)!.cases.values()] as CaseFile[];
  const lawful = stories.find(({ expect: { broken }, after }) => broken.length === 0 && after === undefined)!;
  await demand<TryoutPlay>(`${url}/start`, { username: lawful.starter, variables: lawful.facts }, 200);
  await demand<TryoutPlay>(`${url}/clock`, { hariKerja: 1 }, 200);
  return id;
}

describe('a scenario', () => {
  let draft: Draft;

  it('is what was played, and plays the same again', async () => {
    const tryoutId = await played();
    const body = { name: KEPT, title: 'Usul dimulai, lalu tidak ada yang menjawab', tryoutId };
    await demand(SCENARIOS, body, 201);
    expectProblem(await office.post(OWNER, SCENARIOS, body), 409);
    expectProblem(await office.post('admin', SCENARIOS, body), 404);
    await office.ask(OWNER, { method: 'DELETE', url: `/api/tryouts/${tryoutId}` });

    const kept = (await scenarios()).items.find(({ name }) => name === KEPT)!;
    expect(kept).toMatchObject({ isShipped: false, inForce: null, title: body.title });
    await demand(RUNS, { scenarios: [kept.id] }, 202);
    expectProblem(await office.post(OWNER, RUNS, { scenarios: [kept.id] }), 409);

    const { items, coverage, problem } = await ran('');
    expect(problem).toBeNull();
    expect(items.find(({ name }) => name === KEPT)?.inForce).toMatchObject({ passed: true, differences: [] });
    expect(coverage.inForce!.percent).toBeGreaterThan(0);
  });

  it('that came with the mechanism has passed on the version that came with it', async () => {
    const shipped = (await scenarios()).items.filter(({ isShipped }) => isShipped);
    expect(shipped.length).toBeGreaterThan(3);
    for (const { inForce } of shipped) expect(inForce).toMatchObject({ passed: true });
  });

  it('that passes on the version in force and fails on a draft keeps it from being approved', async () => {
    const made = await demand<{ id: string }>(
      '/api/drafts',
      { processDefinitionId: PROCESS, subject: 'Nama unit tidak diisi' },
      201,
    );
    draft = (await office.get(OWNER, `/api/drafts/${made.id}`)).json<Draft>();
    const deps = { pool: office.simulation.office.database.pool, office: office.simulation.office.office };
    const row = { id: draft.id, process_id: PROCESS };
    expect(await scenariosFailing(deps, row)).toBeUndefined();
    // A job that nobody does: every case stands still at its first step.
    const diagram = draft.diagram.replace('type="resolve-officials"', 'type="tidak-ada"');
    expect(diagram).not.toBe(draft.diagram);
    const saved = await office.ask(OWNER, {
      method: 'PUT',
      url: `/api/drafts/${draft.id}/diagram`,
      payload: { xml: diagram, revision: draft.revision },
    });
    expect(saved.statusCode === 200 ? '' : saved.body).toBe('');
    const kept = (await scenarios()).items.find(({ name }) => name === KEPT)!;

    await demand(RUNS, { draftId: draft.id, scenarios: [kept.id] }, 202);
    const found = await ran(`?draftId=${draft.id}`);

    expect(found.problem).toBeNull();
    expect(found.failing).toEqual([KEPT]);
    expect(found.items.find(({ name }) => name === KEPT)?.draft).toMatchObject({ passed: false });
    expect(found.stale.length).toBe(found.items.length - 1);
    expect(await scenariosFailing(deps, row)).toBe(
      `1 skenario yang berhasil pada versi yang berlaku gagal pada rancangan ini: ${KEPT}.`,
    );
  });

  it('must be run again once the draft was changed', async () => {
    const { revision } = (await office.get(OWNER, `/api/drafts/${draft.id}`)).json<Draft>();
    const url = `/api/drafts/${draft.id}/diagram`;
    await office.ask(OWNER, { method: 'PUT', url, payload: { xml: draft.diagram, revision } });

    const { failing, stale, items } = await scenarios(`?draftId=${draft.id}`);

    expect(failing).toEqual([]);
    expect(stale).toHaveLength(items.length);
    const { pool } = office.simulation.office.database;
    const deps = { pool, office: office.simulation.office.office };
    expect(await scenariosFailing(deps, { id: draft.id, process_id: PROCESS })).toContain(
      '1 skenario dijalankan sebelum rancangan diubah',
    );
  });

  it('is thrown away by whoever owns processes; what came with a mechanism stays', async () => {
    const { items } = await scenarios();
    const kept = items.find(({ name }) => name === KEPT)!;
    expect((await office.ask(OWNER, { method: 'DELETE', url: `${SCENARIOS}/${kept.id}` })).statusCode).toBe(204);
    expectProblem(await office.ask(OWNER, { method: 'DELETE', url: `${SCENARIOS}/${kept.id}` }), 404);
    expect((await scenarios()).items).toHaveLength(items.length - 1);
  });
});
