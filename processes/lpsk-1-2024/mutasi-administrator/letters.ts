import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, orang, surat, unitPenandaTangan } from '../../penugasan/letters.ts';
import { contextOf, textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { pertimbanganTim } from '../administrator.ts';
import { namaCalon, tanggalAcuan } from '../calon-administrator.ts';
import { hariOf, KOP, keputusanPpk } from '../letters.ts';
import { kepegawaian, pejabatPembinaKepegawaian } from '../pejabat.ts';
import { timPenilaiKinerja } from '../tim-penilai.ts';
import { instansiPenerima, isAntarInstansi, isPermintaanSendiri, namaTujuan, pegawai } from './mutasi.ts';

const PERSES = 'Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024';
const teks = ({ variables }: CaseContext, name: string): string => textOf(variables[name]);
const nama = (context: CaseContext): string => namaCalon(context, pegawai(context));
const OBJEK: { readonly [objek: string]: string } = {
  tugas: 'tugas',
  lokasi: 'lokasi',
  'tugas-dan-lokasi': 'tugas dan lokasi',
};

/** Why there is a mutasi at all: Pasal 18 ayat (1), or ayat (6). */
const asal = (context: CaseContext): string =>
  isPermintaanSendiri(context)
    ? `bahwa yang bersangkutan mengajukan mutasi atas permintaan sendiri berdasarkan Pasal 18 ayat (6) ${PERSES}`
    : `bahwa mutasi ini tercantum dalam perencanaan mutasi yang disusun Pejabat Pembina Kepegawaian berdasarkan Pasal 18 ayat (1) ${PERSES} (${teks(context, 'dokumenPerencanaan')})`;

/** Who was heard: Pasal 19, and the agency that receives. */
function didengar(context: CaseContext): string[] {
  const tim = 'telah diperoleh pertimbangan Tim Penilai Kinerja';
  if (!isAntarInstansi(context))
    return [`bahwa berdasarkan Pasal 19 ${PERSES} ${tim} tanggal ${hariOf(context, 'tanggalPertimbangan')}`];
  const { nomor, tanggal } = contextOf(context.variables['suratJawaban']);
  const jawaban = { ...context, variables: { tanggal } };
  return [
    `bahwa ${tim} tanggal ${hariOf(context, 'tanggalPertimbangan')}`,
    `bahwa ${instansiPenerima(context).nama} telah menyetujui mutasi ini dengan surat Nomor ${textOf(nomor)} tanggal ${hariOf(jawaban, 'tanggal')}`,
  ];
}

/** Pasal 20, where it was so recorded; it is about a mutasi within one agency. */
const pembiayaan = (context: CaseContext): string[] =>
  !isAntarInstansi(context) &&
  teks(context, 'sumberBiaya') === 'apbn' &&
  teks(context, 'penanggungBiaya') === 'instansi-penerima'
    ? ['Biaya mutasi dibebankan pada anggaran pendapatan dan belanja negara pada instansi penerima (Pasal 20).']
    : [];

/** A letter of the Pejabat Pembina Kepegawaian that sets nothing. */
const suratPpk = (told: Pick<Letter, 'jenis' | 'kode' | 'template' | 'hal' | 'fields'>): Letter =>
  surat({
    ...told,
    kop: KOP,
    penandaTangan: pejabatPembinaKepegawaian,
    unit: unitPenandaTangan(pejabatPembinaKepegawaian),
  });

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
      objek: OBJEK[teks(context, 'objek')] ?? '',
      mulai: hariOf(context, 'rencanaMulai'),
      alasan: teks(context, 'alasanMutasi'),
      tembusan: [namaJabatan(context, kepegawaian(context))],
    }),
  }),
  /** D-J08. */
  penolakan: suratPpk({
    jenis: 'Surat Penolakan Mutasi',
    kode: 'PM',
    template: 'penolakan.typ',
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
      asal(context),
      `bahwa Pegawai Negeri Sipil yang namanya tercantum dalam Keputusan ini memenuhi persyaratan Pasal 13 dan Pasal 18 ${PERSES}`,
      ...didengar(context),
    ],
    diktum: (context) => [
      `Memindahkan Pegawai Negeri Sipil berikut ke dalam Jabatan ${namaTujuan(context)}:`,
      `Mutasi ${OBJEK[teks(context, 'objek')] ?? ''} ini berlaku terhitung mulai tanggal ${formatTanggal(tanggalAcuan(context))}; sejak tanggal itu yang bersangkutan berhenti dari jabatan sebelumnya.`,
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
