import type { ProblemDetail } from '../../../api/contract/problem.ts';
import { type Component, labelOf, placeOf } from './form-schema.ts';

export type Violation = NonNullable<ProblemDetail['violations']>[number];

/** A field on the screen: its component, and its row in every list around it. */
interface FieldPlace {
  readonly component: Component;
  readonly rows: readonly number[];
}

/** Errors as form-js keeps them: by component, then by row. */
export type FieldErrors = { [key: string]: string[] | FieldErrors };

/** The field that a path of the API means: 'mulai', 'anggota[1].nama', 'anggota.1.nama'. */
function fieldAt(components: readonly Component[], path: string): FieldPlace | undefined {
  return find(components, path.replace(/\[(\d+)\]/g, '.$1').split('.'));
}

function find(components: readonly Component[], path: readonly string[]): FieldPlace | undefined {
  for (const component of components) {
    const place = placeOf(component)?.split('.') ?? [];
    if (component.type === 'group') {
      const inner = find(component.components ?? [], path);
      if (inner) return inner;
    }
    if (place.length === 0 || !place.every((name, index) => name === path[index])) continue;
    return component.type === 'dynamiclist' ? inList(component, path.slice(place.length)) : { component, rows: [] };
  }
  return undefined;
}

/** What concerns a list as a whole shows at its first field: a list has no place for errors of its own. */
function inList({ components = [] }: Component, [row = '0', ...rest]: readonly string[]): FieldPlace | undefined {
  const [first] = components;
  const inner = rest.length > 0 ? find(components, rest) : first && { component: first, rows: [] };
  return inner && { ...inner, rows: [Number(row), ...inner.rows] };
}

export function errorsOf(components: readonly Component[], violations: readonly Violation[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const { field, message } of violations) {
    const place = field === undefined ? undefined : fieldAt(components, field);
    if (place) add(errors, [place.component.id, ...place.rows.map(String)], message);
  }
  return errors;
}

function add(errors: FieldErrors, [key, ...rest]: readonly string[], message: string): void {
  const found = errors[key!];
  if (rest.length === 0) {
    errors[key!] = [...(Array.isArray(found) ? found : []), message];
    return;
  }
  const rows = found && !Array.isArray(found) ? found : {};
  errors[key!] = rows;
  add(rows, rest, message);
}

/** What form-js itself objected to, one violation per field, in the order of the form. */
export function violationsOf(components: readonly Component[], errors: FieldErrors): Violation[] {
  return components.flatMap((component) => {
    const inner = violationsOf(component.components ?? [], errors);
    const [first] = messagesIn(errors[component.id]);
    return first === undefined ? inner : [{ message: `${labelOf(component)}: ${first}` }, ...inner];
  });
}

/** Rows come as an object or as a list with holes. */
const messagesIn = (errors: unknown): string[] => {
  if (typeof errors === 'string') return [errors];
  return typeof errors === 'object' && errors !== null ? Object.values(errors).flatMap(messagesIn) : [];
};
