import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { AuditEntry } from '../../../api/contract/audit.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { FormDialog } from '../../components/dialog.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';
import { articlesOf, Result, useOperationName, Who } from './operation-parts.tsx';

interface DialogProps {
  readonly entry: AuditEntry | undefined;
  readonly onClose: () => void;
}

/** Everything an entry says. */
export function OperationDialog({ entry, onClose }: DialogProps) {
  const { audit: words } = useText();
  return (
    <FormDialog title={entry ? words.number(entry.auditLogKey) : ''} isOpen={entry !== undefined} onClose={onClose}>
      {entry && <Details entry={entry} />}
    </FormDialog>
  );
}

function Details({ entry }: { readonly entry: AuditEntry }) {
  const { audit: words } = useText();
  const format = useFormat();
  const nameOf = useOperationName();
  const { changes = [], refusal, processInstanceKey } = entry;
  const object = [entry.entityDescription, entry.entityKey].filter((text) => text !== undefined).join(' · ');
  return (
    <>
      <dl className="facts log-details">
        <Line label={words.operation}>
          {nameOf(entry)} <Result result={entry.result} />
        </Line>
        <Line label={words.time}>{format.moment(entry.timestamp)}</Line>
        <Line label={words.who}>
          <Who entry={entry} />
        </Line>
        <Line label={words.entity}>{object && <span lang="id">{object}</span>}</Line>
        <Line label={words.process}>{entry.processDefinitionId}</Line>
        <Line label={words.task}>{entry.userTaskKey}</Line>
        <Line label={words.basis}>
          {articlesOf(entry).length > 0 && <span lang="id">{articlesOf(entry).join('; ')}</span>}
        </Line>
        <Line label={words.changes}>{entry.reason && <span lang="id">{words.reason(entry.reason)}</span>}</Line>
        <Line label={words.refusal}>{refusal && <Refusal refusal={refusal} />}</Line>
        <Line label={words.asked}>{entry.askedKey}</Line>
        <Line label={words.route}>{entry.route && <code>{entry.route}</code>}</Line>
        <Line label={words.hash}>
          <code className="log-hash">{entry.hash}</code> <CopyButton value={entry.hash} label={words.hash} />
        </Line>
      </dl>
      {changes.length > 0 && <Changes changes={changes} />}
      {processInstanceKey !== undefined && (
        <div className="dialog-actions">
          <Link className="button" to={`/kasus/${processInstanceKey}`}>
            {words.openCase}
          </Link>
        </div>
      )}
    </>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  if (children === undefined || children === false || children === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Refusal({ refusal }: { readonly refusal: NonNullable<AuditEntry['refusal']> }) {
  return (
    <span lang="id">
      {refusal.status} {refusal.title}
      {refusal.detail !== undefined && `: ${refusal.detail}`}
      {refusal.violations?.map(({ field, message, rule, basis }) => (
        <small key={`${field} ${rule} ${message}`}>{[field, message, rule, basis].filter(Boolean).join(' · ')}</small>
      ))}
    </span>
  );
}

function Changes({ changes }: { readonly changes: NonNullable<AuditEntry['changes']> }) {
  const { audit: words } = useText();
  return (
    <div className="log-table">
      <table>
        <thead>
          <tr>
            <th scope="col">{words.property}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.after}</th>
          </tr>
        </thead>
        <tbody lang="id">
          {changes.map(({ property, oldValue, newValue }) => (
            <tr key={property}>
              <th scope="row">{property}</th>
              <td data-label={words.before}>{oldValue ?? '–'}</td>
              <td data-label={words.after}>{newValue ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
