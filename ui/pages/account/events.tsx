import { useInfiniteQuery } from '@tanstack/react-query';
import { PagedList } from '../../components/list.tsx';
import { Note } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

/** What happened to one's account, and who did it. */
export function Events() {
  const { account: words } = useText();
  const query = useInfiniteQuery(queries.accountEvents);
  return (
    <PagedList
      label={words.events}
      query={query}
      keyOf={({ id }) => id}
      row={({ event, by, address, at }) => (
        <article className="card">
          <h3>{words.event[event]}</h3>
          <p className="meta">
            <Ago at={at} />
            <span>{words.by(by)}</span>
            <span>{words.from(address)}</span>
          </p>
        </article>
      )}
      empty={<Note icon="clock" title={words.noEvents} />}
    />
  );
}
