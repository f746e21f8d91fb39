interface Day {
  readonly tanggal: string;
  readonly keterangan: string;
}

const LINE = /^(\d{4}-\d{2}-\d{2})[\s,;:]+(\S.{2,199})$/;

/** Days as they are typed or pasted, one a line. @returns the first line that is none, too */
export function linesOf(text: string): { readonly days: readonly Day[]; readonly wrong: string | undefined } {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const read = lines.map((line) => LINE.exec(line));
  const wrong = lines[read.indexOf(null)] ?? (lines.length === 0 ? text.trim() : undefined);
  return {
    days: read.flatMap((found) => (found ? [{ tanggal: found[1]!, keterangan: found[2]!.trim() }] : [])),
    wrong,
  };
}
