import { commands } from '../../commands.ts';
import { InlineProblem } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';
import { useReading } from './use-reading.ts';

interface ChosenBarProps {
  /** Ids of notices that are unread. */
  readonly chosen: readonly string[];
  readonly onDone: () => void;
}

/** What can be done with all chosen notices at once. */
export function ChosenBar({ chosen, onDone }: ChosenBarProps) {
  const { app, notices, inbox } = useText();
  const read = useReading(async (ids: readonly string[]) => {
    for (const id of ids) await commands.readNotice(id);
  });
  const done = () => {
    showToast(text().notices.chosenRead(chosen.length));
    onDone();
  };
  if (chosen.length === 0) return null;
  return (
    <section className="bulk-bar" aria-label={inbox.selected(chosen.length)}>
      <p>
        <strong>{inbox.selected(chosen.length)}</strong>
        <button
          type="button"
          className="button small"
          disabled={read.isPending}
          onClick={() => read.mutate(chosen, { onSuccess: done })}
        >
          {notices.markRead}
        </button>
        <button type="button" className="link-button" onClick={onDone}>
          {app.cancel}
        </button>
      </p>
      <InlineProblem error={read.error} />
    </section>
  );
}
