import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { articlesCited } from '../regulation.ts';
import { evaluateRule } from '../rule.ts';
import { tanggal } from '../tanggal.ts';
import { testRuleExamples } from '../testing/rule-examples.ts';
import regulation from './regulation.ts';
import examples from './rule-examples.json';
import * as rules from './rules.ts';
import { kodeJabatan } from './settings.ts';

testRuleExamples(regulation, rules, examples);

const held = { mulai: tanggal('2015-01-01'), selesai: null };
const tanggalAcuan = tanggal('2024-04-01');

it('mempersilakan pejabat memutuskan bila jenjang atau kesetaraan suatu JF tidak diketahui (Pasal 8 huruf e, Pasal 13 huruf d)', () => {
  const jpt = evaluateRule(rules.jptRiwayatJabatan, { riwayat: [{ jenis: 'jf', ...held }], tanggalAcuan });
  const utama = evaluateRule(rules.jptRiwayatJabatan, {
    riwayat: [{ jenis: 'jf', jenjang: 'ahli-utama', ...held }],
    tanggalAcuan,
  });
  const administrator = (setingkatPengawas: boolean | null) =>
    evaluateRule(rules.administratorPengalaman, {
      riwayat: [{ jenis: 'jf', setingkatPengawas, sesuaiBidang: true, ...held }],
      tanggalAcuan,
    });

  expect(jpt.outcome).toBe('manual');
  expect(utama.outcome).toBe('fail');
  expect(administrator(null).outcome).toBe('manual');
  expect(administrator(false).outcome).toBe('fail');
});

it('menyebut usia, bulan pengalaman, dan tahun yang kurang dalam pesannya (Pasal 8 huruf d dan g, Pasal 13 huruf e)', () => {
  const usia = evaluateRule(rules.jptUsia, { tanggalLahir: tanggal('1968-02-29'), tanggalAcuan });
  const pengalaman = evaluateRule(rules.jptPengalaman, {
    riwayat: [{ jabatan: 'Analis', bidangTerkait: true, mulai: tanggal('2022-02-28'), selesai: null }],
    tanggalAcuan,
  });
  const kinerja = evaluateRule(rules.administratorKinerja, {
    penilaian: { 2023: { skp: 'baik', perilaku: 'butuh perbaikan' } },
    tanggalAcuan,
  });

  expect(usia.message.id).toContain('56 tahun 1 bulan 3 hari');
  expect(usia.value).toEqual({ tahun: 56, bulan: 1, hari: 3, perluPenegasan: true });
  expect(pengalaman.message.id).toContain('baru 25 bulan');
  expect(kinerja.message.id).toContain('nilai tahun 2022, 2023 belum ada');
});

it('menandai ahli muda yang wajib seleksi terbuka untuk ditegaskan (Pasal 15 ayat (4))', () => {
  const dari = (asalJabatan: 'jf-ahli-muda' | 'jf-ahli-madya') =>
    evaluateRule(rules.seleksiTerbukaFungsional, {
      asalJabatan,
      ikutSeleksiTerbuka: true,
      lulusSeleksiTerbuka: true,
      memenuhiPersyaratanJabatan: true,
    });

  expect(dari('jf-ahli-muda')).toMatchObject({ outcome: 'pass', value: { perluPenegasan: true } });
  expect(dari('jf-ahli-madya')).toMatchObject({ outcome: 'pass', value: { perluPenegasan: false } });
});

it('menolak fakta yang mustahil, tidak menebaknya', () => {
  const messages = (rule: { readonly facts: TSchema }, facts: unknown) =>
    Value.Errors(rule.facts, facts).map(({ message }) => message);
  const lahirSesudahnya = { tanggalLahir: '2024-04-02', tanggalAcuan: '2024-04-01' };
  const belumDilantik = { mulaiJabatan: '2024-04-02', tanggalAcuan: '2024-04-01', perpanjangan: null };
  const terbalik = { jabatan: 'A', bidangTerkait: true, mulai: '2024-01-02', selesai: '2024-01-01' };

  expect(messages(rules.jptUsia, lahirSesudahnya)).toEqual(["'tanggalAcuan' tidak boleh mendahului 'tanggalLahir'"]);
  expect(messages(rules.masaJabatan, belumDilantik)).toEqual(["'tanggalAcuan' tidak boleh mendahului 'mulaiJabatan'"]);
  expect(messages(rules.jptPengalaman, { riwayat: [terbalik], tanggalAcuan })).toEqual([
    "'selesai' tidak boleh mendahului 'mulai'",
  ]);
});

it('memuat bunyi pasal yang dirujuk', () => {
  expect(articlesCited(regulation, rules.jptUsia.basis)).toEqual([
    { ref: 'Pasal 8 huruf g', text: 'usia paling tinggi 56 (lima puluh enam) tahun; dan' },
  ]);
  expect(articlesCited(regulation, rules.standarKompetensi.basis).map(({ ref }) => ref)).toEqual(
    expect.arrayContaining(['Pasal 10 ayat (2) huruf b', 'Pasal 10 ayat (4) huruf c', 'Pasal 10 ayat (6)']),
  );
});

it('mengenal jabatan dari namanya dalam Pasal 7', () => {
  const medan = { jenisJabatan: 'administrator' as const, kodeJabatan: kodeJabatan('Kepala Perwakilan LPSK Medan') };
  const bali = { jenisJabatan: 'administrator' as const, kodeJabatan: kodeJabatan('Kepala Perwakilan LPSK Bali') };

  expect(medan.kodeJabatan).toBe('kepala-perwakilan-medan');
  expect(evaluateRule(rules.jabatanDalamDaftar, medan).outcome).toBe('pass');
  expect(evaluateRule(rules.jabatanDalamDaftar, bali).outcome).toBe('fail');
});
