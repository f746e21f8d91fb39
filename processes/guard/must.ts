import type { DiagramElement } from '../bpmn.ts';
import type { Point, Points } from './points.ts';

/** Marks as bits: a set of them is one number. */
export type Marks = bigint;

/** Which mark a point bears; undefined where it bears none. */
export type MarkOf = (element: DiagramElement) => Marks | undefined;

/** What every way to a point has passed, for each point that is reached. */
export interface Must {
  /** Undefined where the point is not reached. */
  before(point: Point): Marks | undefined;
  readonly reached: readonly Point[];
}

/** Which points bear a mark. */
export class Marked {
  private readonly points: Points;
  private readonly marks: readonly (Marks | undefined)[];

  /** @param begunAt mark of where a node is begun */
  constructor(points: Points, markOf: MarkOf, begunAt: MarkOf) {
    this.points = points;
    this.marks = points.elements.map((element, point) => {
      if (element) return markOf(element);
      const next = points.elements[point + 1];
      return next && points.into(next) === point ? begunAt(next) : undefined;
    });
  }

  /**
   * What every way from some points has passed when it comes to a point: where ways meet, what all of them have passed;
   * where a join waits for all, what any of them has.
   * @param stops points at which the ways are not followed further
   */
  from(entries: readonly Point[], stops?: ReadonlySet<Point>): Must {
    const reached = this.reach(entries, stops);
    const begin = new Set(entries);
    const before = new Map<Point, Marks | undefined>();
    const after = (point: Point): Marks | undefined => {
      const known = before.get(point);
      return known === undefined ? undefined : known | (this.marks[point] ?? 0n);
    };
    for (let changed = true; changed; ) {
      changed = false;
      for (const point of reached) {
        const found = begin.has(point) ? 0n : this.meet(point, after, stops);
        if (found === undefined || found === before.get(point)) continue;
        before.set(point, found);
        changed = true;
      }
    }
    return { before: (point) => before.get(point), reached };
  }

  private meet(
    point: Point,
    after: (point: Point) => Marks | undefined,
    stops: ReadonlySet<Point> | undefined,
  ): Marks | undefined {
    const isJoin = this.points.joins.has(point);
    let met: Marks | undefined;
    for (const one of this.points.before[point]!) {
      const marks = stops?.has(one) ? undefined : after(one);
      // Undefined is "not known yet", which stands for everything: it takes nothing away where ways meet.
      if (marks === undefined) continue;
      if (met === undefined) met = marks;
      else met = isJoin ? met | marks : met & marks;
    }
    return met;
  }

  private reach(entries: readonly Point[], stops: ReadonlySet<Point> | undefined): Point[] {
    const seen = new Set(entries);
    const open = [...entries];
    for (let place = 0; place < open.length; place += 1) {
      const point = open[place]!;
      if (stops?.has(point) && !entries.includes(point)) continue;
      for (const target of this.points.next[point]!) {
        if (seen.has(target)) continue;
        seen.add(target);
        open.push(target);
      }
    }
    return open;
  }
}
