/** A line of a table, with its number in the file. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Which cells the file keeps as numbers; a text file keeps none so. */
  readonly numbers?: readonly number[];
}

/** A table as a spreadsheet saves it. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
}

/** What keeps a file from being read at all. */
export class UnreadableTable extends Error {
  readonly line: number;

  constructor(line: number, message: string) {
    super(message);
    this.line = line;
  }
}

/** Bytes of a file, lines of a table, and characters of a cell at most. */
export const MAX_BYTES = 5_000_000;
export const MAX_ROWS = 20_000;
const MAX_CELL = 2_000;

const DELIMITERS = [';', ',', '\t'] as const;

/**
 * Reads a CSV file: UTF-8, separated by semicolons, commas or tabs, cells with those in double quotes.
 * @throws UnreadableTable with what was expected and how to save the file instead
 */
export function readTable(content: Uint8Array): Table {
  checkFileSize(content);
  const text = decode(content);
  return tableOf(cellsOf(text, delimiterOf(text)));
}

/** @throws UnreadableTable where a file is larger than is allowed */
export function checkFileSize(content: Uint8Array): void {
  if (content.byteLength > MAX_BYTES)
    throw new UnreadableTable(1, `Berkas lebih besar dari ${MAX_BYTES / 1_000_000} MB. Bagi menjadi beberapa berkas.`);
}

/** The table that lines hold: the first one that is not empty names the columns; @throws UnreadableTable where there is none */
export function tableOf(lines: readonly TableRow[]): Table {
  const [first, ...rows] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (!first) throw new UnreadableTable(1, 'Berkas kosong. Baris pertama harus memuat nama kolom.');
  return { header: first.cells.map((cell) => cell.toLowerCase()), rows };
}

function decode(content: Uint8Array): string {
  if (content[0] === 0x50 && content[1] === 0x4b)
    throw new UnreadableTable(
      1,
      'Berkas ini buku kerja, bukan CSV. Simpan lembarnya sebagai "CSV UTF-8", atau beri berkasnya akhiran .xlsx, lalu unggah lagi.',
    );
  try {
    // A byte order mark is taken off by the decoder itself.
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
  } catch {
    throw new UnreadableTable(1, 'Berkas tidak memakai pengodean UTF-8. Simpan sebagai "CSV UTF-8", lalu unggah lagi.');
  }
}

/** The separator that the line of the column names has most of. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/\r?\n|$/));
  const count = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

function cellsOf(text: string, delimiter: string): { line: number; cells: string[] }[] {
  const pattern = new RegExp(`"([^"]*(?:""[^"]*)*)"|([^"\\r\\n${delimiter}][^\\r\\n${delimiter}]*)|`, 'y');
  const rows: { line: number; cells: string[] }[] = [];
  let row = { line: 1, cells: [] as string[] };
  let line = 1;
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const [whole, quoted, plain = ''] = pattern.exec(text)!;
    at += whole.length;
    row.cells.push(checked(line, quoted?.replaceAll('""', '"') ?? plain));
    line += whole.split('\n').length - 1;
    const end = /^\r?\n/.exec(text.slice(at, at + 2))?.[0] ?? text[at] ?? '';
    if (end !== delimiter) {
      rows.push(row);
      if (rows.length > MAX_ROWS + 1)
        throw new UnreadableTable(line, `Berkas lebih dari ${MAX_ROWS} baris. Bagi menjadi beberapa berkas.`);
      if (end === '') return rows;
      if (!end.endsWith('\n'))
        throw new UnreadableTable(
          line,
          'Tanda kutip tidak ditutup, atau ada huruf sesudahnya. Tutup kutipnya, lalu unggah lagi.',
        );
      line += 1;
      row = { line, cells: [] };
    }
    at += end.length;
  }
}

/** Control characters but tab and line ends. */
const UNPRINTABLE = /(?![\t\n\r])\p{Control}|\p{Private_Use}|\p{Noncharacter_Code_Point}/u;

/** A cell without blanks around it; @throws UnreadableTable where it is too long or holds what cannot be printed */
export function checked(line: number, cell: string): string {
  const text = cell.trim();
  if (text.length > MAX_CELL) throw new UnreadableTable(line, `Sebuah sel lebih panjang dari ${MAX_CELL} huruf.`);
  if (UNPRINTABLE.test(text)) throw new UnreadableTable(line, 'Sebuah sel memuat karakter yang tidak dapat dicetak.');
  return text;
}
