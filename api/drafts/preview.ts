import type { LoadedMechanism } from '../../processes/load.ts';
import type { CaseContext, LetterNumbers } from '../../processes/mechanism.ts';
import { type LetterData, sampleData } from '../../workers/index.ts';
import { caseContext } from '../cases/context.ts';
import { variablesOf } from '../cases/variables.ts';
import { requireCase } from '../cases/visibility.ts';
import type { Actor } from '../policy/actor.ts';
import { invalidField, notFound, Problem } from '../problem.ts';
import type { Definition } from '../services/definitions.ts';
import { filesOf, overlaid, storedFiles } from './contents.ts';
import type { DraftDeps } from './deps.ts';
import { technically } from './find-problems.ts';
import { findDraft } from './rows.ts';
import { sampleCase, storiesOf } from './sample-case.ts';

/** With whose data a letter is drawn: a story's, a running case's, or else the first story's that it can be drawn with. */
export interface Sample {
  readonly story?: string;
  readonly processInstanceKey?: string;
}

/** A letter as its template would draw it, not stored anywhere. @param content absent: the template as it is saved */
export async function previewLetter(
  deps: DraftDeps,
  actor: Actor,
  id: string,
  name: string,
  { content, ...sample }: Sample & { readonly content?: string },
): Promise<Buffer> {
  const { pool, office } = deps;
  const draft = await findDraft(pool, id);
  const loaded = office.mechanism(draft.process_id)!;
  const definition = (await office.definitions.get(draft.based_on))!;
  const files = overlaid(await filesOf(pool, office, draft.based_on), await storedFiles(pool, id));
  const text = content ?? files.find((file) => file.part === 'letters' && file.name === name)?.content;
  const keys = keysOf(loaded, name);
  if (text === undefined || keys.length === 0) throw notFound(`Templat surat '${name}'`);
  const data = await dataFor(deps, actor, { loaded, definition, keys }, sample);
  return drawText(deps, name, text, data).catch((error: Error) => {
    throw new Problem(422, 'Surat tidak dapat digambar', inWords(error));
  });
}

/** Letters of a mechanism that a template draws. */
export const keysOf = ({ mechanism }: LoadedMechanism, name: string): string[] =>
  Object.entries(mechanism.letters).flatMap(([key, { template }]) => (template === `${name}.typ` ? [key] : []));

export const drawText = ({ studio, now }: DraftDeps, name: string, text: string, data: LetterData): Promise<Buffer> =>
  studio.press.draw({ template: `${name}.typ`, text, data, moment: now() });

/** Why a letter could not be drawn, as Typst says it. */
export const inWords = (error: Error): string =>
  `Templat tidak dapat digambar ${technically(error.message.replace(/^The letter could not be drawn: /, ''))}.`;

interface Template {
  readonly loaded: LoadedMechanism;
  readonly definition: Definition;
  readonly keys: readonly string[];
}

async function dataFor(
  deps: DraftDeps,
  actor: Actor,
  template: Template,
  { story, processInstanceKey }: Sample,
): Promise<LetterData> {
  if (processInstanceKey !== undefined) return ofRunning(deps, actor, template, processInstanceKey);
  const stories = storiesOf(template.loaded);
  if (story !== undefined && !stories.has(story)) throw notFound(`Cerita '${story}'`);
  const found = await ofStory(deps, template, story);
  if (found) return found;
  throw invalidField(
    'story',
    'Data contoh tidak cocok dengan organisasi ini atau tidak sampai pada surat itu. Pilih cerita lain, atau kasus yang berjalan.',
  );
}

async function ofRunning(
  { pool, office }: DraftDeps,
  actor: Actor,
  { loaded, keys }: Template,
  key: string,
): Promise<LetterData> {
  await requireCase(pool, actor, key);
  const { rowCount } = await pool.query('select 1 from process_instance where key = $1 and process_id = $2', [
    key,
    loaded.id,
  ]);
  if (rowCount === 0) throw invalidField('processInstanceKey', 'Kasus itu bukan kasus mekanisme ini.');
  const context = await caseContext(office, loaded, await variablesOf(pool, key));
  const issued = await office.letters.numbers(key);
  const data = keys.map((letter) => tried(loaded, letter, context, issued)).find((one) => one !== undefined);
  if (data) return data;
  throw invalidField(
    'processInstanceKey',
    'Kasus itu belum sampai pada surat ini. Pilih kasus lain, atau sebuah cerita.',
  );
}

/** The data of a story, of those that end with the letter first; undefined where none reaches it in this organisation. */
export async function ofStory(
  deps: DraftDeps,
  { loaded, definition, keys }: Template,
  story?: string,
): Promise<LetterData | undefined> {
  const all = [...storiesOf(loaded)].filter(([name]) => story === undefined || name === story);
  const reaches = ([, { expect }]: (typeof all)[number]): boolean => keys.some((key) => expect.letters.includes(key));
  const sorted = [...all.filter(reaches), ...all.filter((one) => !reaches(one))].slice(0, MAX_STORIES);
  for (const [, told] of sorted) {
    const context = await sampleCase(deps, loaded, definition, told);
    for (const key of keys) {
      const data = tried(loaded, key, context, numbersFor(loaded, context));
      if (data) return data;
    }
  }
  return undefined;
}

/** Stories that are tried before nobody is thought to reach a letter. */
const MAX_STORIES = 6;

/** A letter may cite others: each has a number in a story. */
const numbersFor = ({ mechanism }: LoadedMechanism, { tanggal }: CaseContext): LetterNumbers =>
  Object.fromEntries(Object.keys(mechanism.letters).map((key) => [key, { nomor: 'CONTOH/1', tanggal }]));

function tried(
  loaded: LoadedMechanism,
  key: string,
  context: CaseContext,
  letters: LetterNumbers,
): LetterData | undefined {
  try {
    return sampleData(loaded.mechanism.letters[key]!, context, letters);
  } catch {
    // A case that is not so far has not what the letter tells: another one is looked for.
    return undefined;
  }
}
