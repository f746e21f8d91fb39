import { pengajuanFacts } from '../sukarela.ts';

/** What a pengajuan sukarela within the unit says: Lampiran BAB III angka 2 huruf B angka 1 huruf a. */
export const pengajuan = pengajuanFacts({});
