import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CaseDetail } from '../../../api/contract/cases.ts';
import type { Form } from '../../../api/contract/forms.ts';
import type { TaskContext, TaskDraft, UserTask } from '../../../api/contract/tasks.ts';
import { isStatus } from '../../api-client.ts';
import { CaseFiles } from '../../components/case-files.tsx';
import { Flow } from '../../components/flow.tsx';
import { History } from '../../components/history.tsx';
import { Icon } from '../../components/icon.tsx';
import { useMe } from '../../components/me.ts';
import { useTitle } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { TaskHeader } from './task-header.tsx';
import { TaskLaw } from './task-law.tsx';
import { TaskWork } from './task-work.tsx';

// The form library is on its way while the task is asked for, not after it has come.
void import('../../components/form/form-view.tsx');

export default function TaskPage() {
  const { userTaskKey = '' } = useParams();
  // Another task is another page: nothing of the one before may stay in its form.
  return <Task key={userTaskKey} userTaskKey={userTaskKey} />;
}

function Task({ userTaskKey }: { readonly userTaskKey: string }) {
  const { nav } = useText();
  const task = useQuery(queries.task(userTaskKey));
  const form = useQuery(queries.taskForm(userTaskKey));
  const context = useQuery(queries.taskContext(userTaskKey));
  const draft = useQuery(queries.taskDraft(userTaskKey));
  useTitle(task.data?.name ?? nav.tasks);
  if (task.data && form.data !== undefined && context.data && draft.data !== undefined)
    return <OpenTask task={task.data} form={form.data} context={context.data} draft={draft.data} />;
  const error = task.error ?? form.error ?? context.error ?? draft.error;
  return error ? <TaskProblem error={error} /> : <Loading />;
}

interface OpenTaskProps {
  readonly task: UserTask;
  readonly form: Form | null;
  readonly context: TaskContext;
  readonly draft: TaskDraft | null;
}

function OpenTask({ task, form, context, draft }: OpenTaskProps) {
  const { task: words } = useText();
  const { data: detail } = useQuery(queries.case(task.processInstanceKey));
  useLiveContext(task, detail);
  const [opened] = useState({ draft, assignee: task.assignee });
  const work = <TaskWork task={task} form={form} context={context} opened={opened} />;
  const tabs = [
    { id: 'tugas', label: words.form, isKept: true, content: work },
    {
      id: 'dokumen',
      label: words.documents,
      count: detail ? detail.letters.length + detail.files.length : 0,
      content: detail ? <CaseFiles letters={detail.letters} files={detail.files} /> : <Loading />,
    },
    {
      id: 'alur',
      label: words.flow,
      content: detail ? (
        <Flow definitionKey={task.processDefinitionKey} steps={detail.steps} of="running" />
      ) : (
        <Loading />
      ),
    },
    { id: 'riwayat', label: words.history, content: detail ? <History entries={detail.history} /> : <Loading /> },
    {
      id: 'dasar',
      label: words.law,
      content: <TaskLaw task={task} context={context} ofFlow={detail?.articles} />,
    },
  ];
  return (
    <article className="task">
      <TaskHeader task={task} mayClaim={context.performer !== null && context.objection === null} />
      <Taken task={task} />
      <PageTabs label={words.tabs} tabs={tabs} />
    </article>
  );
}

/**
 * What stands beside the form is read anew once others have changed something of the task or its case; the form goes on with
 * what it was opened with.
 */
function useLiveContext(task: UserTask, detail: CaseDetail | undefined): void {
  const client = useQueryClient();
  const seen = useRef({ task, detail });
  useEffect(() => {
    const before = seen.current;
    seen.current = { task, detail };
    const isChanged = before.task !== task || (before.detail !== undefined && before.detail !== detail);
    if (isChanged) void client.invalidateQueries({ queryKey: ['task-context', task.userTaskKey] });
  }, [client, task, detail]);
}

/** Says that somebody else has the task now who did not have it when the page was opened. */
function Taken({ task: { assignee, assigneeName, state } }: { readonly task: UserTask }) {
  const { task: words } = useText();
  const me = useMe().pegawai?.id;
  const [held, setHeld] = useState({ by: assignee, before: assignee });
  if (held.by !== assignee) setHeld({ by: assignee, before: held.by });
  const isNews = state === 'CREATED' && assignee !== null && assignee !== me && held.before !== assignee;
  return (
    <div role="status">
      {isNews && (
        <p className="standing">
          <Icon name="person" />
          <span>{(held.before === me ? words.nowWith : words.justTaken)(assigneeName ?? assignee)}</span>
        </p>
      )}
    </div>
  );
}

function TaskProblem({ error }: { readonly error: unknown }) {
  const { task } = useText();
  const isForbidden = isStatus(error, 403);
  if (!isForbidden && !isStatus(error, 400, 404)) return <Problem error={error} />;
  return (
    <Note
      icon="alert"
      title={isForbidden ? task.forbidden : task.missing}
      action={
        <Link className="button primary" to="/tugas">
          {task.toInbox}
        </Link>
      }
    >
      {isForbidden ? task.forbiddenHint : task.missingHint}
    </Note>
  );
}
