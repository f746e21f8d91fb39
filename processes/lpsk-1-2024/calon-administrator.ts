import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { Predikat } from '../kepegawaian/kinerja.ts';
import { Pendidikan } from '../kepegawaian/pendidikan.ts';
import { type CaseContext, type Check, checkEach } from '../mechanism.ts';
import { contextsOf, tanggalOrNull, textOf } from '../read.ts';
import type { Tanggal } from '../tanggal.ts';
import { status } from './fakta.ts';
import {
  administratorIntegritas,
  administratorKesehatan,
  administratorKinerja,
  administratorPendidikan,
  administratorPengalaman,
  administratorStatus,
} from './rules.ts';

/** Candidates for a Jabatan Administrator, with what the organisation does not record of them: Pasal 13. */

export const Jawaban = Type.Enum(['ya', 'tidak', 'belum-diketahui']);
const Id = Type.String({ minLength: 1, maxLength: 80 });
const PredikatTahun = Type.Union([Predikat, Type.Literal('belum-ada')]);

/** What Pasal 13 huruf a to c, e and g ask of one candidate. */
export const syaratCalon = {
  pegawai: Id,
  status,
  pendidikan: Pendidikan,
  integritas: Jawaban,
  moralitas: Jawaban,
  sehatJasmani: Jawaban,
  sehatRohani: Jawaban,
  unsurTerendahTahunLalu: PredikatTahun,
  unsurTerendahDuaTahunLalu: PredikatTahun,
};
const Calon = Type.Object(syaratCalon);
export type Calon = Static<typeof Calon>;

/** A period of experience (huruf d), of one of the candidates. */
export const riwayatCalon = Type.Object({
  pns: Id,
  jenis: Type.Enum(['pengawas', 'jf', 'lain']),
  setingkatPengawas: Jawaban,
  sesuaiBidang: Type.Enum(['ya', 'tidak']),
  mulai: Type.String({ format: 'date' }),
  selesai: Type.Optional(Type.Union([Type.String({ maxLength: 10 }), Type.Null()])),
});

const SYARAT = { ya: true, tidak: false, 'belum-diketahui': null } as const;
export const syarat = (jawaban: Static<typeof Jawaban>): boolean | null => SYARAT[jawaban];

/** The candidates of a case; who is not wholly filled in stops it. */
export const semuaCalon = ({ variables }: CaseContext): Calon[] =>
  contextsOf(variables['calon']).map((one) => Value.Parse(Calon, Value.Clean(Calon, { ...one })));

/** The day on which the appointment is planned; today, where none is. */
export const tanggalAcuan = ({ variables, tanggal }: CaseContext): Tanggal =>
  tanggalOrNull(variables['rencanaMulai']) ?? tanggal;

export const namaCalon = ({ organisasi }: CaseContext, id: string): string => organisasi.pegawai(id)?.nama ?? id;

/** Each candidate with facts of a rule. */
export const tiapCalon =
  <Facts>(facts: (calon: Calon, context: CaseContext) => Facts) =>
  (context: CaseContext) =>
    semuaCalon(context).map((calon) => ({
      subject: namaCalon(context, calon.pegawai),
      facts: facts(calon, context),
    }));

function riwayatOf({ variables }: CaseContext, pegawai: string) {
  const rows = contextsOf(variables['riwayat']).filter(({ pns }) => pns === pegawai);
  return rows.map((row) => {
    const { jenis, setingkatPengawas, sesuaiBidang, mulai, selesai } = Value.Parse(riwayatCalon, row);
    return {
      jenis,
      setingkatPengawas: syarat(setingkatPengawas),
      sesuaiBidang: sesuaiBidang === 'ya',
      mulai: mulai as Tanggal,
      selesai: tanggalOrNull(selesai),
    };
  });
}

/** By year, the lowest of the elements that were rated; a year of which nobody knows is left out. */
function penilaianOf(calon: Calon, context: CaseContext) {
  const tahun = Number(tanggalAcuan(context).slice(0, 4));
  const nilai = { [tahun - 1]: calon.unsurTerendahTahunLalu, [tahun - 2]: calon.unsurTerendahDuaTahunLalu };
  const known = Object.entries(nilai).filter((one): one is [string, Predikat] => one[1] !== 'belum-ada');
  return Object.fromEntries(known.map(([year, predikat]) => [year, { 'unsur terendah': predikat }]));
}

/** Pasal 13 huruf a to e and g; huruf f is for the Tim Penilai Kinerja. */
export const syaratPasal13: readonly Check[] = [
  checkEach(
    administratorStatus,
    tiapCalon(({ status }) => ({ status })),
    'calon',
  ),
  checkEach(
    administratorPendidikan,
    tiapCalon(({ pendidikan }) => ({ pendidikanTertinggi: pendidikan })),
    'calon',
  ),
  checkEach(
    administratorIntegritas,
    tiapCalon(({ integritas, moralitas }) => ({
      integritasBaik: syarat(integritas),
      moralitasBaik: syarat(moralitas),
    })),
    'calon',
  ),
  checkEach(
    administratorPengalaman,
    tiapCalon(({ pegawai }, context) => ({
      riwayat: riwayatOf(context, pegawai),
      tanggalAcuan: tanggalAcuan(context),
    })),
    'riwayat',
  ),
  checkEach(
    administratorKinerja,
    tiapCalon((calon, context) => ({ penilaian: penilaianOf(calon, context), tanggalAcuan: tanggalAcuan(context) })),
    'calon',
  ),
  checkEach(
    administratorKesehatan,
    tiapCalon(({ sehatJasmani, sehatRohani }) => ({
      sehatJasmani: syarat(sehatJasmani),
      sehatRohani: syarat(sehatRohani),
    })),
    'calon',
  ),
];

/** The post to be filled. */
export const jabatanDituju = ({ variables }: CaseContext): string => textOf(variables['jabatan']);
