import { childOf, type DiagramElement, headersOf } from '../bpmn.ts';
import type { ControlFlow } from '../control-flow.ts';
import type { Breach } from '../mandates.ts';
import type { Edited } from './edited.ts';
import type { NodeKey } from './law.ts';
import type { Point } from './points.ts';
import { isSubProcess } from './points.ts';
import { ANYTHING, hasListeners, jobTypeOf } from './reading.ts';

/** Variables that jobs of the office write again and again; who wrote them last is what matters. */
const SHARED = new Set(['pemeriksaan', 'tenggat', 'pejabat', 'orang', 'pengaturan']);

/** What decides a case, and who could now write it besides whoever decides. */
export function overwrittenOutcomes(edited: Edited): Breach[] {
  return [...addedWriters(edited), ...otherWriters(edited), ...listeners(edited)];
}

function addedWriters(edited: Edited): Breach[] {
  const { law, flow } = edited;
  return flow.nodes.flatMap((node) => {
    const original = law.nodeOf(edited.keyOf(node));
    const before = new Set(original ? law.flow.writesOf(original) : []);
    return flow
      .writesOf(node)
      .filter((name) => !before.has(name) && !SHARED.has(name) && (law.decisive.has(name) || name === ANYTHING))
      .map((name) => overwrites(edited, node, name));
  });
}

function overwrites({ law }: Edited, node: DiagramElement, name: string): Breach {
  const decider = law.flow.nodes.find((one) => law.flow.writesOf(one).includes(name));
  const basis = law.basisOf(decider ?? law.process);
  const todo =
    name === ANYTHING
      ? 'Proses yang dipanggil dapat menimpa hasil keputusan mana pun: isi propagateAllChildVariables dengan "false" dan petakan keluarannya'
      : `Variabel "${name}" menentukan jalannya kasus${decider ? ` dan diisi "${decider.name ?? decider.id}"` : ''}; pakai nama lain`;
  return {
    kind: 'outcome',
    basis,
    elements: [node.id ?? ''],
    message: `"${node.name ?? node.id}" menimpa hasil yang bukan miliknya. ${todo} (${basis}).`,
  };
}

/** Who may have written last what a decision or a step reads: only those who may in the mechanism's own diagram. */
function otherWriters(edited: Edited): Breach[] {
  const { law, flow } = edited;
  return [...law.protected].flatMap(([key, original]) =>
    law.readBy(original).flatMap((name) => {
      const own = law.lastWriters(original, name);
      return edited
        .nodesOf(key)
        .flatMap((node) =>
          [...lastWriters(flow, (one) => edited.keyOf(one), node, name)]
            .filter((writer) => !own.has(writer))
            .map((writer) => readElsewhere(edited, node, original, name, writer)),
        );
    }),
  );
}

function readElsewhere(
  edited: Edited,
  node: DiagramElement,
  original: DiagramElement,
  name: string,
  writer: NodeKey,
): Breach {
  const decider = [...edited.law.lastWriters(original, name)].flatMap((key) => edited.law.nodeOf(key) ?? [])[0];
  const basis = edited.law.basisOf(decider ?? original);
  const by = edited.nodesOf(writer)[0];
  return {
    kind: 'outcome',
    basis,
    elements: [by?.id, node.id].filter((id) => id !== undefined),
    message: `"${original.name ?? original.id}" membaca "${name}" yang terakhir diisi "${by?.name ?? by?.id ?? 'awal kasus'}"${
      decider ? `, bukan "${decider.name ?? decider.id}"` : ''
    }; kembalikan urutannya (${basis}).`,
  };
}

/** Keys of the nodes that may have written a variable last before a node begins; where the case began, its entry. */
export function lastWriters(
  flow: ControlFlow,
  keyOf: (node: DiagramElement) => NodeKey,
  node: DiagramElement,
  name: string,
): Set<NodeKey> {
  const { points } = flow;
  const found = new Set<NodeKey>();
  const seen = new Set<Point>();
  const open = [points.into(node)!];
  for (let point = open.pop(); point !== undefined; point = open.pop()) {
    for (const one of [...points.before[point]!, ...insideOf(flow, point)]) {
      if (seen.has(one)) continue;
      seen.add(one);
      const writer = points.elements[one];
      if (writer && writer.$type !== 'bpmn:SequenceFlow' && flow.writesOf(writer).includes(name))
        found.add(keyOf(writer));
      else open.push(one);
    }
  }
  return found;
}

/** A sub-process that is left by its boundary event may have come anywhere within. */
function insideOf({ points }: ControlFlow, point: Point): Point[] {
  const event = points.elements[point + 1];
  if (event?.$type !== 'bpmn:BoundaryEvent' || points.into(event) !== point) return [];
  const scope = childOf(event, 'attachedToRef');
  if (!scope || !isSubProcess(scope)) return [];
  return [...points.nodes.values()].filter((node) => isWithin(node, scope)).map((node) => points.of(node)!);
}

function isWithin(node: DiagramElement, scope: DiagramElement): boolean {
  for (let parent = childOf(node, '$parent'); parent; parent = childOf(parent, '$parent'))
    if (parent === scope) return true;
  return false;
}

function listeners(edited: Edited): Breach[] {
  const { law, flow, process } = edited;
  const original = (node: DiagramElement) => law.nodeOf(edited.keyOf(node)) ?? law.process;
  return [process, ...flow.nodes]
    .filter((node) => hasListeners(node) && !hasListeners(original(node)))
    .map((node) => ({
      kind: 'outcome',
      basis: law.basisOf(original(node)),
      elements: [node.id ?? ''],
      message: `"${node.name ?? node.id}" punya pendengar eksekusi (listener), yang dapat menimpa hasil keputusan; hapus.`,
    }));
}

/** Jobs after which something is law outside of the case: a letter is issued, a record made. */
const EFFECTS = /^(issue-letter|send-letter|cancel-letters|end-assignment|register-.*)$/;

/** What a node brings about outside of the case, and for which letter. */
export function effectOf(node: DiagramElement): string | undefined {
  const job = jobTypeOf(node);
  return job !== undefined && EFFECTS.test(job) ? `${job} ${headersOf(node)['letter'] ?? ''}` : undefined;
}
