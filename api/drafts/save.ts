import type { Pool, PoolClient } from 'pg';
import { readXml } from '../../engine/index.ts';
import { formatTanggal, tanggalOf } from '../../processes/tanggal.ts';
import type { DiagramProblem, DraftPart, DraftSaved } from '../contract/drafts.ts';
import type { Actor } from '../policy/actor.ts';
import { conflict, invalid, notFound, Problem } from '../problem.ts';
import { DEFAULT_ZONE } from '../services/index.ts';
import { filesOf, orderOf, overlaid, type PartFile, storedFiles } from './contents.ts';
import type { DraftDeps } from './deps.ts';
import { letterProblems } from './letter-problems.ts';
import { addAuthor, called } from './log.ts';
import { findDraft, performerOf, type WholeDraft } from './rows.ts';

/** What is saved: the diagram, or a file of a part. */
export type Saved =
  | { readonly part: 'diagram'; readonly content: string }
  | { readonly part: DraftPart; readonly name: string; readonly content: string };

/** Largest file besides the diagram, in bytes, and how many a draft may hold. */
const [MAX_FILE, MAX_FILES] = [500_000, 100];

/** Checks what is saved and stores it with what was found; a draft that somebody else has changed meanwhile stays as it is. */
export async function saveDraft(
  deps: DraftDeps,
  actor: Actor,
  id: string,
  saved: Saved,
  revision: number,
): Promise<(client: PoolClient) => Promise<DraftSaved>> {
  const { office, pool, studio } = deps;
  const draft = await findDraft(pool, id);
  requireRevision(draft, revision);
  refuseHostile(saved);
  const base = await filesOf(pool, office, draft.based_on);
  const stored = await storedFiles(pool, id);
  const own = saved.part === 'diagram' ? [] : [{ part: saved.part, name: saved.name, content: saved.content }];
  for (const file of own) refuseUnknown(file, base, stored);
  const files = overlaid(base, [...stored, ...own]);
  const loaded = office.mechanism(draft.process_id)!;
  const definition = (await office.definitions.get(draft.based_on))!;
  const diagram = saved.part === 'diagram' ? saved.content : draft.diagram;
  const problems = await studio.checker.check(orderOf(loaded, diagram, files));
  const ofFile =
    saved.part === 'letters' ? await letterProblems(deps, loaded, definition, saved.name, saved.content) : [];
  const at = new Date(deps.now());
  return async (client) => {
    const { rowCount } = await client.query(
      `update process_draft set diagram = $3, problems = $4, revision = revision + 1, changed_by = $5, changed_at = $6
        where id = $1 and revision = $2 and state = 'draf'`,
      [id, revision, diagram, JSON.stringify(problems), JSON.stringify(performerOf(actor)), at],
    );
    if (rowCount === 0) requireRevision(await findDraft(client, id), revision);
    for (const { part, name, content } of own)
      await client.query(
        `insert into process_draft_file values ($1, $2, $3, $4, $5)
          on conflict (draft, part, name) do update set content = excluded.content, problems = excluded.problems`,
        [id, part, name, content, JSON.stringify(ofFile)],
      );
    await addAuthor(client, id, actor);
    return { revision: revision + 1, savedAt: at.toISOString(), problems: await problemsOf(client, id, problems) };
  };
}

/** What was found of a draft: diagram, forms and tables together, and each letter by itself. */
export async function problemsOf(
  sql: Pool | PoolClient,
  id: string,
  ofDiagram: readonly DiagramProblem[],
): Promise<readonly DiagramProblem[]> {
  const ofLetters = (await storedFiles(sql, id)).flatMap(({ problems }) => problems);
  const all = [...ofDiagram, ...ofLetters];
  return (['hukum', 'teknis', 'saran'] as const).flatMap((kind) => all.filter((one) => one.kind === kind));
}

/** @throws Problem where the draft may not be changed, or was changed by somebody else since */
function requireRevision(draft: WholeDraft, revision: number): void {
  if (draft.state !== 'draf')
    throw conflict(
      'Rancangan ini sudah diajukan, jadi tidak dapat diubah. Tarik pengajuannya, atau buat rancangan baru, lalu simpan perubahan Saudara di sana.',
    );
  if (draft.revision === revision) return;
  const when = draft.changed_at;
  const time = new Intl.DateTimeFormat('id-ID', { timeStyle: 'short', timeZone: DEFAULT_ZONE }).format(when);
  throw conflict(
    `${called(draft.changed_by)} menyimpan perubahan lain pada ${formatTanggal(tanggalOf(when.getTime(), DEFAULT_ZONE))} pukul ${time}. Perubahan Saudara belum disimpan di sini dan tetap ada di layar Saudara: muat rancangan yang tersimpan, lalu terapkan perubahan Saudara sekali lagi, atau simpan salinannya.`,
  );
}

/** @throws Problem where a diagram or table is none that any parser should see, or a file is too large */
function refuseHostile({ part, content }: Saved): void {
  const bytes = Buffer.from(content);
  if (part !== 'diagram' && bytes.length > MAX_FILE)
    throw new Problem(413, 'Berkas terlalu besar', `Berkas paling besar ${MAX_FILE / 1000} kB.`);
  if (part !== 'diagram' && part !== 'decisions') return;
  const gate = readXml(bytes);
  if ('refused' in gate)
    throw invalid(
      `Berkas ditolak: harus XML dalam UTF-8 paling besar 1 MB, tanpa DOCTYPE dan ENTITY, tanpa karakter yang dilarang XML, dan tidak bersarang terlalu dalam (${gate.refused}).`,
    );
}

/** Letters are those that the mechanism writes; forms and tables may be added. */
function refuseUnknown({ part, name }: PartFile, base: readonly PartFile[], stored: readonly PartFile[]): void {
  const is = (file: PartFile): boolean => file.part === part && file.name === name;
  if (base.some(is) || stored.some(is)) return;
  if (part === 'letters') throw notFound(`Templat surat '${name}'`);
  if (stored.length >= MAX_FILES) throw conflict(`Satu rancangan mengubah paling banyak ${MAX_FILES} berkas.`);
}
