/**
 * SQL for what a case is about, in its initiator's words: the description of the task, or the target it serves.
 * @param column SQL of the process instance's key
 */
export const subjectColumn = (column: string): string =>
  `(select v.value::jsonb #>> '{}' from variable v where v.process_instance_key = ${column} and v.scope_key = ${column}
    and v.name in ('uraianTugas', 'targetKinerja') and v.value not in ('null', '""') order by v.name desc limit 1)`;
