import { Form } from '@bpmn-io/form-js-viewer';
import { type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import '@bpmn-io/form-js-viewer/dist/assets/form-js.css';
import '../../styles/form-js.css';
import { useText } from '../../text.ts';
import { takeFiles } from './form-files.ts';
import { translateModule } from './form-messages.ts';
import { componentsOf, type Data, pick, type Schema, variablesOf } from './form-schema.ts';
import { errorsOf, type FieldErrors, type Violation, violationsOf } from './form-violations.ts';
import { speakIndonesian } from './form-words.ts';
import { goToFirstError } from './go-to-error.ts';

interface Submission {
  readonly data: Data;
  readonly files: ReadonlyMap<string, readonly File[]>;
  readonly violations: readonly Violation[];
}

export interface FormHandle {
  /** Checks the form and reads it. */
  submit(): Submission;
  /** Reads it as it is. */
  read(): Omit<Submission, 'violations'>;
  /** Shows what the server objected to, each at its field. */
  show(violations: readonly Violation[]): void;
}

interface FormViewProps {
  readonly schema: Schema;
  readonly data: Data;
  readonly isReadOnly: boolean;
  /** Told what was filled in, whenever someone changes something. */
  readonly onEdit: (data: Data) => void;
  /** Told whether there is a form to submit: there is none before it is drawn, nor after it is gone. */
  readonly onReady: (isReady: boolean) => void;
  readonly ref: Ref<FormHandle>;
}

/** A form, drawn by form-js. Schema and data count once: later ones would undo what someone typed. */
export default function FormView({ schema, data, isReadOnly, onEdit, onReady, ref }: FormViewProps) {
  const words = useText().form;
  const frame = useRef<HTMLDivElement>(null);
  const form = useRef<Form>(undefined);
  const [isBroken, setBroken] = useState(false);
  const first = useRef({ schema, data, isReadOnly });
  const told = useRef({ onEdit, onReady });
  useEffect(() => {
    told.current = { onEdit, onReady };
  });
  useEffect(() => {
    const { schema, data, isReadOnly } = first.current;
    const opened = openForm(frame.current!, schema, data, isReadOnly, (changed) => told.current.onEdit(changed));
    form.current = opened.form;
    let isOpen = true;
    opened.done.then(
      () => isOpen && told.current.onReady(true),
      () => setBroken(true),
    );
    return () => {
      isOpen = false;
      told.current.onReady(false);
      opened.close();
    };
  }, []);
  useEffect(() => form.current?.setProperty('readOnly', isReadOnly), [isReadOnly]);
  useImperativeHandle(ref, () => handleOf(form, frame, first.current.schema), []);
  return (
    <>
      {isBroken && <p role="alert">{words.failed}</p>}
      <div ref={frame} className="form-frame" lang="id" />
    </>
  );
}

function openForm(
  frame: HTMLElement,
  schema: Schema,
  given: Data,
  readOnly: boolean,
  onEdit: (data: Data) => void,
): { readonly form: Form; readonly done: Promise<unknown>; readonly close: () => void } {
  const components = componentsOf(schema);
  const names = variablesOf(components, ({ type }) => type !== 'filepicker');
  // What is typed counts at once: form-js would wait a moment for more, in which another field's change undoes it.
  const options = { container: frame, properties: { readOnly }, additionalModules: [translateModule], debounce: false };
  const form = new Form(options);
  const [data, files] = takeFiles(components, given);
  const done = form.importSchema(schema, data);
  for (const [key, known] of files) form.get<FileRegistry>('fileRegistry').setFiles(key, known);
  // Fields also change by themselves while they load; only what follows a person's hand is an edit.
  let isTouched = false;
  const touch = ({ isTrusted }: Event) => {
    isTouched ||= isTrusted;
  };
  for (const event of TOUCHES) frame.addEventListener(event, touch);
  form.on('changed', ({ data: changed }: { data: Data }) => isTouched && onEdit(pick(changed, names)));
  const silence = speakIndonesian(frame);
  const close = () => {
    silence();
    for (const event of TOUCHES) frame.removeEventListener(event, touch);
    form.destroy();
  };
  return { form, done, close };
}

const TOUCHES = ['pointerdown', 'keydown', 'input', 'change'] as const;

interface FileRegistry {
  setFiles(key: string, files: readonly File[]): void;
}

function handleOf(
  form: { readonly current: Form | undefined },
  frame: { readonly current: HTMLElement | null },
  schema: Schema,
): FormHandle {
  const components = componentsOf(schema);
  return {
    submit() {
      const { data, errors, files } = form.current!.submit();
      const violations = violationsOf(components, errors as FieldErrors);
      if (violations.length > 0) goToFirstError(frame.current!);
      return { data: withEmptyLists(form.current!, schema, data), files, violations };
    },
    read() {
      const { data, files } = form.current!.submit();
      return { data: withEmptyLists(form.current!, schema, data), files };
    },
    show(violations) {
      // There is no public way to hand errors to form-js; this is how its own validation does it.
      form.current!._setState({ errors: errorsOf(components, violations) });
      goToFirstError(frame.current!);
    },
  };
}

/** A list whose last row was removed has no fields left, and form-js would not mention it. */
function withEmptyLists(form: Form, schema: Schema, submitted: Data): Data {
  const { data } = form._getState();
  const emptied = variablesOf(componentsOf(schema), ({ type }) => type === 'dynamiclist').filter(
    (name) => Array.isArray(data[name]) && data[name].length === 0 && !(name in submitted),
  );
  return { ...submitted, ...Object.fromEntries(emptied.map((name) => [name, []])) };
}
