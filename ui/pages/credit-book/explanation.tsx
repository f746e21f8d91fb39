import type { CreditBook, CreditFigure } from '../../../api/contract/credit-books.ts';
import type { Article } from '../../../api/contract/law.ts';
import { Articles, Basis } from '../../components/articles.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';

interface ExplanationProps {
  readonly book: CreditBook;
  readonly title: string;
  readonly figure: CreditFigure;
}

/** What a figure follows from: its entries, and the words of its article. */
export function Explanation({ book, title, figure: { nilai, pasal, entri } }: ExplanationProps) {
  const { creditBook: words } = useText();
  const { number, date } = useFormat();
  const own = new Set(entri);
  const entries = book.entri.filter(({ id }) => own.has(id));
  return (
    <div className="stack">
      <p>
        <strong>
          {title}: {number(nilai)}
        </strong>{' '}
        <Basis basis={pasal} />
      </p>
      {entries.length === 0 ? (
        <p className="subtle">{words.fromNoEntry}</p>
      ) : (
        <>
          <p>{words.madeOf}</p>
          <ul className="credit-sum">
            {entries.map((entry) => (
              <li key={entry.id}>
                <span lang="id">
                  {date(entry.tanggal)}: {entry.uraian}
                </span>
                <strong>{entry.nilai === null ? words.undecided : number(entry.nilai)}</strong>
              </li>
            ))}
          </ul>
        </>
      )}
      <Articles articles={articlesOf(book.articles, pasal)} />
    </div>
  );
}

/** The words of the articles a figure names: 'Pasal 37 ayat (2), (3)' is more than one. */
function articlesOf(articles: readonly Article[], pasal: string): Article[] {
  const named = pasal.split(/, (?=Pasal|Lampiran)/).flatMap((part) => {
    const [, head = part] = /^(Pasal \d+)/.exec(part) ?? [];
    const paragraphs = part.match(/\(\d+\)/g) ?? [];
    return paragraphs.length === 0 ? [head] : paragraphs.map((paragraph) => `${head} ayat ${paragraph}`);
  });
  return articles.filter(({ ref }) => named.some((name) => ref === name || ref.startsWith(`${name} `)));
}
