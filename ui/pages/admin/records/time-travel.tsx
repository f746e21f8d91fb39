import { useId } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { Moment } from '../../../components/time.tsx';
import { useAdminText } from '../text/index.ts';

interface TimeTravelProps {
  readonly moments: readonly string[];
  /** Undefined: now. */
  readonly at: string | undefined;
  readonly onChange: (at: string | undefined) => void;
}

/** Goes through everything that happened, moment by moment; after the last one comes now. */
export function TimeTravel({ moments, at, onChange }: TimeTravelProps) {
  const { records: words } = useAdminText();
  const id = useId();
  const place = at === undefined ? moments.length : moments.indexOf(at);
  const go = (to: number) => onChange(moments[Math.max(0, to)]);
  return (
    <section className="time-travel" aria-label={words.travel}>
      <div>
        <label htmlFor={id}>{words.travel}</label>
        <output htmlFor={id}>{at === undefined ? words.now : <Moment at={at} />}</output>
      </div>
      <div>
        <button
          type="button"
          className="icon-button"
          aria-label={words.earlier}
          title={words.earlier}
          disabled={place <= 0}
          onClick={() => go(place - 1)}
        >
          <Icon name="arrowLeft" />
        </button>
        <input
          id={id}
          type="range"
          min={0}
          max={moments.length}
          value={place}
          aria-valuetext={at === undefined ? words.now : words.place(place + 1, moments.length)}
          onChange={({ target }) => go(Number(target.value))}
        />
        <button
          type="button"
          className="icon-button"
          aria-label={words.later}
          title={words.later}
          disabled={at === undefined}
          onClick={() => go(place + 1)}
        >
          <Icon name="chevron" />
        </button>
        <button type="button" className="button small" disabled={at === undefined} onClick={() => onChange(undefined)}>
          {words.now}
        </button>
      </div>
      {at !== undefined && <p className="subtle">{words.notRecorded}</p>}
    </section>
  );
}
