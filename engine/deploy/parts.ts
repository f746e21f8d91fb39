import { type Expression, parseExpression } from '../expressions/expression.ts';
import { compensationOf } from './compensation.ts';
import { childOf, extensionOf, listOf, type ModdleElement, textOf } from './moddle.ts';
import type { CallModel, ComputedHeader, EventModel, JobModel, LoopModel, MappingModel } from './model.ts';
import type { Problems } from './problems.ts';

/** The job type by which Zeebe hands out user tasks. */
export const USER_TASK_JOB_TYPE = 'io.camunda.zeebe:userTask';
const HEADER_PREFIX = 'io.camunda.zeebe:';

/** Parses a value of the diagram; what does not parse becomes a problem of that element. */
export function parseIn(
  problems: Problems,
  element: string,
  source: string,
  wanted: 'any' | 'expression',
): Expression | undefined {
  if (wanted === 'expression' && !source.startsWith('=')) {
    problems.add(
      element,
      `Expected expression but found static value '${source}'. An expression must start with '=' (e.g. '=${source}').`,
    );
    return undefined;
  }
  try {
    return parseExpression(source);
  } catch (error) {
    problems.add(element, `failed to parse expression '${source.slice(0, 200)}': ${(error as Error).message}`);
    return undefined;
  }
}

/** Reads the parts of one element; every reader reports to the same problems under the element's id. */
export class Parts {
  private readonly element: ModdleElement;
  private readonly id: string;
  private readonly problems: Problems;

  constructor(element: ModdleElement, problems: Problems) {
    this.element = element;
    this.id = element.id ?? element.$type;
    this.problems = problems;
  }

  inputs(): MappingModel[] {
    return this.mappings('inputParameters', 'any');
  }

  outputs(): MappingModel[] {
    return this.mappings('outputParameters', 'expression');
  }

  /** The job a service-like task creates. */
  job(): JobModel | undefined {
    const definition = extensionOf(this.element, 'zeebe:TaskDefinition');
    const type = textOf(definition, 'type');
    if (!type) return this.refuse('Task type must be present and not empty');
    const parsed = this.parse(type);
    const retries = this.parse(textOf(definition, 'retries') ?? '3');
    return parsed && retries && { type: parsed, retries, headers: this.headers(), computedHeaders: [] };
  }

  /** As {@link job}, where the element names one. */
  optionalJob(): JobModel | undefined {
    return extensionOf(this.element, 'zeebe:TaskDefinition') && this.job();
  }

  /** A user task is a job of a reserved type; its assignment travels in reserved headers. */
  userTaskJob(): JobModel | undefined {
    if (extensionOf(this.element, 'zeebe:UserTask'))
      return this.refuse('Zeebe user tasks (zeebe:userTask) are not supported; use the job worker implementation');
    const type = parseExpression(USER_TASK_JOB_TYPE);
    return {
      type,
      retries: parseExpression('1'),
      headers: { ...this.headers(), ...this.formKey() },
      computedHeaders: this.assignment(),
    };
  }

  loop(): LoopModel | undefined {
    const characteristics = childOf(this.element, 'loopCharacteristics');
    if (!characteristics) return undefined;
    const zeebe = extensionOf(characteristics, 'zeebe:LoopCharacteristics');
    const inputCollection = this.parse(textOf(zeebe, 'inputCollection') ?? '', 'expression');
    if (!inputCollection) return undefined;
    return {
      sequential: characteristics['isSequential'] === true,
      inputCollection,
      inputElement: textOf(zeebe, 'inputElement'),
      outputCollection: textOf(zeebe, 'outputCollection'),
      outputElement: this.optional(textOf(zeebe, 'outputElement'), 'expression'),
      completionCondition: this.optional(textOf(childOf(characteristics, 'completionCondition'), 'body'), 'expression'),
    };
  }

  call(): CallModel | undefined {
    const called = extensionOf(this.element, 'zeebe:CalledElement');
    const processId = textOf(called, 'processId');
    if (!processId) return this.refuse("Must have a 'zeebe:calledElement' with a process id");
    const parsed = this.parse(processId);
    return (
      parsed && {
        processId: parsed,
        propagateAllChildVariables: called?.['propagateAllChildVariables'] !== false,
        propagateAllParentVariables: called?.['propagateAllParentVariables'] !== false,
      }
    );
  }

  event(): EventModel {
    const [definition, second] = listOf(this.element, 'eventDefinitions');
    if (second)
      this.refuse(
        this.element.$type === 'bpmn:StartEvent'
          ? "Start event can't have more than one type"
          : 'Must have exactly one event definition',
      );
    if (!definition) return { kind: 'NONE' };
    return this.eventOf(definition) ?? { kind: 'NONE' };
  }

  private eventOf(definition: ModdleElement): EventModel | undefined {
    const read = this.readers[definition.$type];
    return read ? read(definition) : this.refuse(`Event definition ${definition.$type} is not supported`);
  }

  /** Who reads each kind of event definition. */
  private readonly readers: { readonly [type: string]: (definition: ModdleElement) => EventModel | undefined } = {
    'bpmn:MessageEventDefinition': (definition) => this.messageOf(childOf(definition, 'messageRef')),
    'bpmn:TimerEventDefinition': (definition) => this.timerOf(definition),
    'bpmn:ErrorEventDefinition': (definition) => this.errorOf(definition),
    'bpmn:SignalEventDefinition': (definition) => this.signalOf(definition),
    'bpmn:EscalationEventDefinition': (definition) => this.escalationOf(definition),
    'bpmn:LinkEventDefinition': (definition) => this.linkOf(definition),
    'bpmn:TerminateEventDefinition': () => ({ kind: 'TERMINATE' }),
    'bpmn:CompensateEventDefinition': (definition) => compensationOf(this.element, definition, this.problems),
  };

  private get isThrown(): boolean {
    return this.element.$type === 'bpmn:EndEvent' || this.element.$type === 'bpmn:IntermediateThrowEvent';
  }

  private errorOf(definition: ModdleElement): EventModel | undefined {
    const reference = childOf(definition, 'errorRef');
    const code = textOf(reference, 'errorCode');
    if (this.isThrown && !reference) return this.refuse('Must reference an error');
    if (this.isThrown && !code) return this.refuse('ErrorCode must be present and not empty');
    return { kind: 'ERROR', code: this.codeOf(code, 'errorCode of the error') };
  }

  private escalationOf(definition: ModdleElement): EventModel | undefined {
    const reference = childOf(definition, 'escalationRef');
    if (this.isThrown && !reference) return this.refuse('Must reference an escalation');
    const code = this.codeOf(textOf(reference, 'escalationCode'), 'escalationCode of the escalation');
    return { kind: 'ESCALATION', code };
  }

  /** A code may be computed only where it is thrown. */
  private codeOf(source: string | undefined, what: string): Expression | undefined {
    if (!this.isThrown && source?.startsWith('='))
      return this.refuse(`The ${what} catch event is not allowed to be an expression`);
    return this.optional(source);
  }

  private signalOf(definition: ModdleElement): EventModel | undefined {
    const reference = childOf(definition, 'signalRef');
    if (!reference) return this.refuse('Must reference a signal');
    const name = this.optional(textOf(reference, 'name'));
    return name ? { kind: 'SIGNAL', name } : this.refuse('Name must be present and not empty');
  }

  private linkOf(definition: ModdleElement): EventModel | undefined {
    const name = textOf(definition, 'name');
    return name ? { kind: 'LINK', name } : this.refuse('Link name must be present and not empty.');
  }

  /** A message by reference; throw events are jobs and may carry none. */
  messageOf(message: ModdleElement | undefined): EventModel | undefined {
    const name = this.parse(textOf(message, 'name') ?? '');
    if (!textOf(message, 'name') || !name)
      return this.isThrown
        ? { kind: 'MESSAGE', name: parseExpression(''), correlationKey: undefined }
        : this.refuse('Must reference a message with a name');
    const key = textOf(extensionOf(message, 'zeebe:Subscription'), 'correlationKey');
    return { kind: 'MESSAGE', name, correlationKey: this.optional(key, 'expression') };
  }

  private timerOf(definition: ModdleElement): EventModel | undefined {
    const kinds = { timeDate: 'date', timeDuration: 'duration', timeCycle: 'cycle' } as const;
    for (const [property, kind] of Object.entries(kinds)) {
      const body = textOf(childOf(definition, property), 'body');
      const value = body === undefined ? undefined : this.parse(body);
      if (value) return { kind: 'TIMER', timer: { kind, value } };
    }
    return this.refuse('Must be exactly one type of timer: timeDuration, timeDate or timeCycle');
  }

  private mappings(list: string, wanted: 'any' | 'expression'): MappingModel[] {
    return listOf(extensionOf(this.element, 'zeebe:IoMapping'), list).flatMap((mapping) => {
      const target = textOf(mapping, 'target') ?? '';
      if (!/^[A-Za-z_][\w]*(\.[A-Za-z_][\w]*)*$/.test(target))
        this.refuse(`Expected a path expression as target but found '${target}'`);
      const source = this.parse(textOf(mapping, 'source') ?? '', wanted);
      return source ? [{ source, target: target.split('.') }] : [];
    });
  }

  private headers(): { [name: string]: string } {
    const values = listOf(extensionOf(this.element, 'zeebe:TaskHeaders'), 'values');
    return Object.fromEntries(values.map((header) => [textOf(header, 'key') ?? '', textOf(header, 'value') ?? '']));
  }

  private assignment(): ComputedHeader[] {
    const assignment = extensionOf(this.element, 'zeebe:AssignmentDefinition');
    const schedule = extensionOf(this.element, 'zeebe:TaskSchedule');
    const form = extensionOf(this.element, 'zeebe:FormDefinition');
    if (form && Boolean(textOf(form, 'formKey')?.trim()) === Boolean(textOf(form, 'formId')?.trim()))
      this.problems.add(
        `${this.id} > extensionElements > formDefinition`,
        "Exactly one of the attributes 'formId, formKey' must be present and not blank",
      );
    return [
      this.header('formKey', textOf(form, 'formId'), 'form'),
      this.header('assignee', textOf(assignment, 'assignee'), 'text'),
      this.header('candidateGroups', textOf(assignment, 'candidateGroups'), 'list'),
      this.header('candidateUsers', textOf(assignment, 'candidateUsers'), 'list'),
      this.header('dueDate', textOf(schedule, 'dueDate'), 'date'),
      this.header('followUpDate', textOf(schedule, 'followUpDate'), 'date'),
    ].filter((header) => header !== undefined);
  }

  /** The key of a form is given as it is, even where it looks like an expression. */
  private formKey(): { [name: string]: string } {
    const key = textOf(extensionOf(this.element, 'zeebe:FormDefinition'), 'formKey');
    return key ? { [`${HEADER_PREFIX}formKey`]: key } : {};
  }

  private header(name: string, source: string | undefined, shape: ComputedHeader['shape']): ComputedHeader | undefined {
    const value = this.optional(source);
    return value && { name: HEADER_PREFIX + name, value, shape };
  }

  private optional(source: string | undefined, wanted: 'any' | 'expression' = 'any'): Expression | undefined {
    return source === undefined || source === '' ? undefined : this.parse(source, wanted);
  }

  private parse(source: string, wanted: 'any' | 'expression' = 'any'): Expression | undefined {
    return parseIn(this.problems, this.id, source, wanted);
  }

  private refuse(message: string): undefined {
    this.problems.add(this.id, message);
  }
}
