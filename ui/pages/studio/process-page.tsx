import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ProcessVersion } from '../../../api/contract/drafts.ts';
import { isStatus } from '../../api-client.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { PagedList } from '../../components/list.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import '../../styles/studio.css';
import { studio } from './api.ts';
import { DraftRow } from './draft-row.tsx';
import { NewDraftDialog } from './new-draft-dialog.tsx';
import { useStudioText } from './text/index.ts';

/** One mechanism: its versions, with who approved each, and its drafts. */
export default function ProcessPage() {
  const words = useStudioText();
  const { processDefinitionId = '' } = useParams();
  const known = useInfiniteQuery(studio.processes({ regulation: '', text: processDefinitionId }));
  const versions = useInfiniteQuery(studio.versions(processDefinitionId));
  const drafts = useInfiniteQuery(studio.drafts(processDefinitionId));
  const [from, setFrom] = useState<ProcessVersion | 'current'>();
  if (isStatus(versions.error, 400, 403, 404))
    return (
      <Note
        icon="search"
        title={words.missingProcess}
        action={
          <Link className="button" to="/studio">
            {words.title}
          </Link>
        }
      />
    );
  if (versions.error) return <Problem error={versions.error} onRetry={() => void versions.refetch()} />;
  if (!known.data || !versions.data) return <Loading />;
  const items = known.data.pages.flatMap((page) => page.items);
  const process = items.find((one) => one.processDefinitionId === processDefinitionId);
  const title = process?.title ?? processDefinitionId;
  return (
    <Page
      title={title}
      lead={process?.regulation.short ?? ''}
      action={
        <button type="button" className="button primary" onClick={() => setFrom('current')}>
          {words.newDraft}
        </button>
      }
    >
      <Link className="back-link" to="/studio">
        <Icon name="arrowLeft" />
        {words.backToStudio}
      </Link>
      <section className="stack">
        <h2>{words.drafts}</h2>
        <PagedList
          label={words.drafts}
          query={drafts}
          keyOf={({ id }) => id}
          row={(draft) => (
            <article className="card">
              <DraftRow draft={draft} />
            </article>
          )}
          empty={<p className="subtle">{words.noDrafts}</p>}
        />
      </section>
      <section className="stack">
        <h2>{words.versions}</h2>
        <PagedList
          label={words.versions}
          query={versions}
          keyOf={({ processDefinitionKey }) => processDefinitionKey}
          row={(version) => (
            <VersionCard
              version={version}
              isCurrent={version.version === process?.version}
              onDraft={() => setFrom(version)}
            />
          )}
          empty={<p className="subtle">{words.noVersions}</p>}
        />
      </section>
      {from !== undefined && (
        <NewDraftDialog
          process={{ processDefinitionId, title }}
          from={from === 'current' ? undefined : from}
          onClose={() => setFrom(undefined)}
        />
      )}
    </Page>
  );
}

interface VersionCardProps {
  readonly version: ProcessVersion;
  readonly isCurrent: boolean;
  readonly onDraft: () => void;
}

function VersionCard({ version: { version, draft, deployedAt, openCases }, isCurrent, onDraft }: VersionCardProps) {
  const words = useStudioText();
  const format = useFormat();
  return (
    <article className="card studio-card">
      <header>
        <h3>{words.version(version)}</h3>
        {isCurrent ? (
          <Chip tone="good" icon="checkCircle">
            {words.current}
          </Chip>
        ) : (
          <button type="button" className="button small" onClick={onDraft}>
            {words.fromVersion(version)}
          </button>
        )}
      </header>
      {draft ? (
        <p>
          <Link to={`/studio/draf/${draft.id}`} lang="id">
            {draft.subject}
          </Link>
        </p>
      ) : (
        <p className="subtle">{words.shipped}</p>
      )}
      <p className="meta">
        <span>{words.deployedAt(format.moment(deployedAt))}</span>
        {draft?.approvedBy && <span>{words.approvedBy(draft.approvedBy.nama)}</span>}
        {draft?.effectiveFrom && <span>{words.effectiveFrom(format.date(draft.effectiveFrom))}</span>}
        <span>{words.openCases(openCases)}</span>
      </p>
    </article>
  );
}
