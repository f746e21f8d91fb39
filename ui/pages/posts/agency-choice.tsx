import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Agency } from '../../../api/contract/structure.ts';
import { Field } from '../../components/field.tsx';
import { isAdmin, useMe } from '../../components/me.ts';
import { Loading, Problem } from '../../components/states.tsx';
import { queries } from '../../queries/index.ts';
import { useText } from '../../text.ts';

interface AgencyChoiceProps {
  /** @param agency id of the one that is looked at */
  readonly children: (agency: string) => ReactNode;
}

/** One agency at a time: one's own; admins choose among all. */
export function AgencyChoice({ children }: AgencyChoiceProps) {
  const { data: agencies, error } = useQuery(queries.agencies);
  const seesAll = isAdmin(useMe());
  if (!agencies) return error ? <Problem error={error} /> : <Loading />;
  return <Chosen agencies={agencies.filter(({ isOwn }) => isOwn || seesAll)}>{children}</Chosen>;
}

function Chosen({ agencies, children }: AgencyChoiceProps & { readonly agencies: readonly Agency[] }) {
  const { structure: words } = useText();
  const [chosen, choose] = useState(agencies[0]?.id);
  return (
    <>
      {agencies.length > 1 && (
        <div className="search">
          <Field label={words.agency}>
            <select value={chosen} onChange={({ target }) => choose(target.value)}>
              {agencies.map(({ id, nama }) => (
                <option key={id} value={id} lang="id">
                  {nama}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
      {chosen !== undefined && children(chosen)}
    </>
  );
}
