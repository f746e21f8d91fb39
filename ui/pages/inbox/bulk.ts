import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { UserTask } from '../../../api/contract/tasks.ts';
import { showToast } from '../../components/toasts.tsx';
import { useSelection } from './selection.ts';

export interface Failure {
  readonly task: UserTask;
  readonly reason: string;
}

interface Batch<Given> {
  readonly tasks: readonly UserTask[];
  /** The same for each of them. */
  readonly given: Given;
}

type Work<Given> = (task: UserTask, given: Given) => Promise<unknown>;

/** One after the other: each task stands for itself, and what one refuses does not hold up the next. */
async function each<Given>({ tasks, given }: Batch<Given>, work: Work<Given>): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const task of tasks)
    await work(task, given).catch((error: Error) => void failures.push({ task, reason: error.message }));
  return failures;
}

export type Bulk<Given = undefined> = ReturnType<typeof useBulk<Given>>;

/** What is done with several tasks at once. @param say how many it was done with */
export function useBulk<Given = undefined>(work: Work<Given>, say: (count: number) => string) {
  const client = useQueryClient();
  const { clear } = useSelection();
  return useMutation({
    mutationFn: (batch: Batch<Given>) => each(batch, work),
    onSuccess: (failures, { tasks }) => {
      clear();
      if (tasks.length > failures.length) showToast(say(tasks.length - failures.length));
    },
    onSettled: () =>
      Promise.all(['task', 'tasks', 'case'].map((name) => client.invalidateQueries({ queryKey: [name] }))),
  });
}
