import type { CaseContext } from '../../mechanism.ts';
import { addDays, formatTanggal } from '../../tanggal.ts';
import { desimal, type Perseribu, perseribu } from '../angka-kredit.ts';
import { isiBukuPpsk, kedudukanOf } from '../buku-kasus.ts';
import { pemberhentianPada } from '../diberhentikan.ts';
import type { AsalAngkaKredit } from '../surat-jabatan.ts';
import { angkaKreditAwal, hari, idPegawai, isYa, jumlah, teks } from '../usul-jabatan.ts';

/** The removal that holds until the day before they are appointed again; undefined where none is on record. */
export const pemberhentianTercatat = (context: CaseContext) =>
  pemberhentianPada(context, addDays(hari(context, 'tmtJabatan'), -1));

/** As {@link pemberhentianTercatat}. @throws Error where none is on record: such a case must not get this far */
export function pemberhentian(context: CaseContext) {
  const found = pemberhentianTercatat(context);
  if (!found) throw new Error(`Expected '${idPegawai(context)}' to be removed from the post, but they are not`);
  return found;
}

/** What counted in the pangkat held last, on the day of the removal. */
const terakhir = (context: CaseContext): Perseribu =>
  kedudukanOf(isiBukuPpsk(context), pemberhentian(context).tmt).pangkat.terhitung;

export const isDinilai = (context: CaseContext): boolean => isYa(context, 'adaTugas');

/** What the Tim Penilai adds for work done meanwhile. */
const tambahan = (context: CaseContext): number => (isDinilai(context) ? jumlah(context, 'akSelamaDiberhentikan') : 0);

export const faktaAngkaKredit = (context: CaseContext) => ({
  akTerakhir: desimal(terakhir(context)),
  akTugasBidangPSKSelamaDiberhentikan: tambahan(context),
  dinilaiTim: isDinilai(context),
});

/** The last credits, and what is added to them. */
export const unsurAngkaKredit = (context: CaseContext) => ({
  terakhir: desimal(terakhir(context)),
  tambahan: tambahan(context),
  jumlah: desimal(terakhir(context) + perseribu(tambahan(context))),
});

/** What the Penetapan Angka Kredit consists of (Pasal 48 ayat (4)). */
export const asalAngkaKredit: AsalAngkaKredit = {
  unsur: (context) => {
    const unsur = unsurAngkaKredit(context);
    return [
      { nama: 'Angka Kredit terakhir yang dimiliki', nilai: unsur.terakhir },
      {
        nama: 'Penilaian tugas di bidang Perlindungan Saksi dan Korban selama diberhentikan',
        nilai: unsur.tambahan,
      },
    ].filter(({ nilai }) => nilai !== 0);
  },
  jumlah: (context) => unsurAngkaKredit(context).jumlah,
  uraian: (context) => `Dasar penilaian Tim Penilai: ${teks(context, 'uraianPenilaian')}.`,
};

const uraianTambahan = (context: CaseContext): string =>
  `pengangkatan kembali setelah diberhentikan sejak ${formatTanggal(pemberhentian(context).tmt)}. ${teks(context, 'uraianPenilaian')}`;

/** What is added to the book: the last credits stand in it, entry by entry. */
export const angkaKreditTambahan = angkaKreditAwal('Pasal 48 ayat (4)', tambahan, uraianTambahan);
