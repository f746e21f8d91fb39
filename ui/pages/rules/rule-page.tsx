import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { RuleDetail } from '../../../api/contract/law.ts';
import { ApiError } from '../../api-client.ts';
import { commands } from '../../commands.ts';
import { Articles } from '../../components/articles.tsx';
import { Chip } from '../../components/chip.tsx';
import { Field } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { isAdmin, useMe } from '../../components/me.ts';
import { Page } from '../../components/page.tsx';
import { InlineProblem, Loading, Problem } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { queries } from '../../queries.ts';
import { useLanguage, useText } from '../../text.ts';
import { emptyGroup, factsOf, type Group, groupOf, keyTwice } from './draft.ts';
import { FactFields } from './fact-field.tsx';
import { Result } from './result.tsx';
import { fieldsOf, openMessage } from './shape.ts';
import { ValidityDialog } from './validity-dialog.tsx';

/** One rule on the bench: its facts, what it says of them, and the words it rests on. */
export function RulePage() {
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

interface FactFormProps {
  readonly fields: ReturnType<typeof fieldsOf>;
  readonly error: unknown;
  readonly isBusy: boolean;
  readonly onChange: () => void;
  readonly onSubmit: (facts: object, tanggal: string) => void;
}

function FactForm({ fields, error, isBusy, onChange, onSubmit }: FactFormProps) {
  const { rules: words } = useText();
  const [draft, setDraft] = useState<Group>(() => emptyGroup(fields));
  const [tanggal, setTanggal] = useState('');
  const [twice, setTwice] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const errors = useMemo(() => errorsOf(error), [error]);
  useEffect(() => {
    if (errors.size > 0)
      form.current
        ?.querySelector<HTMLElement>(
          'input[aria-invalid="true"], select[aria-invalid="true"], [aria-invalid="true"] input',
        )
        ?.focus();
  }, [errors]);
  const change = (next: Group) => {
    setDraft(next);
    setTwice(undefined);
    onChange();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const key = keyTwice(fields, draft);
    setTwice(key);
    if (key === undefined) onSubmit(factsOf(fields, draft), tanggal);
  };
  return (
    <form ref={form} className="stack" onSubmit={submit} noValidate>
      <h2>{words.facts}</h2>
      <FactFields fields={fields} path="" value={draft} onChange={(next) => change(groupOf(next))} errors={errors} />
      <Field label={words.date} hint={words.dateHint} error={errors.get('tanggal')}>
        <input
          type="date"
          value={tanggal}
          onChange={({ target }) => {
            setTanggal(target.value);
            onChange();
          }}
        />
      </Field>
      {twice !== undefined && (
        <p className="inline-problem" role="alert">
          <Icon name="alert" />
          <span>{words.twice(twice)}</span>
        </p>
      )}
      <InlineProblem error={error} />
      <p className="actions">
        <button type="submit" className="button primary" disabled={isBusy}>
          {words.evaluate}
        </button>
        <button type="button" className="button quiet" onClick={() => change(emptyGroup(fields))}>
          {words.clear}
        </button>
      </p>
    </form>
  );
}

/** Beside its field, a message need not name it. */
function besideField(message: string): string {
  const said = message.replace(/^Isian '[^']*' /, '');
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const errorsOf = (error: unknown): ReadonlyMap<string, string> =>
  new Map(
    (error instanceof ApiError ? (error.problem.violations ?? []) : []).flatMap(({ field, message }) =>
      field === undefined ? [] : [[field, besideField(message)] as const],
    ),
  );
