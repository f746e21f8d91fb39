import type { Pool, PoolClient } from 'pg';
import { butirBuku, desimal } from '../../processes/buku-angka-kredit.ts';
import type { CreditValue } from '../contract/credit-books.ts';

/** The items whose value the copy of the text has lost, or that are doubted, with what was entered for them. */
export async function creditValues(pool: Pool): Promise<CreditValue[]> {
  const { rows } = await pool.query<{ butir: string; nilai: number; sumber: string; oleh: string; pada: Date }>(
    `select distinct on (butir) butir, angka_kredit as nilai, sumber, ditetapkan_oleh as oleh, ditetapkan as pada
      from nilai_ditetapkan order by butir, id desc`,
  );
  const entered = new Map(rows.map((row) => [row.butir, row]));
  return [...butirBuku.values()].flatMap(({ butir, lampiran, uraian, angkaKredit, keyakinan, catatan }) => {
    if (keyakinan !== 'hilang' && keyakinan !== 'rendah') return [];
    const found = entered.get(butir);
    return {
      butir,
      lampiran,
      uraian,
      tercetak: angkaKredit === null ? null : desimal(angkaKredit),
      keyakinan,
      catatan,
      ditetapkan: found
        ? { angkaKredit: desimal(found.nilai), sumber: found.sumber, oleh: found.oleh, pada: found.pada.toISOString() }
        : null,
    };
  });
}

/** Whether an item may be given a value: only what cannot be read, or is doubted. */
export const isOpen = (butir: string): boolean => ['hilang', 'rendah'].includes(butirBuku.get(butir)?.keyakinan ?? '');

/** Enters a value with its source; the one before stays on record. @param credits in whole thousandths @returns the one before */
export async function enterValue(
  client: PoolClient,
  butir: string,
  credits: number,
  { sumber, oleh, now }: { readonly sumber: string; readonly oleh: string; readonly now: number },
): Promise<number | undefined> {
  const { rows } = await client.query<{ nilai: number }>(
    'select angka_kredit as nilai from nilai_ditetapkan where butir = $1 order by id desc limit 1',
    [butir],
  );
  await client.query(
    'insert into nilai_ditetapkan (butir, angka_kredit, sumber, ditetapkan, ditetapkan_oleh) values ($1, $2, $3, $4, $5)',
    [butir, credits, sumber, new Date(now), oleh],
  );
  return rows[0]?.nilai;
}
