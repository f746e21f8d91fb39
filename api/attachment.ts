/** Longer names are of no use, and of some systems' not storable. */
const LONGEST = 120;

/** A name that people gave a file, without what a header, a path or a terminal reads as something else. */
export function fileNameOf(given: string): string {
  const characters = [...given.normalize('NFC').replace(/[^\p{L}\p{N}._ -]/gu, '_')];
  // Neither hidden nor a step up in a path.
  return characters
    .slice(0, LONGEST)
    .join('')
    .replace(/^[. ]+/, '');
}

/** How a browser takes a file: as a preview or into its downloads, under a name it cannot misread (RFC 6266). */
export function contentDisposition(kind: 'inline' | 'attachment', name: string): string {
  const fileName = fileNameOf(name) || 'berkas';
  const ascii = fileName.replace(/[^\x20-\x7e]/g, '_');
  return `${kind}; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}
