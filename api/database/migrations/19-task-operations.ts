import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who took, gave back, handed over or changed a task, and why: never changed or deleted. */
const taskOperations = `
  create table task_operation (
    key bigint generated always as identity primary key, task bigint not null, operation text not null, account text not null,
    performer jsonb, assignee text references pegawai, changes jsonb, alasan text, at timestamptz not null,
    check (operation in ('ASSIGN', 'UNASSIGN', 'UPDATE')), check ((operation = 'ASSIGN') = (assignee is not null)));
  create index on task_operation (task, at, key);
  alter table user_task add column priority integer not null default 50 check (priority between 0 and 100);
`;

export class TaskOperations1796860800000 implements MigrationInterface {
  readonly name = 'TaskOperations1796860800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(taskOperations);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table user_task drop column priority; drop table task_operation');
  }
}
