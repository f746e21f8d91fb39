import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commands } from '../../commands.ts';
import { PagedList } from '../../components/list.tsx';
import { useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { HowTold } from './how-told.tsx';
import { NoticeCard } from './notice-card.tsx';
import { useReading } from './use-reading.ts';

export default function NoticesPage() {
  const { notices } = useText();
  const { unreadNotices } = useMe();
  const query = useInfiniteQuery(queries.notices);
  const readAll = useReading(commands.readAllNotices);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const toggle = (id: string) =>
    setMarked((now) => (now.includes(id) ? now.filter((other) => other !== id) : [...now, id]));
  // What was read since needs no choosing any more.
  const unread = query.data?.pages.flatMap(({ items }) => items).filter(({ readAt }) => readAt === null) ?? [];
  const chosen = unread.map(({ id }) => id).filter((id) => marked.includes(id));
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
        row={(notice) => (
          <NoticeCard notice={notice} isChosen={chosen.includes(notice.id)} onChoose={() => toggle(notice.id)} />
        )}
        empty={<Note icon="bell" title={notices.none} />}
      />
      <ChosenBar chosen={chosen} onDone={() => setMarked([])} />
    </Page>
  );
}
