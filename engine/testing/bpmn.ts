/** Diagrams in code: nodes as functions, flows as text ('a -> b -> c', 'gateway -> d [=x > 1]'). */

/** The XML of one node. */
export type Node = (defaults: ReadonlyMap<string, string>) => string;

export interface TaskOptions {
  readonly type?: string;
  readonly retries?: string;
  readonly headers?: { readonly [key: string]: string };
  readonly inputs?: { readonly [target: string]: string };
  readonly outputs?: { readonly [target: string]: string };
  readonly loop?: LoopOptions;
  /** Further extension elements as XML. */
  readonly extension?: string;
}

export interface LoopOptions {
  readonly sequential?: boolean;
  readonly items: string;
  readonly item?: string;
  readonly output?: string;
  readonly outputElement?: string;
  readonly until?: string;
}

export type EventOptions =
  | { readonly message: string; readonly key?: string; readonly type?: string }
  | { readonly duration: string }
  | { readonly date: string }
  | { readonly cycle: string }
  | { readonly error: string }
  | { readonly signal: string }
  | { readonly escalation: string }
  | { readonly link: string }
  | { readonly terminate: true }
  /** Of a boundary event; of a throw or end event the id of one activity, '' for all. */
  | { readonly compensate: string }
  | Record<string, never>;

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c]!);

const mappings = (tag: string, entries: { readonly [target: string]: string } = {}): string =>
  Object.entries(entries)
    .map(([target, source]) => `<zeebe:${tag} source="${escapeXml(source)}" target="${target}"/>`)
    .join('');

const ioMapping = ({ inputs, outputs }: TaskOptions): string =>
  inputs || outputs
    ? `<zeebe:ioMapping>${mappings('input', inputs)}${mappings('output', outputs)}</zeebe:ioMapping>`
    : '';

const headers = ({ headers: entries = {} }: TaskOptions): string => {
  const list = Object.entries(entries).map(
    ([key, value]) => `<zeebe:header key="${key}" value="${escapeXml(value)}"/>`,
  );
  return list.length > 0 ? `<zeebe:taskHeaders>${list.join('')}</zeebe:taskHeaders>` : '';
};

const loopXml = (loop: LoopOptions | undefined): string => {
  if (!loop) return '';
  const attributes = [
    `inputCollection="${escapeXml(loop.items)}"`,
    loop.item && `inputElement="${loop.item}"`,
    loop.output && `outputCollection="${loop.output}"`,
    loop.outputElement && `outputElement="${escapeXml(loop.outputElement)}"`,
  ].filter(Boolean);
  const until = loop.until ? `<bpmn:completionCondition>${escapeXml(loop.until)}</bpmn:completionCondition>` : '';
  return `<bpmn:multiInstanceLoopCharacteristics isSequential="${loop.sequential ?? false}"><bpmn:extensionElements><zeebe:loopCharacteristics ${attributes.join(' ')}/></bpmn:extensionElements>${until}</bpmn:multiInstanceLoopCharacteristics>`;
};

const extensions = (...parts: string[]): string => {
  const inside = parts.join('');
  return inside ? `<bpmn:extensionElements>${inside}</bpmn:extensionElements>` : '';
};

const taskDefinition = ({ type, retries }: TaskOptions): string =>
  type ? `<zeebe:taskDefinition type="${escapeXml(type)}"${retries ? ` retries="${escapeXml(retries)}"` : ''}/>` : '';

/** Any node by its BPMN tag. */
export const node =
  (tag: string, id: string, options: TaskOptions = {}, attributes = '', inside = ''): Node =>
  (defaults) => {
    const fallback = defaults.get(id);
    const first = extensions(taskDefinition(options), ioMapping(options), headers(options), options.extension ?? '');
    return `<bpmn:${tag} id="${id}" ${attributes}${fallback ? ` default="${fallback}"` : ''}>${first}${loopXml(options.loop)}${inside}</bpmn:${tag}>`;
  };

export const serviceTask = (id: string, options: TaskOptions = {}): Node =>
  node('serviceTask', id, { type: id, ...options });
export const userTask = (id: string, options: TaskOptions & { readonly assignment?: string } = {}): Node =>
  node('userTask', id, {
    ...options,
    ...(options.assignment && {
      extension: `<zeebe:assignmentDefinition ${options.assignment.replace(/&/g, '&amp;')}/>`,
    }),
  });
export const task = (id: string, options: TaskOptions = {}): Node => node('task', id, options);
export const exclusive = (id: string): Node => node('exclusiveGateway', id);
export const parallel = (id: string): Node => node('parallelGateway', id);
export const inclusive = (id: string): Node => node('inclusiveGateway', id);
export const eventBased = (id: string): Node => node('eventBasedGateway', id);
/** Anything else as XML. */
export const raw =
  (xml: string): Node =>
  () =>
    xml;
export const callActivity = (id: string, processId: string, options: TaskOptions = {}): Node =>
  node('callActivity', id, { ...options, extension: `<zeebe:calledElement processId="${escapeXml(processId)}"/>` });

const messages = new Map<string, { name: string; key: string | undefined }>();
/** What event definitions refer to by id: XML of the file's root. */
const roots = new Map<string, string>();

/** Declares what an event definition refers to; the empty name stands for no reference at all. */
function reference(tag: string, attribute: string, id: string, value: string): string {
  if (value === '') return '';
  roots.set(`${tag}_${id}`, `<bpmn:${tag} id="${tag}_${id}" name="${tag}_${id}" ${attribute}="${escapeXml(value)}"/>`);
  return ` ${tag}Ref="${tag}_${id}"`;
}

function definition(id: string, options: EventOptions): string {
  if ('message' in options) {
    messages.set(`message_${id}`, { name: options.message, key: options.key });
    return `<bpmn:messageEventDefinition id="def_${id}" messageRef="message_${id}"/>`;
  }
  if ('error' in options)
    return `<bpmn:errorEventDefinition id="def_${id}"${reference('error', 'errorCode', id, options.error)}/>`;
  if ('escalation' in options)
    return `<bpmn:escalationEventDefinition id="def_${id}"${reference('escalation', 'escalationCode', id, options.escalation)}/>`;
  if ('signal' in options) return signalDefinition(id, options.signal);
  if ('link' in options) return `<bpmn:linkEventDefinition id="def_${id}" name="${escapeXml(options.link)}"/>`;
  if ('compensate' in options)
    return `<bpmn:compensateEventDefinition id="def_${id}"${options.compensate ? ` activityRef="${options.compensate}"` : ''}/>`;
  if ('terminate' in options) return `<bpmn:terminateEventDefinition id="def_${id}"/>`;
  const timer = (tag: string, text: string): string =>
    `<bpmn:timerEventDefinition id="def_${id}"><bpmn:${tag}>${escapeXml(text)}</bpmn:${tag}></bpmn:timerEventDefinition>`;
  if ('duration' in options) return timer('timeDuration', options.duration);
  if ('date' in options) return timer('timeDate', options.date);
  return 'cycle' in options ? timer('timeCycle', options.cycle) : '';
}

function signalDefinition(id: string, name: string): string {
  roots.set(`signal_${id}`, `<bpmn:signal id="signal_${id}" name="${escapeXml(name)}"/>`);
  return `<bpmn:signalEventDefinition id="def_${id}" signalRef="signal_${id}"/>`;
}

const event = (tag: string, id: string, options: EventOptions & TaskOptions = {}, attributes = ''): Node => {
  const job = 'type' in options && options.type ? { type: options.type } : {};
  const { inputs, outputs } = options as TaskOptions;
  const task = { ...job, ...(inputs && { inputs }), ...(outputs && { outputs }) };
  return (defaults) => node(tag, id, task, attributes, definition(id, options as EventOptions))(defaults);
};

export const start = (id = 'start', options: EventOptions & TaskOptions = {}, interrupting = true): Node =>
  event('startEvent', id, options, interrupting ? '' : 'isInterrupting="false"');
export const end = (id = 'end', options: EventOptions & TaskOptions = {}): Node => event('endEvent', id, options);
export const catchEvent = (id: string, options: EventOptions & TaskOptions): Node =>
  event('intermediateCatchEvent', id, options);
export const throwEvent = (id: string, options: EventOptions & TaskOptions = {}): Node =>
  event('intermediateThrowEvent', id, options);
export const boundary = (id: string, host: string, options: EventOptions & TaskOptions, interrupting = true): Node =>
  event('boundaryEvent', id, options, `attachedToRef="${host}" cancelActivity="${interrupting}"`);

/** The activity that compensates another, with the boundary event and the association that make it so. */
export const compensation =
  (host: string, handler: string, make: (id: string) => Node = (id) => serviceTask(id)): Node =>
  (defaults) => {
    const event = boundary(`undo_${host}`, host, { compensate: '' })(defaults);
    const association = `<bpmn:association id="to_${handler}" associationDirection="One" sourceRef="undo_${host}" targetRef="${handler}"/>`;
    return `${event}${make(handler)(defaults)}${association}`;
  };

export const receiveTask =
  (id: string, message: string, key: string): Node =>
  (defaults) => {
    messages.set(`message_${id}`, { name: message, key });
    return node('receiveTask', id, {}, `messageRef="message_${id}"`)(defaults);
  };

export const subProcess =
  (id: string, nodes: readonly Node[], flows: readonly string[], options: TaskOptions = {}): Node =>
  (defaults) =>
    node('subProcess', id, options, '', scopeXml(nodes, flows))(defaults);

export const eventSubProcess = (id: string, nodes: readonly Node[], flows: readonly string[]): Node =>
  node('subProcess', id, {}, 'triggeredByEvent="true"', scopeXml(nodes, flows));

function scopeXml(nodes: readonly Node[], flows: readonly string[]): string {
  const defaults = new Map<string, string>();
  const flowXml = flows.flatMap((text) => {
    const [, path, condition] = /^([^[]*?)\s*(?:\[(.*)\])?$/s.exec(text) as unknown as [
      string,
      string,
      string | undefined,
    ];
    const ids = path.split('->').map((part) => part.trim());
    return ids.slice(1).map((target, index) => {
      const source = ids[index]!;
      const flow = `flow_${source}_${target}`;
      if (condition === 'default') defaults.set(source, flow);
      const expression =
        condition && condition !== 'default'
          ? `<bpmn:conditionExpression>${escapeXml(condition)}</bpmn:conditionExpression>`
          : '';
      return `<bpmn:sequenceFlow id="${flow}" sourceRef="${source}" targetRef="${target}">${expression}</bpmn:sequenceFlow>`;
    });
  });
  const elements = nodes.map((make) => make(defaults));
  // BPMN's schema wants associations after everything else.
  const associations = elements.flatMap((xml) => ASSOCIATION.exec(xml) ?? []);
  return [...elements.map((xml) => xml.replace(ASSOCIATION, '')), ...flowXml, ...associations].join('');
}

/** What the XML of an activity with its handler ends with. */
const ASSOCIATION = /<bpmn:association [^>]*\/>$/;

/** A whole BPMN file with one executable process. */
export function diagram(id: string, nodes: readonly Node[], flows: readonly string[]): string {
  const inside = scopeXml(nodes, flows);
  const messageXml = [...messages].map(
    ([ref, { name, key }]) =>
      `<bpmn:message id="${ref}" name="${escapeXml(name)}">${key ? `<bpmn:extensionElements><zeebe:subscription correlationKey="${escapeXml(key)}"/></bpmn:extensionElements>` : ''}</bpmn:message>`,
  );
  const rootXml = [...roots.values()];
  messages.clear();
  roots.clear();
  return `<?xml version="1.0" encoding="UTF-8"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions_${id}" targetNamespace="http://bpmn.io/schema/bpmn"><bpmn:process id="${id}" isExecutable="true">${inside}</bpmn:process>${messageXml.join('')}${rootXml.join('')}</bpmn:definitions>`;
}
