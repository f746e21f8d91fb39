import type { Overview } from '../../../../api/contract/insight.ts';
import { useFormat } from '../../../format.ts';
import { useText } from '../../../text.ts';

/** The figures one looks at first. */
export function Figures({ overview: { cases, lettersToday } }: { readonly overview: Overview }) {
  const { insight: words } = useText();
  const { number } = useFormat();
  const figures = [
    { label: words.running, value: cases.running },
    { label: words.withIncident, value: cases.withIncident, tone: cases.withIncident > 0 ? 'bad' : undefined },
    { label: words.started, value: cases.started },
    { label: words.ended, value: cases.ended },
    { label: words.lettersToday, value: lettersToday },
  ];
  return (
    <>
      <dl className="figures" aria-label={words.counts}>
        {figures.map(({ label, value, tone }) => (
          <div key={label} data-tone={tone}>
            <dt>{label}</dt>
            <dd>{number(value)}</dd>
          </div>
        ))}
      </dl>
      <p className="subtle">{words.countsOfAll}</p>
    </>
  );
}
