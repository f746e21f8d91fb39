import type { LoadedMechanism } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import type { Organisasi } from '../../processes/organisasi.ts';
import { organisasiOf } from '../../processes/organisasi-of.ts';
import type { CaseStep, Fact } from '../contract/cases.ts';
import type { Letter } from '../contract/letters.ts';
import { runSearch } from '../search/run.ts';
import type { Definition } from '../services/definitions.ts';
import { mechanismOf } from '../services/index.ts';
import { caseContext } from './context.ts';
import { type LetterRow, letterTarget, toLetter } from './letters.ts';
import type { CaseDeps } from './start.ts';
import { variablesOf } from './variables.ts';
import { inWords } from './words.ts';

/** What the pages of cases, tasks and mechanisms are put together from. */
export interface PageDeps extends CaseDeps {
  readonly publicUrl: string;
}

const MAX_LETTERS = 200;

export interface CaseParts {
  readonly loaded: LoadedMechanism | undefined;
  readonly definition: Definition | undefined;
  readonly variables: Variables;
  readonly organisasi: Organisasi;
}

const NOBODY = organisasiOf({ instansi: [], unit: [], jabatan: [], pegawai: [], bindings: [], peran: [] });

export async function partsOf(
  deps: PageDeps,
  processId: string,
  definitionKey: string,
  key: string,
): Promise<CaseParts> {
  const definition = await deps.definitions.get(definitionKey);
  const loaded = mechanismOf(deps.office, processId, definition);
  const variables = await variablesOf(deps.pool, key);
  const organisasi = loaded ? (await caseContext(deps.office, loaded, variables)).organisasi : NOBODY;
  return { loaded, definition, variables, organisasi };
}

/** The articles a whole diagram rests on. */
export const basisOf = ({ steps }: Definition): string =>
  [...new Set([...steps.values()].map(({ basis }) => basis).filter((basis) => basis !== undefined))].join(', ');

/** What the initiator filled in. */
export function startFacts({ loaded, definition, variables, organisasi }: CaseParts): Fact[] {
  const form = definition?.start?.formKey === undefined ? undefined : loaded?.forms.get(definition.start.formKey);
  return form ? inWords(form, variables, organisasi) : [];
}

export async function lettersOf({ pool, publicUrl }: PageDeps, key: string): Promise<Letter[]> {
  const request = {
    filter: { processInstanceKey: key },
    sort: [{ field: 'createdAt', order: 'ASC' }],
    page: { limit: MAX_LETTERS },
  };
  const { items } = await runSearch<LetterRow>(pool, letterTarget, request);
  return items.map((row) => toLetter(publicUrl, row));
}

/** The human steps of a diagram in their order. */
export const humanSteps = ({ steps }: Definition, stateOf: (id: string) => CaseStep['state']): CaseStep[] =>
  [...steps.values()]
    .filter(({ type }) => type === 'UserTask')
    .map(({ id, name, lane, type, basis }) => ({
      elementId: id,
      name,
      lane: lane ?? null,
      type,
      basis: basis ?? null,
      state: stateOf(id),
    }));
