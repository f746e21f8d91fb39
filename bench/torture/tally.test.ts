import { Tally } from './tally.ts';

const tally = (ran: number): Tally => Object.assign(new Tally('kills', 3), { ran });

it('is good where every case ran and nothing was wrong', () => {
  expect(tally(3).result(true)).toBe('passed');
  expect(tally(3).line(1)).toBe('kills: asked 3, ran 3, lost 0, doubled 0, stuck 0; 1 s');
});

it('is not good where fewer cases ran than were asked for', () => {
  expect(tally(2).result(false)).toBe('failed');
});

it.each(['lost', 'doubled', 'stuck'] as const)('is not good where something was %s', (what) => {
  const bad = tally(3);

  bad.complain(what, 'a thing');

  expect(bad.result(false)).toBe('failed');
  expect(bad.line(1)).toContain(`${what} 1`);
});

it('is skipped only where the machine allows no case and not everything is required', () => {
  const none = Object.assign(tally(0), { notRun: 'no mount' });

  expect([none.result(false), none.result(true)]).toEqual(['skipped', 'failed']);
  expect(none.line(1)).toBe('kills: not run: no mount');
});
