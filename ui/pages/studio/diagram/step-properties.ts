import { Group, isSelectEntryEdited, SelectEntry } from '@bpmn-io/properties-panel';
import { jsx } from '@bpmn-io/properties-panel/preact/jsx-runtime';
import { extensionOf, headersOf, propertiesOf, textOf } from '../../../../processes/bpmn.ts';
import { PEKERJAAN } from '../../../../processes/pekerjaan.ts';
import { studioText } from '../text/index.ts';
import { Extensions } from './extensions.ts';
import type { Modeler, Shape } from './services.ts';
import { performerOf, type StepVocabulary } from './vocabulary.ts';

export type { StepVocabulary } from './vocabulary.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly read: (element: Shape) => string;
  readonly write: (element: Shape, value: string) => void;
}

const FLOW_NODE = /(Task|Event|Gateway|SubProcess|CallActivity)$/;
const plain = (names: readonly string[]) => names.map((name) => ({ value: name, label: name }));

/** What a step says of the law and to the workers, as lists to choose from. */
function choicesFor(element: Shape, extensions: Extensions, vocabulary: StepVocabulary): Choice[] {
  const { diagram: words } = studioText();
  const { type, businessObject: node } = element;
  if (!FLOW_NODE.test(type) || element.labelTarget !== undefined) return [];
  const property = (id: string, label: string, name: string, names: readonly string[]): Choice => ({
    id,
    label,
    options: plain(names),
    read: ({ businessObject }) => propertiesOf(businessObject)[name] ?? '',
    write: (shape, value) => extensions.setProperty(shape, name, value),
  });
  const header = (id: string, label: string, key: string, options: Choice['options']): Choice => ({
    id,
    label,
    options,
    read: ({ businessObject }) => headersOf(businessObject)[key] ?? '',
    write: (shape, value) => extensions.setHeader(shape, key, value),
  });
  // What a template asks for itself is not asked for twice.
  const isTemplated = node['modelerTemplate'] !== undefined;
  const basis = property('dasar', words.basis, 'legal:basis', vocabulary.articles);
  const headers = headersOf(node);
  return [
    ...(isTemplated ? [] : [basis]),
    ...(type === 'bpmn:UserTask' ? [performer(words.performer, extensions, vocabulary)] : []),
    ...(type === 'bpmn:UserTask' || type === 'bpmn:StartEvent' ? [form(words.form, extensions, vocabulary)] : []),
    ...(type === 'bpmn:UserTask' && !isTemplated
      ? [
          header(
            'pekerjaan',
            words.work,
            'pekerjaan',
            PEKERJAAN.map((value) => ({ value, label: words.works[value] })),
          ),
          property('surat', words.letterShown, 'lincah:surat', vocabulary.letters),
          property('periksa', words.ruleSet, 'lincah:periksa', vocabulary.ruleSets),
        ]
      : []),
    ...(headers['rules'] !== undefined && !isTemplated
      ? [header('himpunan', words.ruleSet, 'rules', plain(vocabulary.ruleSets))]
      : []),
    ...(headers['letter'] !== undefined && !isTemplated
      ? [header('surat', words.letter, 'letter', plain(vocabulary.letters))]
      : []),
  ];
}

const performer = (label: string, extensions: Extensions, { performers }: StepVocabulary): Choice => ({
  id: 'pelaksana',
  label,
  options: performers.map(({ expression, label: name }) => ({ value: expression, label: name })),
  read: ({ businessObject }) => performerOf(businessObject) ?? '',
  write: (element, candidateGroups) => extensions.set(element, 'zeebe:AssignmentDefinition', { candidateGroups }),
});

const form = (label: string, extensions: Extensions, { forms }: StepVocabulary): Choice => ({
  id: 'formulir',
  label,
  options: plain(forms),
  read: ({ businessObject }) => textOf(extensionOf(businessObject, 'zeebe:FormDefinition'), 'formKey') ?? '',
  write: (element, formKey) => extensions.set(element, 'zeebe:FormDefinition', { formKey }),
});

/** What stands there is kept among the choices, also where it is in no list. */
function optionsOf({ options, read }: Choice, element: Shape) {
  const now = read(element);
  const known = now === '' || options.some(({ value }) => value === now) ? [] : [{ value: now, label: now }];
  return [{ value: '', label: studioText().diagram.none }, ...known, ...options];
}

const entryOf = (choice: Choice) => ({
  id: `lincah-${choice.id}`,
  component: ({ element, id }: { readonly element: Shape; readonly id: string }) =>
    jsx(SelectEntry, {
      element,
      id,
      label: choice.label,
      getValue: () => choice.read(element),
      setValue: (value: string) => choice.write(element, value),
      getOptions: () => optionsOf(choice, element),
    }),
  isEdited: isSelectEntryEdited,
});

interface PropertyGroup {
  readonly id: string;
}

/** A group of properties in the words of the office, before those of the engine. */
export const stepPropertiesModule = (vocabulary: () => StepVocabulary) => {
  class StepProperties {
    static readonly $inject = ['propertiesPanel', 'injector'];
    private readonly extensions: Extensions;

    constructor(propertiesPanel: { registerProvider(priority: number, provider: object): void }, injector: Modeler) {
      this.extensions = new Extensions(injector);
      propertiesPanel.registerProvider(200, this);
    }

    getGroups(element: Shape) {
      return (groups: readonly PropertyGroup[]): readonly object[] => {
        const choices = choicesFor(element, this.extensions, vocabulary());
        if (choices.length === 0) return groups;
        const entries = choices.map(entryOf);
        const group = { id: 'lincah', label: studioText().diagram.step, component: Group, shouldOpen: true, entries };
        const at = groups.findIndex(({ id }) => id === 'general') + 1;
        return [...groups.slice(0, at), group, ...groups.slice(at)];
      };
    }
  }
  return { __init__: ['lincahStepProperties'], lincahStepProperties: ['type', StepProperties] };
};
