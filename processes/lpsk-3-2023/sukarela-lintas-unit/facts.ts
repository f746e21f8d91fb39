import { Type } from 'typebox';
import { pengajuanFacts } from '../sukarela.ts';

/** What a pengajuan sukarela to another unit says: Lampiran BAB III angka 2 huruf B angka 2 huruf a. */
export const pengajuan = pengajuanFacts({ unitPemilikKinerja: Type.String({ minLength: 1, maxLength: 80 }) });
