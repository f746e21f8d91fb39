import { childOf, type DiagramElement, extensionOf, listOf, propertiesOf, textOf } from '../bpmn.ts';
import { isEventSubProcess, isGateway, isParallel, nameOf, type Way, type Ways } from './scope.ts';
import { type Kamus, waktuPewaktu } from './waktu.ts';

/** The steps of a diagram with their numbers. */
export interface Tata {
  readonly ways: Ways;
  readonly nodes: readonly DiagramElement[];
  readonly numbers: ReadonlyMap<DiagramElement, number>;
  readonly kamus: Kamus;
}

/** What comes after a step, in sentences; none where it is the next step and nothing else. */
export function alurOf(node: DiagramElement, tata: Tata): string[] {
  const choice = tata.ways.choiceAfter(node);
  return [
    ...ulangan(node),
    ...(choice ? pilihan(choice, node, tata) : lanjutan(node, tata)),
    ...tata.nodes.filter((event) => childOf(event, 'attachedToRef') === node).map((event) => sela(event, node, tata)),
  ];
}

/** What diagrams call one of several that are nobody in particular. */
const NAMELESS = 'satu';
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A step that is done once for each of several. */
function ulangan(node: DiagramElement): string[] {
  const loop = childOf(node, 'loopCharacteristics');
  if (!loop) return [];
  const how = loop['isSequential'] === true ? 'satu per satu' : 'bersamaan';
  const each = textOf(extensionOf(loop, 'zeebe:LoopCharacteristics'), 'inputElement') ?? NAMELESS;
  return [`Dilakukan untuk setiap ${each === NAMELESS ? 'yang terkait' : inWords(each)}, ${how}.`];
}

function lanjutan(node: DiagramElement, tata: Tata): string[] {
  const ways = tata.ways.from(node);
  if (isGateway(node) && ways.length > 1) return pilihan(node, node, tata);
  if (ways.length > 1) return [bersamaan(ways, node, tata)];
  const [way] = ways;
  if (!way) return node.$type === 'bpmn:SubProcess' ? [] : akhirDi(node, tata);
  return isNext(way, node, tata) ? [] : [kalimat(tujuan(way, node, tata))];
}

/** A step without a way on ends where the group it stands in ends. */
function akhirDi(node: DiagramElement, tata: Tata): string[] {
  const words = selesai(node, node, tata);
  return words === undefined ? [] : [kalimat(words)];
}

/** @param from the step that the choice is told with */
function pilihan(choice: DiagramElement, from: DiagramElement, tata: Tata): string[] {
  const ways = tata.ways.from(choice);
  const question = choice === from || !choice.name ? [] : [tanya(choice.name)];
  if (isParallel(choice)) return [bersamaan(ways, from, tata)];
  if (choice.$type === 'bpmn:EventBasedGateway')
    return [...question, `Yang lebih dahulu terjadi: ${ways.map((way) => peristiwa(way, tata)).join(', atau ')}.`];
  return [...question, ...ways.map((way) => `Jika ${way.answer ?? 'demikian'}, ${tujuan(way, from, tata)}.`)];
}

const peristiwa = (way: Way, tata: Tata): string =>
  `${nameOf(through(way.target, tata))} (langkah ${numberOf(way, tata) ?? '?'})`;

/** In the order of the steps. */
function bersamaan(ways: readonly Way[], from: DiagramElement, tata: Tata): string {
  const ordered = ways.toSorted((a, b) => (numberOf(a, tata) ?? 0) - (numberOf(b, tata) ?? 0));
  return `Bersamaan: ${ordered.map((way) => tujuan(way, from, tata)).join('; ')}.`;
}

const tanya = (name: string): string => (/[?.:]$/.test(name.trim()) ? name.trim() : `${name.trim()}:`);

/** What a boundary event does to the step it stands on. */
function sela(event: DiagramElement, node: DiagramElement, tata: Tata): string {
  const when = waktuPewaktu(event, tata.kamus);
  const head = `${nameOf(event)}: ${when === undefined ? 'jika terjadi' : saat(when)}`;
  const [way] = tata.ways.from(event);
  const next = way ? tujuan(way, node, tata) : undefined;
  if (event['cancelActivity'] === false)
    return `${head}${next === undefined ? '' : `, ${next}`}; langkah ini tetap berjalan.`;
  return `${head}, langkah ini berakhir${next === undefined ? '' : ` dan ${next}`}.`;
}

/** A span is waited for, a day comes. */
const saat = (when: string): string =>
  /^\d+ (hari kerja|tahun|bulan|minggu|hari|jam|menit|detik)( \d+ \w+)*$/.test(when)
    ? `setelah ${when}`
    : /^setiap /.test(when)
      ? when
      : `pada ${when}`;

const numberOf = ({ target }: Way, tata: Tata): number | undefined => {
  const seen = through(target, tata);
  return tata.numbers.get(seen);
};

const isNext = (way: Way, from: DiagramElement, tata: Tata): boolean =>
  numberOf(way, tata) === (tata.numbers.get(from) ?? 0) + 1;

/** What a way leads to, past gateways that only join. */
function through(node: DiagramElement, { ways, numbers }: Tata): DiagramElement {
  const seen = new Set<DiagramElement>();
  let at = node;
  while (!numbers.has(at) && isGateway(at) && ways.from(at).length === 1 && !seen.has(at)) {
    seen.add(at);
    at = ways.from(at)[0]!.target;
  }
  return at;
}

/** 'lanjut ke langkah 4', 'kembali ke langkah 2', 'selesai: Ditugaskan'. */
function tujuan(way: Way, from: DiagramElement, tata: Tata): string {
  const target = through(way.target, tata);
  const no = tata.numbers.get(target);
  if (no === undefined) return selesai(target, from, tata) ?? `lanjut ke ${nameOf(target)}`;
  return no <= (tata.numbers.get(from) ?? 0) ? `kembali ke langkah ${no}` : `lanjut ke langkah ${no}`;
}

/** What an end is: of the case, of what went on beside it, or of a group of steps, after which comes what follows the group. */
function selesai(end: DiagramElement, from: DiagramElement, tata: Tata): string | undefined {
  const state = propertiesOf(end)['legal:endState'];
  const group = childOf(end, '$parent');
  if (state === undefined && group?.$type === 'bpmn:SubProcess' && !isEventSubProcess(group)) {
    const [way] = tata.ways.from(group);
    return way ? tujuan(way, from, tata) : undefined;
  }
  if (end.$type !== 'bpmn:EndEvent') return undefined;
  if (state === undefined && !isTerminating(end)) return `berhenti di sini (${nameOf(end)})`;
  return `selesai: ${nameOf(end)}`;
}

const isTerminating = (end: DiagramElement): boolean => listOf(end, 'eventDefinitions').length > 0;

const kalimat = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
