import type { Incumbency } from '../../processes/mechanism.ts';
import { tanggal } from '../../processes/tanggal.ts';
import { TestOffice } from '../testing/office.ts';

let office: TestOffice;
let letters = 0;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.rows("delete from pemangku_jabatan where jabatan = 'kaper-medan'");
});
afterAll(() => office.stop());

const LETTER = {
  key: 'keputusan',
  instansi: 'lpsk',
  jenis: 'Keputusan',
  kode: 'KEP',
  kodeUnit: 'SETJEN',
  hal: 'Pengangkatan',
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

/** A case of its own with an issued letter. */
async function decided() {
  const key = String(900_000 + ++letters);
  const origin = { jobKey: key, processInstanceKey: key, processId: 'contoh' };
  await office.simulation.office.office.letters.issue({ ...LETTER, origin }, async () => Buffer.from('%PDF-'));
  return origin;
}

type Origin = Awaited<ReturnType<typeof decided>>;

const register = (origin: Origin, incumbency: Omit<Incumbency, 'surat'>) =>
  office.simulation.office.office.incumbencies.register(origin, { ...incumbency, surat: 'keputusan' });

const terms = (where: string) =>
  office.rows(`select jabatan, pegawai, mulai, selesai from pemangku_jabatan where ${where} order by mulai, id`);

const holder = async (jabatan: string, date: string) =>
  (
    await office.simulation.office.office.organisasi(
      { unit: [], pegawai: [], instansi: ['lpsk'], jabatan: [jabatan] },
      tanggal(date),
    )
  ).jabatan(jabatan)?.pemangku;

it('moves someone to a vacant post, once, and leaves their former one vacant from that day', async () => {
  const origin = await decided();
  const incumbency = { pegawai: 'jf-1', jabatan: 'kaper-medan', mulai: tanggal('2026-04-01') };

  expect(await register(origin, incumbency)).toBeUndefined();
  expect(await register(origin, incumbency)).toBeUndefined();

  expect(await terms("pegawai = 'jf-1'")).toEqual([
    { jabatan: 'jf-1', pegawai: 'jf-1', mulai: '2025-01-02', selesai: '2026-03-31' },
    { jabatan: 'kaper-medan', pegawai: 'jf-1', mulai: '2026-04-01', selesai: null },
  ]);
  expect(await holder('kaper-medan', '2026-03-31')).toBeUndefined();
  expect(await holder('kaper-medan', '2026-04-01')).toMatchObject({
    pegawai: 'jf-1',
    kapasitas: 'definitif',
    mulai: '2026-04-01',
    selesai: undefined,
  });
  expect(await holder('jf-1', '2026-04-01')).toBeUndefined();
  expect((await office.rows("select nomor_keputusan from pemangku_jabatan where jabatan = 'kaper-medan'"))[0]).toEqual(
    (await office.rows(`select nomor as nomor_keputusan from surat where kasus = ${origin.processInstanceKey}`))[0],
  );
});

it('puts nobody out of a post that another holds for good', async () => {
  const before = await terms("jabatan in ('kaper-yogyakarta', 'jf-2')");

  const refused = await register(await decided(), {
    pegawai: 'jf-2',
    jabatan: 'kaper-yogyakarta',
    mulai: tanggal('2026-04-01'),
  });

  expect(refused).toMatch(
    /^Jabatan Kepala Perwakilan LPSK Yogyakarta dipangku Ganendra Sasmitaloka sejak 2 Januari 2025/,
  );
  expect(await terms("jabatan in ('kaper-yogyakarta', 'jf-2')")).toEqual(before);
});

it('gives a vacant post to one of two who are given it at once', async () => {
  const [one, two] = await Promise.all([decided(), decided()]);

  const answers = await Promise.all([
    register(one, { pegawai: 'jf-3', jabatan: 'kaper-ntt', mulai: tanggal('2026-04-01') }),
    register(two, { pegawai: 'jf-4', jabatan: 'kaper-ntt', mulai: tanggal('2026-05-01') }),
  ]);

  expect(answers.filter((answer) => answer === undefined)).toHaveLength(1);
  expect(await terms("jabatan = 'kaper-ntt'")).toHaveLength(1);
});

it('prolongs a term by a further one, and tells since when the post is held without a break', async () => {
  const origin = await decided();

  const answer = await register(origin, {
    pegawai: 'karo-hukum',
    jabatan: 'karo-hukum',
    mulai: tanggal('2030-01-02'),
    selesai: tanggal('2032-01-01'),
  });

  expect(answer).toBeUndefined();
  expect(await terms("jabatan = 'karo-hukum'")).toEqual([
    { jabatan: 'karo-hukum', pegawai: 'karo-hukum', mulai: '2025-01-02', selesai: '2030-01-01' },
    { jabatan: 'karo-hukum', pegawai: 'karo-hukum', mulai: '2030-01-02', selesai: '2032-01-01' },
  ]);
  expect(await holder('karo-hukum', '2031-06-01')).toMatchObject({ mulai: '2025-01-02', selesai: '2032-01-01' });
  expect(await holder('karo-hukum', '2032-01-02')).toBeUndefined();
});

it('refuses a day before one that is already set, and a term that ends before it begins', async () => {
  const earlier = await register(await decided(), {
    pegawai: 'karo-hukum',
    jabatan: 'karo-hukum',
    mulai: tanggal('2029-01-02'),
  });
  const backwards = await register(await decided(), {
    pegawai: 'karo-phsk',
    jabatan: 'karo-phsk',
    mulai: tanggal('2030-01-02'),
    selesai: tanggal('2030-01-01'),
  });

  expect(earlier).toContain('sudah ditetapkan memangku jabatan Kepala Biro Hukum');
  expect(backwards).toBe('Masa jabatan berakhir 1 Januari 2030, sebelum mulai 2 Januari 2030.');
  expect(await terms("jabatan = 'karo-phsk'")).toHaveLength(1);
});

it('frees the post of who only leaves, once, and says where there is none to leave', async () => {
  const origin = await decided();
  const incumbency = { pegawai: 'kabag-pengawasan', jabatan: undefined, mulai: tanggal('2026-04-01') };

  expect(await register(origin, incumbency)).toBeUndefined();
  expect(await register(origin, incumbency)).toBeUndefined();

  expect(await terms("pegawai = 'kabag-pengawasan'")).toEqual([
    { jabatan: 'kabag-pengawasan', pegawai: 'kabag-pengawasan', mulai: '2025-01-02', selesai: '2026-03-31' },
  ]);
  expect(await register(await decided(), { ...incumbency, mulai: tanggal('2026-06-01') })).toMatch(
    /tidak memangku jabatan sebelum 1 Juni 2026/,
  );
});

it('ends a Plt. of the post the day before, and leaves a Plh. of another', async () => {
  await office.rows(`insert into pemangku_jabatan (jabatan, pegawai, kapasitas, nomor_keputusan, mulai, selesai) values
    ('kabag-pengawasan', 'karo-umum', 'plt', 'plt', '2026-04-01', '2026-12-31'),
    ('kabag-kerumahtanggaan', 'karo-umum', 'plh', 'plh', '2026-04-01', '2026-12-31')`);

  await register(await decided(), { pegawai: 'jf-5', jabatan: 'kabag-pengawasan', mulai: tanggal('2026-05-01') });

  expect(await terms("kapasitas = 'plt' and jabatan = 'kabag-pengawasan'")).toMatchObject([{ selesai: '2026-04-30' }]);
  expect(await terms("kapasitas = 'plh'")).toMatchObject([{ selesai: '2026-12-31' }]);
  expect(await holder('kabag-pengawasan', '2026-05-01')).toMatchObject({ pegawai: 'jf-5', kapasitas: 'definitif' });
});

it('records nothing without a letter that was issued in the case', async () => {
  const origin = { jobKey: '1', processInstanceKey: '1', processId: 'contoh' };

  const refused = await register(origin, { pegawai: 'jf-6', jabatan: 'kaper-medan', mulai: tanggal('2026-04-01') });

  expect(refused).toBe("Surat 'keputusan' belum terbit dalam kasus ini.");
});
