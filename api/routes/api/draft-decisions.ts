import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import { approveDraft, returnDraft, submitDraft, withdrawDraft } from '../../drafts/decide.ts';
import { DraftParams as params, tags } from './draft-shapes.ts';

const url = '/api/drafts/:draftId';
const Note = Type.Optional(Type.String({ maxLength: 2000 }));
const Submission = Type.Object({ note: Note }, { additionalProperties: false });
const Return = Type.Object(
  { reason: Type.String({ minLength: 10, maxLength: 2000 }) },
  { additionalProperties: false },
);
const Approval = Type.Object(
  { effectiveFrom: Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), note: Note },
  { additionalProperties: false },
);

/** A draft on its way into force: submitted, taken or sent back, approved by somebody who had no part in it. */
export function draftDecisionRoutes(app: App, deps: RouteDeps): void {
  app.post(
    `${url}/submission`,
    {
      schema: {
        tags,
        summary: 'Submits a draft for approval; 422 with everything that keeps it from being used',
        params,
        body: Submission,
      },
      config: { policy: 'deployer', repeatable: true },
    },
    async ({ actor, body: { note }, command, params: { draftId } }, reply) => {
      command.tell(note === undefined ? {} : { reason: note });
      return command.store(reply, 204, await submitDraft(deps, actor, draftId, note));
    },
  );

  app.post(
    `${url}/withdrawal`,
    { schema: { tags, summary: 'Takes a submission back', params }, config: { policy: 'deployer', repeatable: true } },
    ({ actor, command, params: { draftId } }, reply) => command.store(reply, 204, withdrawDraft(deps, actor, draftId)),
  );

  app.post(
    `${url}/return`,
    {
      schema: {
        tags,
        summary: 'Sends a draft back to its authors, also an approved one before its day',
        params,
        body: Return,
      },
      config: { policy: 'deployer', repeatable: true },
    },
    ({ actor, body: { reason }, command, params: { draftId } }, reply) => {
      command.tell({ reason });
      return command.store(reply, 204, returnDraft(deps, actor, draftId, reason));
    },
  );

  app.post(
    `${url}/approval`,
    {
      schema: {
        tags,
        summary: 'Approves a draft: new cases run it from that day on, today at once',
        params,
        body: Approval,
      },
      config: { policy: 'deployer', repeatable: true },
    },
    async ({ actor, body, command, params: { draftId } }, reply) => {
      const { effectiveFrom, note } = body;
      command.tell({ changes: made({ effectiveFrom }), ...(note !== undefined && { reason: note }) });
      // What is approved comes into force by itself where it could not at once.
      return command.store(reply, 204, await approveDraft(deps, actor, draftId, body), () =>
        deps.studio.inForce.run().catch(deps.onError),
      );
    },
  );
}
