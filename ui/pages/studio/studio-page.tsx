import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { StudioProcess } from '../../../api/contract/drafts.ts';
import { Chip } from '../../components/chip.tsx';
import { FilterLinks, SearchField, Toolbar } from '../../components/filters.tsx';
import { PagedList } from '../../components/list.tsx';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import '../../styles/studio.css';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { studio } from './api.ts';
import { DraftRow } from './draft-row.tsx';
import { Help } from './help.tsx';
import { NewDraftDialog } from './new-draft-dialog.tsx';
import { useStudioText } from './text/index.ts';

/** The mechanisms by regulation: what is in force, and what is being changed. */
export default function StudioPage() {
  const words = useStudioText();
  const { app } = useText();
  const [parameters] = useSearchParams();
  const { data: regulations = [] } = useQuery(queries.regulations);
  const asked = { regulation: parameters.get('peraturan') ?? '', text: parameters.get('cari') ?? '' };
  const query = useInfiniteQuery({ ...studio.processes(asked), placeholderData: keepPreviousData });
  const [chosen, choose] = useState<StudioProcess>();
  const filters = [
    { value: undefined, label: app.all },
    ...regulations.map(({ key, short }) => ({ value: key, label: short })),
  ];
  return (
    <Page title={words.title} lead={words.lead} action={<Help />}>
      <Toolbar>
        <FilterLinks label={words.filters} parameter="peraturan" filters={filters} />
        <SearchField label={words.search} parameter="cari" />
      </Toolbar>
      <PagedList
        label={words.title}
        query={query}
        keyOf={({ processDefinitionId }) => processDefinitionId}
        groupOf={({ regulation: { short } }) => short}
        row={(process) => <ProcessCard process={process} onNewDraft={() => choose(process)} />}
        empty={
          <Note icon="search" title={words.none}>
            {words.noneHint}
          </Note>
        }
      />
      {chosen && <NewDraftDialog process={chosen} from={undefined} onClose={() => choose(undefined)} />}
    </Page>
  );
}

function ProcessCard({ process, onNewDraft }: { readonly process: StudioProcess; readonly onNewDraft: () => void }) {
  const words = useStudioText();
  const id = useId();
  const { processDefinitionId, title, version, drafts, openCases } = process;
  return (
    <article className="card studio-card">
      <header>
        <h3>
          <Link id={`${id}-nama`} to={`/studio/${processDefinitionId}`} lang="id">
            {title}
          </Link>
        </h3>
        <button
          id={`${id}-draf`}
          type="button"
          className="button small"
          aria-labelledby={`${id}-draf ${id}-nama`}
          onClick={onNewDraft}
        >
          {words.newDraft}
        </button>
      </header>
      <p className="meta">
        <Chip tone="good" icon="checkCircle">
          {words.inForce(version)}
        </Chip>
        <span>{words.openCases(openCases)}</span>
        <code lang="id">{processDefinitionId}</code>
      </p>
      {drafts.length > 0 && (
        <ul className="studio-drafts" aria-label={words.openDrafts}>
          {drafts.map((draft) => (
            <li key={draft.id}>
              <DraftRow draft={draft} />
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}
