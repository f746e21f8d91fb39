import { Type } from 'typebox';
import { pengajuanFacts } from '../sukarela.ts';

/** What the note of an oral pengajuan says: Pengajuan Sukarela huruf a angka 1. */
export const pengajuan = pengajuanFacts({
  tanggalLisan: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  pendengar: Type.String({ minLength: 1, maxLength: 200 }),
});
