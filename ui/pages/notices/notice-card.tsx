import { Link } from 'react-router';
import type { Notice } from '../../../api/contract/notices.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { Ago } from '../../components/time.tsx';
import { useText } from '../../text.ts';
import { useReading } from './use-reading.ts';

/** Where notices about no case lead to. */
const REGISTER = { path: '/identitas?bagian=permintaan', label: 'openRegister' } as const;
const SUBSTITUTIONS = { path: '/jabatan?bagian=penggantian', label: 'openSubstitutions' } as const;

interface NoticeCardProps {
  readonly notice: Notice;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

export function NoticeCard({ notice, isChosen, onChoose }: NoticeCardProps) {
  const { id, judul, isi, createdAt, readAt, processInstanceKey, jenis } = notice;
  const { notices } = useText();
  const read = useReading(() => commands.readNotice(id));
  const isUnread = readAt === null;
  const place = jenis === 'penggantian' ? SUBSTITUTIONS : REGISTER;
  return (
    <article className="card notice" data-unread={isUnread}>
      {isUnread && (
        <input
          type="checkbox"
          className="task-select"
          aria-label={notices.select(judul)}
          checked={isChosen}
          onChange={onChoose}
        />
      )}
      <header>
        <h2 lang="id">{judul}</h2>
        {isUnread && <Chip tone="primary">{notices.unread}</Chip>}
      </header>
      <p lang="id">{isi}</p>
      <p className="meta">
        <Ago at={createdAt} />
      </p>
      <footer className="actions">
        <Link
          className="button small"
          to={processInstanceKey === null ? place.path : `/kasus/${processInstanceKey}`}
          onClick={() => isUnread && read.mutate(undefined)}
        >
          {processInstanceKey === null ? notices[place.label] : notices.openCase}
        </Link>
        {isUnread && (
          <button type="button" className="button small quiet" onClick={() => read.mutate(undefined)}>
            {notices.markRead}
          </button>
        )}
      </footer>
    </article>
  );
}
