import type { LayoutEdge } from './graph.ts';
import type { Route, X, Y } from './routes.ts';
import { assignTracks, trackKey } from './tracks.ts';

const edge = (id: string): LayoutEdge => ({ id, element: { $type: 'bpmn:SequenceFlow' }, source: 'a', target: 'b' });

const x = (column: number): X => ({ column, at: 'center', node: `n${column}` });

const y = (row: number): Y => ({ row, at: 'center', node: `n${row}` });

/** From one column and row through the channel above row 2 to another. */
const through = (id: string, from: [number, number], to: [number, number]): Route => ({
  edge: edge(id),
  from: { x: x(from[0]), y: y(from[1]) },
  turns: [{ y: { above: 2 } }, { x: x(to[0]) }, { y: y(to[1]) }],
});

describe('tracks', () => {
  it('keep stretches apart that would lie on each other', () => {
    const { tracks, widths } = assignTracks([through('long', [0, 1], [4, 2]), through('short', [1, 1], [3, 2])]);

    expect([tracks.get(trackKey('short', 0)), tracks.get(trackKey('long', 0))]).toEqual([0, 1]);
    expect(widths.get('h2')).toBe(2);
  });

  it('turn what comes from above before what goes on downwards at the same place', () => {
    const routes = [through('fromAbove', [3, 1], [4, 2]), through('goesDown', [0, 1], [3, 2])];

    const { tracks } = assignTracks(routes);

    expect(tracks.get(trackKey('fromAbove', 0))).toBeGreaterThan(tracks.get(trackKey('goesDown', 0))!);
  });
});
