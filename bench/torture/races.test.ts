import { NOT_FOUND, type Outcome } from './gateway.ts';
import { judgeRace, RIVALS } from './races.ts';
import { Tally } from './tally.ts';

const won: Outcome = { reply: {} };
const lost: Outcome = { code: NOT_FOUND, details: 'no such job' };
const hung: Outcome = { code: 4, details: 'deadline exceeded' };

function judged(...first: readonly Outcome[]): readonly string[] {
  const tally = new Tally('races', 1);
  judgeRace(tally, '7', [...first, ...Array.from({ length: RIVALS - first.length }, () => lost)]);
  return tally.complaints.map((complaint) => complaint.slice(0, 35));
}

it('is content where one of the rivals completes the job', () => {
  expect(judged(won)).toEqual([]);
});

it('finds a job that nobody completed', () => {
  expect(judged()).toEqual(['lost: job 7: nobody completed it']);
});

it('finds a job that two completed', () => {
  expect(judged(won, won)).toEqual(['doubled: job 7: 2 completed it']);
});

it('finds a rival who was told something else', () => {
  expect(judged(won, hung)).toEqual(['stuck: job 7: [{"reply":{}},{"code"']);
});
