import type { RouteDeps } from '../app.ts';
import { notFound } from '../problem.ts';
import type { About } from './host.ts';
import type { Subject } from './order.ts';

export interface TriedOut {
  readonly subject: Subject;
  readonly about: About;
}

/** The version in force, to be tried out as it is. @throws Problem where there is no such mechanism */
export async function inForce({ office, definitions }: RouteDeps, processId: string): Promise<TriedOut> {
  const loaded = office.mechanism(processId);
  const definition = await definitions.latest(processId);
  if (!loaded || !definition) throw notFound(`Mekanisme '${processId}'`);
  return {
    subject: { processId, diagram: definition.xml, forms: {}, templates: {}, decisions: [] },
    about: { title: loaded.mechanism.title, draft: null, version: definition.version },
  };
}
