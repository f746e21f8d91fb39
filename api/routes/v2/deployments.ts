import { createHash } from 'node:crypto';
import { readXml } from '../../../engine/index.ts';
import { executableProcess, listOf } from '../../../processes/bpmn.ts';
import { checkDiagram } from '../../../processes/guard.ts';
import { parseDiagram, shippedDiagram } from '../../../processes/parse-diagram.ts';
import type { App, RouteDeps } from '../../app.ts';
import { made } from '../../audit/entry.ts';
import { violationsOf } from '../../cases/repair.ts';
import { within } from '../../cluster.ts';
import { isStorable } from '../../input.ts';
import { invalid, type Problem, type Violation } from '../../problem.ts';
import { TENANT } from './shapes.ts';

interface Resource {
  readonly name: string;
  readonly content: Buffer;
}

const MAX_RESOURCES = 10;
/** How long the engine may take to deploy them, in milliseconds. */
const PATIENCE = 60_000;

/** Deploys diagrams and decision tables: a diagram must keep what its regulation demands, and both be something the engine executes. */
export function deploymentRoutes(app: App, deps: RouteDeps): void {
  app.post(
    '/v2/deployments',
    {
      schema: { tags: ['Deployment'], consumes: ['multipart/form-data'] },
      // The engine knows a diagram that it has already.
      config: { policy: 'deployer', repeatable: true },
    },
    async (request) => {
      const resources: Resource[] = [];
      for await (const part of request.files({ limits: { fileSize: 1_000_000, files: MAX_RESOURCES } }))
        resources.push({ name: part.filename, content: await part.toBuffer() });
      if (resources.length === 0)
        throw invalid('Sertakan sekurang-kurangnya satu berkas BPMN atau DMN (bagian "resources").');
      const said = resources.flatMap(({ name, content }) => [name, content]);
      await request.command.begin(request.method, request.url, ...said);
      const digests = resources.map(({ name, content }) => [name, createHash('sha256').update(content).digest('hex')]);
      request.command.tell({ changes: made(Object.fromEntries(digests)) });
      for (const resource of resources) await guard(deps, resource);
      await request.command.ask();
      const deployed = await deploy(deps, resources);
      request.command.tell({ entityKey: deployed.key });
      return {
        tenantId: TENANT,
        deploymentKey: deployed.key,
        deployments: deployed.resources,
      };
    },
  );
}

/** Refuses a diagram that is none, or that drops what the law demands of its mechanism. */
async function guard({ office }: RouteDeps, { name, content }: Resource): Promise<void> {
  if (!/^[\p{L}\p{N}._ -]{1,120}\.(bpmn|dmn)$/u.test(name))
    throw invalid(
      'Berkas ditolak: hanya berkas .bpmn dan .dmn yang dapat dipasang, dengan nama dari huruf, angka, titik, spasi, dan garis.',
    );
  const gate = readXml(content);
  if ('refused' in gate)
    throw invalid(
      `Diagram '${name}' ditolak: harus XML dalam UTF-8 tanpa DOCTYPE dan ENTITY, tanpa karakter yang dilarang XML (misalnya NUL), dan tidak bersarang terlalu dalam (${gate.refused}).`,
    );
  if (!isStorable(gate.xml)) throw invalid(`Diagram '${name}' ditolak: memuat karakter NUL.`);
  // What a table decides is read by the engine alone; the law is in the diagram that asks it.
  if (name.endsWith('.dmn')) return;
  const definitions = await parseDiagram(gate.xml).catch((error: Error) => {
    throw invalid(`Berkas '${name}' bukan BPMN yang sah (${error.message.replace(/\s+/g, ' ')}).`);
  });
  // Only one process of a file is compared with what the law demands, so there may be no other.
  const executable = listOf(definitions, 'rootElements').filter((root) => root['isExecutable'] === true);
  if (executable.length > 1)
    throw invalid(`Diagram '${name}' memuat ${executable.length} proses yang dapat dijalankan; hanya satu yang boleh.`);
  const processId = executableProcess(definitions)?.id;
  if (processId === undefined)
    throw invalid(`Diagram '${name}' tidak memuat proses yang dapat dijalankan (isExecutable).`);
  const loaded = office.mechanism(processId);
  if (!loaded) return;
  const breaches = checkDiagram(definitions, loaded.mechanism, await shippedDiagram(loaded));
  if (breaches.length === 0) return;
  throw invalid(
    `Diagram '${name}' melanggar ${loaded.regulation.short}: ${breaches[0]!.message}`,
    violationsOf(breaches),
  );
}

/** What the gateway answers. */
interface Deployed {
  readonly key: string;
  readonly deployments: readonly DeployedResource[];
}

/** One of them is there. */
interface DeployedResource {
  readonly process?: {
    readonly bpmnProcessId: string;
    readonly version: number;
    readonly processDefinitionKey: string;
    readonly resourceName: string;
  } | null;
  readonly decision?: {
    readonly dmnDecisionId: string;
    readonly dmnDecisionName: string;
    readonly version: number;
    readonly decisionKey: string;
    readonly dmnDecisionRequirementsId: string;
    readonly decisionRequirementsKey: string;
  } | null;
  readonly decisionRequirements?: {
    readonly dmnDecisionRequirementsId: string;
    readonly dmnDecisionRequirementsName: string;
    readonly version: number;
    readonly decisionRequirementsKey: string;
    readonly resourceName: string;
  } | null;
}

/** In the words of Camunda's API. */
function toResource({ process, decision, decisionRequirements }: DeployedResource): object {
  if (process)
    return {
      processDefinition: {
        processDefinitionId: process.bpmnProcessId,
        processDefinitionVersion: process.version,
        processDefinitionKey: process.processDefinitionKey,
        resourceName: process.resourceName,
        tenantId: TENANT,
      },
    };
  if (decision)
    return {
      decisionDefinition: {
        decisionDefinitionId: decision.dmnDecisionId,
        name: decision.dmnDecisionName,
        version: decision.version,
        decisionDefinitionKey: decision.decisionKey,
        decisionRequirementsId: decision.dmnDecisionRequirementsId,
        decisionRequirementsKey: decision.decisionRequirementsKey,
        tenantId: TENANT,
      },
    };
  return {
    decisionRequirements: {
      decisionRequirementsId: decisionRequirements!.dmnDecisionRequirementsId,
      decisionRequirementsName: decisionRequirements!.dmnDecisionRequirementsName,
      version: decisionRequirements!.version,
      decisionRequirementsKey: decisionRequirements!.decisionRequirementsKey,
      resourceName: decisionRequirements!.resourceName,
      tenantId: TENANT,
    },
  };
}

async function deploy({ client }: RouteDeps, resources: readonly Resource[]) {
  try {
    // All in one command, so that all are deployed or none; the client itself offers no call for several.
    const answer = (await within(PATIENCE, client['grpc'].deployResourceSync({ resources }))) as Deployed;
    return { key: answer.key, resources: answer.deployments.map(toResource) };
  } catch (error) {
    const [, reason] =
      /^3 INVALID_ARGUMENT: (?:Command '\w+' rejected with code '\w+': )?([\s\S]*)$/.exec((error as Error).message) ??
      [];
    if (reason !== undefined) throw inexecutable(reason);
    throw error;
  }
}

/** The engine names each element with what is wrong with it: '- Element: id\n    - ERROR: reason'. */
function inexecutable(reason: string): Problem {
  const named = [...reason.matchAll(/- Element: (.+)\n\s*- ERROR: (.+)/g)];
  const violations = named.map(([, field, message]): Violation => ({ field: field!, message: message! }));
  const [first] = violations;
  const detail = first ? `elemen '${first.field}' (${first.message})` : `(${reason.replace(/[()]/g, '')})`;
  return invalid(`Diagram ditolak mesin proses: ${detail}`, violations);
}
