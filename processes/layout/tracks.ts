import { groupBy } from '../group-by.ts';
import type { Route, X, Y } from './routes.ts';

/** Which of the parallel tracks of its channel each stretch of an edge takes: by edge id and turn. */
export type Tracks = ReadonlyMap<string, number>;

interface Stretch {
  readonly key: string;
  readonly channel: string;
  readonly from: number;
  readonly to: number;
  /** Where it begins and ends, and to which side the edge goes on there: -1 up or left, 1 down or right. */
  readonly ends: readonly { readonly at: number; readonly side: -1 | 1 }[];
}

export const trackKey = (edge: string, turn: number): string => `${edge}#${turn}`;

/**
 * Gives stretches that would lie on each other different tracks; shorter ones lie within longer ones. Where one edge
 * leaves a channel upwards and another downwards at the same place, the first takes the upper track, lest they meet.
 */
export function assignTracks(routes: readonly Route[]): {
  readonly tracks: Tracks;
  readonly widths: ReadonlyMap<string, number>;
} {
  const tracks = new Map<string, number>();
  const widths = new Map<string, number>();
  for (const [channel, stretches] of groupBy(routes.flatMap(stretchesOf), (stretch) => stretch.channel)) {
    const taken: Stretch[][] = [];
    const visited = new Set<string>();
    const assign = (stretch: Stretch): void => {
      if (visited.has(stretch.key)) return;
      visited.add(stretch.key);
      const under = stretches.filter((other) => liesBeyond(stretch, other));
      for (const other of under) assign(other);
      let track = Math.max(0, ...under.map(({ key }) => (tracks.get(key) ?? -1) + 1));
      while (taken[track]?.some((other) => stretch.from < other.to && other.from < stretch.to)) track += 1;
      taken[track] = [...(taken[track] ?? []), stretch];
      tracks.set(stretch.key, track);
    };
    for (const stretch of stretches.toSorted((a, b) => a.to - a.from - (b.to - b.from))) assign(stretch);
    widths.set(channel, taken.length);
  }
  return { tracks, widths };
}

/** Tracks are counted upwards in channels between rows, and to the right in those between columns. */
function liesBeyond(stretch: Stretch, other: Stretch): boolean {
  const away = stretch.channel.startsWith('h') ? -1 : 1;
  return stretch.ends.some(
    ({ at, side }) => side === away && other.ends.some((end) => end.at === at && end.side === -away),
  );
}

function stretchesOf({ edge, from, turns }: Route): Stretch[] {
  const stretches: Stretch[] = [];
  let { x, y }: { x: X; y: Y } = from;
  turns.forEach((turn, index) => {
    const [before, next, after] = [{ x, y }, turns[index + 1], turns[index + 2]];
    if ('x' in turn) {
      x = turn.x;
      if ('channel' in x && next && 'y' in next)
        stretches.push(
          stretch(edge.id, index, `v${x.channel}`, [y, next.y], [before.x, after && 'x' in after && after.x], x),
        );
    } else {
      y = turn.y;
      if ('above' in y && next && 'x' in next)
        stretches.push(
          stretch(edge.id, index, `h${y.above}`, [x, next.x], [before.y, after && 'y' in after && after.y], y),
        );
    }
  });
  return stretches;
}

/** @param beside what the edge comes from, and goes on to, across the channel */
function stretch(
  edge: string,
  turn: number,
  channel: string,
  along: readonly [X | Y, X | Y],
  beside: readonly (X | Y | false | undefined)[],
  itself: X | Y,
): Stretch {
  const [a, b] = along.map(place) as [number, number];
  const ends = [a, b].flatMap((at, index) => {
    const neighbour = beside[index];
    return neighbour ? [{ at, side: place(neighbour) < place(itself) ? (-1 as const) : (1 as const) }] : [];
  });
  return { key: trackKey(edge, turn), channel, from: Math.min(a, b), to: Math.max(a, b), ends };
}

/** A rough position: whole numbers are columns and rows, halves the channels between them. */
function place(at: X | Y): number {
  if ('channel' in at) return at.channel + 0.5;
  if ('above' in at) return at.above - 0.5;
  const shift = at.at === 'left' || at.at === 'top' ? -0.2 : at.at === 'right' || at.at === 'bottom' ? 0.2 : 0;
  return ('column' in at ? at.column : at.row) + shift;
}
