import type { EntityManager } from 'typeorm';
import type { Entri, Keadaan } from '../../processes/buku-angka-kredit.ts';
import { addEntries } from '../credit-books/entries.ts';
import books from './buku-angka-kredit.json';

interface Book {
  readonly pegawai: string;
  readonly riwayat: readonly (Keadaan & { readonly dasar: string })[];
  readonly menunggu: readonly number[];
  readonly entri: readonly Entri[];
}

const RECORDED_BY = 'demo';

/** The credit books of the demonstration's PPSK, until the end of the rules on Angka Kredit. */
export async function seedCreditBooks(manager: EntityManager, dicatat: Date): Promise<void> {
  const source = { surat: null, kasus: null, jobKey: null, dicatat, dicatatOleh: RECORDED_BY };
  const client = { query: (text: string, values: unknown[]) => manager.query(text, values) };
  for (const { pegawai, riwayat, menunggu, entri } of books as unknown as readonly Book[]) {
    await manager.query(
      `insert into riwayat_jf (pegawai, tmt, golongan, jenjang, pendidikan, dasar, dicatat, dicatat_oleh)
        select $1, x.*, $3, $4 from jsonb_to_recordset($2)
          as x(tmt date, golongan text, jenjang text, pendidikan text, dasar text)`,
      [pegawai, JSON.stringify(riwayat), dicatat, RECORDED_BY],
    );
    await manager.query(
      `insert into tahun_menunggu_lowongan (pegawai, tahun, dasar, dicatat, dicatat_oleh)
        select $1, tahun, 'Peta lowongan DEMO', $3, $4 from unnest($2::integer[]) as x(tahun)`,
      [pegawai, menunggu, dicatat, RECORDED_BY],
    );
    await addEntries(client, pegawai, entri, source);
  }
}
