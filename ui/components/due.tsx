import type { ReactNode } from 'react';
import type { TaskDate, UserTask } from '../../api/contract/tasks.ts';
import { useFormat } from '../format.ts';
import { useLanguage, useText } from '../text.ts';
import { Basis } from './articles.tsx';
import { Icon } from './icon.tsx';

/** A deadline with the working days until it; one that passed says so in words and with a mark, not by its colour alone. */
export function Due({ task: { dueDate: date, due, state } }: { readonly task: UserTask }) {
  const { inbox } = useText();
  const format = useFormat();
  const left = useLeft(due);
  if (date === null) return null;
  const isOver = state === 'CREATED' && (due?.isOver ?? false);
  return (
    <time className={isOver ? 'due overdue' : 'due'} dateTime={date} title={format.moment(date)}>
      <Icon name={isOver ? 'alert' : 'clock'} />
      {isOver ? inbox.overdue(format.date(date)) : inbox.due(format.date(date))}
      {state === 'CREATED' && left !== undefined && ` · ${left}`}
    </time>
  );
}

/** '5 hari kerja lagi', 'lewat 2 hari kerja' */
function useLeft(date: TaskDate | null): string | undefined {
  const { workingDays: words } = useText();
  if (date === null) return undefined;
  const { workingDaysLeft: days, isOver, isEstimate } = date;
  if (days === 0) return isOver ? words.justOver : words.today;
  const count = words.count(Math.abs(days), isEstimate);
  return days < 0 ? words.over(count) : words.left(count);
}

interface DateFactProps {
  readonly label: string;
  readonly date: string | null;
  /** What stands in place of a date. */
  readonly none: string;
  readonly told: TaskDate | null;
  readonly isOpen: boolean;
  /** How it is moved, by whoever may. */
  readonly children: ReactNode;
}

/** A date of a task as it is looked up: when, how many working days are left of how many, and where it comes from. */
export function DateFact({ label, date, none, told, isOpen, children }: DateFactProps) {
  const { workingDays: words } = useText();
  const format = useFormat();
  const language = useLanguage();
  const left = useLeft(told);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {date === null ? none : <time dateTime={date}>{format.moment(date)}</time>}
        {told && isOpen && (
          <span className={told.isOver ? 'due overdue' : 'due'}>
            <Icon name={told.isOver ? 'alert' : 'clock'} />
            {left}
          </span>
        )}
        {told && <span className="subtle">{words.term(words.count(told.workingDays, told.isEstimate))}</span>}
        {told?.isEstimate && <span className="subtle">{words.estimate}</span>}
        {told?.source && (
          <span className="subtle" lang={language}>
            {told.source.words[language]}
          </span>
        )}
        {told?.source?.basis && <Basis basis={told.source.basis} />}
        {children}
      </dd>
    </div>
  );
}
