import { type CaseContext, type Check, check, checkEach } from '../../mechanism.ts';
import { contextOf, contextsOf, textOf } from '../../read.ts';
import { tanggal } from '../../tanggal.ts';
import { desimal } from '../angka-kredit.ts';
import { akhirTahunSkp, hasilSesuaiSkp, isiSkp, ppskMenyusunSkp } from '../aturan-skp.ts';
import { isiBuku, isiBukuPpsk, keadaanPada, keadaanPpsk } from '../buku-kasus.ts';
import { tidakDiberhentikanCheck } from '../diberhentikan.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { ppsk, ppskOf } from '../ppsk.ts';
import * as aturan from '../rules.ts';
import { atasanLangsung, dasarTarget, hasilDalam, jumlahNilai, nilaiTarget, tahunSkp, targetSkp } from './skp.ts';

// Rules on Angka Kredit stand in sets of their own: where they are no longer law, a case is refused and not half checked.

/** s01: whose SKP, for which year. */
export const permintaan: readonly Check[] = [
  tidakDiberhentikanCheck(({ tanggal: today }) => [today]),
  check(
    ppskMenyusunSkp,
    (context) => ({
      tahun: tahunSkp(context),
      tanggalDibuka: context.tanggal,
      ppskTercatat: ppskOf(context, ppsk(context)) !== undefined,
    }),
    'pegawai',
  ),
];

/** s02: what the year demands at least. */
export const target: readonly Check[] = [
  { ...check(aturan.targetMinimalTahunan, dasarTarget), keptBy: 'It reckons; nothing breaks it.' },
];

const lintas = (context: CaseContext) =>
  targetSkp(context).flatMap((one) => {
    const jenjangPelaksana = keadaanPpsk(context, context.tanggal).jenjang;
    return one.kegiatan ? [{ ...one, jenjangKegiatan: one.kegiatan.jenjang, jenjangPelaksana }] : [];
  });

/** Whoever came into the post later in the year could draft nothing at its start. */
const isDiJabatanAwalTahun = (context: CaseContext): boolean =>
  keadaanPada(isiBuku(context)?.riwayat ?? [], tanggal(`${tahunSkp(context)}-01-31`)) !== undefined;

/** s04: whether it was drafted in time; advice, since the text has no date. */
export const awalTahun: readonly Check[] = [
  checkEach(aturan.skpAwalTahun, (context) =>
    isDiJabatanAwalTahun(context)
      ? [{ subject: String(tahunSkp(context)), facts: { tahun: tahunSkp(context), tanggalSusun: context.tanggal } }]
      : [],
  ),
];

/** s04: what the form must hold. */
export const rancangan: readonly Check[] = [
  check(
    isiSkp,
    (context) => {
      const semua = targetSkp(context);
      return {
        butir: semua.map(({ butir }) => butir),
        semuaDikenal: semua.every(({ kegiatan }) => kegiatan !== undefined),
        volume: semua.map(({ volume }) => volume),
      };
    },
    'butirSkp',
  ),
  checkEach(
    aturan.jarakJenjang,
    (context) =>
      lintas(context).map(({ butir, jenjangKegiatan, jenjangPelaksana }) => ({
        subject: butir,
        facts: { jenjangKegiatan, jenjangPelaksana },
      })),
    'butirSkp',
  ),
  checkEach(
    aturan.penugasanTertulis,
    (context) =>
      lintas(context).map(({ butir, jenjangKegiatan, jenjangPelaksana, penugasan, tanggalPenugasan }) => ({
        subject: butir,
        facts: {
          jenjangKegiatan,
          jenjangPelaksana,
          tanggalSurat: penugasan.trim() === '' ? null : tanggalPenugasan,
          penandatangan: 'pimpinan-unit-kerja',
          tanggalMulaiKegiatan: context.tanggal,
        },
      })),
    'butirSkp',
  ),
];

/** s05: items of Lampiran I, and enough of them. */
export const rancanganAngkaKredit: readonly Check[] = [
  check(aturan.butirLampiranI, (context) => ({
    kodeButir: targetSkp(context).map(({ butir, kegiatan }) => kegiatan?.kode ?? butir),
  })),
  check(aturan.targetSkpCukup, (context) => ({
    ...dasarTarget(context),
    targetSKP: desimal(jumlahNilai(nilaiTarget(context))),
  })),
];

/** s07: who approved and set it. */
export const persetujuan: readonly Check[] = [
  {
    ...check(aturan.persetujuanSkp, (context) => {
      const penandaTangan = textOf(contextOf(context.variables['penandaTanganSkp'])['jabatan']) || null;
      return {
        atasanLangsung: atasanLangsung(context) ?? '',
        disetujuiOleh: penandaTangan,
        ditetapkanOleh: penandaTangan,
      };
    }),
    keptBy: 'The diagram asks no other post than that of the direct superior.',
  },
];

/** s09: work results of the SKP, and when the year can be closed. */
export const hasil: readonly Check[] = [
  check(
    hasilSesuaiSkp,
    (context) => {
      const direncanakan = new Set(targetSkp(context).map(({ butir }) => butir));
      const baru = hasilDalam(context, 'hasilBaru');
      return {
        tahun: tahunSkp(context),
        tanggalDicatat: context.tanggal,
        semuaDalamSkp: baru.every(({ butir }) => direncanakan.has(butir)),
        volume: baru.map(({ volume }) => volume),
        tanggal: baru.map(({ tanggal }) => tanggal),
      };
    },
    'hasilBaru',
  ),
  check(
    akhirTahunSkp,
    (context) => ({
      tahun: tahunSkp(context),
      tanggalDitutup: context.variables['lanjutan'] === 'akhir-tahun' ? context.tanggal : null,
    }),
    'lanjutan',
  ),
];

/** s11: what each work result is worth. */
export const nilai: readonly Check[] = [
  checkEach(aturan.nilaiLintasJenjang, (context) =>
    hasilDalam(context, 'logHasil').flatMap(({ butir, volume, tanggal, bukti }) => {
      const kegiatan = butirKegiatan.find(({ pasal }) => pasal === butir);
      if (!kegiatan) return [];
      const ditetapkan = isiBukuPpsk(context).nilaiDitetapkan.get(butir)?.angkaKredit ?? kegiatan.angkaKredit;
      return [
        {
          subject: `${butir}: ${bukti}`,
          facts: {
            akButir: ditetapkan === null ? null : desimal(ditetapkan),
            volume,
            jenjangKegiatan: kegiatan.jenjang,
            jenjangPelaksana: keadaanPpsk(context, tanggal ?? context.tanggal).jenjang,
          },
        },
      ];
    }),
  ),
];

const TERPENUHI: { readonly [terpenuhi: string]: boolean } = { ya: true, tidak: false };

/** s13: Hasil Kerja Minimal in every period. */
export const hasilKerjaMinimal: readonly Check[] = [
  check(aturan.hasilKerjaMinimalPeriode, ({ variables }) => ({
    hkmPerPeriode: contextsOf(variables['hasilMinimal']).map((row) => TERPENUHI[textOf(row['terpenuhi'])] ?? null),
  })),
];
