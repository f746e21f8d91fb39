import { diff as diffDiagrams } from 'bpmn-js-differ';
import { diffLines } from 'diff';
import {
  type DiagramElement,
  executableProcess,
  flowNodesOf,
  listOf,
  propertiesOf,
  sequenceFlowsOf,
} from '../../processes/bpmn.ts';
import { parseDiagram } from '../../processes/parse-diagram.ts';
import type { DraftChanges, DraftPart } from '../contract/drafts.ts';
import type { PartFile } from './contents.ts';
import { fieldsIn } from './element-fields.ts';

/** Two states of a mechanism: plain data, so that a thread can be given it. */
export interface CompareOrder {
  readonly before: { readonly diagram: string; readonly files: readonly PartFile[] };
  readonly after: { readonly diagram: string; readonly files: readonly PartFile[] };
}

export type Compared = Pick<DraftChanges, 'elements' | 'files'>;
type ElementChange = DraftChanges['elements'][number];

/** What differs between two states of a mechanism. @throws Error where one of the diagrams is no BPMN */
export async function compare({ before, after }: CompareOrder): Promise<Compared> {
  const [old, now] = [await parseDiagram(before.diagram), await parseDiagram(after.diagram)];
  return { elements: elementChanges(old, now), files: fileChanges(before.files, after.files) };
}

/** Everything of a diagram that people see as a thing of its own, by its id. */
function elementsOf(definitions: DiagramElement): Map<string, DiagramElement> {
  const process = executableProcess(definitions);
  if (!process) return new Map();
  const lanes = listOf(process, 'laneSets').flatMap((set) => listOf(set, 'lanes'));
  const all = [
    process,
    ...lanes,
    ...flowNodesOf(process),
    ...sequenceFlowsOf(process),
    ...listOf(process, 'artifacts'),
  ];
  return new Map(all.map((element) => [element.id ?? '', element]));
}

function elementChanges(old: DiagramElement, now: DiagramElement): ElementChange[] {
  const { _added, _removed, _changed, _layoutChanged } = diffDiagrams(old, now);
  const [before, after] = [elementsOf(old), elementsOf(now)];
  const changed = Object.keys(_changed).flatMap((id) => ofBoth(before.get(id), after.get(id), 'changed'));
  const known = new Set(changed.map(({ elementId }) => elementId));
  return [
    ...Object.keys(_added).flatMap((id) => ofOne(after.get(id), 'added')),
    ...Object.keys(_removed).flatMap((id) => ofOne(before.get(id), 'removed')),
    ...changed.filter(({ fields }) => fields.length > 0),
    ...Object.keys(_layoutChanged)
      .filter((id) => !known.has(id) || changed.find(({ elementId }) => elementId === id)?.fields.length === 0)
      .flatMap((id) => (before.has(id) ? ofOne(after.get(id), 'moved') : [])),
  ];
}

const describe = (element: DiagramElement) => ({
  elementId: element.id ?? '',
  name: element.name ?? '',
  type: element.$type.replace('bpmn:', ''),
  basis: propertiesOf(element)['legal:basis'] ?? null,
});

const ofOne = (element: DiagramElement | undefined, change: ElementChange['change']): ElementChange[] =>
  element ? [{ ...describe(element), change, fields: [] }] : [];

function ofBoth(old: DiagramElement | undefined, now: DiagramElement | undefined, change: 'changed'): ElementChange[] {
  if (!old || !now) return [];
  const [before, after] = [fieldsIn(old), fieldsIn(now)];
  const labels = [...new Set([...before.keys(), ...after.keys()])];
  const fields = labels
    .map((label) => ({ label, before: before.get(label) ?? null, after: after.get(label) ?? null }))
    .filter((field) => field.before !== field.after);
  return [{ ...describe(now), basis: describe(now).basis ?? describe(old).basis, change, fields }];
}

/** How long two texts may be compared, in milliseconds; beyond it one takes the place of the other. */
const PATIENCE = 2_000;

function fileChanges(before: readonly PartFile[], after: readonly PartFile[]): DraftChanges['files'][number][] {
  const old = new Map(before.map((file) => [`${file.part}/${file.name}`, file.content]));
  const now = new Map(after.map((file) => [`${file.part}/${file.name}`, file]));
  const gone = before.filter(({ part, name }) => !now.has(`${part}/${name}`)).map((file) => ({ ...file, content: '' }));
  return [...now.values(), ...gone].flatMap(({ part, name, content }) => {
    const lines = linesOf(readable(part, old.get(`${part}/${name}`) ?? ''), readable(part, content));
    return lines.every(({ change }) => change === 'same') ? [] : [{ part, name, lines }];
  });
}

/** Forms are compared by what they say, however their text is broken into lines. */
function readable(part: DraftPart, content: string): string {
  if (part !== 'forms') return content;
  try {
    return `${JSON.stringify(JSON.parse(content), null, 2)}\n`;
  } catch {
    return content;
  }
}

type Line = DraftChanges['files'][number]['lines'][number];

function linesOf(before: string, after: string): Line[] {
  if (before === after) return [];
  const parts = diffLines(before, after, { timeout: PATIENCE }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  return parts.flatMap(({ value, added, removed }) => {
    const texts = value === '' ? [] : value.replace(/\n$/, '').split('\n');
    return texts.map((text): Line => ({ change: added ? 'added' : removed ? 'removed' : 'same', text }));
  });
}
