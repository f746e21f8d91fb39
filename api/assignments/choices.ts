import type { Pool } from 'pg';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { Choice } from '../contract/forms.ts';
import type { Actor } from '../policy/actor.ts';
import { Conditions } from '../search/query.ts';
import { headedUnits, isOfUnits, isOwn } from './visible.ts';

/** Running assignments a form's list offers at most. */
const MAX_ASSIGNMENTS = 500;

/** Running assignments of the actor, and of the units they head. */
export async function assignmentChoices(
  pool: Pool,
  actor: Actor,
  date: string,
): Promise<{ readonly penugasanSaya: readonly Choice[]; readonly penugasanUnit: readonly Choice[] }> {
  const units = await headedUnits(pool, actor);
  const own = actor.pegawai?.id;
  return {
    penugasanSaya: own === undefined ? [] : await running(pool, date, (parameter) => isOwn(parameter, own)),
    penugasanUnit:
      units.length === 0 ? [] : await running(pool, date, (parameter) => isOfUnits(parameter, units, date)),
  };
}

async function running(
  pool: Pool,
  date: string,
  restrict: (parameter: (value: unknown) => string) => string,
): Promise<Choice[]> {
  const conditions = new Conditions();
  conditions.add((parameter) => `g.sampai >= ${parameter(date)}::date`);
  conditions.add(restrict);
  const { rows } = await pool.query<{
    id: string;
    nomor: string;
    uraian: string;
    mulai: Tanggal;
    sampai: Tanggal;
    unit: string;
  }>(
    `select g.id, s.nomor, g.uraian, g.mulai, g.sampai, g.unit_pemilik_kinerja as unit from penugasan g
      join surat s on s.id = g.surat where ${conditions.where} order by g.sampai, g.id limit ${MAX_ASSIGNMENTS}`,
    conditions.values,
  );
  return rows.map(({ id, nomor, uraian, mulai, sampai, unit }) => ({
    value: id,
    label: `${nomor}: ${uraian} (${formatTanggal(mulai)} s.d. ${formatTanggal(sampai)})`,
    unit,
  }));
}
