import type { CaseContext, Letter } from '../../mechanism.ts';
import { formatTanggal } from '../../tanggal.ts';
import { sebutanAlasan } from '../alasan.ts';
import { PERMENPANRB } from '../letters.ts';
import {
  beritaAcaraPelantikan,
  bilangan,
  dasarPak,
  keputusanJabatan,
  penetapanAngkaKredit,
  rincianDenganAngkaKredit,
  WAJIB_DILANTIK,
} from '../surat-jabatan.ts';
import { golongan, hari, pegawaiDiusulkan, teks } from '../usul-jabatan.ts';
import { asalAngkaKredit, pemberhentian, unsurAngkaKredit } from './angka.ts';

function pernahDiberhentikan(context: CaseContext): string {
  const { tmt, diberhentikan } = pemberhentian(context);
  return `bahwa ${pegawaiDiusulkan(context).nama} diberhentikan dari Jabatan Fungsional Penata Perlindungan Saksi dan Korban terhitung mulai tanggal ${formatTanggal(tmt)} karena ${sebutanAlasan(diberhentikan)} sebagaimana dimaksud dalam Pasal 48 ayat (1) ${PERMENPANRB}`;
}

/** The last credits, and what is added to them. */
function angkaKredit(context: CaseContext): string {
  const { terakhir, tambahan } = unsurAngkaKredit(context);
  const ditambah =
    tambahan === 0
      ? ''
      : ` ditambah Angka Kredit dari penilaian pelaksanaan tugas di bidang Perlindungan Saksi dan Korban selama diberhentikan sebesar ${bilangan(tambahan)}`;
  return `Pengangkatan kembali sebagaimana dimaksud dalam diktum KESATU menggunakan Angka Kredit terakhir yang dimiliki sebesar ${bilangan(terakhir)}${ditambah}.`;
}

export const letters: { readonly [key: string]: Letter } = {
  /** Pasal 48 ayat (4), Pasal 32. */
  pak: penetapanAngkaKredit('Pasal 48 ayat (4)', asalAngkaKredit),
  /** Pasal 12, Pasal 48 ayat (3). */
  keputusan: keputusanJabatan({
    tentang: 'Pengangkatan Kembali dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban',
    menimbang: (context) => [
      pernahDiberhentikan(context),
      `bahwa berdasarkan ${teks(context, 'nomorSurat')}, keadaan tersebut berakhir pada tanggal ${formatTanggal(hari(context, 'keadaanBerakhir'))}`,
      `bahwa tersedia lowongan kebutuhan pada jenjang jabatan terakhir, sehingga yang bersangkutan dapat diangkat kembali sebagaimana dimaksud dalam Pasal 48 ayat (3) ${PERMENPANRB}`,
      dasarPak(context, unsurAngkaKredit(context).jumlah),
    ],
    memutuskan:
      'Mengangkat kembali Pegawai Negeri Sipil tersebut di bawah ini dalam Jabatan Fungsional Penata Perlindungan Saksi dan Korban:',
    rincian: (context) => rincianDenganAngkaKredit(context, golongan(context), unsurAngkaKredit(context).jumlah),
    diktum: (context) => [
      angkaKredit(context),
      ...(context.organisasi.pegawai(pegawaiDiusulkan(context).id)
        ? ['Dengan berlakunya Keputusan ini, yang bersangkutan diberhentikan dari jabatan lamanya.']
        : []),
      WAJIB_DILANTIK,
    ],
  }),
  /** Pasal 20 ayat (1). */
  'berita-acara': beritaAcaraPelantikan('keputusan'),
};
