import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { CaseDetail } from '../../../api/contract/cases.ts';
import { commands } from '../../commands.ts';
import { CaseState } from '../../components/case-state.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Icon } from '../../components/icon.tsx';
import { useMe } from '../../components/me.ts';
import { ReasonDialog } from '../../components/reason-dialog.tsx';
import { Moment } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { performerPost } from '../../format.ts';
import { text, useText } from '../../text.ts';

export function CaseHeader({ detail }: { readonly detail: CaseDetail }) {
  const { case: words, cases } = useText();
  const { businessId, subject, processDefinitionName, startDate, endDate, startedBy } = detail.case;
  return (
    <header className="page-head case-head">
      <div>
        <p className="case-number">
          <span>{businessId}</span>
          {businessId !== null && <CopyButton value={businessId} label={words.copyNumber} />}
          <CaseState instance={detail.case} />
        </p>
        <h1 lang="id">{subject || cases.untitled}</h1>
        <p className="lead" lang="id">
          {processDefinitionName}
        </p>
        <dl className="case-facts">
          {startedBy && (
            <div>
              <dt>{words.startedBy}</dt>
              <dd>
                {startedBy.nama}, {performerPost(startedBy)}
              </dd>
            </div>
          )}
          <div>
            <dt>{words.startedAt}</dt>
            <dd>
              <Moment at={startDate} />
            </dd>
          </div>
          {endDate !== null && (
            <div>
              <dt>{words.endedAt}</dt>
              <dd>
                <Moment at={endDate} />
              </dd>
            </div>
          )}
        </dl>
      </div>
      <div className="actions">
        <a className="button" href={`/api/exports/cases/${detail.case.processInstanceKey}`} download>
          <Icon name="download" />
          {words.berkas}
        </a>
        <Withdrawal detail={detail} />
      </div>
    </header>
  );
}

/** Takes a case back while that is possible; afterwards says why it is not. */
function Withdrawal({ detail: { case: instance, withdrawal } }: { readonly detail: CaseDetail }) {
  const { case: words } = useText();
  const client = useQueryClient();
  const { isDelayed } = useMe();
  const [isAsking, setAsking] = useState(false);
  if (instance.state !== 'ACTIVE') return null;
  if (!withdrawal.possible)
    return withdrawal.reason === undefined ? (
      <p className="subtle withdrawal">{words.mayNotWithdraw}</p>
    ) : (
      <p className="subtle withdrawal" lang="id">
        {withdrawal.reason}
      </p>
    );
  return (
    <>
      <button type="button" className="button" onClick={() => setAsking(true)}>
        {words.withdraw}
      </button>
      <ReasonDialog
        title={words.withdrawTitle}
        lead={words.withdrawLead}
        action={words.withdraw}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        run={(reason) => commands.withdraw(instance.processInstanceKey, reason)}
        onDone={() => {
          setAsking(false);
          showToast(isDelayed ? text().case.withdrawing : text().case.withdrawn);
          void client.invalidateQueries();
        }}
      />
    </>
  );
}
