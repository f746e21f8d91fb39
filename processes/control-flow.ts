import { type DiagramElement, executableProcess, propertiesOf } from './bpmn.ts';
import { hasEvent, type Point, Points } from './guard/points.ts';
import { writesOf } from './guard/reading.ts';

/** The control flow of a process: what a case may go through, and what it may go around. */
export class ControlFlow {
  readonly points: Points;
  private readonly steps = new Map<string, DiagramElement[]>();
  private readonly states = new Map<string, string>();
  private readonly properties = new Map<DiagramElement, { readonly [name: string]: string }>();
  private readonly writes = new Map<DiagramElement, readonly string[]>();
  private aside: ReadonlySet<string> | undefined;
  private reachable: ReadonlyMap<Point, unknown> | undefined;

  constructor(process: DiagramElement) {
    this.points = new Points(process);
    for (const [id, node] of this.points.nodes) {
      const properties = propertiesOf(node);
      this.properties.set(node, properties);
      const { 'legal:step': step, 'legal:endState': state } = properties;
      if (step !== undefined) this.steps.set(step, [...(this.steps.get(step) ?? []), node]);
      if (state !== undefined && state !== '') this.states.set(id, state);
    }
  }

  static of(definitions: DiagramElement): ControlFlow | undefined {
    const process = executableProcess(definitions);
    return process && new ControlFlow(process);
  }

  /** `zeebe:property` values of one of its nodes, read once. */
  propertiesOf(node: DiagramElement): { readonly [name: string]: string } {
    return this.properties.get(node) ?? propertiesOf(node);
  }

  /** Variables one of its nodes sets, read once. */
  writesOf(node: DiagramElement): readonly string[] {
    const known = this.writes.get(node) ?? writesOf(node);
    this.writes.set(node, known);
    return known;
  }

  get nodes(): readonly DiagramElement[] {
    return [...this.points.nodes.values()];
  }

  nodesOfStep(step: string): readonly DiagramElement[] {
    return this.steps.get(step) ?? [];
  }

  /** Name of the end state (`legal:endState`) a case has come to at a node. */
  stateOf(id: string): string | undefined {
    return this.states.get(id);
  }

  /**
   * Ends (`legal:endState`) that bear one of these names. An end without a name could be any of them, unless it only ends
   * what runs beside the case: taking the name off an end must not take the law off it.
   */
  endsOf(states: readonly string[]): string[] {
    if (states.length === 0) return [];
    const named = [...this.states].filter(([, state]) => states.includes(state)).map(([id]) => id);
    return [...named, ...this.namelessEnds()];
  }

  /** Ends of the case that bear no name. */
  namelessEnds(): readonly string[] {
    this.aside ??= this.endsAside();
    return [...this.points.nodes]
      .filter(([id, node]) => !this.states.has(id) && this.points.isEnd(node) && !this.aside!.has(id))
      .filter(([id, node]) => node.$type !== 'bpmn:SubProcess' || this.isReachable(id))
      .map(([id]) => id);
  }

  nameOf(id: string): string {
    return this.points.nodes.get(id)?.name ?? id;
  }

  isReachable(id: string): boolean {
    const node = this.points.nodes.get(id);
    this.reachable ??= this.reach(new Set(), this.points.entries);
    return (
      node !== undefined &&
      this.reachable.has(this.points.isEnd(node) ? this.points.endOf(node) : this.points.into(node)!)
    );
  }

  /**
   * A path from a beginning to an element on which none of the given nodes is completed; undefined where there is none.
   * A node that is left through its boundary event was not completed.
   * @param entries where the path may begin; absent: where the process does
   */
  pathAround(avoid: ReadonlySet<string>, end: string, entries?: readonly string[]): string[] | undefined {
    const points = new Set([...avoid].flatMap((id) => this.pointOf(id) ?? []));
    const from = entries?.flatMap((id) => this.points.into(this.points.nodes.get(id)) ?? []);
    const target = this.points.nodes.get(end);
    const last = target && (this.points.isEnd(target) ? this.points.endOf(target) : this.points.into(target));
    return last === undefined ? undefined : this.wayAround(points, last, from);
  }

  /** As {@link pathAround}, by points: sequence flows can be avoided, too. */
  wayAround(
    avoid: ReadonlySet<Point>,
    end: Point,
    entries: readonly Point[] = this.points.entries,
  ): string[] | undefined {
    const from = this.reach(avoid, entries, end);
    return from.has(end) ? this.trace(from, end) : undefined;
  }

  /** Every point that can be reached, by the one before it. */
  private reach(
    avoid: ReadonlySet<Point>,
    entries: readonly Point[],
    end?: Point,
  ): ReadonlyMap<Point, Point | undefined> {
    const { next, before, joins } = this.points;
    // A join waits for what can come to it at all.
    const comes = avoid.size > 0 && joins.size > 0 ? this.reach(new Set(), entries) : undefined;
    const from = new Map<Point, Point | undefined>(entries.map((point) => [point, undefined]));
    const open = [...entries];
    for (let place = 0; place < open.length; place += 1) {
      const point = open[place]!;
      if (point === end) break;
      if (avoid.has(point)) continue;
      for (const target of next[point]!) {
        if (from.has(target)) continue;
        const waits =
          comes &&
          joins.has(target) &&
          before[target]!.some((one) => comes.has(one) && !passed(one, from, avoid, point));
        if (waits) continue;
        from.set(target, point);
        open.push(target);
      }
    }
    return from;
  }

  private pointOf(id: string): Point | undefined {
    const node = this.points.nodes.get(id);
    return node && this.points.of(node);
  }

  private trace(from: ReadonlyMap<Point, Point | undefined>, end: Point): string[] {
    const path: string[] = [];
    for (let point: Point | undefined = end; point !== undefined; point = from.get(point)) {
      const element = this.points.elements[point] ?? (point === end ? this.points.elements[point + 1] : undefined);
      if (element && element.$type !== 'bpmn:SequenceFlow') path.unshift(element.id ?? '');
      // A node that was begun, and left by its boundary event or before it was done, is on the path, too.
      else if (!element && this.isBegun(point) && path[0] !== this.points.elements[point + 1]?.id)
        path.unshift(this.points.elements[point + 1]?.id ?? '');
    }
    return path;
  }

  /** Beginnings stand before their nodes. */
  private isBegun(point: Point): boolean {
    const node = this.points.elements[point + 1];
    return node !== undefined && this.points.into(node) === point;
  }

  /** Ends of what runs beside the case: reminders, and branches of a fork whose other branches go on to an end of the case. */
  private endsAside(): ReadonlySet<string> {
    const { nodes } = this.points;
    const of = (node: DiagramElement) => this.points.of(node);
    const avoid = new Set([...nodes.values()].filter(runsAside).map((node) => of(node)!));
    for (const node of nodes.values()) for (const flow of this.branchesAside(node)) avoid.add(flow);
    const reached = this.reach(avoid, this.points.entries);
    // Whatever ends everything ends the case, wherever it stands.
    const ended = [...nodes].filter(([, node]) => this.points.isEnd(node) && !hasEvent(node, 'Terminate'));
    const beyond = this.reach(new Set(), this.points.entries);
    return new Set(ended.filter(([, node]) => !reached.has(of(node)!) && beyond.has(of(node)!)).map(([id]) => id));
  }

  private branchesAside(node: DiagramElement): Point[] {
    const flows = this.points.flowsFrom(node);
    if (node.$type !== 'bpmn:ParallelGateway' || flows.length < 2) return [];
    const branches = flows.map((flow) => this.points.of(flow)).filter((point) => point !== undefined);
    const isMain = branches.map((branch) => this.reachesState(branch));
    return branches.filter((_, index) => !isMain[index] && isMain.includes(true));
  }

  private reachesState(from: Point): boolean {
    for (const point of this.reach(new Set(), [from]).keys())
      if (this.states.has(this.points.elements[point]?.id ?? '')) return true;
    return false;
  }
}

/** Whether a branch into a join has come: it was reached, and not avoided. */
const passed = (
  branch: Point,
  from: ReadonlyMap<Point, Point | undefined>,
  avoid: ReadonlySet<Point>,
  now: Point,
): boolean => branch === now || (from.has(branch) && !avoid.has(branch));

/** Whether what begins here goes on beside the case instead of ending it. */
const runsAside = (node: DiagramElement): boolean =>
  node['cancelActivity'] === false || node['isInterrupting'] === false;
