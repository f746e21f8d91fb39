import { childOf, type DiagramElement, extensionOf, listOf, propertiesOf, textOf } from '../bpmn.ts';
import type { Form } from '../load.ts';
import type { Settings } from '../regulation.ts';
import { BULAN, formatTanggal, type Tanggal } from '../tanggal.ts';
import { PENGATURAN_TENGGAT } from '../tenggat.ts';

/** What moments in a diagram are read with. */
export interface Kamus {
  readonly settings: Settings;
  /** What the fields of forms are called, by their key. */
  readonly isian: ReadonlyMap<string, string>;
}

/** Fields by their key, the first form that has one names it. */
export function namaIsian(forms: Iterable<Form>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, label } of [...forms].flatMap(({ components }) => components.flatMap(fieldsIn)))
    if (!names.has(key)) names.set(key, label);
  return names;
}

type Component = Form['components'][number];

/** The fields of a form, those in its groups and lists too. */
export function fieldsIn(component: Component): readonly { readonly key: string; readonly label: string }[] {
  const { key, label, dateLabel, components } = component;
  const own =
    typeof key === 'string' && typeof (label ?? dateLabel) === 'string'
      ? [{ key, label: String(label ?? dateLabel) }]
      : [];
  return [...own, ...(Array.isArray(components) ? (components as Component[]).flatMap(fieldsIn) : [])];
}

const SATUAN: { readonly [unit: string]: string } = { Y: 'tahun', M: 'bulan', W: 'minggu', D: 'hari', H: 'jam' };
const HALF: { readonly [unit: string]: string } = { H: 'jam', M: 'menit', S: 'detik' };

/** 'P1Y2M' → '1 tahun 2 bulan'; undefined where it is no ISO 8601 duration. */
export function lamanya(iso: string): string | undefined {
  const [, days = '', time = ''] = /^P((?:\d+[YMWD])*)(?:T((?:\d+[HMS])+))?$/.exec(iso) ?? [];
  const words = [
    ...[...days.matchAll(/(\d+)([YMWD])/g)].map(([, n, unit]) => `${n} ${SATUAN[unit!]}`),
    ...[...time.matchAll(/(\d+)([HMS])/g)].map(([, n, unit]) => `${n} ${HALF[unit!]}`),
  ];
  return words.length === 0 ? undefined : words.join(' ');
}

/** When a timer goes off, as it follows 'setelah' or 'pada'. */
export function waktuPewaktu(node: DiagramElement, kamus: Kamus): string | undefined {
  const timer = listOf(node, 'eventDefinitions').find(({ $type }) => $type === 'bpmn:TimerEventDefinition');
  if (!timer) return undefined;
  const cycle = textOf(childOf(timer, 'timeCycle'), 'body');
  const text =
    textOf(childOf(timer, 'timeDate'), 'body') ?? textOf(childOf(timer, 'timeDuration'), 'body') ?? cycle ?? '';
  return `${cycle === undefined ? '' : 'setiap '}${kataWaktu(text.replace(/^R\d*\//, ''), kamus)}`;
}

/** A moment or a span as officials say it; what no one could say is shown as it was written. */
export function kataWaktu(text: string, { settings, isian }: Kamus): string {
  const [, name] = /^=\s*tenggat\.(\w+)$/.exec(text) ?? [];
  const setting = PENGATURAN_TENGGAT[name as keyof typeof PENGATURAN_TENGGAT];
  if (setting) return `${String(settings[setting.nama])} hari kerja`;
  const duration = lamanya(text.replace(/^=\s*duration\("(.*)"\)$/, '$1'));
  if (duration !== undefined) return duration;
  const [, day] = /^"?=?"?(\d{4}-\d{2}-\d{2})/.exec(text) ?? [];
  if (day !== undefined) return formatTanggal(day as Tanggal);
  const [, year, month, date] = /date\((\w+), (\d+), (\d+)\)/.exec(text) ?? [];
  if (year !== undefined) return `${date} ${BULAN[Number(month) - 1]} ${labelOf(isian, year)}`;
  return fromField(text, isian) ?? text.replace(/^=\s*/, '');
}

const labelOf = (isian: Kamus['isian'], key: string): string => {
  const label = isian.get(key);
  return label === undefined ? key : `"${label}"`;
};

/** 'date(tmtJabatan) + duration("P3Y")' → '3 tahun setelah "TMT jabatan"'. */
function fromField(text: string, isian: Kamus['isian']): string | undefined {
  const [, key] = /date\((\w+)\)/.exec(text) ?? /^=\s*(\w+)$/.exec(text) ?? [];
  if (key === undefined) return undefined;
  const spans = [...text.matchAll(/([+-]) duration\("(P\w+)"\)/g)].map(([, sign, iso]) => ({ sign, iso: iso! }));
  // A day more is how a diagram says 'when the term is over'.
  const told = spans.filter(({ sign, iso }) => !(sign === '+' && iso === 'P1D' && spans.length > 1));
  const after = told.filter(({ sign }) => sign === '+').map(({ iso }) => lamanya(iso) ?? iso);
  const before = told.filter(({ sign }) => sign === '-').map(({ iso }) => lamanya(iso) ?? iso);
  const base = after.length === 0 ? labelOf(isian, key) : `${after.join(' ')} setelah ${labelOf(isian, key)}`;
  return before.length === 0 ? base : `${before.join(' ')} sebelum ${base}`;
}

/** Until when a task of people waits: the term, and where it comes from. */
export function waktuTugas(node: DiagramElement, kamus: Kamus): string[] {
  const due = textOf(extensionOf(node, 'zeebe:TaskSchedule'), 'dueDate');
  if (due === undefined) return ['Tidak ditentukan'];
  const { 'legal:tenggat': basis } = propertiesOf(node);
  const isSetting = /^=\s*tenggat\./.test(due);
  const source = basis ?? (isSetting ? 'pengaturan kantor' : undefined);
  const words = isSetting ? kataWaktu(due, kamus) : `sampai ${kataWaktu(due, kamus)}`;
  return [source === undefined ? words : `${words} (${source})`];
}
