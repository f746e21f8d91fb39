import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useRef, useState } from 'react';
import type { TryoutForm, TryoutPerson, TryoutPlay, TryoutWaiting } from '../../../../api/contract/tryouts.ts';
import { ApiError } from '../../../api-client.ts';
import { FormDialog } from '../../../components/dialog.tsx';
import { componentsOf, type Data, submitLabelOf, withoutSubmit } from '../../../components/form/form-schema.ts';
import type { FormHandle } from '../../../components/form/form-view.tsx';
import { InlineProblem, Loading } from '../../../components/states.tsx';
import { useStudioText } from '../text/index.ts';
import { tryoutCommands, tryouts } from './api.ts';

const FormView = lazy(() => import('../../../components/form/form-view.tsx'));

interface ActDialogProps {
  readonly tryoutId: string;
  /** Absent: the start. */
  readonly task: TryoutWaiting | undefined;
  readonly people: readonly TryoutPerson[];
  readonly onDone: (play: TryoutPlay) => void;
  readonly onClose: () => void;
}

/** Who acts is chosen, and the form is the one they would fill in. */
export function ActDialog(props: ActDialogProps) {
  const { tryout: words } = useStudioText();
  const { people, task, tryoutId, onClose } = props;
  const [username, setUsername] = useState(people[0]?.username ?? '');
  const { data, error } = useQuery({
    ...tryouts.form(tryoutId, username, task?.userTaskKey ?? null),
    enabled: username !== '',
  });
  return (
    <FormDialog title={task?.name ?? words.start} isOpen onClose={onClose}>
      {people.length === 0 && <p className="inline-problem">{words.nobody}</p>}
      <label className="field">
        {words.who}
        <select value={username} onChange={({ target }) => setUsername(target.value)}>
          {people.map(({ username: name, nama, jabatan }) => (
            <option key={name} value={name}>
              {jabatan === null ? nama : `${jabatan} (${nama})`}
            </option>
          ))}
        </select>
      </label>
      <InlineProblem error={error} />
      {data ? <Filling key={username} {...props} username={username} form={data} /> : !error && <Loading />}
    </FormDialog>
  );
}

function Filling({
  tryoutId,
  task,
  username,
  form,
  onDone,
}: ActDialogProps & { readonly username: string; readonly form: TryoutForm }) {
  const { tryout: words } = useStudioText();
  const handle = useRef<FormHandle>(null);
  const [example, setExample] = useState(0);
  const [isReady, setReady] = useState(form.schema === null);
  const [schema] = useState(() => (form.schema ? withoutSubmit(form.schema) : null));
  const given = form.examples[example - 1]?.variables ?? {};
  const send = useMutation({
    mutationFn: (variables: Data) =>
      task?.userTaskKey
        ? tryoutCommands.complete(tryoutId, { username, variables, userTaskKey: task.userTaskKey })
        : tryoutCommands.start(tryoutId, { username, variables }),
    onSuccess: onDone,
    onError: (error) => error instanceof ApiError && handle.current?.show(error.problem.violations ?? []),
  });
  const submit = (): void => {
    if (!schema) return send.mutate({});
    const { data, files, violations } = handle.current!.submit();
    if (violations.length === 0) send.mutate(withNames(schema, data, files, given));
  };
  return (
    <>
      {form.examples.length > 0 && (
        <label className="field">
          {words.example}
          <select value={example} onChange={({ target }) => setExample(Number(target.value))}>
            <option value={0}>{words.noExample}</option>
            {form.examples.map(({ name }, index) => (
              <option key={name + String(index)} value={index + 1}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      <Suspense fallback={<Loading />}>
        {schema && (
          <FormView
            key={example}
            ref={handle}
            schema={schema}
            data={{ ...form.data, ...given, pilihan: form.choices }}
            isReadOnly={false}
            onEdit={() => undefined}
            onReady={setReady}
          />
        )}
      </Suspense>
      <InlineProblem error={send.error} />
      <div className="dialog-actions">
        <button type="button" className="button primary" disabled={!isReady || send.isPending} onClick={submit}>
          {(schema && submitLabelOf(form.schema!)) ?? words.send}
        </button>
      </div>
    </>
  );
}

/** Files stay in the browser: the office of a try-out gets an empty one of the same name. Nothing was left empty on purpose. */
function withNames(
  schema: { readonly [property: string]: unknown },
  data: Data,
  files: ReadonlyMap<string, readonly File[]>,
  example: Data,
): Data {
  const named = componentsOf(schema).flatMap(({ type, key, multiple = false }) => {
    if (type !== 'filepicker' || key === undefined) return [];
    const chosen = (files.get(String(data[key])) ?? []).map(({ name }) => ({ $pdf: name }));
    if (chosen.length > 0) return [[key, multiple ? chosen : chosen[0]] as const];
    return [[key, example[key]] as const];
  });
  const all = { ...data, ...Object.fromEntries(named) };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== null && value !== '' && value !== undefined),
  );
}
