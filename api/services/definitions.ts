import type { Pool } from 'pg';
import {
  type DiagramElement,
  executableProcess,
  extensionOf,
  headersOf,
  listOf,
  propertiesOf,
  textOf,
} from '../../processes/bpmn.ts';
import { inFlowOrder } from '../../processes/flow-order.ts';
import { groupBy } from '../../processes/group-by.ts';
import type { VersionFiles } from '../../processes/load.ts';
import { parseDiagram } from '../../processes/parse-diagram.ts';
import type { Pekerjaan } from '../../processes/pekerjaan.ts';
import { type Pemisahan, pemisahanOf } from '../../processes/pemisahan.ts';
import { type Jadwal, jadwalOf } from '../../processes/tenggat.ts';
import { filesOfVersion } from './version-files.ts';

/** What a step of a diagram means to people: its name, its lane, its article, and what the office attaches to it. */
export interface Step {
  readonly id: string;
  readonly name: string;
  /** BPMN type without prefix: 'UserTask'. */
  readonly type: string;
  readonly lane: string | undefined;
  readonly basis: string | undefined;
  readonly legalStep: string | undefined;
  readonly origin: string | undefined;
  readonly endState: string | undefined;
  /** Rule set that what is submitted here must pass. */
  readonly checks: string | undefined;
  /** Who may not do it. */
  readonly pemisahan: Pemisahan | undefined;
  /** Where its dates come from. */
  readonly jadwal: Jadwal;
  /** Letters that go out signed by whoever does it. */
  readonly signs: readonly string[];
  /** Whether it signs anything, be it in another agency's letter. */
  readonly isSigning: boolean;
  /** Letters shown beside the form. */
  readonly letters: readonly string[];
  readonly formKey: string | undefined;
  /** Kind of work, as the diagram has it. */
  readonly pekerjaan: string | undefined;
  /** Output mappings by target: name of the submitted variable each takes, or undefined for anything else than a name. */
  readonly outputs: readonly { readonly target: string; readonly source: string | undefined }[];
}

export interface Definition {
  readonly key: string;
  readonly processId: string;
  readonly version: number;
  readonly name: string;
  readonly xml: string;
  readonly diagram: DiagramElement;
  readonly deployedAt: Date;
  readonly steps: ReadonlyMap<string, Step>;
  /** The step at which people start it. */
  readonly start: Step | undefined;
  /** Forms and templates that the version brought along; undefined where it brought none. */
  readonly files: VersionFiles | undefined;
}

interface DefinitionRow {
  readonly process_id: string;
  readonly version: number;
  readonly name: string;
  readonly xml: string;
  readonly deployed_at: Date;
}

const CAPACITY = 200;

/** Deployed diagrams as people read them, the most recently used in memory. */
export class DefinitionCatalogue {
  private readonly pool: Pool;
  private readonly memory = new Map<string, Promise<Definition | undefined>>();

  constructor(pool: Pool) {
    this.pool = pool;
  }

  get(key: string): Promise<Definition | undefined> {
    const known = this.memory.get(key);
    if (known) return known;
    const loading = this.load(key);
    this.memory.set(key, loading);
    loading.then(
      (found) => found ?? this.memory.delete(key),
      () => this.memory.delete(key),
    );
    for (const oldest of this.memory.keys()) {
      if (this.memory.size <= CAPACITY) break;
      this.memory.delete(oldest);
    }
    return loading;
  }

  /** The version that a new case of a process would run. */
  async latest(processId: string): Promise<Definition | undefined> {
    const { rows } = await this.pool.query<{ key: string }>({
      name: 'latest_definition',
      text: 'select key from process_definition where process_id = $1 order by version desc limit 1',
      values: [processId],
    });
    return rows[0] && this.get(rows[0].key);
  }

  private async load(key: string): Promise<Definition | undefined> {
    const { rows } = await this.pool.query<DefinitionRow>({
      name: 'definition_by_key',
      text: 'select process_id, version, name, xml, deployed_at from process_definition where key = $1',
      values: [key],
    });
    const [row] = rows;
    if (!row) return undefined;
    const diagram = await parseDiagram(row.xml);
    const steps = stepsOf(diagram);
    const start = [...steps.values()].find(({ type, formKey }) => type === 'StartEvent' && formKey !== undefined);
    return {
      key,
      processId: row.process_id,
      version: row.version,
      name: row.name,
      xml: row.xml,
      diagram,
      deployedAt: row.deployed_at,
      steps,
      start,
      files: await filesOfVersion(this.pool, diagram),
    };
  }
}

function stepsOf(definitions: DiagramElement): Map<string, Step> {
  const process = executableProcess(definitions);
  if (!process) return new Map();
  const lanes = listOf(listOf(process, 'laneSets')[0], 'lanes');
  const laneOf = new Map(lanes.flatMap((lane) => listOf(lane, 'flowNodeRef').map((node) => [node.id, lane.name])));
  const nodes = inFlowOrder(process);
  const signed = signedLetters(nodes);
  return new Map(
    nodes.map((node) => [
      node.id ?? '',
      { ...stepOf(node, laneOf.get(node.id), signed), jadwal: jadwalOf(node, nodes) },
    ]),
  );
}

/** Letters by the variable that says who signed them. */
function signedLetters(nodes: readonly DiagramElement[]): ReadonlyMap<string, readonly string[]> {
  const signed = nodes.map(headersOf).filter(({ letter, penandaTangan }) => letter && penandaTangan);
  const byVariable = groupBy(signed, ({ penandaTangan }) => penandaTangan!);
  return new Map([...byVariable].map(([name, headers]) => [name, headers.map(({ letter }) => letter!)]));
}

/** The kind of work that signs. */
const TANDA_TANGAN: Pekerjaan = 'tanda-tangan';
/** Where the office keeps who started a case, and who did a step. */
const [STARTER, PERFORMER] = ['pemrakarsa', 'pelaku'];

function stepOf(
  node: DiagramElement,
  lane: string | undefined,
  signed: ReadonlyMap<string, readonly string[]>,
): Omit<Step, 'jadwal'> {
  const properties = propertiesOf(node);
  const outputs = listOf(extensionOf(node, 'zeebe:IoMapping'), 'outputParameters').map((output) => ({
    target: textOf(output, 'target') ?? '',
    source: nameIn(textOf(output, 'source')),
  }));
  const { pekerjaan } = headersOf(node);
  const signers = outputs.filter(({ source }) => source === PERFORMER).map(({ target }) => target);
  const signs = (node.$type === 'bpmn:StartEvent' ? [STARTER] : signers).flatMap((name) => signed.get(name) ?? []);
  return {
    id: node.id ?? '',
    name: node.name ?? '',
    type: node.$type.replace('bpmn:', ''),
    lane,
    basis: properties['legal:basis'],
    legalStep: properties['legal:step'],
    origin: properties['legal:origin'],
    endState: properties['legal:endState'],
    checks: properties['lincah:periksa'],
    pemisahan: pemisahanOf(node),
    signs,
    isSigning: signs.length > 0 || pekerjaan === TANDA_TANGAN,
    letters: properties['lincah:surat']?.split(',') ?? [],
    formKey: textOf(extensionOf(node, 'zeebe:FormDefinition'), 'formKey'),
    pekerjaan,
    outputs,
  };
}

/** '=alasan' → 'alasan'; any other expression is none of the submitted variables alone. */
const nameIn = (source: string | undefined): string | undefined => /^=\s*([A-Za-z_]\w*)\s*$/.exec(source ?? '')?.[1];
