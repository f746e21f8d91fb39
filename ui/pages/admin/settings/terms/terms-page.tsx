import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LawTerm, OfficeSetting } from '../../../../../api/contract/settings.ts';
import { Loading, Problem } from '../../../../components/states.tsx';
import { adminQueries } from '../../queries.ts';
import { useAdminText } from '../../text/index.ts';
import { SettingsPage } from '../settings-page.tsx';
import { SettingDialog } from './setting-dialog.tsx';
import { SettingTable } from './setting-table.tsx';

/** What the regulations leave to the office, and the terms that they do not. */
export default function TermsPage() {
  const { terms: words } = useAdminText().settings;
  const { data, error } = useQuery(adminQueries.settings);
  const [changing, setChanging] = useState<OfficeSetting>();
  return (
    <SettingsPage title={words.title} lead={words.lead}>
      {data ? (
        <>
          {[...new Set(data.settings.map(({ regulationName }) => regulationName))].map((name) => (
            <section className="stack" key={name} aria-labelledby={`ketentuan-${name}`}>
              <h2 id={`ketentuan-${name}`} lang="id">
                {name}
              </h2>
              <SettingTable
                label={name}
                settings={data.settings.filter(({ regulationName }) => regulationName === name)}
                onChange={setChanging}
              />
            </section>
          ))}
          <LawTerms terms={data.terms} />
        </>
      ) : error ? (
        <Problem error={error} />
      ) : (
        <Loading />
      )}
      <SettingDialog setting={changing} onClose={() => setChanging(undefined)} />
    </SettingsPage>
  );
}

function LawTerms({ terms }: { readonly terms: readonly LawTerm[] }) {
  const { terms: words, basis } = useAdminText().settings;
  return (
    <section className="stack" aria-labelledby="menurut-peraturan">
      <h2 id="menurut-peraturan">{words.ofLaw}</h2>
      <p className="subtle">{words.ofLawLead}</p>
      <div className="card log-table">
        <table>
          <thead>
            <tr>
              {[words.process, basis, words.words].map((heading) => (
                <th key={heading} scope="col">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody lang="id">
            {terms.map((term) => (
              <tr key={`${term.processDefinitionId} ${term.elementId}`}>
                <th scope="row">
                  <strong>{term.step}</strong>
                  <small>{term.process}</small>
                </th>
                <td data-label={basis}>
                  {term.regulationName}, {term.basis}
                </td>
                <td data-label={words.words}>{term.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
