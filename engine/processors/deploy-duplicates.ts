import type { ParsedResource } from '../commands.ts';

/** Two resources of one deployment that define the same id; one message for each such id. */
export function findDuplicates(resources: readonly ParsedResource[]): string[] {
  return [
    ...twice(resources, processIdsIn).map(
      ([, first, second]) => `Duplicated process id in resources '${first}' and '${second}'`,
    ),
    ...twice(resources, graphIdIn).map((found) => describe('decision requirements', found)),
    ...twice(resources, decisionIdsIn).map((found) => describe('decision', found)),
    ...twice(resources, formIdIn).map((found) => describe('form', found)),
  ];
}

type Found = readonly [id: string, first: string, second: string];

function twice(
  resources: readonly ParsedResource[],
  idsIn: (resource: ParsedResource) => readonly string[],
): readonly Found[] {
  const owners = new Map<string, string>();
  const found: Found[] = [];
  for (const resource of resources)
    for (const id of idsIn(resource)) {
      const owner = owners.get(id);
      if (owner === undefined) owners.set(id, resource.name);
      else found.push([id, owner, resource.name]);
    }
  return found;
}

const processIdsIn = (resource: ParsedResource): string[] =>
  'models' in resource ? resource.models.map(({ bpmnProcessId }) => bpmnProcessId) : [];
const graphIdIn = (resource: ParsedResource): string[] => ('graph' in resource ? [resource.graph.id] : []);
const decisionIdsIn = (resource: ParsedResource): string[] =>
  'graph' in resource ? resource.graph.decisions.map(({ id }) => id) : [];
const formIdIn = (resource: ParsedResource): string[] => ('formId' in resource ? [resource.formId] : []);

const describe = (what: string, [id, first, second]: Found): string =>
  `Expected the ${what} ids to be unique within a deployment but found a duplicated id '${id}' in the resources '${first}' and '${second}'.`;
