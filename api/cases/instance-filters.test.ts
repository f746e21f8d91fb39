import type { ProcessInstance } from '../contract/cases.ts';
import type { Found } from '../contract/search.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;
/** Cases by the number they were given. */
const cases: { [n: number]: string } = {};

const starting = (n: number): string =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="uji">
    <bpmn:message id="m" name="mulai-saring" /><bpmn:process id="saring" isExecutable="true">
    <bpmn:startEvent id="mulai"><bpmn:messageEventDefinition messageRef="m" /></bpmn:startEvent>
    <bpmn:serviceTask id="tunggu"><bpmn:extensionElements><zeebe:taskDefinition type="saring" /></bpmn:extensionElements></bpmn:serviceTask>
    <bpmn:sequenceFlow id="f${n}" sourceRef="mulai" targetRef="tunggu" /></bpmn:process></bpmn:definitions>`;

const FACTS: readonly object[] = [
  { nomor: 1, nilai: 9.5, tanggal: '2026-01-09', nama: 'Contoh Satu', rinci: { a: 1 } },
  { nomor: 2, nilai: 10, tanggal: '2026-02-01', nama: 'Contoh Dua' },
  { nomor: 3, nilai: -100, tanggal: '2026-02-10', nama: '=1+1' },
  { nomor: 4, nilai: '10', nama: 'x'.repeat(3_000) },
];

beforeAll(async () => {
  office = await TestOffice.start();
  await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'saring.bpmn', content: starting(1) }]);
  for (const variables of FACTS)
    await office.post('admin', '/v2/messages/publication', { name: 'mulai-saring', variables });
  await office.until(
    'cases',
    "select count(*) = 4 as done from element_instance where element_id = 'tunggu' and state = 'ACTIVE'",
    [],
  );
  const rows = (await office.rows("select process_instance_key as key, value from variable where name = 'nomor'")) as {
    key: string;
    value: string;
  }[];
  for (const { key, value } of rows) cases[Number(value)] = key;
});
afterAll(() => office.stop());

const search = (filter: object) => office.post('admin', '/v2/process-instances/search', { filter });
async function found(filter: object): Promise<number[]> {
  const { items, page } = (await search(filter)).json<Found<ProcessInstance>>();
  expect(page.totalItems).toBe(items.length);
  const numbers = Object.entries(cases).filter(([, key]) => items.some((one) => one.processInstanceKey === key));
  expect(numbers).toHaveLength(items.length);
  return numbers.map(([n]) => Number(n));
}
const by = (name: string, value: unknown) => ({ variables: [{ name, value }] });

it.each([
  ['a value', by('nama', '"Contoh Dua"'), [2]],
  ['a number', by('nilai', '10.0'), [2]],
  ['a list or an object', by('rinci', '{"a": 1}'), [1]],
  ['what is not so', by('nama', { $neq: '"Contoh Dua"' }), [1, 3, 4]],
  ['one of several', by('nilai', { $in: ['10', '"10"'] }), [2, 4]],
  ['none of several', by('nilai', { $notIn: ['10', '"10"'] }), [1, 3]],
  ['numbers by their size', by('nilai', { $lt: '10' }), [1, 3]],
  ['numbers up to one', by('nilai', { $gt: '-100', $lte: '10' }), [1, 2]],
  ['days in their order', by('tanggal', { $gte: '"2026-02-01"' }), [2, 3]],
  ['a part of a text', by('nama', { $like: '*contoh*' }), [1, 2]],
  ['a value that is too long to be kept', by('nama', { $like: 'xx*' }), []],
  ['what is there', by('rinci', { $exists: true }), [1]],
  ['what is not there', by('tanggal', { $exists: false }), [4]],
  [
    'all of several',
    { variables: [...by('nilai', { $gt: '0' }).variables, ...by('nomor', { $gt: '1' }).variables] },
    [2],
  ],
  ['either of several', { $or: [by('nomor', '1'), { ...by('nomor', { $gt: '1' }), ...by('nilai', '10') }] }, [1, 2]],
  ['either, among others', { elementId: 'tunggu', $or: [by('nomor', '3'), by('nomor', '99')] }, [3]],
  ['where they stand', { elementId: { $in: ['tunggu', 'lain'] } }, [1, 2, 3, 4]],
  ['where they stood', { elementId: 'mulai' }, []],
])('finds cases by %s', async (_what, filter, expected) => {
  const own = { processDefinitionId: 'saring', ...filter };

  expect(await found(own)).toEqual(expected);
});

it('finds cases by who takes part, and by why they are stuck', async () => {
  const key = await office.begin();
  await office.task(key, 'task_TandaTanganiPermohonan');
  await office.rows(
    `insert into incident select 4600, process_instance_key, process_definition_key, process_id, element_id, key, null,
      'JOB_NO_RETRIES', 'Surat tidak dapat dibuat: 50%', 'ACTIVE', now(), null from element_instance where process_instance_key = $1 limit 1`,
    [key],
  );
  const keys = async (filter: object) =>
    (await search(filter)).json<Found<ProcessInstance>>().items.map((one) => one.processInstanceKey);

  expect(await keys({ unit: 'biro-penelaahan' })).toEqual([key]);
  expect(await keys({ pegawai: 'karo-penelaahan' })).toEqual([key]);
  expect(await keys({ unit: 'biro-umum', pegawai: 'karo-penelaahan' })).toEqual([]);
  expect(await keys({ errorMessage: { $like: '*dibuat: 50%' } })).toEqual([key]);
  expect(await keys({ errorMessage: 'Surat' })).toEqual([]);
  expect(await keys({ hasIncident: true })).toEqual([key]);
});

it.each([
  ['no list', { variables: 'x' }],
  ['no name', { variables: [{ value: '1' }] }],
  ['no JSON', by('nama', 'Contoh')],
  ['an unknown operator', by('nama', { $near: '1' })],
  ['an object by its size', by('rinci', { $gt: '{}' })],
  ['a text that is no text', { elementId: 7 }],
  ['an operator that means nothing', { unit: { $like: 'x' } }],
  ['an empty choice', { $or: [] }],
  ['an unknown field in a choice', { $or: [{ lain: 1 }] }],
  ['a choice within a choice', { $or: [{ $or: [] }] }],
])('refuses a filter with %s', async (_what, filter) => {
  expectProblem(await search(filter), 400);
  expectProblem(
    await office.get('admin', `/api/process-instances.csv?filter=${encodeURIComponent(JSON.stringify(filter))}`),
    400,
  );
});

it('hands out what it finds as a table in which nothing counts', async () => {
  await office.rows("update variable set name = 'uraianTugas' where name = 'nama'");
  const filter = encodeURIComponent(JSON.stringify({ processDefinitionId: 'saring' }));

  const { statusCode, body, headers } = await office.get('admin', `/api/process-instances.csv?filter=${filter}`);

  expect(statusCode).toBe(200);
  expect(headers['content-disposition']).toMatch(/attachment; filename="kasus-\d{4}-\d\d-\d\d\.csv"/);
  expect(body.split('\r\n')).toHaveLength(6);
  expect(body).toContain(";'=1+1;");
  expectProblem(await office.get('karo-hukum', '/api/process-instances.csv'), 403);
});

it('finds few among many without looking at all of them', async () => {
  const [plan] = (await office.rows(
    `explain (format json) select process_instance_key from variable v where v.name = 'nomor'
      and (variable_place(v.value) collate "C") = variable_place('3') and v.value = '3'`,
  )) as { 'QUERY PLAN': unknown }[];

  expect(await office.rows("select 1 from pg_indexes where indexname = 'variable_by_place'")).toHaveLength(1);
  expect(JSON.stringify(plan)).toContain('Index');
});
