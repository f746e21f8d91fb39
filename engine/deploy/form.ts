import type { FormContent } from '../commands.ts';

/** Largest form, in bytes. */
const MAX_FORM_BYTES = 2_000_000;

/** Reads the id of a form, the one part of it the engine needs, or says why the form is refused. */
export function readFormId(name: string, content: Buffer): FormContent | { readonly refused: string } {
  if (content.length > MAX_FORM_BYTES)
    return { refused: `'${name}': Expected a form of at most ${MAX_FORM_BYTES} bytes, but got ${content.length}` };
  const form = parse(content);
  if ('failure' in form) return { refused: `Failed to parse formId from form JSON. '${name}': ${form.failure}` };
  const { id } = form;
  if (typeof id !== 'string' && typeof id !== 'number')
    return { refused: 'Expected the form id to be present, but none given' };
  const formId = String(id);
  return formId.trim() === '' ? { refused: 'Expected the form id to be filled, but it is blank' } : { formId };
}

function parse(content: Buffer): { readonly id: unknown } | { readonly failure: string } {
  try {
    const form = JSON.parse(content.toString('utf8')) as unknown;
    if (typeof form !== 'object' || form === null || Array.isArray(form))
      return { failure: `expected an object, but got ${JSON.stringify(form).slice(0, 100)}` };
    return { id: (form as { readonly id?: unknown }).id };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}
