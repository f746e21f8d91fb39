import { createHash, randomUUID } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import type { LetterNumbers } from '../../processes/mechanism.ts';
import { numberText, POLA } from '../../processes/nomor-surat.ts';
import { bulanRomawi, type Tanggal } from '../../processes/tanggal.ts';
import type { IssuedLetter, JobOrigin, LetterIdentity, LetterRequest, Services } from '../../workers/index.ts';
import { inTransaction } from '../database/transaction.ts';

export interface LetterArchiveOptions {
  readonly pool: Pool;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** 128 random bits as hexadecimal. */
  readonly newToken: () => string;
  /** Public address of this office, for the verification page. */
  readonly publicUrl: string;
}

type Archive = Services['letters'];

/** Letters of all cases: drafts, issued letters with their numbers, and what became of them. */
export class LetterArchive implements Archive {
  private readonly options: LetterArchiveOptions;

  constructor(options: LetterArchiveOptions) {
    this.options = options;
  }

  async numbers(processInstanceKey: string): Promise<LetterNumbers> {
    const { rows } = await this.options.pool.query<{ kunci: string; nomor: string; tanggal: Tanggal }>({
      name: 'letter_numbers',
      text: "select kunci, nomor, tanggal from surat where kasus = $1 and status = 'terbit'",
      values: [processInstanceKey],
    });
    return Object.fromEntries(rows.map(({ kunci, nomor, tanggal }) => [kunci, { nomor, tanggal }]));
  }

  async draft(request: LetterRequest, draw: (identity: LetterIdentity) => Promise<Buffer>): Promise<void> {
    const token = this.options.newToken();
    const pdf = await draw({ nomor: '', verifikasi: this.verificationUrl(token) });
    await inTransaction(this.options.pool, async (client) => {
      // A letter is drafted anew after it was returned; only the latest draft is of use to anyone.
      const { origin, key } = request;
      await Promise.all([
        client.query("delete from surat where kasus = $1 and kunci = $2 and status = 'konsep' and job_key <> $3", [
          origin.processInstanceKey,
          key,
          origin.jobKey,
        ]),
        this.insert(client, request, {
          id: randomUUID(),
          token,
          status: 'konsep',
          pdf,
          nomor: undefined,
          metode: 'elektronik',
        }),
      ]);
    });
  }

  issue(request: LetterRequest, draw: (identity: LetterIdentity) => Promise<Buffer>): Promise<IssuedLetter> {
    return this.issueWith(request, 'elektronik', (identity) => draw(identity));
  }

  issueScan(request: LetterRequest, documentId: string): Promise<IssuedLetter> {
    return this.issueWith(request, 'pindaian', async (_identity, client) => {
      const { rows } = await client.query<{ content: Buffer }>('select content from document where id = $1', [
        documentId,
      ]);
      if (!rows[0]) throw new Error(`Expected document '${documentId}' to exist, but it does not`);
      return rows[0].content;
    });
  }

  async cancelIssued({ processInstanceKey }: JobOrigin, reason: string): Promise<void> {
    await this.options.pool.query(
      "update surat set status = 'dibatalkan', alasan = $2 where kasus = $1 and status = 'terbit' and menetapkan",
      [processInstanceKey, reason],
    );
  }

  /** @returns whether there was a letter in force to revoke */
  async revoke(id: string, reason: string, sql: Pool | PoolClient = this.options.pool): Promise<boolean> {
    const { rowCount } = await sql.query(
      "update surat set status = 'dicabut', alasan = $2 where id = $1 and status = 'terbit'",
      [id, reason],
    );
    return rowCount === 1;
  }

  async delivered(
    { jobKey, processInstanceKey }: JobOrigin,
    key: string,
    recipients: readonly string[],
  ): Promise<void> {
    await this.options.pool.query(
      `insert into penyampaian_surat (surat, penerima, job_key, disampaikan)
       select s.id, r, $3, $4 from surat s, unnest($5::text[]) r where s.kasus = $1 and s.kunci = any(string_to_array($2, ',')) and s.status = 'terbit'
       on conflict do nothing`,
      [processInstanceKey, key, jobKey, new Date(this.options.now()), recipients],
    );
  }

  /** Number, drawing, signature and record in one transaction: no number is taken for a letter that does not come about. */
  private issueWith(
    request: LetterRequest,
    metode: 'elektronik' | 'pindaian',
    draw: (identity: LetterIdentity, client: PoolClient) => Promise<Buffer>,
  ): Promise<IssuedLetter> {
    return inTransaction(this.options.pool, async (client) => {
      // A job that took too long is handed out again: whoever comes second waits, and finds the letter.
      const [, before] = await Promise.all([
        client.query('select pg_advisory_xact_lock($1)', [request.origin.jobKey]),
        client.query<IssuedLetter>('select id, nomor from surat where job_key = $1', [request.origin.jobKey]),
      ]);
      if (before.rows[0]) return before.rows[0];
      const nomor = await takeNumber(client, request);
      const token = this.options.newToken();
      const pdf = await draw({ nomor: nomor.text, verifikasi: this.verificationUrl(token) }, client);
      const id = randomUUID();
      // Sent at once and carried out in this order.
      await Promise.all([
        this.insert(client, request, { id, token, status: 'terbit', pdf, nomor, metode }),
        replaceOlder(client, request, id),
      ]);
      return { id, nomor: nomor.text };
    });
  }

  private verificationUrl = (token: string): string => `${this.options.publicUrl}/verify/${token}`;

  private async insert(client: PoolClient, request: LetterRequest, letter: NewLetter): Promise<void> {
    const { origin, signer } = request;
    const values = {
      id: letter.id,
      token: letter.token,
      kasus: origin.processInstanceKey,
      kunci: request.key,
      instansi: request.instansi,
      jenis: request.jenis,
      kode: request.kode,
      hal: request.hal,
      status: letter.status,
      menetapkan: request.menetapkan,
      tahun: letter.nomor ? yearOf(request.tanggal) : null,
      urutan: letter.nomor?.urutan ?? null,
      nomor: letter.nomor?.text ?? null,
      tanggal: request.tanggal,
      metode: letter.metode,
      jabatan: signer.jabatan,
      nama_jabatan: signer.namaJabatan,
      pegawai: signer.pegawai,
      nama_pegawai: signer.nama,
      nip: signer.nip,
      kapasitas: signer.kapasitas,
      pdf: letter.pdf,
      sha256: createHash('sha256').update(letter.pdf).digest('hex'),
      job_key: origin.jobKey,
      dibuat: new Date(this.options.now()),
    };
    const names = Object.keys(values);
    const places = names.map((_name, index) => `$${index + 1}`).join(', ');
    await client.query({
      name: `insert_${letter.status}`,
      // A draft's job may be done twice; an issued letter's has been looked for under the lock.
      text: `insert into surat (${names.join(', ')}) values (${places})
        ${letter.status === 'konsep' ? 'on conflict (job_key) do nothing' : ''}`,
      values: Object.values(values),
    });
  }
}

interface NewLetter {
  readonly id: string;
  readonly token: string;
  readonly status: 'konsep' | 'terbit';
  readonly pdf: Buffer;
  readonly nomor: { readonly urutan: number; readonly text: string } | undefined;
  readonly metode: 'elektronik' | 'pindaian';
}

const yearOf = (date: Tanggal): number => Number(date.slice(0, 4));

/** The next number of a kind of letter in an agency and year; the row stays locked until the letter is stored. */
async function takeNumber(
  client: PoolClient,
  { instansi, kode, kodeUnit, tanggal }: LetterRequest,
): Promise<{ urutan: number; text: string }> {
  const { rows } = await client.query<{ terakhir: number; pola: string | null }>({
    name: 'take_letter_number',
    text: `insert into nomor_surat (instansi, kode, tahun, terakhir) values ($1, $2, $3, 1)
      on conflict (instansi, kode, tahun) do update set terakhir = nomor_surat.terakhir + 1
      returning terakhir, (select p.pola from pola_nomor p where p.instansi = $1 and p.kode = $2 and p.tahun <= $3 order by p.tahun desc limit 1)`,
    values: [instansi, kode, yearOf(tanggal)],
  });
  const { terakhir: urutan, pola } = rows[0]!;
  const tahun = String(yearOf(tanggal));
  return {
    urutan,
    text: numberText(pola ?? POLA, { urutan, kode, unit: kodeUnit, bulan: bulanRomawi(tanggal), tahun }),
  };
}

/** A letter of the same kind in the same case takes the place of an earlier one, and of the draft it was made from. */
async function replaceOlder(client: PoolClient, { origin, key, kode }: LetterRequest, id: string): Promise<void> {
  const { processInstanceKey: kasus } = origin;
  await Promise.all([
    client.query("delete from surat where kasus = $1 and kunci = $2 and status = 'konsep'", [kasus, key]),
    client.query(
      "update surat set status = 'digantikan', digantikan_oleh = $3, alasan = 'Digantikan oleh surat yang lebih baru dalam kasus yang sama' where kasus = $1 and kode = $2 and status = 'terbit' and id <> $3",
      [kasus, kode, id],
    ),
  ]);
}
