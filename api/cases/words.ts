import type { Form } from '../../processes/load.ts';
import type { Variables } from '../../processes/mechanism.ts';
import type { Organisasi, Penugasan } from '../../processes/organisasi.ts';
import { contextOf, contextsOf, textOf } from '../../processes/read.ts';
import { formatTanggal, isTanggal } from '../../processes/tanggal.ts';
import type { Fact } from '../contract/cases.ts';

type Component = { readonly [property: string]: unknown };

/** What someone filled in, as label and value, in the order of the form; what is empty is left out. */
export function inWords(form: Form, data: Variables, organisasi: Organisasi): Fact[] {
  return factsOf(form.components, data, organisasi);
}

const componentsOf = (component: Component): readonly Component[] =>
  (component['components'] as readonly Component[] | undefined) ?? [];

function factsOf(components: readonly Component[], data: Variables, organisasi: Organisasi): Fact[] {
  return components.flatMap((component) => {
    if (component['type'] === 'group') return factsOf(componentsOf(component), data, organisasi);
    const key = textOf(component['type'] === 'dynamiclist' ? component['path'] : component['key']);
    if (key === '') return [];
    const value = wordsOf(component, at(data, key), organisasi);
    return value === '' ? [] : [{ label: labelOf(component) || key, value }];
  });
}

const labelOf = (component: Component): string => textOf(component['label']) || textOf(component['dateLabel']);

/** What a form calls one of its fields. */
export function labelIn({ components }: Pick<Form, 'components'>, key: string): string | undefined {
  for (const component of components) {
    const label = component['key'] === key ? labelOf(component) : labelIn({ components: componentsOf(component) }, key);
    if (label) return label;
  }
  return undefined;
}

const at = (data: Variables, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => contextOf(value)[name], data);

function wordsOf(component: Component, value: unknown, organisasi: Organisasi): string {
  if (component['type'] === 'dynamiclist')
    return contextsOf(value)
      .map((row) => rowOf(component, row, organisasi))
      .join('; ');
  if (component['type'] === 'filepicker') return filesOf(value).join(', ');
  if (Array.isArray(value)) return value.map((item) => wordsOf(component, item, organisasi)).join(', ');
  if (typeof value === 'boolean') return value ? 'Ya' : 'Tidak';
  if (typeof value === 'number') return String(value);
  const text = textOf(value);
  if (component['type'] === 'datetime' && isTanggal(text)) return formatTanggal(text);
  return choiceOf(component, text, organisasi);
}

/** One row of a list: 'Nama Seseorang (Ketua tim)'. */
function rowOf(component: Component, row: Variables, organisasi: Organisasi): string {
  const [first = '', ...more] = factsOf(componentsOf(component), row, organisasi).map(({ value }) => value);
  return more.length === 0 ? first : `${first} (${more.join(', ')})`;
}

/** A file picker holds one reference to a document or several. */
const filesOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .map((file) => textOf(contextOf(contextOf(file)['metadata'])['fileName']))
    .filter((name) => name !== '');

function choiceOf(component: Component, value: string, organisasi: Organisasi): string {
  const choices = contextsOf(component['values']);
  const chosen = choices.find((choice) => choice['value'] === value);
  if (chosen) return textOf(chosen['label']);
  return (
    organisasi.pegawai(value)?.nama ??
    organisasi.unit(value)?.nama ??
    organisasi.instansiLuar(value)?.nama ??
    assignmentOf(organisasi.penugasan(value)) ??
    value
  );
}

const assignmentOf = (penugasan: Penugasan | undefined): string | undefined =>
  penugasan && `${penugasan.nomor}: ${penugasan.uraian}`;
