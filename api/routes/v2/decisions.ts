import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { orRefused } from '../../engine-refusal.ts';
import { invalid } from '../../problem.ts';
import { Key, TENANT, VariablesBody } from './shapes.ts';

const Evaluation = Type.Object(
  {
    decisionDefinitionId: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    decisionDefinitionKey: Type.Optional(Key),
    variables: Type.Optional(VariablesBody),
    tenantId: Type.Optional(Type.Literal(TENANT)),
  },
  { additionalProperties: false },
);

/** Decision tables, asked outside any case. */
export function decisionRoutes(app: App, { client }: RouteDeps): void {
  app.post(
    '/v2/decision-definitions/evaluation',
    { schema: { tags: ['Decision definition'], body: Evaluation }, config: { policy: 'deployer', reads: true } },
    async ({ body: { decisionDefinitionId, decisionDefinitionKey, variables = {} } }) => {
      if ((decisionDefinitionId === undefined) === (decisionDefinitionKey === undefined))
        throw invalid('Sebut salah satu: decisionDefinitionId atau decisionDefinitionKey.');
      const which = decisionDefinitionId ?? decisionDefinitionKey;
      const answer = await orRefused(
        client.evaluateDecision({
          ...(decisionDefinitionKey === undefined
            ? { decisionId: decisionDefinitionId! }
            : { decisionKey: decisionDefinitionKey }),
          variables: variables as never,
        }),
        `Keputusan '${which}'`,
      );
      return {
        decisionDefinitionId: answer.decisionId,
        decisionDefinitionKey: answer.decisionKey,
        decisionDefinitionName: answer.decisionName,
        decisionDefinitionVersion: answer.decisionVersion,
        decisionRequirementsId: answer.decisionRequirementsId,
        decisionRequirementsKey: answer.decisionRequirementsKey,
        output: answer.decisionOutput,
        failedDecisionDefinitionId: answer.failedDecisionId || null,
        failureMessage: answer.failureMessage || null,
        evaluatedDecisions: answer.evaluatedDecisions,
        tenantId: TENANT,
      };
    },
  );
}
