import type { PoolClient } from 'pg';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { SubstitutionScope } from '../contract/substitutions.ts';
import type { Office } from '../services/index.ts';

/** What a notice about a rule is of. */
export const PENGGANTIAN = 'penggantian';

interface Rule {
  readonly pengganti: string;
  /** Who is away, with the posts they hold for good. */
  readonly nama: string;
  readonly semuaJabatan: string | null;
  readonly cakupan: SubstitutionScope;
  readonly jabatan: string | null;
  readonly mekanisme: string | null;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal;
}

const RULE = `
  select s.pengganti, o.nama, s.cakupan, j.nama as jabatan, s.mekanisme, s.mulai, s.selesai,
    (select string_agg(a.nama, ', ' order by a.nama) from pemangku_jabatan p join jabatan a on a.id = p.jabatan
      where p.pegawai = s.digantikan and p.kapasitas = 'definitif' and p.mulai <= $2
        and (p.selesai is null or p.selesai >= $2)) as "semuaJabatan"
  from penggantian s join pegawai o on o.id = s.digantikan left join jabatan j on j.id = s.jabatan where s.id = $1`;

/** Tells a substitute, in the transaction that sets or withdraws the rule, whom they stand in for, when and for what. */
export async function tellSubstitute(
  client: PoolClient,
  office: Office,
  id: string,
  change: 'dibuat' | 'dicabut',
): Promise<void> {
  const { rows } = await client.query<Rule>(RULE, [id, office.today()]);
  const rule = rows[0]!;
  const { subject, text } = WORDS[change](rule, reachOf(office, rule), office.today());
  await office.notices.tell(client, {
    key: `${PENGGANTIAN}-${id}-${change}`,
    kind: PENGGANTIAN,
    recipients: [`pegawai:${rule.pengganti}`],
    subject,
    text,
    path: '/jabatan?bagian=penggantian',
  });
}

type Words = (rule: Rule, reach: string, today: Tanggal) => { readonly subject: string; readonly text: string };

const WORDS: { readonly [change in 'dibuat' | 'dicabut']: Words } = {
  dibuat: (rule, reach) => ({
    subject: `Saudara menggantikan ${rule.nama}`,
    text:
      `Saudara menggantikan ${titled(rule)} yang berhalangan, terhitung mulai tanggal ${daysOf(rule)}. Cakupan penggantian: ` +
      `${reach}. Selama masa itu tugas tersebut tampil dalam daftar tugas Saudara, dan riwayat kasus menyebut kedua nama. ` +
      'Penandatanganan surat tidak termasuk.',
  }),
  dicabut: (rule, reach, today) => ({
    subject: `Penggantian ${rule.nama} dicabut`,
    text:
      `Penggantian ${titled(rule)} yang sedianya berlaku mulai tanggal ${daysOf(rule)} dicabut pada tanggal ` +
      `${formatTanggal(today)}. Cakupan penggantian: ${reach}. Tugas tersebut tidak lagi menjadi tugas Saudara.`,
  }),
};

const titled = ({ nama, semuaJabatan }: Rule): string => (semuaJabatan === null ? nama : `${nama}, ${semuaJabatan},`);

const daysOf = ({ mulai, selesai }: Rule): string =>
  mulai === selesai ? formatTanggal(mulai) : `${formatTanggal(mulai)} sampai dengan tanggal ${formatTanggal(selesai)}`;

function reachOf(office: Office, { cakupan, jabatan, mekanisme }: Rule): string {
  if (cakupan === 'pribadi') return 'tugas yang ditujukan kepada yang bersangkutan secara pribadi';
  if (cakupan === 'jabatan') return `tugas jabatan ${jabatan}`;
  return `tugas pada mekanisme ${office.mechanism(mekanisme!)?.mechanism.title ?? mekanisme}`;
}
