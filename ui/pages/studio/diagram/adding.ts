import { useDraft } from '../draft-context.ts';
import { fileNameFor, newForm } from '../files/new-form.ts';
import { isDoneByPerson } from '../templates/index.ts';
import { insertStep } from './add-step.ts';
import type { ElementTemplate, Shape } from './services.ts';
import type { OpenModeler } from './use-modeler.ts';

/** A form is made for the step, under its name. */
export const NEW_FORM = '';

/** Adds what was asked for, with a form of its own where none was chosen. */
export function useAdding({ modeler }: OpenModeler) {
  const { draft, saver } = useDraft();
  return (template: ElementTemplate, given: FormData): Shape => {
    const read = (name: string): string => String(given.get(name) ?? '');
    const isPersonal = isDoneByPerson(template.id);
    const form = read('form') === NEW_FORM ? freeName(fileNameFor(read('name')), draft.forms) : read('form');
    if (isPersonal && read('form') === NEW_FORM) saver.put(`forms/${form}`, newForm(form));
    return insertStep(modeler, {
      after: modeler.get('elementRegistry').get(read('after'))!,
      template,
      name: read('name').trim(),
      form: isPersonal ? form : undefined,
      performer: isPersonal ? read('performer') : undefined,
    });
  };
}

function freeName(wanted: string, taken: readonly { readonly name: string }[]): string {
  const base = wanted === '' ? 'formulir' : wanted;
  const names = new Set(taken.map(({ name }) => name));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? base : `${base}-${count}`;
    if (!names.has(name)) return name;
  }
}
