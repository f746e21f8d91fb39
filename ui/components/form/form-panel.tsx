import { useMutation } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useCallback, useRef, useState } from 'react';
import { ApiError, isUnanswered } from '../../api-client.ts';
import { useText } from '../../text.ts';
import { CandidateFinder } from '../candidates/candidate-finder.tsx';
import { type PersonField, personFieldsOf, withPerson } from '../candidates/person-fields.ts';
import type { DraftStore } from './draft.ts';
import { DraftState } from './draft-state.tsx';
import { giveFiles } from './form-files.ts';
import { componentsOf, type Data, hasFiles, type Schema, submitLabelOf, withoutSubmit } from './form-schema.ts';
import type { FormHandle } from './form-view.tsx';
import type { Violation } from './form-violations.ts';
import { useDraft } from './use-draft.ts';
import { ViolationSummary } from './violation-summary.tsx';

const FormView = lazy(() => import('./form-view.tsx'));

interface FormPanelProps<T> {
  readonly drafts: DraftStore;
  readonly schema: Schema;
  readonly data: Data;
  readonly isReadOnly: boolean;
  readonly submitLabel: string;
  readonly submit: (variables: Data) => Promise<T>;
  readonly onDone: (answer: T) => void;
  /** Shown in place of the submit button while the form is read-only. */
  readonly instead?: ReactNode;
}

/** A form with everything around it: its draft, its files, its submit button, and what the server objects to. */
export function FormPanel<T>({ drafts, schema, data, isReadOnly, instead, ...panel }: FormPanelProps<T>) {
  const words = useText();
  const form = useRef<FormHandle>(null);
  const draft = useDraft(drafts);
  const [isReady, setReady] = useState(false);
  const [picked, setPicked] = useState<{ readonly times: number; readonly data: Data }>({ times: 0, data: {} });
  const people = personFieldsOf(schema);
  const [missing, setMissing] = useState<readonly Violation[]>([]);
  const send = useSending(schema, form, panel.submit, (answer) => {
    draft.sent();
    panel.onDone(answer);
  });
  const [opened] = useState(() => ({ schema: withoutSubmit(schema), data }));
  const submit = useCallback(() => {
    send.reset();
    const submission = form.current!.submit();
    setMissing(submission.violations);
    if (submission.violations.length === 0) send.mutate(submission);
  }, [send.reset, send.mutate]);
  const pick = useCallback(
    async (field: PersonField, person: string) => {
      const { data: now, files } = form.current!.read();
      const given = withPerson(await giveFiles(componentsOf(schema), now, files), field, person);
      // Drawn anew with what it holds: form-js has no way to fill in a field from outside.
      setPicked(({ times }) => ({ times: times + 1, data: given }));
      draft.save(given);
    },
    [schema, draft.save],
  );
  // What was sent without an answer had come through, or others were faster: there is nothing to try again.
  const isOver = isReadOnly && isUnanswered(send.error);
  return (
    <div className="form-panel">
      <ViolationSummary missing={missing} error={isOver ? null : send.error} />
      <DraftState draft={draft} isReadOnly={isReadOnly} hasFiles={hasFiles(schema)} />
      <Suspense fallback={<p className="loading">{words.form.loading}</p>}>
        <FormView
          key={`${draft.edition} ${picked.times}`}
          ref={form}
          schema={opened.schema}
          data={{ ...opened.data, ...draft.restored?.data, ...picked.data }}
          isReadOnly={isReadOnly}
          onEdit={draft.save}
          onReady={setReady}
        />
      </Suspense>
      {!isReadOnly && isReady && people.length > 0 && (
        <CandidateFinder fields={people} read={() => form.current!.read().data} pick={pick} />
      )}
      <footer className="form-actions">
        {isReadOnly ? (
          instead
        ) : (
          <button type="button" className="button primary" onClick={submit} disabled={!isReady || send.isPending}>
            {send.isPending ? words.task.completing : (submitLabelOf(schema) ?? panel.submitLabel)}
          </button>
        )}
      </footer>
    </div>
  );
}

interface Sent {
  readonly data: Data;
  readonly files: ReadonlyMap<string, readonly File[]>;
}

function useSending<T>(
  schema: Schema,
  form: { readonly current: FormHandle | null },
  submit: (variables: Data) => Promise<T>,
  onSuccess: (answer: T) => void,
) {
  return useMutation({
    mutationFn: async ({ data, files }: Sent) => submit(await giveFiles(componentsOf(schema), data, files)),
    onSuccess,
    onError: (error) => {
      if (error instanceof ApiError) form.current?.show(error.problem.violations ?? []);
    },
  });
}
