import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { OfficeSetting, SettingValue } from '../../../../../api/contract/settings.ts';
import { commands } from '../../../../commands.ts';
import { FormDialog } from '../../../../components/dialog.tsx';
import { Field } from '../../../../components/field.tsx';
import { showToast } from '../../../../components/toasts.tsx';
import { useLanguage } from '../../../../text.ts';
import { useAdminText } from '../../text/index.ts';
import { ReasonForm } from '../reason-form.tsx';

interface SettingDialogProps {
  readonly setting: OfficeSetting | undefined;
  readonly onClose: () => void;
}

export function SettingDialog({ setting, onClose }: SettingDialogProps) {
  const { terms: words } = useAdminText().settings;
  const language = useLanguage();
  const title = setting ? words.changeOf(setting.label[language], setting.regulationName) : '';
  return (
    <FormDialog title={title} isOpen={setting !== undefined} onClose={onClose}>
      {setting && <Change setting={setting} onClose={onClose} />}
    </FormDialog>
  );
}

function Change({ setting, onClose }: { readonly setting: OfficeSetting; readonly onClose: () => void }) {
  const { terms: words } = useAdminText().settings;
  const language = useLanguage();
  const client = useQueryClient();
  const [value, setValue] = useState<SettingValue>(setting.value);
  const save = useMutation({
    mutationFn: (alasan: string) => commands.set(setting.regulation, setting.name, value, alasan),
    onSuccess: () => {
      onClose();
      showToast(words.saved);
      return client.invalidateQueries();
    },
  });
  return (
    <div className="stack">
      <p>{setting.effect[language]}</p>
      <ReasonForm action={words.save} mutation={save} onClose={onClose}>
        <Value setting={setting} value={value} onChange={setValue} />
      </ReasonForm>
    </div>
  );
}

interface ValueProps {
  readonly setting: OfficeSetting;
  readonly value: SettingValue;
  readonly onChange: (value: SettingValue) => void;
}

function Value({ setting: { kind, limits }, value, onChange }: ValueProps) {
  const { terms: words } = useAdminText().settings;
  if (kind === 'ya-tidak')
    return (
      <Field label={words.newValue}>
        <select value={String(value)} onChange={({ target }) => onChange(target.value === 'true')}>
          <option value="true">{words.yes}</option>
          <option value="false">{words.no}</option>
        </select>
      </Field>
    );
  if (kind === 'tanggal')
    return (
      <Field label={words.newValue}>
        <input type="date" required value={String(value)} onChange={({ target }) => onChange(target.value)} />
      </Field>
    );
  return (
    <Field label={words.inDays} {...(limits && { hint: words.limit(limits.min, limits.max) })}>
      <input
        type="number"
        required
        step={1}
        {...limits}
        value={Number.isNaN(value) ? '' : String(value)}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </Field>
  );
}
