import { Type } from 'typebox';
import type { CaseContext, Notice, PejabatResolver, Variables } from '../../mechanism.ts';
import type { Rujukan } from '../../organisasi.ts';
import { textOf } from '../../read.ts';
import { kePejabat, nomorKasus } from '../notices.ts';

/** What the regional regulations share where the performance of one official is managed over a year. */

const Id = Type.String({ minLength: 1, maxLength: 80 });

/** @param sejak the first year for which the regulation holds */
export const rencanaKinerja = (sejak: number) =>
  Type.Object(
    {
      pegawai: Id,
      tahun: Type.Integer({ minimum: sejak, maximum: 2100 }),
      ekspektasi: Type.String({ minLength: 1, maxLength: 2000 }),
      unitPemilikKinerja: Type.Optional(Id),
    },
    { additionalProperties: false },
  );

export const pegawaiDinilai = ({ variables }: CaseContext): string => textOf(variables['pegawai']);
const kePegawai = (context: CaseContext): string[] => [`pegawai:${pegawaiDinilai(context)}`];

/** The appraiser of the one whose performance is managed; before anybody is named, of the starter's unit. */
export const penilai: PejabatResolver = (context) =>
  context.organisasi.penilaiKinerja(pegawaiDinilai(context) || textOf(context.variables['unitPemilikKinerja']));

export const refersToKinerja = (variables: Variables): Rujukan => ({
  unit: [textOf(variables['unitPemilikKinerja'])].filter((id) => id !== ''),
  pegawai: [textOf(variables['pegawai'])].filter((id) => id !== ''),
});

const kinerjaNotice = (judul: string, isi: string, kepada: Notice['kepada']): Notice => ({
  judul: (context) => `${judul} (${nomorKasus(context)})`,
  isi: (context) => `${isi} Tahun ${Number(context.variables['tahun'])}.`,
  kepada,
});

export const kinerjaNotices: { readonly [key: string]: Notice } = {
  'ekspektasi-ditetapkan': kinerjaNotice(
    'Ekspektasi kinerja',
    'Pejabat Penilai Kinerja menetapkan ekspektasi; klarifikasilah bila belum jelas.',
    kePegawai,
  ),
  'pemantauan-dimulai': kinerjaNotice(
    'Ekspektasi kinerja telah diklarifikasi',
    'Kinerja dipantau dan dibina sampai periode penilaian berakhir.',
    kePejabat('penilai'),
  ),
  'hasil-evaluasi': kinerjaNotice(
    'Hasil evaluasi kinerja',
    'Hasil evaluasi kinerja dan tindak lanjutnya tercatat pada kasus ini.',
    kePegawai,
  ),
  penarikan: kinerjaNotice('Pengelolaan kinerja dihentikan', 'Pengelolaan kinerja dihentikan.', kePegawai),
};
