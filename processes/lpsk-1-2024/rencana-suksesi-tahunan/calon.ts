import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { Predikat } from '../../kepegawaian/kinerja.ts';
import type { CaseContext } from '../../mechanism.ts';
import { contextsOf } from '../../read.ts';

const Jawaban = Type.Enum(['ya', 'tidak', 'belum-diketahui']);
const PredikatTahun = Type.Union([Predikat, Type.Literal('belum-ada')]);

/** Someone proposed, with what Pasal 16 ayat (2) asks of them. */
export const calonSuksesi = Type.Object(
  {
    pegawai: Type.String({ minLength: 1, maxLength: 80 }),
    klasifikasi: Type.String({ minLength: 1, maxLength: 200 }),
    kompetensiSesuai: Jawaban,
    pengembanganTerpenuhi: Jawaban,
    predikatTahunLalu: PredikatTahun,
    predikatDuaTahunLalu: PredikatTahun,
  },
  { additionalProperties: false },
);
type CalonSuksesi = Static<typeof calonSuksesi>;

const YA_TIDAK = { ya: true, tidak: false, 'belum-diketahui': null } as const;

/** Everyone proposed; who is not wholly filled in stops the case. */
export const semuaCalon = ({ variables }: CaseContext): CalonSuksesi[] =>
  contextsOf(variables['calonSuksesi']).map((one) => Value.Parse(calonSuksesi, one));

/** What the rule looks at: ratings of the two calendar years before today. */
export function faktaCalon(
  { predikatTahunLalu, predikatDuaTahunLalu, kompetensiSesuai, pengembanganTerpenuhi }: CalonSuksesi,
  { tanggal }: CaseContext,
) {
  const tahun = Number(tanggal.slice(0, 4));
  const nilai = { [tahun - 1]: predikatTahunLalu, [tahun - 2]: predikatDuaTahunLalu };
  return {
    kompetensiSesuaiKlasifikasi: YA_TIDAK[kompetensiSesuai],
    pengembanganKompetensiTerpenuhi: YA_TIDAK[pengembanganTerpenuhi],
    penilaian: Object.fromEntries(
      Object.entries(nilai).filter((one): one is [string, Predikat] => one[1] !== 'belum-ada'),
    ),
    tanggalAcuan: tanggal,
  };
}
