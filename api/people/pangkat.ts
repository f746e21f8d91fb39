import { GOLONGAN, sebutanPangkat } from '../../processes/buku-angka-kredit.ts';

/** Place of a rank in the order of ranks: 'Penata (III/c)' → 33; null where the text names none. @param pangkat SQL of the text */
export const placeOf = (pangkat: string): string =>
  `(array_position(array['I', 'II', 'III', 'IV'], (regexp_match(${pangkat}, '\\(([IV]+)/[a-e]\\)'))[1]) * 10
    + ascii((regexp_match(${pangkat}, '\\([IV]+/([a-e])\\)'))[1]) - 96)`;

const NAMES = GOLONGAN.map((golongan) => `('${golongan}', '${sebutanPangkat(golongan)}')`).join(', ');

/**
 * The pangkat of person `o` on a day: as the office has recorded it or, from its TMT, as a case has raised it. The higher one
 * stands, since the personnel file that is imported may be of before or after the rise.
 * @param date SQL of the day
 */
export const pangkatOn = (date: string): string => `
  coalesce((select x.sebutan from (select r.golongan, r.kasus from riwayat_jf r where r.pegawai = o.id and r.tmt <= ${date}
      order by r.tmt desc, r.id desc limit 1) r join (values ${NAMES}) x (golongan, sebutan) on x.golongan = r.golongan
    where r.kasus is not null and ${placeOf('x.sebutan')} > coalesce(${placeOf('o.pangkat')}, 0)), o.pangkat)`;
