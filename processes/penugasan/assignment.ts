import type { Assignment, CaseContext } from '../mechanism.ts';
import { usulanOf } from './usulan.ts';

/**
 * The Penugasan a case has made, as a record.
 * @param surat the key of the letter it rests on
 */
export function penugasan(
  { dasar, cakupan }: Pick<Assignment, 'dasar' | 'cakupan'>,
  surat: (context: CaseContext) => string,
) {
  return (context: CaseContext): Assignment => {
    const { unitPemilikKinerja, uraianTugas, mulai, selesai, bentuk, penerimaTugas } = usulanOf(context);
    if (!mulai || !selesai) throw new Error('Expected an assignment with a period, but it has none');
    return {
      dasar,
      cakupan,
      unitPemilikKinerja,
      uraian: uraianTugas,
      mulai,
      selesai,
      bentuk: bentuk === 'tim' ? 'tim' : 'individu',
      penerima: penerimaTugas,
      surat: surat(context),
    };
  };
}
