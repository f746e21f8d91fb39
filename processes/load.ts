import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Mechanism } from './mechanism.ts';
import type { Regulation } from './regulation.ts';
import type { Rule } from './rule.ts';

/** A mechanism with everything in its folder; nothing registers it, its folder is enough. */
export interface LoadedMechanism {
  /** BPMN process id: `<regulation>.<mechanism>`. */
  readonly id: string;
  readonly regulation: Regulation;
  readonly mechanism: Mechanism;
  readonly folder: string;
  /** BPMN 2.0 XML. */
  readonly diagram: string;
  /** form-js schemas by id; a form of the regulation serves all its mechanisms, one of `processes/forms` those of all. */
  readonly forms: ReadonlyMap<string, Form>;
  /** Folders in which letter templates are looked for, the mechanism's own first. */
  readonly letterFolders: readonly string[];
  /** Letter templates that a version brought along, by file name: they come before those of the folders. */
  readonly templates: ReadonlyMap<string, string>;
  /** Stories by name; read when they are asked for, an office needs none. */
  readonly cases: ReadonlyMap<string, unknown>;
}

/** A form-js schema. */
export interface Form {
  readonly id: string;
  readonly components: readonly { readonly [property: string]: unknown }[];
  readonly [property: string]: unknown;
}

/** A regulation with every rule of it that is written down, by id. */
export interface LoadedRegulation {
  readonly regulation: Regulation;
  readonly rules: ReadonlyMap<string, Rule>;
}

/** Finds every processes/<regulation>/regulation.ts with the rules in the files beside it. */
export function loadRegulations(root: string = __dirname): LoadedRegulation[] {
  return regulationFolders(root).map((folder) => {
    const { default: regulation } = require(path.join(folder, 'regulation.ts')) as { default: Regulation };
    const files = ['rules.ts', 'checks.ts'].map((name) => path.join(folder, name)).filter((file) => existsSync(file));
    const rules = files.flatMap((file) => Object.values(require(file) as { readonly [name: string]: Rule }));
    return { regulation, rules: new Map(rules.map((rule) => [rule.id, rule])) };
  });
}

/** What a version of a mechanism brings along besides its diagram, by name. */
export interface VersionFiles {
  readonly forms: ReadonlyMap<string, Form>;
  readonly templates: ReadonlyMap<string, string>;
}

/** A mechanism as a version of it runs: with the forms and templates it brought along, and for the rest those of its folder. */
export const withFiles = (loaded: LoadedMechanism, { forms, templates }: VersionFiles): LoadedMechanism => ({
  id: loaded.id,
  regulation: loaded.regulation,
  mechanism: loaded.mechanism,
  folder: loaded.folder,
  diagram: loaded.diagram,
  letterFolders: loaded.letterFolders,
  forms: new Map([...loaded.forms, ...forms]),
  templates: new Map([...loaded.templates, ...templates]),
  get cases() {
    return loaded.cases;
  },
});

/** The file of a letter template in its folders: the mechanism's own, or one that several share. */
export const templateFile = ({ letterFolders }: LoadedMechanism, name: string): string | undefined =>
  letterFolders.map((folder) => path.join(folder, name)).find((file) => existsSync(file));

let own: readonly LoadedMechanism[] | undefined;

/** Finds every processes/<regulation>/<mechanism>/mechanism.ts with what lies beside it; ours once in the life of a program. */
export function loadMechanisms(root?: string): readonly LoadedMechanism[] {
  if (root !== undefined) return readMechanisms(root);
  own ??= readMechanisms(__dirname);
  return own;
}

function readMechanisms(root: string): LoadedMechanism[] {
  const shared = readForms(path.join(root, 'forms'));
  return regulationFolders(root).flatMap((folder) => {
    const forms = [...shared, ...readForms(path.join(folder, 'forms'))];
    return foldersIn(folder)
      .filter((inner) => existsSync(path.join(inner, 'mechanism.ts')))
      .map((inner) => loadMechanism(inner, forms));
  });
}

const regulationFolders = (root: string): string[] =>
  foldersIn(root).filter((folder) => existsSync(path.join(folder, 'regulation.ts')));

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => path.join(folder, entry.name))
    .sort();

/** @param forms those it shares with other mechanisms */
function loadMechanism(folder: string, forms: readonly (readonly [string, Form])[]): LoadedMechanism {
  const regulationFolder = path.dirname(folder);
  const name = path.basename(folder);
  const id = `${path.basename(regulationFolder)}.${name}`;
  const { default: regulation } = require(path.join(regulationFolder, 'regulation.ts')) as { default: Regulation };
  const { default: mechanism } = require(path.join(folder, 'mechanism.ts')) as { default: Mechanism };
  const above = [path.dirname(regulationFolder), regulationFolder, folder];
  let cases: LoadedMechanism['cases'] | undefined;
  return {
    id,
    regulation,
    mechanism,
    folder,
    diagram: readFileSync(path.join(folder, `${name}.bpmn`), 'utf8'),
    forms: new Map([...forms, ...readForms(path.join(folder, 'forms'))]),
    letterFolders: above.toReversed().map((place) => path.join(place, 'letters')),
    templates: new Map(),
    get cases() {
      cases ??= readJson(path.join(folder, 'cases'), '.json');
      return cases;
    },
  };
}

const readForms = (folder: string): ReadonlyMap<string, Form> => readJson(folder, '.form') as ReadonlyMap<string, Form>;

function readJson(folder: string, ending: string): Map<string, unknown> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .sort();
  return new Map(
    files.map((file) => [
      path.basename(file, ending),
      JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as unknown,
    ]),
  );
}

/** Whether a regulation is law on a date: only then its mechanisms can be started. */
export const isInForce = ({ inForce }: Regulation, date: string): boolean =>
  inForce.from <= date && (inForce.until === undefined || date <= inForce.until);
