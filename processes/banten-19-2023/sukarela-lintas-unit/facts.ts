import { Type } from 'typebox';
import { pengajuanFacts } from '../sukarela.ts';

/** What a surat permohonan to another Unit Organisasi says: Lampiran huruf B angka 2 huruf b huruf b angka 1. */
export const pengajuan = pengajuanFacts({ unitPemilikKinerja: Type.String({ minLength: 1, maxLength: 80 }) });
