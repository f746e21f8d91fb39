import { momentAfterHariKerja } from '../processes/tanggal.ts';
import { PENGATURAN_TENGGAT } from '../processes/tenggat.ts';
import { mechanismOf } from './case-context.ts';
import type { Services } from './services.ts';

/** When a decision is recalled, escalated, and given up: ISO date-times, counted in working days from now. */
export interface Tenggat {
  readonly pengingat: string;
  readonly eskalasi: string;
  readonly kedaluwarsa: string;
}

/** A step with the header `tenggat` starts the clock of the decision after it. */
export async function startClock(
  services: Services,
  { processId, headers }: { readonly processId: string; readonly headers: { readonly [name: string]: string } },
): Promise<{ readonly tenggat?: Tenggat }> {
  if (headers['tenggat'] === undefined) return {};
  const { regulation } = mechanismOf(services, { processId });
  const zone = await services.zonaWaktu(regulation.instansi);
  const settings = await services.settings(processId);
  const libur = await services.hariLibur(regulation.instansi);
  const after = (name: string): string => momentAfterHariKerja(services.now(), Number(settings[name]), zone, libur);
  return {
    tenggat: {
      pengingat: after(PENGATURAN_TENGGAT.pengingat.nama),
      eskalasi: after(PENGATURAN_TENGGAT.eskalasi.nama),
      kedaluwarsa: after(PENGATURAN_TENGGAT.kedaluwarsa.nama),
    },
  };
}
