import type { CaseContext, FieldValue, Letter, PejabatResolver } from '../../mechanism.ts';
import { namaJabatan, rujukan, surat, unitPenandaTangan } from '../../penugasan/letters.ts';
import { textOf } from '../../read.ts';
import { formatTanggal, isTanggal } from '../../tanggal.ts';
import { namaJenjang } from '../jenjang.ts';
import { KOP } from '../letters.ts';
import { kepegawaian, pegawaiPpsk, pengusul, sekretarisJenderal } from '../ppsk.ts';
import { ketuaTimPenilai } from '../tim-penilai.ts';
import { barisAngka, barisButir, keteranganPerorangan, ringkasanTahun } from './angka.ts';
import { kedudukanTercatat, kedudukanUsul, tahunDinilai } from './usul.ts';

const ketua: PejabatResolver = (context) => {
  const [id] = ketuaTimPenilai(context);
  return context.organisasi.pegawai(id ?? '')?.jabatan;
};

const DIREKOMENDASIKAN: { readonly [rekomendasi: string]: string } = {
  pangkat: 'kenaikan pangkat',
  jenjang: 'kenaikan jenjang jabatan',
  'pangkat-dan-jenjang': 'kenaikan pangkat dan kenaikan jenjang jabatan',
};

const rekomendasi = ({ variables }: CaseContext): string => DIREKOMENDASIKAN[textOf(variables['rekomendasi'])] ?? '';

const tanggalOf = (value: unknown): string => (isTanggal(value) ? formatTanggal(value) : '');

/** Whom it is about, and for which year. */
const pokok = (context: CaseContext): { readonly [name: string]: FieldValue } => ({
  perorangan: keteranganPerorangan(context),
  nama: pegawaiPpsk(context).nama,
  tahun: tahunDinilai(context),
});

export const letters: { readonly [key: string]: Letter } = {
  /** What the Tim Penilai recognises, item by item (Pasal 33 ayat (2) huruf b). */
  lembar: surat({
    jenis: 'Lembar Penilaian Angka Kredit',
    kode: 'LPAK',
    kop: ['Tim Penilai Angka Kredit Jabatan Fungsional PPSK'],
    template: 'lembar-penilaian.typ',
    penandaTangan: ketua,
    unit: unitPenandaTangan(kepegawaian),
    menetapkan: true,
    hal: (context) => `Penilaian Angka Kredit Tahun ${tahunDinilai(context)}`,
    fields: (context) => {
      const { variables } = context;
      return {
        ...pokok(context),
        capaian: `${textOf(variables['predikatCapaian'])}, ditetapkan ${tanggalOf(variables['tanggalPenetapanCapaian'])}`,
        butir: barisButir(context),
        ringkasan: ringkasanTahun(kedudukanUsul(context)),
        catatan: [textOf(variables['catatanKeselarasan']), textOf(variables['catatanTim'])].filter((one) => one !== ''),
        keberatan: textOf(variables['keberatan']),
        tembusan: [],
      };
    },
  }),
  /** From the JPT Pratama to the JPT Madya (Pasal 31). */
  'usul-pak': surat({
    jenis: 'Usul Penetapan Angka Kredit',
    kode: 'UPAK',
    kop: (context) => [context.organisasi.unit(unitPenandaTangan(pengusul)(context))?.nama ?? ''],
    template: 'usul-pak.typ',
    penandaTangan: pengusul,
    unit: unitPenandaTangan(pengusul),
    hal: (context) => `Usul Penetapan Angka Kredit a.n. ${pegawaiPpsk(context).nama}`,
    fields: (context) => ({
      ...pokok(context),
      kepada: namaJabatan(context, sekretarisJenderal(context)),
      lembar: rujukan(context.letters, 'lembar'),
      angka: barisAngka(context, kedudukanTercatat(context)),
      rekomendasi: rekomendasi(context),
      pertimbangan: textOf(context.variables['catatanRekomendasi']),
      tembusan: [namaJabatan(context, kepegawaian(context))],
    }),
  }),
  /** Penetapan Angka Kredit (Pasal 1 angka 13, Pasal 32). */
  pak: surat({
    jenis: 'Penetapan Angka Kredit',
    kode: 'PAK',
    kop: KOP,
    template: 'pak.typ',
    penandaTangan: sekretarisJenderal,
    unit: unitPenandaTangan(sekretarisJenderal),
    menetapkan: true,
    hal: (context) => `Penetapan Angka Kredit a.n. ${pegawaiPpsk(context).nama}`,
    fields: (context) => ({
      ...pokok(context),
      jenjang: namaJenjang(kedudukanTercatat(context).jenjang.jenjang),
      usul: rujukan(context.letters, 'usul-pak'),
      lembar: rujukan(context.letters, 'lembar'),
      angka: barisAngka(context, kedudukanTercatat(context)),
      rekomendasi: rekomendasi(context),
      ujiKompetensi: context.variables['ujiKompetensi'] === 'ya',
      tembusan: [
        pegawaiPpsk(context).nama,
        namaJabatan(context, pengusul(context)),
        namaJabatan(context, kepegawaian(context)),
      ],
    }),
  }),
};
