import type { Pool } from 'pg';
import type { Form } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import { contextOf, textOf } from '../../processes/read.ts';
import type { Actor } from '../policy/actor.ts';
import type { Violation } from '../problem.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Checks the files a form refers to: each was uploaded by whoever submits it, or belongs to the case already. A reference
 * to anything else would stop the case later, or show its readers a file that is none of theirs.
 */
export async function checkFiles(
  pool: Pool,
  { username }: Actor,
  form: Form,
  data: Variables,
  variables: Variables,
): Promise<Violation[]> {
  const fields = form.components.filter(({ type }) => type === 'filepicker');
  const named = fields.flatMap(({ key, label, accept }) => {
    const value = data[String(key)] ?? [];
    const types = typesOf(textOf(accept));
    return [value].flat().map((file) => ({ key, label, types, id: textOf(contextOf(file)['documentId']) }));
  });
  const others = referencesIn(data).filter(({ id }) => !named.some((one) => one.id === id));
  if (named.length + others.length === 0) return [];
  const { rows } = await pool.query<{ id: string; owner: string; content_type: string }>(
    'select id, owner, content_type from document where id = any($1::uuid[])',
    [[...named, ...others].map(({ id }) => id).filter((id) => UUID.test(id))],
  );
  const known = JSON.stringify(variables);
  const mine = rows.filter(({ id, owner }) => owner === username || known.includes(id));
  const isMine = (id: string) => mine.some((row) => row.id === id);
  const hidden = others.filter(({ id }) => !isMine(id)).map(({ key }) => about(key, key, MISSING));
  const picked = named.flatMap(({ key, label, types, id }) => {
    const found = mine.find((row) => row.id === id);
    if (!found) return [about(key, label, MISSING)];
    if (types.includes(found.content_type)) return [];
    return [about(key, label, `berkas harus berupa ${types.map((type) => NAMES[type]).join(' atau ')}.`)];
  });
  return [...picked, ...hidden];
}

const MISSING = 'berkas tidak ditemukan. Unggah berkas, lalu kirim ulang.';

/** References to files at any depth of what was submitted: whoever reads a case may read what it refers to. */
const referencesIn = (data: Variables): { readonly key: string; readonly id: string }[] =>
  Object.entries(data).flatMap(([key, value]) => idsIn(value).map((id) => ({ key, id })));

function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'documentId' && typeof inner === 'string' ? [inner] : idsIn(inner),
  );
}

const about = (key: unknown, label: unknown, what: string): Violation => ({
  field: String(key),
  message: `${String(label)}: ${what}`,
});

const TYPES: { readonly [ending: string]: string } = {
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
};
const NAMES: { readonly [type: string]: string } = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPG',
  'image/png': 'PNG',
};

/** What a field takes: '.pdf,.jpg,.png'. One that does not say takes PDF, which letters are made of. */
function typesOf(accept: string): string[] {
  const named = accept.split(',').map((ending) => TYPES[ending.trim().toLowerCase()]);
  const known = [...new Set(named.filter((type) => type !== undefined))];
  return known.length > 0 ? known : ['application/pdf'];
}
