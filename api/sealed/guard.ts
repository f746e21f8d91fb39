import { setImmediate as pause } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import { Problem } from '../problem.ts';
import { unseal } from '../sealing.ts';
import type { IdentityKeys } from './keys.ts';
import { type BlindForms, candidatesIn } from './names.ts';

/** A protected person, as far as the guard knows them. */
export interface Guarded {
  readonly kode: string;
  readonly instansi: string;
}

interface Row extends Guarded {
  readonly kunci: Buffer;
  readonly indeks: Buffer;
}

/** Digests that are made before others get their turn. */
const TURN = 500;
/** Digests of one text that are remembered while it is looked at. */
const MEMORY = 20_000;

const closed = (): Problem =>
  new Problem(
    503,
    'Kunci identitas tidak ada',
    'Kunci register identitas terlindung tidak ada pada proses ini, jadi isian tidak dapat diperiksa dan tidak disimpan. Hubungi admin instansi Saudara.',
    [],
    30,
  );

/** Finds protected persons in what people write, by digests alone: no name is kept in memory. */
export class NameGuard {
  private readonly keys: IdentityKeys;
  private whole = new Map<string, readonly Guarded[]>();
  private words: ReadonlySet<string> = new Set();
  private longest = 0;
  private version = '0';
  private isClosed = false;

  constructor(keys: IdentityKeys) {
    this.keys = keys;
  }

  /**
   * Reads the register where it has changed.
   * @throws Error where it was written with another key: until that is put right nothing passes
   */
  async refresh(sql: Pool | PoolClient): Promise<void> {
    const { rows } = await sql.query<{ version: string; periksa: Buffer | null }>({
      name: 'register_version',
      text: `select coalesce(max(id), 0)::text as version, (select periksa from kunci_identitas) as periksa
        from log_identitas where peristiwa in ('didaftarkan', 'dimusnahkan')`,
    });
    const { version, periksa } = rows[0]!;
    if (version === this.version) return;
    this.isClosed = periksa !== null && !periksa.equals(this.keys.check);
    if (this.isClosed)
      throw new Error('Expected the key with which the register of protected persons was written, but got another');
    const all = await sql.query<Row>(
      'select kode, instansi, kunci, indeks from terlindung where dimusnahkan is null order by kode',
    );
    this.load(all.rows);
    this.version = version;
  }

  /** Who is known by exactly this digest. */
  known = (digest: string): readonly Guarded[] => this.whole.get(digest) ?? [];

  /**
   * Who is named in a text.
   * @throws Problem where nothing can be looked at
   */
  async find(text: string): Promise<readonly Guarded[]> {
    if (this.isClosed) throw closed();
    if (this.whole.size === 0) return [];
    const words = { isWord: (digest: string) => this.words.has(digest), longest: this.longest };
    const blind = remembering(this.keys);
    let looked = 0;
    for (const written of readings(text))
      for (const digest of candidatesIn(written, words, blind)) {
        const found = this.whole.get(digest);
        if (found) return found;
        looked += 1;
        if (looked % TURN === 0) await pause();
      }
    return [];
  }

  private load(rows: readonly Row[]): void {
    const whole = new Map<string, Guarded[]>();
    const words = new Set<string>();
    this.longest = 0;
    for (const { kode, instansi, kunci, indeks } of rows) {
      const forms = JSON.parse(unseal(this.keys.unwrap(kunci, kode), indeks, `index ${kode}`).toString()) as BlindForms;
      for (const digest of forms.whole) whole.set(digest, [...(whole.get(digest) ?? []), { kode, instansi }]);
      for (const digest of forms.words) words.add(digest);
      this.longest = Math.max(this.longest, forms.longest);
    }
    this.whole = whole;
    this.words = words;
  }
}

/** What is said again is not computed again. */
function remembering(keys: IdentityKeys): (text: string) => string {
  const memory = new Map<string, string>();
  return (text) => {
    const digest = memory.get(text) ?? keys.blind(text);
    if (memory.size < MEMORY) memory.set(text, digest);
    return digest;
  };
}

const ESCAPED = /%[0-9a-f]{2}|\+/i;

/** A text as it stands, and as an address would mean it. */
function readings(text: string): readonly string[] {
  if (!ESCAPED.test(text)) return [text];
  const spaced = text.replaceAll('+', ' ');
  // Escapes that stand for no text are left as they are.
  const meant = spaced.replace(/(%[0-9a-f]{2})+/gi, (escaped) =>
    Buffer.from(escaped.replaceAll('%', ''), 'hex').toString(),
  );
  return [text, meant];
}
