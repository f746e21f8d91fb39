import type { AgencyStructure, UnitStructure } from '../../contract/structure.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem, expectRefused } from '../../testing/problem.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const ofAgency = async (username: string, instansi: string): Promise<AgencyStructure> =>
  (await office.get(username, `/api/agencies/${instansi}/structure`)).json();
const ofUnit = async (unit: string): Promise<UnitStructure> =>
  (await office.get('admin', `/api/units/${unit}/structure`)).json();
const put = (unit: string, payload: object) =>
  ({ method: 'PUT', url: `/api/units/${unit}/structure`, payload }) as const;
const bind = (payload: object) => ({ method: 'POST', url: '/api/role-bindings', payload }) as const;

const APTIKA = {
  unit: 'belu-bidang-aptika',
  peran: 'pejabat-penilai-kinerja',
  jabatan: 'kabid-aptika',
  mulai: '2026-01-01',
};

it.each([
  ['lpsk', 13],
  ['belu', 43],
  ['banten', 19],
])('finds every structure of %s complete', async (instansi, count) => {
  const { items, page, kekurangan } = await ofAgency('admin', instansi);

  expect({ count: items.length, page, kekurangan }).toEqual({
    count,
    page: { totalItems: count, hasMoreTotalItems: false, endCursor: items.at(-1)!.id },
    kekurangan: 0,
  });
});

it('lists the twenty-four Perangkat Daerah of Belu (Pasal 18) with their legal basis', async () => {
  const { items } = await ofAgency('sekda', 'belu');

  const perangkat = items.filter(({ isPerangkatDaerah }) => isPerangkatDaerah);

  expect(perangkat).toHaveLength(24);
  expect(perangkat.filter(({ dasarHukum }) => !dasarHukum?.startsWith('Peraturan Bupati Belu Nomor'))).toEqual([]);
});

it('lists units below the one they belong to', async () => {
  const { items } = await ofAgency('admin', 'belu');

  const at = items.findIndex(({ id }) => id === 'belu-dinas-kominfo');

  expect(items.slice(at, at + 4).map(({ id, kedalaman }) => [id, kedalaman])).toEqual([
    ['belu-dinas-kominfo', 1],
    ['belu-sekretariat-kominfo', 2],
    ['belu-bidang-aptika', 2],
    ['belu-bidang-ikp', 2],
  ]);
});

it('reads page after page', async () => {
  const read: string[] = [];
  for (let after = ''; ; ) {
    const { items, page } = (await office.get('admin', `/api/agencies/belu/structure?limit=10${after}`)).json();
    read.push(...items.map(({ id }: UnitStructure) => id));
    if (!page.hasMoreTotalItems) break;
    after = `&after=${page.endCursor}`;
  }

  expect(read).toHaveLength(43);
  expect(new Set(read).size).toBe(43);
  expectProblem(await office.get('admin', '/api/agencies/belu/structure?after=tidak-ada'), 400);
});

it('tells for a unit its structures, its parts and its appraiser', async () => {
  expect(await ofUnit('belu-bidang-kesmas')).toMatchObject({
    nama: 'Bidang Kesehatan Masyarakat',
    susunan: { id: 'K06', dasar: 'Gambar 6', isInherited: true },
    susunanPenugasan: { id: 'S18', dasar: 'Gambar 18', isInherited: true },
    pimpinan: 'Kepala Bidang Kesehatan Masyarakat',
    penilaiKinerja: 'Kepala Bidang Kesehatan Masyarakat',
    bindings: [{ peran: 'pejabat-penilai-kinerja', jabatan: 'kabid-kesmas' }, { peran: 'tingkat-2' }],
    kekurangan: [],
  });
});

it('names what is missing when a part ends, and nothing once it is filled again', async () => {
  const before = await ofUnit('belu-bidang-yankes');
  const level = before.bindings.find(({ peran }) => peran === 'tingkat-2')!;

  const ended = await office.post('admin', `/api/role-bindings/${level.id}/end`, { selesai: '2026-02-28' });

  expect(ended.statusCode).toBe(204);
  expect((await ofUnit('belu-bidang-yankes')).kekurangan).toEqual([
    'Unit Bidang Pelayanan Kesehatan memakai susunan K06 (Gambar 6): Pejabat Penilai Kinerja seharusnya pejabat tingkat 2 (Pejabat Administrator), tetapi tercatat Kepala Bidang Pelayanan Kesehatan.',
    'Unit Bidang Pelayanan Kesehatan memakai struktur penugasan S18 (Gambar 18): belum ada Pimpinan Unit Organisasi tingkat 2.',
  ]);
  const filled = { unit: 'belu-bidang-yankes', peran: 'tingkat-2', jabatan: 'kabid-yankes', mulai: '2026-03-01' };
  expect((await office.ask('admin', bind(filled))).statusCode).toBe(201);
  expect((await ofUnit('belu-bidang-yankes')).kekurangan).toEqual([]);
});

it('names what another structure lacks, and takes the old one back', async () => {
  const shape = { susunan: 'K07', susunanPenugasan: 'S17', isUnitOrganisasi: true };

  const changed: UnitStructure = (await office.ask('admin', put('belu-dinas-kominfo', shape))).json();

  expect(changed.kekurangan).toEqual([
    'Unit Dinas Komunikasi dan Informatika memakai susunan K07 (Gambar 7): belum ada pejabat tingkat 3 (Pejabat Pengawas).',
  ]);
  const { kekurangan } = await ofUnit('belu-bidang-ikp');
  expect(kekurangan[0]).toContain('Pejabat Penilai Kinerja seharusnya pejabat tingkat 3');
  await office.ask('admin', put('belu-dinas-kominfo', { ...shape, susunan: 'K04' }));
  expect((await ofAgency('admin', 'belu')).kekurangan).toBe(0);
});

it.each([
  [
    'a structure that is none',
    put('belu-dinas-kominfo', { susunan: 'K99', susunanPenugasan: null, isUnitOrganisasi: true }),
    400,
  ],
  [
    "another regulation's structure",
    put('belu-dinas-kominfo', { susunan: 'KB1', susunanPenugasan: null, isUnitOrganisasi: true }),
    400,
  ],
  ['penugasan at LPSK', put('biro-hukum', { susunan: 'KL1', susunanPenugasan: 'S17', isUnitOrganisasi: true }), 400],
  ['a unit that is none', put('tidak-ada', { susunan: null, susunanPenugasan: null, isUnitOrganisasi: true }), 404],
  ['a part that is none', bind({ ...APTIKA, peran: 'tingkat-6' }), 400],
  ['a part of a unit that is none', bind({ ...APTIKA, unit: 'tidak-ada' }), 400],
  ['a part for a post that is none', bind({ ...APTIKA, jabatan: 'tidak-ada' }), 400],
  ["a part for another agency's post", bind({ ...APTIKA, jabatan: 'kadis-kominfo-banten' }), 400],
  ['a part on a day that is none', bind({ ...APTIKA, mulai: '2026-02-30' }), 400],
  ['a part that ends before it begins', bind({ ...APTIKA, selesai: '2025-12-31' }), 400],
  ['a part that is taken', bind({ ...APTIKA, unit: 'belu-bidang-kesmas', jabatan: 'kadis-dinkes' }), 409],
  [
    'the end of a part that is none',
    { method: 'POST', url: '/api/role-bindings/999999/end', payload: { selesai: '2026-03-01' } } as const,
    404,
  ],
])('refuses %s', async (_what, request, status) => {
  await expectRefused(office, 'admin', request, status);
});

it.each([
  ['a structure', put('belu-dinas-kominfo', { susunan: 'K05', susunanPenugasan: null, isUnitOrganisasi: true })],
  ['a part', bind(APTIKA)],
  [
    'the end of a part',
    { method: 'POST', url: '/api/role-bindings/1/end', payload: { selesai: '2026-03-01' } } as const,
  ],
])('lets nobody but an admin change %s', async (_what, request) => {
  for (const username of ['sekda', 'kepegawaian-belu', 'pemilik-proses'])
    await expectRefused(office, username, request, 403);
});
