import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opening } from '../../../api/contract/protected-persons.ts';
import { Chip } from '../../components/chip.tsx';
import { PagedList } from '../../components/list.tsx';
import { Note } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { DecisionDialog } from './decision-dialog.tsx';
import { ReadIdentity } from './read-identity.tsx';

/** Requests to open or destroy identities: what waits for a second person, and what became of the others. */
export function Openings() {
  const { protectedPersons: words } = useText();
  return (
    <PagedList
      label={words.openings}
      query={useInfiniteQuery(queries.openings)}
      keyOf={({ id }) => id}
      row={(opening) => <OpeningCard opening={opening} />}
      empty={<Note icon="clock" title={words.noneOpenings} />}
    />
  );
}

function OpeningCard({ opening }: { readonly opening: Opening }) {
  const { protectedPersons: words } = useText();
  const format = useFormat();
  const { kode, tindakan, keperluan, alasan, nama, diminta, keputusan, namaPemutus, diputus, catatan } = opening;
  return (
    <article className="card letter-card">
      <header>
        <h2>
          {words.acts[tindakan]} {kode}
        </h2>
        <DecisionChip keputusan={keputusan} />
      </header>
      <dl className="facts" lang="id">
        <div>
          <dt>{words.purpose}</dt>
          <dd>{keperluan}</dd>
        </div>
        <div>
          <dt>{words.reason}</dt>
          <dd>{alasan}</dd>
        </div>
        {catatan && (
          <div>
            <dt>{words.remark}</dt>
            <dd>{catatan}</dd>
          </div>
        )}
      </dl>
      <p className="meta">
        <span>{words.askedBy(nama, format.moment(diminta))}</span>
        {namaPemutus !== null && diputus !== null && (
          <span>{words.decidedBy(namaPemutus, format.moment(diputus))}</span>
        )}
      </p>
      {opening.mayDecide && <Deciding opening={opening} />}
      {opening.mayRead && <ReadIdentity opening={opening} />}
    </article>
  );
}

function DecisionChip({ keputusan }: Pick<Opening, 'keputusan'>) {
  const { protectedPersons: words } = useText();
  if (keputusan === null)
    return (
      <Chip tone="warn" icon="clock">
        {words.waiting}
      </Chip>
    );
  const isApproved = keputusan === 'disetujui';
  return (
    <Chip tone={isApproved ? 'good' : 'bad'} icon={isApproved ? 'checkCircle' : 'cross'}>
      {words.decision[keputusan]}
    </Chip>
  );
}

function Deciding({ opening }: { readonly opening: Opening }) {
  const { protectedPersons: words } = useText();
  const [asked, setAsked] = useState<'setuju' | 'tolak'>();
  return (
    <footer className="actions">
      <button type="button" className="button small primary" onClick={() => setAsked('setuju')}>
        {words.approve}
      </button>
      <button type="button" className="button small" onClick={() => setAsked('tolak')}>
        {words.refuse}
      </button>
      <DecisionDialog opening={opening} asked={asked} onClose={() => setAsked(undefined)} />
    </footer>
  );
}
