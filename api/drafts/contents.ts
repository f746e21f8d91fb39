import { readFileSync } from 'node:fs';
import type { Pool, PoolClient } from 'pg';
import { type LoadedMechanism, templateFile } from '../../processes/load.ts';
import type { DiagramProblem, DraftFile, DraftPart } from '../contract/drafts.ts';
import { mechanismOf, type Office } from '../services/index.ts';
import { draftOf } from '../services/version-files.ts';
import type { CheckOrder } from './find-problems.ts';

/** A form, template or decision table with its text. */
export interface PartFile {
  readonly part: DraftPart;
  readonly name: string;
  readonly content: string;
}

interface StoredFile extends PartFile {
  readonly problems: readonly DiagramProblem[];
}

/** What differs from the mechanism's folder. */
export async function storedFiles(sql: Pool | PoolClient, draft: string): Promise<readonly StoredFile[]> {
  const { rows } = await sql.query<StoredFile>(
    'select part, name, content, problems from process_draft_file where draft = $1 order by part, name',
    [draft],
  );
  return rows;
}

/** As a person would write it. */
const textOfForm = (form: object): string => `${JSON.stringify(form, null, 2)}\n`;

/** Everything that cases of a version use besides its diagram. */
export async function filesOf(pool: Pool, office: Office, key: string): Promise<readonly PartFile[]> {
  const definition = await office.definitions.get(key);
  if (!definition) throw new Error(`Expected version '${key}' to be deployed, but it is not`);
  const loaded = mechanismOf(office, definition.processId, definition)!;
  const draft = draftOf(definition.diagram);
  const decisions = draft === undefined ? [] : await storedFiles(pool, draft);
  return [
    ...[...loaded.forms].map(([name, form]): PartFile => ({ part: 'forms', name, content: textOfForm(form) })),
    ...templatesOf(loaded),
    ...decisions.filter(({ part }) => part === 'decisions').map(({ part, name, content }) => ({ part, name, content })),
  ];
}

/** Templates of the letters that the mechanism writes. */
export function templatesOf(loaded: LoadedMechanism): PartFile[] {
  const names = new Set(Object.values(loaded.mechanism.letters).map(({ template }) => template));
  return [...names].map((template) => ({
    part: 'letters',
    name: template.replace(/\.typ$/, ''),
    content: loaded.templates.get(template) ?? readFileSync(templateFile(loaded, template)!, 'utf8'),
  }));
}

/** Files of a version with what a draft changes of them. */
export function overlaid(
  base: readonly PartFile[],
  stored: readonly PartFile[],
): (PartFile & { isChanged: boolean })[] {
  const idOf = ({ part, name }: PartFile): string => `${part}/${name}`;
  const before = new Map(base.map((file) => [idOf(file), file]));
  const after = new Map([...before, ...stored.map((file) => [idOf(file), file] as const)]);
  return [...after].map(([id, file]) => ({ ...file, isChanged: !isSame(file, before.get(id)) }));
}

/** Forms that say the same are the same, however their text is broken into lines. */
function isSame({ part, content }: PartFile, before: PartFile | undefined): boolean {
  if (!before) return false;
  if (content === before.content) return true;
  if (part !== 'forms') return false;
  try {
    return JSON.stringify(JSON.parse(content)) === JSON.stringify(JSON.parse(before.content));
  } catch {
    return false;
  }
}

export const ofPart = (files: readonly (PartFile & { isChanged: boolean })[], wanted: DraftPart): DraftFile[] =>
  files.filter(({ part }) => part === wanted).map(({ name, content, isChanged }) => ({ name, content, isChanged }));

/** What the checker is told of a draft. */
export function orderOf(loaded: LoadedMechanism, diagram: string, files: readonly PartFile[]): CheckOrder {
  const { mechanism } = loaded;
  const { properties = {}, required = [] } = mechanism.facts as { properties?: object; required?: readonly string[] };
  const texts = (part: DraftPart) =>
    files.filter((file) => file.part === part).map(({ name, content }) => [name, content] as const);
  return {
    processId: loaded.id,
    diagram,
    shipped: loaded.diagram,
    mandates: mechanism.mandates,
    names: {
      rules: Object.keys(mechanism.rules),
      letters: Object.keys(mechanism.letters),
      notices: Object.keys(mechanism.notices),
      pejabat: Object.keys(mechanism.pejabat),
      orang: Object.keys(mechanism.orang ?? {}),
      settings: [...Object.keys(loaded.regulation.settings ?? {}), ...Object.keys(mechanism.settings)],
    },
    forms: texts('forms'),
    shippedForms: [...loaded.forms],
    decisions: texts('decisions'),
    facts: Object.keys(properties),
    required,
    rules: Object.values(mechanism.rules)
      .flat()
      .flatMap(({ rule, field, reason }) =>
        [field, reason].flatMap((name) => (name ? [[name, rule.basis] as const] : [])),
      ),
  };
}
