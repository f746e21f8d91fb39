import { evaluateRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';
import { desimal } from './angka-kredit.ts';
import { type Entri, type IsiBuku, kedudukanOf } from './buku-kasus.ts';
import { faktaJenjang, faktaPangkat } from './capaian-angka-kredit.ts';
import { angkaKreditJenjang, angkaKreditPangkat } from './rules.ts';

const tugas = (id: string, date: string, volume: number): Entri => ({
  jenis: 'tugas',
  id,
  tanggal: tanggal(date),
  bukti: `laporan ${id}`,
  butir: 'Pasal 8 ayat (1) huruf a angka 2',
  volume,
});

/** Two pangkat of one jenjang, what was set at the start, supporting and profession development, and more than is recognised. */
const isi: IsiBuku = {
  riwayat: [
    { tmt: tanggal('2019-01-01'), golongan: 'III/a', jenjang: 'ahli-pertama', pendidikan: 's1' },
    { tmt: tanggal('2021-10-01'), golongan: 'III/b', jenjang: 'ahli-pertama', pendidikan: 's1' },
  ],
  entri: [
    {
      jenis: 'penetapan',
      id: 'p',
      tanggal: tanggal('2019-01-01'),
      bukti: 'SK',
      angkaKredit: 40_000,
      pasal: 'Pasal 17 ayat (1)',
    },
    tugas('a', '2019-05-01', 30),
    tugas('b', '2021-03-01', 10),
    tugas('c', '2021-11-01', 20),
    tugas('d', '2022-02-01', 12),
    { jenis: 'kegiatan', id: 's', tanggal: tanggal('2022-05-01'), bukti: 'ijazah', butir: 'II.D.c' },
    { jenis: 'kegiatan', id: 'e', tanggal: tanggal('2022-06-01'), bukti: 'sertifikat', butir: 'I.E.2' },
  ],
  tahunMenungguLowongan: [],
  nilaiDitetapkan: new Map(),
  sampai: tanggal('2022-12-31'),
};

it('aturan kenaikan pangkat menghitung seperti buku Angka Kredit (Pasal 36)', () => {
  for (const per of ['2020-12-31', '2021-12-31', '2022-12-31'].map(tanggal)) {
    const kedudukan = kedudukanOf(isi, per);

    const { value } = evaluateRule(angkaKreditPangkat, faktaPangkat(isi, kedudukan));

    expect(value).toMatchObject({
      akTerhitung: desimal(kedudukan.pangkat.terhitung),
      akSyarat: desimal(kedudukan.pangkat.syarat!),
    });
  }
});

it('aturan kenaikan jenjang menghitung seperti buku Angka Kredit (Pasal 38 ayat (2))', () => {
  const kedudukan = kedudukanOf(isi, tanggal('2022-12-31'));

  const { value } = evaluateRule(angkaKreditJenjang, faktaJenjang(isi, kedudukan));

  expect(value).toMatchObject({
    total: desimal(kedudukan.jenjang.terhitung),
    akSyarat: desimal(kedudukan.jenjang.syarat!),
  });
});
