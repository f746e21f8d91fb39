import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { InlineProblem } from '../../../components/states.tsx';
import { queries } from '../../../queries/index.ts';
import { drawLetter } from '../api.ts';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';

const PAUSE_MS = 700;

/** The letter a template makes as it stands, with the data of a case. */
export function LetterDrawing({ name, content }: { readonly name: string; readonly content: string }) {
  const { files: words } = useStudioText();
  const { draft } = useDraft();
  const settled = useSettled(content);
  const [sample, setSample] = useState('');
  const cases = useInfiniteQuery(queries.cases({ filter: { processDefinitionId: draft.processDefinitionId } }));
  const { data, error, isFetching } = useQuery({
    queryKey: ['letter-drawing', draft.id, name, settled, sample],
    queryFn: () => drawLetter(draft.id, name, settled, sample),
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
    retry: false,
  });
  const url = useUrl(data);
  return (
    <section className="letter-drawing" aria-label={words.preview} aria-busy={isFetching}>
      <header>
        <h3>{words.preview}</h3>
        {isFetching && <span className="subtle">{words.drawing}</span>}
        {url !== undefined && (
          <a className="button small quiet" href={url} target="_blank" rel="noreferrer">
            <Icon name="link" />
            {words.openPdf}
          </a>
        )}
      </header>
      <label className="letter-sample">
        <span>{words.previewOf}</span>
        <select value={sample} onChange={({ target }) => setSample(target.value)}>
          <option value="">{words.example}</option>
          {cases.data?.pages
            .flatMap(({ items }) => items)
            .map(({ processInstanceKey, businessId }) => (
              <option key={processInstanceKey} value={processInstanceKey}>
                {words.ofCase(businessId ?? processInstanceKey)}
              </option>
            ))}
        </select>
      </label>
      {error && (
        <div>
          <p>{words.notDrawn}</p>
          <InlineProblem error={error} />
        </div>
      )}
      {url !== undefined && <iframe title={words.previewAlt(name, 1)} src={`${url}#navpanes=0&view=FitH`} />}
    </section>
  );
}

/** What somebody types, once they pause. */
function useSettled(content: string): string {
  const [settled, settle] = useState(content);
  useEffect(() => {
    const timer = setTimeout(() => settle(content), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [content]);
  return settled;
}

function useUrl(file: Blob | undefined): string | undefined {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!file) return undefined;
    const made = URL.createObjectURL(file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return url;
}
