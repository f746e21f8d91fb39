import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Appointment } from '../../../api/contract/organisation.ts';
import { sebutanJabatan } from '../../../processes/organisasi.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { isAdmin, useMe } from '../../components/me.ts';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { today, useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { AppointDialog } from './appoint-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';

/** Who acts for whom: those in force, those to come, and those that ended. */
export function Appointments() {
  const { posts: words } = useText();
  const { data: appointments, error } = useQuery(queries.appointments);
  const mayChange = isAdmin(useMe());
  const [isAdding, setAdding] = useState(false);
  if (!appointments) return error ? <Problem error={error} /> : <Loading />;
  return (
    <div className="stack">
      {mayChange && (
        <p>
          <button type="button" className="button primary" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {words.add}
          </button>
          <AppointDialog isOpen={isAdding} onClose={() => setAdding(false)} />
        </p>
      )}
      {appointments.length === 0 ? (
        <Note icon="people" title={words.none} />
      ) : (
        <ul className="list" aria-label={words.appointments}>
          {appointments.map((appointment) => (
            <li key={appointment.id}>
              <AppointmentCard appointment={appointment} mayChange={mayChange} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface AppointmentCardProps {
  readonly appointment: Appointment;
  readonly mayChange: boolean;
}

function AppointmentCard({ appointment, mayChange }: AppointmentCardProps) {
  const { posts: words, app } = useText();
  const format = useFormat();
  const [isEnding, setEnding] = useState(false);
  const { nama, namaJabatan, kapasitas, nomorKeputusan, mulai, selesai, tidakMenandatangani } = appointment;
  const isOver = selesai !== null && selesai < today();
  return (
    <article className="card case-card">
      <div>
        <h2>{nama}</h2>
        <p lang="id">{sebutanJabatan(namaJabatan, kapasitas)}</p>
        <p className="meta">
          <span>{nomorKeputusan}</span>
          <span>
            {format.date(mulai)} {selesai === null ? `– ${words.openEnded}` : app.until(format.date(selesai))}
          </span>
        </p>
        {tidakMenandatangani.length > 0 && <p className="meta">{words.limitedBy(tidakMenandatangani.join(', '))}</p>}
      </div>
      <div className="task-assignee">
        <Standing appointment={appointment} />
        {mayChange && !isOver && (
          <button
            type="button"
            className="button small"
            aria-label={words.endNamed(nama)}
            onClick={() => setEnding(true)}
          >
            {words.end}
          </button>
        )}
        <EndDialog appointment={appointment} isOpen={isEnding} onClose={() => setEnding(false)} />
      </div>
    </article>
  );
}

function Standing({ appointment: { mulai, selesai } }: { readonly appointment: Appointment }) {
  const { posts: words } = useText();
  if (selesai !== null && selesai < today()) return <Chip icon="dash">{words.past}</Chip>;
  if (mulai > today()) return <Chip icon="clock">{words.future}</Chip>;
  return (
    <Chip tone="good" icon="checkCircle">
      {words.current}
    </Chip>
  );
}
