import type { Key } from '../protocol/basics.ts';
import { correlationId } from './correlation.ts';
import type {
  CompensationSubscription,
  Decision,
  DecisionRequirements,
  ElementInstance,
  Form,
  Incident,
  Job,
  Message,
  MessageStartLock,
  MessageStartSubscription,
  MessageSubscription,
  ProcessDefinition,
  ProcessMessageSubscription,
  SignalSubscription,
  Timer,
} from './entities.ts';
import { jobDue } from './job-due.ts';
import { Memory } from './memory.ts';
import type { Entity, Table } from './table.ts';

const instanceKey = ({ value }: { readonly value: { readonly processInstanceKey: Key } }): Key =>
  value.processInstanceKey;

/** All tables with their indexes. */
export class Tables extends Memory {
  readonly elements = this.ofInstance<ElementInstance>({ name: 'element_instance', aggregateOf: instanceKey });
  readonly jobs = this.ofInstance<Job>({
    name: 'job',
    aggregateOf: instanceKey,
    onChange: (before, after) => this.jobChanged(before, after),
  });
  readonly timers = this.ofInstance<Timer>({
    name: 'timer',
    aggregateOf: instanceKey,
    onChange: (_before, after) => this.timerChanged(after),
  });
  readonly subscriptions = this.ofInstance<ProcessMessageSubscription>({
    name: 'process_message_subscription',
    aggregateOf: instanceKey,
  });
  readonly incidents = this.ofInstance<Incident>({ name: 'incident', aggregateOf: instanceKey });
  readonly compensations = this.ofInstance<CompensationSubscription>({
    name: 'compensation_subscription',
    aggregateOf: instanceKey,
  });

  readonly messages = this.ofCorrelation<Message>({
    name: 'message',
    aggregateOf: ({ value }) => correlationId(value.name, value.correlationKey),
    onChange: (_before, after) => this.messageChanged(after),
  });
  readonly messageSubscriptions = this.ofCorrelation<MessageSubscription>({
    name: 'message_subscription',
    aggregateOf: ({ value }) => correlationId(value.messageName, value.correlationKey),
  });
  readonly startLocks = this.ofCorrelation<MessageStartLock>({
    name: 'message_start_lock',
    aggregateOf: (lock) => correlationId(lock.messageName, lock.correlationKey),
  });
  readonly signalSubscriptions = this.ofCorrelation<SignalSubscription>({
    name: 'signal_subscription',
    aggregateOf: ({ value }) => correlationId(value.signalName, ''),
  });

  readonly processes = this.ofDefinitions<ProcessDefinition>('process_definition');
  readonly startSubscriptions = this.ofDefinitions<MessageStartSubscription>('message_start_subscription');
  readonly decisions = this.ofDefinitions<Decision>('decision');
  readonly decisionRequirements = this.ofDefinitions<DecisionRequirements>('decision_requirements');
  readonly forms = this.ofDefinitions<Form>('form');

  readonly childrenOf = this.elements.index(({ value }) => value.flowScopeKey);
  readonly timersOf = this.timers.index(({ value }) => value.elementInstanceKey);
  readonly subscriptionsOf = this.subscriptions.index(({ value }) => value.elementInstanceKey);
  readonly incidentsOf = this.incidents.index(({ value }) => value.elementInstanceKey);
  readonly compensationsIn = this.compensations.index(instanceKey);
  readonly messagesFor = this.messages.index(({ value }) => correlationId(value.name, value.correlationKey));
  readonly waitingFor = this.messageSubscriptions.index(({ value }) =>
    correlationId(value.messageName, value.correlationKey),
  );
  readonly locksFor = this.startLocks.index((lock) => correlationId(lock.messageName, lock.correlationKey));
  readonly signalsFor = this.signalSubscriptions.index(({ value }) => value.signalName);
  readonly versionsOf = this.processes.index(({ value }) => value.bpmnProcessId);
  readonly startsFor = this.startSubscriptions.index(({ value }) => value.messageName);
  readonly decisionsOf = this.decisions.index(({ value }) => value.decisionId);
  readonly decisionsIn = this.decisions.index(({ value }) => value.decisionRequirementsKey);
  readonly requirementsOf = this.decisionRequirements.index(({ value }) => value.decisionRequirementsId);
  readonly formsOf = this.forms.index(({ value }) => value.formId);

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

  private jobChanged(before: Job | undefined, after: Job | undefined): void {
    if (!after) return;
    const { processInstanceKey, type } = after.value;
    if (after.status === 'ACTIVATABLE' && before?.status !== 'ACTIVATABLE')
      this.queues.add(type, { key: after.key, processInstanceKey });
    const due = jobDue(after);
    if (due !== undefined) this.deadlines.add({ kind: 'job', key: after.key, due, owner: processInstanceKey });
  }

  private timerChanged(after: Timer | undefined): void {
    if (after)
      this.deadlines.add({
        kind: 'timer',
        key: after.key,
        due: after.value.dueDate,
        owner: after.value.processInstanceKey,
        elementInstanceKey: after.value.elementInstanceKey,
      });
  }

  private messageChanged(after: Message | undefined): void {
    if (!after) return;
    const { name, correlationKey, deadline } = after.value;
    this.deadlines.add({ kind: 'message', key: after.key, due: deadline, owner: correlationId(name, correlationKey) });
  }
}
