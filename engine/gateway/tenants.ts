import { status } from '@grpc/grpc-js';
import { DEFAULT_TENANT } from '../protocol/basics.ts';
import { CallError } from './errors.ts';

/** The fields in which a request may name tenants. */
interface Tenanted {
  readonly tenantId?: string;
  readonly tenantIds?: readonly string[];
  /** The inner request of CreateProcessInstanceWithResult. */
  readonly request?: { readonly tenantId?: string } | null;
}

/**
 * There is one tenant, the default one; a request may name it or none.
 * @throws CallError
 */
export function checkTenants(rpc: string, request: object): void {
  const { tenantId = '', tenantIds = [], request: inner } = request as Tenanted;
  for (const id of [tenantId, inner?.tenantId ?? '']) if (!isDefault(id)) throw disabled(rpc, `identifier '${id}'`);
  if (!tenantIds.every(isDefault)) throw disabled(rpc, `identifiers '[${tenantIds.join(', ')}]'`);
}

const isDefault = (id: string): boolean => id.trim() === '' || id === DEFAULT_TENANT;

const disabled = (rpc: string, which: string): CallError =>
  new CallError(
    status.INVALID_ARGUMENT,
    `Expected to handle gRPC request ${rpc} with tenant ${which}, but multi-tenancy is disabled`,
  );
