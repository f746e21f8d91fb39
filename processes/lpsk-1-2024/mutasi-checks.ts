import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { type CaseContext, type Check, check, checkWhere } from '../mechanism.ts';
import { contextsOf, tanggalOrNull } from '../read.ts';
import type { Tanggal } from '../tanggal.ts';
import { Jawaban, syarat, syaratPasal13, tanggalAcuan } from './calon-administrator.ts';
import { type cakupan, kompetensi as jenisKompetensi, PPK, status } from './fakta.ts';
import { adaSuratPermohonan, isPermintaanSendiri } from './mutasi.ts';
import {
  administratorKompetensi,
  jangkaMutasi,
  kesesuaianMutasi,
  konflikKepentingan,
  lingkupMutasi,
  mekanismeAdministrator,
  perencanaanMutasi,
  permintaanSendiri,
  pertimbanganMutasi,
} from './rules.ts';

/** How the facts of the rules on every mutasi to a Jabatan Administrator are read from a case (Pasal 13, Pasal 18, Pasal 19). */

const OBJEK = { tugas: ['tugas'], lokasi: ['lokasi'], 'tugas-dan-lokasi': ['tugas', 'lokasi'] } as const;
const Objek = Type.Enum(['tugas', 'lokasi', 'tugas-dan-lokasi']);

type CakupanOf = (context: CaseContext) => Static<typeof cakupan>;
const jawaban = ({ variables }: CaseContext, name: string) => syarat(Value.Parse(Jawaban, variables[name]));

/** Way and scope of a mutasi, which its form and diagram keep. */
export const lingkupChecks = (cakupanOf: CakupanOf): readonly Check[] => [
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

const KESESUAIAN = {
  kompetensiSesuai: 'sesuaiPersyaratan',
  klasifikasiSesuai: 'sesuaiKlasifikasi',
  polaKarierSesuai: 'sesuaiPolaKarier',
  kebutuhanOrganisasi: 'dibutuhkanOrganisasi',
} as const;

/** The one who is moved, as the checks of Pasal 13 know candidates. */
function sebagaiCalon(context: CaseContext, pns: string): CaseContext {
  const { variables } = context;
  const riwayat = contextsOf(variables['riwayat']).map((row) => ({ ...row, pns }));
  return { ...context, variables: { ...variables, calon: [{ ...variables, pegawai: pns }], riwayat } };
}

/** s04: Pasal 13 huruf a to e and g, Pasal 18. @param mulaiJabatan since when they hold the post they have now */
export const persyaratanMutasi = (
  siapa: (context: CaseContext) => string,
  mulaiJabatan: (context: CaseContext) => Tanggal | undefined,
): readonly Check[] => [
  ...syaratPasal13.map(({ field, ...one }) => ({
    ...one,
    subjects: (context: CaseContext) => one.subjects(sebagaiCalon(context, siapa(context))),
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
      const mulai = mulaiJabatan(context);
      const facts = { tanggalAcuan: tanggalAcuan(context), atasPermintaanSendiri: isPermintaanSendiri(context) };
      return mulai === undefined ? [] : [{ facts: { mulaiJabatan: mulai, ...facts } }];
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

const Kompetensi = Type.Object(jenisKompetensi);

/** s06: Pasal 13 huruf f, as the Tim Penilai Kinerja has found it. */
export const kompetensiCheck: Check = check(
  administratorKompetensi,
  ({ variables: { teknis, manajerial, sosialKultural } }) => ({
    ...Value.Parse(Kompetensi, { teknis, manajerial, sosialKultural }),
    dinilaiOleh: 'tim-penilai-kinerja',
  }),
);

/** s08: the team is heard before the Pejabat Pembina Kepegawaian decides. */
export const pertimbanganCheck = (cakupanOf: CakupanOf): Check => ({
  ...check(pertimbanganMutasi, (context) => ({
    cakupan: cakupanOf(context),
    penetap: PPK,
    tanggalPertimbanganTim: tanggalOrNull(context.variables['tanggalPertimbangan']),
    tanggalKeputusan: context.tanggal,
  })),
  keptBy: 'The diagram asks the team before the Pejabat Pembina Kepegawaian decides.',
});
