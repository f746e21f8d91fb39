import type { FieldValue } from '../../processes/mechanism.ts';
import { formatTanggal, tanggalOf } from '../../processes/tanggal.ts';
import type { Drawing } from '../../workers/index.ts';
import type { JenisLangkah, LangkahSop, Sop } from '../contract/sop.ts';
import { DEFAULT_ZONE } from '../services/index.ts';

/** The template lies with what makes the sheet. */
const TEMPLATE = 'sop/sop.typ';
const JENIS = 'Standar Operasional Prosedur';

export interface Kop {
  readonly nama: string;
  readonly alamat: readonly string[];
  readonly kota: string;
}

/** Signs that the font of letters has. */
const TANDA: { readonly [jenis in JenisLangkah]: string } = {
  awal: '●',
  tugas: '■',
  sistem: '■',
  kelompok: '■',
  bersamaan: '◊',
  keputusan: '◊',
  tunggu: '○',
};

const OPEN = '…………………………';

const date = (moment: number): string => formatTanggal(tanggalOf(moment, DEFAULT_ZONE));

/** What is drawn of a sheet. @param moment milliseconds since 1970 */
export function drawSheet(sop: Sop, kop: Kop | undefined, publicUrl: string, moment: number): Drawing {
  const { judul, peraturan, pelaksana, bagian } = sop;
  const versi = sop.versi === null ? 'rancangan' : `versi ${sop.versi}`;
  return {
    template: TEMPLATE,
    moment,
    data: {
      jenis: JENIS,
      nomor: '',
      tanggal: date(moment),
      kota: kop?.kota ?? '',
      hal: `SOP ${judul}`,
      lampiran: 0,
      konsep: sop.versi === null,
      metode: 'elektronik',
      kop: { instansi: kop?.nama ?? '', unit: [], alamat: kop?.alamat ?? [] },
      penandaTangan: { jabatan: '', nama: '', nip: '' },
      verifikasi: publicUrl,
      isi: {
        judul,
        versi,
        identitas: identitasOf(sop, versi),
        dasar: peraturan ? `${peraturan.title}, ${peraturan.basis}.` : '-',
        pelaksana,
        bagian: bagian.map(({ langkah, judul: nama, kapan }) => ({
          judul: nama,
          kapan,
          langkah: langkah.map(barisOf),
        })),
      },
    },
  };
}

/** What the sheet says of itself; number, revision and approval are written in when it is signed. */
function identitasOf({ judul, tanggal, peraturan }: Sop, versi: string): FieldValue {
  const dibuat = tanggal === null ? OPEN : date(Date.parse(tanggal));
  return [
    ['Nomor SOP', OPEN],
    ['Nama SOP', judul],
    ['Tanggal pembuatan', dibuat],
    ['Peraturan', peraturan?.short ?? '-'],
    ['Tanggal revisi', OPEN],
    ['Versi diagram', versi],
    ['Tanggal efektif', OPEN],
    ['Disahkan oleh', OPEN],
  ];
}

const barisOf = (langkah: LangkahSop): FieldValue => {
  const { no, kegiatan, alur, pelaksana, kelengkapan, waktu, output, keterangan, jenis } = langkah;
  return { no, kegiatan, alur, pelaksana, kelengkapan, waktu, output, keterangan, tanda: TANDA[jenis] };
};
