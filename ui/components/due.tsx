import { useFormat } from '../format.ts';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';

/** A deadline; one that passed says so in words and with a mark, not by its colour alone. */
export function Due({ date, isLabelled = false }: { readonly date: string | null; readonly isLabelled?: boolean }) {
  const { inbox } = useText();
  const format = useFormat();
  if (date === null) return null;
  const isOver = new Date(date).getTime() < Date.now();
  return (
    <time className={isOver ? 'due overdue' : 'due'} dateTime={date} title={format.moment(date)}>
      <Icon name={isOver ? 'alert' : 'clock'} />
      {isOver ? inbox.overdue(format.date(date)) : isLabelled ? format.date(date) : inbox.due(format.date(date))}
    </time>
  );
}
