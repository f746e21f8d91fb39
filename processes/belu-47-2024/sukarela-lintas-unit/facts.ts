import { Type } from 'typebox';
import { pengajuanFacts } from '../sukarela.ts';

/** What a surat permohonan says: Pengajuan Sukarela huruf b angka 1. */
export const pengajuan = pengajuanFacts({ unitPemilikKinerja: Type.String({ minLength: 1, maxLength: 80 }) });
