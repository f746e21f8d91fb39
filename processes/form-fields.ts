import type { Form } from './load.ts';

export type Component = Form['components'][number];

export interface Field {
  readonly component: Component;
  /** Key with the lists it lies in: 'penerimaTugas.pegawai'. */
  readonly path: string;
}

/** Every component of a form, those within others too; what asks nothing has an empty path. */
export function fieldsOf(form: Pick<Form, 'components'>, prefix = ''): Field[] {
  return form.components.flatMap((component) => {
    const own = String(component['key'] ?? component['path'] ?? '');
    const path = own === '' ? '' : prefix + own;
    const inner = (component['components'] as Form['components'] | undefined) ?? [];
    return [{ component, path }, ...fieldsOf({ components: inner }, own === '' ? prefix : `${path}.`)];
  });
}

/** The variable that a field sets, or a part of. */
export const topOf = (path: string): string => path.split('.')[0] ?? '';

/** When a component hides itself. */
export function hideOf(component: Component): string | undefined {
  const hide = (component['conditional'] as { readonly hide?: unknown } | undefined)?.hide;
  return typeof hide === 'string' ? hide : undefined;
}

/** The conditions that the office judges, too: a field compared with a text or null, several joined by `or`. */
export const COMPARISON = /^([\w.]+)\s*!?=\s*(?:"[^"]*"|null)$/;
