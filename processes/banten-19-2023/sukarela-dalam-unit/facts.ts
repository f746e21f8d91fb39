import { Type } from 'typebox';
import { pengajuanFacts } from '../sukarela.ts';

/** What is put down of a wish that was spoken: Lampiran huruf B angka 2 huruf b huruf a angka 1. */
export const pengajuan = pengajuanFacts({ disampaikanPada: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }) });
