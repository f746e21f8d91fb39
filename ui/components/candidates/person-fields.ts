import { type Component, componentsOf, type Data, labelOf, type Schema } from '../form/form-schema.ts';

/** A field of a form that takes people: one, several, or one in each row of a list. */
export interface PersonField {
  readonly id: string;
  readonly label: string;
  readonly key: string;
  readonly kind: 'one' | 'several' | 'rows';
  /** The list whose rows hold the field. */
  readonly list: string;
}

const takesPeople = ({ properties }: Component): boolean => properties?.['pilihan'] === 'pegawai';

/** The fields of a form that take people, in their order. */
export const personFieldsOf = (schema: Schema): PersonField[] => fieldsIn(componentsOf(schema));

function fieldsIn(components: readonly Component[], list?: Component): PersonField[] {
  return components.flatMap((component) => {
    if (component.type === 'group') return fieldsIn(component.components ?? [], list);
    if (component.type === 'dynamiclist') return fieldsIn(component.components ?? [], component);
    if (!takesPeople(component) || component.key === undefined) return [];
    const kind = list ? 'rows' : component.type === 'taglist' ? 'several' : 'one';
    const label = list ? labelOf(list) || labelOf(component) : labelOf(component);
    return [{ id: component.id, label, key: component.key, kind, list: list?.path ?? '' }];
  });
}

/** What a form holds once someone is filled in: at the first empty place, or at one more. */
export function withPerson(data: Data, { key, kind, list }: PersonField, person: string): Data {
  if (kind === 'one') return { ...data, [key]: person };
  if (kind === 'several') {
    const chosen = Array.isArray(data[key]) ? (data[key] as unknown[]) : [];
    return { ...data, [key]: chosen.includes(person) ? chosen : [...chosen, person] };
  }
  const rows = (Array.isArray(data[list]) ? data[list] : []) as Data[];
  if (rows.some((row) => row[key] === person)) return data;
  const free = rows.findIndex((row) => !row[key]);
  const filled =
    free < 0 ? [...rows, { [key]: person }] : rows.map((row, at) => (at === free ? { ...row, [key]: person } : row));
  return { ...data, [list]: filled };
}
