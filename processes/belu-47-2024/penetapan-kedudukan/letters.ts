import { KEPUTUSAN_KEPEGAWAIAN } from '../../kewenangan.ts';
import type { CaseContext, Letter, PejabatResolver } from '../../mechanism.ts';
import { penilaiPemilikKinerja, unitOfPost } from '../../penugasan/daerah/pejabat.ts';
import { namaJabatan, orang, surat } from '../../penugasan/letters.ts';
import { unitOf, usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { formatTanggal, isTanggal } from '../../tanggal.ts';
import { MENGINGAT } from '../letters.ts';
import regulation from '../regulation.ts';

export const pejabatPembinaKepegawaian: PejabatResolver = ({ organisasi }) =>
  organisasi.peran(regulation.instansi, 'pejabat-pembina-kepegawaian');

export const pegawai = ({ variables }: CaseContext): string => textOf(variables['pegawai']);

export const letters: { readonly [key: string]: Letter } = {
  /** D-B16: Pasal 7 ayat (4). */
  penetapan: surat({
    jenis: 'Keputusan Penetapan Kedudukan',
    kode: 'KEP',
    kop: [],
    template: 'penetapan-kedudukan.typ',
    penandaTangan: pejabatPembinaKepegawaian,
    unit: unitOfPost(pejabatPembinaKepegawaian),
    bolehPelaksana: KEPUTUSAN_KEPEGAWAIAN,
    menetapkan: true,
    hal: () => 'Penetapan Kedudukan',
    fields: (context) => {
      const { mulai } = context.variables;
      const unit = unitOf(context, usulanOf(context).unitPemilikKinerja);
      return {
        penetap: namaJabatan(context, pejabatPembinaKepegawaian(context)),
        pegawai: orang(context, pegawai(context)),
        unit: unit.nama,
        penilai: namaJabatan(context, penilaiPemilikKinerja(context)),
        mulai: isTanggal(mulai) ? formatTanggal(mulai) : '',
        rentangKendali: Number(context.variables['rentangKendali']),
        bebanTugas: textOf(context.variables['bebanTugas']),
        mengingat: [...MENGINGAT],
        tembusan: [namaJabatan(context, penilaiPemilikKinerja(context))],
      };
    },
  }),
};
