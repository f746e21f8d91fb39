import { type Static, Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { isStorableDate } from '../../input.ts';
import { invalid } from '../../problem.ts';
import { type Asked, combined, evaluateOn } from '../../rules/evaluation.ts';
import { RuleRegistry } from '../../rules/registry.ts';
import { RuleSets } from '../../rules/sets.ts';
import { listQuery, pageRequest } from '../v2/shapes.ts';

const Facts = Type.Record(Type.String({ pattern: '^(?!__proto__$).{1,100}$' }), Type.Unknown());
const RuleId = Type.String({ minLength: 1, maxLength: 200 });
const Name = Type.String({ minLength: 1, maxLength: 100 });

/** On which date the rules must be law; where it is not said, they are taken as they stand. */
const tanggal = Type.Optional(Type.String({ maxLength: 20 }));

const One = Type.Object({ rule: RuleId, facts: Facts, tanggal }, { additionalProperties: false });
const Several = Type.Object(
  {
    rules: Type.Array(RuleId, { minItems: 1, maxItems: 100 }),
    facts: Type.Array(Facts, { minItems: 1, maxItems: 100 }),
    tanggal,
  },
  { additionalProperties: false },
);

const RulesQuery = Type.Object(
  { ...listQuery, regulation: Type.Optional(Name), text: Type.Optional(Type.String({ maxLength: 200 })) },
  { additionalProperties: false },
);

/** The rules of all regulations: which there are, what they ask for, and what they say of facts. */
export function ruleRoutes(app: App, { office }: RouteDeps): void {
  const sets = new RuleSets(office.mechanisms);
  const rules = new RuleRegistry(office.regulations, (regulation) => office.office.ofRegulation(regulation));

  app.get(
    '/api/rules',
    { schema: { tags: ['Law'], querystring: RulesQuery }, config: { policy: 'signed-in' } },
    ({ query: { regulation, text, ...page } }) =>
      rules.list({
        ...pageRequest(page),
        ...(regulation !== undefined && { regulation }),
        ...(text !== undefined && { text }),
      }),
  );

  app.get(
    '/api/rules/:regulation/:name',
    {
      schema: { tags: ['Law'], params: Type.Object({ regulation: Name, name: Name }) },
      config: { policy: 'signed-in' },
    },
    ({ params: { regulation, name } }) => rules.detail(`${regulation}/${name}`),
  );

  app.get(
    '/api/rule-sets',
    {
      schema: { tags: ['Law'], summary: 'The rule sets that mechanisms check', querystring: RulesQuery },
      config: { policy: 'signed-in' },
    },
    ({ query: { regulation, text, ...page } }) =>
      sets.list({
        ...pageRequest(page),
        ...(regulation !== undefined && { regulation }),
        ...(text !== undefined && { text }),
      }),
  );

  app.get(
    '/api/rule-sets/:process/:set',
    {
      schema: { tags: ['Law'], params: Type.Object({ process: Name, set: Name }) },
      config: { policy: 'signed-in' },
    },
    ({ params: { process, set } }) => sets.detail(process, set, (id) => rules.detail(id)),
  );

  app.post(
    '/api/rules/evaluation',
    { schema: { tags: ['Law'], body: Type.Union([One, Several]) }, config: { policy: 'signed-in', reads: true } },
    async (request) => {
      const body = request.body as Static<typeof One> | Static<typeof Several>;
      const { tanggal: date } = body;
      if (date !== undefined && !isStorableDate(date)) {
        const message = `Isian 'tanggal' harus berupa tanggal kalender (TTTT-BB-HH), tetapi terisi '${date}'.`;
        throw invalid(message, [{ field: 'tanggal', message }]);
      }
      const ask = async (id: string, facts: object): Promise<Asked> => ({ ...(await rules.withSettings(id)), facts });
      if ('rule' in body) return evaluateOn([await ask(body.rule, body.facts)], date)[0];
      if (body.rules.length !== body.facts.length)
        throw invalid(`Jumlah 'rules' (${body.rules.length}) dan 'facts' (${body.facts.length}) harus sama.`);
      const asked = await Promise.all(body.rules.map((id, index) => ask(id, body.facts[index]!)));
      return combined(evaluateOn(asked, date));
    },
  );
}
