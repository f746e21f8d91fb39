import { executableProcess, flowNodesOf, propertiesOf } from '../bpmn.ts';
import type { LoadedMechanism, LoadedRegulation } from '../load.ts';
import { parseDiagram } from '../parse-diagram.ts';
import { articlesCited } from '../regulation.ts';
import { SUSUNAN, SUSUNAN_PENUGASAN } from '../susunan.ts';
import type { Clause, CoverageData, Note } from './clauses.ts';

/** What a mechanism does for a clause. */
export interface ProcessCover {
  readonly mechanism: string;
  /** Names of the steps that cite it, those the text states first; none where only the process as a whole does. */
  readonly steps: readonly string[];
  /** How many stories play it. */
  readonly stories: number;
}

export interface RuleCover {
  readonly rule: string;
  /** How many worked examples test it; those of one mechanism alone are tested by its stories. */
  readonly examples: number;
  /** Mechanisms that check it. */
  readonly checkedIn: readonly string[];
}

export interface Covered extends Clause {
  readonly processes: readonly ProcessCover[];
  readonly rules: readonly RuleCover[];
  /** Structures of an office that are kept as data. */
  readonly structures: readonly string[];
  readonly notes: readonly Note[];
}

/** A rule that no mechanism checks yet does not carry a clause by itself. */
export const isCovered = ({ processes, rules, structures, notes }: Covered): boolean =>
  processes.length + structures.length + notes.length > 0 || rules.some(({ checkedIn }) => checkedIn.length > 0);

/** How often each rule is worked through in examples, by id. */
export type Examples = ReadonlyMap<string, number>;

/** What covers each clause of a regulation. */
export async function coversOf(
  { regulation, rules }: LoadedRegulation,
  mechanisms: readonly LoadedMechanism[],
  clauses: readonly Clause[],
  { notes }: CoverageData,
  examples: Examples,
): Promise<Covered[]> {
  const own = mechanisms.filter((loaded) => loaded.regulation.key === regulation.key);
  const cites = await Promise.all(own.map(citationsOf));
  const refsOf = (citation: string): ReadonlySet<string> =>
    new Set(articlesCited(regulation, citation).map(({ ref }) => ref));
  const processes = cites.map((process) => ({
    ...process,
    whole: refsOf(process.basis),
    steps: process.steps.map((step) => ({ ...step, refs: refsOf(step.basis) })),
  }));
  const ruleRefs = [...rules.values()].map((rule) => ({ rule, refs: refsOf(rule.basis) }));
  const structures = structuresOf(regulation.key);
  return clauses.map((clause) => {
    const ref = clause.within ?? clause.ref;
    return {
      ...clause,
      processes: processes.flatMap(({ mechanism, stories, figures, whole, steps }) => {
        const names = steps.filter(({ refs }) => refs.has(ref)).map(({ name }) => name);
        const isNamed = names.length > 0 || whole.has(ref) || figures.includes(ref);
        return isNamed ? [{ mechanism, stories, steps: [...new Set(names)] }] : [];
      }),
      rules: ruleRefs
        .filter(({ refs }) => refs.has(ref))
        .map(({ rule: { id } }) => ({ rule: id, examples: examples.get(id) ?? 0, checkedIn: checkersOf(id, own) })),
      structures: structures.filter(({ refs }) => refs.some((one) => isPartOf(one, clause))).map(({ name }) => name),
      notes: notes.filter(({ clauses: named }) => named.includes(clause.ref) || named.includes(ref)),
    };
  });
}

/** Where the clauses stand that the structures of a regulation name in short. */
const STRUCTURES_AT: { readonly [regulation: string]: string } = {
  'banten-19-2023': 'Lampiran huruf B angka 1 kondisi ',
};

/** The structures of kedudukan of a regulation, with the clauses they rest on; those of penugasan are of Belu. */
function structuresOf(key: string): { readonly name: string; readonly refs: readonly string[] }[] {
  const kedudukan = [...SUSUNAN.values()].filter(({ regulasi }) => regulasi === key);
  const penugasan = key === 'belu-47-2024' ? [...SUSUNAN_PENUGASAN.values()] : [];
  return [...kedudukan, ...penugasan].map(({ id, nama, dasar }) => ({
    name: `${id} ${nama}`,
    refs: dasar.split(', ').map((ref) => `${STRUCTURES_AT[key] ?? ''}${ref}`),
  }));
}

/** A structure carries its clause, and the article of which that is an item. */
const isPartOf = (ref: string, clause: Clause): boolean => ref === clause.ref || ref.startsWith(`${clause.ref} `);

const nameOf = ({ id }: LoadedMechanism): string => id.split('.')[1]!;

const checkersOf = (rule: string, mechanisms: readonly LoadedMechanism[]): string[] =>
  mechanisms
    .filter(({ mechanism }) =>
      Object.values(mechanism.rules)
        .flat()
        .some((check) => check.rule.id === rule),
    )
    .map(nameOf);

async function citationsOf(loaded: LoadedMechanism) {
  const process = executableProcess(await parseDiagram(loaded.diagram))!;
  const { 'legal:basis': basis = '', 'legal:figure': figure = '' } = propertiesOf(process);
  const steps = flowNodesOf(process).map((node) => ({ node, properties: propertiesOf(node) }));
  const isStated = ({ properties }: (typeof steps)[number]): boolean => properties['legal:origin'] === 'stated';
  return {
    mechanism: nameOf(loaded),
    stories: loaded.cases.size,
    basis,
    figures: figuresOf(figure),
    steps: [...steps.filter(isStated), ...steps.filter((step) => !isStated(step))]
      .filter(({ node }) => node.name)
      .map(({ node, properties }) => ({ name: node.name!, basis: properties['legal:basis'] ?? '' })),
  };
}

/** 'Gambar 3, Gambar 30 sampai dengan Gambar 38' names ten figures. */
function figuresOf(text: string): string[] {
  return [...text.matchAll(/Gambar (\d+)(?: sampai dengan Gambar (\d+))?/g)].flatMap(([, from, to = from]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `Gambar ${Number(from) + index}`),
  );
}
