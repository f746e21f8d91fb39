import { type Pool, types } from 'pg';
import { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Account, Session } from './entities/identity.ts';
import {
  Instansi,
  Jabatan,
  Kedudukan,
  Pegawai,
  PemangkuJabatan,
  PeranInstansi,
  PeranUnit,
  UnitKerja,
} from './entities/organisation.ts';
import { HariLibur, Pengaturan } from './entities/settings.ts';
import { Initial1735689600000 } from './migrations/1-initial.ts';
import { Cluster1767225600000 } from './migrations/2-cluster.ts';
import { OutsideJobs1795305600000 } from './migrations/3-outside-jobs.ts';
import { Organisation1795392000000 } from './migrations/4-organisation.ts';
import { Commands1795651200000 } from './migrations/5-commands.ts';
import { Outbox1795737600000 } from './migrations/6-outbox.ts';
import { Lists1795824000000 } from './migrations/7-lists.ts';
import { Correspondence1795910400000 } from './migrations/8-correspondence.ts';
import { Assignments1795996800000 } from './migrations/9-assignments.ts';
import { Succession1796083200000 } from './migrations/10-succession.ts';
import { CreditBook1796169600000 } from './migrations/11-credit-book.ts';
import { AssessmentTeam1796256000000 } from './migrations/12-assessment-team.ts';
import { TaskDrafts1796342400000 } from './migrations/13-task-drafts.ts';
import { CaseNotes1796428800000 } from './migrations/14-case-notes.ts';
import { Matters1796515200000 } from './migrations/15-matters.ts';
import { Desk1796601600000 } from './migrations/16-desk.ts';
import { CaseDocuments1796688000000 } from './migrations/17-case-documents.ts';
import { Removals1796774400000 } from './migrations/18-removals.ts';
import { TaskOperations1796860800000 } from './migrations/19-task-operations.ts';
import { AccountSecurity1796947200000 } from './migrations/20-account-security.ts';
import { SecondFactor1797033600000 } from './migrations/21-second-factor.ts';
import { ApiTokens1797120000000 } from './migrations/22-api-tokens.ts';
import { ProviderSessions1797206400000 } from './migrations/23-provider-sessions.ts';
import { MailPreferences1797552000000 } from './migrations/24-mail-preferences.ts';
import { AppointmentLimits1797638400000 } from './migrations/25-appointment-limits.ts';
import { Substitutions1797724800000 } from './migrations/26-substitutions.ts';
import { SealedIdentities1797811200000 } from './migrations/27-sealed-identities.ts';
import { CaseWords1797897600000 } from './migrations/28-case-words.ts';
import { ProcessDrafts1797984000000 } from './migrations/29-process-drafts.ts';
import { Scenarios1798070400000 } from './migrations/30-scenarios.ts';
import { OperationLog1798156800000 } from './migrations/31-operation-log.ts';
import { ElementStatistics1798329600000 } from './migrations/33-element-statistics.ts';
import { CaseFilters1798416000000 } from './migrations/34-case-filters.ts';
import { Insight1798502400000 } from './migrations/35-insight.ts';
import { CaseRepairs1798675200000 } from './migrations/37-case-repairs.ts';
import { Calendar1798761600000 } from './migrations/38-calendar.ts';
import { Numbering1798848000000 } from './migrations/39-numbering.ts';
import { InsightAtSize1798934400000 } from './migrations/40-insight-at-size.ts';
import { DATABASE_LIMITS, limiting, listenToLosses, openPool } from './pool.ts';

/** The two ways to the same database: entities for what is administered, plain SQL where it must be fast. */
export interface Database {
  readonly source: DataSource;
  readonly pool: Pool;
  close(): Promise<void>;
}

// A calendar date has no zone: it stays the text it is.
types.setTypeParser(types.builtins.DATE, (text) => text);

/** @param connections how many it may hold for plain SQL; absent: as many as an office needs */
export async function openDatabase(url: string, connections?: number): Promise<Database> {
  const pool = openPool(url, DATABASE_LIMITS, connections);
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [
      Account,
      Session,
      Instansi,
      UnitKerja,
      Jabatan,
      Pegawai,
      PemangkuJabatan,
      PeranInstansi,
      PeranUnit,
      Kedudukan,
      HariLibur,
      Pengaturan,
    ],
    migrations: [
      Initial1735689600000,
      Cluster1767225600000,
      OutsideJobs1795305600000,
      Organisation1795392000000,
      Commands1795651200000,
      Outbox1795737600000,
      Lists1795824000000,
      Correspondence1795910400000,
      Assignments1795996800000,
      Succession1796083200000,
      AssessmentTeam1796256000000,
      TaskDrafts1796342400000,
      CaseNotes1796428800000,
      Matters1796515200000,
      CreditBook1796169600000,
      Desk1796601600000,
      CaseDocuments1796688000000,
      Removals1796774400000,
      TaskOperations1796860800000,
      AccountSecurity1796947200000,
      SecondFactor1797033600000,
      ApiTokens1797120000000,
      ProviderSessions1797206400000,
      MailPreferences1797552000000,
      AppointmentLimits1797638400000,
      Substitutions1797724800000,
      SealedIdentities1797811200000,
      CaseWords1797897600000,
      ProcessDrafts1797984000000,
      Scenarios1798070400000,
      OperationLog1798156800000,
      ElementStatistics1798329600000,
      CaseFilters1798416000000,
      Insight1798502400000,
      CaseRepairs1798675200000,
      Calendar1798761600000,
      Numbering1798848000000,
      InsightAtSize1798934400000,
    ],
    migrationsTransactionMode: 'each',
    extra: { max: 5, ...limiting() },
  });
  await source.initialize();
  listenToLosses((source.driver as PostgresDriver).master as Pool);
  return {
    source,
    pool,
    close: async () => {
      await source.destroy();
      await pool.end();
    },
  };
}
