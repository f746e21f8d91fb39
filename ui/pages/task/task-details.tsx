import type { DateMove, TaskContext, UserTask } from '../../../api/contract/tasks.ts';
import { Basis } from '../../components/articles.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { DateFact } from '../../components/due.tsx';
import { Evidence } from '../../components/evidence.tsx';
import { Facts } from '../../components/facts.tsx';
import { Moment } from '../../components/time.tsx';
import { performerPost } from '../../format.ts';
import { useText } from '../../text.ts';
import { MoveDate } from './move-date-dialog.tsx';

interface TaskDetailsProps {
  readonly task: UserTask;
  readonly context: TaskContext;
}

/** What an official looks up while deciding. */
export function TaskDetails({ task, context }: TaskDetailsProps) {
  const { details, case: words } = useText();
  const performer = task.performer ?? context.performer;
  return (
    <section className="details" aria-label={details.title}>
      <h2>{details.title}</h2>
      <dl className="facts">
        <div>
          <dt>{details.caseNumber}</dt>
          <dd>
            {task.businessId}
            {task.businessId !== null && <CopyButton value={task.businessId} label={words.copyNumber} />}
          </dd>
        </div>
        <Dates task={task} context={context} />
        {performer && (
          <div>
            <dt>{details.performer}</dt>
            <dd>
              {performer.nama}
              <span className="subtle">{performerPost(performer)}</span>
            </dd>
          </div>
        )}
        {task.legalBasis !== null && (
          <div>
            <dt>{details.basis}</dt>
            <dd>
              <Basis basis={task.legalBasis} />
            </dd>
          </div>
        )}
        <div>
          <dt>{details.created}</dt>
          <dd>
            <Moment at={task.creationDate} />
          </dd>
        </div>
      </dl>
      <h3>{details.about}</h3>
      <Facts facts={context.facts} />
      <h3>{details.checks}</h3>
      <Evidence evidence={context.evidence} />
    </section>
  );
}

function Dates({ task, context: { moves } }: TaskDetailsProps) {
  const { details } = useText();
  const { dueDate, due, followUpDate, followUp, state } = task;
  const isOpen = state === 'CREATED';
  const moveOf = (field: DateMove['field']) => {
    const move = isOpen ? moves.find((one) => one.field === field) : undefined;
    return move && <MoveDate task={task} move={move} />;
  };
  const reminder = moveOf('followUpDate');
  return (
    <>
      <DateFact label={details.due} date={dueDate} none={details.noDue} told={due} isOpen={isOpen}>
        {moveOf('dueDate')}
      </DateFact>
      {(followUpDate !== null || reminder) && (
        <DateFact
          label={details.followUp}
          date={followUpDate}
          none={details.noFollowUp}
          told={followUp}
          isOpen={isOpen}
        >
          {reminder}
        </DateFact>
      )}
    </>
  );
}
