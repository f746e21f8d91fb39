import type { TryoutPlay } from '../../../../api/contract/tryouts.ts';
import { Moment } from '../../../components/time.tsx';
import { useStudioText } from '../text/index.ts';
import { tryouts } from './api.ts';

/** What happened, as the official history would tell it. */
export function Happened({ play: { history } }: { readonly play: TryoutPlay }) {
  const { tryout: words } = useStudioText();
  return (
    <section className="tryout-side">
      <h3>{words.happened}</h3>
      {history.length === 0 && <p className="subtle">{words.nothingHappened}</p>}
      <ol>
        {history.map(({ at, kind, title, detail, performer, elementId, letterId }) => (
          <li key={`${at} ${kind} ${title} ${letterId ?? elementId ?? ''}`}>
            <strong lang="id">{title}</strong>
            <span className="subtle">
              <Moment at={at} />
              {performer && <span lang="id">, {performer.nama}</span>}
            </span>
            {detail !== null && <span lang="id">{detail}</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Letters that were drawn, and the variables of the case. */
export function Known({
  tryoutId,
  play: { letters, variables },
}: {
  readonly tryoutId: string;
  readonly play: TryoutPlay;
}) {
  const { tryout: words } = useStudioText();
  return (
    <section className="tryout-side">
      <h3>{words.letters}</h3>
      {letters.length === 0 && <p className="subtle">{words.noLetters}</p>}
      <ul>
        {letters.map(({ id, jenis, nomor }) => (
          <li key={id}>
            <a href={tryouts.pdf(tryoutId, id)} target="_blank" rel="noreferrer" lang="id">
              {jenis}
            </a>
            <span className="subtle">{nomor || words.draftLetter}</span>
          </li>
        ))}
      </ul>
      <h3>{words.variables}</h3>
      <dl className="tryout-variables" lang="id">
        {variables.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
