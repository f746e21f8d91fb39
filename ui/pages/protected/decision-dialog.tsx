import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import type { Opening } from '../../../api/contract/protected-persons.ts';
import { commands } from '../../commands.ts';
import { DialogActions, FormDialog } from '../../components/dialog.tsx';
import { Field } from '../../components/field.tsx';
import { violationOf } from '../../components/states.tsx';
import { showToast } from '../../components/toasts.tsx';
import { text, useText } from '../../text.ts';

interface DecisionDialogProps {
  readonly opening: Opening;
  /** Undefined: closed. */
  readonly asked: 'setuju' | 'tolak' | undefined;
  readonly onClose: () => void;
}

/** The second person's decision; a refusal has a reason. */
export function DecisionDialog({ opening, asked, onClose }: DecisionDialogProps) {
  const { protectedPersons: words } = useText();
  const title = asked === 'tolak' ? words.refuseTitle(opening.kode) : words.approveTitle(opening.kode);
  return (
    <FormDialog title={title} isOpen={asked !== undefined} onClose={onClose}>
      <DecisionForm opening={opening} isApproved={asked === 'setuju'} onClose={onClose} />
    </FormDialog>
  );
}

interface DecisionFormProps extends Pick<DecisionDialogProps, 'opening' | 'onClose'> {
  readonly isApproved: boolean;
}

function DecisionForm({ opening: { id, tindakan }, isApproved, onClose }: DecisionFormProps) {
  const { protectedPersons: words, reason } = useText();
  const client = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: (catatan: string) => commands.decideOnOpening(id, isApproved, catatan),
    onSuccess: () => {
      onClose();
      showToast(text().protectedPersons.decided);
      const changed = ['openings', 'identity-log', 'protected-persons'];
      return Promise.all(changed.map((key) => client.invalidateQueries({ queryKey: [key] })));
    },
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    mutate(String(new FormData(event.currentTarget).get('catatan')).trim());
  };
  const isErasing = isApproved && tindakan === 'musnahkan';
  return (
    <form className="stack" onSubmit={submit}>
      {isErasing && <p>{words.eraseWarning}</p>}
      <Field
        label={isApproved ? words.remark : words.reason}
        {...(!isApproved && { hint: reason.hint })}
        error={violationOf(error, 'catatan')}
      >
        <textarea name="catatan" required={!isApproved} rows={3} maxLength={2000} />
      </Field>
      <DialogActions
        error={error}
        onClose={onClose}
        action={isApproved ? words.approve : words.refuse}
        isDanger={!(isApproved && !isErasing)}
        isDisabled={isPending}
      />
    </form>
  );
}
