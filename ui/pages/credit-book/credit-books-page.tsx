import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { CreditBookSummary } from '../../../api/contract/credit-books.ts';
import { PagedList } from '../../components/list.tsx';
import { Page } from '../../components/page.tsx';
import { Note } from '../../components/states.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { LostValues } from './lost-values.tsx';

/** Credit books one may see, and the values that the copy of the text has lost. */
export default function CreditBooksPage() {
  const { creditBook: words } = useText();
  const tabs = [
    { id: 'buku', label: words.books, content: <Books /> },
    { id: 'nilai', label: words.values, content: <LostValues /> },
  ];
  return (
    <Page title={words.title} lead={words.lead}>
      <PageTabs label={words.tabs} tabs={tabs} />
    </Page>
  );
}

function Books() {
  const { creditBook: words } = useText();
  const query = useInfiniteQuery(queries.creditBooks);
  return (
    <PagedList
      label={words.title}
      query={query}
      keyOf={({ pegawai }) => pegawai}
      row={(book) => <BookCard book={book} />}
      empty={
        <Note icon="scale" title={words.none}>
          {words.noneHint}
        </Note>
      }
    />
  );
}

function BookCard({ book }: { readonly book: CreditBookSummary }) {
  const { creditBook: words } = useText();
  const { date } = useFormat();
  const { pegawai, nama, namaJabatan, namaUnit, golongan, jenjang, tmt, isDiberhentikan, jumlahEntri } = book;
  return (
    <article className="card letter-card">
      <header>
        <h2 lang="id">{nama}</h2>
        <strong>{words.rankNow(golongan, words.level[jenjang] ?? jenjang)}</strong>
      </header>
      <p className="meta" lang="id">
        <span>{namaJabatan}</span>
        <span>{namaUnit}</span>
      </p>
      <p className="meta">
        <span>{isDiberhentikan ? words.removed(date(tmt)) : words.since(date(tmt))}</span>
        <span>{words.entryCount(jumlahEntri)}</span>
      </p>
      <footer className="actions">
        <Link
          className="button small"
          to={`/angka-kredit/${encodeURIComponent(pegawai)}`}
          aria-label={words.openNamed(nama)}
        >
          {words.open}
        </Link>
      </footer>
    </article>
  );
}
