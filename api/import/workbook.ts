import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkDeclaredSize } from './archive.ts';
import { checkFileSize, type TableRow, UnreadableTable } from './csv.ts';

/** A sheet of a workbook: its rows that hold anything, column names among them. */
export interface WorkbookSheet {
  readonly name: string;
  readonly rows: readonly TableRow[];
}

/** What the thread says. */
export type WorkbookAnswer =
  | { readonly sheets: readonly WorkbookSheet[] }
  | { readonly refusal: string; readonly line: number };

/** How long one workbook may take, in milliseconds, and how much memory, in MB; twenty thousand rows need a tenth of both. */
const READING_TIME = 20_000;
const READING_MEMORY = 512;

const TOO_HARD = `Buku kerja tidak selesai dibaca dalam ${READING_TIME / 1_000} detik dan memori ${READING_MEMORY} MB. Hapus format dan isi di luar tabel, atau simpan lembarnya sebagai CSV UTF-8.`;

const OLD_OR_LOCKED =
  'Berkas ini buku kerja .xls lama atau berkata sandi. Simpan sebagai "Buku Kerja Excel (.xlsx)" tanpa kata sandi, lalu unggah lagi.';

/**
 * Reads the sheets of an .xlsx file: values as CSV would have them, formulas as they were last computed.
 * @throws UnreadableTable where it is no workbook, broken, or larger than is allowed
 */
export async function readWorkbook(content: Uint8Array): Promise<readonly WorkbookSheet[]> {
  checkFileSize(content);
  if (content[0] === 0xd0 && content[1] === 0xcf) throw new UnreadableTable(1, OLD_OR_LOCKED);
  checkDeclaredSize(content);
  const answer = await inThread(content);
  if ('sheets' in answer) return answer.sheets;
  throw new UnreadableTable(answer.line, answer.refusal);
}

function inThread(content: Uint8Array): Promise<WorkbookAnswer> {
  const thread = new Worker(path.join(__dirname, 'workbook-thread.ts'), {
    workerData: content,
    execArgv: ['--require', 'tsx/cjs'],
    resourceLimits: { maxOldGenerationSizeMb: READING_MEMORY },
  });
  return new Promise<WorkbookAnswer>((resolve, reject) => {
    const timer = setTimeout(() => reject(new UnreadableTable(1, TOO_HARD)), READING_TIME);
    thread.once('message', resolve);
    thread.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new UnreadableTable(1, TOO_HARD) : error),
    );
    thread.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread that reads a workbook ended without an answer'));
    });
  }).finally(() => thread.terminate());
}
