import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Draft, ProcessLaw } from '../../../api/contract/drafts.ts';
import { isStatus } from '../../api-client.ts';
import { useTitle } from '../../components/page.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import '../../styles/studio.css';
import '../../styles/studio-diagram.css';
import '../../styles/studio-problems.css';
import '../../styles/studio-comments.css';
import '../../styles/studio-files.css';
import '../../styles/studio-review.css';
import { studio } from './api.ts';
import { DraftContext } from './draft-context.ts';
import { DraftHeader } from './draft-header.tsx';
import { useDraftTabs } from './draft-tabs.tsx';
import { useStudioText } from './text/index.ts';
import { useOpenDraft } from './use-open-draft.ts';

/** A draft of a mechanism: everything of it that may be edited, and its way into force. */
export default function DraftPage() {
  const words = useStudioText();
  const { draftId = '' } = useParams();
  const [edition, setEdition] = useState(0);
  const client = useQueryClient();
  const { data: draft, error } = useQuery(studio.draft(draftId));
  const law = useQuery({ ...studio.law(draft?.processDefinitionId ?? ''), enabled: draft !== undefined });
  useTitle(draft?.subject ?? words.title);
  const reload = useCallback(
    () => void client.refetchQueries({ queryKey: ['draft', draftId] }).then(() => setEdition((last) => last + 1)),
    [client, draftId],
  );
  if (draft && law.data) return <Open key={`${draftId} ${edition}`} draft={draft} law={law.data} reload={reload} />;
  const failure = error ?? law.error;
  if (!failure) return <Loading />;
  if (!isStatus(failure, 400, 403, 404)) return <Problem error={failure} />;
  return (
    <Note
      icon="search"
      title={words.missingDraft}
      action={
        <Link className="button" to="/studio">
          {words.title}
        </Link>
      }
    >
      {words.missingHint}
    </Note>
  );
}

interface OpenProps {
  readonly draft: Draft;
  readonly law: ProcessLaw;
  readonly reload: () => void;
}

function Open(props: OpenProps) {
  const words = useStudioText();
  const open = useOpenDraft(props);
  const tabs = useDraftTabs(open);
  return (
    <DraftContext value={open}>
      <div className="studio">
        <DraftHeader />
        <PageTabs label={words.tabs.label} tabs={tabs} />
      </div>
    </DraftContext>
  );
}
