import { butirBuku, desimal } from '../../processes/buku-angka-kredit.ts';
import type { Choice } from '../contract/forms.ts';

/** The activities of Lampiran I that credits are given for, in the order of the text, with their article and value. */
export const itemChoices: readonly Choice[] = [...butirBuku.values()]
  .filter(({ lampiran }) => lampiran === 'Lampiran I')
  .map(({ butir, uraian, angkaKredit }) => {
    const nilai = angkaKredit === null ? 'nilai tidak terbaca' : String(desimal(angkaKredit)).replace('.', ',');
    return { value: butir, label: `${uraian} (${butir}; ${nilai})` };
  });
