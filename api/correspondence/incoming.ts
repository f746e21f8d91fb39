import { randomUUID } from 'node:crypto';
import type { PoolClient } from 'pg';
import { tanggalOf } from '../../processes/tanggal.ts';
import { made } from '../audit/entry.ts';
import type { CaseDeps } from '../cases/start.ts';
import type { Command } from '../idempotency/command.ts';
import { isStorableDate } from '../input.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, invalid, type Violation } from '../problem.ts';
import { deliverAnswer } from './deliver.ts';
import { registrarOf } from './registry.ts';
import { type Waiting, waitingCases } from './waiting.ts';

/** A letter of another agency as persuratan enters it. */
export interface NewIncomingLetter {
  readonly instansi: string;
  readonly nomor: string;
  readonly tanggal: string;
  readonly instansiLuar: string;
  readonly diterima: string;
  readonly hal: string;
  /** Id of the uploaded scan. */
  readonly pindaian: string;
  /** The case it answers. */
  readonly processInstanceKey?: string;
}

export interface RegistryDeps extends CaseDeps {
  /** Told why a letter could not be handed to its case at once. */
  readonly onError: (error: Error) => void;
}

export interface Registered {
  readonly id: string;
  readonly agenda: number;
  readonly tahun: number;
}

/**
 * Enters a letter under the next number of the agenda. One that answers a case is handed to it afterwards; should that
 * fail half-way, it is done again until it is done, and never twice.
 * @throws Problem where the letter is in the register already, or the case waits for no answer of this agency
 */
export async function registerIncoming(
  deps: RegistryDeps,
  actor: Actor,
  letter: NewIncomingLetter,
  command: Command,
): Promise<Registered> {
  const pencatat = registrarOf(actor, letter.instansi);
  const today = tanggalOf(deps.office.now(), await deps.office.zonaWaktu(letter.instansi));
  const violations = [...dateViolations(letter, today), ...(await referenceViolations(deps, actor, letter))];
  if (violations[0]) throw invalid(violations[0].message, violations);
  const waiting = await waitingFor(deps, letter);
  const id = randomUUID();
  const tahun = Number(today.slice(0, 4));
  const agenda = await command.transact(async (client) => {
    const number = await takeAgendaNumber(client, letter.instansi, tahun);
    const { rowCount } = await client.query(
      `insert into surat_masuk (id, instansi, tahun, agenda, nomor, tanggal, instansi_luar, diterima, hal, pindaian, pencatat,
          dicatat, kasus, penantian, keadaan)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) on conflict do nothing`,
      [
        id,
        letter.instansi,
        tahun,
        number,
        letter.nomor.trim(),
        letter.tanggal,
        letter.instansiLuar,
        letter.diterima,
        letter.hal.trim(),
        letter.pindaian,
        JSON.stringify(pencatat),
        new Date(deps.office.now()),
        waiting?.processInstanceKey ?? null,
        waiting?.elementInstanceKey ?? null,
        waiting ? 'meneruskan' : 'tercatat',
      ],
    );
    // Thrown within the transaction, so that the number is not taken.
    if (rowCount === 0) throw await alreadyThere(client, letter);
    const { instansi, instansiLuar, tanggal, diterima, processInstanceKey } = letter;
    const changes = made({ instansi, instansiLuar, tanggal, diterima, agenda: number, tahun });
    command.tell({ entityKey: id, changes, ...(processInstanceKey && { processInstanceKey }) });
    return number;
  });
  // The letter is on record: what keeps it from its case now is tried again, and no reason to refuse it.
  if (waiting) await deliverAnswer(deps, id).catch(deps.onError);
  return { id, agenda, tahun };
}

function dateViolations({ tanggal, diterima }: NewIncomingLetter, today: string): Violation[] {
  const wrong = (field: string, message: string): Violation[] => [{ field, message }];
  if (!isStorableDate(tanggal)) return wrong('tanggal', 'Tanggal surat tidak ada dalam kalender.');
  if (!isStorableDate(diterima)) return wrong('diterima', 'Tanggal diterima tidak ada dalam kalender.');
  if (tanggal > today) return wrong('tanggal', 'Tanggal surat tidak boleh melewati hari ini.');
  if (diterima > today) return wrong('diterima', 'Tanggal diterima tidak boleh melewati hari ini.');
  if (diterima < tanggal) return wrong('diterima', 'Surat tidak dapat diterima sebelum tanggalnya.');
  return [];
}

/** The agency is known, and the scan was uploaded by whoever enters the letter. */
async function referenceViolations(
  { pool }: CaseDeps,
  { username }: Actor,
  { instansiLuar, pindaian }: NewIncomingLetter,
): Promise<Violation[]> {
  const { rows } = await pool.query<{ agency: boolean; scan: boolean }>(
    `select exists (select 1 from instansi_luar where id = $1) as agency,
      exists (select 1 from document where id = $2 and owner = $3) as scan`,
    [instansiLuar, pindaian, username],
  );
  return [
    ...(rows[0]!.agency
      ? []
      : [{ field: 'instansiLuar', message: 'Instansi pengirim tidak terdaftar. Daftarkan lebih dahulu.' }]),
    ...(rows[0]!.scan
      ? []
      : [{ field: 'pindaian', message: 'Pindaian surat tidak ditemukan. Unggah berkas, lalu kirim ulang.' }]),
  ];
}

async function waitingFor(
  { pool, definitions }: CaseDeps,
  { instansi, instansiLuar, processInstanceKey }: NewIncomingLetter,
): Promise<Waiting | undefined> {
  if (processInstanceKey === undefined) return undefined;
  const [waiting] = await waitingCases(pool, definitions, { instansi: [instansi], instansiLuar, processInstanceKey });
  if (waiting) return waiting;
  throw conflict(
    'Kasus ini tidak menunggu jawaban dari instansi itu: kasus sudah dijawab, sudah berlanjut, atau menyurati instansi lain. Muat ulang daftar kasus, atau catat surat ini tanpa kasus.',
  );
}

/** The next number of an agency's agenda in a year; the row stays locked until the letter is stored. */
async function takeAgendaNumber(client: PoolClient, instansi: string, tahun: number): Promise<number> {
  const { rows } = await client.query<{ terakhir: number }>(
    `insert into nomor_agenda (instansi, tahun, terakhir) values ($1, $2, 1)
      on conflict (instansi, tahun) do update set terakhir = nomor_agenda.terakhir + 1 returning terakhir`,
    [instansi, tahun],
  );
  return rows[0]!.terakhir;
}

async function alreadyThere(client: PoolClient, letter: NewIncomingLetter) {
  const { rows } = await client.query<{ agenda: number; tahun: number }>(
    'select agenda, tahun from surat_masuk where instansi = $1 and instansi_luar = $2 and nomor = $3 and tanggal = $4',
    [letter.instansi, letter.instansiLuar, letter.nomor.trim(), letter.tanggal],
  );
  const [known] = rows;
  return known
    ? conflict(`Surat ini sudah tercatat dengan nomor agenda ${known.agenda} tahun ${known.tahun}.`)
    : conflict('Kasus ini baru saja dijawab dengan surat lain. Muat ulang daftar kasus.');
}
