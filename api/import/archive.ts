import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { UnreadableTable } from './csv.ts';

/** What a workbook may unpack to: bytes of all its parts together, and how many parts. */
export const MAX_UNPACKED = 50_000_000;
const MAX_PARTS = 500;

const TOO_LARGE = `Isi buku kerja lebih besar dari ${MAX_UNPACKED / 1_000_000} MB atau lebih dari ${MAX_PARTS} bagian setelah dibuka. Bagi menjadi beberapa berkas.`;
const BROKEN =
  'Berkas ini bukan buku kerja .xlsx yang utuh. Simpan ulang sebagai "Buku Kerja Excel (.xlsx)", lalu unggah lagi.';

/** Parts that hold text of a workbook; pictures and the like are never unpacked. */
const isPart = (name: string): boolean => /\.(xml|rels)$/i.test(name);

export const broken = (): UnreadableTable => new UnreadableTable(1, BROKEN);

/** @throws UnreadableTable where an archive, by its own list, would unpack to more than is allowed; nothing is unpacked */
export function checkDeclaredSize(content: Uint8Array): void {
  let [bytes, parts] = [0, 0];
  try {
    unzipSync(content, {
      filter: ({ name, originalSize }) => {
        parts += 1;
        if (isPart(name)) bytes += originalSize;
        return false;
      },
    });
  } catch {
    throw broken();
  }
  if (bytes > MAX_UNPACKED || parts > MAX_PARTS) throw new UnreadableTable(1, TOO_LARGE);
}

/**
 * The parts of an archive by name. What unpacks to more than the archive declared is given up as soon as it does.
 * @throws UnreadableTable where it is too large or broken
 */
export function unpack(content: Uint8Array): { [name: string]: Uint8Array } {
  const parts = new Map<string, Uint8Array[]>();
  let left = MAX_UNPACKED;
  const archive = new Unzip((file) => {
    if (!isPart(file.name)) return;
    const chunks: Uint8Array[] = [];
    if (parts.has(file.name) || parts.size >= MAX_PARTS) throw broken();
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      // What is thrown here comes back as the error of the next call.
      if (error) throw error;
      left -= chunk.byteLength;
      if (left < 0) throw new UnreadableTable(1, TOO_LARGE);
      chunks.push(chunk);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < content.byteLength; at += CHUNK)
      archive.push(content.subarray(at, at + CHUNK), at + CHUNK >= content.byteLength);
  } catch (error) {
    throw error instanceof UnreadableTable ? error : broken();
  }
  return Object.fromEntries([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]));
}

/** So few bytes unpack to little more than a thousand times as many before they are counted. */
const CHUNK = 16_384;
