import type { Pool } from 'pg';
import type { LoadedMechanism } from '../../processes/load.ts';
import { stepsOf } from '../../processes/mandates.ts';
import { articlesCited } from '../../processes/regulation.ts';
import type { ProcessLaw, ProcessStory, ProcessVersion, StudioProcess } from '../contract/drafts.ts';
import type { Found } from '../contract/search.ts';
import { notFound } from '../problem.ts';
import { type Listing, pageOf } from '../rules/listing.ts';
import type { SearchRequest } from '../search/query.ts';
import { runSearch, type SearchTarget } from '../search/run.ts';
import { mechanismOf, type Office } from '../services/index.ts';
import { draftsOfVersions, openDrafts, toSummary } from './rows.ts';
import { storiesOf } from './sample-case.ts';

interface Deps {
  readonly pool: Pool;
  readonly office: Office;
}

/** Mechanisms that are deployed, with what is under way about them. */
export async function studioProcesses({ pool, office }: Deps, listing: Listing): Promise<Found<StudioProcess>> {
  const all = office.mechanisms.map((loaded) => ({
    loaded,
    key: loaded.id,
    regulation: loaded.regulation.key,
    words: `${loaded.mechanism.title} ${loaded.id} ${loaded.regulation.short}`.toLowerCase(),
  }));
  const { items, page } = pageOf(all, listing);
  const ids = items.map(({ key }) => key);
  const latest = await latestOf(pool, ids);
  const drafts = await openDrafts(pool, ids);
  const counts = await openCases(pool, ids);
  const found = items.flatMap(({ loaded: { id, mechanism, regulation } }): StudioProcess[] => {
    const definition = latest.get(id);
    if (!definition) return [];
    return [
      {
        processDefinitionId: id,
        title: mechanism.title,
        regulation: { key: regulation.key, short: regulation.short },
        version: definition.version,
        processDefinitionKey: definition.key,
        drafts: drafts.filter(({ process_id }) => process_id === id).map((row) => toSummary(office, row)),
        openCases: counts.filter(({ process_id }) => process_id === id).reduce((sum, { n }) => sum + n, 0),
      },
    ];
  });
  return { items: found, page };
}

async function latestOf(pool: Pool, ids: readonly string[]) {
  const { rows } = await pool.query<{ process_id: string; key: string; version: number }>(
    'select distinct on (process_id) process_id, key::text, version from process_definition where process_id = any($1) order by process_id, version desc',
    [ids],
  );
  return new Map(rows.map((row) => [row.process_id, row]));
}

/** Cases that have not ended, by version. */
export async function openCases(pool: Pool, ids: readonly string[]) {
  const { rows } = await pool.query<{ process_id: string; key: string; version: number; n: number }>(
    `select process_id, process_definition_key::text as key, version, count(*)::int as n from process_instance
      where state = 'ACTIVE' and process_id = any($1) group by process_id, process_definition_key, version order by version`,
    [ids],
  );
  return rows;
}

const versionTarget: SearchTarget = {
  from: 'process_definition d',
  columns: 'd.key::text, d.version, d.deployed_at',
  fields: { version: { sql: 'd.version', cast: 'integer', sortable: true, required: true } },
  defaultSort: [{ field: 'version', order: 'DESC' }],
  key: 'd.key',
};

/** Versions of a mechanism that are or were in force, the latest first. */
export async function versionsOf(
  { pool, office }: Deps,
  id: string,
  request: SearchRequest,
): Promise<Found<ProcessVersion>> {
  requireMechanism(office, id);
  const found = await runSearch<{ key: string; version: number; deployed_at: Date }>(
    pool,
    versionTarget,
    request,
    (conditions) => conditions.add((parameter) => `d.process_id = ${parameter(id)}`),
  );
  const drafts = await draftsOfVersions(
    pool,
    found.items.map(({ key }) => key),
  );
  const counts = await openCases(pool, [id]);
  const items = found.items.map(({ key, version, deployed_at }): ProcessVersion => {
    const draft = drafts.find(({ deployed }) => deployed === key);
    return {
      processDefinitionKey: key,
      version,
      draft: draft ? toSummary(office, draft) : null,
      deployedAt: deployed_at.toISOString(),
      openCases: counts.find((one) => one.key === key)?.n ?? 0,
    };
  });
  return { ...found, items };
}

/** The stories that came with a mechanism: data with which its letters are looked at. */
export function storiesFor({ office }: Deps, id: string): { readonly items: readonly ProcessStory[] } {
  const stories = storiesOf(requireMechanism(office, id));
  return {
    items: [...stories].map(
      ([
        name,
        {
          title,
          expect: { letters },
        },
      ]) => ({ name, title, letters }),
    ),
  };
}

/** What the law demands of a mechanism, and where the version in force keeps it. */
export async function lawOf({ office }: Deps, id: string): Promise<ProcessLaw> {
  const { mechanism, regulation, diagram } = requireMechanism(office, id);
  const definition = await office.definitions.latest(id);
  if (!definition) throw notFound(`Mekanisme '${id}'`);
  const steps = [...definition.steps.values()];
  const mandated = new Set(mechanism.mandates.flatMap(stepsOf));
  const mandatory = new Set(articlesCited(regulation, ...mechanism.mandates.map(({ basis }) => basis)));
  const bases = [mechanism.basis, ...mechanism.mandates.map(({ basis }) => basis), ...steps.map(({ basis }) => basis)];
  const cited = articlesCited(regulation, ...bases.filter((basis) => basis !== undefined));
  const elementsOf = new Map(
    steps.map(({ id: element, basis }) => [
      element,
      new Set(basis === undefined ? [] : articlesCited(regulation, basis)),
    ]),
  );
  return {
    regulation: { key: regulation.key, short: regulation.short, title: regulation.title },
    original: diagram,
    mandates: mechanism.mandates,
    articles: cited.map((article) => ({
      ...article,
      isMandatory: mandatory.has(article),
      elements: [...elementsOf].filter(([, articles]) => articles.has(article)).map(([element]) => element),
    })),
    mandatedElements: steps
      .filter(({ legalStep }) => legalStep !== undefined && mandated.has(legalStep))
      .map((step) => step.id),
  };
}

function requireMechanism(office: Office, id: string): LoadedMechanism {
  const loaded = mechanismOf(office, id, undefined);
  if (!loaded) throw notFound(`Mekanisme '${id}'`);
  return loaded;
}
