import { type CaseContext, type Check, check, checkEach } from '../../mechanism.ts';
import { contextOf, tanggalOrNull, textOf } from '../../read.ts';
import { desimal } from '../angka-kredit.ts';
import { PENETAP } from '../aturan.ts';
import * as wajib from '../aturan-penilaian.ts';
import { isiBuku, isiBukuPpsk, keadaanPpsk, keadaanTahun } from '../buku-kasus.ts';
import { faktaJenjang, faktaPangkat, faktaTahunan } from '../capaian-angka-kredit.ts';
import { tidakDiberhentikanCheck } from '../diberhentikan.ts';
import { jenjangBerikut } from '../jenjang.ts';
import { syaratPangkat } from '../lampiran-iii-vi.ts';
import { pengusul as pejabatPengusul, ppsk, sekretarisJenderal } from '../ppsk.ts';
import * as aturan from '../rules.ts';
import { timPenilai } from '../tim-penilai.ts';
import { anggotaDinilai } from './anggota.ts';
import * as butir from './rules-butir.ts';
import { akhirTahun, butirUsul, kedudukanTercatat, tahunDinilai, tanggalUsul } from './usul.ts';

const jenisJabatan = ({ organisasi }: CaseContext, id: string | undefined): string =>
  organisasi.jabatan(id ?? '')?.jenis ?? 'tidak-ada';

/** The JPT madya of the Sekretariat Jenderal, by the word the catalogue has for that post. */
function penetapOf(context: CaseContext): string {
  const jenis = jenisJabatan(context, sekretarisJenderal(context));
  return jenis === 'jpt-madya' ? PENETAP : jenis;
}

const pengusulBy = (pegawaiOf: (context: CaseContext) => string | undefined, field: string): Check =>
  check(
    aturan.pengusulAngkaKredit,
    (context) => ({
      jabatanPengusul: jenisJabatan(context, pejabatPengusul(context)),
      tujuan: penetapOf(context),
      pengusulSamaDenganPPSK: pegawaiOf(context) === ppsk(context),
    }),
    field,
  );

const pemangkuPengusul = (context: CaseContext): string | undefined =>
  context.organisasi.jabatan(pejabatPengusul(context) ?? '')?.pemangku?.pegawai;

const mulai = (context: CaseContext) => isiBuku(context)?.riwayat.toSorted((a, b) => (a.tmt < b.tmt ? -1 : 1))[0]?.tmt;

/** The last day of a year in which they were removed from the first day to the last: nothing of it is to be assessed. */
function tahunTanpaJabatan(context: CaseContext) {
  const isDiJabatan = keadaanTahun(isiBuku(context)?.riwayat ?? [], tahunDinilai(context)) !== undefined;
  return isDiJabatan ? [] : [akhirTahun(context)];
}

/** s01: who is assessed, for which year, and by whose proposal it could be set. */
export const capaian: readonly Check[] = [
  tidakDiberhentikanCheck((context) => [context.tanggal, ...tahunTanpaJabatan(context)]),
  check(wajib.ppskDinilai, (context) => ({ mulai: mulai(context) ?? null, tahun: tahunDinilai(context) }), 'pegawai'),
  check(
    wajib.capaianTahun,
    (context) => ({
      tahun: tahunDinilai(context),
      tanggalPenetapan: tanggalOrNull(context.variables['tanggalPenetapanCapaian']) ?? context.tanggal,
      tanggalAcuan: context.tanggal,
    }),
    'tanggalPenetapanCapaian',
  ),
  {
    ...check(aturan.penilaianTim, (context) => ({
      capaianSKPDitetapkan: tanggalOrNull(context.variables['tanggalPenetapanCapaian']) !== null,
      tanggalDisampaikan: context.tanggal,
    })),
    keptBy: 'The form asks for the day on which it was set, and the case is how it is handed over.',
  },
  check(
    wajib.sekaliSetahun,
    (context) => ({
      tahun: tahunDinilai(context),
      sudahTercatat:
        isiBuku(context)?.entri.some(
          ({ jenis, tanggal }) => jenis === 'tugas' && tanggal.startsWith(`${tahunDinilai(context)}-`),
        ) ?? false,
    }),
    'tahun',
  ),
  pengusulBy(pemangkuPengusul, 'pegawai'),
];

/** s02: the Tim Penilai may assess this PPSK; that there is one, the diagram looks at. */
export const tim: readonly Check[] = [
  checkEach(aturan.syaratAnggota, (context) =>
    timPenilai(context)
      .filter((id) => id !== ppsk(context))
      .map((id) => anggotaDinilai(context, id, keadaanPpsk(context, akhirTahun(context)))),
  ),
];

/** s03: what the form of the PPSK must hold. */
export const usul: readonly Check[] = [
  check(
    wajib.hasilKerjaTahun,
    (context) => ({
      tahun: tahunDinilai(context),
      mulai: mulai(context) ?? context.tanggal,
      tanggal: tanggalUsul(context),
      volume: butirUsul(context).flatMap(({ entri }) => (entri.jenis === 'tugas' ? [entri.volume] : [])),
    }),
    'hasilKerja',
  ),
  ...butir.usul,
];

/** s08 and s09: what each item is worth, and what a person must decide. */
export const nilai = butir.nilai;

/** s10: every item decided, with its reason. */
export const putusan = butir.putusan;

/** s06: what the team asked for. */
export const bukti: readonly Check[] = [
  check(aturan.buktiFisik, ({ variables }) => ({
    diminta: variables['mintaBukti'] === 'ya',
    laporanAda: ada(variables['laporanKegiatan']),
    buktiFisikAda: ada(variables['buktiFisik']),
  })),
];

const ada = (file: unknown): boolean =>
  Array.isArray(file) ? file.length > 0 : file !== undefined && file !== null && file !== '';

/** s12: the bounds of a year and of supporting activities, by what is on record. */
export const batas: readonly Check[] = [
  {
    ...check(aturan.batasCapaian, (context) => {
      const { jenjang, golongan } = keadaanPpsk(context, akhirTahun(context));
      const tahun = kedudukanTercatat(context).buku.tahun.at(-1);
      const menunggu = isiBukuPpsk(context).tahunMenungguLowongan.includes(tahunDinilai(context));
      return {
        jenjang,
        golongan,
        memenuhiSyaratJenjang: menunggu,
        adaLowongan: !menunggu,
        akCapaian: desimal(tahun?.capaian ?? 0),
      };
    }),
    keptBy: 'It reckons; nothing breaks it.',
  },
  {
    ...checkEach(aturan.batasKegiatanPenunjang, (context) => {
      const { pangkat } = kedudukanTercatat(context);
      const { pendidikan } = keadaanPpsk(context, akhirTahun(context));
      const syarat = syaratPangkat(pendidikan, pangkat.golongan);
      if (syarat === undefined) return [];
      const penunjang = desimal(pangkat.penunjang.nilai);
      return [{ subject: pangkat.golongan, facts: { akPenunjang: penunjang, akSyarat: desimal(syarat) } }];
    }),
    keptBy: 'It reckons; nothing breaks it.',
  },
];

/** s12: whether the next pangkat has been earned; years that missed their target are shown. */
export const pangkat: readonly Check[] = [
  check(aturan.angkaKreditPangkat, (context) => faktaPangkat(isiBukuPpsk(context), kedudukanTercatat(context))),
  check(aturan.targetTahunanMeleset, (context) => faktaTahunan(kedudukanTercatat(context))),
];

const faktaPengembanganProfesi = (context: CaseContext) => {
  const { jenjang } = kedudukanTercatat(context);
  return {
    jenjangSaatIni: jenjang.jenjang,
    jenjangTujuan: jenjangBerikut(jenjang.jenjang) ?? jenjang.jenjang,
    akPengembanganProfesi: desimal(jenjang.pengembanganProfesi.nilai),
  };
};

/** s12: whether the next jenjang has been earned. */
export const jenjang: readonly Check[] = [
  check(aturan.angkaKreditJenjang, (context) => faktaJenjang(isiBukuPpsk(context), kedudukanTercatat(context))),
  check(aturan.pengembanganProfesiMadya, faktaPengembanganProfesi),
];

const direkomendasikan = ({ variables }: CaseContext) =>
  (['pangkat', 'jenjang'] as const).filter((kind) => textOf(variables['rekomendasi']).split('-dan-').includes(kind));

/** What a recommended step demands: where the table has no such row, what was decided; what nobody has decided cannot be met. */
function faktaUsul(context: CaseContext, kind: 'pangkat' | 'jenjang') {
  const { terhitung, syarat } = kedudukanTercatat(context)[kind];
  const { akSyaratPutusan } = context.variables;
  const diputus = typeof akSyaratPutusan === 'number' ? akSyaratPutusan : TAK_TERPENUHI;
  return { akTerhitung: desimal(terhitung), akSyarat: syarat === null ? diputus : desimal(syarat) };
}

const TAK_TERPENUHI = 100_000;

/** s14: only what has been earned is recommended. */
export const rekomendasi: readonly Check[] = [
  checkEach(
    aturan.usulPak,
    (context) => direkomendasikan(context).map((kind) => ({ subject: kind, facts: faktaUsul(context, kind) })),
    'rekomendasi',
  ),
  checkEach(
    aturan.pengembanganProfesiMadya,
    (context) =>
      direkomendasikan(context)
        .filter((kind) => kind === 'jenjang')
        .map((kind) => ({ subject: kind, facts: faktaPengembanganProfesi(context) })),
    'rekomendasi',
  ),
];

const pelaku = ({ variables }: CaseContext): string => textOf(contextOf(variables['pelaku'])['pegawai']);

/** s15: nobody proposes themselves, whoever holds the post by then. */
export const pengusul: readonly Check[] = [pengusulBy(pelaku, 'hasil')];

/** s16: who sets credits. */
export const penetap: readonly Check[] = [
  {
    ...check(aturan.penetapAngkaKredit, (context) => ({ jabatanPenetap: penetapOf(context) })),
    keptBy: 'The diagram asks no other post than that of the Sekretaris Jenderal.',
  },
];
