import type { Pool } from 'pg';
import type { Form } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import { contextOf, textOf } from '../../processes/read.ts';
import { assignmentChoices } from '../assignments/choices.ts';
import type { Actor } from '../policy/actor.ts';
import type { Violation } from '../problem.ts';

interface Chosen {
  readonly key: string;
  readonly label: string;
  readonly list: string;
  readonly id: string;
}

/**
 * Checks that what was chosen in a form was there to choose, where anything else would stop the case later or show its
 * readers what is none of theirs: other agencies, and assignments.
 */
export async function checkChosen(
  pool: Pool,
  actor: Actor,
  form: Form,
  data: Variables,
  date: string,
): Promise<Violation[]> {
  const chosen = form.components
    .map(({ key, label, properties }) => ({
      key: String(key),
      label: textOf(label),
      list: textOf(contextOf(properties)['pilihan']),
      id: textOf(data[String(key)]),
    }))
    .filter(({ id }) => id !== '');
  return [...(await agencies(pool, chosen)), ...(await assignments(pool, actor, chosen, date))];
}

async function agencies(pool: Pool, all: readonly Chosen[]): Promise<Violation[]> {
  const chosen = all.filter(({ list }) => list === 'instansiLuar');
  if (chosen.length === 0) return [];
  const { rows } = await pool.query<{ id: string }>('select id from instansi_luar where id = any($1)', [
    chosen.map(({ id }) => id),
  ]);
  return chosen
    .filter(({ id }) => !rows.some((row) => row.id === id))
    .map(({ key, label }) => ({ field: key, message: `${label}: instansi tidak terdaftar. Pilih dari daftar.` }));
}

async function assignments(pool: Pool, actor: Actor, all: readonly Chosen[], date: string): Promise<Violation[]> {
  const chosen = all.filter(({ list }) => list === 'penugasanSaya' || list === 'penugasanUnit');
  if (chosen.length === 0) return [];
  const choices = await assignmentChoices(pool, actor, date);
  return chosen
    .filter(({ list, id }) => !choices[list as keyof typeof choices].some(({ value }) => value === id))
    .map(({ key, label }) => ({
      field: key,
      message: `${label}: penugasan tidak ditemukan, atau sudah berakhir. Pilih dari daftar.`,
    }));
}
