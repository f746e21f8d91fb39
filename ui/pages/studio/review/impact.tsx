import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from 'react-router';
import { Loading, Problem } from '../../../components/states.tsx';
import { studio } from '../api.ts';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';
import { flowNames, inOrder, nameOf } from './names.ts';

/** Articles and cases a draft touches. */
export function Impact() {
  const { review: words } = useStudioText();
  const { draft } = useDraft();
  const [, setParameters] = useSearchParams();
  const { data, error } = useQuery(studio.changes(draft.id, draft.revision, undefined));
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  const { files, articles, openCases, before } = data;
  const { real, moved } = inOrder(data.elements);
  const flows = flowNames(before, draft.diagram);
  return (
    <section className="card">
      <h3>{words.list}</h3>
      {data.elements.length + files.length === 0 ? (
        <p className="subtle">{words.noChanges}</p>
      ) : (
        <ul className="change-summary">
          {real.map((one) => (
            <li key={`${one.elementId} ${one.change}`}>
              <span className={`change-sign ${one.change}`} aria-hidden="true">
                {words.signs[one.change]}
              </span>
              {words.kinds[one.change]} <span lang="id">{nameOf(one, flows)}</span>
            </li>
          ))}
          {files.map(({ part, name }) => (
            <li key={`${part}/${name}`}>
              <span className="change-sign changed" aria-hidden="true">
                {words.signs.changed}
              </span>
              {words.parts[part]} {name}
            </li>
          ))}
          {moved.length > 0 && (
            <li>
              <span className="change-sign moved" aria-hidden="true">
                {words.signs.moved}
              </span>
              {words.onlyMoved(moved.length)}
            </li>
          )}
        </ul>
      )}
      <button type="button" className="button small" onClick={() => setParameters({ bagian: 'perubahan' })}>
        {words.toChanges}
      </button>
      <h3>{words.articles}</h3>
      {articles.length === 0 ? (
        <p className="subtle">{words.noArticles}</p>
      ) : (
        <ul className="article-names" lang="id">
          {articles.map((ref) => (
            <li key={ref}>{ref}</li>
          ))}
        </ul>
      )}
      <h3>{words.openCases}</h3>
      {openCases.length === 0 ? (
        <p className="subtle">{words.noOpenCases}</p>
      ) : (
        <>
          <ul>
            {openCases.map(({ version, count }) => (
              <li key={version}>{words.casesOf(version, count)}</li>
            ))}
          </ul>
          <p className="subtle">{words.openCasesLead}</p>
        </>
      )}
    </section>
  );
}
