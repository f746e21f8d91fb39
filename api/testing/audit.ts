import type { Random } from '../../engine/testing/random.ts';
import { LogKeys } from '../audit/keys.ts';
import type { NewEntry } from '../audit/log.ts';

/** Keys of an operation log as some office would have them. */
export const logKeys = (office: string): LogKeys => new LogKeys((use) => Buffer.alloc(32, `${office} ${use}`));

const OPERATIONS = ['ASSIGN', 'COMPLETE', 'UPDATE', 'CREATE', 'END'] as const;
const TYPES = ['USER_TASK', 'APPOINTMENT', 'SETTING', 'PROCESS_INSTANCE'] as const;

/** An entry as offices write them. */
export function inventedEntry(random: Random, number: number): NewEntry {
  const isRefused = random.below(10) === 0;
  return {
    operationType: OPERATIONS[random.below(OPERATIONS.length)]!,
    entityType: TYPES[random.below(TYPES.length)]!,
    entityKey: String(2_251_799_813_685_249 + random.below(50_000)),
    category: 'USER_TASKS',
    result: isRefused ? 'FAIL' : 'SUCCESS',
    actorId: `pejabat-${random.below(500)}`,
    actorType: 'USER',
    capacity: { jabatan: `jabatan-${random.below(500)}`, kapasitas: 'definitif' },
    route: 'POST /v2/user-tasks/:userTaskKey/completion',
    processDefinitionId: 'lpsk-3-2023.penunjukan-lintas-unit',
    processInstanceKey: String(2_251_799_813_685_249 + random.below(20_000)),
    userTaskKey: String(2_251_799_813_785_249 + number),
    legalBasis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b',
    changes: [
      { property: 'dueDate', oldValue: '2026-03-06T10:00:00.000Z', newValue: `2026-03-${10 + random.below(20)}` },
    ],
    ...(isRefused && { refusal: { status: 403, title: 'Tidak berwenang', detail: 'Tugas ini bukan tugas Saudara.' } }),
  };
}
