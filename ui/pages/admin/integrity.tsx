import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AuditVerification } from '../../../api/contract/audit.ts';
import { commands } from '../../commands.ts';
import { Icon, type IconName } from '../../components/icon.tsx';
import { InlineProblem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { type Text, useText } from '../../text.ts';

const ICONS: { readonly [S in AuditVerification['state']]: IconName } = {
  berjalan: 'clock',
  utuh: 'checkCircle',
  rusak: 'alert',
  gagal: 'alert',
};

/** Whether the log is whole, and the last signed checkpoint of it. */
export function Integrity() {
  const { audit: words } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const { data, error } = useQuery(queries.auditState);
  const verify = useMutation({
    mutationFn: commands.verifyLog,
    onSuccess: () => client.invalidateQueries({ queryKey: queries.auditState.queryKey }),
  });
  const verification = data?.verification;
  const checkpoint = data?.lastCheckpoint;
  return (
    <section className="card log-integrity" aria-labelledby="keutuhan">
      <header>
        <h2 id="keutuhan">{words.integrity}</h2>
        <div className="actions">
          <button
            type="button"
            className="button small"
            onClick={() => verify.mutate()}
            disabled={verify.isPending || verification?.state === 'berjalan'}
          >
            {words.verify}
          </button>
          <a className="button small quiet" href="/api/audit/checkpoints" download>
            <Icon name="download" />
            {words.checkpoints}
          </a>
        </div>
      </header>
      <p role="status">
        {verification && (
          <span className="log-state" data-state={verification.state}>
            <Icon name={ICONS[verification.state]} />
            {saying(verification, words, format.number)}
          </span>
        )}
      </p>
      <p className="meta">
        {verification?.finishedAt && <span>{words.verifiedAt(format.moment(verification.finishedAt))}</span>}
        <span>
          {checkpoint
            ? words.checkpoint(format.number(checkpoint.seq), format.moment(checkpoint.at))
            : words.noCheckpoint}
        </span>
      </p>
      <InlineProblem error={error ?? verify.error} />
    </section>
  );
}

function saying(
  { state, entries, checkpoints, fault }: AuditVerification,
  words: Text['audit'],
  number: (value: number) => string,
): string {
  if (state === 'berjalan') return words.verifying(number(entries));
  if (state === 'utuh') return words.whole(number(entries), number(checkpoints));
  return fault ? words.broken(number(fault.seq), fault.what) : words.failed;
}
