import path from 'node:path';
import * as grpc from '@grpc/grpc-js';
import { loadSync } from '@grpc/proto-loader';

/** The gateway's service: the protocol the client package ships, and what Zeebe has added to it since. */
export const gatewayService = (): grpc.ServiceDefinition => ({
  ...serviceOf(path.join(path.dirname(require.resolve('zeebe-node/package.json')), 'proto/zeebe.proto')),
  ...newerService(),
});

/** The methods that the client package does not know. */
export const newerService = (): grpc.ServiceDefinition => serviceOf(path.join(__dirname, 'zeebe-8.5.proto'));

function serviceOf(file: string): grpc.ServiceDefinition {
  const definition = loadSync(file, { keepCase: true, longs: String, enums: String, defaults: true, oneofs: true });
  const { gateway_protocol } = grpc.loadPackageDefinition(definition) as unknown as {
    gateway_protocol: { Gateway: { service: grpc.ServiceDefinition } };
  };
  return gateway_protocol.Gateway.service;
}
