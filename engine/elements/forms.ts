import { IncidentError, type Processing } from '../processing.ts';
import type { Key } from '../protocol/basics.ts';
import type { Form } from '../state/entities.ts';
import type { State } from '../state/state.ts';

export function latestForm(state: State, formId: string): Form | undefined {
  return state.formsOf
    .find(formId)
    .map((key) => state.forms.get(key)!)
    .filter(({ deleted }) => !deleted)
    .toSorted((a, b) => a.value.version - b.value.version)
    .at(-1);
}

/**
 * The key of the latest version of a form.
 * @throws IncidentError where there is none
 */
export function findFormKey({ state }: Processing, formId: string): Key {
  const form = latestForm(state, formId);
  if (form) return form.key;
  throw new IncidentError(
    'FORM_NOT_FOUND',
    `Expected to find a form with id '${formId}', but no form with this id is found, at least a form with this id should be available. To resolve the Incident please deploy a form with the same id`,
  );
}
