import type { Services } from './services.ts';
import type { Job } from './worker.ts';

/** Takes note of a user task: who held its posts when it came. The task itself waits for its official. */
export async function receiveTask(services: Services, job: Job): Promise<void> {
  await services.tasks.arrived(job, {
    elementId: job.elementId,
    assignee: job.headers['io.camunda.zeebe:assignee'],
    candidateGroups: JSON.parse(job.headers['io.camunda.zeebe:candidateGroups'] ?? '[]') as string[],
    variables: job.variables,
  });
}
