import { TestOffice } from '../testing/office.ts';
import { expectProblem, expectRefused } from '../testing/problem.ts';

/** A case of LPSK has its first letter; officials of Belu and Banten are in the same installation. */
const AGENCIES = {
  lpsk: ['sekjen', 'jf-1', 'persuratan'],
  belu: ['bupati', 'kadis-kominfo', 'belu-jf-1', 'persuratan-belu'],
  banten: ['gubernur', 'kadis-dinkes-banten', 'banten-pelaksana-1', 'kepegawaian-banten'],
} as const;
const OFFICIALS = Object.entries(AGENCIES).flatMap(([instansi, names]) =>
  names.map((username) => [username, instansi] as const),
);
const OTHERS = OFFICIALS.filter(([, instansi]) => instansi !== 'lpsk');

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.playUntil(await office.begin(), 'task_PutuskanPelibatan');
  await office.rows(
    `insert into pemangku_jabatan (jabatan, pegawai, kapasitas, nomor_keputusan, mulai, selesai) values
      ('karo-hukum', 'karo-phsk', 'plh', 'KP.1', '2026-03-02', '2026-03-06'), ('kadis-dinkes', 'kadis-kominfo', 'plh', 'KP.2', '2026-03-02', '2026-03-06')`,
  );
});
afterAll(() => office.stop());

const items = async (username: string, url: string): Promise<{ readonly [field: string]: unknown }[]> =>
  (await office.get(username, url)).json().items;

/** Agency of every unit. */
const agencyOf = async (): Promise<ReadonlyMap<unknown, unknown>> => {
  const rows = (await office.rows('select id, instansi from unit_kerja')) as { id: string; instansi: string }[];
  return new Map(rows.map(({ id, instansi }) => [id, instansi]));
};

it.each(OFFICIALS)('shows %s units, posts and people of %s alone', async (username, instansi) => {
  const units = await agencyOf();
  const [shownUnits, positions, people] = await Promise.all(
    ['units', 'positions', 'people'].map((list) => items(username, `/api/${list}?limit=200`)),
  );

  const agencies = [
    ...shownUnits!.map((one) => one['instansi']),
    ...[...positions!, ...people!].map((one) => units.get(one['unit'])),
  ];

  expect([...new Set(agencies)]).toEqual([instansi]);
  expect(shownUnits!.length).toBe([...units.values()].filter((one) => one === instansi).length);
  expect(people!.length).toBeGreaterThan(10);
});

it.each(OTHERS)(
  'shows %s of %s no unit, post or person of another agency that is asked for by name',
  async (username) => {
    expect(await items(username, '/api/positions?unit=biro-hukum')).toEqual([]);
    expect(await items(username, '/api/people?unit=biro-hukum')).toEqual([]);
  },
);

it('shows Plt. and Plh. of the own agency alone', async () => {
  const posts = async (username: string) => (await items(username, '/api/appointments')).map((one) => one['jabatan']);

  expect(await posts('jf-1')).toEqual(['karo-hukum']);
  expect(await posts('belu-jf-1')).toEqual(['kadis-dinkes']);
  expect(await posts('banten-jf-1')).toEqual([]);
  expect(await posts('admin')).toHaveLength(2);
});

it.each(OTHERS)('lets %s of %s find and count no case, task, letter or notice of LPSK', async (username) => {
  const searches = ['process-instances', 'element-instances', 'variables', 'incidents', 'user-tasks'];

  for (const url of [...searches.map((name) => `/v2/${name}/search`), '/api/letters/search']) {
    const found = (await office.post(username, url, {})).json();
    expect({ url, items: found.items, total: found.page.totalItems }).toEqual({ url, items: [], total: 0 });
  }
  expect(await items(username, '/api/notices')).toEqual([]);
});

it.each(OTHERS)('offers %s of %s no mechanism of LPSK, and starts none', async (username) => {
  const offered = (await items(username, '/api/mechanisms')).map((one) => String(one['processDefinitionId']));
  const { processDefinitionId } = (await items('sekjen', '/api/mechanisms'))[0]!;
  const start = { processDefinitionId, variables: office.story().facts };

  expect(offered.filter((id) => id.startsWith('lpsk'))).toEqual([]);
  expectProblem(await office.get(username, `/api/mechanisms/${processDefinitionId}`), 404);
  await expectRefused(office, username, { method: 'POST', url: '/v2/process-instances', payload: start }, 403);
});

it("takes no unit and nobody of another agency for a case of one's own", async () => {
  const { facts } = office.story();

  const { violations } = await expectRefused(
    office,
    'karo-penelaahan',
    {
      method: 'POST',
      url: '/v2/process-instances',
      payload: {
        processDefinitionId: 'lpsk-3-2023.penunjukan-lintas-unit',
        variables: { ...facts, unitDituju: 'belu-dinas-kominfo' },
      },
    },
    400,
  );

  expect(violations?.map(({ rule }) => rule)).toContain('lpsk-3-2023/pasal-10-2-unit-dituju');
});

it('names the other agencies, for whoever writes to one, and keeps their structure', async () => {
  expect(await items('belu-jf-1', '/api/agencies')).toEqual([
    expect.objectContaining({ id: 'lpsk', isOwn: false }),
    expect.objectContaining({ id: 'belu', isOwn: true }),
    expect.objectContaining({ id: 'banten', isOwn: false }),
  ]);
  for (const [username, own] of OFFICIALS)
    for (const other of Object.keys(AGENCIES)) {
      const { statusCode } = await office.get(username, `/api/agencies/${other}/structure`);
      expect([username, other, statusCode]).toEqual([username, other, other === own ? 200 : 404]);
    }
  expectProblem(await office.get('sekjen', '/api/units/belu-dinas-kominfo/structure'), 404);
});

it('shows an admin of the installation every agency', async () => {
  const units = await items('admin', '/api/units?limit=200');

  expect([...new Set(units.map((one) => one['instansi']))].sort()).toEqual(['banten', 'belu', 'lpsk']);
  expect((await office.post('admin', '/v2/process-instances/search', {})).json().page.totalItems).toBe(1);
});

it('shows people of a post in another agency, too, to whoever holds one there today', async () => {
  await office.rows(
    `insert into pemangku_jabatan (jabatan, pegawai, kapasitas, nomor_keputusan, mulai) values
      ('kadis-pmptsp', 'kadis-dinkes-banten', 'pj', 'KP.3', '2026-03-01')`,
  );

  const units = await items('kadis-dinkes-banten', '/api/units?limit=200');

  expect([...new Set(units.map((one) => one['instansi']))].sort()).toEqual(['banten', 'belu']);
});
