import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { contentDisposition } from '../../attachment.ts';
import type { Tryout, TryoutForm, TryoutPlay } from '../../contract/tryouts.ts';
import { notFound } from '../../problem.ts';
import { SuratMasuk } from '../../simulation/case-file.ts';
import type { Request } from '../../tryout/order.ts';
import { asDrafted, inForce } from '../../tryout/subject.ts';
import { Key, VariablesBody } from '../v2/shapes.ts';

const tags = ['Try-outs'];
/** Nothing of the office changes: what is done is done in an office that is thrown away. */
const config = { policy: 'deployer', reads: true } as const;
const closed = { additionalProperties: false };
const Id = Type.String({ format: 'uuid' });
const Name = Type.String({ minLength: 1, maxLength: 80 });
const params = Type.Object({ tryoutId: Id });
const url = '/api/tryouts/:tryoutId';

const Opening = Type.Union([
  Type.Object({ processDefinitionId: Type.String({ minLength: 1, maxLength: 200 }) }, closed),
  Type.Object({ draftId: Id }, closed),
]);
const Acting = Type.Object({ username: Name, variables: VariablesBody }, closed);
const Completing = Type.Object({ username: Name, userTaskKey: Key, variables: VariablesBody }, closed);
const FormQuery = Type.Object({ username: Name, userTaskKey: Type.Optional(Key) }, closed);
const Clock = Type.Union([
  Type.Object({ hariKerja: Type.Integer({ minimum: 1, maximum: 365 }) }, closed),
  Type.Object({ sampai: Type.String({ format: 'date-time' }) }, closed),
]);
const Withdrawal = Type.Object({ alasan: Type.String({ minLength: 1, maxLength: 2_000 }) }, closed);
const LetterIn = Type.Object({ elementId: Type.String({ minLength: 1, maxLength: 200 }), surat: SuratMasuk }, closed);

/** Try-outs of mechanisms, each in an office of its own; for process owners and admins. */
export function tryoutRoutes(app: App, deps: RouteDeps): void {
  const { tryouts } = deps;

  app.post(
    '/api/tryouts',
    { schema: { tags, summary: 'Opens an office for one try-out; the one before ends', body: Opening }, config },
    async ({ actor, body }, reply): Promise<Tryout> => {
      const { subject, about } = await ('draftId' in body
        ? asDrafted(deps, body.draftId)
        : inForce(deps, body.processDefinitionId));
      void reply.code(201);
      return tryouts.open(actor.username, subject, about);
    },
  );

  app.get(
    '/api/tryouts/current',
    { schema: { tags, summary: 'One’s own; 204: there is none' }, config: { policy: 'deployer' } },
    ({ actor }, reply) => tryouts.of(actor.username) ?? reply.code(204).send(),
  );

  app.get(url, { schema: { tags, params }, config: { policy: 'deployer' } }, ({ actor, params: { tryoutId } }) =>
    tryouts.get(actor.username, tryoutId),
  );

  app.delete(url, { schema: { tags, params }, config }, async ({ actor, params: { tryoutId } }, reply) => {
    await tryouts.close(actor.username, tryoutId);
    return reply.code(204).send();
  });

  playRoutes(app, deps);
}

/** What is done in a try-out; each tells how far it has come then. */
function playRoutes(app: App, { tryouts }: RouteDeps): void {
  const after = async (username: string, id: string, request: Request): Promise<TryoutPlay> => {
    await tryouts.ask(username, id, request);
    return tryouts.ask(username, id, { kind: 'play' });
  };

  app.get(
    `${url}/play`,
    { schema: { tags, params }, config: { policy: 'deployer' } },
    ({ actor, params: { tryoutId } }) => tryouts.ask<TryoutPlay>(actor.username, tryoutId, { kind: 'play' }),
  );

  app.get(
    `${url}/form`,
    {
      schema: { tags, summary: 'A form as somebody invented sees it', params, querystring: FormQuery },
      config: { policy: 'deployer' },
    },
    ({ actor, params: { tryoutId }, query: { username, userTaskKey } }) =>
      tryouts.ask<TryoutForm>(actor.username, tryoutId, { kind: 'form', username, userTaskKey }),
  );

  app.post(
    `${url}/start`,
    { schema: { tags, params, body: Acting }, config },
    ({ actor, params: { tryoutId }, body }) => after(actor.username, tryoutId, { kind: 'start', ...body }),
  );

  app.post(
    `${url}/completion`,
    { schema: { tags, params, body: Completing }, config },
    ({ actor, params: { tryoutId }, body }) => after(actor.username, tryoutId, { kind: 'complete', ...body }),
  );

  app.post(
    `${url}/clock`,
    {
      schema: { tags, summary: 'Lets working days pass, or waits until a moment is over', params, body: Clock },
      config,
    },
    ({ actor, params: { tryoutId }, body }) =>
      after(
        actor.username,
        tryoutId,
        'hariKerja' in body ? { kind: 'wait', hariKerja: body.hariKerja } : { kind: 'until', moment: body.sampai },
      ),
  );

  app.post(
    `${url}/withdrawal`,
    { schema: { tags, params, body: Withdrawal }, config },
    ({ actor, params: { tryoutId }, body }) => after(actor.username, tryoutId, { kind: 'withdraw', ...body }),
  );

  app.post(
    `${url}/incoming-letter`,
    { schema: { tags, params, body: LetterIn }, config },
    ({ actor, params: { tryoutId }, body }) => after(actor.username, tryoutId, { kind: 'letter-in', ...body }),
  );

  app.get(
    `${url}/letters/:letter/pdf`,
    { schema: { tags, params: Type.Object({ tryoutId: Id, letter: Id }) }, config: { policy: 'deployer' } },
    async ({ actor, params: { tryoutId, letter } }, reply) => {
      const play = await tryouts.ask<TryoutPlay>(actor.username, tryoutId, { kind: 'play' });
      if (!play.letters.some(({ id }) => id === letter)) throw notFound('Surat');
      const pdf = await tryouts.ask<string>(actor.username, tryoutId, { kind: 'pdf', letterId: letter });
      return reply
        .type('application/pdf')
        .header('content-disposition', contentDisposition('inline', 'surat-uji-coba.pdf'))
        .send(Buffer.from(pdf, 'base64'));
    },
  );
}
