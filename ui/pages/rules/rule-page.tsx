import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { RuleDetail } from '../../../api/contract/law.ts';
import { commands } from '../../commands.ts';
import { Articles } from '../../components/articles.tsx';
import { Chip } from '../../components/chip.tsx';
import { Icon } from '../../components/icon.tsx';
import { isAdmin, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { Loading, Problem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { useLanguage, useText } from '../../text.ts';
import { FactForm } from './fact-form.tsx';
import { Result } from './result.tsx';
import { fieldsOf, openMessage } from './shape.ts';
import { ValidityDialog } from './validity-dialog.tsx';

/** One rule on the bench: its facts, what it says of them, and the words it rests on. */
export default function RulePage() {
  const { regulation = '', name = '' } = useParams();
  const id = `${regulation}/${name}`;
  const { data, error } = useQuery(queries.rule(id));
  if (!data) return error ? <Problem error={error} /> : <Loading />;
  return <Bench key={id} rule={data} />;
}

function Bench({ rule }: { readonly rule: RuleDetail }) {
  const { rules: words } = useText();
  const evaluation = useMutation({ mutationFn: commands.evaluate });
  const fields = useMemo(() => fieldsOf(rule.facts), [rule]);
  return (
    <Page title={`${rule.regulationName}, ${rule.basis}`} lead={words.lead}>
      <Link className="back-link" to="/aturan">
        <Icon name="arrowLeft" />
        {words.back}
      </Link>
      <div className="bench">
        <section className="card">
          <About rule={rule} />
          <FactForm
            fields={fields}
            error={evaluation.error}
            isBusy={evaluation.isPending}
            onChange={evaluation.reset}
            onSubmit={(facts, tanggal) =>
              evaluation.mutate({ rule: rule.rule, facts, ...(tanggal !== '' && { tanggal }) })
            }
          />
        </section>
        <div className="stack">
          <Result fields={fields} evaluation={evaluation.data} facts={evaluation.variables?.facts} />
          <section className="stack">
            <h2>{words.articles}</h2>
            <Articles articles={rule.articles} />
          </section>
        </div>
      </div>
    </Page>
  );
}

function About({ rule: { rule, regulation, message, severity, inForce } }: { readonly rule: RuleDetail }) {
  const [isChanging, setChanging] = useState(false);
  const mayChange = isAdmin(useMe());
  const { rules: words, evidence } = useText();
  const language = useLanguage();
  const { date } = useFormat();
  return (
    <div className="rule-about">
      <p className="meta">
        <Chip tone={severity === 'blocking' ? 'primary' : 'neutral'}>{evidence[severity]}</Chip>
        <span>{words.inForce(date(inForce.from), inForce.until === null ? null : date(inForce.until))}</span>
        <code title={evidence.rule}>{rule}</code>
      </p>
      <p lang={language}>{openMessage(message[language])}</p>
      {inForce.warning && (
        <p className="standing" lang={language}>
          <Icon name="alert" />
          <span>{inForce.warning[language]}</span>
        </p>
      )}
      {mayChange && inForce.untilSetting !== null && (
        <>
          <button type="button" className="button" onClick={() => setChanging(true)}>
            {words.changeValidity}
          </button>
          <ValidityDialog
            regulation={regulation}
            setting={inForce.untilSetting}
            from={inForce.from}
            until={inForce.until}
            isOpen={isChanging}
            onClose={() => setChanging(false)}
          />
        </>
      )}
    </div>
  );
}
