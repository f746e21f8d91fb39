import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportReport } from '../../../api/contract/import.ts';
import { commands, type ImportMode } from '../../commands.ts';
import { Field } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { InlineProblem } from '../../components/states.tsx';
import { useText } from '../../text.ts';

/** Names of the tables, as files and sheets are called. */
const SHEETS = ['instansi', 'unit', 'jabatan', 'pegawai', 'pemangku', 'peran-unit', 'peran-instansi'];

/** Files of an organisation: looked at, then imported whole, or only the lines that are right. */
export function Import() {
  const { importing: words } = useText();
  const client = useQueryClient();
  const [files, setFiles] = useState<readonly File[]>([]);
  const { mutate, data, reset, isPending, error } = useMutation({
    mutationFn: (mode: ImportMode) => commands.importFiles(mode, files),
    onSuccess: ({ disimpan }) => (disimpan ? client.invalidateQueries() : undefined),
  });
  const choose = (chosen: FileList | null) => {
    setFiles([...(chosen ?? [])]);
    reset();
  };
  const right = data?.berkas.reduce((sum, { benar }) => sum + benar, 0) ?? 0;
  const isRight = data !== undefined && data.jumlahMasalah === 0;
  const isOpen = data !== undefined && data.disimpan === null && right > 0;
  return (
    <div className="stack">
      <p className="lead">{words.lead}</p>
      <p className="meta" lang="id">
        {SHEETS.map((sheet) => (
          <code key={sheet}>{sheet}</code>
        ))}
      </p>
      <p>
        <a className="button small" href="/api/imports/template" download>
          <Icon name="download" />
          {words.template}
        </a>
      </p>
      <div className="search">
        <Field label={words.files} hint={words.filesHint}>
          <input type="file" accept=".csv,.xlsx,text/csv" multiple onChange={({ target }) => choose(target.files)} />
        </Field>
      </div>
      <div className="actions">
        <button
          type="button"
          className="button"
          disabled={isPending || files.length === 0}
          onClick={() => mutate('periksa')}
        >
          {words.check}
        </button>
        {isOpen && (
          <button
            type="button"
            className="button primary"
            disabled={isPending}
            onClick={() => mutate(isRight ? 'semua' : 'yang-benar')}
          >
            {isRight ? words.all : words.correct(right)}
          </button>
        )}
      </div>
      <InlineProblem error={error} />
      {data && <Report report={data} />}
    </div>
  );
}

function Report({ report }: { readonly report: ImportReport }) {
  const { importing: words } = useText();
  const { berkas, masalah, jumlahMasalah, disimpan } = report;
  return (
    <section className="stack" aria-live="polite">
      <p className={jumlahMasalah === 0 ? 'import-good' : 'lack'}>
        <Icon name={jumlahMasalah === 0 ? 'checkCircle' : 'alert'} />
        <span>{summary(words, report)}</span>
      </p>
      {disimpan !== null && jumlahMasalah > 0 && <p>{words.stored(disimpan.baru, disimpan.diubah, disimpan.tetap)}</p>}
      <ul className="meta">
        {berkas.map(({ nama, baris, benar }) => (
          <li key={nama}>
            <code>{nama}</code> {words.lines(benar, baris)}
          </li>
        ))}
      </ul>
      {masalah.length > 0 && <Problems report={report} />}
    </section>
  );
}

function summary(words: ReturnType<typeof useText>['importing'], { jumlahMasalah, disimpan }: ImportReport): string {
  if (jumlahMasalah > 0) return disimpan ? words.foundStored(jumlahMasalah) : words.found(jumlahMasalah);
  return disimpan ? words.stored(disimpan.baru, disimpan.diubah, disimpan.tetap) : words.noProblem;
}

function Problems({ report: { masalah, jumlahMasalah } }: { readonly report: ImportReport }) {
  const { importing: words } = useText();
  return (
    <div className="import-problems">
      <table aria-label={words.problems}>
        <thead>
          <tr>
            {[words.file, words.line, words.column, words.problem, words.expected].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody lang="id">
          {masalah.map(({ berkas, baris, kolom, masalah: what, diharapkan }) => (
            <tr key={`${berkas} ${baris} ${kolom} ${what}`}>
              <td data-label={words.file}>{berkas}</td>
              <td data-label={words.line}>{baris}</td>
              <td data-label={words.column}>{kolom ?? '–'}</td>
              <td data-label={words.problem}>{what}</td>
              <td data-label={words.expected}>{diharapkan}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {jumlahMasalah > masalah.length && <p className="subtle">{words.more(jumlahMasalah - masalah.length)}</p>}
    </div>
  );
}
