import type { CaseContext, Letter } from '../../mechanism.ts';
import { namaJabatan, orang, surat, unitPenandaTangan } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { formatTanggal } from '../../tanggal.ts';
import { hariOf, KOP, keputusanPpk, koordinasiTercatat, suratKoordinasi } from '../letters.ts';
import { kepegawaian, pejabatPembinaKepegawaian } from '../pejabat.ts';
import { akhirMasaJabatan, jabatanDiperpanjang, pegawai } from './perpanjangan.ts';

const namaPos = (context: CaseContext): string => jabatanDiperpanjang(context).nama;
const teks = ({ variables }: CaseContext, name: string): string => textOf(variables[name]);

/** Why it is not prolonged: what was decided, or what the evidence lacks. */
function alasan(context: CaseContext): string {
  if (context.variables['keputusanPpk'] === 'ditolak') return teks(context, 'alasanPpk');
  if (context.variables['penegasanDasar'] === 'tidak-terpenuhi') return teks(context, 'alasanPenegasan');
  const kurang = [
    ['kinerjaTercapai', 'kinerja', 'uraianKinerja'],
    ['kompetensiSesuai', 'kompetensi', 'uraianKompetensi'],
    ['kebutuhanInstansi', 'kebutuhan instansi', 'uraianKebutuhan'],
  ] as const;
  return kurang
    .filter(([fact]) => context.variables[fact] === 'tidak')
    .map(([, name, uraian]) => `${name} (${teks(context, uraian)})`)
    .join('; ');
}

/** D-J08: that a term ends and is not prolonged. */
const pemberitahuan = surat({
  jenis: 'Surat Pemberitahuan',
  kode: 'PB',
  kop: KOP,
  template: 'pemberitahuan.typ',
  penandaTangan: pejabatPembinaKepegawaian,
  unit: unitPenandaTangan(pejabatPembinaKepegawaian),
  hal: () => 'Masa Jabatan yang Tidak Diperpanjang',
  fields: (context) => ({
    kepada: orang(context, pegawai(context))['nama'] ?? '',
    jabatan: namaPos(context),
    mulai: hariOf(context, 'mulaiJabatan'),
    akhir: formatTanggal(akhirMasaJabatan(context)),
    alasan: alasan(context),
    tembusan: [namaJabatan(context, kepegawaian(context))],
  }),
});

export const letters: { readonly [key: string]: Letter } = {
  koordinasi: suratKoordinasi({
    hal: 'Koordinasi Perpanjangan Masa Jabatan Pimpinan Tinggi Pratama',
    mengenai: 'perpanjangan masa jabatan Pejabat Pimpinan Tinggi Pratama',
    dasar: 'Pasal 5 ayat (2)',
    rincian: (context) => [
      ['Nama', String(orang(context, pegawai(context))['nama'])],
      ['Jabatan', namaPos(context)],
      ['Menjabat sejak', hariOf(context, 'mulaiJabatan')],
      ['Masa 5 tahun habis', formatTanggal(akhirMasaJabatan(context))],
      ['Diperpanjang sampai', hariOf(context, 'perpanjangSampai')],
      ['Pencapaian kinerja', teks(context, 'uraianKinerja')],
      ['Kesesuaian kompetensi', teks(context, 'uraianKompetensi')],
      ['Kebutuhan instansi', teks(context, 'uraianKebutuhan')],
    ],
  }),
  /** D-J03. */
  keputusan: keputusanPpk({
    tentang: (context) => `Perpanjangan Masa Jabatan ${namaPos(context)}`,
    menimbang: (context) => [
      `bahwa masa jabatan ${namaPos(context)} berakhir pada ${formatTanggal(akhirMasaJabatan(context))} sesuai dengan Pasal 5 ayat (1) Peraturan Sekretaris Jenderal Nomor 1 Tahun 2024`,
      `bahwa perpanjangannya didasarkan pada pencapaian kinerja (${teks(context, 'uraianKinerja')}), kesesuaian kompetensi (${teks(context, 'uraianKompetensi')}), dan kebutuhan instansi (${teks(context, 'uraianKebutuhan')})`,
      `bahwa berdasarkan Pasal 5 ayat (2) perpanjangan telah mendapatkan persetujuan Pejabat Pembina Kepegawaian dan dikoordinasikan menurut ${koordinasiTercatat(context)}`,
    ],
    diktum: (context) => [
      `Memperpanjang masa jabatan ${namaPos(context)}:`,
      `Perpanjangan sebagaimana dimaksud dalam diktum KESATU berlaku sesudah ${formatTanggal(akhirMasaJabatan(context))} sampai dengan ${hariOf(context, 'perpanjangSampai')}.`,
      'Keputusan ini mulai berlaku pada tanggal ditetapkan.',
    ],
    pegawai: (context) => [orang(context, pegawai(context))],
    tembusan: (context) => ['Ketua Komisi Aparatur Sipil Negara', namaJabatan(context, kepegawaian(context))],
  }),
  pemberitahuan,
};
