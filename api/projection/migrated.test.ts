import type { EngineRecord } from '../../engine/index.ts';
import { Collected } from './collect.ts';

const process = {
  bpmnProcessId: 'new',
  processDefinitionKey: '2',
  processInstanceKey: '10',
  tenantId: '<default>',
};
const log = { partitionId: 1, position: 1, timestamp: 5, recordType: 'EVENT' } as const;

it('reads of a migration where things belong now, and neither dates nor values', () => {
  const element = { ...process, version: 2, elementId: 'b', flowScopeKey: '10', bpmnElementType: 'USER_TASK' };
  const records = [
    { ...log, valueType: 'PROCESS_INSTANCE', intent: 'ELEMENT_MIGRATED', key: '11', value: element },
    { ...log, valueType: 'VARIABLE', intent: 'MIGRATED', key: '12', value: { ...process, name: 'v', value: 'null' } },
    { ...log, valueType: 'INCIDENT', intent: 'MIGRATED', key: '13', value: { ...process, jobKey: '-1' } },
  ] as unknown as readonly EngineRecord[];

  const { elements, variables, incidents } = new Collected(records);

  expect(elements.get('11')).toMatchObject({ process_id: 'new', element_id: 'b', state: 'ACTIVE' });
  expect(elements.get('11')).not.toHaveProperty('end_date');
  expect(variables.size).toBe(0);
  expect(incidents.get('13')).toMatchObject({ process_id: 'new', state: 'ACTIVE' });
  expect(incidents.get('13')).not.toHaveProperty('resolution_time');
});
