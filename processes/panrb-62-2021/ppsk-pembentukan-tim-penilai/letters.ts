import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, surat, unitPenandaTangan } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { formatTanggal, isTanggal } from '../../tanggal.ts';
import { huruf, KOP, MENGINGAT, orang } from '../letters.ts';
import { sekretarisJenderal } from '../ppsk.ts';
import regulation from '../regulation.ts';
import { berperan } from './usulan.ts';

const SEBAB: { readonly [sebab: string]: string } = {
  'belum-ada': 'belum ada Tim Penilai',
  'perubahan-susunan': 'susunan keanggotaan Tim Penilai berubah',
  'syarat-anggota': 'ada anggota Tim Penilai yang tidak lagi memenuhi syarat',
};

const susunan = (context: CaseContext) =>
  (
    [
      ['ketua', 'Ketua merangkap anggota'],
      ['sekretaris', 'Sekretaris merangkap anggota'],
      ['anggota', 'Anggota'],
    ] as const
  ).flatMap(([kedudukan, peran]) =>
    berperan(context, kedudukan).map(({ pegawai }) => ({ ...orang(context, pegawai), peran })),
  );

export const letters: { readonly [key: string]: Letter } = {
  keputusan: surat({
    jenis: 'Keputusan Pembentukan Tim Penilai',
    kode: 'KEP',
    kop: KOP,
    template: 'keputusan-tim-penilai.typ',
    penandaTangan: sekretarisJenderal,
    unit: unitPenandaTangan(sekretarisJenderal),
    menetapkan: true,
    hal: () => 'Pembentukan Tim Penilai Angka Kredit Jabatan Fungsional PPSK',
    fields: (context) => {
      const { mulai, sebab } = context.variables;
      const lama = context.organisasi.timPenilai(regulation.instansi);
      return {
        penetap: namaJabatan(context, sekretarisJenderal(context)),
        sebab: SEBAB[textOf(sebab)] ?? '',
        mengingat: [...MENGINGAT],
        keanggotaan: susunan(context),
        tugas: huruf('Pasal 33 ayat (2)'),
        mulai: isTanggal(mulai) ? formatTanggal(mulai) : '',
        digantikan: lama?.nomor ?? '',
        tembusan: [],
      };
    },
  }),
};
