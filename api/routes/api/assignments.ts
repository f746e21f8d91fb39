import { Type } from 'typebox';
import type { App, RouteDeps } from '../../app.ts';
import { assignmentsOn, type ReportRow, reportTarget } from '../../assignments/records.ts';
import { headedUnits, isOfUnits, isOwn, onlyVisible } from '../../assignments/visible.ts';
import type { AssignmentDetail, AssignmentRecord } from '../../contract/assignments.ts';
import { notFound } from '../../problem.ts';
import { type SearchRequest, searchSchema } from '../../search/query.ts';
import { runSearch } from '../../search/run.ts';
import { keyParams, ListQuery, pageRequest } from '../v2/shapes.ts';

const tags = ['Assignments'];
const Params = keyParams('assignmentId');
const { fields } = assignmentsOn('2000-01-01');
const Scope = Type.Object(
  { milik: Type.Optional(Type.Union([Type.Literal('saya'), Type.Literal('unit')])) },
  { additionalProperties: false },
);

/** Penugasan: one's own, and those of the units one heads; with letters, reports and appraisals. */
export function assignmentRoutes(app: App, { pool, office }: RouteDeps): void {
  app.post(
    '/api/assignments/search',
    { schema: { tags, querystring: Scope, body: searchSchema(fields) }, config: { policy: 'signed-in', reads: true } },
    async ({ body, query, actor }) => {
      const today = office.today();
      const visible = await onlyVisible(pool, actor, today);
      const units = query.milik === 'unit' ? await headedUnits(pool, actor) : [];
      return runSearch<AssignmentRecord>(pool, assignmentsOn(today), body as SearchRequest, (conditions) => {
        visible(conditions);
        if (query.milik === 'saya') conditions.add((parameter) => isOwn(parameter, actor.pegawai?.id ?? ''));
        if (query.milik === 'unit') conditions.add((parameter) => isOfUnits(parameter, units, today));
      });
    },
  );

  app.get(
    '/api/assignments/:assignmentId',
    { schema: { tags, params: Params, querystring: ListQuery }, config: { policy: 'assignment' } },
    async ({ params, query }): Promise<AssignmentDetail> => {
      const { assignmentId } = params;
      const { items } = await runSearch<AssignmentRecord>(pool, assignmentsOn(office.today()), {
        filter: { id: assignmentId },
      });
      if (!items[0]) throw notFound('Penugasan');
      const reports = await runSearch<ReportRow>(pool, reportTarget, {
        filter: { penugasan: assignmentId },
        page: pageRequest(query),
      });
      const laporan = reports.items.map((row) => ({ ...row, registeredAt: row.registeredAt.toISOString() }));
      return { penugasan: items[0], laporan: { ...reports, items: laporan } };
    },
  );
}
