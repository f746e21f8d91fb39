import type { PoolClient } from 'pg';
import { formatTanggal, type Tanggal } from '../../processes/tanggal.ts';
import type { DiagramProblem } from '../contract/drafts.ts';
import { isStorableDate } from '../input.ts';
import { type Actor, hasRole } from '../policy/actor.ts';
import { conflict, forbidden, invalidField, Problem } from '../problem.ts';
import { scenariosFailing } from '../tryout/standing.ts';
import { filesOf, orderOf, overlaid, storedFiles } from './contents.ts';
import type { DraftDeps } from './deps.ts';
import { letterProblems } from './letter-problems.ts';
import { addAuthor, approversOf, authorsOf, called, tell, writeStep } from './log.ts';
import { findDraft, performerOf, type WholeDraft } from './rows.ts';
import { requireDecider } from './separation.ts';

type Work = (client: PoolClient) => Promise<undefined>;

/** Submits a draft for approval; from then on nobody changes it. @throws Problem with everything that stands against it */
export async function submitDraft(deps: DraftDeps, actor: Actor, id: string, note?: string): Promise<Work> {
  const { office, pool } = deps;
  const asked = await findDraft(pool, id);
  requireState(asked, ['draf'], 'Hanya rancangan yang belum diajukan yang dapat diajukan.');
  await requireFlawless(deps, asked, 'diajukan');
  const inForce = (await office.definitions.latest(asked.process_id))!;
  const at = new Date(deps.now());
  return async (client) => {
    const draft = await findDraft(client, id, 'for update');
    requireState(draft, ['draf'], 'Rancangan ini baru saja diajukan orang lain.');
    requireUnchanged(asked, draft);
    await client.query(
      `update process_draft set state = 'diajukan', submitted_by = $2, submitted_at = $3, compared_with = $4, returned = null where id = $1`,
      [id, JSON.stringify(performerOf(actor)), at, inForce.key],
    );
    await addAuthor(client, id, actor);
    await writeStep(client, draft, 'diajukan', actor, at, note);
    const recipients = await approversOf(client, id);
    const text = `${called(performerOf(actor))} mengajukan rancangan untuk disetujui.${said(note)}`;
    await tell(client, office, draft, {
      step: 'diajukan',
      recipients,
      title: 'Rancangan menunggu persetujuan',
      text,
      at,
    });
    return undefined;
  };
}

/** Takes a submission back, so that the draft can be changed again. */
export function withdrawDraft(deps: DraftDeps, actor: Actor, id: string): Work {
  const at = new Date(deps.now());
  return async (client) => {
    const draft = await findDraft(client, id, 'for update');
    requireState(draft, ['diajukan'], 'Hanya rancangan yang menunggu persetujuan yang dapat ditarik.');
    const { rowCount } = await client.query('select 1 from process_draft_author where draft = $1 and account = $2', [
      id,
      actor.username,
    ]);
    if (rowCount === 0 && !hasRole(actor, 'admin'))
      throw forbidden(
        'Hanya penyusun rancangan atau admin yang dapat menarik pengajuannya. Yang memutus dapat mengembalikannya.',
      );
    await client.query("update process_draft set state = 'draf' where id = $1", [id]);
    await writeStep(client, draft, 'ditarik', actor, at);
    return undefined;
  };
}

/** Sends a draft back to its authors; an approved one, too, as long as its day has not come. */
export function returnDraft(deps: DraftDeps, actor: Actor, id: string, given: string): Work {
  const at = new Date(deps.now());
  const reason = given.trim();
  if (reason.length < 10) throw invalidField('reason', 'Sebutkan alasan pengembalian, paling sedikit 10 huruf.');
  return async (client) => {
    const draft = await findDraft(client, id, 'for update');
    requireState(
      draft,
      ['diajukan', 'disetujui'],
      'Hanya rancangan yang diajukan dan belum berlaku yang dapat dikembalikan.',
    );
    await requireDecider(client, actor, id);
    const by = performerOf(actor);
    await client.query(
      `update process_draft set state = 'draf', returned = $2, approved_by = null, approved_at = null, effective_from = null where id = $1`,
      [id, JSON.stringify({ by, at: at.toISOString(), reason })],
    );
    await writeStep(client, draft, 'dikembalikan', actor, at, reason);
    const recipients = await authorsOf(client, id);
    const text = `${called(by)} mengembalikan rancangan. Alasan: ${reason}`;
    await tell(client, deps.office, draft, {
      step: 'dikembalikan',
      recipients,
      title: 'Rancangan dikembalikan',
      text,
      at,
    });
    return undefined;
  };
}

/** Approves a draft: new cases run it from a day on. Everything is looked at once more against the version then in force. */
export async function approveDraft(
  deps: DraftDeps,
  actor: Actor,
  id: string,
  { effectiveFrom, note }: { readonly effectiveFrom: string; readonly note?: string },
): Promise<Work> {
  const { office, pool, studio } = deps;
  const asked = await findDraft(pool, id);
  requireState(asked, ['diajukan'], 'Hanya rancangan yang diajukan yang dapat disetujui.');
  requireDay(effectiveFrom, await studio.inForce.today(asked.process_id));
  const inForce = await office.definitions.latest(asked.process_id);
  const at = new Date(deps.now());
  const problems = await blockingProblems(deps, asked);
  const scenarios = await scenariosFailing(deps, asked);
  return async (client) => {
    // Drafts of one mechanism are decided on one after the other.
    await client.query('select pg_advisory_xact_lock(hashtext($1))', [asked.process_id]);
    const draft = await findDraft(client, id, 'for update');
    requireState(draft, ['diajukan'], 'Rancangan ini baru saja diputus atau ditarik. Muat ulang halaman.');
    await requireDecider(client, actor, id);
    requireUnchanged(asked, draft);
    refuseProblems(problems, 'disetujui');
    if (scenarios !== undefined)
      throw new Problem(422, 'Skenario gagal', `Rancangan belum dapat disetujui. ${scenarios}`);
    await requireSameVersion(client, draft, inForce);
    await client.query(
      `update process_draft set state = 'disetujui', approved_by = $2, approved_at = $3, effective_from = $4 where id = $1`,
      [id, JSON.stringify(performerOf(actor)), at, effectiveFrom],
    );
    await writeStep(client, draft, 'disetujui', actor, at, `Berlaku ${effectiveFrom}.${said(note)}`);
    const recipients = await authorsOf(client, id);
    const text = `${called(performerOf(actor))} menyetujui rancangan; berlaku mulai ${formatTanggal(effectiveFrom as Tanggal)}.${said(note)}`;
    await tell(client, office, draft, { step: 'disetujui', recipients, title: 'Rancangan disetujui', text, at });
    return undefined;
  };
}

const said = (note: string | undefined): string => (note?.trim() ? ` Catatan: ${note.trim()}` : '');

function requireState({ state }: WholeDraft, states: readonly string[], otherwise: string): void {
  if (!states.includes(state)) throw conflict(otherwise);
}

function requireUnchanged(asked: WholeDraft, { revision }: WholeDraft): void {
  if (asked.revision !== revision) throw conflict('Rancangan ini baru saja diubah. Muat ulang, periksa, lalu ulangi.');
}

function requireDay(day: string, today: Tanggal): void {
  if (!isStorableDate(day)) throw invalidField('effectiveFrom', 'Tanggal berlaku harus tanggal kalender (TTTT-BB-HH).');
  if (day < today) throw invalidField('effectiveFrom', 'Tanggal berlaku tidak boleh mendahului hari ini.');
}

/** Two changes that nobody has compared must not follow each other. */
async function requireSameVersion(
  client: PoolClient,
  { id, process_id, compared_with }: WholeDraft,
  inForce: { readonly key: string; readonly version: number } | undefined,
): Promise<void> {
  if (inForce?.key !== compared_with)
    throw conflict(
      `Versi ${inForce?.version ?? ''} berlaku setelah rancangan ini diajukan. Kembalikan rancangan kepada penyusunnya: bandingkan dengan versi itu, sesuaikan, lalu ajukan sekali lagi.`,
    );
  const { rows } = await client.query<{ subject: string; effective_from: Tanggal }>(
    "select subject, effective_from from process_draft where process_id = $1 and state = 'disetujui' and id <> $2",
    [process_id, id],
  );
  if (rows[0])
    throw conflict(
      `Rancangan "${rows[0].subject}" sudah disetujui dan menunggu tanggal ${formatTanggal(rows[0].effective_from)}. Tunggu sampai berlaku, atau kembalikan rancangan itu terlebih dahulu.`,
    );
}

/** Everything of a draft that keeps it from being used, looked at anew. */
async function blockingProblems(deps: DraftDeps, draft: WholeDraft): Promise<readonly DiagramProblem[]> {
  const { office, pool, studio } = deps;
  const loaded = office.mechanism(draft.process_id)!;
  const definition = (await office.definitions.get(draft.based_on))!;
  const stored = await storedFiles(pool, draft.id);
  const files = overlaid(await filesOf(pool, office, draft.based_on), stored);
  const letters = stored.filter(({ part }) => part === 'letters');
  const ofLetters = await Promise.all(
    letters.map(({ name, content }) => letterProblems(deps, loaded, definition, name, content)),
  );
  const all = [...(await studio.checker.check(orderOf(loaded, draft.diagram, files))), ...ofLetters.flat()];
  return all.filter(({ kind }) => kind !== 'saran');
}

async function requireFlawless(deps: DraftDeps, draft: WholeDraft, become: string): Promise<void> {
  refuseProblems(await blockingProblems(deps, draft), become);
}

function refuseProblems(problems: readonly DiagramProblem[], become: string): void {
  const [first] = problems;
  if (!first) return;
  const more = problems.length > 1 ? ` Ada ${problems.length} masalah yang harus diselesaikan.` : '';
  throw new Problem(
    422,
    'Rancangan bermasalah',
    `Rancangan belum dapat ${become}. ${first.message}${more}`,
    problems.map(({ message, basis, elements, file }) => ({
      message,
      ...(basis !== null && { basis }),
      ...((elements[0] ?? file) && { field: elements[0] ?? file! }),
    })),
  );
}
