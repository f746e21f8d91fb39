import { Type } from 'typebox';
import { noteEvent } from '../../accounts/events.ts';
import type { App, RouteDeps } from '../../app.ts';
import type { EnrolmentAnswer, RecoveryCodes, SecondFactorAnswer } from '../../contract/account.ts';
import { endSessions } from '../../policy/sessions.ts';
import { conflict, invalidField, type Problem } from '../../problem.ts';
import { iso } from '../v2/shapes.ts';

const Password = Type.Object(
  { password: Type.String({ minLength: 1, maxLength: 200 }) },
  { additionalProperties: false },
);
const Code = Type.Object({ code: Type.String({ minLength: 1, maxLength: 40 }) }, { additionalProperties: false });

/** What people do about the one-time codes of their own account. Secrets are answered once and kept nowhere in clear. */
export function secondFactorRoutes(app: App, deps: RouteDeps): void {
  const { now, authentication, secondFactor, obligation } = deps;

  app.get(
    '/api/account/second-factor',
    { schema: { tags: ['Account'] }, config: { policy: 'signed-in', inPerson: true, beforeEnrolment: true } },
    async ({ actor }): Promise<SecondFactorAnswer> => {
      const state = await secondFactor.stateOf(actor.username);
      return {
        isOn: state !== undefined,
        since: iso(state?.since ?? null),
        isObligatory: await obligation.concerns(actor),
        recoveryCodesLeft: state?.recoveryCodesLeft ?? 0,
      };
    },
  );

  app.post(
    '/api/account/second-factor',
    {
      schema: { tags: ['Account'], summary: 'Makes a secret; it counts once a code of it was given', body: Password },
      config: { policy: 'signed-in', inPerson: true, unkept: true, beforeEnrolment: true },
    },
    async ({ actor, body, command, ip }): Promise<EnrolmentAnswer> => {
      await authentication.confirm(actor.username, body.password, ip);
      const enrolment = await command.transact((client) => secondFactor.begin(client, actor.username));
      if (!enrolment) throw conflict('Kode sekali pakai sudah terpasang. Lepas dahulu sebelum memasang yang baru.');
      return enrolment;
    },
  );

  app.post(
    '/api/account/second-factor/confirmation',
    {
      schema: {
        tags: ['Account'],
        summary: 'The first code makes the secret count, and ends all other sessions',
        body: Code,
      },
      config: { policy: 'signed-in', inPerson: true, unkept: true, beforeEnrolment: true },
    },
    (request): Promise<RecoveryCodes> =>
      request.command.transact(async (client) => {
        const { actor, session, body } = request;
        const recoveryCodes = await aboutField(secondFactor.confirm(client, actor.username, body.code));
        await endSessions(client, actor.username, session?.id);
        await noteEvent(client, 'second-factor-added', request, new Date(now()));
        return { recoveryCodes };
      }),
  );

  app.post(
    '/api/account/second-factor/removal',
    { schema: { tags: ['Account'], body: Code }, config: { policy: 'signed-in', inPerson: true, unkept: true } },
    async (request, reply) => {
      const { actor, body } = request;
      if (await obligation.concerns(actor)) throw conflict('Akun ini wajib memakai kode sekali pakai.');
      await aboutField(secondFactor.require(actor.username, body.code));
      await request.command.transact(async (client) => {
        await secondFactor.remove(client, actor.username);
        await noteEvent(client, 'second-factor-removed', request, new Date(now()));
      });
      return reply.code(204).send();
    },
  );

  app.post(
    '/api/account/second-factor/recovery-codes',
    {
      schema: { tags: ['Account'], summary: 'Makes new recovery codes; the old ones no longer count', body: Code },
      config: { policy: 'signed-in', inPerson: true, unkept: true },
    },
    async (request): Promise<RecoveryCodes> => {
      const { username } = request.actor;
      await aboutField(secondFactor.require(username, request.body.code));
      return request.command.transact(async (client) => {
        const recoveryCodes = await secondFactor.renewRecoveryCodes(client, username);
        await noteEvent(client, 'recovery-codes-renewed', request, new Date(now()));
        return { recoveryCodes };
      });
    },
  );
}

/** Whoever is signed in stays so: a code that is not right is a field that is not. */
async function aboutField<T>(done: Promise<T>): Promise<T> {
  return done.catch((problem: Problem) => {
    throw problem.status === 401 ? invalidField('code', problem.message) : problem;
  });
}
