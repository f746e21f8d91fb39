import { useState } from 'react';
import type { Letter } from '../../api/contract/letters.ts';
import { useText } from '../text.ts';
import { Icon } from './icon.tsx';
import { LetterStatus, pdfOf } from './letters.tsx';

/** Letters beside the form that decides on them; on a narrow screen they unfold on demand. */
export function LetterPreview({ letters }: { readonly letters: readonly Letter[] }) {
  const { letters: words } = useText();
  const [chosen, choose] = useState(letters[0]!.id);
  const [isShown, setShown] = useState(() => window.matchMedia('(min-width: 70rem)').matches);
  const letter = letters.find(({ id }) => id === chosen) ?? letters[0]!;
  return (
    <section className="letter-preview" aria-label={words.preview}>
      {letters.length > 1 && <LetterChoice letters={letters} chosen={letter.id} choose={choose} />}
      <header>
        <h3 lang="id">{letter.jenis}</h3>
        <LetterStatus status={letter.status} />
      </header>
      {isShown && <iframe key={letter.sha256} title={letter.jenis} src={`${pdfOf(letter)}#navpanes=0&view=FitH`} />}
      <p className="actions">
        <a className="button small" href={pdfOf(letter)} download aria-label={words.downloadNamed(letter.jenis)}>
          <Icon name="download" />
          {words.download}
        </a>
        <a className="button small quiet" href={pdfOf(letter)} target="_blank" rel="noreferrer">
          <Icon name="link" />
          {words.openInTab}
        </a>
        <button type="button" className="button small quiet" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </button>
      </p>
    </section>
  );
}

interface LetterChoiceProps {
  readonly letters: readonly Letter[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

function LetterChoice({ letters, chosen, choose }: LetterChoiceProps) {
  const { letters: words } = useText();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{words.preview}</legend>
      {letters.map(({ id, jenis }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => choose(id)} lang="id">
          {jenis}
        </button>
      ))}
    </fieldset>
  );
}
