import type { StateReader } from '../state/reader.ts';
import type { Storage } from './storage.ts';

/**
 * Reads state from storage. What changes may still alter is read once they are stored.
 * @param settled resolves once everything decided so far is stored
 */
export const stateReader = (storage: Storage, settled: () => Promise<void>): StateReader => ({
  instance: (key) => storage.instance(key),
  ownerOf: (table, key) => storage.ownerOf(table, key),
  correlation: (name, key) => storage.correlation(name, key),
  hasInstances: async (processDefinitionKey) => {
    await settled();
    return storage.hasInstances(processDefinitionKey);
  },
  readyJobs: async (type, limit) => {
    await settled();
    return storage.readyJobs(type, limit);
  },
  deadlines: async (after, until, limit) => {
    await settled();
    return storage.deadlines(after, until, limit);
  },
});
