import { useMutation } from '@tanstack/react-query';
import type { Candidate } from '../../../api/contract/candidates.ts';
import { useFormat } from '../../format.ts';
import { text, useText } from '../../text.ts';
import { Icon, type IconName } from '../icon.tsx';
import { showToast } from '../toasts.tsx';

interface CandidateCardProps {
  readonly candidate: Candidate;
  /** Whether a period was asked for. */
  readonly isPeriod: boolean;
  readonly pick: () => Promise<void>;
}

export function CandidateCard({ candidate, isPeriod, pick }: CandidateCardProps) {
  const { candidates: words } = useText();
  const reasons = useReasons(candidate, isPeriod);
  const picking = useMutation({
    mutationFn: pick,
    onSuccess: () => showToast(text().candidates.picked(candidate.nama)),
  });
  const { nama, namaJabatan, jenis, jenjang, pangkat, namaUnit } = candidate;
  const kind = words.kinds[jenis as keyof typeof words.kinds];
  return (
    <article className="card">
      <header>
        <h3>{nama}</h3>
        <button
          type="button"
          className="button small"
          aria-label={words.pickNamed(nama)}
          disabled={picking.isPending}
          onClick={() => picking.mutate()}
        >
          {words.pick}
        </button>
      </header>
      <p lang="id">
        {namaJabatan}, {namaUnit}
      </p>
      <p className="meta" lang="id">
        {[kind, jenjang, pangkat].filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <ul className="reasons" lang="id">
        {reasons.map(({ icon, says }) => (
          <li key={says}>
            <Icon name={icon} /> {says}
          </li>
        ))}
      </ul>
    </article>
  );
}

interface Reason {
  readonly icon: IconName;
  readonly says: string;
}

/** What speaks for and against someone, in words. */
function useReasons(candidate: Candidate, isPeriod: boolean): Reason[] {
  const { candidates: words } = useText();
  const format = useFormat();
  const { terpenuhi, kurang, kompetensi, penugasan } = candidate;
  const competence: Reason[] = [
    ...(terpenuhi.length > 0 ? [{ icon: 'checkCircle' as const, says: words.met(terpenuhi.join(', ')) }] : []),
    ...(kurang.length > 0 ? [{ icon: 'cross' as const, says: words.missing(kurang.join(', ')) }] : []),
    {
      icon: 'person',
      says: kompetensi.length > 0 ? words.holds(kompetensi.join(', ')) : words.holdsNone,
    },
  ];
  const busy = penugasan.map(
    ({ nomor, mulai, selesai, hariTumpangTindih }): Reason => ({
      icon: hariTumpangTindih > 0 ? 'alert' : 'clock',
      says: words.overlap(nomor, words.period(format.date(mulai), format.date(selesai)), hariTumpangTindih),
    }),
  );
  const free: Reason = { icon: 'checkCircle', says: isPeriod ? words.free : words.freeNow };
  return [
    ...competence,
    ...(candidate.hariTumpangTindih === 0 && (isPeriod || busy.length === 0) ? [free] : []),
    ...busy,
  ];
}
