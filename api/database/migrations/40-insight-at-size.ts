import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the overview reads of tasks and letters, each from an index alone: rows of tasks are long, and those that are open lie far apart. */
const indexes = {
  user_task_open_work:
    "user_task (assignee, due_date, creation_date) include (candidate_groups) where state = 'CREATED'",
  user_task_completed_work: "user_task (completion_date, assignee) where state = 'COMPLETED' and assignee is not null",
  user_task_durations:
    "user_task (process_id, element_id, creation_date desc) include (completion_date) where state = 'COMPLETED'",
  surat_issued: "surat (instansi, dibuat) where status <> 'konsep'",
};

export class InsightAtSize1798934400000 implements MigrationInterface {
  readonly name = 'InsightAtSize1798934400000';

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(indexes)) await runner.query(`create index ${name} on ${columns}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(indexes)) await runner.query(`drop index ${name}`);
  }
}
