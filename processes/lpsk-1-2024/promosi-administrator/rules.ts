import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { type CaseContext, type Check, check, checkEach } from '../../mechanism.ts';
import { contextOf, contextsOf, tanggalOrNull, textOf, textsOf } from '../../read.ts';
import { jabatanAdministrator, penilaianTim } from '../administrator.ts';
import { type Calon, Jawaban, semuaCalon, syarat, syaratPasal13, tiapCalon } from '../calon-administrator.ts';
import { calonTerpilih } from '../checks.ts';
import { asalJabatan, PPK } from '../fakta.ts';
import regulation from '../regulation.ts';
import {
  administratorKompetensi,
  asalPromosi,
  mekanismeAdministrator,
  pertimbanganPromosi,
  polaKarier,
  prioritasSuksesi,
  seleksiInternal,
  seleksiTerbukaFungsional,
} from '../rules.ts';

/** s01: the post is one of the seven, vacant, and filled along an allowed path. */
export const usulan: readonly Check[] = [
  ...jabatanAdministrator,
  check(
    polaKarier,
    ({ variables }) => ({ pola: Value.Parse(Type.Enum(['vertikal', 'diagonal', 'horizontal']), variables['pola']) }),
    'pola',
  ),
  {
    ...check(mekanismeAdministrator, () => ({ mekanisme: 'promosi' })),
    keptBy: 'The mechanism is a promotion.',
  },
];

const Promosi = Type.Object({
  pegawai: Type.String(),
  asalJabatan,
  kebutuhanOrganisasi: Jawaban,
  seleksiTerbuka: Type.Enum(['lulus', 'tidak-lulus', 'tidak-ikut']),
});

/** What only a promotion asks of a candidate. */
function promosiOf({ variables }: CaseContext, { pegawai }: Calon): Static<typeof Promosi> {
  const row = contextsOf(variables['calon']).find((one) => one['pegawai'] === pegawai);
  return Value.Parse(Promosi, Value.Clean(Promosi, { ...row }));
}

const kelompok = ({ organisasi }: CaseContext) => organisasi.kelompokSuksesi(regulation.instansi);

/** s07: Pasal 13, and where candidates come from (Pasal 15). Whether Pasal 13 is met stands in its own findings. */
export const calon: readonly Check[] = [
  ...syaratPasal13,
  checkEach(
    asalPromosi,
    tiapCalon((one, context) => {
      const { asalJabatan, kebutuhanOrganisasi } = promosiOf(context, one);
      return { asalJabatan, memenuhiPersyaratanJabatan: true, kebutuhanOrganisasi: syarat(kebutuhanOrganisasi) };
    }),
    'calon',
  ),
  checkEach(
    seleksiTerbukaFungsional,
    tiapCalon((one, context) => {
      const { asalJabatan, seleksiTerbuka } = promosiOf(context, one);
      return {
        asalJabatan,
        ikutSeleksiTerbuka: seleksiTerbuka !== 'tidak-ikut',
        lulusSeleksiTerbuka: seleksiTerbuka === 'lulus',
        memenuhiPersyaratanJabatan: true,
      };
    }),
    'calon',
  ),
  {
    ...check(seleksiInternal, (context) => ({
      adaKelompokSuksesi: kelompok(context) !== undefined,
      panselDibentukOleh: contextOf(context.variables['penandaTanganPanitia'])['jabatan'] === undefined ? null : PPK,
    })),
    keptBy: 'The diagram has the Pejabat Pembina Kepegawaian form the panel where there is no group.',
  },
];

/** s08: what nobody knows of a candidate is assessed by the team, and why. */
export const pertimbangan: readonly Check[] = [penilaianTim];

/** s09: Pasal 13 huruf f, as the team has found it. */
export const kompetensi: readonly Check[] = [
  checkEach(
    administratorKompetensi,
    tiapCalon(({ pegawai }, { variables }) => {
      const sesuai = textsOf(variables['kompetensiSesuai']).includes(pegawai)
        ? ('memenuhi' as const)
        : ('tidak' as const);
      return { teknis: sesuai, manajerial: sesuai, sosialKultural: sesuai, dinilaiOleh: 'tim-penilai-kinerja' };
    }),
  ),
];

const terpilih = ({ variables }: CaseContext): string =>
  variables['keputusanPromosi'] === 'dipilih' ? textOf(variables['terpilih']) : '';

const isAnggota = (context: CaseContext, pegawai: string): boolean =>
  kelompok(context)?.anggota.some((one) => one.pegawai === pegawai) ?? false;

/** s10: chosen from those who were considered; members of the group come first. */
export const putusan: readonly Check[] = [
  check(
    calonTerpilih,
    (context) => ({
      adaYangDipilih: terpilih(context) !== '',
      termasukCalon: semuaCalon(context).some(({ pegawai }) => pegawai === terpilih(context)),
    }),
    'terpilih',
  ),
  {
    ...check(
      prioritasSuksesi,
      (context) => ({
        terpilihDalamSuksesi: terpilih(context) === '' || isAnggota(context, terpilih(context)),
        jumlahAnggotaSuksesiMemenuhi: semuaCalon(context).filter(({ pegawai }) => isAnggota(context, pegawai)).length,
      }),
      'alasanPrioritas',
    ),
    reason: 'alasanPrioritas',
  },
  {
    ...check(pertimbanganPromosi, (context) => ({
      penetap: PPK,
      tanggalPertimbanganTim: tanggalOrNull(context.variables['tanggalPertimbangan']),
      tanggalKeputusan: context.tanggal,
    })),
    keptBy: 'The diagram asks the team before the Pejabat Pembina Kepegawaian decides.',
  },
];
