import type { Letter } from '../../mechanism.ts';
import { namaJabatan, surat } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { namaJenjang } from '../jenjang.ts';
import { MENGINGAT, orang } from '../letters.ts';
import { sekretarisJenderal } from '../ppsk.ts';
import { butirOf, hari, jenjangDua, pelaksana, pimpinanUnitKerja, unitKerja } from './penugasan.ts';

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 10: 'berdasarkan penugasan secara tertulis dari pimpinan unit kerja yang bersangkutan'. */
  'surat-penugasan': surat({
    jenis: 'Surat Penugasan',
    kode: 'ST',
    kop: ({ organisasi, variables }) => ['Sekretariat Jenderal', organisasi.unit(unitKerja(variables))?.nama ?? ''],
    template: 'surat-penugasan-lintas-jenjang.typ',
    penandaTangan: pimpinanUnitKerja,
    unit: ({ variables }) => unitKerja(variables),
    hal: () => 'Penugasan PPSK lintas jenjang',
    fields: (context) => {
      const { variables } = context;
      const { jenjangKegiatan, jenjangPelaksana } = jenjangDua(context);
      const { uraian, hasilKerja, pasal } = butirOf(context);
      return {
        dasar: [...MENGINGAT],
        unit: context.organisasi.unit(unitKerja(variables))?.nama ?? '',
        penerima: orang(context, pelaksana(variables)),
        jenjangPelaksana: namaJenjang(jenjangPelaksana),
        jenjangKegiatan: namaJenjang(jenjangKegiatan),
        uraian,
        pasal,
        hasilKerja,
        volume: Number(variables['volume']),
        alasan: textOf(variables['alasanPenugasan']),
        masa: `${formatTanggal(hari(variables, 'mulai'))} sampai dengan ${formatTanggal(hari(variables, 'selesai'))}`,
        tembusan: [namaJabatan(context, sekretarisJenderal(context))],
      };
    },
  }),
};
