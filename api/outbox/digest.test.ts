import { tanggal } from '../../processes/tanggal.ts';
import { digestAt } from './digest.ts';

const libur = new Set([tanggal('2026-03-19')]);

it.each([
  ['before it is closed', '2026-03-17T06:54:59+07:00', '2026-03-17'],
  ['shortly before it is sent', '2026-03-17T06:55:00+07:00', '2026-03-18'],
  ['during the day', '2026-03-17T10:00:00+07:00', '2026-03-18'],
  ['before a holiday', '2026-03-18T10:00:00+07:00', '2026-03-20'],
  ['on a holiday', '2026-03-19T05:00:00+07:00', '2026-03-20'],
  ['on Friday', '2026-03-20T16:00:00+07:00', '2026-03-23'],
  ['on Sunday', '2026-03-22T03:00:00+07:00', '2026-03-23'],
])('takes up what happens %s', (_when, now, date) => {
  const digest = digestAt(Date.parse(now), libur, 'https://lincah.example');

  expect(digest).toMatchObject({ date, due: `${date}T07:00:00+07:00` });
  expect(digest.opening).toContain('https://lincah.example/pemberitahuan');
});
