import { NavLink, useLocation } from 'react-router';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { AssigneeTag } from '../../components/assignee-tag.tsx';
import { Chip } from '../../components/chip.tsx';
import { Due } from '../../components/due.tsx';
import { Icon } from '../../components/icon.tsx';
import { actingFor, useMe } from '../../components/me.ts';
import { Ago } from '../../components/time.tsx';
import { useText } from '../../text.ts';
import { isSelectable, useSelection } from './selection.ts';

/** One task as the list shows it; the whole card is its link. */
export function TaskCard({ task }: { readonly task: UserTask }) {
  const { inbox } = useText();
  const { search } = useLocation();
  const acting = actingFor(useMe(), task);
  return (
    <article className="task-card">
      {isSelectable(task) && <SelectBox task={task} />}
      <NavLink to={{ pathname: `/tugas/${task.userTaskKey}`, search }} lang="id">
        {task.name}
      </NavLink>
      <p className="subtle" lang="id">
        {task.processName}
      </p>
      <p className="task-subject" lang="id">
        {task.subject}
      </p>
      <p className="tags">
        <AssigneeTag task={task} />
        {task.state === 'COMPLETING' && <Chip icon="clock">{inbox.completing}</Chip>}
        {task.state === 'CREATED' && task.followUp && task.followUp.workingDaysLeft <= 0 && (
          <Chip tone="warn" icon="bell">
            {inbox.followUp}
          </Chip>
        )}
        {acting !== undefined && task.state === 'CREATED' && <Chip tone="warn">{inbox.onBehalf(acting)}</Chip>}
      </p>
      <p className="meta">
        <span>{task.businessId}</span>
        {task.completionDate === null ? (
          <>
            <Ago at={task.creationDate} say={inbox.created} />
            <Due task={task} />
          </>
        ) : (
          <span className="task-done">
            <Icon name="check" />
            <Ago at={task.completionDate} say={inbox.completed} />
          </span>
        )}
      </p>
    </article>
  );
}

function SelectBox({ task }: { readonly task: UserTask }) {
  const { inbox } = useText();
  const { tasks, toggle } = useSelection();
  return (
    <input
      type="checkbox"
      className="task-select"
      aria-label={inbox.select(task.name)}
      checked={tasks.has(task.userTaskKey)}
      onChange={() => toggle(task)}
    />
  );
}
