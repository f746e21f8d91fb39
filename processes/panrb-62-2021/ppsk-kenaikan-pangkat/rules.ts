import { type CaseContext, type Check, check, checkEach } from '../../mechanism.ts';
import { tanggalOrNull } from '../../read.ts';
import { desimal } from '../angka-kredit.ts';
import * as wajib from '../aturan-kenaikan.ts';
import { isiBukuPpsk, keadaanMenjabat, keadaanPpsk } from '../buku-kasus.ts';
import { faktaPangkat } from '../capaian-angka-kredit.ts';
import { tidakDiberhentikanCheck } from '../diberhentikan.ts';
import { golonganBerikut, jenjangOf } from '../jenjang.ts';
import {
  batasRiwayat,
  dasarPakCheck,
  hasilKerjaMinimal,
  kedudukanPak,
  pakTerpakaiCheck,
  tanggalPak,
} from '../kenaikan.ts';
import * as aturan from '../rules.ts';
import { hari } from '../usul-jabatan.ts';

/** What they are by the day from which the new pangkat would hold; a jenjang may have come since the PAK. */
export const keadaanPadaTmt = (context: CaseContext) => keadaanMenjabat(context, hari(context, 'tmtPangkat'));

/**
 * The grade by the PAK and the one above (where there is none, the same), the jenjang in which that one would be held,
 * and whether that is the jenjang of both.
 */
export function golonganOf(context: CaseContext) {
  const { golongan, pendidikan } = keadaanPpsk(context, tanggalPak(context));
  const { jenjang } = keadaanPadaTmt(context);
  const berikut = golonganBerikut(golongan) ?? golongan;
  const jenjangTetap = [golongan, berikut].every((one) => jenjangOf(one) === jenjang);
  return { golongan, jenjang, pendidikan, berikut, jenjangTetap };
}

/** s01: the PAK, not used yet, and from when the new pangkat would hold. */
export const usul: readonly Check[] = [
  tidakDiberhentikanCheck((context) => [tanggalPak(context), context.tanggal]),
  dasarPakCheck,
  checkEach(
    wajib.urutanTmt,
    (context) => {
      const riwayat = batasRiwayat(context);
      const tmt = tanggalOrNull(context.variables['tmtPangkat']);
      if (!riwayat || tmt === null) return [];
      const facts = { tmt, tanggalPak: tanggalPak(context), tmtTerakhir: riwayat.akhir };
      return [{ subject: 'TMT pangkat', facts }];
    },
    'tmtPangkat',
  ),
  pakTerpakaiCheck('golongan'),
];

/** s03: whether there is a pangkat above. */
export const puncak: readonly Check[] = [
  check(wajib.pangkatTertinggi, (context) => ({ golongan: golonganOf(context).golongan })),
];

/** s02: what the pangkat held demands. */
export const angkaKredit: readonly Check[] = [
  check(aturan.angkaKreditPangkat, (context) => faktaPangkat(isiBukuPpsk(context), kedudukanPak(context))),
  checkEach(aturan.targetTidakTercapai, (context) => {
    const { terhitung, syarat, golongan } = kedudukanPak(context).pangkat;
    if (syarat === null) return [];
    const facts = { akTerhitung: desimal(terhitung), akSyarat: desimal(syarat), keputusan: 'naik' as const };
    return [{ subject: golongan, facts }];
  }),
];

/** s04: whether the next pangkat is one of the jenjang held. */
export const jenjang: readonly Check[] = [
  check(aturan.pangkatJenjang, (context) => {
    const { jenjang, pendidikan, berikut } = golonganOf(context);
    return { jenjang, golongan: berikut, pendidikan };
  }),
];

/** s06: Hasil Kerja Minimal of each period. */
export const hasilKerja: readonly Check[] = [
  check(aturan.hasilKerjaMinimalPeriode, (context) => ({ hkmPerPeriode: hasilKerjaMinimal(context) })),
];

/** s09: what supporting activities have served for, and what is left over. */
export const pembukuan: readonly Check[] = [
  {
    ...checkEach(aturan.penunjangSekaliPakai, (context) => {
      const { pangkat, buku } = kedudukanPak(context);
      const sebelum = buku.pangkat.slice(0, -1).flatMap(({ penunjang }) => penunjang.entri);
      return pangkat.penunjang.entri.map((id) => ({
        subject: id,
        facts: { sudahDipakaiKenaikanPangkat: sebelum.includes(id) },
      }));
    }),
    keptBy: 'The book counts an entry in the pangkat of its day only, and no evidence is entered twice.',
  },
  {
    ...checkEach(aturan.kelebihanAngkaKredit, (context) => {
      const { terhitung, syarat, golongan } = kedudukanPak(context).pangkat;
      if (syarat === null) return [];
      const facts = {
        akTerhitung: desimal(terhitung),
        akSyarat: desimal(syarat),
        jenjangTetap: golonganOf(context).jenjangTetap,
      };
      return [{ subject: golongan, facts }];
    }),
    keptBy: 'It reckons; nothing breaks it.',
  },
];
