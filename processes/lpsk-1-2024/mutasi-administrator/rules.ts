import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { type CaseContext, type Check, check, checkWhere } from '../../mechanism.ts';
import { contextOf, contextsOf, tanggalIn, tanggalOrNull, textOf } from '../../read.ts';
import { jabatanAdministrator, penilaianTim } from '../administrator.ts';
import { Jawaban, syarat, syaratPasal13, tanggalAcuan } from '../calon-administrator.ts';
import { jabatanSekarang, pengusulMutasi } from '../checks.ts';
import { cakupan, kompetensi as jenisKompetensi, PPK, status } from '../fakta.ts';
import { kepegawaian } from '../pejabat.ts';
import {
  administratorKompetensi,
  jangkaMutasi,
  kesesuaianMutasi,
  konflikKepentingan,
  lingkupMutasi,
  mekanismeAdministrator,
  pembiayaanMutasi,
  perencanaanMutasi,
  permintaanSendiri,
  pertimbanganMutasi,
} from '../rules.ts';
import { adaSuratPermohonan, isAntarInstansi, isPermintaanSendiri, pegawai, pemangkuSekarang } from './mutasi.ts';

const OBJEK = { tugas: ['tugas'], lokasi: ['lokasi'], 'tugas-dan-lokasi': ['tugas', 'lokasi'] } as const;
const Objek = Type.Enum(['tugas', 'lokasi', 'tugas-dan-lokasi']);

const cakupanOf = ({ variables }: CaseContext): Static<typeof cakupan> => Value.Parse(cakupan, variables['cakupan']);
const jawaban = ({ variables }: CaseContext, name: string) => syarat(Value.Parse(Jawaban, variables[name]));

/** s01: who proposes, for whom, and where to. A post of another agency is that agency's to look after. */
export const usulan: readonly Check[] = [
  check(
    pengusulMutasi,
    (context) => {
      const pemrakarsa = contextOf(context.variables['pemrakarsa']);
      const unitKepegawaian = context.organisasi.jabatan(kepegawaian(context) ?? '');
      return {
        atasPermintaanSendiri: isPermintaanSendiri(context),
        olehYangBersangkutan: pemrakarsa['pegawai'] === pegawai(context),
        // Who holds several posts starts in one of them.
        olehKepegawaian: [
          unitKepegawaian?.id === pemrakarsa['jabatan'],
          unitKepegawaian?.pemangku?.pegawai === pemrakarsa['pegawai'],
        ].includes(true),
      };
    },
    'asalMutasi',
  ),
  check(
    jabatanSekarang,
    (context) => ({
      mulaiTercatat: pemangkuSekarang(context)?.mulai ?? null,
      rencanaMulai: tanggalIn(context.variables, 'rencanaMulai'),
    }),
    'rencanaMulai',
  ),
  ...jabatanAdministrator.map((one) => checkWhere((context) => !isAntarInstansi(context), one)),
  {
    ...check(mekanismeAdministrator, () => ({ mekanisme: 'mutasi' })),
    keptBy: 'The mechanism is a mutasi.',
  },
  {
    ...check(lingkupMutasi, (context) => ({
      objek: [...OBJEK[Value.Parse(Objek, context.variables['objek'])]],
      cakupan: cakupanOf(context),
    })),
    keptBy: 'The form offers what Pasal 18 ayat (2) names, and nothing else.',
  },
];

/** s05: who pays, Pasal 20. */
export const biaya: readonly Check[] = [
  {
    ...check(
      pembiayaanMutasi,
      (context) => ({
        cakupan: cakupanOf(context),
        sumber: textOf(context.variables['sumberBiaya']),
        penanggung: textOf(context.variables['penanggungBiaya']),
      }),
      'alasanBiaya',
    ),
    reason: 'alasanBiaya',
  },
];

/** The one who is moved, as the checks of Pasal 13 know candidates. */
function sebagaiCalon(context: CaseContext): CaseContext {
  const { variables } = context;
  const riwayat = contextsOf(variables['riwayat']).map((row) => ({ ...row, pns: pegawai(context) }));
  return { ...context, variables: { ...variables, calon: [variables], riwayat } };
}

const KESESUAIAN = {
  kompetensiSesuai: 'sesuaiPersyaratan',
  klasifikasiSesuai: 'sesuaiKlasifikasi',
  polaKarierSesuai: 'sesuaiPolaKarier',
  kebutuhanOrganisasi: 'dibutuhkanOrganisasi',
} as const;

/** s04: Pasal 13 huruf a to e and g, Pasal 18. */
export const persyaratan: readonly Check[] = [
  ...syaratPasal13.map(({ field, ...one }) => ({
    ...one,
    subjects: (context: CaseContext) => one.subjects(sebagaiCalon(context)),
  })),
  {
    ...checkWhere(
      (context) => !isPermintaanSendiri(context),
      check(perencanaanMutasi, ({ variables }) => ({
        perencanaanDisusunOleh: PPK,
        tercantumDalamRencana: variables['keputusanPerencanaan'] === 'tercantum',
      })),
    ),
    keptBy: 'The diagram goes on only with what the Pejabat Pembina Kepegawaian has planned.',
  },
  {
    rule: jangkaMutasi,
    subjects: (context) => {
      const mulaiJabatan = pemangkuSekarang(context)?.mulai;
      const facts = { tanggalAcuan: tanggalAcuan(context), atasPermintaanSendiri: isPermintaanSendiri(context) };
      return mulaiJabatan === undefined ? [] : [{ facts: { mulaiJabatan, ...facts } }];
    },
  },
  check(
    kesesuaianMutasi,
    (context) =>
      Object.fromEntries(Object.entries(KESESUAIAN).map(([fact, name]) => [fact, jawaban(context, name)])) as Static<
        typeof kesesuaianMutasi.facts
      >,
  ),
  check(konflikKepentingan, (context) => ({ konflikKepentingan: jawaban(context, 'konflikKepentingan') })),
  check(permintaanSendiri, (context) => ({
    atasPermintaanSendiri: isPermintaanSendiri(context),
    status: Value.Parse(status, context.variables['status']),
    suratPermohonan: adaSuratPermohonan(context),
  })),
];

/** s06: what nobody knows, and a term outside of Pasal 18 ayat (3), is assessed by the team, and why. */
export const pertimbangan: readonly Check[] = [penilaianTim];

const Kompetensi = Type.Object(jenisKompetensi);

/** s06: Pasal 13 huruf f, as the team has found it. */
export const kompetensi: readonly Check[] = [
  check(administratorKompetensi, ({ variables: { teknis, manajerial, sosialKultural } }) => ({
    ...Value.Parse(Kompetensi, { teknis, manajerial, sosialKultural }),
    dinilaiOleh: 'tim-penilai-kinerja',
  })),
];

/** s08: the team is heard before the Pejabat Pembina Kepegawaian decides. */
export const putusan: readonly Check[] = [
  {
    ...check(pertimbanganMutasi, (context) => ({
      cakupan: cakupanOf(context),
      penetap: PPK,
      tanggalPertimbanganTim: tanggalOrNull(context.variables['tanggalPertimbangan']),
      tanggalKeputusan: context.tanggal,
    })),
    keptBy: 'The diagram asks the team before the Pejabat Pembina Kepegawaian decides.',
  },
];
