import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AffectedTask, CalendarChange, CalendarPlan, Holiday } from '../../../../../api/contract/calendar.ts';
import { commands } from '../../../../commands.ts';
import { FormDialog } from '../../../../components/dialog.tsx';
import { InlineProblem, Loading } from '../../../../components/states.tsx';
import { showToast } from '../../../../components/toasts.tsx';
import { useFormat } from '../../../../format.ts';
import { adminQueries } from '../../queries.ts';
import { useAdminText } from '../../text/index.ts';
import { ReasonForm } from '../reason-form.tsx';

/** A change, and what it removes. */
export type ReadyChange = CalendarChange & { readonly removed: readonly Holiday[] };

interface ConfirmDialogProps {
  readonly change: ReadyChange | undefined;
  readonly onClose: () => void;
}

/** What follows from a change of the calendar, before anything is changed. */
export function ConfirmDialog({ change, onClose }: ConfirmDialogProps) {
  const { calendar: words } = useAdminText().settings;
  const isRemoval = change !== undefined && change.hapus.length > 0;
  return (
    <FormDialog title={isRemoval ? words.removing : words.adding} isOpen={change !== undefined} onClose={onClose}>
      {change && <Confirmation change={change} onClose={onClose} />}
    </FormDialog>
  );
}

interface ConfirmationProps {
  readonly change: ReadyChange;
  readonly onClose: () => void;
}

function Confirmation({ change: { tambah, hapus, removed }, onClose }: ConfirmationProps) {
  const { calendar: words } = useAdminText().settings;
  const { date } = useFormat();
  const client = useQueryClient();
  const plan = useQuery(adminQueries.calendarPlan({ tambah, hapus }));
  const save = useMutation({
    mutationFn: (alasan: string) => commands.changeCalendar({ tambah, hapus }, alasan),
    onSuccess: ({ moving }) => {
      onClose();
      showToast(words.saved(moving));
      return client.invalidateQueries();
    },
  });
  return (
    <div className="stack">
      <ul className="settings-days" lang="id">
        {[...removed, ...tambah].map(({ tanggal, instansi, keterangan }) => (
          <li key={`${tanggal} ${instansi}`}>
            <strong>{date(tanggal)}</strong> {keterangan}
          </li>
        ))}
      </ul>
      {plan.data && (
        <>
          <Effects plan={plan.data} />
          <ReasonForm action={words.save} mutation={save} onClose={onClose} />
        </>
      )}
      {plan.isPending && <Loading />}
      <InlineProblem error={plan.error} />
    </div>
  );
}

function Effects({ plan: { moving, staying, items } }: { readonly plan: CalendarPlan }) {
  const { calendar: words } = useAdminText().settings;
  const all = moving + staying;
  return (
    <section className="stack">
      <h3>{words.effect}</h3>
      <p>{all === 0 ? words.noEffect : words.effects(moving, staying)}</p>
      {all > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard, too
        <section className="settings-effects" tabIndex={0} aria-label={words.effect}>
          <ul className="list">
            {items.map((task) => (
              <Effect key={task.userTaskKey} task={task} />
            ))}
          </ul>
          {items.length < all && <p className="subtle">{words.first(items.length, all)}</p>}
        </section>
      )}
      <p className="subtle">{words.timers}</p>
    </section>
  );
}

function Effect({ task: { caseNumber, task, due, counted, stays } }: { readonly task: AffectedTask }) {
  const { calendar: words } = useAdminText().settings;
  const { date } = useFormat();
  return (
    <li>
      <p lang="id">
        <strong>{task}</strong> {caseNumber}
      </p>
      <p className="meta">
        <span>
          {words.due}: {date(due)}
        </span>
        <span>
          {words.counted}: {date(counted)}
        </span>
        <span>{stays === null ? words.moves : words.stays[stays]}</span>
      </p>
    </li>
  );
}
