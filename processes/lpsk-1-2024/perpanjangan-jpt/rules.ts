import { type CaseContext, type Check, check } from '../../mechanism.ts';
import { tanggalIn, tanggalOrNull } from '../../read.ts';
import { batasPerpanjangan, dasarPerpanjangan, lamaPerpanjangan, tmtJabatan } from '../checks.ts';
import { koordinasiCheck } from '../koordinasi.ts';
import * as aturan from '../rules.ts';
import { kodeJabatan } from '../settings.ts';
import { pegawai } from './perpanjangan.ts';

const jabatan = ({ organisasi, ...context }: CaseContext) => {
  const holder = organisasi.pegawai(pegawai({ organisasi, ...context }));
  return holder && organisasi.jabatan(holder.jabatan);
};

/** Since when the post has been held; null where somebody else acts in it, or it is held otherwise than for good. */
function mulaiTercatat(context: CaseContext) {
  const pemangku = jabatan(context)?.pemangku;
  return pemangku?.pegawai === pegawai(context) && pemangku.kapasitas === 'definitif' ? pemangku.mulai : null;
}

/** s01: a JPT Pratama whose term has not run out. */
export const usulan: readonly Check[] = [
  check(
    aturan.jabatanDalamDaftar,
    (context) => ({ jenisJabatan: 'jpt-pratama' as const, kodeJabatan: kodeJabatan(jabatan(context)?.nama ?? '') }),
    'pegawai',
  ),
  check(
    tmtJabatan,
    (context) => ({
      mulaiJabatan: tanggalIn(context.variables, 'mulaiJabatan'),
      mulaiTercatat: mulaiTercatat(context),
    }),
    'mulaiJabatan',
  ),
  check(
    aturan.masaJabatan,
    (context) => ({
      mulaiJabatan: tanggalIn(context.variables, 'mulaiJabatan'),
      tanggalAcuan: context.tanggal,
      perpanjangan: null,
    }),
    'mulaiJabatan',
  ),
];

const sampai = (context: CaseContext) => ({
  mulaiJabatan: tanggalIn(context.variables, 'mulaiJabatan'),
  perpanjangSampai: tanggalIn(context.variables, 'perpanjangSampai'),
});

/** s02: until when. */
export const bukti: readonly Check[] = [
  check(batasPerpanjangan, sampai, 'perpanjangSampai'),
  { ...check(lamaPerpanjangan, sampai, 'perpanjangSampai'), reason: 'alasanLama' },
];

const TERBUKTI: { readonly [jawaban: string]: boolean } = { ya: true, tidak: false };

/** What the evidence says of the three grounds; null where it says nothing. */
const dasarOf = ({ variables }: CaseContext) => ({
  kinerjaTercapai: TERBUKTI[String(variables['kinerjaTercapai'])] ?? null,
  kompetensiSesuai: TERBUKTI[String(variables['kompetensiSesuai'])] ?? null,
  kebutuhanInstansi: TERBUKTI[String(variables['kebutuhanInstansi'])] ?? null,
});

/** s03: on which grounds. */
export const dasar: readonly Check[] = [check(dasarPerpanjangan, dasarOf)];

/** The grounds as they were decided where the evidence says nothing. */
function dasarDitegaskan(context: CaseContext) {
  const { kinerjaTercapai, kompetensiSesuai, kebutuhanInstansi } = dasarOf(context);
  const ditegaskan = context.variables['penegasanDasar'] === 'terpenuhi' ? true : null;
  return {
    kinerjaTercapai: kinerjaTercapai ?? ditegaskan,
    kompetensiSesuai: kompetensiSesuai ?? ditegaskan,
    kebutuhanInstansi: kebutuhanInstansi ?? ditegaskan,
  };
}

/** s07: everything an extension needs, before the Keputusan is drawn up. */
export const koordinasi: readonly Check[] = [
  koordinasiCheck,
  check(
    aturan.perpanjangan,
    (context) => ({
      ...dasarDitegaskan(context),
      mulaiJabatan: tanggalIn(context.variables, 'mulaiJabatan'),
      // It was given in this case before: today at the latest.
      tanggalPersetujuanPPK: context.variables['keputusanPpk'] === 'disetujui' ? context.tanggal : null,
      tanggalKoordinasiKASN: tanggalOrNull(context.variables['tanggalKoordinasi']),
    }),
    'tanggalKoordinasi',
  ),
];
