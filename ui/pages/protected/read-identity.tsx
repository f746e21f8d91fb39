import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Identity, OpenedIdentity, Opening } from '../../../api/contract/protected-persons.ts';
import { commands } from '../../commands.ts';
import { FormDialog } from '../../components/dialog.tsx';
import { InlineProblem, Note } from '../../components/states.tsx';
import { useFormat } from '../../format.ts';
import { useText } from '../../text.ts';

const SECOND = 1_000;

/** An identity that is open to the reader: on screen while its dialog is, and kept nowhere. */
export function ReadIdentity({ opening: { id, kode, sampai } }: { readonly opening: Opening }) {
  const { protectedPersons: words } = useText();
  const format = useFormat();
  const client = useQueryClient();
  const [opened, setOpened] = useState<OpenedIdentity>();
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: () => commands.readIdentity(id),
    gcTime: 0,
    onSuccess: (identity) => {
      setOpened(identity);
      reset();
      return client.invalidateQueries({ queryKey: ['identity-log'] });
    },
  });
  return (
    <footer className="actions">
      <button type="button" className="button small primary" disabled={isPending} onClick={() => mutate()}>
        {words.read}
      </button>
      <span className="subtle">{words.openUntil(format.time(sampai!))}</span>
      <InlineProblem error={error} />
      <FormDialog title={words.readNamed(kode)} isOpen={opened !== undefined} onClose={() => setOpened(undefined)}>
        {opened && <Opened opened={opened} />}
      </FormDialog>
    </footer>
  );
}

function Opened({ opened: { identitas, sisa } }: { readonly opened: OpenedIdentity }) {
  const { protectedPersons: words } = useText();
  const left = useCountdown(sisa);
  if (left <= 0) return <Note icon="clock" title={words.closed} />;
  const time = `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
  return (
    <div className="stack">
      <p role="timer">
        <strong>{words.timeLeft(time)}</strong>
      </p>
      <IdentityFacts identity={identitas} />
      <p className="subtle">{words.readWarning}</p>
    </div>
  );
}

/** Seconds that are left; the clocks of browser and office may differ. */
function useCountdown(seconds: number): number {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = performance.now() + seconds * SECOND;
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - performance.now()) / SECOND))), SECOND);
    return () => clearInterval(timer);
  }, [seconds]);
  return left;
}

function IdentityFacts({ identity }: { readonly identity: Identity }) {
  const { protectedPersons: words } = useText();
  const format = useFormat();
  const facts = [
    [words.name, identity.nama],
    [words.otherNames, identity.namaLain.join(', ')],
    [words.nik, identity.nik],
    [words.birthPlace, identity.tempatLahir],
    [words.birthDate, identity.tanggalLahir && format.date(identity.tanggalLahir)],
    [words.address, identity.alamat],
    [words.contact, identity.kontak],
  ] as const;
  return (
    <dl className="facts" lang="id">
      {facts
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
