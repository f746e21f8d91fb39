import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan } from '../../penugasan/letters.ts';
import { formatTanggal } from '../../tanggal.ts';
import { pertimbanganTim } from '../administrator.ts';
import { tanggalAcuan } from '../calon-administrator.ts';
import { hariOf, keputusanPpk } from '../letters.ts';
import {
  asalMutasi,
  didengarAntarInstansi,
  isPermintaanSendiri,
  MEMENUHI_SYARAT,
  namaObjek,
  suratPpk,
} from '../mutasi.ts';
import { kepegawaian } from '../pejabat.ts';
import { timPenilaiKinerja } from '../tim-penilai.ts';
import { instansiAsal, namaTujuan, orangAsal, teks } from './mutasi-masuk.ts';

const keInstansiAsal = (context: CaseContext) => ({
  kepada: `Pimpinan ${instansiAsal(context).nama}`,
  tempat: instansiAsal(context).alamat.join(', '),
});

/** Whoever waits for an answer gets it: the PNS by way of their agency, the agency that has consented, or the unit kepegawaian. */
function kepadaYangMenunggu(context: CaseContext): { readonly kepada: string; readonly tempat?: string } {
  const { nama, alamat } = instansiAsal(context);
  if (isPermintaanSendiri(context))
    return { kepada: `${teks(context, 'nama')} melalui Pimpinan ${nama}`, tempat: alamat.join(', ') };
  if (teks(context, 'jawabanInstansi') === 'disetujui') return keInstansiAsal(context);
  return { kepada: namaJabatan(context, kepegawaian(context)) };
}

export const letters: { readonly [key: string]: Letter } = {
  /** D-J04: Pasal 1 angka 27. */
  pertimbangan: pertimbanganTim({
    dasar: 'Pasal 1 angka 27 dan Pasal 18',
    cara: 'mutasi antar instansi',
    jabatan: namaTujuan,
    // A mutasi of which a competence falls short gets no letter.
    calon: (context) => [{ nama: teks(context, 'nama'), sesuai: true }],
  }),
  /** Asks the agency they come from: Pasal 18 ayat (2) knows such a mutasi and says no more of it. */
  'permintaan-persetujuan': suratPpk({
    jenis: 'Surat Permintaan Persetujuan Mutasi',
    kode: 'PPM',
    template: 'permintaan-persetujuan.typ',
    hal: () => 'Permintaan Persetujuan Mutasi Antar Instansi',
    fields: (context) => ({
      ...keInstansiAsal(context),
      pegawai: [orangAsal(context)],
      jabatan: namaTujuan(context),
      objek: namaObjek(context),
      mulai: hariOf(context, 'rencanaMulai'),
      alasan: teks(context, 'alasanMutasi'),
      permintaan: isPermintaanSendiri(context),
      tembusan: [namaJabatan(context, kepegawaian(context))],
    }),
  }),
  /** D-J08. */
  penolakan: suratPpk({
    jenis: 'Surat Penolakan Mutasi',
    kode: 'PM',
    template: 'penolakan-mutasi.typ',
    hal: () => 'Penolakan Mutasi Jabatan Administrator',
    fields: (context) => {
      const kepada = kepadaYangMenunggu(context);
      return {
        ...kepada,
        nama: teks(context, 'nama'),
        jabatan: namaTujuan(context),
        permintaan: isPermintaanSendiri(context),
        alasan: teks(context, 'alasanPenolakan'),
        tembusan: kepada.tempat === undefined ? [] : [namaJabatan(context, kepegawaian(context))],
      };
    },
  }),
  /** D-J05. */
  keputusan: keputusanPpk({
    tentang: (context) => `Mutasi dari Instansi Lain ke dalam Jabatan ${namaTujuan(context)}`,
    menimbang: (context) => [
      asalMutasi(context),
      MEMENUHI_SYARAT,
      ...didengarAntarInstansi(context, instansiAsal(context).nama),
    ],
    diktum: (context) => [
      `Mengangkat Pegawai Negeri Sipil berikut, yang dimutasi dari ${instansiAsal(context).nama}, ke dalam Jabatan ${namaTujuan(context)}:`,
      `Mutasi ${namaObjek(context)} ini berlaku terhitung mulai tanggal ${formatTanggal(tanggalAcuan(context))}.`,
      'Keputusan ini disampaikan kepada instansi asal sebagai dasar pemberhentian yang bersangkutan dari jabatannya di sana sejak tanggal tersebut.',
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    pegawai: (context) => [orangAsal(context)],
    tembusan: (context) => [
      `Pimpinan ${instansiAsal(context).nama}`,
      namaJabatan(context, kepegawaian(context)),
      namaJabatan(context, timPenilaiKinerja(context)),
    ],
  }),
};
