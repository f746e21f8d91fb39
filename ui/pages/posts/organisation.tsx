import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Position, Unit } from '../../../api/contract/organisation.ts';
import { sebutanJabatan } from '../../../processes/organisasi.ts';
import { Chip } from '../../components/chip.tsx';
import { Loading, Problem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { AgencyChoice } from './agency-choice.tsx';

/** Units of an agency with their posts, and who holds each of them today. */
export function Organisation() {
  return (
    <div className="stack">
      <AgencyChoice>{(agency) => <Units key={agency} agency={agency} />}</AgencyChoice>
    </div>
  );
}

function Units({ agency }: { readonly agency: string }) {
  const { posts: words } = useText();
  const units = useQuery(queries.units);
  const positions = useQuery(queries.positions);
  const [wanted, setWanted] = useState('');
  const error = units.error ?? positions.error;
  if (!units.data || !positions.data) return error ? <Problem error={error} /> : <Loading />;
  const matching = positions.data.filter((position) => matches(position, wanted.trim().toLowerCase()));
  const shown = units.data.filter(
    ({ id, instansi }) => instansi === agency && matching.some(({ unit }) => unit === id),
  );
  return (
    <>
      <label className="field search">
        <span className="visually-hidden">{words.search}</span>
        <input
          type="search"
          placeholder={words.search}
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
        />
      </label>
      {shown.length === 0 && <p className="subtle">{words.noneFound}</p>}
      <div className="units" lang="id">
        {shown.map((unit) => (
          <UnitCard key={unit.id} unit={unit} positions={matching.filter((position) => position.unit === unit.id)} />
        ))}
      </div>
    </>
  );
}

const matches = ({ nama, pemangku }: Position, wanted: string): boolean =>
  [nama, ...pemangku.map((holder) => holder.nama)].some((text) => text.toLowerCase().includes(wanted));

function UnitCard({ unit, positions }: { readonly unit: Unit; readonly positions: readonly Position[] }) {
  return (
    <section className="card unit">
      <h2>
        {unit.nama} <code>{unit.kode}</code>
      </h2>
      <ul>
        {positions.map((position) => (
          <li key={position.id}>
            <Post position={position} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Post({ position: { nama, isPimpinan, pemangku } }: { readonly position: Position }) {
  const { posts: words, app } = useText();
  const format = useFormat();
  return (
    <>
      <p>
        <strong>{nama}</strong>
        {isPimpinan && <Chip tone="primary">{words.head}</Chip>}
      </p>
      {pemangku.length === 0 && <p className="subtle">{words.vacant}</p>}
      {pemangku.map(({ pegawai, nama: holder, kapasitas, sampai }) => (
        <p key={`${pegawai} ${kapasitas}`} className={kapasitas === 'definitif' ? 'subtle' : 'acting'}>
          {holder}
          {kapasitas !== 'definitif' && ` (${sebutanJabatan('', kapasitas).trim()}`}
          {kapasitas !== 'definitif' && sampai !== null && `, ${app.until(format.date(sampai))}`}
          {kapasitas !== 'definitif' && ')'}
        </p>
      ))}
    </>
  );
}
