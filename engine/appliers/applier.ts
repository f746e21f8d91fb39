import type { Key } from '../protocol/basics.ts';
import type { IntentOf, ValueOf, ValueType } from '../protocol/records.ts';
import type { State } from '../state/state.ts';

/** Changes the state as an event says; decides nothing. */
export type Applier<T extends ValueType> = (state: State, key: Key, value: ValueOf<T>) => void;
export type Appliers<T extends ValueType> = { readonly [I in IntentOf<T>]: Applier<T> };

export const nothing = (): void => undefined;
