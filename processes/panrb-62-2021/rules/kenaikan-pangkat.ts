import { Type } from 'typebox';
import { fakta, yaTidak, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { AngkaKredit, desimal, perseribu } from '../angka-kredit.ts';
import { aturanAngkaKredit } from '../aturan.ts';
import { GOLONGAN_TERTINGGI, Golongan, PendidikanDasar } from '../jenjang.ts';
import { lampiranOf, syaratPangkat } from '../lampiran-iii-vi.ts';
import { batasPenunjang, kelebihanOf, penunjangDiakui, terhitungPangkat } from '../perhitungan.ts';
import { tahunPenilaian, tanpaBaris, terhitungDanSyarat } from '../tahun-penilaian.ts';

export const angkaKreditPangkat = aturanAngkaKredit('pasal-36-ak-kumulatif-pangkat', {
  basis: 'Pasal 36, Pasal 29 ayat (2), Pasal 37 ayat (2), Lampiran III, Lampiran IV, Lampiran V',
  message: {
    id: 'AK {akTerhitung} dari {akSyarat} yang disyaratkan untuk naik dari {golongan} (Pasal 36, Lampiran III-V).',
    en: 'Credit {akTerhitung} of the {akSyarat} required to move up from {golongan} (art. 36, Annexes III-V).',
  },
  facts: fakta({
    pendidikan: PendidikanDasar,
    golongan: Golongan('golongan ruang saat ini'),
    tahun: Type.Array(fakta(tahunPenilaian), { description: 'tahun-tahun sejak pangkat terakhir' }),
    akPenunjang: AngkaKredit('Angka Kredit kegiatan penunjang dalam masa pangkat ini'),
    kelebihanSebelumnya: AngkaKredit('kelebihan dari pangkat sebelumnya (Pasal 42); 0 bila baru naik jenjang'),
  }),
  evaluate: ({ pendidikan, golongan, tahun, akPenunjang, kelebihanSebelumnya }) => {
    const syarat = syaratPangkat(pendidikan, golongan);
    if (syarat === undefined)
      return tanpaBaris({ akSyarat: null, akTerhitung: null, kelebihan: null }, lampiranOf(pendidikan), golongan);
    const terhitung = terhitungPangkat(
      {
        tahun: tahun.map((one) => ({ capaian: perseribu(one.akCapaian), target: perseribu(one.targetMinimal) })),
        penunjang: perseribu(akPenunjang),
        kelebihanSebelumnya: perseribu(kelebihanSebelumnya),
      },
      syarat,
    );
    const value = { akSyarat: desimal(syarat), akTerhitung: desimal(terhitung) };
    if (golongan === GOLONGAN_TERTINGGI)
      return {
        outcome: 'fail',
        value: { ...value, kelebihan: null },
        message: {
          id: 'IV/c golongan tertinggi dalam Jabatan Fungsional PPSK; tidak ada kenaikan pangkat berikutnya (Pasal 27 ayat (2), Lampiran III-V).',
          en: 'IV/c is the highest grade of the post; there is none above (art. 27(2), Annexes III-V).',
        },
      };
    const kelebihan = desimal(kelebihanOf(terhitung, syarat));
    return { outcome: terhitung >= syarat ? 'pass' : 'fail', value: { ...value, kelebihan } };
  },
});

const akSyaratPangkat = AngkaKredit('Angka Kredit yang dipersyaratkan untuk kenaikan pangkat yang dituju');

export const batasKegiatanPenunjang = aturanAngkaKredit('pasal-37-2-batas-penunjang', {
  basis: 'Pasal 37 ayat (2)',
  message: {
    id: 'AK penunjang diakui {hasil} (paling tinggi 20% = {batas}) (Pasal 37 ayat (2)).',
    en: 'Supporting credit recognised: {hasil} (max 20% = {batas}) (art. 37(2)).',
  },
  facts: fakta({ akPenunjang: AngkaKredit('Angka Kredit kegiatan penunjang'), akSyarat: akSyaratPangkat }),
  evaluate: ({ akPenunjang, akSyarat }) => {
    const syarat = perseribu(akSyarat);
    const hasil = desimal(penunjangDiakui(perseribu(akPenunjang), syarat));
    return { outcome: 'pass', value: hasil, told: { hasil, batas: desimal(batasPenunjang(syarat)) } };
  },
});

export const penunjangSekaliPakai = aturanAngkaKredit('pasal-37-3-sekali-pakai', {
  basis: 'Pasal 37 ayat (3)',
  message: {
    id: 'AK penunjang ini sudah dipakai pada kenaikan pangkat sebelumnya (Pasal 37 ayat (3)).',
    en: 'This supporting credit was already used (art. 37(3)).',
  },
  facts: fakta({
    sudahDipakaiKenaikanPangkat: yaTidakOrNull('kegiatan penunjang ini sudah dipakai untuk kenaikan pangkat'),
  }),
  evaluate: ({ sudahDipakaiKenaikanPangkat: dipakai }) => semuaTerpenuhi(dipakai === null ? null : !dipakai),
});

export const kelebihanAngkaKredit = aturanAngkaKredit('pasal-42-kelebihan', {
  basis: 'Pasal 42',
  message: {
    id: 'Kelebihan {hasil} AK dapat dipakai untuk kenaikan pangkat berikutnya dalam jenjang ini (Pasal 42).',
    en: 'Surplus of {hasil} may be used for the next grade in the same level (art. 42).',
  },
  facts: fakta({
    ...terhitungDanSyarat,
    jenjangTetap: yaTidak('pangkat berikutnya masih dalam jenjang yang sama'),
  }),
  evaluate: ({ akTerhitung, akSyarat, jenjangTetap }) => {
    const hasil = jenjangTetap ? desimal(kelebihanOf(perseribu(akTerhitung), perseribu(akSyarat))) : 0;
    return { outcome: 'pass', value: hasil, told: { hasil } };
  },
});
