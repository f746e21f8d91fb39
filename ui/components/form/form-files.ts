import { commands } from '../../commands.ts';
import type { Component, Data } from './form-schema.ts';

/** References that files have at the server: of those uploaded before, and those that came with the data. */
const references = new WeakMap<File, object>();

interface Reference {
  readonly documentId: string;
  readonly metadata?: { readonly fileName?: string };
}

const isReference = (value: unknown): value is Reference =>
  typeof value === 'object' && value !== null && 'documentId' in value;

/**
 * Data as file fields want it. They hold a key to files of the browser, so a file that is at the server already gets an
 * empty one in its place, under its name.
 */
export function takeFiles(components: readonly Component[], data: Data): readonly [Data, Map<string, File[]>] {
  const files = new Map<string, File[]>();
  const taken = { ...data };
  for (const { type, key } of components) {
    if (type !== 'filepicker' || key === undefined || !(key in data)) continue;
    const known = [data[key]].flat().filter(isReference);
    if (known.length > 0) files.set(`files::${key}`, known.map(placeholder));
    taken[key] = known.length > 0 ? `files::${key}` : null;
  }
  return [taken, files];
}

function placeholder(reference: Reference): File {
  const file = new File([], reference.metadata?.fileName ?? reference.documentId);
  references.set(file, reference);
  return file;
}

/** Uploads what is not at the server yet, and puts references where the data has keys of files. */
export async function giveFiles(
  components: readonly Component[],
  data: Data,
  files: ReadonlyMap<string, readonly File[]>,
): Promise<Data> {
  const given: { [name: string]: unknown } = { ...data };
  for (const { type, key, multiple = false } of components) {
    if (type !== 'filepicker' || key === undefined || !(key in data)) continue;
    const uploaded = await Promise.all((files.get(String(data[key])) ?? []).map(referenceOf));
    given[key] = multiple ? uploaded : (uploaded[0] ?? null);
  }
  return given;
}

/** A second attempt to submit does not upload again. */
async function referenceOf(file: File): Promise<object> {
  const known = references.get(file);
  if (known) return known;
  const reference = await commands.uploadDocument(file);
  references.set(file, reference);
  return reference;
}
