import type { DecisionContent, ResourceFile } from '../commands.ts';
import type { DecisionModel } from '../decisions/model.ts';
import { latestDecision, latestRequirements } from '../elements/decisions.ts';
import type { Processing } from '../processing.ts';
import { DEFAULT_TENANT, type Key } from '../protocol/basics.ts';
import type { DecisionRequirementsMetadata, DecisionValue } from '../protocol/decision.ts';

export interface DeployedDecisions {
  readonly requirements: DecisionRequirementsMetadata;
  readonly decisions: readonly DecisionValue[];
}

/** Stores the decisions of a file; a file equal to the latest version makes no new one. */
export function deployDecisions(processing: Processing, resource: ResourceFile & DecisionContent): DeployedDecisions {
  const { state } = processing;
  const requirements = requirementsOf(processing, resource);
  const { decisionRequirementsKey: key } = requirements;
  const decisions = resource.graph.decisions.map((model) => decisionOf(processing, resource, key, model));
  if (!requirements.duplicate)
    processing.emit('DECISION_REQUIREMENTS', 'CREATED', key, {
      ...requirements,
      resource: resource.content.toString('base64'),
    });
  for (const decision of decisions)
    if (!state.decisions.get(decision.decisionKey))
      processing.emit('DECISION', 'CREATED', decision.decisionKey, decision);
  return { requirements, decisions };
}

function requirementsOf(
  processing: Processing,
  { name, checksum, graph }: ResourceFile & DecisionContent,
): DecisionRequirementsMetadata {
  const { state } = processing;
  const latest = latestRequirements(state, graph.id)?.value;
  const isDuplicate =
    latest?.resourceName === name &&
    latest.checksum === checksum &&
    graph.decisions.every(
      ({ id }) => latestDecision(state, id)?.value.decisionRequirementsKey === latest.decisionRequirementsKey,
    );
  if (isDuplicate) {
    const { resource: _resource, ...metadata } = latest;
    return { ...metadata, duplicate: true };
  }
  return {
    decisionRequirementsId: graph.id,
    decisionRequirementsName: graph.name,
    decisionRequirementsVersion: (latest?.decisionRequirementsVersion ?? 0) + 1,
    decisionRequirementsKey: state.nextKey(),
    namespace: graph.namespace,
    resourceName: name,
    checksum,
    duplicate: false,
    tenantId: DEFAULT_TENANT,
  };
}

function decisionOf(
  { state }: Processing,
  { graph }: DecisionContent,
  decisionRequirementsKey: Key,
  { id, name }: DecisionModel,
): DecisionValue {
  const latest = latestDecision(state, id)?.value;
  if (latest?.decisionRequirementsKey === decisionRequirementsKey) return { ...latest, duplicate: true };
  return {
    decisionId: id,
    decisionName: name,
    version: (latest?.version ?? 0) + 1,
    decisionKey: state.nextKey(),
    decisionRequirementsId: graph.id,
    decisionRequirementsKey,
    duplicate: false,
    tenantId: DEFAULT_TENANT,
  };
}
