import { alongLine } from './label-places.ts';
import { Labels } from './labels.ts';

const box = { x: 0, y: 0, width: 40, height: 14 };

const free = { ...box, x: 200 };

describe('places of labels', () => {
  it('are the first that meets nothing', () => {
    const labels = new Labels([{ x: 30, y: 0, width: 10, height: 10 }], []);

    const place = labels.place([box, free, { ...box, x: 400 }]);

    expect(place).toEqual(free);
  });

  it('lie rather on a line than on a box', () => {
    const line = [
      { x: 210, y: -50 },
      { x: 210, y: 50 },
    ];
    const labels = new Labels([{ x: 30, y: 0, width: 10, height: 10 }], [line]);

    const place = labels.place([box, free]);

    expect(place).toEqual(free);
  });

  it('are kept free of the labels that come after', () => {
    const labels = new Labels([], []);
    labels.place([box]);

    const place = labels.place([box, free]);

    expect(place).toEqual(free);
  });

  it('stand beside the beginning of a flow, away from its next turn', () => {
    const [first] = alongLine('ya', [
      { x: 100, y: 100 },
      { x: 150, y: 100 },
      { x: 150, y: 20 },
    ]);

    expect(first).toMatchObject({ x: 104, y: 103 });
  });

  it('lie further on along a flow where what stands at its beginning leaves no room', () => {
    const flow = [
      { x: 100, y: 100 },
      { x: 200, y: 100 },
    ];
    const across = [
      { x: 110, y: 0 },
      { x: 110, y: 300 },
    ];
    const labels = new Labels([], [flow, across]);

    const place = labels.place(alongLine('ya', flow));

    expect(place.x).toBeGreaterThan(110);
    expect(place.x + place.width).toBeLessThanOrEqual(200);
  });
});
