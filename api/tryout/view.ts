import { type DiagramElement, executableProcess, flowNodesOf, listOf, sequenceFlowsOf } from '../../processes/bpmn.ts';
import type { CaseDetail } from '../contract/cases.ts';
import type { UserTask } from '../contract/tasks.ts';
import type { TryoutPerson, TryoutPlay, TryoutWaiting } from '../contract/tryouts.ts';
import { DefinitionCatalogue } from '../services/definitions.ts';
import type { AtPlay } from '../simulation/at-play.ts';
import type { CaseFile } from '../simulation/case-file.ts';
import type { Stage } from '../simulation/play.ts';
import { coverageOf, NOTHING, walkedBy } from './coverage.ts';

interface Noticed {
  readonly trouble: string | null;
  readonly broken: readonly string[];
}

/** What a case under trial looks like. */
export class View {
  private readonly stage: Stage;
  private readonly processId: string;
  private readonly atPlay: AtPlay;
  private readonly definitions: DefinitionCatalogue;

  constructor(stage: Stage, processId: string, atPlay: AtPlay) {
    this.stage = stage;
    this.processId = processId;
    this.atPlay = atPlay;
    this.definitions = new DefinitionCatalogue(stage.office.database.pool);
  }

  get now(): string {
    return new Date(this.stage.clock.now()).toISOString();
  }

  /** Before anybody has started it. */
  async before(broken: readonly string[]): Promise<TryoutPlay> {
    return {
      ...(await this.common(NOTHING)),
      case: null,
      trouble: null,
      waiting: [],
      mayWithdraw: false,
      history: [],
      evidence: [],
      letters: [],
      variables: [],
      broken,
    };
  }

  async of(key: string, detail: CaseDetail, noticed: Noticed): Promise<TryoutPlay> {
    const { businessId, state, endName, endState } = detail.case;
    const isOpen = state === 'ACTIVE';
    return {
      ...(await this.common(await walkedBy(this.pool, key))),
      ...noticed,
      case: { businessId, isOpen, endName, endState },
      waiting: isOpen ? [...(await this.tasks(key)), ...(await this.events(key))] : [],
      mayWithdraw: detail.withdrawal.possible,
      history: detail.history,
      evidence: detail.evidence,
      letters: detail.letters,
      variables: await this.variables(key),
    };
  }

  private get pool() {
    return this.stage.office.database.pool;
  }

  private definition = async () => (await this.definitions.latest(this.processId))!;

  private async common(walked: typeof NOTHING) {
    const { diagram, start } = await this.definition();
    return {
      now: this.now,
      starters: await this.starters(),
      startElementId: start?.id ?? '',
      coverage: coverageOf(diagram, walked),
    };
  }

  /** Everyone of the mechanism's agency who has an account; who starts it in its stories comes first. */
  private async starters(): Promise<TryoutPerson[]> {
    const { cases, regulation } = this.stage.office.office.mechanism(this.processId)!;
    const usual = [...new Set([...cases.values()].map((story) => (story as CaseFile).starter))];
    const { rows } = await this.pool.query<TryoutPerson>(
      `select distinct on (a.username) a.username, o.nama, j.nama as jabatan
        from account a join pegawai o on o.id = a.pegawai join pemangku_jabatan p on p.pegawai = o.id and p.mulai <= $2
          and (p.selesai is null or p.selesai >= $2) join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit
        where u.instansi = $1 order by a.username, p.kapasitas = 'definitif' desc`,
      [regulation.instansi, this.stage.office.office.today()],
    );
    const place = ({ username }: TryoutPerson): number =>
      (usual.indexOf(username) + usual.length + 1) % (usual.length + 1);
    return rows.toSorted((a, b) => place(a) - place(b));
  }

  private async tasks(key: string): Promise<TryoutWaiting[]> {
    return Promise.all((await this.atPlay.openTasks(key)).map((task) => this.task(task)));
  }

  private async task(task: UserTask): Promise<TryoutWaiting> {
    const people = await this.atPlay.performersOf(task);
    const { elementId, name, userTaskKey, dueDate, followUpDate } = task;
    const named = people.map((person) => ({ ...person, jabatan: person.jabatan ?? null }));
    return { kind: 'tugas', elementId, name, userTaskKey, people: named, dueDate, followUpDate };
  }

  /** Letters and days that are waited for, each at the event that catches it. */
  private async events(key: string): Promise<TryoutWaiting[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `select element_id as id from element_instance where process_instance_key = $1 and state = 'ACTIVE'
        and type in ('INTERMEDIATE_CATCH_EVENT', 'EVENT_BASED_GATEWAY', 'RECEIVE_TASK') order by key`,
      [key],
    );
    const process = executableProcess((await this.definition()).diagram)!;
    return rows.flatMap(({ id }) => catchersAt(process, id)).map(waitingAt);
  }

  private async variables(key: string): Promise<TryoutPlay['variables']> {
    const { rows } = await this.pool.query<{ name: string; value: string }>(
      'select name, value from variable where process_instance_key = $1 and scope_key = $1 order by name',
      [key],
    );
    return rows.map(({ name, value }) => ({ name, value: JSON.parse(value) as unknown }));
  }
}

/** An event-based gateway waits for all that follow it; anything else for itself. */
function catchersAt(process: DiagramElement, id: string): readonly DiagramElement[] {
  const node = flowNodesOf(process).find((one) => one.id === id);
  if (node?.$type !== 'bpmn:EventBasedGateway') return node ? [node] : [];
  const flows = sequenceFlowsOf(process).filter((flow) => (flow['sourceRef'] as DiagramElement).id === id);
  return flows.map((flow) => flow['targetRef'] as DiagramElement);
}

function waitingAt(node: DiagramElement): TryoutWaiting {
  const isTimer = listOf(node, 'eventDefinitions').some(({ $type }) => $type === 'bpmn:TimerEventDefinition');
  return {
    kind: isTimer ? 'waktu' : 'surat',
    elementId: node.id ?? '',
    name: node.name ?? '',
    userTaskKey: null,
    people: [],
    dueDate: null,
    followUpDate: null,
  };
}
