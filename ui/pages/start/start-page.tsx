import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Form } from '../../../api/contract/forms.ts';
import type { MechanismDetail } from '../../../api/contract/mechanisms.ts';
import { isStatus } from '../../api-client.ts';
import { commands } from '../../commands.ts';
import { Articles, Basis } from '../../components/articles.tsx';
import { Flow } from '../../components/flow.tsx';
import { draftsInBrowser } from '../../components/form/draft.ts';
import { FormPanel } from '../../components/form/form-panel.tsx';
import type { Data } from '../../components/form/form-schema.ts';
import { Icon } from '../../components/icon.tsx';
import { useMe } from '../../components/me.ts';
import { useTitle } from '../../components/page.tsx';
import { SopSheet } from '../../components/sop/sop.tsx';
import { Loading, Note, Problem } from '../../components/states.tsx';
import { Steps } from '../../components/steps.tsx';
import { PageTabs } from '../../components/tabs.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

export default function StartPage() {
  const { start, nav } = useText();
  const { processDefinitionId = '' } = useParams();
  const { data, error } = useQuery(queries.mechanism(processDefinitionId));
  useTitle(data?.title ?? nav.start);
  if (data) return <OpenMechanism mechanism={data} />;
  if (!error) return <Loading />;
  if (!isStatus(error, 404)) return <Problem error={error} />;
  return (
    <Note
      icon="search"
      title={start.missing}
      action={
        <Link className="button" to="/mulai">
          {start.toCatalogue}
        </Link>
      }
    />
  );
}

function OpenMechanism({ mechanism }: { readonly mechanism: MechanismDetail }) {
  const { start, flow, sop } = useText();
  const { title, purpose, basis, regulation, participants, lama, mayStart, form, steps, articles } = mechanism;
  const tabs = [
    ...(mayStart && form
      ? [{ id: 'isi', label: start.fill, isKept: true, content: <StartForm mechanism={mechanism} form={form} /> }]
      : []),
    {
      id: 'alur',
      label: start.flow,
      content: <Flow definitionKey={mechanism.processDefinitionKey} steps={steps} of="plan" />,
    },
    {
      id: 'sop',
      label: sop.tab,
      content: <SopSheet url={`/api/process-definitions/${mechanism.processDefinitionKey}/sop`} />,
    },
    { id: 'dasar', label: start.law, content: <Articles articles={articles} /> },
  ];
  return (
    <div className="page">
      <Link className="back-link" to="/mulai">
        <Icon name="arrowLeft" />
        {start.toCatalogue}
      </Link>
      <header className="page-head">
        <div>
          <h1 lang="id">{title}</h1>
          <p className="lead" lang="id">
            {purpose}
          </p>
          <p className="meta" lang="id">
            <span>{regulation.short}</span>
            <Basis basis={basis} />
          </p>
          <p className="meta">
            <span>
              {start.participants}: <span lang="id">{participants.join(' · ')}</span>
            </span>
            {lama && (
              <span>
                <Icon name="clock" /> {start.howLong(lama.hariKerja, lama.kasus)}
              </span>
            )}
          </p>
        </div>
      </header>
      {!mayStart && (
        <p className="standing">
          <Icon name="alert" />
          <span>{start.mayNot}</span>
        </p>
      )}
      <div className="start" data-form={mayStart}>
        <PageTabs label={start.tabs} tabs={tabs} />
        {mayStart && (
          <aside className="details">
            <h2>{flow.steps}</h2>
            <Steps steps={steps} of="plan" />
          </aside>
        )}
      </div>
    </div>
  );
}

interface StartFormProps {
  readonly mechanism: MechanismDetail;
  readonly form: Form;
}

function StartForm({ mechanism: { processDefinitionId, choices }, form }: StartFormProps) {
  const { start } = useText();
  const { username } = useMe();
  const client = useQueryClient();
  const navigate = useNavigate();
  const data = useMemo(() => ({ pilihan: choices }), [choices]);
  const drafts = useMemo(
    () => draftsInBrowser(`${username}.mulai.${processDefinitionId}`, commands.checkDraft),
    [username, processDefinitionId],
  );
  return (
    <FormPanel
      drafts={drafts}
      schema={form.schema}
      data={data}
      isReadOnly={false}
      submitLabel={start.submit}
      submit={(variables) => commands.start(processDefinitionId, filledIn(variables))}
      onDone={async ({ processInstanceKey, businessId }) => {
        showToast(text().start.started(businessId));
        await navigate(`/kasus/${processInstanceKey}`);
        await client.invalidateQueries({ queryKey: ['cases'] });
      }}
    />
  );
}

/** A new case has no value to clear: what was left empty is not sent at all. */
const filledIn = (variables: Data): Data =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== null && value !== ''));
