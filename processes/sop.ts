import { type DiagramElement, executableProcess, flowNodesOf } from './bpmn.ts';
import { inFlowOrder } from './flow-order.ts';
import type { Settings } from './regulation.ts';
import { alurOf, type Tata } from './sop/alur.ts';
import { type Bagian, mutuOf } from './sop/mutu.ts';
import { basisOf, isChoice, isEventSubProcess, isParallel, lanesOf, nameOf, Ways } from './sop/scope.ts';
import { type Kamus, namaIsian, waktuPewaktu, waktuTugas } from './sop/waktu.ts';

/** `awal`: begins the case · `tugas`: people · `sistem` · `tunggu`: for a day or a letter · `kelompok`: the steps below it. */
export type JenisLangkah = 'awal' | 'tugas' | 'sistem' | 'tunggu' | 'keputusan' | 'bersamaan' | 'kelompok';

/** One row of the sheet, in the words of PermenPANRB 35/2012. */
export interface LangkahSop {
  readonly no: number;
  readonly elementId: string;
  readonly jenis: JenisLangkah;
  readonly kegiatan: string;
  /** What comes next where that is not the next step alone: answers, loops, what goes on beside it, ends. */
  readonly alur: readonly string[];
  /** One of those of the sheet; empty where the diagram names nobody. */
  readonly pelaksana: string;
  readonly kelengkapan: readonly string[];
  readonly waktu: readonly string[];
  readonly output: readonly string[];
  /** The article. */
  readonly keterangan: string;
}

export interface BagianSop {
  /** Empty: what the mechanism is; others begin by themselves. */
  readonly judul: string;
  /** When it begins, in words. */
  readonly kapan: string;
  readonly langkah: readonly LangkahSop[];
}

export interface IsiSop {
  readonly pelaksana: readonly string[];
  readonly bagian: readonly BagianSop[];
}

/** Everything a sheet is made from; a draft brings its own diagram and forms. */
export interface BahanSop extends Bagian {
  readonly diagram: DiagramElement;
  readonly settings: Settings;
}

/** The diagram as the steps of an SOP. */
export function sopOf({ diagram, settings, ...bagian }: BahanSop): IsiSop {
  const process = executableProcess(diagram);
  if (!process) return { pelaksana: [], bagian: [] };
  const kamus: Kamus = { settings, isian: namaIsian(bagian.forms.values()) };
  const lanes = lanesOf(process);
  const tata = tataOf(process, kamus);
  const isi = { bagian, kamus, tata, lanes };
  const parts = tata.bagian.map(({ scope, rows }) => ({
    ...judulOf(scope, process, kamus),
    langkah: rows.map((node) => langkahOf(node, isi)),
  }));
  const acting = new Set(parts.flatMap(({ langkah }) => langkah.map(({ pelaksana }) => pelaksana)));
  return { pelaksana: lanes.names.filter((name) => acting.has(name)), bagian: parts };
}

interface Isi {
  readonly bagian: Bagian;
  readonly kamus: Kamus;
  readonly tata: Tata;
  readonly lanes: ReturnType<typeof lanesOf>;
}

/** Which nodes are steps, in which part, under which number. */
function tataOf(
  process: DiagramElement,
  kamus: Kamus,
): Tata & {
  readonly bagian: readonly { readonly scope: DiagramElement; readonly rows: readonly DiagramElement[] }[];
} {
  const ways = new Ways(process);
  const nodes = flowNodesOf(process);
  const ordered = inFlowOrder(process);
  const told = new Set(nodes.map((node) => ways.choiceAfter(node)).filter((choice) => choice !== undefined));
  const rowsIn = (scope: DiagramElement): DiagramElement[] =>
    ordered
      .filter((node) => node['$parent'] === scope && isRow(node, scope, process, ways) && !told.has(node))
      .flatMap((node) => (node.$type === 'bpmn:SubProcess' ? [node, ...rowsIn(node)] : [node]));
  const scopes = [process, ...nodes.filter(isEventSubProcess)];
  const bagian = scopes.map((scope) => ({ scope, rows: rowsIn(scope) }));
  const numbers = new Map(bagian.flatMap(({ rows }) => rows).map((node, index) => [node, index + 1]));
  return { ways, nodes, numbers, kamus, bagian };
}

function isRow(node: DiagramElement, scope: DiagramElement, process: DiagramElement, ways: Ways): boolean {
  if (node.$type === 'bpmn:EndEvent' || node.$type === 'bpmn:BoundaryEvent' || isEventSubProcess(node)) return false;
  // How another part begins is said above it; how a group of steps begins goes without saying.
  if (node.$type === 'bpmn:StartEvent') return scope === process;
  return !/^bpmn:(DataObject|DataStore)/.test(node.$type) && ways.isSeen(node);
}

function judulOf(scope: DiagramElement, process: DiagramElement, kamus: Kamus): Pick<BagianSop, 'judul' | 'kapan'> {
  if (scope === process) return { judul: '', kapan: '' };
  const start = flowNodesOf(scope).find((node) => node.$type === 'bpmn:StartEvent' && node['$parent'] === scope);
  const when = start && waktuPewaktu(start, kamus);
  const event = start ? nameOf(start) : '';
  const rest = start?.['isInterrupting'] === false ? 'langkah lain tetap berjalan' : 'langkah lain berhenti';
  const moment = when === undefined ? '' : ` (${when})`;
  return { judul: nameOf(scope), kapan: `Sewaktu-waktu selama kasus berjalan: ${event}${moment}; ${rest}.` };
}

function langkahOf(node: DiagramElement, { bagian, kamus, tata, lanes }: Isi): LangkahSop {
  const jenis = jenisOf(node);
  return {
    no: tata.numbers.get(node)!,
    elementId: node.id ?? '',
    jenis,
    kegiatan: kegiatanOf(node, tata),
    alur: alurOf(node, tata),
    pelaksana: lanes.of(node) ?? '',
    ...(jenis === 'keputusan' || jenis === 'bersamaan' || jenis === 'kelompok'
      ? { kelengkapan: [], output: [] }
      : mutuOf(node, bagian)),
    waktu: waktuOf(node, jenis, kamus),
    keterangan: basisOf(node),
  };
}

function jenisOf(node: DiagramElement): JenisLangkah {
  if (node.$type === 'bpmn:StartEvent') return 'awal';
  if (node.$type === 'bpmn:UserTask' || node.$type === 'bpmn:ManualTask') return 'tugas';
  if (node.$type === 'bpmn:SubProcess') return 'kelompok';
  if (isChoice(node)) return 'keputusan';
  if (isParallel(node)) return 'bersamaan';
  return /^bpmn:(EventBasedGateway|IntermediateCatchEvent|ReceiveTask)$/.test(node.$type) ? 'tunggu' : 'sistem';
}

function kegiatanOf(node: DiagramElement, { ways }: Tata): string {
  if (!isParallel(node)) return nameOf(node);
  if (node.name) return node.name;
  return ways.from(node).length > 1 ? 'Beberapa langkah dimulai bersamaan' : 'Menunggu semua langkah bersamaan selesai';
}

function waktuOf(node: DiagramElement, jenis: JenisLangkah, kamus: Kamus): readonly string[] {
  if (jenis === 'tugas') return waktuTugas(node, kamus);
  if (jenis === 'sistem') return ['Seketika'];
  const timer = waktuPewaktu(node, kamus);
  return timer === undefined ? [] : [timer];
}
