/** Of each needle so much is looked up at every place of a text. */
const PREFIX = 8;

/** Texts that may stand nowhere: in clear, in capital and small letters, and as addresses, JSON, base64 and bytes write them. */
export class Needles {
  readonly size: number;
  private readonly byPrefix = new Map<string, string[]>();

  constructor(values: readonly string[]) {
    const all = new Set(
      values.flatMap((value) => [value, value.toUpperCase(), value.toLowerCase()]).flatMap(spellings),
    );
    this.size = all.size;
    for (const needle of all) {
      const prefix = needle.slice(0, PREFIX);
      this.byPrefix.set(prefix, [...(this.byPrefix.get(prefix) ?? []), needle]);
    }
  }

  /** Those that stand in a text. */
  in(text: string): string[] {
    const found = new Set<string>();
    for (let at = 0; at + PREFIX <= text.length; at += 1)
      for (const needle of this.byPrefix.get(text.slice(at, at + PREFIX)) ?? [])
        if (text.startsWith(needle, at)) found.add(needle);
    return [...found];
  }
}

function spellings(value: string): string[] {
  const escaped = Array.from(value, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
  const addressed = [encodeURIComponent(value), value.replaceAll(' ', '+')];
  const bytes = Buffer.from(value);
  return [value, escaped, ...addressed, bytes.toString('hex'), ...[0, 1, 2].map((offset) => inBase64(bytes, offset))];
}

/** The characters of base64 that a text fills wholly, where this many bytes (of three) stand before it. */
function inBase64(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64');
  return encoded.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
}
