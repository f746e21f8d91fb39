import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { ReasonDialog } from '../../../components/reason-dialog.tsx';
import { InlineProblem } from '../../../components/states.tsx';
import { showToast } from '../../../components/toasts.tsx';
import { useFormat } from '../../../format.ts';
import { studioCommands } from '../api.ts';
import { Problems } from '../diagram/problem-panel.tsx';
import { isBlocking, useDraft } from '../draft-context.ts';
import { studioText, useStudioText } from '../text/index.ts';
import { ApproveForm, SubmitForm } from './forward-forms.tsx';
import { Impact } from './impact.tsx';

/** A draft on its way into force: what it changes and touches, and who says what to it. */
export default function ReviewTab() {
  const { draft, problems, show } = useDraft();
  const { review: words } = useStudioText();
  const isBlocked = problems.some(isBlocking);
  return (
    <div className="review">
      <div className="review-facts">
        <section className="card">
          <h3>{words.problems}</h3>
          <p className={isBlocked ? 'lack' : 'import-good'}>
            <Icon name={isBlocked ? 'alert' : 'checkCircle'} />
            <span>{isBlocked ? words.blocked : words.noBlocking}</span>
          </p>
          <Problems problems={problems} onSee={({ elements: [first] }) => first !== undefined && show(first)} />
        </section>
        <Impact />
      </div>
      <div className="review-way">
        <Standing />
        {draft.state === 'draf' && <SubmitForm isBlocked={isBlocked} />}
        {draft.state === 'diajukan' && (draft.may.approve ? <ApproveForm isBlocked={isBlocked} /> : <NotMine />)}
        <Ways />
      </div>
    </div>
  );
}

/** What has become of it so far. */
function Standing() {
  const { review: words } = useStudioText();
  const format = useFormat();
  const { draft } = useDraft();
  const { submittedBy, submittedAt, approvedBy, approvedAt, effectiveFrom, version } = draft;
  const lines = [
    submittedBy &&
      submittedAt &&
      draft.state !== 'draf' &&
      words.submittedBy(submittedBy.nama, format.moment(submittedAt)),
    approvedBy && approvedAt && words.approvedBy(approvedBy.nama, format.moment(approvedAt)),
    effectiveFrom && words.effective(format.date(effectiveFrom)),
    version !== null && words.asVersion(version),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  if (lines.length === 0) return null;
  return (
    <section className="card">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
  );
}

function NotMine() {
  const { review: words } = useStudioText();
  return (
    <section className="card">
      <h3>{words.waits}</h3>
      <p className="subtle">{words.mayNotApprove}</p>
    </section>
  );
}

/** The ways back. */
function Ways() {
  const { review: words } = useStudioText();
  const { draft, reload } = useDraft();
  const client = useQueryClient();
  const [isReturning, setReturning] = useState(false);
  const done = (said: string) => {
    showToast(said);
    void client.invalidateQueries();
    reload();
  };
  const withdraw = useMutation({
    mutationFn: () => studioCommands.withdraw(draft.id),
    onSuccess: () => done(studioText().review.withdrawn),
  });
  return (
    <div className="actions">
      {draft.state === 'diajukan' && draft.may.submit && (
        <button type="button" className="button" disabled={withdraw.isPending} onClick={() => withdraw.mutate()}>
          {words.withdraw}
        </button>
      )}
      {draft.may.return && (
        <button type="button" className="button" onClick={() => setReturning(true)}>
          {words.return}
        </button>
      )}
      <InlineProblem error={withdraw.error} />
      <ReasonDialog
        title={words.returnTitle}
        lead={words.returnLead}
        action={words.return}
        isOpen={isReturning}
        onClose={() => setReturning(false)}
        run={(reason) => studioCommands.return(draft.id, reason)}
        onDone={() => {
          setReturning(false);
          done(studioText().review.returned);
        }}
      />
    </div>
  );
}
