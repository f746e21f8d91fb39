import { MAX_BYTES, readTable } from './csv.ts';

const read = (text: string) => readTable(Buffer.from(text));

it.each([
  ['semicolons', 'a;b\n1;2\n'],
  ['commas', 'a,b\n1,2'],
  ['tabs', 'a\tb\r\n1\t2\r\n'],
  ['a byte order mark', '\uFEFFa;b\r\n1;2'],
  ['column names in capitals and blanks around', ' A ; B \n 1 ; 2 '],
  ['quotes', '"a";"b"\n"1";"2"'],
  ['lines without anything', 'a;b\n;\n\n1;2\n;;;'],
])('reads a table with %s', (_what, text) => {
  const { header, rows } = read(text);

  expect(header).toEqual(['a', 'b']);
  expect(rows.map(({ cells }) => cells)).toEqual([['1', '2']]);
});

it('keeps separators, quotes and line ends within quotes, and counts lines as the file has them', () => {
  const { rows } = read('a;b\n"satu; ""dua""\ntiga";x\ny;z');

  expect(rows).toEqual([
    { line: 2, cells: ['satu; "dua"\ntiga', 'x'] },
    { line: 4, cells: ['y', 'z'] },
  ]);
});

it.each([
  ['an empty file', '', 1, 'Berkas kosong'],
  ['a quote that is not closed', 'a;b\n1;"2\n3;4', 2, 'Tanda kutip tidak ditutup'],
  ['letters after a quote', 'a;b\n"1"x;2', 2, 'ada huruf sesudahnya'],
  ['a NUL character', 'a;b\n1;2\n3;\0', 3, 'karakter yang tidak dapat dicetak'],
  ['a cell without end', `a\n${'x'.repeat(2_001)}`, 2, 'lebih panjang dari 2000 huruf'],
  ['too many lines', `a\n${'1\n'.repeat(20_001)}`, 20_002, 'lebih dari 20000 baris'],
])('refuses %s, with the line', (_what, text, line, message) => {
  const refusal = (): unknown => read(text);

  expect(refusal).toThrow(expect.objectContaining({ line, message: expect.stringContaining(message) }));
});

it('refuses a workbook, another encoding and a file that is too large', () => {
  expect(() => readTable(Buffer.from('PK\u0003\u0004'))).toThrow('Simpan lembarnya sebagai "CSV UTF-8"');
  expect(() => readTable(Buffer.from('nama\nPéra', 'latin1'))).toThrow('tidak memakai pengodean UTF-8');
  expect(() => readTable(new Uint8Array(MAX_BYTES + 1))).toThrow('lebih besar dari 5 MB');
});

it('refuses a cell of megabytes of quotes', () => {
  expect(() => read(`a\n"${'""'.repeat(2_000_000)}`)).toThrow('lebih panjang dari 2000 huruf');
});
