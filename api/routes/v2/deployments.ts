import { readXml } from '../../../engine/index.ts';
import { executableProcess } from '../../../processes/bpmn.ts';
import { findBreaches } from '../../../processes/mandates.ts';
import { parseDiagram } from '../../../processes/parse-diagram.ts';
import type { App, RouteDeps } from '../../app.ts';
import { invalid, type Violation } from '../../problem.ts';
import { TENANT } from './shapes.ts';

interface Resource {
  readonly name: string;
  readonly content: Buffer;
}

const MAX_RESOURCES = 10;

/** Deploys diagrams: each must be BPMN, keep what its regulation demands, and be something the engine executes. */
export function deploymentRoutes(app: App, deps: RouteDeps): void {
  app.post(
    '/v2/deployments',
    { schema: { tags: ['Deployment'], consumes: ['multipart/form-data'] }, config: { policy: 'deployer' } },
    async (request) => {
      const resources: Resource[] = [];
      for await (const part of request.files({ limits: { fileSize: 2_000_000, files: MAX_RESOURCES } }))
        resources.push({ name: part.filename, content: await part.toBuffer() });
      if (resources.length === 0) throw invalid('Sertakan sekurang-kurangnya satu berkas BPMN (bagian "resources").');
      for (const resource of resources) await guard(deps, resource);
      const deployed = await deploy(deps, resources);
      return {
        tenantId: TENANT,
        deploymentKey: deployed.key,
        deployments: deployed.processes.map((processDefinition) => ({ processDefinition })),
      };
    },
  );
}

/** Refuses a diagram that is none, or that drops what the law demands of its mechanism. */
async function guard({ office }: RouteDeps, { name, content }: Resource): Promise<void> {
  if (!/\.bpmn$/.test(name)) throw invalid(`Berkas '${name}' ditolak: hanya berkas .bpmn yang dapat dipasang.`);
  const gate = readXml(content);
  if ('refused' in gate) throw invalid(`Diagram '${name}' ditolak: ${gate.refused}`);
  const definitions = await parseDiagram(gate.xml).catch((error: Error) => {
    throw invalid(`Berkas '${name}' bukan BPMN yang sah: ${error.message}`);
  });
  const processId = executableProcess(definitions)?.id;
  if (processId === undefined)
    throw invalid(`Diagram '${name}' tidak memuat proses yang dapat dijalankan (isExecutable).`);
  const loaded = office.mechanism(processId);
  const breaches = loaded ? findBreaches(definitions, loaded.mechanism.mandates) : [];
  const violations: Violation[] = breaches.map(({ message, basis, elements }) => ({
    message,
    basis,
    ...(elements[0] !== undefined && { field: elements[0] }),
  }));
  if (violations.length > 0)
    throw invalid(`Diagram '${name}' melanggar ${loaded!.regulation.short}: ${violations[0]!.message}`, violations);
}

async function deploy({ client }: RouteDeps, resources: readonly Resource[]) {
  try {
    const answers = [];
    for (const { name, content } of resources) answers.push(await client.deployResource({ process: content, name }));
    const processes = answers.flatMap(({ deployments }) =>
      deployments.map(({ process }) => ({
        processDefinitionId: process.bpmnProcessId,
        processDefinitionVersion: process.version,
        processDefinitionKey: process.processDefinitionKey,
        resourceName: process.resourceName,
        tenantId: TENANT,
      })),
    );
    return { key: String(answers[0]!.key), processes };
  } catch (error) {
    const [, reason] =
      /^3 INVALID_ARGUMENT: (?:Command '\w+' rejected with code '\w+': )?([\s\S]*)$/.exec((error as Error).message) ??
      [];
    if (reason !== undefined) throw invalid(`Diagram ditolak mesin proses: ${reason}`);
    throw error;
  }
}
