import { toCsv } from './csv.ts';

it('writes texts and numbers as spreadsheets here read them', () => {
  expect(
    toCsv([
      ['Nama', 'Nilai', 'Catatan'],
      ['A; "B"', 12.5, null],
    ]),
  ).toBe('\uFEFFNama;Nilai;Catatan\r\n"A; ""B""";12,5;\r\n');
});

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('never lets %j become a formula', (text) => {
  expect(toCsv([[text]])).toContain(`'${text}`);
});
