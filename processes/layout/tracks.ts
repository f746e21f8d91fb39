import { groupBy } from '../group-by.ts';
import type { Route, X, Y } from './routes.ts';

/** Which of the parallel tracks of its channel each stretch of an edge takes: by edge id and turn. */
export type Tracks = ReadonlyMap<string, number>;

interface Stretch {
  readonly key: string;
  readonly channel: string;
  readonly from: number;
  readonly to: number;
}

export const trackKey = (edge: string, turn: number): string => `${edge}#${turn}`;

/** Gives stretches that would lie on each other different tracks; shorter ones lie within longer ones. */
export function assignTracks(routes: readonly Route[]): {
  readonly tracks: Tracks;
  readonly widths: ReadonlyMap<string, number>;
} {
  const tracks = new Map<string, number>();
  const widths = new Map<string, number>();
  for (const [channel, stretches] of groupBy(routes.flatMap(stretchesOf), (stretch) => stretch.channel)) {
    const taken: Stretch[][] = [];
    for (const stretch of stretches.toSorted((a, b) => a.to - a.from - (b.to - b.from))) {
      let track = 0;
      while (taken[track]?.some((other) => stretch.from < other.to && other.from < stretch.to)) track += 1;
      taken[track] = [...(taken[track] ?? []), stretch];
      tracks.set(stretch.key, track);
    }
    widths.set(channel, taken.length);
  }
  return { tracks, widths };
}

function stretchesOf({ edge, from, turns }: Route): Stretch[] {
  const stretches: Stretch[] = [];
  let { x, y }: { x: X; y: Y } = from;
  turns.forEach((turn, index) => {
    const next = turns[index + 1];
    if ('x' in turn) {
      x = turn.x;
      if ('channel' in x && next && 'y' in next)
        stretches.push(stretch(edge.id, index, `v${x.channel}`, place(y), place(next.y)));
    } else {
      y = turn.y;
      if ('above' in y && next && 'x' in next)
        stretches.push(stretch(edge.id, index, `h${y.above}`, place(x), place(next.x)));
    }
  });
  return stretches;
}

const stretch = (edge: string, turn: number, channel: string, a: number, b: number): Stretch => ({
  key: trackKey(edge, turn),
  channel,
  from: Math.min(a, b),
  to: Math.max(a, b),
});

/** A rough position: whole numbers are columns and rows, halves the channels between them. */
function place(at: X | Y): number {
  if ('channel' in at) return at.channel + 0.5;
  if ('above' in at) return at.above - 0.5;
  const shift = at.at === 'left' || at.at === 'top' ? -0.2 : at.at === 'right' || at.at === 'bottom' ? 0.2 : 0;
  return ('column' in at ? at.column : at.row) + shift;
}
