import type { CaseContext, Letter, LetterNumbers, PejabatResolver } from '../mechanism.ts';
import {
  daftarPenerima,
  namaJabatan,
  suratPenugasan as penugasanBy,
  pokokTugas,
  rujukan,
  surat,
} from '../penugasan/letters.ts';
import { leadersOf } from '../penugasan/nominees.ts';
import { usulanOf } from '../penugasan/usulan.ts';
import { textOf } from '../read.ts';
import { unitOfPost, unitOrganisasiOf } from './pejabat.ts';
import { penanggungJawab, susunanTimOf } from './tim.ts';

/** What the letters of all mechanisms of Banten share: the legal basis, the letterhead, the Keputusan on a team. */

export const PERATURAN = 'Peraturan Gubernur Banten Nomor 19 Tahun 2023 tentang Sistem Kerja';

/** Titles only: the regulation's own citations of gazette numbers are in part mistaken. */
export const MENGINGAT: readonly string[] = [
  'Undang-Undang Nomor 23 Tahun 2000 tentang Pembentukan Provinsi Banten',
  'Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah sebagaimana telah diubah beberapa kali terakhir dengan Undang-Undang Nomor 6 Tahun 2023 tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 2 Tahun 2022 tentang Cipta Kerja Menjadi Undang-Undang',
  'Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi Nomor 7 Tahun 2022 tentang Sistem Kerja pada Instansi Pemerintah untuk Penyederhanaan Birokrasi',
  PERATURAN,
];

/** Letterhead of the Unit Organisasi of whoever signs; the head of the region has none of his own. */
const kopOf =
  (penandaTangan: PejabatResolver, kepalaDaerah?: PejabatResolver) =>
  (context: CaseContext): string[] => {
    if (kepalaDaerah && penandaTangan(context) === kepalaDaerah(context)) return [];
    const unit = unitOrganisasiOf(context, unitOfPost(penandaTangan)(context));
    return [context.organisasi.unit(unit)?.nama ?? ''];
  };

type SuratBiasa = Omit<Letter, 'kop' | 'unit' | 'bolehPelaksana' | 'menetapkan'> & Partial<Letter>;

/** A letter under the letterhead of whoever signs it. */
export const naskah = (letter: SuratBiasa): Letter =>
  surat({ kop: kopOf(letter.penandaTangan), unit: unitOfPost(letter.penandaTangan), ...letter });

/** A Surat Penugasan of this regulation. */
export const suratPenugasan = (
  letter: Pick<Parameters<typeof penugasanBy>[0], 'penandaTangan' | 'dasar' | 'tembusan'>,
): Letter =>
  penugasanBy({
    ...letter,
    jenis: 'Surat Penugasan',
    kop: kopOf(letter.penandaTangan),
    unit: unitOfPost(letter.penandaTangan),
    pelaporan: 'Pasal 14',
  });

/** The Keputusan that forms a team and sets its leader: Lampiran huruf A huruf a, b, c. */
export function keputusanTim(options: {
  /** 'Keputusan Gubernur'. */
  readonly jenis: string;
  /** 'Gubernur Banten': who decides, as the head of the decision names them. */
  readonly penetap: (context: CaseContext) => string;
  readonly penandaTangan: PejabatResolver;
  readonly kepalaDaerah?: PejabatResolver;
  readonly dasar?: (letters: LetterNumbers) => string;
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter {
  const { jenis, penetap, penandaTangan, kepalaDaerah, dasar, tembusan } = options;
  return surat({
    jenis,
    kode: 'KEP',
    kop: kopOf(penandaTangan, kepalaDaerah),
    template: 'keputusan-tim.typ',
    penandaTangan,
    unit: unitOfPost(penandaTangan),
    menetapkan: true,
    hal: (context) => `Pembentukan ${namaTim(context)}`,
    fields: (context) => {
      const { sekretariat, anggotaLuar } = susunanTimOf(context);
      return {
        ...pokokTugas(context),
        penetap: penetap(context),
        namaTim: namaTim(context),
        mengingat: [...MENGINGAT],
        dasar: dasar?.(context.letters) ?? '',
        penanggungJawab: penanggungJawab(context),
        penerima: daftarPenerima(context),
        anggotaLuar: anggotaLuar.map(({ nama, jabatan, instansi }) => ({ nama, jabatan, instansi })),
        sekretariat: sekretariat.map((id) => context.organisasi.pegawai(id)?.nama ?? ''),
        ketuaPelaksana: leadersOf(usulanOf(context)).some(
          (id) => context.organisasi.pegawai(id)?.jenis === 'pelaksana',
        ),
        tembusan: [...tembusan(context)],
      };
    },
  });
}

const namaTim = (context: CaseContext): string => susunanTimOf(context).namaTim || 'Tim Kerja';

/** The posts of a case in words, none twice. */
export const sebutan = (context: CaseContext, ...posts: readonly PejabatResolver[]): string[] => [
  ...new Set(posts.map((post) => namaJabatan(context, post(context))).filter((nama) => nama !== '')),
];

/** D-T02: an answer that refuses, with its reason (Lampiran huruf B angka 2 huruf a angka 2) huruf d). */
export const penolakan = (options: {
  /** Where the case knows another Surat Jawaban: a later letter of one code replaces an earlier one. */
  readonly kode?: string;
  readonly penandaTangan: PejabatResolver;
  readonly kepada: (context: CaseContext) => string;
  /** 'usul penunjukan': what is refused, and the letter in which it was asked. */
  readonly sebutan: string;
  readonly surat: string;
  /** The variable with the reason. */
  readonly alasan: string;
  readonly tembusan: (context: CaseContext) => readonly string[];
}): Letter =>
  naskah({
    jenis: 'Surat Jawaban',
    kode: options.kode ?? 'SJ',
    template: 'penolakan.typ',
    penandaTangan: options.penandaTangan,
    hal: () => `Jawaban atas ${options.sebutan}`,
    fields: (context) => ({
      kepada: options.kepada(context),
      perihal: options.sebutan,
      sebutan: options.sebutan,
      rujukan: rujukan(context.letters, options.surat),
      uraianTugas: usulanOf(context).uraianTugas,
      alasan: textOf(context.variables[options.alasan]),
      tembusan: [...options.tembusan(context)],
    }),
  });
