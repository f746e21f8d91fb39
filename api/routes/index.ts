import type { App, RouteDeps } from '../app.ts';
import { exporterRoutes } from '../exporter/routes.ts';
import { accountRoutes } from './api/account.ts';
import { accountLockRoutes } from './api/account-locks.ts';
import { accountsRoutes } from './api/accounts.ts';
import { appointmentRoutes } from './api/appointments.ts';
import { assignmentRoutes } from './api/assignments.ts';
import { auditRoutes } from './api/audit.ts';
import { calendarRoutes } from './api/calendar.ts';
import { candidateRoutes } from './api/candidates.ts';
import { caseListRoutes } from './api/case-lists.ts';
import { caseNoteRoutes } from './api/case-notes.ts';
import { caseRecordRoutes } from './api/case-records.ts';
import { caseRoutes } from './api/cases.ts';
import { correspondenceRoutes } from './api/correspondence.ts';
import { creditBookRoutes } from './api/credit-books.ts';
import { deskRoutes } from './api/desk.ts';
import { draftDecisionRoutes } from './api/draft-decisions.ts';
import { draftPartRoutes } from './api/draft-parts.ts';
import { draftRoutes } from './api/drafts.ts';
import { exportRoutes } from './api/exports.ts';
import { importRoutes } from './api/import.ts';
import { insightRoutes } from './api/insight.ts';
import { lawRoutes } from './api/law.ts';
import { letterRoutes } from './api/letters.ts';
import { noticeRoutes } from './api/notices.ts';
import { numberingRoutes } from './api/numbering.ts';
import { oidcRoutes } from './api/oidc.ts';
import { organisationRoutes } from './api/organisation.ts';
import { outboxRoutes } from './api/outbox.ts';
import { processRoutes } from './api/processes.ts';
import { protectedPersonRoutes } from './api/protected-persons.ts';
import { repairRoutes } from './api/repairs.ts';
import { ruleRoutes } from './api/rules.ts';
import { scenarioRoutes } from './api/scenarios.ts';
import { secondFactorRoutes } from './api/second-factor.ts';
import { sessionRoutes } from './api/session.ts';
import { settingRoutes } from './api/settings.ts';
import { sopRoutes } from './api/sop.ts';
import { structureRoutes } from './api/structure.ts';
import { substitutionRoutes } from './api/substitutions.ts';
import { taskDraftRoutes } from './api/task-drafts.ts';
import { tokenRoutes } from './api/tokens.ts';
import { tryoutRoutes } from './api/tryouts.ts';
import { screenRoutes } from './screens.ts';
import { systemRoutes } from './system.ts';
import { auditLogRoutes } from './v2/audit-logs.ts';
import { decisionRoutes } from './v2/decisions.ts';
import { deploymentRoutes } from './v2/deployments.ts';
import { documentRoutes } from './v2/documents.ts';
import { elementInstanceRoutes } from './v2/element-instances.ts';
import { incidentRoutes } from './v2/incidents.ts';
import { jobWorkRoutes } from './v2/job-work.ts';
import { jobRoutes } from './v2/jobs.ts';
import { messageRoutes } from './v2/messages.ts';
import { modificationRoutes } from './v2/modifications.ts';
import { processDefinitionRoutes } from './v2/process-definitions.ts';
import { processInstanceRoutes } from './v2/process-instances.ts';
import { signalRoutes } from './v2/signals.ts';
import { statisticsRoutes } from './v2/statistics.ts';
import { statusRoutes } from './v2/status.ts';
import { userTaskOperationRoutes } from './v2/user-task-operations.ts';
import { userTaskRoutes } from './v2/user-tasks.ts';
import { variableRoutes } from './v2/variables.ts';
import { verificationRoutes } from './verify.ts';

/** Every route of the application; a new group of routes is added here and nowhere else. */
const groups: readonly ((app: App, deps: RouteDeps) => void | Promise<void>)[] = [
  systemRoutes,
  statusRoutes,
  deploymentRoutes,
  processDefinitionRoutes,
  sopRoutes,
  tryoutRoutes,
  scenarioRoutes,
  processInstanceRoutes,
  statisticsRoutes,
  modificationRoutes,
  elementInstanceRoutes,
  variableRoutes,
  incidentRoutes,
  jobRoutes,
  jobWorkRoutes,
  decisionRoutes,
  messageRoutes,
  signalRoutes,
  userTaskRoutes,
  userTaskOperationRoutes,
  deskRoutes,
  documentRoutes,
  sessionRoutes,
  oidcRoutes,
  accountRoutes,
  secondFactorRoutes,
  tokenRoutes,
  accountsRoutes,
  accountLockRoutes,
  organisationRoutes,
  structureRoutes,
  importRoutes,
  appointmentRoutes,
  substitutionRoutes,
  caseRoutes,
  exportRoutes,
  insightRoutes,
  taskDraftRoutes,
  caseNoteRoutes,
  caseListRoutes,
  caseRecordRoutes,
  repairRoutes,
  letterRoutes,
  numberingRoutes,
  correspondenceRoutes,
  assignmentRoutes,
  creditBookRoutes,
  candidateRoutes,
  lawRoutes,
  calendarRoutes,
  processRoutes,
  draftRoutes,
  draftPartRoutes,
  draftDecisionRoutes,
  settingRoutes,
  ruleRoutes,
  noticeRoutes,
  outboxRoutes,
  protectedPersonRoutes,
  auditLogRoutes,
  auditRoutes,
  verificationRoutes,
  exporterRoutes,
  screenRoutes,
];

export async function routes(app: App, deps: RouteDeps): Promise<void> {
  for (const group of groups) await group(app, deps);
}
