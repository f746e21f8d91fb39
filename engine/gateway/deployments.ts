import { createHash } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import type { DeployedProcess, ParsedResource } from '../commands.ts';
import { buildModels } from '../deploy/build.ts';
import type { Engine } from '../engine.ts';
import { DEFAULT_TENANT } from '../protocol.ts';
import { accepted, CallError } from './errors.ts';
import type { Call } from './wire.ts';

export async function deployResource(engine: Engine, { resources }: Call<'DeployResource'>): Promise<object> {
  const { key, processes } = await deploy(engine, resources);
  return { key, deployments: processes.map((process) => ({ process: toWire(process) })), tenantId: DEFAULT_TENANT };
}

export async function deployProcess(engine: Engine, { processes: resources }: Call<'DeployProcess'>): Promise<object> {
  const { key, processes } = await deploy(
    engine,
    resources.map(({ name, definition }) => ({ name, content: definition })),
  );
  return { key, processes: processes.map(toWire) };
}

const toWire = (process: DeployedProcess): object => ({ ...process, tenantId: DEFAULT_TENANT });

async function deploy(engine: Engine, resources: readonly { readonly name: string; readonly content: Buffer }[]) {
  if (resources.length === 0)
    throw new CallError(
      status.INVALID_ARGUMENT,
      "Command 'CREATE' rejected with code 'INVALID_ARGUMENT': Expected to deploy at least one resource, but none given",
    );
  const parsed: ParsedResource[] = [];
  const refusals: string[] = [];
  for (const resource of resources) {
    const result = await parse(resource);
    if ('refused' in result) refusals.push(`'${resource.name}': ${result.refused}`);
    else parsed.push(result);
  }
  if (refusals.length > 0)
    throw new CallError(
      status.INVALID_ARGUMENT,
      `Command 'CREATE' rejected with code 'INVALID_ARGUMENT': Expected to deploy new resources, but encountered the following errors:\n${refusals.join('\n')}`,
    );
  return accepted(await engine.submit('deploy', { resources: parsed }));
}

async function parse({
  name,
  content,
}: {
  readonly name: string;
  readonly content: Buffer;
}): Promise<ParsedResource | { readonly refused: string }> {
  if (!/\.bpmn(20\.xml)?$/.test(name))
    return { refused: `unknown resource type; expected a file name that ends in .bpmn` };
  const built = await buildModels(content);
  if ('refused' in built) return built;
  const checksum = createHash('md5').update(content).digest('base64');
  return { name, content, checksum, models: built.models };
}
