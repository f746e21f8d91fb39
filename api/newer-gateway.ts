import { type Client, credentials, makeGenericClientConstructor, type ServiceDefinition } from '@grpc/grpc-js';

export interface Migration {
  readonly processInstanceKey: string;
  readonly migrationPlan: {
    readonly targetProcessDefinitionKey: string;
    readonly mappingInstructions: readonly { readonly sourceElementId: string; readonly targetElementId: string }[];
  };
}

type Method = (
  request: object,
  options: { readonly deadline: number },
  done: (error: Error | null, reply?: object) => void,
) => void;

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** The commands of the gateway protocol that the client package cannot give yet, on the embedded gateway as on a cluster. */
export class NewerGateway {
  private readonly client: Client & { readonly [method: string]: Method };
  private readonly now: () => number;

  /** @param address host:port */
  constructor(service: ServiceDefinition, address: string, now: () => number) {
    const Newer = makeGenericClientConstructor(service, 'Gateway');
    this.client = new Newer(address, credentials.createInsecure()) as unknown as typeof this.client;
    this.now = now;
  }

  migrateProcessInstance(migration: Migration): Promise<void> {
    return this.call('MigrateProcessInstance', migration);
  }

  /** @param timeout how long the worker has from now on, in milliseconds */
  updateJobTimeout(jobKey: string, timeout: number): Promise<void> {
    return this.call('UpdateJobTimeout', { jobKey, timeout });
  }

  close(): void {
    this.client.close();
  }

  private call(method: string, request: object): Promise<void> {
    return new Promise((resolve, reject) =>
      this.client[method]!(request, { deadline: this.now() + PATIENCE }, (error) =>
        error ? reject(error) : resolve(),
      ),
    );
  }
}
