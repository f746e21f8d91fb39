import { Link } from 'react-router';
import type { AssignmentRecord, AssignmentState } from '../../../api/contract/assignments.ts';
import { Chip, type Tone } from '../../components/chip.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';

const LOOKS: { readonly [S in AssignmentState]: { readonly tone: Tone; readonly icon: IconName } } = {
  berjalan: { tone: 'good', icon: 'play' },
  selesai: { tone: 'neutral', icon: 'checkCircle' },
  diakhiri: { tone: 'warn', icon: 'dash' },
  diubah: { tone: 'warn', icon: 'dash' },
};

export function AssignmentStateChip({ state }: { readonly state: AssignmentState }) {
  const { assignments: words } = useText();
  return <Chip {...LOOKS[state]}>{words.state[state]}</Chip>;
}

/** From when to when, and when it was to end where it ended earlier. */
export function usePeriod() {
  const { assignments: words } = useText();
  const format = useFormat();
  return ({ mulai, selesai, berakhir }: AssignmentRecord): string =>
    berakhir === null
      ? words.period(format.date(mulai), format.date(selesai))
      : `${words.period(format.date(mulai), format.date(berakhir))}. ${words.endedEarly(format.date(berakhir), format.date(selesai))}`;
}

export function AssignmentCard({ assignment }: { readonly assignment: AssignmentRecord }) {
  const { assignments: words } = useText();
  const period = usePeriod();
  const { id, keadaan, uraian, namaUnit, bentuk, surat, penerima, jumlahLaporan } = assignment;
  return (
    <article className="card letter-card">
      <header>
        <h3 lang="id">{uraian}</h3>
        <AssignmentStateChip state={keadaan} />
      </header>
      <p className="meta">
        <span>{period(assignment)}</span>
        <span>{words.form[bentuk]}</span>
        <span lang="id">{namaUnit}</span>
      </p>
      <ul className="meta" aria-label={words.members} lang="id">
        {penerima.map(({ pegawai, nama, peran }) => (
          <li key={pegawai}>{peran === 'individu' ? nama : `${nama} (${words.role[peran]})`}</li>
        ))}
      </ul>
      <footer className="actions">
        <Link className="button small" to={`/penugasan/${id}`} aria-label={words.openNamed(uraian)}>
          {words.open}
        </Link>
        <a className="button small quiet" href={`/api/letters/${surat.id}/pdf`} download>
          <Icon name="download" />
          {words.letter(surat.jenis, surat.nomor)}
        </a>
        <span className="subtle">{words.reportCount(jumlahLaporan)}</span>
      </footer>
    </article>
  );
}
