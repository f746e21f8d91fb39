import type { UserTask } from '../../api/contract/tasks.ts';
import { performerPost } from '../format.ts';
import { useText } from '../text.ts';
import { Chip } from './chip.tsx';
import { useMe } from './me.ts';

/** Who has a task: oneself, someone else, or nobody yet. */
export function AssigneeTag({ task: { assignee, assigneeName, performer, state } }: { readonly task: UserTask }) {
  const { inbox } = useText();
  const me = useMe();
  if (state === 'COMPLETED' && performer)
    return (
      <Chip icon="person">
        {performer.nama}, {performerPost(performer)}
      </Chip>
    );
  if (assignee === null) return <Chip icon="circle">{inbox.unassigned}</Chip>;
  if (assignee === me.pegawai?.id)
    return (
      <Chip tone="primary" icon="person">
        {inbox.me}
      </Chip>
    );
  return <Chip icon="person">{assigneeName ?? inbox.other}</Chip>;
}
