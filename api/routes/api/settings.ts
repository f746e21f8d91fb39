import { type Static, Type } from 'typebox';
import type { Settings } from '../../../processes/regulation.ts';
import type { App, RouteDeps } from '../../app.ts';
import { change } from '../../audit/entry.ts';
import { isStorableDate } from '../../input.ts';
import { invalid, notFound } from '../../problem.ts';

const Name = Type.String({ minLength: 1, maxLength: 100 });
const Change = Type.Object(
  { nilai: Type.Union([Type.Boolean(), Type.Number(), Type.String({ maxLength: 20 })]) },
  { additionalProperties: false },
);

/** What an office decides for all mechanisms of a regulation, for example until when some of its rules are law. */
export function settingRoutes(app: App, { office }: RouteDeps): void {
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
    async ({ params: { key, name }, body: { nilai }, actor, command, log }, reply) => {
      const found = office.regulations.find(({ regulation }) => regulation.key === key);
      const usual = found?.regulation.settings?.[name];
      if (usual === undefined) throw notFound(`Pengaturan '${name}' peraturan '${key}'`);
      const value = settingLike(usual, nilai);
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

const MAX_TERM = 366;

const KINDS = {
  boolean: { words: 'ya atau tidak', isOne: (given: unknown) => typeof given === 'boolean' },
  number: {
    words: `hari kerja, bilangan bulat 1 sampai dengan ${MAX_TERM}`,
    isOne: (given: unknown) => Number.isInteger(given) && 1 <= Number(given) && Number(given) <= MAX_TERM,
  },
  string: { words: 'tanggal kalender (TTTT-BB-HH)', isOne: isStorableDate },
} as const;
