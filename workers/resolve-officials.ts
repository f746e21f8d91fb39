import { caseContextOf, mechanismOf } from './case-context.ts';
import type { Services } from './services.ts';
import { type Handler, Unmendable } from './worker.ts';

/** Finds the posts and the people that play a part in a case, and the settings of the office that apply to it. */
export const resolveOfficials =
  (services: Services): Handler =>
  async (job) => {
    const { mechanism } = mechanismOf(services, job);
    const context = await caseContextOf(services, job);
    const pejabat: { [name: string]: string | readonly string[] } = {};
    for (const [name, resolve] of Object.entries(mechanism.pejabat)) {
      const post = resolve(context);
      if (post === undefined)
        throw new Unmendable(
          `Pejabat '${name}' tidak ditemukan dalam organisasi. Lengkapi jabatan pimpinan unit, lalu coba lagi.`,
        );
      pejabat[name] = post;
    }
    const orang = Object.entries(mechanism.orang ?? {}).map(([name, resolve]) => [name, resolve(context)] as const);
    return {
      pejabat,
      pengaturan: await services.settings(job.processId),
      ...(mechanism.orang && { orang: Object.fromEntries(orang) }),
    };
  };
