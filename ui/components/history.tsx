import type { HistoryEntry } from '../../api/contract/cases.ts';
import type { Performer } from '../../api/contract/organisation.ts';
import { performerPost } from '../format.ts';
import { useText } from '../text.ts';
import { Basis } from './articles.tsx';
import { Icon, type IconName } from './icon.tsx';
import { pdfOf } from './letters.tsx';
import { Moment } from './time.tsx';

const ICONS: { readonly [K in HistoryEntry['kind']]: IconName } = {
  start: 'flag',
  task: 'person',
  letter: 'document',
  post: 'document',
  check: 'scale',
  note: 'copy',
  notice: 'bell',
  incident: 'alert',
  end: 'checkCircle',
};

/** The official history: what happened, when, by whom, on which article, with which letter. */
export function History({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const words = useText().case;
  return (
    <ol className="history" aria-label={words.officialHistory}>
      {entries.map((entry) => (
        <li key={`${entry.at} ${entry.kind} ${entry.title} ${entry.letterId ?? entry.elementId ?? ''}`}>
          <span className="history-mark" data-kind={entry.kind}>
            <Icon name={ICONS[entry.kind]} />
          </span>
          <Entry entry={entry} />
        </li>
      ))}
    </ol>
  );
}

function Entry({ entry: { at, title, detail, performer, basis, letterId, sha256 } }: { readonly entry: HistoryEntry }) {
  const { letters, case: words } = useText();
  return (
    <article>
      <header>
        <h3 lang="id">{title}</h3>
        <span className="subtle">
          <Moment at={at} />
        </span>
      </header>
      {performer && <By performer={performer} />}
      {detail !== null && (
        <p className="history-detail" lang="id">
          {detail}
        </p>
      )}
      {(basis !== null || letterId !== null) && (
        <p className="actions">
          {basis !== null && <Basis basis={basis} />}
          {letterId !== null && (
            <a
              href={pdfOf({ id: letterId })}
              target="_blank"
              rel="noreferrer"
              aria-label={letters.downloadNamed(title)}
            >
              {letters.download}
            </a>
          )}
        </p>
      )}
      {sha256 !== null && (
        <p className="history-digest">
          {words.fileDigest} <code>{sha256}</code>
        </p>
      )}
    </article>
  );
}

/** Who did it, in what capacity: history keeps the post and the person. */
function By({ performer }: { readonly performer: Performer }) {
  return (
    <p className="by">
      <strong>{performer.nama}</strong>, {performerPost(performer)}
    </p>
  );
}
