import type { DiagramElement } from './bpmn.ts';
import { ControlFlow } from './control-flow.ts';
import { performersOf, plain } from './guard/reading.ts';
import type { Citation } from './rule.ts';

/** A step the regulation demands: an edited diagram must keep it on every path to the ends it is needed for. */
export interface Mandate {
  /** Value of `legal:step`; where several are named, every path must meet one of them. */
  readonly step: string | readonly string[];
  readonly basis: Citation;
  /** BPMN type the step must keep, for example 'bpmn:UserTask'. */
  readonly kind: string;
  /** Expression of the post that must perform it, for a user task. */
  readonly performer?: string;
  /** End states (`legal:endState`) that may not be reached without it. */
  readonly before: readonly string[];
  /** What the step is, in words for the process owner. */
  readonly what: string;
}

/** In what way an edited diagram breaks the law. */
export type BreachKind =
  /** A step is gone, or cannot be reached any more. */
  | 'missing'
  /** There is a way around a step, or to a step before its time. */
  | 'bypassed'
  /** A step is no longer what it was: another element, job, form or letter. */
  | 'changed'
  /** Somebody else may do it, or nobody has to. */
  | 'performer'
  /** A decision is no longer asked, or its outcome leads elsewhere. */
  | 'outcome'
  /** A term of the regulation is stretched or gone. */
  | 'time'
  /** Whoever proposed may decide. */
  | 'separation'
  /** The process as a whole is not the mechanism any more. */
  | 'process';

/** A demand of the law an edited diagram breaks: the article, the elements, and the path that goes around it. */
export interface Breach {
  readonly kind: BreachKind;
  readonly basis: Citation;
  /** What is missing and what to do, for the process owner. */
  readonly message: string;
  /** Ids of the elements it is about. */
  readonly elements: readonly string[];
  /** Ids of the elements on an offending path, from the start to what was reached. */
  readonly path?: readonly string[];
}

/** Checks a diagram against the mandates of its mechanism; no breach means that everything demanded is kept. */
export function findBreaches(definitions: DiagramElement, mandates: readonly Mandate[]): Breach[] {
  const flow = ControlFlow.of(definitions);
  return flow ? breachesIn(flow, mandates) : [];
}

/** As {@link findBreaches}, of a control flow that is known already. */
export function breachesIn(flow: ControlFlow, mandates: readonly Mandate[]): Breach[] {
  return mandates.flatMap((mandate) => [
    ...stepsOf(mandate).flatMap((step) => losses(flow, mandate, step)),
    ...detours(flow, mandate),
  ]);
}

/**
 * What an instance could still go around if it went on from these elements, as when it is moved by hand.
 * @param done values of `legal:step` it has completed already
 */
export function findSkipped(
  definitions: DiagramElement,
  mandates: readonly Mandate[],
  from: readonly string[],
  done: ReadonlySet<string>,
): Breach[] {
  const flow = ControlFlow.of(definitions);
  if (!flow) return [];
  return mandates
    .filter((mandate) => !stepsOf(mandate).some((step) => done.has(step)))
    .flatMap((mandate) => detours(flow, mandate, from));
}

/** The values of `legal:step` a mandate names. */
export const stepsOf = ({ step }: Mandate): readonly string[] => (typeof step === 'string' ? [step] : step);

/** A step that is gone, cannot be reached, or is no longer what it was. */
function losses(flow: ControlFlow, mandate: Mandate, step: string): Breach[] {
  const { basis, what } = mandate;
  const nodes = flow.nodesOfStep(step);
  if (nodes.length === 0)
    return [
      {
        kind: 'missing',
        basis,
        elements: [],
        message: `Langkah wajib "${what}" (${step}) tidak ada lagi dalam diagram (${basis}). Kembalikan langkah itu beserta kunci legal:step-nya${BEHIND_A_CALL(flow)}.`,
      },
    ];
  return nodes.flatMap((node) => {
    const id = node.id ?? '';
    const change = changeOf(node, mandate) ?? (flow.isReachable(id) ? undefined : UNREACHABLE);
    if (change === undefined) return [];
    return [
      { kind: change.kind, basis, elements: [id], message: `Langkah wajib "${what}" ${change.words} (${basis}).` },
    ];
  });
}

interface Change {
  readonly kind: BreachKind;
  readonly words: string;
}

const UNREACHABLE: Change = { kind: 'missing', words: 'tidak dapat dicapai lagi; sambungkan kembali alurnya' };

/** What stands in a called process is not seen here. */
const BEHIND_A_CALL = (flow: ControlFlow): string =>
  flow.nodes.some(({ $type }) => $type === 'bpmn:CallActivity')
    ? '; langkah wajib tidak boleh dipindahkan ke proses lain yang dipanggil'
    : '';

function changeOf(node: DiagramElement, { kind, performer }: Mandate): Change | undefined {
  if (node.$type !== kind)
    return { kind: 'changed', words: `harus berupa ${kind}, tetapi menjadi ${node.$type}; kembalikan jenisnya` };
  const actual = performersOf(node);
  const isKept = performer === undefined || [plain(performer), `assignee ${plain(performer)}`].includes(actual);
  if (isKept) return undefined;
  return {
    kind: 'performer',
    words: `harus dilaksanakan oleh ${performer}, tetapi pelaksananya ${actual || 'kosong'}; kembalikan pelaksananya`,
  };
}

/** Ends that a path reaches without meeting the step. */
function detours(flow: ControlFlow, mandate: Mandate, from?: readonly string[]): Breach[] {
  const { basis, what, kind, before } = mandate;
  const nodes = stepsOf(mandate).flatMap((step) => flow.nodesOfStep(step));
  const met = new Set(nodes.filter(({ $type }) => $type === kind).map(({ id }) => id ?? ''));
  return flow.endsOf(before).flatMap((end) => {
    const path = flow.pathAround(met, end, from);
    if (!path) return [];
    const message = `Akhir "${flow.nameOf(end)}" dapat dicapai tanpa langkah wajib "${what}" (${basis}). Jalankan setiap jalan ke sana melalui langkah itu.`;
    return [{ kind: 'bypassed', basis, elements: [end], path, message }];
  });
}
