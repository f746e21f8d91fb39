import { type ReactNode, useEffect, useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Icon } from './icon.tsx';

interface Filter {
  /** Value in the address; the default filter has none. */
  readonly value: string | undefined;
  readonly label: string;
  readonly count?: number | undefined;
}

interface FilterLinksProps {
  readonly label: string;
  readonly parameter: string;
  readonly filters: readonly Filter[];
}

/** Filters are links: they can be kept, sent to someone, and gone back to. */
export function FilterLinks({ label, parameter, filters }: FilterLinksProps) {
  const [parameters] = useSearchParams();
  const current = parameters.get(parameter) ?? undefined;
  return (
    <nav className="filters" aria-label={label}>
      {filters.map(({ value, label: name, count }) => (
        <Link
          key={name}
          to={{ search: withParameter(parameters, parameter, value) }}
          aria-current={value === current ? 'true' : undefined}
          preventScrollReset
        >
          {name}
          {count !== undefined && <span className="count">{count}</span>}
        </Link>
      ))}
    </nav>
  );
}

export function withParameter(parameters: URLSearchParams, name: string, value: string | undefined): string {
  const next = new URLSearchParams(parameters);
  if (value === undefined || value === '') next.delete(name);
  else next.set(name, value);
  return next.toString();
}

const TYPING_PAUSE_MS = 300;

/** A search that writes itself into the address when one stops typing. */
export function SearchField({ label, parameter }: { readonly label: string; readonly parameter: string }) {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get(parameter) ?? '';
  const [typed, setTyped] = useState(asked);
  useEffect(() => {
    if (typed === asked) return;
    const pause = setTimeout(
      () => setParameters((now) => withParameter(now, parameter, typed.trim()), { replace: true }),
      TYPING_PAUSE_MS,
    );
    return () => clearTimeout(pause);
  }, [typed, asked, parameter, setParameters]);
  return (
    <label className="search-field">
      <Icon name="search" />
      <span className="visually-hidden">{label}</span>
      <input type="search" placeholder={label} value={typed} onChange={({ target }) => setTyped(target.value)} />
    </label>
  );
}

export function Toolbar({ children }: { readonly children: ReactNode }) {
  return <div className="toolbar">{children}</div>;
}
