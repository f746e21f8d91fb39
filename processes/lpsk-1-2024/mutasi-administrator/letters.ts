import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, orang } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { pertimbanganTim } from '../administrator.ts';
import { namaCalon, tanggalAcuan } from '../calon-administrator.ts';
import { hariOf, keputusanPpk } from '../letters.ts';
import {
  asalMutasi,
  didengarAntarInstansi,
  didengarMenurutPasal19,
  isPermintaanSendiri,
  MEMENUHI_SYARAT,
  namaObjek,
  suratPpk,
} from '../mutasi.ts';
import { kepegawaian } from '../pejabat.ts';
import { timPenilaiKinerja } from '../tim-penilai.ts';
import { instansiPenerima, isAntarInstansi, namaTujuan, pegawai } from './mutasi.ts';

const teks = ({ variables }: CaseContext, name: string): string => textOf(variables[name]);
const nama = (context: CaseContext): string => namaCalon(context, pegawai(context));
/** Pasal 20, where it was so recorded; it is about a mutasi within one agency. */
const pembiayaan = (context: CaseContext): string[] =>
  !isAntarInstansi(context) &&
  teks(context, 'sumberBiaya') === 'apbn' &&
  teks(context, 'penanggungBiaya') === 'instansi-penerima'
    ? ['Biaya mutasi dibebankan pada anggaran pendapatan dan belanja negara pada instansi penerima (Pasal 20).']
    : [];

export const letters: { readonly [key: string]: Letter } = {
  pertimbangan: pertimbanganTim({
    dasar: 'Pasal 19',
    cara: 'mutasi',
    jabatan: namaTujuan,
    // A mutasi of which a competence falls short gets no letter.
    calon: (context) => [{ nama: nama(context), sesuai: true }],
  }),
  /** Asks the agency that receives: Pasal 18 ayat (2) knows such a mutasi and says no more of it. */
  'permintaan-persetujuan': suratPpk({
    jenis: 'Surat Permintaan Persetujuan Mutasi',
    kode: 'PPM',
    template: 'permintaan-persetujuan.typ',
    hal: () => 'Permintaan Persetujuan Mutasi Antar Instansi',
    fields: (context) => ({
      kepada: `Pimpinan ${instansiPenerima(context).nama}`,
      tempat: instansiPenerima(context).alamat.join(', '),
      pegawai: [orang(context, pegawai(context))],
      jabatan: teks(context, 'jabatanInstansiLain'),
      objek: namaObjek(context),
      mulai: hariOf(context, 'rencanaMulai'),
      alasan: teks(context, 'alasanMutasi'),
      tembusan: [namaJabatan(context, kepegawaian(context))],
    }),
  }),
  /** D-J08. */
  penolakan: suratPpk({
    jenis: 'Surat Penolakan Mutasi',
    kode: 'PM',
    template: 'penolakan-mutasi.typ',
    hal: () => 'Penolakan Mutasi Jabatan Administrator',
    fields: (context) => ({
      kepada: isPermintaanSendiri(context) ? nama(context) : namaJabatan(context, kepegawaian(context)),
      nama: nama(context),
      jabatan: namaTujuan(context),
      permintaan: isPermintaanSendiri(context),
      alasan: teks(context, 'alasanPenolakan'),
      tembusan: isPermintaanSendiri(context) ? [namaJabatan(context, kepegawaian(context))] : [],
    }),
  }),
  /** D-J05: Pasal 19. */
  keputusan: keputusanPpk({
    tentang: (context) => `Mutasi ke dalam Jabatan ${namaTujuan(context)}`,
    menimbang: (context) => [
      asalMutasi(context),
      MEMENUHI_SYARAT,
      ...(isAntarInstansi(context)
        ? didengarAntarInstansi(context, instansiPenerima(context).nama)
        : [didengarMenurutPasal19(context)]),
    ],
    diktum: (context) => [
      `Memindahkan Pegawai Negeri Sipil berikut ke dalam Jabatan ${namaTujuan(context)}:`,
      `Mutasi ${namaObjek(context)} ini berlaku terhitung mulai tanggal ${formatTanggal(tanggalAcuan(context))}; sejak tanggal itu yang bersangkutan berhenti dari jabatan sebelumnya.`,
      ...pembiayaan(context),
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    pegawai: (context) => [orang(context, pegawai(context))],
    tembusan: (context) => [
      ...(isAntarInstansi(context) ? [`Pimpinan ${instansiPenerima(context).nama}`] : []),
      namaJabatan(context, kepegawaian(context)),
      namaJabatan(context, timPenilaiKinerja(context)),
    ],
  }),
};
