import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Notice } from '../../../api/contract/notices.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { PagedList } from '../../components/list.tsx';
import { useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { ME } from '../../query-client.ts';
import { text, useText } from '../../text.ts';
import { HowTold } from './how-told.tsx';

export default function NoticesPage() {
  const { notices } = useText();
  const { unreadNotices } = useMe();
  const query = useInfiniteQuery(queries.notices);
  const readAll = useReading(commands.readAllNotices);
  return (
    <Page
      title={notices.title}
      lead={notices.lead}
      action={
        unreadNotices > 0 && (
          <button
            type="button"
            className="button"
            disabled={readAll.isPending}
            onClick={() => readAll.mutate(undefined, { onSuccess: () => showToast(text().notices.allRead) })}
          >
            {notices.markAll}
          </button>
        )
      }
    >
      <HowTold />
      <PagedList
        label={notices.title}
        query={query}
        keyOf={({ id }) => id}
        row={(notice) => <NoticeCard notice={notice} />}
        empty={<Note icon="bell" title={notices.none} />}
      />
    </Page>
  );
}

function useReading<T>(read: (variable: T) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: read,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: queries.notices.queryKey }),
        client.invalidateQueries({ queryKey: ME }),
      ]),
  });
}

function NoticeCard({
  notice: { id, judul, isi, createdAt, readAt, processInstanceKey },
}: {
  readonly notice: Notice;
}) {
  const { notices } = useText();
  const read = useReading(() => commands.readNotice(id));
  const isUnread = readAt === null;
  return (
    <article className="card notice" data-unread={isUnread}>
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
          to={processInstanceKey === null ? '/identitas?bagian=permintaan' : `/kasus/${processInstanceKey}`}
          onClick={() => isUnread && read.mutate(undefined)}
        >
          {processInstanceKey === null ? notices.openRegister : notices.openCase}
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
