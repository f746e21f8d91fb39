import { type DiagramElement, extensionOf, headersOf, propertiesOf, textOf } from '../bpmn.ts';
import type { Breach, BreachKind } from '../mandates.ts';
import type { Edited } from './edited.ts';
import {
  formOf,
  hasListeners,
  inputsOf,
  jobTypeOf,
  loopOf,
  outputsOf,
  performersOf,
  rootOf,
  triggerOf,
} from './reading.ts';

/** Protected steps that are gone, cannot be reached, or are no longer what they were. */
export function changedSteps(edited: Edited): Breach[] {
  return [...edited.law.protected].flatMap(([key, original]) => {
    const found = edited.nodesOf(key);
    if (found.length === 0) return [missing(edited, original)];
    return found.flatMap((node) => changesOf(edited, original, node));
  });
}

function missing({ law, flow }: Edited, original: DiagramElement): Breach {
  const basis = law.basisOf(original);
  const left = flow.points.nodes.get(original.id ?? '');
  const todo = left
    ? `kembalikan kunci legal:step "${propertiesOf(original)['legal:step']}" pada elemen itu`
    : 'kembalikan langkah itu; langkah wajib tidak boleh dihapus atau dipindahkan ke proses lain yang dipanggil';
  return {
    kind: 'missing',
    basis,
    elements: left ? [left.id ?? ''] : [],
    message: `Langkah "${nameOf(original)}" tidak ada lagi dalam diagram (${basis}): ${todo}.`,
  };
}

function changesOf(edited: Edited, original: DiagramElement, node: DiagramElement): Breach[] {
  const basis = edited.law.basisOf(original);
  const breach = (kind: BreachKind, words: string): Breach => ({
    kind,
    basis,
    elements: [node.id ?? ''],
    message: `Langkah "${nameOf(original)}" ${words} (${basis}).`,
  });
  if (!edited.flow.isReachable(node.id ?? '') && edited.law.flow.isReachable(original.id ?? ''))
    return [breach('missing', 'tidak dapat dicapai lagi: sambungkan kembali alurnya')];
  const before = aspectsOf(original);
  return aspectsOf(node)
    .flatMap(({ kind, what, value }, index) =>
      before[index]!.value === value ? [] : [breach(kind, told(what, before[index]!.value, value))],
    )
    .concat(mappingsLost(original, node).map((words) => breach('outcome', words)));
}

const told = (what: string, before: string, after: string): string =>
  before === ''
    ? `tidak boleh diberi ${what} "${after}": hapus`
    : `harus tetap dengan ${what} "${before}", tetapi ${after === '' ? 'kosong' : `menjadi "${after}"`}: kembalikan`;

const nameOf = (node: DiagramElement): string => node.name ?? node.id ?? '';

/** Headers by which a job knows what the law asks of it. */
const HEADERS = [
  'rules',
  'letter',
  'penandaTangan',
  'pindaian',
  'isi',
  'pelapor',
  'pegawai',
  'instansi',
  'keadaan',
].concat(['tanggal', 'alasan', 'tenggat', 'pesan', 'pekerjaan']);

interface Aspect {
  readonly kind: BreachKind;
  readonly what: string;
  readonly value: string;
}

/** What must stay as the mechanism has it. */
function aspectsOf(node: DiagramElement): readonly Aspect[] {
  const [headers, properties] = [headersOf(node), propertiesOf(node)];
  const changed = (what: string, value: string | undefined): Aspect => ({ kind: 'changed', what, value: value ?? '' });
  return [
    changed('jenis', node.$type),
    { kind: 'performer', what: 'pelaksana', value: performersOf(node) },
    changed('formulir', formOf(node)),
    changed('pekerjaan', jobTypeOf(node)),
    { kind: 'bypassed', what: 'perulangan', value: loopOf(node) },
    changed('pemicu', triggerOf(node)),
    ...HEADERS.map((name) => changed(`header "${name}"`, headers[name])),
    changed('pemeriksaan (lincah:periksa)', properties['lincah:periksa']),
    changed('surat (lincah:surat)', properties['lincah:surat']),
    changed('kunci (legal:step)', properties['legal:step']),
    changed('dasar hukum (legal:basis)', properties['legal:basis']),
    changed('percobaan ulang (retries)', isNeverTried(node) ? 'nol' : ''),
    { kind: 'outcome', what: 'pendengar eksekusi (listener)', value: hasListeners(node) ? 'ada' : '' },
    { kind: 'outcome', what: 'keputusan atau skrip', value: scriptOf(node) },
  ];
}

const isNeverTried = (node: DiagramElement): boolean =>
  /^\s*-?0*\s*$/.test(textOf(extensionOf(node, 'zeebe:TaskDefinition'), 'retries') ?? '3');

function scriptOf(node: DiagramElement): string {
  const found = ['zeebe:Script', 'zeebe:CalledDecision'].map((type) => extensionOf(node, type));
  return found.map((one) => textOf(one, 'expression') ?? textOf(one, 'decisionId') ?? '').join('');
}

/** What a step no longer leaves, or leaves otherwise than it was answered. */
function mappingsLost(original: DiagramElement, node: DiagramElement): string[] {
  const [outputs, now] = [outputsOf(original), outputsOf(node)];
  const targets = new Set(outputs.map(({ target }) => rootOf(target)));
  const kept = now.filter(({ target }) => targets.has(rootOf(target)));
  const same = JSON.stringify(kept) === JSON.stringify(outputs);
  const lost = same
    ? []
    : [`harus tetap meninggalkan ${words(outputs)}, tetapi meninggalkan ${words(kept)}: kembalikan`];
  if (outputs.length === 0 && now.length > 0) lost.push(`tidak boleh menyaring jawabannya dengan ${words(now)}: hapus`);
  if (JSON.stringify(inputsOf(original)) === JSON.stringify(inputsOf(node))) return lost;
  return [...lost, `tidak boleh mengisi sendiri masukannya dengan ${words(inputsOf(node))}: kembalikan`];
}

const words = (mappings: readonly { readonly source: string; readonly target: string }[]): string =>
  mappings.map(({ source, target }) => `${target} (${source})`).join(', ') || 'tidak apa pun';
