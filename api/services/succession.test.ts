import { tanggal } from '../../processes/tanggal.ts';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const groupOn = async (date: string, kelompokSuksesi: readonly string[] = ['lpsk']) => {
  const view = await office.simulation.office.office.organisasi(
    { unit: [], pegawai: [], instansi: ['lpsk', 'belu'], kelompokSuksesi },
    tanggal(date),
  );
  return { lpsk: view.kelompokSuksesi('lpsk'), belu: view.kelompokSuksesi('belu'), jf2: view.pegawai('jf-2')?.nama };
};

async function set(key: string, pegawai: readonly string[]): Promise<string | undefined> {
  const { letters, successionGroups } = office.simulation.office.office;
  const origin = { jobKey: key, processInstanceKey: key, processId: 'contoh' };
  const signer = { akun: 'sekjen', pegawai: 'sekjen', nama: 'Sekretaris Jenderal', nip: '190001011900011001' };
  const request = {
    origin,
    key: 'kelompok',
    instansi: 'lpsk',
    jenis: 'Keputusan',
    kode: 'KEP',
    kodeUnit: 'SETJEN',
    hal: 'Kelompok Rencana Suksesi',
    menetapkan: true,
    tanggal: tanggal('2026-03-02'),
    signer: { ...signer, jabatan: 'sekjen', namaJabatan: 'Sekretaris Jenderal', kapasitas: 'definitif' as const },
  };
  await letters.issue(request, async () => Buffer.from('%PDF-'));
  const anggota = pegawai.map((id) => ({ pegawai: id, klasifikasi: 'Administrator' }));
  return successionGroups.register(origin, { instansi: 'lpsk', tahun: 2026, anggota, surat: 'kelompok' });
}

it('tells of the group of the year with its people, from the day of its letter to the end of the year', async () => {
  expect((await groupOn('2026-03-02')).lpsk).toBeUndefined();

  expect(await set('1', ['jf-2'])).toBeUndefined();
  expect(await set('1', ['jf-2'])).toBeUndefined();

  expect(await groupOn('2026-03-02')).toMatchObject({
    lpsk: { tahun: 2026, tanggal: '2026-03-02', anggota: [{ pegawai: 'jf-2', klasifikasi: 'Administrator' }] },
    jf2: 'Baskarajaya Nugrahadi',
  });
  expect((await groupOn('2026-12-31')).lpsk).toBeDefined();
  expect([await groupOn('2026-03-01'), await groupOn('2027-01-01')].map(({ lpsk }) => lpsk)).toEqual([
    undefined,
    undefined,
  ]);
  expect((await groupOn('2026-03-02')).belu).toBeUndefined();
  expect(await groupOn('2026-03-02', [])).toEqual({ lpsk: undefined, belu: undefined, jf2: undefined });
});

it('takes the group that was set last in its year', async () => {
  await set('2', ['kasubbag-kepegawaian']);

  expect((await groupOn('2026-06-01')).lpsk?.anggota.map(({ pegawai }) => pegawai)).toEqual(['kasubbag-kepegawaian']);
});

it('sets no group without a letter that was issued in the case', async () => {
  const origin = { jobKey: '9', processInstanceKey: '9', processId: 'contoh' };
  const group = { instansi: 'lpsk', tahun: 2026, anggota: [], surat: 'kelompok' };

  expect(await office.simulation.office.office.successionGroups.register(origin, group)).toMatch(/belum terbit/);
});
