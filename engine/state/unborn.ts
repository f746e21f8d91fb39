import type { Key } from '../protocol/basics.ts';
import type { EventTrigger, LocalVariable } from './entities.ts';

/** What the command in hand knows of scopes that it is about to make. */
export class Unborn {
  private readonly variables = new Map<Key, { [name: string]: LocalVariable }>();
  private readonly locks = new Map<Key, string>();
  private readonly triggers = new Map<Key, EventTrigger>();

  addVariable(scopeKey: Key, name: string, variable: LocalVariable): void {
    this.variables.set(scopeKey, { ...this.variables.get(scopeKey), [name]: variable });
  }

  /** Variables already set for a scope that is made now. */
  takeVariables(scopeKey: Key): { readonly [name: string]: LocalVariable } {
    const variables = this.variables.get(scopeKey) ?? {};
    this.variables.delete(scopeKey);
    return variables;
  }

  /** Remembers what started an instance that is about to be made. */
  addLock(key: Key, correlation: string): void {
    this.locks.set(key, correlation);
  }

  takeLock(key: Key): { readonly startLock?: string } {
    const startLock = this.locks.get(key);
    return startLock === undefined ? {} : { startLock };
  }

  /** Remembers the event that starts an instance that is about to be made. */
  addTrigger(processInstanceKey: Key, trigger: EventTrigger): void {
    this.triggers.set(processInstanceKey, trigger);
  }

  takeTriggers(key: Key): readonly EventTrigger[] {
    const trigger = this.triggers.get(key);
    this.triggers.delete(key);
    return trigger ? [trigger] : [];
  }

  clear(): void {
    this.variables.clear();
    this.locks.clear();
    this.triggers.clear();
  }
}
