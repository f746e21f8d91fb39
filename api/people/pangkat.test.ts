import { type Tanggal, tanggal } from '../../processes/tanggal.ts';
import { loadActor } from '../policy/actor.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { findCandidates } from './candidates.ts';

const PEGAWAI = 'ppsk-muda-1';
const TMT = tanggal('2026-04-01');
const BEFORE = tanggal('2026-03-31');
const EVERYBODY = {
  kompetensi: [],
  period: undefined,
  unit: [],
  jenis: [],
  search: '',
  order: 'pangkat',
  limit: 200,
  offset: 0,
} as const;

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  const { processInstanceKey } = await office.play();
  const keadaan = { tmt: TMT, golongan: 'III/d', jenjang: 'ahli-muda', pendidikan: 's1' } as const;
  await office.simulation.office.office.creditBooks.careers.register(
    { jobKey: '9000001', processInstanceKey: processInstanceKey!, processId: LINTAS_UNIT },
    { pegawai: PEGAWAI, keadaan, surat: 'surat-penugasan' },
  );
});
afterAll(() => office.stop());

/** As letters and rules name it, and as whoever picks somebody sees it. */
async function pangkatOn(date: Tanggal): Promise<readonly (string | undefined)[]> {
  const { office: services, database } = office.simulation.office;
  const view = await services.organisasi({ unit: [], pegawai: [PEGAWAI], instansi: ['lpsk'] }, date);
  const actor = await loadActor(database.pool, 'sekjen', date);
  const { items } = await findCandidates(database.pool, actor!, EVERYBODY, date);
  return [view.pegawai(PEGAWAI)?.pangkat, items.find(({ id }) => id === PEGAWAI)?.pangkat];
}

it('names the pangkat that a case has raised from its TMT on, and not before', async () => {
  expect(await pangkatOn(BEFORE)).toEqual(['Penata (III/c)', 'Penata (III/c)']);
  expect(await pangkatOn(TMT)).toEqual(['Penata Tingkat I (III/d)', 'Penata Tingkat I (III/d)']);
});

it.each([
  ['lower', 'Penata Muda (III/a)', 'Penata Tingkat I (III/d)'],
  ['the same, in other words', 'Penata Tk. I (III/d)', 'Penata Tk. I (III/d)'],
  ['higher', 'Pembina (IV/a)', 'Pembina (IV/a)'],
  ['none', '-', 'Penata Tingkat I (III/d)'],
])('takes the higher one where the personnel file says %s', async (_how, recorded, expected) => {
  await office.rows('update pegawai set pangkat = $1 where id = $2', [recorded, PEGAWAI]);

  expect(await pangkatOn(TMT)).toEqual([expected, expected]);
});
