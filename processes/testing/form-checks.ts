import { extensionOf, listOf, textOf } from '../bpmn.ts';
import { feelProblem } from '../feel-problem.ts';
import { COMPARISON, fieldsOf, hideOf, topOf } from '../form-fields.ts';
import type { Form } from '../load.ts';
import { PILIHAN } from '../pilihan.ts';
import { type Check, type Subject, twiceIn } from './subject.ts';

/** Runs a check over every form of the mechanism, and says in which form a problem is. */
const ofEachForm =
  (problems: (form: Form, subject: Subject, name: string) => readonly string[]): Check =>
  (subject) =>
    [...subject.loaded.forms].flatMap(([name, form]) =>
      problems(form, subject, name).map((problem) => `${name}: ${problem}`),
    );

export const formsAreCalledAsTheirFiles = ofEachForm(({ id }, _subject, name) =>
  id === name ? [] : [`its id is '${id}'`],
);

export const formsAskOnce = ofEachForm((form) => {
  const fields = fieldsOf(form);
  const keys = fields.map(({ path }) => path).filter((path) => path !== '');
  const ids = fields.map(({ component }) => String(component['id']));
  return [
    ...twiceIn(keys).map((key) => `'${key}' is asked twice`),
    ...twiceIn(ids).map((id) => `component '${id}' occurs twice`),
  ];
});

export const formsAreLabelled = ofEachForm((form) =>
  fieldsOf(form)
    .filter(({ component, path }) => path !== '' && !(component['label'] ?? component['dateLabel']))
    .map(({ path }) => `'${path}' has no label`),
);

export const formsSpeakFeel = ofEachForm((form) =>
  fieldsOf(form)
    .flatMap(({ component }) => [hideOf(component), component['valuesExpression']])
    .filter((text) => typeof text === 'string')
    .map(feelProblem)
    .filter((problem) => problem !== undefined),
);

/** A list that nobody offers would stay empty on the screen. */
export const formsOfferKnownLists = ofEachForm((form) =>
  fieldsOf(form).flatMap(({ component, path }) => {
    const names = String(component['valuesExpression'] ?? '').matchAll(/\bpilihan\.(\w*)/g);
    return [...names].flatMap(([, name]) =>
      PILIHAN.some((known) => known === name)
        ? []
        : [`'${path}' offers 'pilihan.${name}'; known are ${PILIHAN.join(', ')}`],
    );
  }),
);

/** The office judges conditions too, and knows only comparisons with a text or null, joined by `or`. */
export const formsHideByComparison = ofEachForm((form, subject) => {
  const known = new Set([...fieldsOf(form).map(({ path }) => topOf(path)), ...variablesOf(subject)]);
  const comparisons = fieldsOf(form).flatMap(
    ({ component }) => hideOf(component)?.replace(/^=/, '').split(' or ') ?? [],
  );
  return comparisons.flatMap((text) => {
    const [, path] = COMPARISON.exec(text.trim()) ?? [];
    if (path === undefined) return [`'${text}' compares no field with a text or null`];
    return known.has(topOf(path)) ? [] : [`'${text}' looks at '${path}', which nobody fills in`];
  });
});

/** Variables a case has besides the fields of a form: what it started with, and what its tasks left. */
function variablesOf({ loaded, nodes }: Subject): string[] {
  const { properties = {} } = loaded.mechanism.facts as { readonly properties?: object };
  const outputs = nodes.flatMap((node) => listOf(extensionOf(node, 'zeebe:IoMapping'), 'outputParameters'));
  return [...Object.keys(properties), ...outputs.map((output) => textOf(output, 'target') ?? '')];
}

/** What the start form asks, the facts take. */
export const factsTakeTheStartForm: Check = ({ loaded, nodes }) => {
  const { properties = {} } = loaded.mechanism.facts as { readonly properties?: object };
  const start = nodes.find((node) => node.$type === 'bpmn:StartEvent' && extensionOf(node, 'zeebe:FormDefinition'));
  const form = start && loaded.forms.get(textOf(extensionOf(start, 'zeebe:FormDefinition'), 'formKey') ?? '');
  if (!form) return ['nobody can start it: its start event has no form'];
  return fieldsOf(form)
    .map(({ path }) => topOf(path))
    .filter((key) => key !== '' && !(key in properties))
    .map((key) => `'${key}' is asked at the start, but the facts do not take it`);
};

/** Set by the office when a task is completed: who did it. */
const GIVEN = 'pelaku';

/** What a task takes over from its form is asked there. */
export const tasksTakeWhatIsAsked: Check = ({ loaded, nodes }) =>
  nodes.flatMap((node) => {
    const form = loaded.forms.get(textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey') ?? '');
    if (!form) return [];
    const keys = new Set(fieldsOf(form).map(({ path }) => topOf(path)));
    return listOf(extensionOf(node, 'zeebe:IoMapping'), 'outputParameters')
      .map((output) => /^=([A-Za-z]\w*)$/.exec(textOf(output, 'source') ?? '')?.[1])
      .filter((name) => name !== undefined && name !== GIVEN && !keys.has(name))
      .map((name) => `'${node.id}' takes over '${name}', which its form does not ask`);
  });

/** Whether some form of a mechanism asks for a variable. */
export const asksFor = ({ loaded }: Subject, name: string): boolean =>
  [...loaded.forms.values()].some((form) => fieldsOf(form).some(({ path }) => topOf(path) === name));
