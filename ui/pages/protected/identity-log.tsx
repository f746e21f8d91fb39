import { useInfiniteQuery } from '@tanstack/react-query';
import { PagedList } from '../../components/list.tsx';
import { Note } from '../../components/states.tsx';
import { Moment } from '../../components/time.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

/** Who did what about whom, when, why and from where. */
export function IdentityLog() {
  const { protectedPersons: words } = useText();
  return (
    <PagedList
      label={words.log}
      query={useInfiniteQuery(queries.identityLog)}
      keyOf={({ id }) => id}
      row={({ kode, peristiwa, nama, akun, alamat, keterangan, pada }) => (
        <article className="card">
          <h2>
            {words.events[peristiwa]}: {kode}
          </h2>
          {keterangan !== '' && <p lang="id">{keterangan}</p>}
          <p className="meta">
            <span>
              {nama} ({akun})
            </span>
            <span>{words.from(alamat)}</span>
            <Moment at={pada} />
          </p>
        </article>
      )}
      empty={<Note icon="clock" title={words.noneLog} />}
    />
  );
}
