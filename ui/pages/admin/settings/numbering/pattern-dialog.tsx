import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { LetterSeries } from '../../../../../api/contract/numbering.ts';
import { numberText, objectionToPattern } from '../../../../../processes/nomor-surat.ts';
import { commands } from '../../../../commands.ts';
import { FormDialog } from '../../../../components/dialog.tsx';
import { Field } from '../../../../components/field.tsx';
import { showToast } from '../../../../components/toasts.tsx';
import { useAdminText } from '../../text/index.ts';
import { ReasonForm } from '../reason-form.tsx';

interface PatternDialogProps {
  readonly series: LetterSeries | undefined;
  readonly onClose: () => void;
}

export function PatternDialog({ series, onClose }: PatternDialogProps) {
  const { numbering: words } = useAdminText().settings;
  const title = series ? words.changeOf(series.kode, series.namaInstansi) : '';
  return (
    <FormDialog title={title} isOpen={series !== undefined} onClose={onClose}>
      {series && <Change series={series} onClose={onClose} />}
    </FormDialog>
  );
}

function Change({ series, onClose }: { readonly series: LetterSeries; readonly onClose: () => void }) {
  const { numbering: words } = useAdminText().settings;
  const { instansi, kode, unit, nextYear } = series;
  const client = useQueryClient();
  const [pola, setPola] = useState(nextYear.pola);
  const objection = objectionToPattern(pola);
  const save = useMutation({
    mutationFn: (alasan: string) => commands.setPattern(instansi, kode, { tahun: nextYear.tahun, pola, alasan }),
    onSuccess: () => {
      onClose();
      showToast(words.saved);
      return client.invalidateQueries();
    },
  });
  return (
    <div className="stack">
      <p>{words.from(nextYear.tahun)}</p>
      <ReasonForm action={words.save} mutation={save} onClose={onClose}>
        <Field label={words.pattern} hint={words.parts} error={objection}>
          <input required maxLength={100} value={pola} onChange={({ target }) => setPola(target.value)} />
        </Field>
        {objection === undefined && (
          <p>
            {words.preview}:{' '}
            <code>{numberText(pola, { urutan: 1, kode, unit, bulan: 'I', tahun: String(nextYear.tahun) })}</code>
          </p>
        )}
      </ReasonForm>
    </div>
  );
}
