import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What someone has filled in of a task's form and not sent yet: theirs alone, until it is handed over with the task. */
const taskDrafts = `
  create table task_draft (
    task bigint not null, pegawai text not null references pegawai, filled_in_by text not null references pegawai,
    variables jsonb not null, saved_at timestamptz not null, primary key (task, pegawai));
`;

export class TaskDrafts1796342400000 implements MigrationInterface {
  readonly name = 'TaskDrafts1796342400000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(taskDrafts);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table task_draft');
  }
}
