import type { Pool } from 'pg';
import type { ActivatedJob, Gateway, Poll } from '../gateway.ts';
import { forbidden, notFound } from '../problem.ts';

interface Deps {
  readonly pool: Pool;
  readonly gateway: Gateway;
  readonly now: () => number;
  /** Job types the office's own workers and its inbox do. */
  readonly ownJobTypes: ReadonlySet<string>;
}

/** A job nobody has settled so long after its time was handed to somebody else, or is gone; in milliseconds. */
const FORGOTTEN = 7 * 24 * 60 * 60_000;

/**
 * Hands jobs to a worker outside the office. What the office does itself is not for others: its rules would not be
 * checked, nor its letters numbered.
 * @throws Problem for a job type of the office
 */
export async function takeJobs({ pool, gateway, now, ownJobTypes }: Deps, poll: Poll): Promise<ActivatedJob[]> {
  if (ownJobTypes.has(poll.type))
    throw forbidden(`Pekerjaan jenis '${poll.type}' dikerjakan oleh Lincah sendiri. Sebut jenis pekerjaan yang lain.`);
  const jobs = await gateway.activateJobs(poll);
  await pool.query('delete from outside_job where type = $1 and deadline < $2', [
    poll.type,
    new Date(now() - FORGOTTEN),
  ]);
  await pool.query({
    name: 'take_outside_jobs',
    text: `insert into outside_job select key, $1, to_timestamp(deadline / 1000.0) from unnest($2::bigint[], $3::bigint[]) as t (key, deadline)
      on conflict (key) do update set deadline = excluded.deadline`,
    values: [poll.type, jobs.map(({ key }) => key), jobs.map(({ deadline }) => deadline)],
  });
  return jobs;
}

/** @throws Problem where the job was not taken over REST */
export async function requireTaken({ pool }: Deps, jobKey: string): Promise<void> {
  const { rowCount } = await pool.query('select from outside_job where key = $1', [jobKey]);
  if (rowCount === 0) throw notFound(`Pekerjaan '${jobKey}' yang diambil melalui /v2/jobs/activation`);
}

export const forgetTaken = ({ pool }: Deps, jobKey: string): Promise<unknown> =>
  pool.query('delete from outside_job where key = $1', [jobKey]);
