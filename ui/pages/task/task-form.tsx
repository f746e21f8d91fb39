import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import type { Form } from '../../../api/contract/forms.ts';
import type { TaskContext, TaskDraft, UserTask } from '../../../api/contract/tasks.ts';
import { commands } from '../../commands.ts';
import type { DraftStore } from '../../components/form/draft.ts';
import { FormPanel } from '../../components/form/form-panel.tsx';
import type { Data } from '../../components/form/form-schema.ts';
import { Loading, Problem } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

/** What was filled in of a task when its page was opened, and who had it then. */
export interface OpenedDraft {
  readonly draft: TaskDraft | null;
  readonly assignee: string | null;
}

interface TaskFormProps {
  readonly task: UserTask;
  readonly form: Form | null;
  readonly context: TaskContext;
  readonly opened: OpenedDraft;
  readonly isOpen: boolean;
  readonly complete: (variables: Data) => Promise<void>;
  readonly onDone: () => void;
  readonly instead: ReactNode;
}

/** The form of a task, with what was filled in of it before: by whoever has the task now, or handed over with it. */
export function TaskForm({ task, form, context, opened, isOpen, complete, onDone, instead }: TaskFormProps) {
  const { task: words } = useText();
  const { userTaskKey, assignee } = task;
  const [isAsOpened, setAsOpened] = useState(true);
  if (isAsOpened && assignee !== opened.assignee) setAsOpened(false);
  const {
    data: draft,
    error,
    refetch,
  } = useQuery({
    ...queries.taskDraft(userTaskKey, assignee),
    ...(isAsOpened && { initialData: opened.draft }),
  });
  const data = useMemo(() => ({ ...context.data, pilihan: context.choices }), [context]);
  const drafts = useMemo(() => draftsOf(userTaskKey, draft ?? null), [userTaskKey, draft]);
  if (draft === undefined) return error ? <Problem error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <FormPanel
      key={assignee}
      drafts={drafts}
      schema={form?.schema ?? NOTHING_TO_FILL}
      data={data}
      isReadOnly={!isOpen}
      submitLabel={words.complete}
      submit={complete}
      onDone={onDone}
      instead={instead}
    />
  );
}

const NOTHING_TO_FILL = { type: 'default', components: [] };

/** Drafts of a task are kept by the office, which forgets them with its completion. */
const draftsOf = (task: string, draft: TaskDraft | null): DraftStore => ({
  found: draft
    ? { at: draft.savedAt, data: draft.variables, ...(draft.filledInBy !== null && { by: draft.filledInBy }) }
    : undefined,
  save: async (data, isLeaving) => {
    const { savedAt } = await (isLeaving ? commands.saveDraftOnLeaving : commands.saveDraft)(task, data);
    return savedAt;
  },
  discard: () => commands.discardDraft(task),
  sent: () => undefined,
});
