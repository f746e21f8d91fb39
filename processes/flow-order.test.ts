import { executableProcess } from './bpmn.ts';
import { inFlowOrder } from './flow-order.ts';
import { loadMechanisms } from './load.ts';
import { parseDiagram } from './parse-diagram.ts';

it('puts the correction of a request after the signature that can send it back', async () => {
  const { diagram } = loadMechanisms().find(({ id }) => id === 'lpsk-3-2023.penunjukan-lintas-unit')!;
  const nodes = inFlowOrder(executableProcess(await parseDiagram(diagram))!);
  const tasks = nodes.filter(({ $type }) => $type === 'bpmn:UserTask').map(({ id }) => id);
  expect(tasks).toEqual([
    'task_TandaTanganiPermohonan',
    'task_PerbaikiPermohonan',
    'task_PutuskanPelibatan',
    'task_AjukanUsulan',
    'task_PutuskanPenerbitan',
    'task_TandaTanganiPenugasan',
    'task_TerimaPenugasan',
  ]);
});
