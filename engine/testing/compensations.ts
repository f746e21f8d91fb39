import type { Key } from '../protocol/basics.ts';
import type { EngineForTest } from './engine-for-test.ts';

/** What was told of compensation in an instance: 'activity INTENT', in order. */
export const compensations = (engine: EngineForTest, instance: Key): string[] =>
  engine.records.flatMap((record) =>
    record.valueType === 'COMPENSATION_SUBSCRIPTION' && record.value.processInstanceKey === instance
      ? [`${record.value.compensableActivityId} ${record.intent}`]
      : [],
  );
