import { readdirSync } from 'node:fs';
import path from 'node:path';
import { type DiagramElement, extensionOf, headersOf, listOf, propertiesOf, textOf } from '../bpmn.ts';
import { JAWABAN_INSTANSI, messageOf, NOMOR_KASUS } from '../messages.ts';
import { asksNothing, PEKERJAAN } from '../pekerjaan.ts';
import { type Check, isOwn, mismatches, type Subject } from './subject.ts';

const jobTypeOf = (node: DiagramElement): string | undefined =>
  textOf(extensionOf(node, 'zeebe:TaskDefinition'), 'type');

const valuesOf = (nodes: readonly DiagramElement[], read: (node: DiagramElement) => string | undefined): string[] =>
  nodes.flatMap((node) => read(node)?.split(',') ?? []);

export const formsUsedBy = ({ nodes }: Subject): string[] =>
  valuesOf(nodes, (node) => textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey'));

/** A form of the regulation serves all its mechanisms; whether it serves any is looked at for the regulation. */
export const usesItsForms: Check = (subject) => {
  const { forms } = subject.loaded;
  const used = new Set(formsUsedBy(subject));
  const shared = [...forms.keys()].filter((id) => !isOwn(subject, 'forms', `${id}.form`) && !used.has(id));
  const present = [...forms.keys()].filter((id) => !shared.includes(id));
  return [
    ...mismatches('form', used, present),
    ...subject.nodes
      .filter((node) => node.$type === 'bpmn:UserTask' && !extensionOf(node, 'zeebe:FormDefinition'))
      .map(({ id }) => `'${id}' has no form`),
  ];
};

export const usesItsRuleSets: Check = ({ loaded, nodes }) => {
  const used = [
    ...valuesOf(nodes, (node) => headersOf(node)['rules']),
    ...valuesOf(nodes, (node) => propertiesOf(node)['lincah:periksa']),
  ];
  const empty = Object.entries(loaded.mechanism.rules).filter(([, checks]) => checks.length === 0);
  return [
    ...mismatches('rule set', used, Object.keys(loaded.mechanism.rules)),
    ...empty.map(([name]) => `rule set '${name}' looks at nothing`),
  ];
};

export const usesItsLetters: Check = ({ loaded, nodes }) => {
  const used = [
    ...valuesOf(nodes, (node) => headersOf(node)['letter']),
    ...valuesOf(nodes, (node) => propertiesOf(node)['lincah:surat']),
  ];
  const issued = nodes.filter((node) => jobTypeOf(node) === 'issue-letter');
  return [
    ...mismatches('letter', used, Object.keys(loaded.mechanism.letters)),
    ...mismatches(
      'issued letter',
      valuesOf(issued, (node) => headersOf(node)['letter']),
      Object.keys(loaded.mechanism.letters),
    ),
  ];
};

export const templatesUsedBy = ({ loaded }: Subject): string[] =>
  Object.values(loaded.mechanism.letters).map(({ template }) => template);

export const usesItsTemplates: Check = (subject) => {
  const used = templatesUsedBy(subject);
  const own = filesIn(path.join(subject.loaded.folder, 'letters'));
  const shared = subject.loaded.letterFolders.slice(1).flatMap(filesIn);
  return mismatches('template', used, [...own, ...shared.filter((file) => used.includes(file))]);
};

/** Everything the mechanisms of a regulation, or of all, share in a folder is of use to one of them. */
export function unusedShares(folder: string, subjects: readonly Subject[]): string[] {
  const forms = new Set(subjects.flatMap(formsUsedBy).map((id) => `${id}.form`));
  const templates = new Set(subjects.flatMap(templatesUsedBy));
  return [
    ...filesIn(path.join(folder, 'forms')).filter((file) => !forms.has(file)),
    ...filesIn(path.join(folder, 'letters')).filter((file) => file !== LAYOUT && !templates.has(file)),
  ].map((file) => `'${file}' is there for all mechanisms, but none uses it`);
}

/** What every template imports. */
const LAYOUT = 'naskah.typ';

export const filesIn = (folder: string): string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

export const usesItsNotices: Check = ({ loaded, nodes }) =>
  mismatches(
    'notice',
    valuesOf(nodes, (node) => headersOf(node)['pesan']),
    Object.keys(loaded.mechanism.notices),
  );

/** Posts, people and settings that expressions of the diagram name. */
export const namesItsPosts: Check = ({ loaded: { diagram, mechanism } }) => {
  const named = (scope: string): string[] => [
    ...new Set([...diagram.matchAll(new RegExp(`\\b${scope}\\.(\\w+)`, 'g'))].map(([, name]) => name!)),
  ];
  return [
    ...mismatches('post', named('pejabat'), Object.keys(mechanism.pejabat)),
    ...mismatches('person', named('orang'), Object.keys(mechanism.orang ?? {})),
    ...named('pengaturan')
      .filter((name) => !(name in mechanism.settings))
      .map((name) => `setting '${name}' is used, but not there`),
  ];
};

const HEADERS: { readonly [jobType: string]: readonly string[] } = {
  'check-rules': ['rules'],
  'generate-letter': ['letter'],
  'issue-letter': ['letter', 'penandaTangan'],
  notify: ['pesan'],
  'send-letter': ['letter'],
  'end-assignment': ['letter'],
  'register-report': ['isi'],
  'register-appraisal': ['isi', 'pegawai'],
};

/** An answer of another agency finds its case by the case's number. */
export const correlatesAnswers: Check = ({ nodes }) =>
  nodes
    .map((node) => ({ node, message: messageOf(node) }))
    .filter(({ message }) => textOf(message, 'name') === JAWABAN_INSTANSI)
    .filter(({ message }) => correlationKeyOf(message!) !== NOMOR_KASUS)
    .map(
      ({ node }) => `'${node.id}' waits for '${JAWABAN_INSTANSI}' with another correlation key than '${NOMOR_KASUS}'`,
    );

const correlationKeyOf = (message: DiagramElement): string | undefined =>
  textOf(extensionOf(message, 'zeebe:Subscription'), 'correlationKey')?.replace(/^=\s+/, '=');

export const tellsItsJobs: Check = ({ nodes }) =>
  nodes.flatMap((node) =>
    (HEADERS[jobTypeOf(node) ?? ''] ?? [])
      .filter((header) => !headersOf(node)[header])
      .map((header) => `'${node.id}' lacks the header '${header}'`),
  );

/** Inboxes count tasks by their kind of work. */
export const tasksNameTheirWork: Check = ({ nodes }) =>
  nodes
    .filter(({ $type }) => $type === 'bpmn:UserTask')
    .filter((node) => !(PEKERJAAN as readonly string[]).includes(headersOf(node)['pekerjaan'] ?? ''))
    .map(({ id }) => `'${id}' does not say in its header 'pekerjaan' which work it is: ${PEKERJAAN.join(', ')}`);

/** What only asks to be known is done with others at once: there is nothing to look at, to sign or to be checked. */
export const acknowledgementsAskNothing: Check = ({ loaded, nodes }) =>
  nodes
    .filter((node) => headersOf(node)['pekerjaan'] === 'ketahui')
    .filter((node) => {
      const form = loaded.forms.get(textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey') ?? '');
      const isChecked = propertiesOf(node)['lincah:periksa'] !== undefined;
      return !form || !asksNothing(form) || isChecked || takesPerformer(node);
    })
    .map(({ id }) => `'${id}' asks, checks or signs something, and is more than 'ketahui'`);

/** Whoever is kept as the performer of a step signs with it. */
const takesPerformer = (node: DiagramElement): boolean =>
  listOf(extensionOf(node, 'zeebe:IoMapping'), 'outputParameters').some(
    (output) => textOf(output, 'source')?.replace(/\s/g, '') === '=pelaku',
  );
