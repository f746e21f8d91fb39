import { type Client, type ClientReadableStream, credentials, makeGenericClientConstructor } from '@grpc/grpc-js';
import { gatewayService } from '../gateway/service.ts';

/** What a call came to: its reply, or its gRPC status and text. */
export type Outcome = { readonly reply: Record<string, unknown> } | { readonly code: number; readonly details: string };

/** The gateway protocol as it is on the wire, without what a client package adds or hides. */
export interface RawClient {
  call(rpc: string, request: object): Promise<Outcome>;
  stream(rpc: string, request: object): ClientReadableStream<Record<string, unknown>>;
  close(): void;
}

type Unary = (
  request: object,
  done: (error: { code: number; details: string } | null, reply?: Record<string, unknown>) => void,
) => void;

export function rawClient(address: string): RawClient {
  const Raw = makeGenericClientConstructor(gatewayService(), 'Gateway');
  const client = new Raw(address, credentials.createInsecure()) as Client & Record<string, Unary>;
  return {
    call: (rpc, request) =>
      new Promise((resolve) => {
        client[rpc]!(request, (error, reply = {}) =>
          resolve(error ? { code: error.code, details: error.details } : { reply }),
        );
      }),
    stream: (rpc, request) =>
      (client as unknown as Record<string, (request: object) => ClientReadableStream<Record<string, unknown>>>)[rpc]!(
        request,
      ),
    close: () => client.close(),
  };
}

/** Everything a stream brings until it ends, or the error that ends it. */
export function drained(
  stream: ClientReadableStream<Record<string, unknown>>,
): Promise<{ readonly messages: Record<string, unknown>[]; readonly code?: number; readonly details?: string }> {
  const messages: Record<string, unknown>[] = [];
  return new Promise((resolve) => {
    stream.on('data', (message: Record<string, unknown>) => messages.push(message));
    stream.on('end', () => resolve({ messages }));
    stream.on('error', ({ code, details }: Error & { code: number; details: string }) =>
      resolve({ messages, code, details }),
    );
  });
}
