import type { Key } from '../protocol/basics.ts';
import type { SideRecord } from './side.ts';

/**
 * Names for the keys of one script, equal on both sides: an element instance is called by its path from the process
 * instance, everything else by what it belongs to. Where several would have one name, they are counted as they appear.
 */
export class Names {
  private readonly names = new Map<Key, string>([['-1', '-']]);
  private readonly counts = new Map<string, number>();
  private readonly elementIds = new Map<Key, string>();

  constructor(records: readonly SideRecord[]) {
    const elements = records.filter(({ valueType }) => valueType === 'PROCESS_INSTANCE');
    for (const { key, value } of elements) {
      this.give(key, this.pathOf(value));
      this.elementIds.set(key, String(value['elementId']));
    }
    for (const record of records) this.give(record.key, labelOf(record, this));
  }

  of(key: unknown): string {
    return this.names.get(String(key)) ?? 'unknown';
  }

  /** The id of the element that an element instance is one of. */
  elementIdOf(elementInstanceKey: unknown): string | undefined {
    return this.elementIds.get(String(elementInstanceKey));
  }

  /** A text with the keys in it replaced by their names. */
  in(text: string): string {
    return text.replace(/\b2251799813\d{6}\b/g, (key) => `<${this.names.get(key) ?? 'key'}>`);
  }

  private give(key: Key, name: string): void {
    if (this.names.has(key)) return;
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    this.names.set(key, count === 1 ? name : `${name}#${count}`);
  }

  private pathOf(value: SideRecord['value']): string {
    const scope = [value['flowScopeKey'], value['parentElementInstanceKey']].find((key) => Number(key) !== -1);
    return `${scope === undefined ? '' : `${this.of(scope)}/`}${value['elementId']}`;
  }
}

function labelOf({ valueType, value }: SideRecord, names: Names): string {
  const owner = ownerOf(value);
  const detail = ['name', 'targetElementId', 'messageName', 'bpmnProcessId', 'decisionId', 'version'].flatMap(
    (field) => (value[field] === undefined ? [] : [String(value[field])]),
  );
  return [valueType.toLowerCase(), ...(owner === undefined ? [] : [names.of(owner)]), ...detail].join(':');
}

/** Fields that name the element instance a record belongs to. */
const OWNERS = ['elementInstanceKey', 'scopeKey', 'catchEventInstanceKey', 'compensableActivityInstanceKey'];

/** The key of the element instance that a record belongs to, if it does to one. */
export function ownerOf(value: SideRecord['value']): unknown {
  const [field] = OWNERS.filter((name) => value[name] !== undefined);
  return field && value[field];
}
