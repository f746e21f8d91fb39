import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router';
import type { OutboxMail } from '../../../../../api/contract/outbox.ts';
import { commands } from '../../../../commands.ts';
import { Chip, type Tone } from '../../../../components/chip.tsx';
import { FilterLinks } from '../../../../components/filters.tsx';
import type { IconName } from '../../../../components/icon.tsx';
import { PagedList } from '../../../../components/list.tsx';
import { InlineProblem, Note } from '../../../../components/states.tsx';
import { Ago } from '../../../../components/time.tsx';
import { showToast } from '../../../../components/toasts.tsx';
import { useFormat } from '../../../../format.ts';
import { adminQueries } from '../../queries.ts';
import { useAdminText } from '../../text/index.ts';
import { SettingsPage } from '../settings-page.tsx';

const STATES = ['menunggu', 'gagal', 'terkirim'] as const;
const LOOKS: { readonly [S in OutboxMail['state']]: readonly [Tone, IconName] } = {
  menunggu: ['neutral', 'clock'],
  gagal: ['bad', 'alert'],
  terkirim: ['good', 'check'],
};

/** Mails of the office: what waits, what was sent, what was given up and why. What they say stays with whom they are for. */
export default function OutboxPage() {
  const { outbox: words } = useAdminText().settings;
  const [parameters] = useSearchParams();
  const state = STATES.find((one) => one === parameters.get('keadaan'));
  return (
    <SettingsPage title={words.title} lead={words.lead}>
      <FilterLinks
        label={words.states}
        parameter="keadaan"
        filters={[
          { value: undefined, label: words.all },
          ...STATES.map((one) => ({ value: one, label: words.state[one] })),
        ]}
      />
      <PagedList
        label={words.title}
        query={useInfiniteQuery(adminQueries.outbox(state))}
        keyOf={({ id }) => id}
        row={(mail) => <Mail mail={mail} />}
        empty={<Note icon="checkCircle" title={words.none} />}
      />
    </SettingsPage>
  );
}

function Mail({ mail }: { readonly mail: OutboxMail }) {
  const { outbox: words } = useAdminText().settings;
  const format = useFormat();
  const client = useQueryClient();
  const retry = useMutation({
    mutationFn: () => commands.retryMail(mail.id),
    onSuccess: () => {
      showToast(words.retried);
      return client.invalidateQueries({ queryKey: ['outbox'] });
    },
  });
  const { recipient, state, tries, createdAt, nextTryAt, sentAt, lastError, processInstanceKey } = mail;
  const [tone, icon] = LOOKS[state];
  return (
    <article className="card">
      <header>
        <h2>{recipient}</h2>
        <Chip tone={tone} icon={icon}>
          {words.state[state]}
        </Chip>
      </header>
      <p className="meta">
        {processInstanceKey === null ? (
          <span>{words.digest}</span>
        ) : (
          <Link to={`/kasus/${processInstanceKey}`}>{words.openCase}</Link>
        )}
        <Ago at={createdAt} say={words.written} />
        {sentAt !== null && <Ago at={sentAt} say={words.sent} />}
        <span>{words.tries(tries)}</span>
        {nextTryAt !== null && tries > 0 && <span>{words.nextTry(format.moment(nextTryAt))}</span>}
      </p>
      {lastError !== null && (
        <pre className="recorded-value" lang="en">
          {lastError}
        </pre>
      )}
      {state === 'gagal' && (
        <button
          type="button"
          className="button small"
          aria-label={words.retryTo(recipient)}
          disabled={retry.isPending}
          onClick={() => retry.mutate()}
        >
          {words.retry}
        </button>
      )}
      <InlineProblem error={retry.error} />
    </article>
  );
}
