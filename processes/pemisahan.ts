import { type DiagramElement, executableProcess, flowNodesOf, propertiesOf } from './bpmn.ts';
import { groupBy } from './group-by.ts';

/** What a refusal for separation of duties is called where rules are called by their id. */
export const PEMISAHAN_TUGAS = 'pemisahan-tugas';

/** Who may not do a step of a diagram, in whatever capacity. */
export interface Pemisahan {
  /** Ids of the start event and user tasks of the same diagram: whoever did one of them (`lincah:bukanPelaku`). */
  readonly pelaku: readonly string[];
  /** Paths into the variables of the case that name people: 'penerimaTugas.pegawai' (`lincah:bukanOrang`). */
  readonly orang: readonly string[];
  /** The article; undefined where it is a rule of the office (`legal:pemisahan`). */
  readonly basis: string | undefined;
}

const namesIn = (text: string | undefined): readonly string[] => text?.split(',') ?? [];

/** What a step says about who may not do it; undefined where it says nothing. */
export function pemisahanOf(node: DiagramElement): Pemisahan | undefined {
  const properties = propertiesOf(node);
  const pelaku = namesIn(properties['lincah:bukanPelaku']);
  const orang = namesIn(properties['lincah:bukanOrang']);
  return pelaku.length + orang.length === 0 ? undefined : { pelaku, orang, basis: properties['legal:pemisahan'] };
}

/** The people that a path into variables names, through every list on its way. */
export function orangDi(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => orangDi(one, path));
  if (path === '') return typeof value === 'string' ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const [, name = '', rest = ''] = /^([^.]*)\.?(.*)$/.exec(path)!;
  return orangDi((value as { readonly [name: string]: unknown })[name], rest);
}

/** A step of an edited diagram that more people may do than the mechanism allows. */
export interface PemisahanHilang {
  readonly element: string;
  readonly message: string;
  readonly basis: string | undefined;
  /** The step as the mechanism has it. */
  readonly node: DiagramElement;
}

const stepOf = (node: DiagramElement): string => propertiesOf(node)['legal:step'] ?? '';
const nodesIn = (definitions: DiagramElement): DiagramElement[] => {
  const process = executableProcess(definitions);
  return process ? flowNodesOf(process) : [];
};

/** Where an edited diagram lets people do a step from whom the mechanism keeps it; steps are found by `legal:step`. */
export function pemisahanHilang(shipped: DiagramElement, edited: DiagramElement): PemisahanHilang[] {
  const [before, after] = [nodesIn(shipped), nodesIn(edited)];
  const ofStep = groupBy(after, stepOf);
  return before.flatMap((node) => {
    const wanted = pemisahanOf(node);
    if (!wanted) return [];
    const steps = stepsIn(before, wanted);
    return (ofStep.get(stepOf(node)) ?? [])
      .filter((one) => !keeps(pemisahanOf(one), wanted.orang, steps, after))
      .map((one) => ({
        element: one.id ?? '',
        message: `Langkah "${one.name ?? one.id ?? ''}" kehilangan pemisahan tugas: ${[...wanted.pelaku, ...wanted.orang].join(', ')}; kembalikan.`,
        basis: wanted.basis,
        node,
      }));
  });
}

const stepsIn = (nodes: readonly DiagramElement[], { pelaku }: Pemisahan): readonly string[] =>
  nodes.filter(({ id }) => pelaku.includes(id ?? '')).map(stepOf);

function keeps(
  found: Pemisahan | undefined,
  orang: readonly string[],
  steps: readonly string[],
  nodes: readonly DiagramElement[],
): boolean {
  if (!found) return false;
  const kept = stepsIn(nodes, found);
  return orang.every((path) => found.orang.includes(path)) && steps.every((step) => kept.includes(step));
}
