import { createHash } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import type { DeployedProcess, ParsedResource } from '../commands.ts';
import { readResource } from '../deploy/resource.ts';
import type { Engine } from '../engine.ts';
import { DEFAULT_TENANT } from '../protocol/basics.ts';
import type { DecisionRequirementsMetadata, DecisionValue } from '../protocol/decision.ts';
import { accepted, CallError } from './errors.ts';
import type { Call } from './wire.ts';

export async function deployResource(engine: Engine, { resources }: Call<'DeployResource'>): Promise<object> {
  const { key, processes, decisions, decisionRequirements, forms } = await deploy(engine, resources);
  const deployments = [
    ...processes.map((process) => ({ process: toWire(process) })),
    ...decisions.map((decision) => ({ decision: decisionToWire(decision) })),
    ...decisionRequirements.map((requirements) => ({ decisionRequirements: requirementsToWire(requirements) })),
    ...forms.map(({ formId, version, formKey, resourceName }) => ({
      form: { formId, version, formKey, resourceName, tenantId: DEFAULT_TENANT },
    })),
  ];
  return { key, deployments, tenantId: DEFAULT_TENANT };
}

export const deleteResource = async (engine: Engine, { resourceKey }: Call<'DeleteResource'>): Promise<object> =>
  accepted(await engine.submit('deleteResource', { resourceKey }));

export async function deployProcess(engine: Engine, { processes: resources }: Call<'DeployProcess'>): Promise<object> {
  const { key, processes } = await deploy(
    engine,
    resources.map(({ name, definition }) => ({ name, content: definition })),
  );
  return { key, processes: processes.map(toWire) };
}

const toWire = (process: DeployedProcess): object => ({ ...process, tenantId: DEFAULT_TENANT });

const decisionToWire = (decision: DecisionValue): object => ({
  dmnDecisionId: decision.decisionId,
  dmnDecisionName: decision.decisionName,
  version: decision.version,
  decisionKey: decision.decisionKey,
  dmnDecisionRequirementsId: decision.decisionRequirementsId,
  decisionRequirementsKey: decision.decisionRequirementsKey,
  tenantId: DEFAULT_TENANT,
});

const requirementsToWire = (requirements: DecisionRequirementsMetadata): object => ({
  dmnDecisionRequirementsId: requirements.decisionRequirementsId,
  dmnDecisionRequirementsName: requirements.decisionRequirementsName,
  version: requirements.decisionRequirementsVersion,
  decisionRequirementsKey: requirements.decisionRequirementsKey,
  resourceName: requirements.resourceName,
  tenantId: DEFAULT_TENANT,
});

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
    if ('refused' in result) refusals.push(result.refused);
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
  const read = await readResource(name, content);
  if ('refused' in read) return read;
  const checksum = createHash('md5').update(content).digest('base64');
  return { name, content, checksum, ...read };
}
