import { Type } from 'typebox';
import type { CareerStep, Credits } from '../credit-records.ts';
import type { CaseContext, Incumbency, Variables } from '../mechanism.ts';
import { findOrang, type Pegawai, type PegawaiTanpaJabatan, type Rujukan } from '../organisasi.ts';
import { contextsOf, tanggalOrNull, textOf } from '../read.ts';
import type { Citation } from '../rule.ts';
import { isTanggal, type Tanggal } from '../tanggal.ts';
import { desimal, jumlah as jumlahkan, perseribu } from './angka-kredit.ts';
import type { Golongan, Jenjang, PendidikanDasar } from './jenjang.ts';
import regulation from './regulation.ts';

/** What the unit kepegawaian enters where somebody is to come into a post of a PPSK or to leave it, and how it is read. */

export const Id = Type.String({ minLength: 1, maxLength: 80 });
export const Hari = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
export const HariBilaAda = Type.Optional(Type.Union([Hari, Type.Null()]));
export const Uraian = Type.String({ minLength: 1, maxLength: 2000 });
export const YaTidak = Type.Union([Type.Literal('ya'), Type.Literal('tidak')]);
const Jumlah = Type.Integer({ minimum: 0, maximum: 100_000 });

/** Which vacant post is to be filled from when, and what is known of the need for it (Pasal 44, Pasal 45). */
export const kebutuhanFields = {
  jabatanTujuan: Id,
  jenjangTujuan: Type.Union([Type.Literal('ahli-pertama'), Type.Literal('ahli-muda'), Type.Literal('ahli-madya')]),
  tmtJabatan: Hari,
  pedomanDisetujui: HariBilaAda,
  pedomanBerlaku: HariBilaAda,
  kebutuhan: Jumlah,
  terisi: Jumlah,
  dipesan: Jumlah,
};

export const teks = ({ variables }: CaseContext, name: string): string => textOf(variables[name]);

/** A date that a form has asked for. @throws Error where it is none */
export function hari({ variables }: CaseContext, name: string): Tanggal {
  const value = variables[name];
  if (!isTanggal(value)) throw new Error(`Expected '${name}' to be a date, but it is '${String(value)}'`);
  return value;
}

export const hariAtauNull = ({ variables }: CaseContext, name: string): Tanggal | null =>
  tanggalOrNull(variables[name]);

export const jumlah = ({ variables }: CaseContext, name: string): number => Number(variables[name]);

export const isYa = (context: CaseContext, name: string): boolean => teks(context, name) === 'ya';

/** What somebody attests: kept, not kept, or not known yet. */
export function pernyataan(context: CaseContext, name: string): boolean | null {
  const words: { readonly [word: string]: boolean } = { ya: true, tidak: false };
  return words[teks(context, name)] ?? null;
}

export const idPegawai = (context: CaseContext): string => teks(context, 'pegawai');

/** Whom the case is about. @throws Error where the organisation does not know them */
export function pegawaiDiusulkan(context: CaseContext): Pegawai | PegawaiTanpaJabatan {
  const pegawai = findOrang(context.organisasi, idPegawai(context));
  if (!pegawai) throw new Error(`Expected '${idPegawai(context)}' to be somebody on record, but nobody is found`);
  return pegawai;
}

export const jabatanTujuan = (context: CaseContext) => context.organisasi.jabatan(teks(context, 'jabatanTujuan'));
export const jenjangTujuan = (context: CaseContext): Jenjang => teks(context, 'jenjangTujuan') as Jenjang;
export const golongan = (context: CaseContext): Golongan => teks(context, 'golongan') as Golongan;
export const pendidikanDasar = (context: CaseContext): PendidikanDasar =>
  teks(context, 'pendidikanDasar') as PendidikanDasar;

/** How many posts of the level are free by what the unit kepegawaian states. */
export const lowongan = (context: CaseContext): number =>
  jumlah(context, 'kebutuhan') - jumlah(context, 'terisi') - jumlah(context, 'dipesan');

/** Rows of a list in a form. */
export const baris = ({ variables }: CaseContext, name: string) => contextsOf(variables[name]);

/** Who examines and, where no Tim Penilai is on record, who assesses. */
export const penilaiFields = { penyelenggaraUji: Id, ketuaTimPenilai: Type.Optional(Type.Union([Id, Type.Null()])) };

/** Credits that the Tim Penilai has assessed, by where they come from. */
const DINILAI = ['akTugasJabatan', 'akPengalaman'] as const;
export const angkaKreditDinilai = (context: CaseContext): number[] => DINILAI.map((name) => jumlah(context, name));

/** All of them, summed exactly. */
export const jumlahAngkaKredit = (context: CaseContext): number =>
  desimal(jumlahkan(angkaKreditDinilai(context).map(perseribu)));

const NAMA = ['pegawai', 'penyelenggaraUji', 'ketuaTimPenilai'] as const;

/** Whom and which post a case names. */
export const rujukan = (variables: Variables): Rujukan => ({
  unit: [],
  pegawai: NAMA.map((name) => textOf(variables[name])).filter((id) => id !== ''),
  jabatan: [textOf(variables['jabatanTujuan'])].filter((id) => id !== ''),
  timPenilai: [regulation.instansi],
});

/** As {@link rujukan}, with the credit book of whom the case is about. */
export const rujukanBerbuku = (variables: Variables): Rujukan => ({
  ...rujukan(variables),
  bukuAngkaKredit: [textOf(variables['pegawai'])].filter((id) => id !== ''),
});

/** Who holds the post from the day on which the Keputusan says so. */
export const pemangkuBaru = (context: CaseContext): Incumbency => ({
  pegawai: idPegawai(context),
  jabatan: teks(context, 'jabatanTujuan'),
  mulai: hari(context, 'tmtJabatan'),
  surat: 'keputusan',
});

const keadaan = (context: CaseContext, golongan: string, jenjang: string): CareerStep => ({
  pegawai: idPegawai(context),
  keadaan: {
    tmt: hari(context, 'tmtJabatan'),
    golongan: golongan as Golongan,
    jenjang: jenjang as Jenjang,
    pendidikan: pendidikanDasar(context),
  },
  surat: 'keputusan',
});

/** What they are from that day on, by which their credits are counted. */
export const keadaanBaru = (context: CaseContext): CareerStep =>
  keadaan(context, teks(context, 'golongan'), teks(context, 'jenjangTujuan'));

/** As {@link keadaanBaru}, where grade and level are set after the credits (Pasal 15 ayat (3)). */
export const keadaanDitetapkan = (context: CaseContext): CareerStep =>
  keadaan(context, teks(context, 'golonganDitetapkan'), teks(context, 'jenjangDitetapkan'));

/** The credits with which they begin, by the Penetapan Angka Kredit of the case. */
export const angkaKreditAwal =
  (
    pasal: Citation,
    angkaKredit: (context: CaseContext) => number = jumlahAngkaKredit,
    uraian: (context: CaseContext) => string = (context) => teks(context, 'uraianPenilaian'),
  ) =>
  (context: CaseContext): Credits => ({
    pegawai: idPegawai(context),
    entri: [
      {
        id: 'penetapan',
        jenis: 'penetapan',
        tanggal: hari(context, 'tmtJabatan'),
        bukti: `Penetapan Angka Kredit: ${uraian(context)}`,
        angkaKredit: perseribu(angkaKredit(context)),
        pasal,
      },
    ],
    surat: 'pak',
  });
