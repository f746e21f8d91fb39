import { type Static, Type } from 'typebox';
import { Value } from 'typebox/value';
import { combine, evaluateRule, type Finding, type Rule } from '../../../processes/rule.ts';
import type { App, RouteDeps } from '../../app.ts';
import { evidenceOf } from '../../cases/evidence.ts';
import { requireCase } from '../../cases/visibility.ts';
import type { RuleEvaluation, RuleSummary } from '../../contract/law.ts';
import { invalid, notFound, type Violation } from '../../problem.ts';
import { Key } from '../v2/shapes.ts';

const Facts = Type.Record(Type.String({ pattern: '^(?!__proto__$).{1,100}$' }), Type.Unknown());
const RuleId = Type.String({ minLength: 1, maxLength: 200 });

const One = Type.Object({ rule: RuleId, facts: Facts }, { additionalProperties: false });
const Several = Type.Object(
  {
    rules: Type.Array(RuleId, { minItems: 1, maxItems: 100 }),
    facts: Type.Array(Facts, { minItems: 1, maxItems: 100 }),
  },
  { additionalProperties: false },
);

/** The law itself: regulations with their articles, rules and what they say, and what checks have found. */
export function lawRoutes(app: App, { office, pool }: RouteDeps): void {
  const rules = new Map(office.regulations.flatMap(({ rules: own }) => [...own]));

  app.get('/api/regulations', { schema: { tags: ['Law'] }, config: { policy: 'signed-in' } }, () => ({
    items: office.regulations.map(({ regulation: { key, title, short, about, inForce, articles } }) => ({
      key,
      title,
      short,
      about,
      inForce: { from: inForce.from, until: inForce.until ?? null },
      articles: articles.length,
    })),
  }));

  app.get(
    '/api/regulations/:key',
    {
      schema: { tags: ['Law'], params: Type.Object({ key: Type.String({ maxLength: 80 }) }) },
      config: { policy: 'signed-in' },
    },
    (request) => {
      const found = office.regulations.find(({ regulation }) => regulation.key === request.params.key);
      if (!found) throw notFound(`Peraturan '${request.params.key}'`);
      return found.regulation;
    },
  );

  app.get('/api/rules', { schema: { tags: ['Law'] }, config: { policy: 'signed-in' } }, () => ({
    items: office.regulations.flatMap(({ regulation, rules: own }) =>
      [...own.values()].map((rule) => summaryOf(regulation.key, rule)),
    ),
  }));

  app.post(
    '/api/rules/evaluation',
    { schema: { tags: ['Law'], body: Type.Union([One, Several]) }, config: { policy: 'signed-in', reads: true } },
    (request) => {
      const body = request.body as Static<typeof One> | Static<typeof Several>;
      if ('rule' in body) return answerOf(evaluate(rules, body.rule, body.facts));
      if (body.rules.length !== body.facts.length)
        throw invalid(`Jumlah 'rules' (${body.rules.length}) dan 'facts' (${body.facts.length}) harus sama.`);
      const findings = body.rules.map((id, index) => evaluate(rules, id, body.facts[index]!));
      return { outcome: combine(findings), results: findings.map(answerOf) };
    },
  );

  app.get(
    '/api/evidence',
    {
      schema: { tags: ['Law'], querystring: Type.Object({ processInstanceKey: Key }, { additionalProperties: false }) },
      config: { policy: 'signed-in' },
    },
    async (request) => {
      await requireCase(pool, request.actor, request.query.processInstanceKey);
      return { items: await evidenceOf(pool, request.query.processInstanceKey) };
    },
  );
}

function evaluate(rules: ReadonlyMap<string, Rule>, id: string, facts: object): Finding {
  const rule = rules.get(id);
  if (!rule) throw notFound(`Aturan '${id}'`);
  const violations: Violation[] = Value.Errors(rule.facts, facts).map(({ instancePath, message }) => ({
    field: instancePath.slice(1).replaceAll('/', '.'),
    message,
    rule: id,
  }));
  if (violations[0])
    throw invalid(
      `Fakta untuk aturan '${id}' tidak sesuai bentuknya: ${violations[0].field} ${violations[0].message}`.trim(),
      violations,
    );
  return evaluateRule(rule, facts);
}

const answerOf = ({ rule, basis, outcome, severity, message, value }: Finding): RuleEvaluation => ({
  rule,
  basis,
  outcome,
  severity,
  message,
  ...(value !== undefined && { value }),
});

const summaryOf = (regulation: string, { id, basis, severity, message, inForce }: Rule): RuleSummary => ({
  rule: id,
  regulation,
  basis,
  severity,
  message,
  inForce: { from: inForce.from, until: inForce.until ?? null, warning: inForce.warning ?? null },
});
