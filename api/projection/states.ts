/** The state of an element or instance after an intent. */
export const STATES: { readonly [intent: string]: 'ACTIVE' | 'COMPLETED' | 'TERMINATED' } = {
  ELEMENT_ACTIVATING: 'ACTIVE',
  ELEMENT_MIGRATED: 'ACTIVE',
  ELEMENT_COMPLETED: 'COMPLETED',
  ELEMENT_TERMINATED: 'TERMINATED',
};

/** What an element that begins, ends, or only goes on in another diagram is dated with. */
export function datesOf(intent: string, moment: Date): { readonly start_date?: Date; readonly end_date?: Date } {
  if (intent === 'ELEMENT_MIGRATED') return {};
  return intent === 'ELEMENT_ACTIVATING' ? { start_date: moment } : { end_date: moment };
}

export const INCIDENT_STATES: { readonly [intent: string]: string } = {
  CREATED: 'ACTIVE',
  MIGRATED: 'ACTIVE',
  RESOLVED: 'RESOLVED',
};

export const TASK_STATES: { readonly [intent: string]: string } = {
  CREATED: 'CREATED',
  MIGRATED: 'CREATED',
  COMPLETED: 'COMPLETED',
  CANCELED: 'CANCELED',
};
