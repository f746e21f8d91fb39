import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { OfficialWork, Overview, Refusals, UnitWork } from '../../../../api/contract/insight.ts';
import { BarTable } from '../../../components/bar-table.tsx';
import { Ago } from '../../../components/time.tsx';
import { useFormat } from '../../../format.ts';
import { useLanguage, useText } from '../../../text.ts';

interface PartProps {
  readonly title: string;
  /** Said instead of a table that would be empty. */
  readonly none: string | undefined;
  readonly children: ReactNode;
}

export function Part({ title, none, children }: PartProps) {
  return (
    <section className="stack">
      <h2>{title}</h2>
      {none === undefined ? children : <p className="subtle">{none}</p>}
    </section>
  );
}

export function Units({ units }: { readonly units: readonly UnitWork[] }) {
  const { insight: words } = useText();
  const { number } = useFormat();
  return (
    <Part title={words.units} none={units.length === 0 ? words.noUnits : undefined}>
      <BarTable
        label={words.units}
        rows={units}
        keyOf={({ unit }) => unit}
        columns={[
          { label: words.unit, cell: ({ nama }) => <span lang="id">{nama}</span> },
          { label: words.open, cell: ({ open }) => number(open), isNumber: true, bar: ({ open }) => open },
          { label: words.overdue, cell: ({ overdue }) => number(overdue), isNumber: true },
          { label: words.oldest, cell: ({ oldest }) => <Ago at={oldest} /> },
        ]}
      />
    </Part>
  );
}

export function Officials({ officials }: { readonly officials: readonly OfficialWork[] }) {
  const { insight: words } = useText();
  const { number } = useFormat();
  return (
    <Part title={words.officials} none={officials.length === 0 ? words.noOfficials : undefined}>
      <BarTable
        label={words.officials}
        rows={officials}
        keyOf={({ pegawai }) => pegawai}
        columns={[
          { label: words.official, cell: ({ nama }) => nama },
          { label: words.taken, cell: ({ open }) => number(open), isNumber: true, bar: ({ open }) => open },
          { label: words.overdue, cell: ({ overdue }) => number(overdue), isNumber: true },
          { label: words.completed, cell: ({ completed }) => number(completed), isNumber: true },
        ]}
      />
    </Part>
  );
}

export function Refused({ refusals }: { readonly refusals: readonly Refusals[] }) {
  const { insight: words } = useText();
  const language = useLanguage();
  const { number } = useFormat();
  return (
    <Part title={words.refusals} none={refusals.length === 0 ? words.noRefusals : undefined}>
      <BarTable
        label={words.refusals}
        rows={refusals}
        keyOf={({ rule, basis }) => `${rule} ${basis}`}
        columns={[
          { label: words.rule, cell: ({ rule, message }) => <Link to={`/aturan/${rule}`}>{message[language]}</Link> },
          { label: words.basis, cell: ({ basis }) => <span lang="id">{basis}</span> },
          {
            label: words.refused,
            cell: ({ refused }) => number(refused),
            isNumber: true,
            bar: ({ refused }) => refused,
          },
        ]}
      />
    </Part>
  );
}

export function Weeks({ weeks }: { readonly weeks: Overview['cases']['byWeek'] }) {
  const { insight: words } = useText();
  const { number, date } = useFormat();
  return (
    <Part title={words.weeks} none={weeks.length === 0 ? words.noCases : undefined}>
      <BarTable
        label={words.weeks}
        rows={weeks}
        keyOf={({ week }) => week}
        columns={[
          { label: words.week, cell: ({ week }) => date(week) },
          {
            label: words.started,
            cell: ({ started }) => number(started),
            isNumber: true,
            bar: ({ started }) => started,
          },
          { label: words.ended, cell: ({ ended }) => number(ended), isNumber: true, bar: ({ ended }) => ended },
        ]}
      />
    </Part>
  );
}
