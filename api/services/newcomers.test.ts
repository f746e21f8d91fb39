import type { Newcomer } from '../../processes/mechanism.ts';
import { tanggal } from '../../processes/tanggal.ts';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;
let letters = 0;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const NIP = '190001011900011990';
const NEWCOMER = {
  nip: NIP,
  nama: 'Tejaningrum Wulandari',
  pangkat: 'Pembina (IV/a)',
  pendidikan: 'magister',
  mulai: tanggal('2026-05-01'),
} as const;

/** A case of its own with an issued letter. */
async function decided() {
  const key = String(910_000 + ++letters);
  const origin = { jobKey: key, processInstanceKey: key, processId: 'contoh' };
  const letter = {
    origin,
    key: 'keputusan',
    instansi: 'lpsk',
    jenis: 'Keputusan',
    kode: 'KEP',
    kodeUnit: 'SETJEN',
    hal: 'Mutasi',
    menetapkan: true,
    tanggal: tanggal('2026-03-02'),
    signer: {
      akun: 'sekjen',
      pegawai: 'sekjen',
      nama: 'Sekretaris Jenderal',
      nip: '190001011900011001',
      jabatan: 'sekjen',
      namaJabatan: 'Sekretaris Jenderal',
      kapasitas: 'definitif',
    },
  } as const;
  await office.simulation.office.office.letters.issue(letter, async () => Buffer.from('%PDF-'));
  return origin;
}

type Origin = Awaited<ReturnType<typeof decided>>;
const services = () => office.simulation.office.office;

const register = (origin: Origin, newcomer: Omit<Newcomer, 'surat'>) =>
  services().newcomers.register(origin, { ...newcomer, surat: 'keputusan' });

const recorded = (nip: string) =>
  office.rows(`select id, nama, status, pangkat, pendidikan from pegawai where nip = '${nip}'`);

const withNip = async (nip: string, instansi = 'lpsk') =>
  (
    await services().organisasi({ unit: [], pegawai: [], nip: [nip], instansi: [instansi] }, tanggal('2026-06-01'))
  ).denganNip(nip);

it('puts somebody on record under their NIP, once, and in the post they come for', async () => {
  const origin = await decided();

  expect(await register(origin, NEWCOMER)).toBeUndefined();
  expect(
    await services().incumbencies.register(origin, {
      pegawai: NIP,
      jabatan: 'kaper-ntt',
      mulai: NEWCOMER.mulai,
      surat: 'keputusan',
    }),
  ).toBeUndefined();
  expect(await register(origin, NEWCOMER)).toBeUndefined();

  expect(await recorded(NIP)).toEqual([
    { id: NIP, nama: 'Tejaningrum Wulandari', status: 'PNS', pangkat: 'Pembina (IV/a)', pendidikan: 'magister' },
  ]);
  expect(await withNip(NIP)).toMatchObject({ id: NIP, jabatan: 'kaper-ntt' });
});

it('shows nobody to an agency whose people they are not', async () => {
  expect(await withNip(NIP, 'belu')).toBeUndefined();
});

it('does not take whoever still holds a post, wherever that is', async () => {
  const [kadis] = (await office.rows("select nip from pegawai where id = 'kadis-kominfo'")) as { nip: string }[];

  expect(await register(await decided(), { ...NEWCOMER, nip: kadis!.nip })).toContain('catat dahulu');
  expect(await register(await decided(), { ...NEWCOMER, nip: NIP })).toContain('catat dahulu');
});

it('knows whoever was here before by their NIP, who keeps their id', async () => {
  await office.rows(
    "update pemangku_jabatan set selesai = '2026-01-31' where jabatan = 'kabag-pengawasan' returning 1",
  );
  const nip = '190001011900011007';
  const origin = await decided();

  expect(await withNip(nip)).toMatchObject({ id: 'kabag-pengawasan', jabatanTerakhir: 'Kepala Bagian Pengawasan' });
  expect(await register(origin, { ...NEWCOMER, nip, pangkat: 'Pembina Tingkat I (IV/b)' })).toBeUndefined();
  expect(
    await services().incumbencies.register(origin, {
      pegawai: nip,
      jabatan: 'kabag-pengawasan',
      mulai: NEWCOMER.mulai,
      surat: 'keputusan',
    }),
  ).toBeUndefined();

  expect(await recorded(nip)).toMatchObject([{ id: 'kabag-pengawasan', pangkat: 'Pembina Tingkat I (IV/b)' }]);
  expect(await withNip(nip)).toMatchObject({ id: 'kabag-pengawasan', jabatan: 'kabag-pengawasan' });
});

it('refuses what rests on no letter, and a post for somebody who is not on record', async () => {
  const origin = { jobKey: '1', processInstanceKey: '1', processId: 'contoh' };
  const nobody = { pegawai: '190001011900011991', jabatan: 'kaper-ntt', mulai: NEWCOMER.mulai, surat: 'keputusan' };

  expect(await register(origin, NEWCOMER)).toContain('belum terbit');
  expect(await services().incumbencies.register(await decided(), nobody)).toContain('tidak tercatat');
});
