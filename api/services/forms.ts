import type { Form } from '../../processes/load.ts';
import { isStorableDate } from '../input.ts';
import type { Violation } from '../problem.ts';

type Component = { readonly [property: string]: unknown };
type Data = { readonly [name: string]: unknown };

/**
 * Checks submitted data against a form, as the form itself does in the browser: what is required, lengths, bounds, choices.
 * Fields that the data itself hides are not asked for.
 */
export function checkForm(form: Form, data: Data): Violation[] {
  return checkComponents(form.components, data, data, '');
}

function checkComponents(components: readonly Component[], data: Data, root: Data, prefix: string): Violation[] {
  return components.flatMap((component) => {
    if (isHidden(component, { ...root, ...data })) return [];
    if (component['type'] === 'group') return checkComponents(listOf(component), data, root, prefix);
    if (component['type'] === 'dynamiclist') return checkList(component, data, root, prefix);
    return checkField(component, data, prefix);
  });
}

const listOf = (component: Component): readonly Component[] =>
  (component['components'] as readonly Component[] | undefined) ?? [];
const textOf = (component: Component, property: string): string => String(component[property] ?? '');

function checkList(component: Component, data: Data, root: Data, prefix: string): Violation[] {
  const path = textOf(component, 'path');
  const rows = valueAt(data, path);
  if (rows === undefined || rows === null) return [];
  if (!Array.isArray(rows))
    return [{ field: prefix + path, message: `${textOf(component, 'label')} harus berupa daftar.` }];
  return rows.flatMap((row, index) =>
    checkComponents(listOf(component), row as Data, root, `${prefix}${path}[${index}].`),
  );
}

function checkField(component: Component, data: Data, prefix: string): Violation[] {
  const key = component['key'];
  if (typeof key !== 'string') return [];
  const label = textOf(component, 'label') || textOf(component, 'dateLabel') || key;
  const value = valueAt(data, key);
  const message = isEmpty(value)
    ? checkRequired(component, label)
    : (checkKind(component, label, value) ?? checkBounds(component, label, value));
  return message === undefined ? [] : [{ field: prefix + key, message }];
}

const validation = (component: Component): Component => (component['validate'] as Component | undefined) ?? {};

const isEmpty = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

const checkRequired = (component: Component, label: string): string | undefined =>
  validation(component)['required'] === true ? `${label} wajib diisi.` : undefined;

/** What each kind of field must hold. */
const KINDS: { readonly [type: string]: (value: unknown) => boolean } = {
  textfield: (value) => typeof value === 'string',
  textarea: (value) => typeof value === 'string',
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  checkbox: (value) => typeof value === 'boolean',
  datetime: (value) => isStorableDate(value),
  taglist: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  select: (value) => typeof value === 'string',
  radio: (value) => typeof value === 'string',
};

const EXPECTED: { readonly [type: string]: string } = {
  textfield: 'teks',
  textarea: 'teks',
  number: 'angka',
  checkbox: 'ya atau tidak',
  datetime: 'tanggal (TTTT-BB-HH)',
  taglist: 'daftar teks',
  select: 'salah satu pilihan',
  radio: 'salah satu pilihan',
};

function checkKind(component: Component, label: string, value: unknown): string | undefined {
  const type = textOf(component, 'type');
  if (KINDS[type]?.(value) === false) return `${label} harus berupa ${EXPECTED[type]}.`;
  const choices = component['values'] as readonly { readonly value: unknown; readonly label: string }[] | undefined;
  if (choices && !choices.some((choice) => choice.value === value))
    return `${label} harus salah satu dari: ${choices.map((choice) => choice.label).join('; ')}.`;
  return undefined;
}

function checkBounds(component: Component, label: string, value: unknown): string | undefined {
  const { minLength, maxLength, min, max } = validation(component) as { readonly [name: string]: number | undefined };
  if (typeof value === 'string' && minLength !== undefined && value.trim().length < minLength)
    return `${label} paling sedikit ${minLength} huruf.`;
  if (typeof value === 'string' && maxLength !== undefined && value.length > maxLength)
    return `${label} paling banyak ${maxLength} huruf.`;
  if (typeof value === 'number' && min !== undefined && value < min) return `${label} paling kecil ${min}.`;
  if (typeof value === 'number' && max !== undefined && value > max) return `${label} paling besar ${max}.`;
  return undefined;
}

function valueAt(data: Data, path: string): unknown {
  return path.split('.').reduce<unknown>((value, name) => (value as Data | undefined | null)?.[name], data);
}

/** The few conditions our forms use: comparisons of a field with a text or null, joined by `or`. */
function isHidden(component: Component, data: Data): boolean {
  const hide = (component['conditional'] as Component | undefined)?.['hide'];
  if (typeof hide !== 'string') return false;
  return hide
    .replace(/^=/, '')
    .split(/\s+or\s+/)
    .some((condition) => holds(condition.trim(), data));
}

function holds(condition: string, data: Data): boolean {
  const [, path, operator, literal] = /^([\w.]+)\s*(!?=)\s*("(?:[^"]*)"|null)$/.exec(condition) ?? [];
  if (!path || !literal) throw new Error(`Expected a condition 'field = "text"', but got '${condition}'`);
  const wanted = literal === 'null' ? null : literal.slice(1, -1);
  const isEqual = (valueAt(data, path) ?? null) === wanted;
  return operator === '=' ? isEqual : !isEqual;
}
