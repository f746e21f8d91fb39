import type { DecisionGraph } from '../decisions/model.ts';
import type { ProcessModel } from '../deploy/model.ts';
import { type Key, PARTITION } from '../protocol/basics.ts';
import { Aggregates } from './aggregates.ts';
import { Deadlines } from './deadlines.ts';
import type {
  CompensationSubscription,
  Decision,
  DecisionRequirements,
  ElementInstance,
  EventTrigger,
  Form,
  Incident,
  Job,
  LocalVariable,
  Message,
  MessageStartLock,
  MessageStartSubscription,
  MessageSubscription,
  ProcessDefinition,
  ProcessMessageSubscription,
  SignalSubscription,
  Timer,
} from './entities.ts';
import { JobQueues } from './job-queues.ts';
import { Journal } from './journal.ts';
import { type Memo, Suspension } from './suspension.ts';
import { type Entity, type Index, Table, type TableOptions } from './table.ts';

/** A stored row as text, with the table it belongs to. */
export interface StoredRow {
  readonly table: string;
  readonly data: string;
}

/** How the state reads what is not in memory. Every read sees all that was decided before it. */
export interface StateReader {
  instance(key: Key): Promise<readonly StoredRow[]>;
  /** Key of the process instance a job, incident or element instance belongs to. */
  ownerOf(table: 'job' | 'incident' | 'element_instance', key: Key): Promise<Key | undefined>;
  correlation(messageName: string, correlationKey: string): Promise<readonly StoredRow[]>;
  /** Whether any instance of a process definition is alive. */
  hasInstances(processDefinitionKey: Key): Promise<boolean>;
  readonly readyJobs: ConstructorParameters<typeof JobQueues>[1];
  readonly deadlines: ConstructorParameters<typeof Deadlines>[0];
}

/** The executable models of deployed versions. */
export interface Models {
  /** Suspends the command while the model is parsed. */
  get(processDefinitionKey: Key): ProcessModel;
  /** As `get`, for decisions. */
  graph(decisionRequirementsKey: Key): DecisionGraph;
}

/** Timers that start processes belong to no instance. */
export const NO_INSTANCE: Key = '-1';

export interface StateLimits {
  /** Process instances held in memory besides those with unstored changes. */
  readonly instances: number;
}

/** All the engine knows: tables over memory, filled from storage as commands need them. */
export class State {
  readonly journal = new Journal();
  readonly counters = { key: 0, position: 0 };

  readonly elements: Table<ElementInstance>;
  readonly jobs: Table<Job>;
  readonly timers: Table<Timer>;
  readonly subscriptions: Table<ProcessMessageSubscription>;
  readonly incidents: Table<Incident>;
  readonly compensations: Table<CompensationSubscription>;
  readonly messages: Table<Message>;
  readonly messageSubscriptions: Table<MessageSubscription>;
  readonly startLocks: Table<MessageStartLock>;
  readonly signalSubscriptions: Table<SignalSubscription>;
  readonly processes: Table<ProcessDefinition>;
  readonly startSubscriptions: Table<MessageStartSubscription>;
  readonly decisions: Table<Decision>;
  readonly decisionRequirements: Table<DecisionRequirements>;
  readonly forms: Table<Form>;

  readonly childrenOf: Index<ElementInstance>;
  readonly timersOf: Index<Timer>;
  readonly subscriptionsOf: Index<ProcessMessageSubscription>;
  readonly incidentsOf: Index<Incident>;
  readonly compensationsIn: Index<CompensationSubscription>;
  readonly messagesFor: Index<Message>;
  readonly waitingFor: Index<MessageSubscription>;
  readonly locksFor: Index<MessageStartLock>;
  readonly signalsFor: Index<SignalSubscription>;
  readonly versionsOf: Index<ProcessDefinition>;
  readonly startsFor: Index<MessageStartSubscription>;
  readonly decisionsOf: Index<Decision>;
  readonly decisionsIn: Index<Decision>;
  readonly requirementsOf: Index<DecisionRequirements>;
  readonly formsOf: Index<Form>;

  readonly models: Models;
  readonly queues: JobQueues;
  readonly deadlines: Deadlines;
  private readonly instances: Aggregates;
  private readonly correlations: Aggregates;
  private readonly reader: StateReader;
  private memo: Memo = new Map();
  /** Variables of a scope that the command in hand is about to make. */
  private readonly unborn = new Map<Key, { [name: string]: LocalVariable }>();
  private readonly unbornLocks = new Map<Key, string>();
  private readonly unbornTriggers = new Map<Key, EventTrigger>();

  constructor(reader: StateReader, limits: StateLimits, models: (state: State) => Models) {
    this.reader = reader;
    this.models = models(this);
    this.instances = new Aggregates(limits.instances);
    this.correlations = new Aggregates(limits.instances);
    this.queues = new JobQueues(this.journal, reader.readyJobs);
    this.deadlines = new Deadlines(reader.deadlines);

    this.elements = this.ofInstance({ name: 'element_instance', aggregateOf: ({ value }) => value.processInstanceKey });
    this.jobs = this.ofInstance({
      name: 'job',
      aggregateOf: ({ value }) => value.processInstanceKey,
      onChange: (before, after) => this.jobChanged(before, after),
    });
    this.timers = this.ofInstance({
      name: 'timer',
      aggregateOf: ({ value }) => value.processInstanceKey,
      onChange: (_before, after) => this.timerChanged(after),
    });
    this.subscriptions = this.ofInstance({
      name: 'process_message_subscription',
      aggregateOf: ({ value }) => value.processInstanceKey,
    });
    this.incidents = this.ofInstance({ name: 'incident', aggregateOf: ({ value }) => value.processInstanceKey });
    this.compensations = this.ofInstance({
      name: 'compensation_subscription',
      aggregateOf: ({ value }) => value.processInstanceKey,
    });

    this.messages = this.ofCorrelation({
      name: 'message',
      aggregateOf: ({ value }) => correlationId(value.name, value.correlationKey),
      onChange: (_before, after) => this.messageChanged(after),
    });
    this.messageSubscriptions = this.ofCorrelation({
      name: 'message_subscription',
      aggregateOf: ({ value }) => correlationId(value.messageName, value.correlationKey),
    });
    this.startLocks = this.ofCorrelation({
      name: 'message_start_lock',
      aggregateOf: (lock) => correlationId(lock.messageName, lock.correlationKey),
    });
    this.signalSubscriptions = this.ofCorrelation({
      name: 'signal_subscription',
      aggregateOf: ({ value }) => correlationId(value.signalName, ''),
    });
    this.processes = new Table(this.journal, { name: 'process_definition' });
    this.startSubscriptions = new Table(this.journal, { name: 'message_start_subscription' });
    this.decisions = new Table(this.journal, { name: 'decision' });
    this.decisionRequirements = new Table(this.journal, { name: 'decision_requirements' });
    this.forms = new Table(this.journal, { name: 'form' });

    this.childrenOf = this.elements.index(({ value }) => value.flowScopeKey);
    this.timersOf = this.timers.index(({ value }) => value.elementInstanceKey);
    this.subscriptionsOf = this.subscriptions.index(({ value }) => value.elementInstanceKey);
    this.incidentsOf = this.incidents.index(({ value }) => value.elementInstanceKey);
    this.compensationsIn = this.compensations.index(({ value }) => value.processInstanceKey);
    this.messagesFor = this.messages.index(({ value }) => correlationId(value.name, value.correlationKey));
    this.waitingFor = this.messageSubscriptions.index(({ value }) =>
      correlationId(value.messageName, value.correlationKey),
    );
    this.locksFor = this.startLocks.index((lock) => correlationId(lock.messageName, lock.correlationKey));
    this.signalsFor = this.signalSubscriptions.index(({ value }) => value.signalName);
    this.versionsOf = this.processes.index(({ value }) => value.bpmnProcessId);
    this.startsFor = this.startSubscriptions.index(({ value }) => value.messageName);
    this.decisionsOf = this.decisions.index(({ value }) => value.decisionId);
    this.decisionsIn = this.decisions.index(({ value }) => value.decisionRequirementsKey);
    this.requirementsOf = this.decisionRequirements.index(({ value }) => value.decisionRequirementsId);
    this.formsOf = this.forms.index(({ value }) => value.formId);
  }

  /** Every table, in the order in which changes are stored. */
  get tables(): readonly Table<Entity>[] {
    const tables: readonly unknown[] = [
      this.processes,
      this.startSubscriptions,
      this.decisions,
      this.decisionRequirements,
      this.forms,
      this.elements,
      this.jobs,
      this.timers,
      this.subscriptions,
      this.incidents,
      this.compensations,
      this.messages,
      this.messageSubscriptions,
      this.startLocks,
      this.signalSubscriptions,
    ];
    return tables as readonly Table<Entity>[];
  }

  /** Begins a command with what it learned in earlier attempts. */
  begin(memo: Memo): void {
    this.memo = memo;
    this.unborn.clear();
    this.unbornLocks.clear();
    this.unbornTriggers.clear();
  }

  addUnborn(scopeKey: Key, name: string, variable: LocalVariable): void {
    this.unborn.set(scopeKey, { ...this.unborn.get(scopeKey), [name]: variable });
  }

  /** Variables already set for a scope that is made now. */
  takeUnborn(scopeKey: Key): { readonly [name: string]: LocalVariable } {
    const variables = this.unborn.get(scopeKey) ?? {};
    this.unborn.delete(scopeKey);
    return variables;
  }

  /** Remembers what started an instance that is about to be made. */
  addUnbornLock(key: Key, correlation: string): void {
    this.unbornLocks.set(key, correlation);
  }

  takeUnbornLock(key: Key): { readonly startLock?: string } {
    const startLock = this.unbornLocks.get(key);
    return startLock === undefined ? {} : { startLock };
  }

  /** Remembers the event that starts an instance that is about to be made. */
  addUnbornTrigger(processInstanceKey: Key, trigger: EventTrigger): void {
    this.unbornTriggers.set(processInstanceKey, trigger);
  }

  takeUnbornTriggers(key: Key): readonly EventTrigger[] {
    const trigger = this.unbornTriggers.get(key);
    this.unbornTriggers.delete(key);
    return trigger ? [trigger] : [];
  }

  /** What the command in hand has learned while it was suspended. */
  remembered<T>(key: string, learn: () => Promise<T>): T {
    if (this.memo.has(key)) return this.memo.get(key) as T;
    const memo = this.memo;
    throw new Suspension(async () => {
      memo.set(key, await learn());
    });
  }

  nextKey(): Key {
    const before = this.counters.key;
    this.journal.record(() => {
      this.counters.key = before;
    });
    this.counters.key = before + 1;
    return String(PARTITION * 2 ** 51 + this.counters.key);
  }

  nextPosition(): number {
    const before = this.counters.position;
    this.journal.record(() => {
      this.counters.position = before;
    });
    this.counters.position = before + 1;
    return this.counters.position;
  }

  /** Makes sure that all of a process instance is in memory. */
  needInstance(key: Key): void {
    if (this.instances.has(key)) return this.instances.use(key);
    throw new Suspension(async () => {
      const rows = await this.reader.instance(key);
      if (!this.instances.has(key)) this.loadRows(rows);
      this.instances.declare(key);
    });
  }

  /** A process instance that has just been made has nothing in storage. */
  declareInstance(key: Key): void {
    this.instances.declare(key);
  }

  /** Makes sure that everything about one message name and correlation key is in memory; returns its id for the indexes. */
  needCorrelation(messageName: string, correlationKey: string): string {
    const id = correlationId(messageName, correlationKey);
    if (this.correlations.has(id)) {
      this.correlations.use(id);
      return id;
    }
    throw new Suspension(async () => {
      const rows = await this.reader.correlation(messageName, correlationKey);
      if (!this.correlations.has(id)) this.loadRows(rows);
      this.correlations.declare(id);
    });
  }

  /** As {@link needCorrelation}, for a signal: it is kept beside messages of its name without a correlation key. */
  needSignal(signalName: string): void {
    this.needCorrelation(signalName, '');
  }

  findJob(key: Key): Job | undefined {
    this.locate(this.jobs, 'job', key);
    return this.jobs.get(key);
  }

  findIncident(key: Key): Incident | undefined {
    this.locate(this.incidents, 'incident', key);
    return this.incidents.get(key);
  }

  findElement(key: Key): ElementInstance | undefined {
    this.locate(this.elements, 'element_instance', key);
    return this.elements.get(key);
  }

  /** Whether any instance of a process definition is alive, in memory or at rest. */
  hasInstances(processDefinitionKey: Key): boolean {
    for (const { value } of this.elements.all()) if (value.processDefinitionKey === processDefinitionKey) return true;
    return this.remembered(`instances of ${processDefinitionKey}`, () =>
      this.reader.hasInstances(processDefinitionKey),
    );
  }

  beginFlush(): void {
    this.instances.beginFlush();
    this.correlations.beginFlush();
  }

  flushed(): void {
    for (const table of this.tables) table.flushed();
    this.instances.flushed();
    this.correlations.flushed();
  }

  /** Forgets everything, so that it is read again from storage. */
  clear(): void {
    for (const table of this.tables) table.clear();
    this.instances.clear();
    this.correlations.clear();
    this.queues.clear();
    this.deadlines.clear();
  }

  loadRows(rows: readonly StoredRow[]): void {
    const byName = new Map(this.tables.map((table) => [table.name, table]));
    for (const { table, data } of rows) byName.get(table)!.load(JSON.parse(data) as Entity);
  }

  private locate<V extends Entity>(table: Table<V>, name: Parameters<StateReader['ownerOf']>[0], key: Key): void {
    if (table.knows(key)) return;
    const owner = this.remembered(`owner of ${name} ${key}`, () => this.reader.ownerOf(name, key));
    if (owner !== undefined) this.needInstance(owner);
  }

  private ofInstance<V extends Entity>(options: TableOptions<V>): Table<V> {
    return this.memberOf(this.instances, options);
  }

  private ofCorrelation<V extends Entity>(options: TableOptions<V>): Table<V> {
    return this.memberOf(this.correlations, options);
  }

  private memberOf<V extends Entity>(aggregates: Aggregates, options: TableOptions<V>): Table<V> {
    const table = new Table(this.journal, options, (id) => aggregates.touch(id));
    aggregates.add(table, table.index(options.aggregateOf!));
    return table;
  }

  private jobChanged(before: Job | undefined, after: Job | undefined): void {
    if (!after) return;
    const { processInstanceKey, type, deadline, recurringTime } = after.value;
    if (after.status === 'ACTIVATABLE' && before?.status !== 'ACTIVATABLE')
      this.queues.add(type, { key: after.key, processInstanceKey });
    const due = dueOf(after, deadline, recurringTime);
    if (due !== undefined) this.deadlines.add({ kind: 'job', key: after.key, due, owner: processInstanceKey });
  }

  private timerChanged(after: Timer | undefined): void {
    if (after)
      this.deadlines.add({
        kind: 'timer',
        key: after.key,
        due: after.value.dueDate,
        owner: after.value.processInstanceKey,
      });
  }

  private messageChanged(after: Message | undefined): void {
    if (!after) return;
    const { name, correlationKey, deadline } = after.value;
    this.deadlines.add({ kind: 'message', key: after.key, due: deadline, owner: correlationId(name, correlationKey) });
  }
}

/** When a job must be looked at: its worker's deadline, or the end of its back-off. */
function dueOf({ status }: Job, deadline: number, recurringTime: number): number | undefined {
  if (status === 'ACTIVATED') return deadline;
  return status === 'FAILED' && recurringTime > 0 ? recurringTime : undefined;
}

export const jobDue = (job: Job): number | undefined => dueOf(job, job.value.deadline, job.value.recurringTime);

/** One id for a message name and a correlation key. */
export const correlationId = (messageName: string, correlationKey: string): string =>
  JSON.stringify([messageName, correlationKey]);

export function parseCorrelationId(id: string): [messageName: string, correlationKey: string] {
  return JSON.parse(id) as [string, string];
}
