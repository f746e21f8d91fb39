import { childOf, type DiagramElement } from '../bpmn.ts';
import type { ControlFlow } from '../control-flow.ts';
import type { Breach } from '../mandates.ts';
import { isConstant } from './choices.ts';
import type { Edited } from './edited.ts';
import type { Law, NodeKey } from './law.ts';
import { Marked, type Marks, type Must } from './must.ts';
import type { Point } from './points.ts';
import { conditionOf, jobTypeOf } from './reading.ts';

/** A mark is a protected step, or an outcome of a decision: what a way has passed. */
type Mark = string;

/** An outcome of a decision: of which gateway, by which condition. */
const outcomeKey = (gateway: NodeKey, flow: DiagramElement): Mark => `${gateway} | ${conditionOf(flow)}`;

/** That a step was begun, whether it was done or cut short by an event. */
const begunKey = (key: NodeKey): Mark => `mulai ${key}`;

/** What the mechanism's own diagram passes before each of its protected steps and ends, and after each outcome. */
export class Order {
  readonly bits: ReadonlyMap<Mark, Marks>;
  readonly elements: ReadonlyMap<Mark, DiagramElement>;
  readonly shipped: Sight;
  /** Marks of the steps that mandates name. */
  readonly mandated: Marks;
  private readonly law: Law;

  constructor(law: Law) {
    this.law = law;
    const outcomes = law.flow.nodes
      .filter((node) => law.isDecision(node))
      .flatMap((node) =>
        law.flow.points.flowsFrom(node).map((flow) => [outcomeKey(law.keyOf(node), flow), flow] as const),
      );
    const begun = [...law.protected]
      .filter(([, node]) => law.mayBeCutShort(node))
      .map(([key, node]) => [begunKey(key), node] as const);
    this.elements = new Map<Mark, DiagramElement>([...law.protected, ...begun, ...outcomes]);
    this.bits = new Map([...this.elements.keys()].map((mark, index) => [mark, 1n << BigInt(index)]));
    this.mandated = [...law.protected]
      .filter(([, node]) => law.isMandated(node))
      .reduce((all, [key]) => all | this.bits.get(key)!, 0n);
    this.shipped = this.look(law.flow, (node) => law.keyOf(node));
  }

  /** How the ways of a diagram run past the law's marks. */
  look(flow: ControlFlow, keyOf: (node: DiagramElement) => NodeKey): Sight {
    return new Sight(flow, this.law, this.bits, keyOf);
  }

  /** What must have been passed at a point of an edited diagram where a protected step begins or a named end is reached. */
  wantedAt(
    edited: Edited,
    point: Point,
  ): { readonly marks: Marks; readonly what: string; readonly element: string } | undefined {
    const { points } = edited.flow;
    const node = points.elements[point + 1];
    if (!node || points.into(node) !== point) return undefined;
    const [name, element] = [node.name ?? node.id ?? '', node.id ?? ''];
    const state = edited.flow.stateOf(element);
    if (state !== undefined) {
      const marks = meetAt(this.shipped, this.shipped.ends().get(state) ?? []);
      return marks === undefined ? undefined : { marks, what: `akhir "${name}"`, element };
    }
    const original = this.law.protected.get(edited.keyOf(node));
    const marks = original && this.shipped.global.before(this.law.flow.points.into(original)!);
    return marks === undefined ? undefined : { marks, what: `langkah "${name}"`, element };
  }

  /** Those of the marks that a set holds, in words for officials. */
  named(marks: Marks): { readonly mark: Mark; readonly element: DiagramElement }[] {
    if (marks === 0n) return [];
    return [...this.elements]
      .filter(([mark]) => (marks & this.bits.get(mark)!) !== 0n)
      .map(([mark, element]) => ({ mark, element }));
  }
}

/** Ways through one diagram. */
export class Sight {
  readonly flow: ControlFlow;
  readonly marked: Marked;
  readonly global: Must;
  /** Points at which a decision of the mechanism is asked. */
  readonly decisions: ReadonlyMap<Point, NodeKey>;
  /** Outcomes of decisions and boundary events, from which ways are looked at for themselves. */
  readonly sources: ReadonlyMap<Mark, Point>;
  private readonly segments = new Map<Mark, Must>();

  constructor(flow: ControlFlow, law: Law, bits: ReadonlyMap<Mark, Marks>, keyOf: (node: DiagramElement) => NodeKey) {
    this.flow = flow;
    const decisions = new Map<Point, NodeKey>();
    const sources = new Map<Mark, Point>();
    const markOf = (element: DiagramElement): Marks | undefined => {
      if (element.$type === 'bpmn:SequenceFlow') {
        const from = childOf(element, 'sourceRef');
        return from && law.hasDecision(keyOf(from)) ? bits.get(outcomeKey(keyOf(from), element)) : undefined;
      }
      return bits.get(keyOf(element));
    };
    for (const node of flow.nodes) {
      const key = keyOf(node);
      if (node.$type === 'bpmn:BoundaryEvent' && law.nodeOf(key)) sources.set(key, flow.points.of(node)!);
      const original = law.protected.get(key);
      if (!original || !law.isDecision(original)) continue;
      decisions.set(flow.points.into(node)!, key);
      for (const out of flow.points.flowsFrom(node))
        if (bits.has(outcomeKey(key, out))) sources.set(outcomeKey(key, out), flow.points.of(out)!);
    }
    this.decisions = decisions;
    this.sources = sources;
    const begunAt = (node: DiagramElement): Marks | undefined => bits.get(begunKey(keyOf(node)));
    this.marked = new Marked(flow.points, markOf, begunAt);
    this.global = this.marked.from(flow.points.entries);
  }

  /** From an outcome to the next decisions. */
  segment(source: Mark): Must {
    const known = this.segments.get(source);
    if (known) return known;
    const must = this.marked.from([this.sources.get(source)!], new Set(this.decisions.keys()));
    this.segments.set(source, must);
    return must;
  }

  /** What ends here, by state; of ends without a name, any. */
  ends(): ReadonlyMap<string, readonly Point[]> {
    const ends = new Map<string, Point[]>();
    for (const node of this.flow.nodes) {
      const state = this.flow.stateOf(node.id ?? '');
      if (state !== undefined) ends.set(state, [...(ends.get(state) ?? []), this.flow.points.endOf(node)]);
    }
    return ends;
  }
}

/** Steps that can be gone around, or come before what must precede them. */
export function goneAround(edited: Edited, order: Order, now: Sight): Breach[] {
  return [
    ...stepsBeforeTheirTime(edited, order, now),
    ...endsBeforeTheirTime(edited, order, now),
    ...outcomesElsewhere(edited, order, now),
  ];
}

function stepsBeforeTheirTime(edited: Edited, order: Order, now: Sight): Breach[] {
  const { law } = edited;
  return [...law.protected].flatMap(([key, original]) => {
    const wanted = order.shipped.global.before(law.flow.points.into(original)!);
    if (wanted === undefined) return [];
    const needed = wanted & ~sketches(order, original);
    return edited.nodesOf(key).flatMap((node) => {
      const point = edited.flow.points.into(node)!;
      return lacking(edited, order, now, needed, point, `langkah "${node.name ?? node.id}"`, node.id ?? '');
    });
  });
}

/** Letters may be drafted in any order among each other; what is signed and issued keeps its own. */
function sketches(order: Order, original: DiagramElement): Marks {
  if (jobTypeOf(original) !== 'generate-letter') return 0n;
  return [...order.elements]
    .filter(([, element]) => jobTypeOf(element) === 'generate-letter')
    .reduce((all, [mark]) => all | order.bits.get(mark)!, 0n);
}

function endsBeforeTheirTime(edited: Edited, order: Order, now: Sight): Breach[] {
  const shipped = order.shipped.ends();
  const named = [...now.ends()].flatMap(([state, points]) => {
    const wanted = meetAt(order.shipped, shipped.get(state) ?? []);
    if (wanted === undefined) return [];
    return points.flatMap((point) =>
      lacking(edited, order, now, wanted, point, `akhir "${state}"`, idAt(edited, point)),
    );
  });
  // An end that says nothing could be any end of the mechanism, so every law of any of them holds.
  const all = [...shipped]
    .map(([, points]) => meetAt(order.shipped, points))
    .reduce<Marks>((sum, one) => sum | (one ?? 0n), 0n);
  const states = new Set(shipped.keys());
  const mandated = all & order.mandated;
  const strange = strangeEnds(edited, states).flatMap((node) =>
    lacking(
      edited,
      order,
      now,
      mandated,
      edited.flow.points.endOf(node),
      `akhir "${node.name ?? node.id}"`,
      node.id ?? '',
    ),
  );
  return [...named, ...strange];
}

const idAt = ({ flow }: Edited, point: Point): string =>
  flow.points.elements[point]?.id ?? flow.points.elements[point + 1]?.id ?? '';

/** Ends without a name, and those with a new one that no new decision leads to: a new refusal needs somebody who refuses. */
function strangeEnds(edited: Edited, states: ReadonlySet<string>): DiagramElement[] {
  const { law, flow } = edited;
  const own = new Set(law.flow.namelessEnds());
  const nameless = flow.namelessEnds().filter((id) => !own.has(id));
  const decided = new Set(
    flow.nodes.filter((node) => edited.isAdded(node) && decides(flow, node)).map((node) => flow.points.of(node)!),
  );
  const renamed = flow.nodes.filter((node) => {
    const state = flow.stateOf(node.id ?? '');
    return state !== undefined && !states.has(state) && flow.wayAround(decided, flow.points.endOf(node)) !== undefined;
  });
  return [...nameless.map((id) => flow.points.nodes.get(id)!), ...renamed];
}

/** Whether a gateway asks something on every way out. */
const decides = (flow: ControlFlow, node: DiagramElement): boolean => {
  const out = flow.points.flowsFrom(node);
  return node.$type === 'bpmn:ExclusiveGateway' && out.length > 1 && out.every((one) => !isConstant(conditionOf(one)));
};

const meetAt = (sight: Sight, points: readonly Point[]): Marks | undefined =>
  points
    .map((point) => sight.global.before(point))
    .reduce((met, one) => (met === undefined || one === undefined ? (met ?? one) : met & one), undefined);

/** What must have been passed before a point, and was not: each with a way that goes around it. */
export function lacking(
  edited: Edited,
  order: Order,
  now: Sight,
  wanted: Marks,
  point: Point,
  what: string,
  element: string,
): Breach[] {
  const found = now.global.before(point);
  if (found === undefined) return [];
  return order
    .named(wanted & ~found)
    .flatMap(({ mark, element: original }) => bypass(edited, mark, original, point, what, element));
}

export function bypass(
  edited: Edited,
  mark: Mark,
  original: DiagramElement,
  point: Point,
  what: string,
  element: string,
  entries?: readonly Point[],
): Breach[] {
  const { law, flow } = edited;
  const isOutcome = original.$type === 'bpmn:SequenceFlow';
  const asked = isOutcome ? childOf(original, 'sourceRef')! : original;
  const basis = law.basisOf(asked);
  const nodes = edited.nodesOf(law.keyOf(asked));
  // A step that is gone is told as such.
  if (nodes.length === 0) return [];
  const avoid = nodes.flatMap((node) =>
    isOutcome ? flow.points.flowsFrom(node).filter((one) => outcomeKey(edited.keyOf(node), one) === mark) : [node],
  );
  const isBegun = mark === begunKey(law.keyOf(asked));
  const points = avoid.map((one) => (isBegun ? flow.points.into(one)! : flow.points.of(one)!));
  const path = flow.wayAround(new Set(points), point, entries);
  const name = isOutcome
    ? `hasil ${conditionOf(original)} pada "${asked.name ?? asked.id}"`
    : `langkah "${original.name ?? original.id}"`;
  return [
    {
      kind: 'bypassed',
      basis,
      elements: [element],
      ...(path && { path }),
      message: `${capital(what)} dapat dicapai tanpa ${name} (${basis}). Jalankan setiap jalan ke sana melalui ${isOutcome ? 'hasil' : 'langkah'} itu.`,
    },
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Outcomes of decisions, and what boundary events begin, that lead where they did not lead, or past what they led to. */
function outcomesElsewhere(edited: Edited, order: Order, now: Sight): Breach[] {
  return [...order.shipped.sources.keys()].flatMap((source) =>
    now.sources.has(source) ? outcomeElsewhere(edited, order, now, source) : [],
  );
}

function outcomeElsewhere(edited: Edited, order: Order, now: Sight, source: Mark): Breach[] {
  const [before, after] = [targetsOf(order.shipped, source), targetsOf(now, source)];
  const origin = edited.flow.points.elements[now.sources.get(source)!]!;
  const asked = origin.$type === 'bpmn:SequenceFlow' ? childOf(origin, 'sourceRef')! : origin;
  const basis = edited.law.basisOf(edited.law.nodeOf(edited.keyOf(asked)) ?? asked);
  const own = order.shipped.global.before(order.shipped.sources.get(source)!) ?? 0n;
  const breach = (words: string, path: readonly string[] | undefined): Breach => ({
    kind: 'outcome',
    basis,
    elements: [...new Set([origin.id ?? '', asked.id ?? ''])],
    ...(path && { path }),
    message: `${outcomeName(origin, asked)} ${words} (${basis}). Sambungkan kembali ke tempat semula.`,
  });
  const breaches = [...after].flatMap(([target, { must, point }]) => {
    const wanted = before.get(target);
    const way = () => edited.flow.wayAround(new Set(), point, [now.sources.get(source)!]);
    if (wanted) return passedBy(edited, order, wanted.must & ~must, breach, target, now, source, point);
    // Leading back to a decision it has behind it only asks that decision again.
    const isBehind = (own & (order.bits.get(target) ?? 0n)) !== 0n;
    return isBehind || !isKnown(order, target) ? [] : [breach(`mengarah ke ${describe(edited, target)}`, way())];
  });
  const isLost = before.size > 0 && ![...before.keys()].some((target) => after.has(target));
  return isLost && breaches.length === 0
    ? [breach(`tidak lagi mengarah ke ${describe(edited, [...before.keys()][0]!)}`, undefined)]
    : breaches;
}

/** Steps between an outcome and what it leads to that can be gone around: told with their own article. */
function passedBy(
  edited: Edited,
  order: Order,
  lost: Marks,
  breach: (words: string, path: readonly string[] | undefined) => Breach,
  target: Mark,
  now: Sight,
  source: Mark,
  point: Point,
): Breach[] {
  return order.named(lost).flatMap(({ element }) => {
    if (element.$type === 'bpmn:SequenceFlow' || edited.nodesOf(edited.law.keyOf(element)).length === 0) return [];
    const avoid = edited.nodesOf(edited.law.keyOf(element)).map((node) => edited.flow.points.of(node)!);
    const path = edited.flow.wayAround(new Set(avoid), point, [now.sources.get(source)!]);
    const told = breach(`mengarah ke ${describe(edited, target)} tanpa langkah "${element.name ?? element.id}"`, path);
    return [{ ...told, kind: 'bypassed' as const, basis: edited.law.basisOf(element) }];
  });
}

const outcomeName = (origin: DiagramElement, asked: DiagramElement): string =>
  origin === asked
    ? `Peristiwa "${asked.name ?? asked.id}"`
    : `Hasil ${conditionOf(origin)} pada "${asked.name ?? asked.id}"`;

const END = 'akhir ';

const isKnown = (order: Order, target: Mark): boolean =>
  !target.startsWith(END) || order.shipped.ends().has(target.slice(END.length));

const describe = ({ law }: Edited, target: Mark): string => {
  if (target.startsWith(END)) return `akhir "${target.slice(END.length)}"`;
  const decision = law.protected.get(target);
  return `pilihan "${decision?.name ?? decision?.id ?? target}"`;
};

/** Decisions and named ends that come next after an outcome, with what is passed on every way to them. */
function targetsOf(sight: Sight, source: Mark): ReadonlyMap<Mark, { readonly must: Marks; readonly point: Point }> {
  const segment = sight.segment(source);
  const targets = new Map<Mark, { must: Marks; point: Point }>();
  const add = (target: Mark, point: Point): void => {
    const must = segment.before(point);
    if (must === undefined) return;
    const known = targets.get(target);
    targets.set(target, known ? { must: known.must & must, point } : { must, point });
  };
  for (const point of segment.reached) {
    const decision = sight.decisions.get(point);
    if (decision !== undefined) add(decision, point);
  }
  for (const [state, points] of sight.ends()) for (const point of points) add(`${END}${state}`, point);
  return targets;
}
