import type { Key } from '../protocol/basics.ts';
import type { SideRecord } from './side.ts';

/**
 * The records of one step without subscriptions that were opened and closed in it. They are asked for on the way through
 * another partition, so it is a matter of time whether that one learns of them at all.
 */
export function withoutPassing(records: readonly SideRecord[]): readonly SideRecord[] {
  const intents = new Map<Key, string[]>();
  for (const { valueType, key, intent } of records)
    if (valueType === 'MESSAGE_SUBSCRIPTION') intents.set(key, [...(intents.get(key) ?? []), intent]);
  return records.filter(
    ({ valueType, key }) => valueType !== 'MESSAGE_SUBSCRIPTION' || intents.get(key)!.join(' ') !== 'CREATED DELETED',
  );
}
