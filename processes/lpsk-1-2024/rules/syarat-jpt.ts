import { berurutan, fakta, hari, yaTidakOrNull } from '../../kepegawaian/fakta.ts';
import { isPalingRendah, Pendidikan } from '../../kepegawaian/pendidikan.ts';
import { semuaTerpenuhi } from '../../kepegawaian/syarat.ts';
import { usiaPalingTinggi } from '../../kepegawaian/usia.ts';
import { isMemenuhi, kompetensi, status } from '../fakta.ts';
import { aturan } from '../in-force.ts';

const tanggalAcuan = hari('TMT rencana pengangkatan');

export const jptStatus = aturan({
  id: 'lpsk-1-2024/pasal-8-a-status',
  message: {
    id: 'Calon bukan ASN (Pasal 8 huruf a).',
    en: 'Candidate is not a civil servant (art. 8(a)).',
  },
  basis: 'Pasal 8 huruf a',
  facts: fakta({ status }),
  evaluate: ({ status }) => (status === 'non-asn' ? 'fail' : 'pass'),
});

export const jptPendidikan = aturan({
  id: 'lpsk-1-2024/pasal-8-b-pendidikan',
  message: {
    id: 'Pendidikan di bawah sarjana atau diploma IV (Pasal 8 huruf b).',
    en: 'Education is below bachelor/D-IV (art. 8(b)).',
  },
  basis: 'Pasal 8 huruf b',
  facts: fakta({ pendidikanTertinggi: Pendidikan }),
  evaluate: ({ pendidikanTertinggi }) => (isPalingRendah(pendidikanTertinggi, 's1') ? 'pass' : 'fail'),
});

export const jptKompetensi = aturan({
  id: 'lpsk-1-2024/pasal-8-c-kompetensi',
  message: {
    id: 'Kompetensi teknis, manajerial atau sosial kultural belum memenuhi standar jabatan (Pasal 8 huruf c).',
    en: 'A required competency does not meet the job standard (art. 8(c)).',
  },
  basis: 'Pasal 8 huruf c',
  facts: fakta(kompetensi),
  evaluate: ({ teknis, manajerial, sosialKultural }) =>
    semuaTerpenuhi(...[teknis, manajerial, sosialKultural].map(isMemenuhi)),
});

export const jptRekamJejak = aturan({
  id: 'lpsk-1-2024/pasal-8-f-rekam-jejak',
  message: {
    id: 'Rekam jejak, integritas atau moralitas belum dinyatakan baik (Pasal 8 huruf f).',
    en: 'Track record, integrity or morality not attested as good (art. 8(f)).',
  },
  basis: 'Pasal 8 huruf f',
  facts: fakta({
    rekamJejakBaik: yaTidakOrNull('rekam jejak jabatan dinyatakan baik'),
    integritasBaik: yaTidakOrNull('integritas dinyatakan baik'),
    moralitasBaik: yaTidakOrNull('moralitas dinyatakan baik'),
  }),
  evaluate: ({ rekamJejakBaik, integritasBaik, moralitasBaik }) =>
    semuaTerpenuhi(rekamJejakBaik, integritasBaik, moralitasBaik),
});

export const jptUsia = aturan({
  id: 'lpsk-1-2024/pasal-8-g-usia',
  message: {
    id: 'Usia pada TMT pengangkatan {tahun} tahun {bulan} bulan {hari} hari; paling tinggi 56 tahun (Pasal 8 huruf g).',
    en: 'Age on the appointment date is {tahun}y {bulan}m {hari}d; the maximum is 56 (art. 8(g)).',
  },
  basis: 'Pasal 8 huruf g',
  facts: berurutan(fakta({ tanggalLahir: hari('tanggal lahir'), tanggalAcuan }), 'tanggalLahir', 'tanggalAcuan'),
  evaluate: ({ tanggalLahir, tanggalAcuan }) => {
    const { memenuhi, ...value } = usiaPalingTinggi(tanggalLahir, tanggalAcuan, 56);
    return { outcome: memenuhi ? 'pass' : 'fail', value };
  },
});

export const jptKesehatan = aturan({
  id: 'lpsk-1-2024/pasal-8-h-kesehatan',
  message: {
    id: 'Keterangan sehat jasmani dan rohani belum terpenuhi (Pasal 8 huruf h).',
    en: 'Physical and mental health not attested (art. 8(h)).',
  },
  basis: 'Pasal 8 huruf h',
  facts: fakta({
    sehatJasmani: yaTidakOrNull('sehat jasmani menurut surat keterangan'),
    sehatRohani: yaTidakOrNull('sehat rohani menurut surat keterangan'),
  }),
  evaluate: ({ sehatJasmani, sehatRohani }) => semuaTerpenuhi(sehatJasmani, sehatRohani),
});
