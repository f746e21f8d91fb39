import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Form } from '../../../api/contract/forms.ts';
import type { Performer } from '../../../api/contract/organisation.ts';
import type { Me } from '../../../api/contract/session.ts';
import type { TaskContext, UserTask } from '../../../api/contract/tasks.ts';
import { sebutanJabatan } from '../../../processes/organisasi.ts';
import { isStatus } from '../../api-client.ts';
import { commands } from '../../commands.ts';
import type { Data } from '../../components/form/form-schema.ts';
import { Icon } from '../../components/icon.tsx';
import { LetterPreview } from '../../components/letter-preview.tsx';
import { useMe } from '../../components/me.ts';
import { Notes } from '../../components/notes.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';
import { TaskDetails } from './task-details.tsx';
import { TaskDone } from './task-done.tsx';
import { type OpenedDraft, TaskForm } from './task-form.tsx';
import { ClaimButton } from './task-header.tsx';

interface TaskWorkProps {
  readonly task: UserTask;
  readonly form: Form | null;
  readonly context: TaskContext;
  readonly opened: OpenedDraft;
}

/** The form of a task, beside the letters it decides on and what is known of the case. */
export function TaskWork({ task, form, context, opened }: TaskWorkProps) {
  const me = useMe();
  const { performer } = context;
  const isMine = isHeldBy(me, task, performer);
  const isOpen = task.state === 'CREATED' && performer !== null && context.objection === null && isMine;
  const { complete, finish, isFinished } = useCompletion(task);
  return (
    <div className="task-work" data-letters={context.letters.length > 0}>
      <div className="task-form">
        {!isFinished && task.state === 'CREATED' && <Capacity performer={performer} />}
        {!isFinished && <Standing task={task} context={context} />}
        {isFinished ? (
          <TaskDone task={task} />
        ) : (
          <TaskForm
            task={task}
            form={form}
            context={context}
            opened={opened}
            isOpen={isOpen}
            complete={complete}
            onDone={finish}
            instead={
              task.state === 'CREATED' &&
              task.assignee === null &&
              context.performer !== null &&
              context.objection === null ? (
                <ClaimButton task={task} isPrimary />
              ) : undefined
            }
          />
        )}
      </div>
      <aside className="task-aside">
        {context.letters.length > 0 && <LetterPreview letters={context.letters} />}
        <Notes processInstanceKey={task.processInstanceKey} userTaskKey={task.userTaskKey} />
        <TaskDetails task={task} context={context} />
      </aside>
    </div>
  );
}

function useCompletion(task: UserTask) {
  const client = useQueryClient();
  const [isFinished, setFinished] = useState(false);
  const refresh = () => client.invalidateQueries({ predicate: ({ queryKey }) => REFRESHED.has(String(queryKey[0])) });
  const complete = async (variables: Data) => {
    try {
      await commands.complete(task.userTaskKey, variables);
    } catch (error) {
      if (isStatus(error, 409)) void refresh();
      throw error;
    }
  };
  const finish = () => {
    setFinished(true);
    void refresh();
  };
  return { complete, finish, isFinished };
}

const REFRESHED: ReadonlySet<string> = new Set(['tasks', 'task', 'case', 'cases', 'letters', 'me']);

/** Why a task cannot be worked on now, if so. */
function Standing({ task, context }: Pick<TaskWorkProps, 'task' | 'context'>) {
  const { task: words } = useText();
  const format = useFormat();
  const me = useMe();
  if (task.state === 'COMPLETED')
    return <Message>{words.completedOn(task.completionDate ? format.moment(task.completionDate) : '')}</Message>;
  if (task.state === 'COMPLETING') return <Message>{words.processing}</Message>;
  if (task.state === 'CANCELED') return <Message>{words.canceled}</Message>;
  if (context.performer === null) return <Message>{words.notYours}</Message>;
  if (context.objection !== null) return <Message>{context.objection}</Message>;
  if (task.assignee === null) return <Message>{words.claimFirst}</Message>;
  return isHeldBy(me, task, context.performer) ? null : <Message>{words.heldByOther}</Message>;
}

/** Whether someone may go on with a task: they have taken it, or do it for whom it is given to in person. */
const isHeldBy = (me: Me, { assignee, candidateGroups }: UserTask, performer: Performer | null): boolean =>
  assignee !== null &&
  (assignee === me.pegawai?.id || (candidateGroups.length === 0 && performer?.mewakili !== undefined));

/** In which capacity a task is done, where that is not one's own post for good. */
function Capacity({ performer }: { readonly performer: Performer | null }) {
  const { app } = useText();
  if (performer === null || (performer.kapasitas === 'definitif' && !performer.mewakili)) return null;
  const post = sebutanJabatan(performer.namaJabatan, performer.kapasitas);
  return (
    <p className="standing capacity">
      <Icon name="person" />
      <span>{performer.mewakili ? app.actingHere(post, performer.mewakili.nama) : app.actingAs(post)}</span>
    </p>
  );
}

function Message({ children }: { readonly children: ReactNode }) {
  return (
    <p className="standing">
      <Icon name="alert" />
      <span>{children}</span>
    </p>
  );
}
