import type { UserTask } from '../../../api/contract/tasks.ts';

/** Which tasks something is about. */
export function TaskNames({ tasks }: { readonly tasks: readonly UserTask[] }) {
  return (
    <ul className="task-names" lang="id">
      {tasks.map(({ userTaskKey, businessId, name, subject }) => (
        <li key={userTaskKey}>
          {businessId} {name}: {subject}
        </li>
      ))}
    </ul>
  );
}
