import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AgencyStructure, UnitStructure, UsedVariant } from '../../../api/contract/structure.ts';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { isAdmin, useMe } from '../../components/me.ts';
import { Loading, Problem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { AgencyChoice } from './agency-choice.tsx';
import { StructureDialog } from './structure-dialog.tsx';

/** The units of an agency as a tree: which structure each has, who plays its parts, and what is missing. */
export function Structure() {
  const { structure: words } = useText();
  return (
    <div className="stack">
      <p className="subtle">{words.lead}</p>
      <AgencyChoice>{(agency) => <Units key={agency} agency={agency} />}</AgencyChoice>
    </div>
  );
}

function Units({ agency }: { readonly agency: string }) {
  const { structure: words } = useText();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(queries.structure(agency));
  const [isNarrow, setNarrow] = useState(false);
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  const [first] = data.pages;
  const units = data.pages.flatMap(({ items }) => items);
  const shown = isNarrow ? units.filter(({ kekurangan }) => kekurangan.length > 0) : units;
  return (
    <>
      <div className="toolbar">
        <Standing count={first!.kekurangan} />
        <label className="tick">
          <input type="checkbox" checked={isNarrow} onChange={({ target }) => setNarrow(target.checked)} />
          {words.onlyMissing}
        </label>
      </div>
      {shown.length === 0 && <p className="subtle">{words.noneMissing}</p>}
      <ul className="structure" aria-label={words.units} lang="id">
        {shown.map((unit) => (
          <li key={unit.id} data-depth={Math.min(unit.kedalaman, 4)}>
            <Unit unit={unit} choices={first!.pilihan} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {words.more}
        </button>
      )}
    </>
  );
}

function Standing({ count }: { readonly count: number }) {
  const { structure: words } = useText();
  return count === 0 ? (
    <Chip tone="good" icon="checkCircle">
      {words.complete}
    </Chip>
  ) : (
    <Chip tone="bad" icon="alert">
      {words.missing(count)}
    </Chip>
  );
}

interface UnitProps {
  readonly unit: UnitStructure;
  readonly choices: AgencyStructure['pilihan'];
}

function Unit({ unit, choices }: UnitProps) {
  const { structure: words } = useText();
  const mayChange = isAdmin(useMe());
  const [isChanging, setChanging] = useState(false);
  return (
    <article className="card structure-unit">
      <header>
        <h2>
          {unit.nama} <code>{unit.kode}</code>
        </h2>
        {mayChange && (
          <button
            type="button"
            className="button small"
            aria-label={words.changeNamed(unit.nama)}
            onClick={() => setChanging(true)}
          >
            {words.change}
          </button>
        )}
      </header>
      <p className="chips">
        <Variant variant={unit.susunan} />
        <Variant variant={unit.susunanPenugasan} />
        {unit.isPerangkatDaerah && <Chip>{words.perangkatDaerah}</Chip>}
        {unit.isUnitOrganisasi && <Chip>{words.boundary}</Chip>}
      </p>
      <dl className="parts">
        <dt>{words.head}</dt>
        <dd>{unit.pimpinan ?? words.nobody}</dd>
        <dt>{words.appraiser}</dt>
        <dd>{unit.penilaiKinerja ?? words.nobody}</dd>
      </dl>
      {unit.dasarHukum !== null && <p className="meta">{unit.dasarHukum}</p>}
      {unit.bindings.length > 0 && <Bindings unit={unit} />}
      {unit.kekurangan.map((pesan) => (
        <p key={pesan} className="lack">
          <Icon name="alert" />
          <span>{pesan}</span>
        </p>
      ))}
      <StructureDialog unit={unit} choices={choices} isOpen={isChanging} onClose={() => setChanging(false)} />
    </article>
  );
}

function Variant({ variant }: { readonly variant: UsedVariant | null }) {
  const { structure: words } = useText();
  if (variant === null) return null;
  const { id, dasar, nama, isInherited } = variant;
  return (
    <span title={isInherited ? `${nama} (${words.inherited})` : nama}>
      <Chip tone={isInherited ? 'neutral' : 'primary'}>
        {id} · {dasar}
      </Chip>
    </span>
  );
}

function Bindings({ unit: { bindings } }: { readonly unit: UnitStructure }) {
  const { structure: words, app } = useText();
  const format = useFormat();
  return (
    <details>
      <summary>
        {words.parts} ({bindings.length})
      </summary>
      <ul>
        {bindings.map(({ id, peran, namaJabatan, didelegasikan, mulai, selesai }) => (
          <li key={id}>
            <strong>{words.partName(peran)}</strong>: {namaJabatan}
            {didelegasikan && ` (${words.delegated})`}
            <span className="subtle">
              {' '}
              {format.date(mulai)}
              {selesai !== null && ` ${app.until(format.date(selesai))}`}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
