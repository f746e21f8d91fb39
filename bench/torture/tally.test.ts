import { Tally } from './tally.ts';

const tally = (ran: number): Tally => Object.assign(new Tally('kills', 3), { ran });

it('is good where every case ran and nothing was wrong', () => {
  expect(tally(3).isGood(true)).toBe(true);
  expect(tally(3).line(1)).toBe('kills: asked 3, ran 3, lost 0, doubled 0, stuck 0; 1 s');
});

it('is not good where fewer cases ran than were asked for', () => {
  expect(tally(2).isGood(false)).toBe(false);
});

it.each(['lost', 'doubled', 'stuck'] as const)('is not good where something was %s', (what) => {
  const bad = tally(3);

  bad.complain(what, 'a thing');

  expect(bad.isGood(false)).toBe(false);
  expect(bad.line(1)).toContain(`${what} 1`);
});

it('is good without cases only where the machine allows none and not everything is required', () => {
  const none = Object.assign(tally(0), { notRun: 'no mount' });

  expect([none.isGood(false), none.isGood(true)]).toEqual([true, false]);
  expect(none.line(1)).toBe('kills: not run: no mount');
});
