import type { Pool } from 'pg';
import { parseDiagram } from '../../processes/parse-diagram.ts';
import type { Coverage, Scenario, Scenarios } from '../contract/tryouts.ts';
import { findDraft } from '../drafts/rows.ts';
import { notFound } from '../problem.ts';
import type { Office } from '../services/index.ts';
import { coverageOf, together } from './coverage.ts';
import { ofDraft, ofVersion, type Result, resultsOn, type Story, storiesOf, type Target } from './scenarios.ts';

type Deps = { readonly pool: Pool; readonly office: Office };
type Results = ReadonlyMap<string, Result>;

/** The scenarios of a mechanism with their results on the version in force, and on a draft of it. */
export interface Standing {
  readonly stories: readonly Story[];
  readonly inForce: Target;
  readonly ofInForce: Results;
  /** Undefined: no draft is looked at. */
  readonly draft: Target | undefined;
  readonly ofDraft: Results;
  /** Names of those that passed on the version in force and do not on the draft. */
  readonly failing: readonly string[];
  /** Those that were not run on both as they are now. */
  readonly stale: readonly Story[];
  /** Those that were run on the draft before it, or the story, was changed. */
  readonly outdated: readonly string[];
}

const NONE: Results = new Map();

/** @throws Problem where there is no such mechanism or draft */
export async function standingOf({ pool, office }: Deps, processId: string, draftId?: string): Promise<Standing> {
  const loaded = office.mechanism(processId);
  const definition = await office.definitions.latest(processId);
  if (!loaded || !definition) throw notFound(`Mekanisme '${processId}'`);
  const row = draftId === undefined ? undefined : await findDraft(pool, draftId);
  if (row && row.process_id !== processId) throw notFound('Rancangan');
  const stories = await storiesOf(pool, loaded);
  const inForce = ofVersion(definition.key);
  const draft = row && ofDraft(row);
  const ran = await resultsOn(pool, inForce, stories);
  // What came with the mechanism passes on the diagram that came with it: that is how it was delivered.
  const isShipped = definition.xml === loaded.diagram && definition.files === undefined;
  const given = isShipped ? stories.filter((one) => one.isShipped && !ran.has(one.key)) : [];
  const ofInForce = new Map([...ran, ...given.map(({ key }) => [key, delivered(definition.deployedAt)] as const)]);
  const ofDrafted = draft ? await resultsOn(pool, draft, stories) : NONE;
  const failing = stories.filter(({ key }) => ofInForce.get(key)?.passed && ofDrafted.get(key)?.passed === false);
  const stale = draft ? stories.filter(({ key }) => !ofInForce.has(key) || !ofDrafted.has(key)) : [];
  const everRan = draft ? await ranOn(pool, draft.subject) : NEVER;
  const outdated = stories.filter(({ key }) => everRan.has(key) && !ofDrafted.has(key));
  const named = { failing: namesOf(failing), outdated: namesOf(outdated) };
  return { stories, inForce, ofInForce, draft, ofDraft: ofDrafted, stale, ...named };
}

const NEVER: ReadonlySet<string> = new Set();
const namesOf = (stories: readonly Story[]): readonly string[] => stories.map(({ name }) => name);

async function ranOn(pool: Pool, subject: string): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ scenario: string }>('select scenario from scenario_result where subject = $1', [
    subject,
  ]);
  return new Set(rows.map(({ scenario }) => scenario));
}

const delivered = (at: Date): Result => ({
  passed: true,
  differences: [],
  ranAt: at.toISOString(),
  walked: { elements: [], flows: [] },
});

/** As the API tells it. */
export async function scenariosOf(
  deps: Deps,
  processId: string,
  draftId?: string,
): Promise<Omit<Scenarios, 'running' | 'problem'>> {
  const standing = await standingOf(deps, processId, draftId);
  const { stories, ofInForce, ofDraft: ofDrafted, failing, stale } = standing;
  const definition = (await deps.office.definitions.latest(processId))!;
  const diagram = draftId === undefined ? undefined : (await findDraft(deps.pool, draftId)).diagram;
  return {
    items: stories.map((one) => toScenario(one, ofInForce, ofDrafted)),
    coverage: {
      inForce: await coverageBy(definition.xml, ofInForce),
      draft: diagram === undefined ? null : await coverageBy(diagram, ofDrafted),
    },
    failing,
    stale: stale.map(({ name }) => name),
  };
}

async function coverageBy(xml: string, results: Results): Promise<Coverage | null> {
  if (results.size === 0) return null;
  return coverageOf(await parseDiagram(xml), together([...results.values()].map(({ walked }) => walked)));
}

const toScenario = (
  { key, name, story, isShipped, createdBy, createdAt }: Story,
  inForce: Results,
  draft: Results,
): Scenario => ({
  id: key,
  name,
  title: story.title,
  isShipped,
  createdBy,
  createdAt,
  inForce: shown(inForce.get(key)),
  draft: shown(draft.get(key)),
});

const shown = (result: Result | undefined): Scenario['draft'] =>
  result ? { passed: result.passed, differences: result.differences, ranAt: result.ranAt } : null;

/** What of the scenarios keeps a draft from being approved; undefined: nothing. */
export async function scenariosFailing(deps: Deps, draft: { readonly id: string; readonly process_id: string }) {
  const { failing, outdated } = await standingOf(deps, draft.process_id, draft.id);
  if (failing.length > 0)
    return `${failing.length} skenario yang berhasil pada versi yang berlaku gagal pada rancangan ini: ${some(failing)}.`;
  if (outdated.length > 0)
    return `${outdated.length} skenario dijalankan sebelum rancangan diubah terakhir kali: ${some(outdated)}. Jalankan lagi pada tab Uji coba.`;
  return undefined;
}

const TOLD = 5;
const some = (names: readonly string[]): string =>
  names.length > TOLD ? `${names.slice(0, TOLD).join(', ')}, dan ${names.length - TOLD} lagi` : names.join(', ');
