import type { Assignment, CaseContext } from '../mechanism.ts';
import { unitPemilikKinerja } from './letters.ts';
import { usulanOf } from './usulan.ts';

/**
 * The Penugasan a case has made, as a record.
 * @param surat the key of the letter it rests on
 * @param unit the unit on whose side it is recorded, where that is not the one that owns the performance
 */
export function penugasan(
  { dasar, cakupan }: Pick<Assignment, 'dasar' | 'cakupan'>,
  surat: (context: CaseContext) => string,
  unit: (context: CaseContext) => string = unitPemilikKinerja,
) {
  return (context: CaseContext): Assignment => {
    const { uraianTugas, mulai, selesai, bentuk, penerimaTugas } = usulanOf(context);
    if (!mulai || !selesai) throw new Error('Expected an assignment with a period, but it has none');
    return {
      dasar,
      cakupan,
      unitPemilikKinerja: unit(context),
      uraian: uraianTugas,
      mulai,
      selesai,
      bentuk: bentuk === 'tim' ? 'tim' : 'individu',
      penerima: penerimaTugas,
      surat: surat(context),
    };
  };
}
