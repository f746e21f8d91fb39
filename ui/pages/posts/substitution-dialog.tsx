import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { NewSubstitution, SubstitutionScope } from '../../../api/contract/substitutions.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { isAdmin, isHead, useMe } from '../../components/me.ts';
import { PickOne } from '../../components/pick-one.tsx';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { today } from '../../format.ts';
import { queries } from '../../queries/index.ts';
import { text, useText } from '../../text.ts';

interface SubstitutionDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export function SubstitutionDialog({ isOpen, onClose }: SubstitutionDialogProps) {
  const { substitutions: words } = useText();
  return (
    <FormDialog title={words.addTitle} isOpen={isOpen} onClose={onClose}>
      <SubstitutionForm onClose={onClose} />
    </FormDialog>
  );
}

const SCOPES = ['pribadi', 'jabatan', 'mekanisme'] as const;

function SubstitutionForm({ onClose }: { readonly onClose: () => void }) {
  const { substitutions: words, posts } = useText();
  const me = useMe();
  const { data: people } = useQuery(queries.people);
  const [away, setAway] = useState(me.pegawai?.id);
  const [substitute, setSubstitute] = useState<string>();
  const [scope, setScope] = useState<SubstitutionScope>('pribadi');
  const [reach, setReach] = useState<string>();
  const { mutate, isPending, error } = useSetting(onClose);
  const wrong = (field: string) => violationOf(error, field);
  const options = people?.map(({ id, nama, namaJabatan }) => ({ id, name: nama, detail: namaJabatan }));
  const isReady = away !== undefined && substitute !== undefined && (scope === 'pribadi' || reach !== undefined);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(ruleOf(new FormData(event.currentTarget), away, substitute, scope, reach));
  };
  return (
    <form className="stack" onSubmit={submit}>
      {(isAdmin(me) || isHead(me)) && (
        <PickOne
          label={words.away}
          placeholder={posts.pick}
          options={options}
          chosen={away}
          onChoose={setAway}
          error={wrong('digantikan')}
        />
      )}
      <PickOne
        label={words.substitute}
        placeholder={posts.pick}
        options={options}
        chosen={substitute}
        onChoose={setSubstitute}
        error={wrong('pengganti')}
      />
      <Field label={words.scope} error={wrong('cakupan')}>
        <select
          value={scope}
          onChange={({ target }) => {
            setScope(target.value as SubstitutionScope);
            setReach(undefined);
          }}
        >
          {SCOPES.map((one) => (
            <option key={one} value={one}>
              {words.scopes[one]}
            </option>
          ))}
        </select>
      </Field>
      <Reach
        key={`${scope} ${away}`}
        scope={scope}
        away={away}
        chosen={reach}
        onChoose={setReach}
        error={wrong('jabatan') ?? wrong('mekanisme')}
      />
      <div className="field-row">
        <Field label={posts.from} error={wrong('mulai')}>
          <input name="mulai" type="date" required min={today()} defaultValue={today()} />
        </Field>
        <Field label={posts.until} hint={words.untilHint} error={wrong('selesai')}>
          <input name="selesai" type="date" required min={today()} />
        </Field>
      </div>
      <Field label={words.reason} error={wrong('alasan')}>
        <textarea name="alasan" required minLength={10} maxLength={2000} rows={2} />
      </Field>
      <p className="subtle">{words.notSigning}</p>
      <DialogActions error={error} onClose={onClose} action={words.save} isDisabled={isPending || !isReady} />
    </form>
  );
}

interface ReachProps {
  readonly scope: SubstitutionScope;
  readonly away: string | undefined;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
  readonly error: string | undefined;
}

/** Which post, or which mechanism, a rule is about. */
function Reach({ scope, away, chosen, onChoose, error }: ReachProps) {
  const { substitutions: words, posts } = useText();
  const { data: positions } = useQuery(queries.positions);
  const { data: mechanisms } = useQuery(queries.mechanisms);
  if (scope === 'pribadi') return null;
  const held = positions?.filter(({ pemangku }) =>
    pemangku.some(({ pegawai, kapasitas }) => pegawai === away && kapasitas === 'definitif'),
  );
  const options =
    scope === 'jabatan'
      ? held?.map(({ id, nama }) => ({ id, name: nama }))
      : mechanisms?.map(({ processDefinitionId, title, regulation }) => ({
          id: processDefinitionId,
          name: title,
          detail: regulation.short,
        }));
  return (
    <PickOne
      label={scope === 'jabatan' ? posts.post : words.mechanism}
      placeholder={posts.pick}
      options={options}
      chosen={chosen}
      onChoose={onChoose}
      error={error}
    />
  );
}

function ruleOf(
  form: FormData,
  digantikan = '',
  pengganti = '',
  cakupan: SubstitutionScope,
  reach: string | undefined,
): NewSubstitution {
  const given = (name: string) => String(form.get(name) ?? '').trim();
  return {
    digantikan,
    pengganti,
    cakupan,
    ...(cakupan === 'jabatan' && reach !== undefined && { jabatan: reach }),
    ...(cakupan === 'mekanisme' && reach !== undefined && { mekanisme: reach }),
    mulai: given('mulai'),
    selesai: given('selesai'),
    alasan: given('alasan'),
  };
}

function useSetting(onClose: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: commands.setSubstitution,
    onSuccess: () => {
      onClose();
      showToast(text().substitutions.saved);
      return client.invalidateQueries();
    },
  });
}
