import type { ReactNode } from 'react';
import type { Letter } from '../../api/contract/letters.ts';
import { performerPost, useFormat } from '../format.ts';
import { useText } from '../text.ts';
import { Chip, type Tone } from './chip.tsx';
import { Icon, type IconName } from './icon.tsx';

export const pdfOf = ({ id }: Pick<Letter, 'id'>): string => `/api/letters/${id}/pdf`;

/** The verification page of this very site, whatever address the office is known by. */
const verificationOf = ({ verificationUrl }: Letter): string => new URL(verificationUrl).pathname;

const LOOKS: { readonly [S in Letter['status']]: { readonly tone: Tone; readonly icon: IconName } } = {
  konsep: { tone: 'neutral', icon: 'document' },
  terbit: { tone: 'good', icon: 'checkCircle' },
  digantikan: { tone: 'warn', icon: 'dash' },
  dibatalkan: { tone: 'bad', icon: 'cross' },
  dicabut: { tone: 'bad', icon: 'cross' },
};

export function LetterStatus({ status }: { readonly status: Letter['status'] }) {
  const { letters } = useText();
  return <Chip {...LOOKS[status]}>{letters.status[status]}</Chip>;
}

interface LetterCardProps {
  readonly letter: Letter;
  /** More that can be done with it. */
  readonly children?: ReactNode;
}

export function LetterCard({ letter, children }: LetterCardProps) {
  const { letters: words } = useText();
  const format = useFormat();
  return (
    <article className="card letter-card">
      <header>
        <h3 lang="id">{letter.jenis}</h3>
        <LetterStatus status={letter.status} />
      </header>
      <p className="letter-subject" lang="id">
        {letter.hal}
      </p>
      <p className="meta">
        <span>{letter.nomor === null ? words.noNumber : `${words.number} ${letter.nomor}`}</span>
        <time dateTime={letter.tanggal}>{format.date(letter.tanggal)}</time>
        <span>{letter.metode === 'elektronik' ? words.electronic : words.scanned}</span>
      </p>
      <p className="meta">
        {performerPost(letter.signer)}, {letter.signer.nama}
      </p>
      {letter.alasan !== null && <p className="subtle">{letter.alasan}</p>}
      <footer className="actions">
        <LetterLinks letter={letter} />
        {children}
      </footer>
    </article>
  );
}

function LetterLinks({ letter }: { readonly letter: Letter }) {
  const { letters: words } = useText();
  const name = letter.nomor === null ? letter.jenis : `${letter.jenis} ${letter.nomor}`;
  return (
    <>
      <a className="button small" href={pdfOf(letter)} download aria-label={words.downloadNamed(name)}>
        <Icon name="download" />
        {words.download}
      </a>
      {letter.status !== 'konsep' && (
        <a className="button small quiet" href={verificationOf(letter)} target="_blank" rel="noreferrer">
          <Icon name="link" />
          {words.verify}
        </a>
      )}
    </>
  );
}

export function LetterList({ letters }: { readonly letters: readonly Letter[] }) {
  const { letters: words } = useText();
  if (letters.length === 0)
    return (
      <p className="subtle">
        {words.none} {words.noneHint}
      </p>
    );
  return (
    <ul className="list" aria-label={words.title}>
      {letters.map((letter) => (
        <li key={letter.id}>
          <LetterCard letter={letter} />
        </li>
      ))}
    </ul>
  );
}
