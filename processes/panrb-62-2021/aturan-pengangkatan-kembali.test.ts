import { evaluateRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';
import {
  angkaKreditSelamaDiberhentikan,
  jenjangTerakhir,
  keadaanBerakhir,
  ketuaLain,
  pernahDiberhentikan,
  tidakTetap,
} from './aturan-pengangkatan-kembali.ts';

const TMT = tanggal('2022-10-03');

it.each([
  ['2022-10-02', 'pass'],
  ['2022-10-03', 'fail'],
  [null, 'fail'],
] as const)('diberhentikan sejak %s, diangkat kembali 2022-10-03: %s (Pasal 48 ayat (3))', (sejak, outcome) => {
  const facts = { sejak: sejak === null ? null : tanggal(sejak), tmtPengangkatan: TMT };

  expect(pernahDiberhentikan.evaluate(facts)).toBe(outcome);
});

it.each([
  ['2022-10-02', 'pass'],
  ['2022-10-03', 'fail'],
] as const)('keadaan berakhir %s, diangkat kembali 2022-10-03: %s (Pasal 48 ayat (3))', (hariTerakhir, outcome) => {
  expect(keadaanBerakhir.evaluate({ hariTerakhir: tanggal(hariTerakhir), tmtPengangkatan: TMT })).toBe(outcome);
});

it('menyebut jenjang terakhir bila yang diusulkan jenjang lain (Pasal 48 ayat (3))', () => {
  const facts = { jenjangTerakhir: 'ahli-muda', jenjangPengangkatan: 'ahli-madya' } as const;

  const finding = evaluateRule(jenjangTerakhir, facts);

  expect(finding.outcome).toBe('fail');
  expect(finding.message.id).toContain('Ahli Muda');
  expect(evaluateRule(jenjangTerakhir, { ...facts, jenjangPengangkatan: 'ahli-muda' }).outcome).toBe('pass');
  expect(evaluateRule(jenjangTerakhir, { ...facts, jenjangTerakhir: null }).outcome).toBe('na');
});

it('menolak ketua Tim Penilai yang tidak ada, atau yang diusulkan sendiri (Pasal 48 ayat (4))', () => {
  const facts = { pegawai: 'jf-1', ditunjuk: null, ketua: 'jf-2' };

  expect(ketuaLain.evaluate(facts)).toBe('pass');
  expect(ketuaLain.evaluate({ ...facts, ketua: null })).toBe('fail');
  expect(ketuaLain.evaluate({ ...facts, ditunjuk: 'jf-1' })).toBe('fail');
});

it.each([
  [['b', 'c', 'd', 'e'], 'pass'],
  [['a'], 'fail'],
  [['b', 'f'], 'fail'],
] as const)('alasan %j dapat diangkat kembali: %s (Pasal 50 ayat (2))', (alasan, outcome) => {
  expect(tidakTetap.evaluate({ alasan: [...alasan] })).toBe(outcome);
});

it.each([
  [0, 'pass'],
  [5.125, 'pass'],
  [5.1234, 'fail'],
  [-1, 'fail'],
])('Angka Kredit selama diberhentikan %d: %s (Pasal 48 ayat (4))', (angkaKredit, outcome) => {
  expect(angkaKreditSelamaDiberhentikan.evaluate({ angkaKredit })).toBe(outcome);
});
