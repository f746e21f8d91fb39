import type { Pool } from 'pg';
import { executableProcess } from '../../processes/bpmn.ts';
import { catchersOf, JAWABAN_INSTANSI } from '../../processes/messages.ts';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { Means } from '../contract/correspondence.ts';
import type { Performer } from '../contract/organisation.ts';
import type { Definition } from '../services/definitions.ts';

/** Something that happened between a case and other agencies. */
export interface Correspondence {
  readonly at: string;
  readonly title: string;
  readonly more: { readonly detail: string | null; readonly performer: Performer | null; readonly letterId?: string };
}

const MAX_LETTERS = 200;

const CARA: { readonly [M in Means]: string } = {
  'pos-elektronik': 'pos elektronik',
  kurir: 'kurir',
  langsung: 'diserahkan langsung',
};

/** Letters of a case that went to other agencies, and those that came from them. */
export async function correspondenceOf(pool: Pool, key: string): Promise<Correspondence[]> {
  return [...(await outgoingOf(pool, key)), ...(await incomingOf(pool, key))];
}

async function outgoingOf(pool: Pool, key: string): Promise<Correspondence[]> {
  const { rows } = await pool.query<{
    surat: string;
    jenis: string;
    nomor: string;
    nama: string;
    dicatat: Date;
    dikirim: Tanggal | null;
    cara: Means | null;
    pengirim: Performer | null;
  }>({
    name: 'outgoing_letters_of_case',
    text: `select s.id as surat, s.jenis, s.nomor, l.nama, k.dicatat, k.dikirim, k.cara, k.pengirim from surat_keluar k
      join surat s on s.id = k.surat join instansi_luar l on l.id = k.instansi_luar where k.kasus = $1
      order by k.dicatat limit ${MAX_LETTERS}`,
    values: [key],
  });
  return rows.map(({ surat, jenis, nomor, nama, dicatat, dikirim, cara, pengirim }) => ({
    at: dicatat.toISOString(),
    title: `${jenis} Nomor ${nomor} kepada ${nama}`,
    more: {
      detail:
        dikirim === null || cara === null
          ? 'Menunggu dikirim persuratan'
          : `Dikirim ${formatTanggal(dikirim)} (${CARA[cara]})`,
      performer: pengirim,
      letterId: surat,
    },
  }));
}

async function incomingOf(pool: Pool, key: string): Promise<Correspondence[]> {
  const { rows } = await pool.query<{
    nomor: string;
    tanggal: Tanggal;
    nama: string;
    agenda: number;
    tahun: number;
    diterima: Tanggal;
    dicatat: Date;
    keadaan: string;
    pencatat: Performer;
  }>({
    name: 'incoming_letters_of_case',
    text: `select m.nomor, m.tanggal, l.nama, m.agenda, m.tahun, m.diterima, m.dicatat, m.keadaan, m.pencatat from surat_masuk m
      join instansi_luar l on l.id = m.instansi_luar where m.kasus = $1 order by m.dicatat limit ${MAX_LETTERS}`,
    values: [key],
  });
  return rows.map(({ nomor, tanggal, nama, agenda, tahun, diterima, dicatat, keadaan, pencatat }) => ({
    at: dicatat.toISOString(),
    title: `Surat ${nama} Nomor ${nomor} diterima`,
    more: {
      detail: [
        `Tanggal surat ${formatTanggal(tanggal)}, diterima ${formatTanggal(diterima)}, agenda ${agenda}/${tahun}`,
        ...(keadaan === 'terlambat' ? ['Kasus sudah berlanjut sebelum surat ini sampai'] : []),
      ].join('\n'),
      performer: pencatat,
    },
  }));
}

/** The agencies whose answer a case waits for, in words: 'Jawaban diterima: Badan …'. */
export async function waitingForAgencies(
  pool: Pool,
  key: string,
  definition: Definition | undefined,
): Promise<string[]> {
  const process = definition && executableProcess(definition.diagram);
  const catchers = process ? catchersOf(process, JAWABAN_INSTANSI) : new Map<string, never>();
  if (catchers.size === 0) return [];
  const { rows } = await pool.query<{ element_id: string; nama: string | null }>({
    name: 'agencies_waited_for',
    text: `select e.element_id, (select string_agg(distinct l.nama, ', ') from surat_keluar k
        join instansi_luar l on l.id = k.instansi_luar where k.kasus = $1) as nama
      from element_instance e where e.process_instance_key = $1 and e.state = 'ACTIVE' and e.element_id = any($2) order by e.key`,
    values: [key, [...catchers.keys()]],
  });
  return rows.map(({ element_id, nama }) => `${catchers.get(element_id)?.name ?? element_id}: ${nama ?? ''}`);
}
