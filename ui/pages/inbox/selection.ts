import { createContext, useContext, useMemo, useState } from 'react';
import type { UserTask } from '../../../api/contract/tasks.ts';

/** Tasks that were picked for one command. */
export interface Selection {
  readonly tasks: ReadonlyMap<string, UserTask>;
  readonly toggle: (task: UserTask) => void;
  readonly clear: () => void;
}

const SelectionContext = createContext<Selection | undefined>(undefined);
export const SelectionProvider = SelectionContext.Provider;

export function useNewSelection(): Selection {
  const [tasks, setTasks] = useState<ReadonlyMap<string, UserTask>>(new Map());
  return useMemo(
    () => ({
      tasks,
      toggle: (task) =>
        setTasks((now) => {
          const next = new Map(now);
          if (!next.delete(task.userTaskKey)) next.set(task.userTaskKey, task);
          return next;
        }),
      clear: () => setTasks(new Map()),
    }),
    [tasks],
  );
}

export function useSelection(): Selection {
  const selection = useContext(SelectionContext);
  if (!selection) throw new Error('Expected a list whose tasks can be selected around this part, but there is none');
  return selection;
}

/** Whether a task is for whoever holds a post: what is given to someone in person cannot be taken, given back or away. */
export const isForPost = ({ candidateGroups }: UserTask): boolean => candidateGroups.length > 0;

/** What is done is done; of what is given to someone in person only what asks nothing is done with others. */
export const isSelectable = (task: UserTask): boolean =>
  task.state === 'CREATED' && (isForPost(task) || task.isAcknowledgement);
