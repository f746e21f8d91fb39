import { KEPUTUSAN_KEPEGAWAIAN } from '../../kewenangan.ts';
import type { Letter, PejabatResolver } from '../../mechanism.ts';
import { namaJabatan, orang } from '../../penugasan/letters.ts';
import { unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { MENGINGAT, naskah, sebutan } from '../letters.ts';
import { kepegawaian, penilaiPemilik, pimpinanUnitOrganisasi } from '../pejabat.ts';
import { pegawaiOf } from './kedudukan.ts';

/** Whoever signs needs no copy. */
const penilaiLain: PejabatResolver = (context) => {
  const penilai = penilaiPemilik(context);
  return penilai === pimpinanUnitOrganisasi(context) ? undefined : penilai;
};

export const letters: { readonly [key: string]: Letter } = {
  /** D-T16: Lampiran huruf B angka 1 huruf d. */
  'penetapan-kedudukan': naskah({
    jenis: 'Keputusan Penetapan Kedudukan',
    kode: 'KEP.KD',
    template: 'penetapan-kedudukan.typ',
    penandaTangan: pimpinanUnitOrganisasi,
    bolehPelaksana: KEPUTUSAN_KEPEGAWAIAN,
    menetapkan: true,
    hal: () => 'Penetapan Kedudukan',
    fields: (context) => {
      const { mulai, unitPemilikKinerja } = usulanOf(context);
      return {
        penetap: namaJabatan(context, pimpinanUnitOrganisasi(context)),
        mengingat: [...MENGINGAT],
        pegawai: orang(context, pegawaiOf(context)),
        unit: unitOf(context, unitPemilikKinerja).nama,
        penilai: namaJabatan(context, penilaiPemilik(context)),
        kebutuhan: textOf(context.variables['kebutuhan']),
        bebanTugas: textOf(context.variables['bebanTugas']),
        mulai: mulai ? formatTanggal(mulai) : '',
        tembusan: sebutan(context, penilaiLain, kepegawaian),
      };
    },
  }),
};
