import type { CaseRecords, ElementRecord } from '../../../../api/contract/technical.ts';
import { countsAt, eventsOf, momentsOf, recordsAt, treeOf } from './at-moment.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 2, 9, 9, 0, second)).toISOString();
const element = (key: number, elementId: string, more: Partial<ElementRecord>): ElementRecord => ({
  elementInstanceKey: String(key),
  ...{ elementId, name: elementId, type: 'USER_TASK', scopeKey: '1', state: 'ACTIVE', startDate: at(0), endDate: null },
  ...more,
});

const records: CaseRecords = {
  ...{ processInstanceKey: '1', processDefinitionKey: '9', parentProcessInstanceKey: null, flows: ['f'], isCut: false },
  elements: [
    element(1, 'proses', { type: 'PROCESS', scopeKey: '-1' }),
    element(2, 'mulai', { type: 'START_EVENT', state: 'COMPLETED', endDate: at(1) }),
    element(3, 'a', { startDate: at(1), state: 'COMPLETED', endDate: at(5) }),
    element(4, 'b', { startDate: at(5), state: 'TERMINATED', endDate: at(8) }),
    element(5, 'a', { startDate: at(8) }),
  ],
  variables: [
    { variableKey: '10', scopeKey: '1', name: 'x', value: '1', isTruncated: false, since: at(0) },
    { variableKey: '11', scopeKey: '1', name: 'y', value: '2', isTruncated: false, since: at(5) },
  ],
  incidents: [
    {
      ...{ incidentKey: '20', elementId: 'b', elementInstanceKey: '4', errorType: 'JOB_NO_RETRIES', errorMessage: 'm' },
      ...{ jobKey: null, state: 'RESOLVED', at: at(6), resolvedAt: at(7) },
    },
  ],
  submissions: [{ userTaskKey: '30', elementId: 'a', at: at(5), values: '{}' }],
};

it('knows every moment at which something changed', () => {
  expect(momentsOf(records)).toEqual([at(0), at(1), at(5), at(8)]);
});

it.each([
  [0, [['mulai', 1, 0, 0, 0]]],
  [
    1,
    [
      ['mulai', 0, 0, 1, 0],
      ['a', 1, 0, 0, 0],
    ],
  ],
  [
    6,
    [
      ['mulai', 0, 0, 1, 0],
      ['a', 0, 0, 1, 0],
      ['b', 0, 1, 0, 0],
    ],
  ],
  [
    7,
    [
      ['mulai', 0, 0, 1, 0],
      ['a', 0, 0, 1, 0],
      ['b', 1, 0, 0, 0],
    ],
  ],
  [
    9,
    [
      ['mulai', 0, 0, 1, 0],
      ['a', 1, 0, 1, 0],
      ['b', 0, 0, 0, 1],
    ],
  ],
] as const)('counts what stood where after %i seconds', (second, expected) => {
  const counted = countsAt(records, at(second)).map((one) => [
    ...[one.elementId, one.active, one.incidents, one.completed, one.canceled],
  ]);

  expect(counted).toEqual(expected);
});

it('goes back to what was known', () => {
  const then = recordsAt(records, at(4));

  expect(then.elements.map(({ elementInstanceKey, state }) => [elementInstanceKey, state])).toEqual([
    ['1', 'ACTIVE'],
    ['2', 'COMPLETED'],
    ['3', 'ACTIVE'],
  ]);
  expect(then.variables.map(({ name }) => name)).toEqual(['x']);
  expect([...then.incidents, ...then.submissions]).toEqual([]);
  expect(recordsAt(records, at(6)).incidents[0]).toMatchObject({ state: 'ACTIVE', resolvedAt: null });
  expect(recordsAt(records, at(9)).incidents[0]).toMatchObject({ state: 'RESOLVED' });
});

it('puts elements within what they run in', () => {
  const [root, ...others] = treeOf(records.elements);

  expect(others).toEqual([]);
  expect(root!.within.map((branch) => branch.element.elementId)).toEqual(['mulai', 'a', 'b', 'a']);
});

it('tells what happened in its order', () => {
  expect(eventsOf(records).map(({ what, elementId }) => `${what} ${elementId}`)).toEqual([
    ...['began proses', 'began mulai', 'completed mulai', 'began a', 'completed a', 'began b', 'stuck b'],
    ...['resolved b', 'terminated b', 'began a'],
  ]);
});
