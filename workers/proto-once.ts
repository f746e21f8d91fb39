import type { Options, PackageDefinition } from '@grpc/proto-loader';

type Load = (file: string, options: Options) => PackageDefinition;

// Its exports are an object, not a namespace: what is replaced here is what the Zeebe client calls.
const loader = require('@grpc/proto-loader') as { loadSync: Load };

/** The Zeebe client reads the gateway's proto again for each worker, 15 ms every time: the second one gets what the first one read. */
export function readProtosOnce(): void {
  const known = new Map<string, PackageDefinition>();
  const load = loader.loadSync;
  loader.loadSync = (file, options) => {
    const id = JSON.stringify([file, options]);
    const definition = known.get(id) ?? load(file, options);
    known.set(id, definition);
    return definition;
  };
}
