import { feelProblem } from './feel-problem.ts';
import { COMPARISON, type Component, fieldsOf, hideOf, topOf } from './form-fields.ts';
import type { Form } from './load.ts';
import { PILIHAN } from './pilihan.ts';

/** What is wrong with an edited form, in words for whoever edits it. */
export interface FormProblem {
  readonly message: string;
  /** The article, where the law asks for what is missing. */
  readonly basis?: string;
}

/** What a form is compared with. */
export interface FormDemands {
  /** The form as the mechanism brought it along; undefined: it is new. */
  readonly shipped: Form | undefined;
  /** Variables that a case may have besides what the form asks. */
  readonly known: ReadonlySet<string>;
  /** Variables without which a case does not start. */
  readonly required: ReadonlySet<string>;
  /** Articles of the rules that look at a variable. */
  readonly rules: ReadonlyMap<string, string>;
}

/** Components that the office can judge and read out. */
const TYPES: ReadonlySet<string> = new Set([
  ...['textfield', 'textarea', 'number', 'checkbox', 'datetime', 'select', 'radio', 'taglist', 'filepicker'],
  ...['group', 'dynamiclist', 'text', 'separator', 'spacer'],
]);
/** Components of one level that hold others. */
const MAX_DEPTH = 8;
const KEY = /^[A-Za-z_]\w*(\.[A-Za-z_]\w*)*$/;

/** Reads the text of a form, or says why it is none. */
export function readForm(name: string, text: string): Form | string {
  let form: unknown;
  try {
    form = JSON.parse(text);
  } catch {
    return 'Formulir bukan JSON yang sah.';
  }
  if (typeof form !== 'object' || form === null || Array.isArray(form)) return 'Formulir harus berupa objek.';
  const { id, components } = form as Partial<Form>;
  if (id !== name) return `Formulir harus bernama (id) "${name}".`;
  if (!areComponents(components, 0)) return `Formulir harus berisi komponen, paling dalam ${MAX_DEPTH} tingkat.`;
  return form as Form;
}

function areComponents(given: unknown, depth: number): given is Component[] {
  if (depth > MAX_DEPTH || !Array.isArray(given)) return false;
  return given.every((one: unknown) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return false;
    const { components } = one as Component;
    return components === undefined || areComponents(components, depth + 1);
  });
}

/** Everything wrong with a form by itself, and what it lost of what rules and cases need. */
export function formProblems(form: Form, demands: FormDemands): FormProblem[] {
  const fields = fieldsOf(form);
  const asked = fields.filter(({ path }) => path !== '');
  return [
    ...twice(asked.map(({ path }) => path)).map((path) => said(`Isian "${path}" ditanyakan dua kali.`)),
    ...twice(fields.map(({ component }) => String(component['id'] ?? ''))).map((id) =>
      said(`Komponen "${id}" ada dua kali.`),
    ),
    ...fields.flatMap(({ component }) => ofComponent(component)),
    ...asked
      .filter(({ component }) => !(component['label'] ?? component['dateLabel']))
      .map(({ path }) => said(`Isian "${path}" belum berlabel.`)),
    ...asked
      .filter(({ component }) => !KEY.test(String(component['key'] ?? component['path'])))
      .map(({ path }) => said(`Kunci isian "${path}" tidak sah.`)),
    ...fields.flatMap(({ component }) =>
      conditionProblems(
        component,
        asked.map(({ path }) => topOf(path)),
        demands.known,
      ),
    ),
    ...losses(form, demands),
  ];
}

const said = (message: string): FormProblem => ({ message });

const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index)),
];

function ofComponent(component: Component): FormProblem[] {
  const type = String(component['type'] ?? '');
  if (!TYPES.has(type)) return [said(`Komponen jenis "${type}" tidak dikenal kantor ini.`)];
  const list = component['valuesExpression'];
  if (typeof list !== 'string') return [];
  const problem = feelProblem(list);
  const unknown = [...list.matchAll(/\bpilihan\.(\w*)/g)].filter(
    ([, name]) => !PILIHAN.some((known) => known === name),
  );
  return [
    ...(problem ? [said(`Daftar pilihan bukan FEEL yang sah: ${problem}.`)] : []),
    ...unknown.map(([, name]) =>
      said(`Daftar pilihan "pilihan.${name}" tidak dikenal; yang dikenal: ${PILIHAN.join(', ')}.`),
    ),
  ];
}

function conditionProblems(component: Component, asked: readonly string[], known: ReadonlySet<string>): FormProblem[] {
  const hide = hideOf(component);
  if (hide === undefined) return [];
  const problem = feelProblem(hide);
  if (problem) return [said(`Syarat tampil bukan FEEL yang sah: ${problem}.`)];
  return hide
    .replace(/^=/, '')
    .split(/\s+or\s+/)
    .flatMap((text) => {
      const [, path] = COMPARISON.exec(text.trim()) ?? [];
      if (path === undefined)
        return [said(`Syarat tampil "${text.trim()}" harus membandingkan satu isian dengan teks atau null.`)];
      const top = topOf(path);
      return asked.includes(top) || known.has(top)
        ? []
        : [said(`Syarat tampil melihat "${path}", yang tidak diisi siapa pun.`)];
    });
}

/** What the shipped form asks, the edited one does not, and somebody needs. */
function losses(form: Form, { shipped, required, rules }: FormDemands): FormProblem[] {
  if (!shipped) return [];
  const now = new Map(fieldsOf(form).map(({ component, path }) => [path, component]));
  return fieldsOf(shipped).flatMap(({ component, path }) => {
    if (path === '') return [];
    const name = topOf(path);
    const basis = rules.get(path) ?? rules.get(name);
    const field = now.get(path);
    if (!field && basis !== undefined)
      return [{ message: `Isian "${path}" tidak boleh hilang: dilihat aturan (${basis}).`, basis }];
    if (!required.has(name)) return [];
    if (!field) return [said(`Isian "${path}" tidak boleh hilang: tanpa isian itu kasus tidak dapat dimulai.`)];
    return isRequired(component) && !isRequired(field) ? [said(`Isian "${path}" harus tetap wajib diisi.`)] : [];
  });
}

const isRequired = (component: Component): boolean =>
  (component['validate'] as { readonly required?: unknown } | undefined)?.required === true;
