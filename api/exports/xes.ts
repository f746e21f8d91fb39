/**
 * Event logs as process-mining tools read them: XES, IEEE 1849-2016. A case is a trace; a step begins and ends, an event of
 * the diagram happens. Who did a step is an id and a post, never a name.
 */

/** What stands in an attribute; undefined is left out. */
type Value = string | number | Date | undefined;

export interface XesEvent {
  /** Of the step, as people read it. */
  readonly name: string;
  /** Several events of one instance of a step have the same. */
  readonly instance: string;
  readonly transition: 'start' | 'complete' | 'ate_abort';
  readonly at: Date;
  /** Who did it, by id. */
  readonly resource?: string | undefined;
  /** In which post. */
  readonly role?: string | undefined;
  readonly elementId: string;
  readonly basis?: string | undefined;
}

export interface XesTrace {
  /** The case's number, or its key where it has none. */
  readonly name: string;
  readonly processInstanceKey: string;
  readonly processDefinitionId: string;
  readonly version: number;
  readonly state: string;
  readonly endState?: string | undefined;
  readonly events: readonly XesEvent[];
}

const EXTENSIONS = [
  ['Concept', 'concept'],
  ['Time', 'time'],
  ['Lifecycle', 'lifecycle'],
  ['Organizational', 'org'],
] as const;

const UNKNOWN = 'UNKNOWN';

/** Everything before the first trace. @param name what the log is of */
export const xesHead = (name: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log xes.version="1849.2016" xes.features="" xmlns="http://www.xes-standard.org/">',
    ...EXTENSIONS.map(
      ([title, prefix]) =>
        `  <extension name="${title}" prefix="${prefix}" uri="http://www.xes-standard.org/${prefix}.xesext"/>`,
    ),
    `  <global scope="trace">${attribute('concept:name', UNKNOWN)}</global>`,
    `  <global scope="event">${attribute('concept:name', UNKNOWN)}${attribute('lifecycle:transition', 'complete')}${attribute('time:timestamp', new Date(0))}</global>`,
    '  <classifier name="Langkah" keys="concept:name"/>',
    '  <classifier name="LangkahDanTahap" keys="concept:name lifecycle:transition"/>',
    `  ${attribute('concept:name', name)}`,
    `  ${attribute('lifecycle:model', 'standard')}`,
    '',
  ].join('\n');

export const XES_END = '</log>\n';

export function xesTrace({ name, events, ...trace }: XesTrace): string {
  const own = [
    attribute('concept:name', name),
    attribute('lincah:processInstanceKey', trace.processInstanceKey),
    attribute('lincah:processDefinitionId', trace.processDefinitionId),
    attribute('lincah:version', trace.version),
    attribute('lincah:state', trace.state),
    attribute('lincah:endState', trace.endState),
  ].join('');
  return `  <trace>${own}\n${events.map(xesEvent).join('')}  </trace>\n`;
}

const xesEvent = (event: XesEvent): string => {
  const attributes = [
    attribute('concept:name', event.name),
    attribute('concept:instance', event.instance),
    attribute('lifecycle:transition', event.transition),
    attribute('time:timestamp', event.at),
    attribute('org:resource', event.resource),
    attribute('org:role', event.role),
    attribute('lincah:elementId', event.elementId),
    attribute('lincah:basis', event.basis),
  ];
  return `    <event>${attributes.join('')}</event>\n`;
};

function attribute(key: string, value: Value): string {
  if (value === undefined) return '';
  const type = value instanceof Date ? 'date' : typeof value === 'number' ? 'int' : 'string';
  const text = value instanceof Date ? value.toISOString() : String(value);
  return `<${type} key="${key}" value="${escaped(text)}"/>`;
}

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
};

/** Names are whatever somebody wrote: what XML may not hold at all is shown as a gap. */
const escaped = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000d-\u001f\ufffe\uffff]|\p{Cs}/gu, '\ufffd')
    .replace(/[&<>"\n\t]/g, (character) => ENTITIES[character]!);
