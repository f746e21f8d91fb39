import { type DiagramElement, extensionOf, headersOf, propertiesOf, textOf } from '../bpmn.ts';
import type { Form } from '../load.ts';
import type { Mechanism } from '../mechanism.ts';
import { fieldsIn } from './waktu.ts';

/** What a step needs, and what it leaves: 'mutu baku' of PermenPANRB 35/2012, besides the time. */
export interface Mutu {
  readonly kelengkapan: readonly string[];
  readonly output: readonly string[];
}

/** What the parts of a mechanism are called; of one that is only deployed, nothing. */
export interface Bagian {
  readonly forms: ReadonlyMap<string, Form>;
  readonly mechanism: Pick<Mechanism, 'letters' | 'rules'> | undefined;
}

const jenisOf = ({ mechanism }: Bagian, key: string): string => mechanism?.letters[key]?.jenis ?? key;

export function mutuOf(node: DiagramElement, bagian: Bagian): Mutu {
  const type = textOf(extensionOf(node, 'zeebe:TaskDefinition'), 'type');
  if (type !== undefined) return mutuPekerjaanSistem(type, headersOf(node), bagian);
  return mutuTugas(node, bagian);
}

/** A task of people: the form and the letters beside it; signed, or filled in. */
function mutuTugas(node: DiagramElement, bagian: Bagian): Mutu {
  const { pekerjaan } = headersOf(node);
  const letters = (propertiesOf(node)['lincah:surat']?.split(',') ?? []).map((key) => jenisOf(bagian, key));
  const form = bagian.forms.get(textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey') ?? '');
  if (pekerjaan === 'tanda-tangan')
    return {
      kelengkapan: letters.map((jenis) => `Konsep ${jenis}`),
      output: letters.length > 0 ? letters.map((jenis) => `${jenis} ditandatangani atau dikembalikan`) : isianOf(form),
    };
  if (pekerjaan === 'ketahui') return { kelengkapan: letters, output: ['Tanda telah diketahui'] };
  return { kelengkapan: [...letters, ...formulirOf(form), ...berkasOf(form)], output: isianOf(form) };
}

const berkas = (form: Form): readonly Form['components'][number][] =>
  form.components.filter(({ type }) => type === 'filepicker');

const formulirOf = (form: Form | undefined): string[] => (form ? [`Formulir ${form.id.replaceAll('-', ' ')}`] : []);

const berkasOf = (form: Form | undefined): string[] =>
  form ? berkas(form).flatMap((field) => fieldsIn(field).map(({ label }) => label)) : [];

/** Beyond so many fields of a form the rest is counted. */
const TOLD = 4;

function isianOf(form: Form | undefined): string[] {
  if (!form) return [];
  const files = new Set(berkas(form));
  const labels = form.components
    .filter((field) => !files.has(field) && typeof (field['key'] ?? field['path']) === 'string')
    .map(({ label, dateLabel }) => String(label ?? dateLabel ?? ''))
    .filter((label) => label !== '');
  const rest = labels.length - TOLD;
  return rest > 1 ? [...labels.slice(0, TOLD), `${rest} isian lain`] : labels;
}

type Headers = { readonly [key: string]: string };

/** What is recorded, by the job that records it. */
const CATATAN: { readonly [type: string]: string } = {
  'register-appraisal': 'Penilaian tercatat',
  'register-assessment-team': 'Tim Penilai tercatat',
  'register-assignment': 'Penugasan tercatat',
  'register-career': 'Riwayat jabatan tercatat',
  'register-credits': 'Angka Kredit tercatat',
  'register-incumbency': 'Pemangku jabatan tercatat',
  'register-maintenance': 'Masa pemeliharaan tercatat',
  'register-newcomer': 'Pegawai baru tercatat',
  'register-pak': 'Penetapan Angka Kredit tercatat',
  'register-placement': 'Kedudukan tercatat',
  'register-report': 'Laporan tercatat',
  'register-succession-group': 'Kelompok rencana suksesi tercatat',
  'resolve-officials': 'Pejabat yang berperan diketahui',
  'cancel-letters': 'Surat yang telah terbit dibatalkan',
};

function mutuPekerjaanSistem(type: string, headers: Headers, bagian: Bagian): Mutu {
  const jenis = headers['letter'] === undefined ? undefined : jenisOf(bagian, headers['letter']);
  const letter = jenis === undefined ? [] : [jenis];
  switch (type) {
    case 'check-rules':
      return { kelengkapan: [], output: [hasilPemeriksaan(headers['rules'], bagian)] };
    case 'generate-letter':
      return { kelengkapan: [], output: letter.map((one) => `Konsep ${one}`) };
    case 'issue-letter':
      return {
        kelengkapan: letter.map((one) => `${one} ditandatangani`),
        output: letter.map((one) => `${one} bernomor`),
      };
    case 'send-letter':
      return { kelengkapan: letter, output: letter.map((one) => `${one} untuk dikirim persuratan`) };
    case 'notify':
      return { kelengkapan: letter, output: ['Pemberitahuan'] };
    default:
      return { kelengkapan: letter, output: [CATATAN[type] ?? type] };
  }
}

function hasilPemeriksaan(set: string | undefined, { mechanism }: Bagian): string {
  const checks = mechanism?.rules[set ?? ''];
  return checks ? `Hasil pemeriksaan ${checks.length} aturan` : 'Hasil pemeriksaan aturan';
}
