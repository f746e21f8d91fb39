import { type FormEvent, type ReactNode, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { DraftFile, DraftPart } from '../../../../api/contract/drafts.ts';
import { Chip } from '../../../components/chip.tsx';
import { DialogActions, FormDialog } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { withParameter } from '../../../components/filters.tsx';
import { Icon } from '../../../components/icon.tsx';
import { Problems } from '../diagram/problem-panel.tsx';
import { useDraft } from '../draft-context.ts';
import { useStudioText } from '../text/index.ts';

interface FileTabsProps {
  readonly part: DraftPart;
  readonly label: string;
  /** Names of those the diagram uses; undefined: all. They come first. */
  readonly usedBy?: ReadonlySet<string>;
  /** What a new file holds; undefined: there are only those the mechanism has. */
  readonly create?: { readonly label: string; readonly content: (name: string) => string };
  readonly empty: ReactNode;
  readonly children: (file: DraftFile) => ReactNode;
}

const PARAMETER = 'berkas';

/** The files of one kind, one of them open. */
export function FileTabs({ part, label, usedBy, create, empty, children }: FileTabsProps) {
  const { files: words } = useStudioText();
  const { draft, problems, mayEdit, show } = useDraft();
  const [parameters, setParameters] = useSearchParams();
  const [isAdding, setAdding] = useState(false);
  const isUsed = ({ name }: DraftFile): boolean => usedBy === undefined || usedBy.has(name);
  const files = [...draft[part]].sort(
    (one, other) => Number(isUsed(other)) - Number(isUsed(one)) || one.name.localeCompare(other.name),
  );
  const asked = parameters.get(PARAMETER);
  const file = files.find(({ name }) => name === asked) ?? files[0];
  const open = (name: string) => setParameters((now) => withParameter(now, PARAMETER, name), { replace: true });
  const wrong = problems.filter((problem) => file !== undefined && problem.file === file.name);
  return (
    <div className="studio-files">
      <nav className="file-list" aria-label={label}>
        <ul>
          {files.map((one) => (
            <li key={one.name}>
              <button
                type="button"
                aria-current={one.name === file?.name ? 'true' : undefined}
                onClick={() => open(one.name)}
              >
                <span className={isUsed(one) ? undefined : 'subtle'}>{one.name}</span>
                {!isUsed(one) && <span className="visually-hidden">({words.unused})</span>}
                {one.isChanged && <Chip tone="primary">{words.changed}</Chip>}
              </button>
            </li>
          ))}
        </ul>
        {create && mayEdit && (
          <button type="button" className="button small" onClick={() => setAdding(true)}>
            <Icon name="plus" />
            {create.label}
          </button>
        )}
      </nav>
      <div className="file-open">
        {file === undefined ? (
          empty
        ) : (
          <>
            {wrong.length > 0 && (
              <section className="file-problems" aria-label={words.problems}>
                <Problems problems={wrong} onSee={({ elements: [first] }) => first !== undefined && show(first)} />
              </section>
            )}
            {children(file)}
          </>
        )}
      </div>
      {create && isAdding && (
        <NewFileDialog part={part} create={create} onDone={open} onClose={() => setAdding(false)} />
      )}
    </div>
  );
}

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;

interface NewFileDialogProps {
  readonly part: DraftPart;
  readonly create: NonNullable<FileTabsProps['create']>;
  readonly onDone: (name: string) => void;
  readonly onClose: () => void;
}

function NewFileDialog({ part, create, onDone, onClose }: NewFileDialogProps) {
  const { files: words } = useStudioText();
  const { draft, saver } = useDraft();
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string>();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!NAME.test(name)) return setWrong(words.nameWrong);
    if (draft[part].some((file) => file.name === name)) return setWrong(words.nameTaken);
    saver.put(`${part}/${name}`, create.content(name));
    void saver.flush();
    onDone(name);
    onClose();
  };
  return (
    <FormDialog title={create.label} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit} noValidate>
        <Field label={words.name} hint={words.nameHint} error={wrong}>
          <input value={name} maxLength={60} onChange={({ target }) => setName(target.value)} />
        </Field>
        <DialogActions error={undefined} onClose={onClose} action={words.add} isDisabled={false} />
      </form>
    </FormDialog>
  );
}
