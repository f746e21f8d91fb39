import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EnrolmentAnswer, SecondFactorAnswer } from '../../../api/contract/account.ts';
import { commands } from '../../commands.ts';
import { Chip } from '../../components/chip.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Loading, Problem } from '../../components/states.tsx';
import { Ago } from '../../components/time.tsx';
import { showToast } from '../../components/toasts.tsx';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';
import { OneField } from './one-field.tsx';
import { QrCode } from './qr-code.tsx';

/** One-time codes: set up, with their recovery codes, made anew and taken away. */
export function SecondFactor({ onKept }: { readonly onKept?: () => void }) {
  const { account: words } = useText();
  const { data: state, error } = useQuery(queries.secondFactor);
  const client = useQueryClient();
  const [recoveryCodes, setRecoveryCodes] = useState<readonly string[]>();
  if (!state) return error ? <Problem error={error} /> : <Loading />;
  // Codes are on the screen until they are kept: only then is what they open shown.
  const keep = async () => {
    await client.invalidateQueries();
    setRecoveryCodes(undefined);
    onKept?.();
  };
  return (
    <section className="card stack narrow">
      <p className="subtle">{words.secondFactorLead}</p>
      <Standing state={state} />
      {recoveryCodes !== undefined && <Recovery codes={recoveryCodes} onKept={() => void keep()} />}
      {recoveryCodes === undefined && !state.isOn && <Enrolment onDone={setRecoveryCodes} />}
      {recoveryCodes === undefined && state.isOn && <Keeping state={state} onRenewed={setRecoveryCodes} />}
    </section>
  );
}

function Standing({ state: { isOn, since, isObligatory, recoveryCodesLeft } }: { readonly state: SecondFactorAnswer }) {
  const { account: words } = useText();
  return (
    <p className="meta">
      {isOn && since !== null ? (
        <Chip tone="good" icon="checkCircle">
          <Ago at={since} say={words.onSince} />
        </Chip>
      ) : (
        <Chip icon="dash">{words.isOff}</Chip>
      )}
      {isObligatory && <Chip tone="primary">{words.obligatory}</Chip>}
      {isOn && <span>{words.codesLeft(recoveryCodesLeft)}</span>}
    </p>
  );
}

type Codes = { readonly onDone: (codes: readonly string[]) => void };

function Enrolment({ onDone }: Codes) {
  const { account: words } = useText();
  const [enrolment, setEnrolment] = useState<EnrolmentAnswer>();
  const begin = useMutation({ mutationFn: commands.beginSecondFactor, onSuccess: setEnrolment });
  if (enrolment) return <Confirmation enrolment={enrolment} onDone={onDone} />;
  return <OneField kind="password" label={words.oldPassword} action={words.setUp} mutation={begin} isPrimary />;
}

function Confirmation({ enrolment: { secret, uri }, onDone }: Codes & { readonly enrolment: EnrolmentAnswer }) {
  const { account: words } = useText();
  const client = useQueryClient();
  const confirm = useMutation({
    mutationFn: commands.confirmSecondFactor,
    onSuccess: ({ recoveryCodes }) => {
      onDone(recoveryCodes);
      return client.invalidateQueries({ queryKey: queries.secondFactor.queryKey });
    },
  });
  return (
    <>
      <p>{words.scan}</p>
      <QrCode text={uri} label={words.qr} />
      <p>
        {words.secret}: <code className="secret">{secret.replace(/.{4}(?=.)/g, '$& ')}</code>
        <CopyButton value={secret} label={words.secret} />
      </p>
      <OneField
        kind="code"
        label={words.code}
        hint={words.codeHint}
        action={words.confirm}
        mutation={confirm}
        isPrimary
      />
    </>
  );
}

function Recovery({ codes, onKept }: { readonly codes: readonly string[]; readonly onKept: () => void }) {
  const { account: words } = useText();
  return (
    <>
      <h2>{words.recovery}</h2>
      <p>{words.recoveryLead}</p>
      <ul className="recovery-codes" aria-label={words.recovery}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p>
        <CopyButton value={codes.join('\n')} label={words.recovery} />
        <button type="button" className="button primary" onClick={onKept}>
          {words.saved}
        </button>
      </p>
    </>
  );
}

interface KeepingProps {
  readonly state: SecondFactorAnswer;
  readonly onRenewed: (codes: readonly string[]) => void;
}

function Keeping({ state: { isObligatory }, onRenewed }: KeepingProps) {
  const { account: words } = useText();
  const client = useQueryClient();
  const renew = useMutation({
    mutationFn: commands.renewRecoveryCodes,
    onSuccess: ({ recoveryCodes }) => onRenewed(recoveryCodes),
  });
  const takeAway = useMutation({
    mutationFn: commands.removeSecondFactor,
    onSuccess: () => {
      showToast(text().account.takenAway);
      return client.invalidateQueries();
    },
  });
  return (
    <>
      <OneField kind="code" label={words.code} hint={words.anyCodeHint} action={words.renew} mutation={renew} />
      {!isObligatory && (
        <OneField kind="code" label={words.code} hint={words.anyCodeHint} action={words.takeAway} mutation={takeAway} />
      )}
    </>
  );
}
