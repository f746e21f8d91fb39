import { useState } from 'react';
import { useText } from '../../text.ts';
import { FormDialog } from '../dialog.tsx';
import type { Data } from '../form/form-schema.ts';
import { Icon } from '../icon.tsx';
import { CandidateSearch } from './candidate-search.tsx';
import type { PersonField } from './person-fields.ts';

interface CandidateFinderProps {
  readonly fields: readonly PersonField[];
  /** What the form holds now. */
  readonly read: () => Data;
  readonly pick: (field: PersonField, person: string) => Promise<void>;
}

/** Opens a comparison of everyone who may be picked, beside the form that picks. */
export function CandidateFinder({ fields, read, pick }: CandidateFinderProps) {
  const { candidates: words } = useText();
  const [data, setData] = useState<Data>();
  return (
    <p>
      <button type="button" className="button" onClick={() => setData(read())}>
        <Icon name="people" />
        {words.open}
      </button>
      <FormDialog title={words.title} isOpen={data !== undefined} onClose={() => setData(undefined)}>
        {data && <CandidateSearch fields={fields} data={data} pick={pick} />}
      </FormDialog>
    </p>
  );
}
