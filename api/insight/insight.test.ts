import type { Conformance, Overview, Steps } from '../contract/insight.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';

let office: TestOffice;
const ofProcess = (what: string): string => `/api/insight/processes/${LINTAS_UNIT}/${what}`;
const get = async <T>(url: string): Promise<T> => (await office.get('admin', url)).json() as T;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T10:32:00+07:00');
  await office.playUntil(await office.begin(), 'task_PutuskanPelibatan');
});
afterAll(() => office.stop());

describe('the overview of an agency', () => {
  it('counts what waits in each unit, what is late, and who has what', async () => {
    await office.rows("update user_task set due_date = '2026-03-06T10:00:00+07:00' where state = 'CREATED'");

    const { units, cases } = await get<Overview>('/api/insight/overview?instansi=lpsk&days=90');

    expect(units).toEqual([
      expect.objectContaining({ unit: 'biro-hukum', open: 1, overdue: 1, oldest: '2026-03-06T03:32:00.000Z' }),
    ]);
    expect(cases).toMatchObject({ running: 1, withIncident: 0 });
    expect((await get<Overview>('/api/insight/overview?instansi=belu')).units).toEqual([]);
  });

  it('counts what rules refused, with the article', async () => {
    await office.rows(
      "update evidence set outcome = 'fail' where (job_key, ordinal) = (select job_key, ordinal from evidence order by 1, 2 limit 1)",
    );

    const { refusals } = await get<Overview>('/api/insight/overview?instansi=lpsk&days=7');

    expect(refusals).toEqual([
      expect.objectContaining({
        refused: 1,
        regulation: 'lpsk-3-2023',
        basis: expect.stringMatching(/Pasal|Lampiran/),
      }),
    ]);
  });
});

it('tells how long steps took, the middle one and the tenth slowest, and what waits at them', async () => {
  const { items, waiting, processDefinitionKey } = await get<Steps>(ofProcess('durations'));

  expect(items).toEqual([
    expect.objectContaining({ elementId: 'task_TandaTanganiPermohonan', tasks: 1, median: 0, p90: 0 }),
  ]);
  expect(waiting).toEqual([{ elementId: 'task_PutuskanPelibatan', waiting: 1, overdue: 1 }]);
  expect(await get(`/v2/process-definitions/${processDefinitionKey}`)).toMatchObject({
    processDefinitionId: LINTAS_UNIT,
  });
});

describe('whether ended cases did what the law demands', () => {
  it('finds nothing to complain of where the diagram was followed', async () => {
    const { processInstanceKey } = await office.play();

    const found = await get<Conformance>(ofProcess('conformance'));

    expect(found).toEqual({ cases: 1, whole: 1, deviations: [] });
    expect(processInstanceKey).toBeDefined();
  });

  it('names the step and the article of a case whose records lack it', async () => {
    await office.rows(
      "delete from element_instance where element_id = 'task_PutuskanPelibatan' and state = 'COMPLETED'",
    );

    const { deviations, whole } = await get<Conformance>(ofProcess('conformance'));

    expect(whole).toBe(0);
    expect(deviations).toMatchObject([
      { endState: 'ditugaskan', missing: [{ basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b' }] },
    ]);
  });
});

it('knows no process that is not there', async () => {
  expect((await office.get('admin', '/api/insight/processes/tidak-ada/durations')).statusCode).toBe(404);
  expect((await office.get('admin', '/api/insight/processes/tidak-ada/conformance')).statusCode).toBe(404);
});
