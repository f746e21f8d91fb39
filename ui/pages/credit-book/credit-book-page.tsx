import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearchParams } from 'react-router';
import type { CreditBook } from '../../../api/contract/credit-books.ts';
import { Field } from '../../components/field.tsx';
import { withParameter } from '../../components/filters.tsx';
import { Icon } from '../../components/icon.tsx';
import { Page } from '../../components/page.tsx';
import { Loading, Problem } from '../../components/states.tsx';
import { today } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { creditBookUrl } from '../../queries/law.ts';
import { useLanguage, useText } from '../../text.ts';
import { Decisions } from './decisions.tsx';
import { EntriesByYear, Undecided } from './entries.tsx';
import { Levels, Ranks, Years } from './figures.tsx';
import { Standing } from './standing.tsx';

const DAY = 'tanggal';

/** The credit book of one person as of a day. */
export default function CreditBookPage() {
  const { pegawai = '' } = useParams();
  const [parameters] = useSearchParams();
  const date = parameters.get(DAY) ?? today();
  const { data, error } = useQuery({ ...queries.creditBook(pegawai, date), placeholderData: keepPreviousData });
  if (!data || error) return error ? <Problem error={error} /> : <Loading />;
  return <Book book={data} date={date} />;
}

function Book({ book, date }: { readonly book: CreditBook; readonly date: string }) {
  const { creditBook: words } = useText();
  const { nama, namaJabatan, namaUnit } = book.pegawai;
  return (
    <Page title={`${words.title}: ${nama}`} lead={[namaJabatan, namaUnit].filter((text) => text !== '').join(', ')}>
      <Link className="back-link" to="/angka-kredit">
        <Icon name="arrowLeft" />
        {words.back}
      </Link>
      <Tools book={book} date={date} />
      <Warning book={book} />
      <Standing book={book} />
      <Undecided book={book} />
      <Years book={book} />
      <Ranks book={book} />
      <Levels book={book} />
      <Decisions book={book} />
      <EntriesByYear book={book} />
    </Page>
  );
}

function Tools({ book, date }: { readonly book: CreditBook; readonly date: string }) {
  const { creditBook: words } = useText();
  const [, setParameters] = useSearchParams();
  const choose = (day: string) =>
    day !== '' && setParameters((now) => withParameter(now, DAY, day), { replace: true, preventScrollReset: true });
  const { id } = book.pegawai;
  return (
    <div className="toolbar">
      <Field label={words.asOf}>
        <input type="date" required value={date} onChange={({ target }) => choose(target.value)} />
      </Field>
      <div className="actions">
        {(['csv', 'pdf'] as const).map((kind) => (
          <a key={kind} className="button" href={creditBookUrl(id, date, kind)} download>
            <Icon name="download" />
            {words[kind]}
          </a>
        ))}
      </div>
    </div>
  );
}

/** Until when the rules hold is not certain: it stands wherever figures stand. */
function Warning({ book: { peringatan } }: { readonly book: CreditBook }) {
  const language = useLanguage();
  return (
    <p className="standing" lang={language}>
      <Icon name="alert" />
      <span>{peringatan[language]}</span>
    </p>
  );
}
