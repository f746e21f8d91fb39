import type { CaseContext } from '../../mechanism.ts';
import type { Huruf } from '../alasan.ts';
import { alasanPemberhentian } from '../rules.ts';
import { hariAtauNull, isYa } from '../usul-jabatan.ts';

/** What there is, as the rule of Pasal 48 ayat (1) asks for it. */
export function peristiwa(context: CaseContext) {
  const mulai = hariAtauNull(context, 'tugasBelajarMulai');
  const selesai = hariAtauNull(context, 'tugasBelajarSelesai');
  return {
    mengundurkanDiri: isYa(context, 'mengundurkanDiri'),
    diberhentikanSementara: isYa(context, 'diberhentikanSementara'),
    cltn: isYa(context, 'cltn'),
    tugasBelajar: isYa(context, 'tugasBelajar') && mulai && selesai ? { mulai, selesai } : null,
    ditugaskanPenuhDiLuarPPSK: isYa(context, 'ditugaskanPenuh'),
    tidakMemenuhiPersyaratan: isYa(context, 'tidakMemenuhiPersyaratan'),
  };
}

/** The letters of Pasal 48 ayat (1) that apply, as the rule finds them. */
export function hurufAlasan(context: CaseContext): readonly Huruf[] {
  const verdict = alasanPemberhentian.evaluate(peristiwa(context));
  if (typeof verdict === 'string') throw new Error('Expected the grounds as a list, but got only an outcome');
  return verdict.value as readonly Huruf[];
}
