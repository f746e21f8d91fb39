import type { AuditEntry } from '../../../api/contract/audit.ts';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';
import { articlesOf, Result, useOperationName, Who } from './operation-parts.tsx';

/** Changes that a row shows; all of them are in the details. */
const SHOWN = 3;

interface TableProps {
  readonly entries: readonly AuditEntry[];
  readonly onOpen: (entry: AuditEntry) => void;
}

/** Each action once: when, who and as what, what it was, what became of it, and on what basis. */
export function OperationTable({ entries, onOpen }: TableProps) {
  const { audit: words } = useText();
  return (
    <section className="card log-table" aria-label={words.title}>
      <table>
        <thead>
          <tr>
            {[words.time, words.who, words.operation, words.outcome, words.changes, words.basis].map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <Row key={entry.auditLogKey} entry={entry} onOpen={onOpen} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ entry, onOpen }: { readonly entry: AuditEntry; readonly onOpen: (entry: AuditEntry) => void }) {
  const { audit: words } = useText();
  const format = useFormat();
  const nameOf = useOperationName();
  const { auditLogKey, timestamp, entityDescription, entityKey, result } = entry;
  return (
    <tr data-result={result}>
      <td data-label={words.time}>
        <time dateTime={timestamp}>{format.moment(timestamp)}</time>
      </td>
      <td data-label={words.who}>
        <Who entry={entry} />
      </td>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-label={`${nameOf(entry)}. ${words.open(auditLogKey)}`}
          onClick={() => onOpen(entry)}
        >
          {nameOf(entry)}
        </button>
        {(entityDescription ?? entityKey) !== undefined && <small lang="id">{entityDescription ?? entityKey}</small>}
      </th>
      <td data-label={words.outcome}>
        <Result result={result} />
      </td>
      <td data-label={words.changes}>
        <What entry={entry} />
      </td>
      <td data-label={words.basis} lang="id">
        {articlesOf(entry).join('; ') || '–'}
      </td>
    </tr>
  );
}

function What({ entry: { changes = [], reason, refusal, count } }: { readonly entry: AuditEntry }) {
  const { audit: words } = useText();
  return (
    <>
      {refusal && <span lang="id">{refusal.detail ?? refusal.title}</span>}
      {count !== undefined && <small>{words.counted(count)}</small>}
      {changes.slice(0, SHOWN).map(({ property, oldValue, newValue }) => (
        <small key={property} lang="id" className="log-change">
          {words.change(property, oldValue, newValue)}
        </small>
      ))}
      {changes.length > SHOWN && <small>{words.more(changes.length - SHOWN)}</small>}
      {reason !== undefined && <small lang="id">{words.reason(reason)}</small>}
      {!refusal && changes.length === 0 && reason === undefined && '–'}
    </>
  );
}
