import { type FormEvent, useState } from 'react';
import { DialogActions, FormDialog } from '../../../components/dialog.tsx';
import { Field } from '../../../components/field.tsx';
import { useDraft } from '../draft-context.ts';
import { FORM_OF, isDoneByPerson } from '../templates/index.ts';
import { useStudioText } from '../text/index.ts';
import { takesStep } from './add-step.ts';
import { NEW_FORM, useAdding } from './adding.ts';
import { goTo } from './marks.ts';
import type { Shape } from './services.ts';
import { nodesInOrder } from './step-list.tsx';
import type { OpenModeler } from './use-modeler.ts';
import { namesIn } from './vocabulary.ts';

export type StepAsked =
  | { readonly kind: 'add'; readonly element: Shape | undefined }
  /** Another template for an element that is there. */
  | { readonly kind: 'apply'; readonly element: Shape };

interface AddStepDialogProps {
  readonly opened: OpenModeler;
  readonly asked: StepAsked;
  readonly onClose: () => void;
}

/** Chooses a step of the office; for a new one also where it comes, who does it, and with which form. */
export function AddStepDialog({ opened, asked, onClose }: AddStepDialogProps) {
  const { diagram: words } = useStudioText();
  const { modeler } = opened;
  const templates = modeler.get('elementTemplates');
  const add = useAdding(opened);
  const [chosen, choose] = useState<string>();
  const offered = asked.kind === 'apply' ? templates.getAll(asked.element) : templates.getAll();
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const template = templates.get(chosen ?? '', 1);
    if (!template) return;
    const given = new FormData(event.currentTarget);
    const element = asked.kind === 'apply' ? templates.applyTemplate(asked.element, template) : add(template, given);
    goTo(modeler, element.id);
    onClose();
  };
  return (
    <FormDialog title={asked.kind === 'apply' ? words.chooseTemplate : words.addStepTitle} isOpen onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <fieldset className="template-choice">
          <legend className="visually-hidden">{words.chooseTemplate}</legend>
          {offered.map(({ id }) => {
            const [name, description] = words.templates[id] ?? [id, ''];
            return (
              <label key={id}>
                <input type="radio" name="template" checked={chosen === id} onChange={() => choose(id)} required />
                <span>
                  <strong>{name}</strong>
                  <small>{description}</small>
                </span>
              </label>
            );
          })}
        </fieldset>
        {asked.kind === 'add' && chosen !== undefined && (
          <NewStep key={chosen} opened={opened} asked={asked.element} template={chosen} />
        )}
        <DialogActions error={undefined} onClose={onClose} action={words.add} isDisabled={chosen === undefined} />
      </form>
    </FormDialog>
  );
}

interface NewStepProps {
  readonly opened: OpenModeler;
  /** Where somebody asked for it. */
  readonly asked: Shape | undefined;
  readonly template: string;
}

function NewStep({ opened: { modeler }, asked, template }: NewStepProps) {
  const { diagram: words } = useStudioText();
  const { draft } = useDraft();
  const places = nodesInOrder(modeler).filter(takesStep);
  const given = asked && takesStep(asked) ? asked : undefined;
  const usual = FORM_OF[template];
  const hasUsual = draft.forms.some(({ name }) => name === usual);
  return (
    <>
      <div className="field-row">
        <Field label={words.stepName}>
          <input name="name" required maxLength={120} defaultValue={words.templates[template]?.[0]} lang="id" />
        </Field>
        <Field label={words.addStepWhere}>
          <select name="after" defaultValue={given?.id}>
            {given?.type === 'bpmn:SequenceFlow' && <option value={given.id}>{nameOfFlow(given)}</option>}
            {places.map(({ id, businessObject }) => (
              <option key={id} value={id}>
                {businessObject.name ?? id}
              </option>
            ))}
          </select>
        </Field>
      </div>
      {isDoneByPerson(template) && (
        <div className="field-row">
          <Field label={words.performer}>
            <select name="performer" required defaultValue="">
              <option value="" disabled>
                {words.choose}
              </option>
              {namesIn(modeler.getDefinitions()).performers.map(({ expression, label }) => (
                <option key={expression} value={expression}>
                  {label}
                </option>
              ))}
            </select>
          </Field>
          <Field label={words.form}>
            <select name="form" defaultValue={hasUsual ? usual : NEW_FORM}>
              <option value={NEW_FORM}>{words.newForm}</option>
              {draft.forms.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          </Field>
        </div>
      )}
    </>
  );
}

const nameOfFlow = ({ source, target }: Shape): string =>
  `${source?.businessObject.name ?? source?.id ?? ''} → ${target?.businessObject.name ?? target?.id ?? ''}`;
