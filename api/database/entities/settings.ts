import { EntitySchema } from 'typeorm';
import type { Settings } from '../../../processes/regulation.ts';
import type { HolidayKind } from '../../contract/calendar.ts';

export interface HariLiburRow {
  id: string;
  tanggal: string;
  keterangan: string;
  /** The decree that sets the day. */
  dasar: string;
  jenis: HolidayKind;
  /** Of whose agency alone it is a holiday; null: of all. */
  instansi: string | null;
}

export interface PengaturanRow {
  /** BPMN process id, or key of a regulation. */
  proses: string;
  nama: string;
  nilai: Settings[string];
}

export const HariLibur = new EntitySchema<HariLiburRow>({
  name: 'hari_libur',
  columns: {
    id: { type: 'bigint', primary: true, generated: 'increment' },
    tanggal: { type: 'date' },
    keterangan: { type: 'text' },
    dasar: { type: 'text' },
    jenis: { type: 'text' },
    instansi: { type: 'text', nullable: true },
  },
});

export const Pengaturan = new EntitySchema<PengaturanRow>({
  name: 'pengaturan',
  columns: { proses: { type: 'text', primary: true }, nama: { type: 'text', primary: true }, nilai: { type: 'jsonb' } },
});
