import type { Article } from '../../api/contract/law.ts';
import { useText } from '../text.ts';

/** The law itself, word for word. */
export function Articles({ articles }: { readonly articles: readonly Article[] }) {
  const words = useText().case;
  if (articles.length === 0) return <p className="subtle">{words.noArticles}</p>;
  return (
    <div className="articles" lang="id">
      {articles.map(({ ref, text }) => (
        <article key={ref}>
          <h3>{ref}</h3>
          <p>{text}</p>
        </article>
      ))}
    </div>
  );
}

export function Basis({ basis }: { readonly basis: string }) {
  return (
    <span className="basis" lang="id">
      {basis}
    </span>
  );
}
