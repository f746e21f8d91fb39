import { EntitySchema } from 'typeorm';
import type { Settings } from '../../../processes/regulation.ts';

export interface HariLiburRow {
  tanggal: string;
  keterangan: string;
  /** The decree that sets the day. */
  dasar: string;
}

export interface PengaturanRow {
  /** BPMN process id, or key of a regulation. */
  proses: string;
  nama: string;
  nilai: Settings[string];
}

export const HariLibur = new EntitySchema<HariLiburRow>({
  name: 'hari_libur',
  columns: { tanggal: { type: 'date', primary: true }, keterangan: { type: 'text' }, dasar: { type: 'text' } },
});

export const Pengaturan = new EntitySchema<PengaturanRow>({
  name: 'pengaturan',
  columns: { proses: { type: 'text', primary: true }, nama: { type: 'text', primary: true }, nilai: { type: 'jsonb' } },
});
