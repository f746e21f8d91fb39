import { type CaseContext, type Check, checkEach } from '../mechanism.ts';
import { formatTanggal, type Tanggal } from '../tanggal.ts';
import { tidakDiberhentikan } from './aturan-diberhentikan.ts';
import { barisPada, isiBuku } from './buku-kasus.ts';

/** The removal that holds on a day by the career on record; undefined where there is none. */
export function pemberhentianPada(context: CaseContext, tanggal: Tanggal) {
  const baris = barisPada(isiBuku(context)?.riwayat ?? [], tanggal);
  return baris?.diberhentikan && { ...baris, diberhentikan: baris.diberhentikan };
}

/** Nobody's credits go on while they are removed from the post. */
export const tidakDiberhentikanCheck = (hariDiperiksa: (context: CaseContext) => readonly Tanggal[]): Check =>
  checkEach(
    tidakDiberhentikan,
    (context) =>
      [...new Set(hariDiperiksa(context))].map((tanggal) => {
        const found = pemberhentianPada(context, tanggal);
        const facts = { tanggal, sejak: found?.tmt ?? null, alasan: [...(found?.diberhentikan ?? [])] };
        return { subject: formatTanggal(tanggal), facts };
      }),
    'pegawai',
  );
