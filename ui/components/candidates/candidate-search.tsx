import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { CandidateOrder } from '../../../api/contract/candidates.ts';
import type { CandidateFilter } from '../../queries/assignments.ts';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';
import { Field } from '../field.tsx';
import type { Data } from '../form/form-schema.ts';
import { PagedList } from '../list.tsx';
import { CandidateCard } from './candidate-card.tsx';
import type { PersonField } from './person-fields.ts';

interface CandidateSearchProps {
  readonly fields: readonly PersonField[];
  readonly data: Data;
  readonly pick: (field: PersonField, person: string) => Promise<void>;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What a form already asks for is what candidates are compared with first. */
function filterOf(data: Data): CandidateFilter {
  const asked = data['kompetensiDibutuhkan'];
  return {
    kompetensi: Array.isArray(asked) ? asked.join(', ') : textOf(asked),
    mulai: textOf(data['mulai']),
    selesai: textOf(data['selesai']),
    unit: textOf(data['unitDituju']),
    cari: '',
    urut: 'nama',
  };
}

export function CandidateSearch({ fields, data, pick }: CandidateSearchProps) {
  const { candidates: words } = useText();
  const [filter, setFilter] = useState(() => filterOf(data));
  const [target, setTarget] = useState(fields[0]!);
  const query = useInfiniteQuery({ ...queries.candidates(filter), placeholderData: keepPreviousData });
  const isPeriod = filter.mulai !== '' && filter.selesai !== '';
  return (
    <>
      <p className="subtle">{words.lead}</p>
      {fields.length > 1 && (
        <Field label={words.field}>
          <select
            value={target.id}
            onChange={({ target: { value } }) => setTarget(fields.find(({ id }) => id === value) ?? target)}
          >
            {fields.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </Field>
      )}
      <Filters filter={filter} onChange={(change) => setFilter((now) => ({ ...now, ...change }))} />
      <PagedList
        label={words.list}
        query={query}
        keyOf={({ id }) => id}
        row={(candidate) => (
          <CandidateCard candidate={candidate} isPeriod={isPeriod} pick={() => pick(target, candidate.id)} />
        )}
        empty={<p className="subtle">{words.none}</p>}
      />
    </>
  );
}

interface FiltersProps {
  readonly filter: CandidateFilter;
  readonly onChange: (change: Partial<CandidateFilter>) => void;
}

function Filters({ filter, onChange }: FiltersProps) {
  const { candidates: words } = useText();
  const { data: units = [] } = useQuery(queries.units);
  const input = (name: 'kompetensi' | 'mulai' | 'selesai' | 'cari') => ({
    value: filter[name],
    onChange: ({ target }: { readonly target: { readonly value: string } }) => onChange({ [name]: target.value }),
  });
  return (
    <div className="stack">
      <Field label={words.competence} hint={words.competenceHint}>
        <input {...input('kompetensi')} maxLength={2000} />
      </Field>
      <div className="field-row">
        <Field label={words.from}>
          <input type="date" {...input('mulai')} />
        </Field>
        <Field label={words.until}>
          <input type="date" {...input('selesai')} />
        </Field>
      </div>
      <div className="field-row">
        <Field label={words.unit}>
          <select value={filter.unit} onChange={({ target }) => onChange({ unit: target.value })}>
            <option value="">{words.anyUnit}</option>
            {units.map(({ id, nama }) => (
              <option key={id} value={id}>
                {nama}
              </option>
            ))}
          </select>
        </Field>
        <Field label={words.search}>
          <input type="search" {...input('cari')} maxLength={100} />
        </Field>
      </div>
      <Field label={words.order}>
        <select value={filter.urut} onChange={({ target }) => onChange({ urut: target.value as CandidateOrder })}>
          {Object.entries(words.orders).map(([order, label]) => (
            <option key={order} value={order}>
              {label}
            </option>
          ))}
        </select>
      </Field>
    </div>
  );
}
