import type { Fact } from '../../api/contract/cases.ts';
import { useText } from '../text.ts';

/** What someone filled in, as label and value. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const { details } = useText();
  if (facts.length === 0) return <p className="subtle">{details.noFacts}</p>;
  return (
    <dl className="facts" lang="id">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
