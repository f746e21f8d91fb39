import { type Static, Type } from 'typebox';
import { batasPengaturan, TERLAMA } from '../../../processes/pengaturan.ts';
import type { Settings } from '../../../processes/regulation.ts';
import type { App, RouteDeps } from '../../app.ts';
import { change } from '../../audit/entry.ts';
import { isStorableDate } from '../../input.ts';
import { invalid, invalidField, notFound } from '../../problem.ts';
import { officeSettings } from '../../settings/listing.ts';

const Name = Type.String({ minLength: 1, maxLength: 100 });
const Change = Type.Object(
  {
    nilai: Type.Union([Type.Boolean(), Type.Number(), Type.String({ maxLength: 20 })]),
    alasan: Type.Optional(Type.String({ minLength: 10, maxLength: 2000, pattern: '\\S' })),
  },
  { additionalProperties: false },
);

/** What an office decides for all mechanisms of a regulation, for example until when some of its rules are law. */
export function settingRoutes(app: App, { office, pool }: RouteDeps): void {
  app.get(
    '/api/settings',
    {
      schema: { tags: ['Law'], summary: 'Settings of every regulation, and the terms that articles set' },
      config: { policy: 'admin' },
    },
    () => officeSettings(pool, office),
  );

  app.put(
    '/api/regulations/:key/settings/:name',
    {
      schema: {
        tags: ['Law'],
        summary: 'Sets a setting of a regulation; cases under way take it from their next check on',
        params: Type.Object({ key: Name, name: Name }),
        body: Change,
      },
      config: { policy: 'admin' },
    },
    async ({ params: { key, name }, body: { nilai, alasan }, actor, command, log }, reply) => {
      const found = office.regulations.find(({ regulation }) => regulation.key === key);
      const usual = found?.regulation.settings?.[name];
      if (usual === undefined) throw notFound(`Pengaturan '${name}' peraturan '${key}'`);
      const value = settingLike(usual, nilai);
      requireOrder(name, value, await office.office.ofRegulation(found!.regulation));
      command.tell({ ...(alasan !== undefined && { reason: alasan.trim() }) });
      await command.transact(async (client) => {
        const before = await office.office.set(client, key, name, value);
        command.tell({ changes: [change(name, before ?? usual, value)] });
      });
      office.office.forget(key);
      log.info({ key, name, nilai, by: actor.username }, 'setting changed');
      return reply.status(204).send();
    },
  );
}

/** A setting stays of the kind of its default: a switch, a number of working days, a day. */
function settingLike(usual: Settings[string], given: Static<typeof Change>['nilai']): Settings[string] {
  const { words, isOne } = KINDS[typeof usual as keyof typeof KINDS];
  if (isOne(given)) return given as Settings[string];
  const message = `Isian 'nilai' harus berupa ${words}, tetapi terisi '${given}'.`;
  throw invalid(message, [{ field: 'nilai', message }]);
}

/** @throws Problem where a term would come before the one it follows, or after the one that follows it */
function requireOrder(name: string, value: Settings[string], now: Settings): void {
  const limits = batasPengaturan(name, now);
  if (limits && (Number(value) < limits.min || Number(value) > limits.max))
    throw invalidField(
      'nilai',
      `Pengingat, eskalasi, dan batas waktu putusan berurutan: isi ${limits.min} sampai dengan ${limits.max} hari kerja.`,
    );
}

const KINDS = {
  boolean: { words: 'ya atau tidak', isOne: (given: unknown) => typeof given === 'boolean' },
  number: {
    words: `hari kerja, bilangan bulat 1 sampai dengan ${TERLAMA}`,
    isOne: (given: unknown) => Number.isInteger(given) && 1 <= Number(given) && Number(given) <= TERLAMA,
  },
  string: { words: 'tanggal kalender (TTTT-BB-HH)', isOne: isStorableDate },
} as const;
