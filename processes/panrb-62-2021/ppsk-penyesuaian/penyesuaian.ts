import type { Static } from 'typebox';
import type { CaseContext } from '../../mechanism.ts';
import { lamaBetween } from '../../tanggal.ts';
import { tabelPenyesuaian } from '../rules.ts';
import type { AsalAngkaKredit } from '../surat-jabatan.ts';
import { golongan, hari, idPegawai, jumlah, pendidikanDasar, teks } from '../usul-jabatan.ts';

/** A penyesuaian as it stands in the variables of a case. */

const PASAL = 'Pasal 17 ayat (1)';

const IJAZAH = { d4: 'Diploma Empat', s1: 'Sarjana', s2: 'Magister', s3: 'Doktor' } as const;

/** What Lampiran VI asks for: grade, degree, and time in the grade on the day of the penyesuaian. */
export const kepangkatan = (context: CaseContext): Static<typeof tabelPenyesuaian.facts> => ({
  golongan: golongan(context),
  pendidikan: pendidikanDasar(context),
  tmtPangkat: hari(context, 'tmtPangkat'),
  tanggalAcuan: hari(context, 'tmtJabatan'),
});

/** The value of Lampiran VI where the copy of the text is sure of it; undefined where the official print must tell. */
function nilaiTabel(context: CaseContext): number | undefined {
  const verdict = tabelPenyesuaian.evaluate(kepangkatan(context));
  if (typeof verdict === 'string' || verdict.outcome !== 'pass') return undefined;
  return (verdict.value as { readonly ak: number }).ak;
}

/** The credits of the penyesuaian: by the table, or as read in the official print. */
export const angkaKredit = (context: CaseContext): number =>
  nilaiTabel(context) ?? jumlah(context, 'angkaKreditNaskah');

/** Which cell of Lampiran VI it is: 'golongan ruang III/d, Sarjana, masa kepangkatan 2 tahun 3 bulan'. */
function sel(context: CaseContext): string {
  const { golongan: ruang, pendidikan, tmtPangkat, tanggalAcuan } = kepangkatan(context);
  const { bulan } = lamaBetween(tmtPangkat, tanggalAcuan);
  const masa = [`${Math.floor(bulan / 12)} tahun`, ...(bulan % 12 > 0 ? [`${bulan % 12} bulan`] : [])].join(' ');
  return `golongan ruang ${ruang}, ${IJAZAH[pendidikan]}, masa kepangkatan ${masa}`;
}

/** Where the value was read: the annex, or its official print with the note of whoever compared it. */
export const uraianNilai = (context: CaseContext): string =>
  nilaiTabel(context) === undefined
    ? `Lampiran VI menurut naskah resmi (${teks(context, 'catatanPencocokan').trim().replace(/\.+$/, '')})`
    : 'Lampiran VI';

export const menurutLampiran: AsalAngkaKredit = {
  unsur: (context) => [{ nama: `Penyesuaian: ${sel(context)}`, nilai: angkaKredit(context) }],
  jumlah: angkaKredit,
  uraian: (context) =>
    `Dasar nilai: ${uraianNilai(context)}. Angka Kredit ini hanya berlaku 1 (satu) kali selama masa penyesuaian (Pasal 17 ayat (2)).`,
};

/** How often the credit book on record knows of a penyesuaian; what is older is stated by the unit kepegawaian. */
export function jumlahSebelumnya(context: CaseContext): number {
  const entri = context.organisasi.bukuAngkaKredit(idPegawai(context))?.entri ?? [];
  const tercatat = entri.filter((one) => one.jenis === 'penetapan' && one.pasal === PASAL).length;
  return Math.max(tercatat, jumlah(context, 'jumlahPenyesuaianSebelumnya'));
}
