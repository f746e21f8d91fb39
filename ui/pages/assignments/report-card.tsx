import { Link } from 'react-router';
import type { AssignmentReportRecord } from '../../../api/contract/assignments.ts';
import { Documents, filesIn } from '../../components/documents.tsx';
import { Facts } from '../../components/facts.tsx';
import { Icon } from '../../components/icon.tsx';
import { performerPost } from '../../format.ts';
import { useText } from '../../text.ts';

interface ReportCardProps {
  readonly report: AssignmentReportRecord;
  readonly moment: string;
}

export function ReportCard({ report, moment }: ReportCardProps) {
  const { assignments: words } = useText();
  const { jenis, pegawai, pelapor, isi, surat, processInstanceKey, registeredAt } = report;
  const facts = isi.map(({ label, nilai }) => ({ label, value: wordsOf(nilai) })).filter(({ value }) => value !== '');
  return (
    <article className="card letter-card">
      <header>
        <h3>
          {jenis === 'laporan' ? words.report : words.appraisal}
          {pegawai !== null && ` ${words.about(pegawai)}`}
        </h3>
        <time dateTime={registeredAt}>{moment}</time>
      </header>
      {pelapor && (
        <p className="meta" lang="id">
          {performerPost(pelapor)}, {pelapor.nama}
        </p>
      )}
      <Facts facts={facts} />
      <Documents files={filesIn(isi)} />
      <footer className="actions">
        {surat && (
          <a className="button small" href={`/api/letters/${surat.id}/pdf`} download>
            <Icon name="download" />
            {words.letter(surat.jenis, surat.nomor)}
          </a>
        )}
        <Link className="button small quiet" to={`/kasus/${processInstanceKey}`}>
          {words.openCase}
        </Link>
      </footer>
    </article>
  );
}

/** What was filled in, as text: a row of a list on a line of its own; files are shown apart. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(wordsOf)
      .filter((text) => text !== '')
      .join('\n');
  if (typeof value === 'object' && value !== null)
    return 'documentId' in value
      ? ''
      : Object.values(value)
          .map(wordsOf)
          .filter((text) => text !== '')
          .join(' · ');
  return value === null || value === undefined ? '' : String(value);
}
