import { type Check, check, checkEach } from '../../mechanism.ts';
import { tanggalOrNull } from '../../read.ts';
import { desimal } from '../angka-kredit.ts';
import { jabatanLowongJenjang } from '../aturan-jabatan.ts';
import * as wajib from '../aturan-kenaikan.ts';
import { isiBukuPpsk } from '../buku-kasus.ts';
import { faktaJenjang } from '../capaian-angka-kredit.ts';
import { hasilUji, jabatanDituju, lowonganDinyatakan, pelantikanCheck } from '../checks-jabatan.ts';
import { tidakDiberhentikanCheck } from '../diberhentikan.ts';
import {
  batasRiwayat,
  dasarPakCheck,
  hasilKerjaMinimal,
  keadaanSaatPak,
  kedudukanPak,
  pakTerpakaiCheck,
  tanggalPak,
} from '../kenaikan.ts';
import * as aturan from '../rules.ts';
import { idPegawai, isYa, jenjangTujuan, jumlah, pernyataan, teks } from '../usul-jabatan.ts';
import { keadaan, keadaanPadaTmt } from './keadaan.ts';

/** s01: the PAK, not used yet, and one level up. */
export const usul: readonly Check[] = [
  tidakDiberhentikanCheck((context) => [tanggalPak(context), context.tanggal]),
  dasarPakCheck,
  check(
    wajib.satuTingkat,
    (context) => ({ jenjangSaatIni: keadaanSaatPak(context)?.jenjang ?? null, jenjangTujuan: jenjangTujuan(context) }),
    'jenjangTujuan',
  ),
  pakTerpakaiCheck('jenjang'),
];

/** s04: who came in by a first appointment; law also where the rules on Angka Kredit are not. */
export const pelatihan: readonly Check[] = [
  check(aturan.pelatihanSyaratJenjang, (context) => ({
    jalurPengangkatan: teks(context, 'jalurPengangkatan'),
    lulusPelatihanFungsional: isYa(context, 'pelatihanFungsional'),
  })),
];

/** s02, s03, s05: what the level held demands. */
export const syarat: readonly Check[] = [
  check(aturan.angkaKreditJenjang, (context) => faktaJenjang(isiBukuPpsk(context), kedudukanPak(context))),
  check(aturan.pengembanganProfesiMadya, (context) => ({
    jenjangSaatIni: keadaan(context).jenjang,
    jenjangTujuan: jenjangTujuan(context),
    akPengembanganProfesi: desimal(kedudukanPak(context).jenjang.pengembanganProfesi.nilai),
  })),
  check(aturan.hasilKerjaMinimalJenjang, (context) => ({ hkmPerPeriode: hasilKerjaMinimal(context) })),
  checkEach(aturan.targetTidakTercapai, (context) => {
    const { terhitung, syarat: demanded, jenjang } = kedudukanPak(context).jenjang;
    if (demanded === null) return [];
    const facts = { akTerhitung: desimal(terhitung), akSyarat: desimal(demanded), keputusan: 'naik' as const };
    return [{ subject: jenjang, facts }];
  }),
];

/** s07: whether the level has a vacancy, by what is stated of its need. */
export const lowongan: readonly Check[] = [check(aturan.lowonganJenjang, lowonganDinyatakan)];

const RECKONS = { keptBy: 'It reckons; nothing breaks it.' };

/** s09: the target of who waits. */
export const pemeliharaan: readonly Check[] = [
  {
    ...check(aturan.targetMinimalTahunan, (context) => {
      const { jenjang, golongan } = keadaan(context);
      return { jenjang, golongan, memenuhiSyaratJenjang: true, adaLowongan: false };
    }),
    ...RECKONS,
  },
];

/** s08: a post of the level that nobody holds, and somebody else who tests. */
export const jabatan: readonly Check[] = [
  check(jabatanLowongJenjang, jabatanDituju, 'jabatanTujuan'),
  check(
    wajib.pengujiLain,
    (context) => ({ pegawai: idPegawai(context), penyelenggaraUji: teks(context, 'penyelenggaraUji') }),
    'penyelenggaraUji',
  ),
];

/** s12: the test, passed for that level. */
export const uji: readonly Check[] = [check(aturan.ujiKompetensiJenjang, hasilUji)];

/** s14: from a day that can begin; asked after the test, for nobody knows before how long that takes. */
export const berkas: readonly Check[] = [
  check(
    wajib.urutanTmt,
    (context) => ({
      tmt: tanggalOrNull(context.variables['tmtJabatan']) ?? tanggalPak(context),
      tanggalPak: tanggalPak(context),
      tmtTerakhir: batasRiwayat(context)?.akhir ?? tanggalPak(context),
    }),
    'tmtJabatan',
  ),
];

/** s15: shown to whoever decides; Pasal 18 and 19 bind promosi only. */
export const kriteria: readonly Check[] = [
  check(aturan.kriteriaPromosi, (context) => ({
    dalamKelompokSuksesi: pernyataan(context, 'kelompokSuksesi'),
    inovasiBermanfaat: pernyataan(context, 'inovasi'),
    inovasiDiakuiLembagaTerkait: pernyataan(context, 'inovasiDiakui'),
    memenuhiStandarKompetensi: pernyataan(context, 'standarKompetensi'),
  })),
  check(aturan.integritasPromosi, (context) => ({
    rekamJejakBaik: pernyataan(context, 'rekamJejak'),
    jumlahPelanggaranKodeEtik: jumlah(context, 'pelanggaranEtik'),
    jumlahHukumanDisiplin: jumlah(context, 'hukumanDisiplin'),
  })),
];

/** s17: sworn in. */
export const pelantikan: readonly Check[] = [pelantikanCheck];

/** s18: nothing is carried over into a level, and its target begins. */
export const pembukuan: readonly Check[] = [
  {
    ...checkEach(aturan.kelebihanAngkaKredit, (context) => {
      const { terhitung, syarat: demanded, golongan } = kedudukanPak(context).pangkat;
      if (demanded === null) return [];
      const facts = { akTerhitung: desimal(terhitung), akSyarat: desimal(demanded), jenjangTetap: false };
      return [{ subject: golongan, facts }];
    }),
    ...RECKONS,
  },
  {
    ...check(aturan.targetMinimalTahunan, (context) => ({
      jenjang: jenjangTujuan(context),
      golongan: keadaanPadaTmt(context).golongan,
      memenuhiSyaratJenjang: false,
      adaLowongan: false,
    })),
    ...RECKONS,
  },
];
