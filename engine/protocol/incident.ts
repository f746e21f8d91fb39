import type { Key } from './basics.ts';
import type { OfProcess } from './process-instance.ts';

export type ErrorType =
  | 'UNKNOWN'
  | 'IO_MAPPING_ERROR'
  | 'JOB_NO_RETRIES'
  | 'CONDITION_ERROR'
  | 'EXTRACT_VALUE_ERROR'
  | 'CALLED_ELEMENT_ERROR'
  | 'CALLED_DECISION_ERROR'
  | 'DECISION_EVALUATION_ERROR'
  | 'FORM_NOT_FOUND'
  | 'UNHANDLED_ERROR_EVENT'
  | 'MESSAGE_SIZE_EXCEEDED';

export interface IncidentValue extends OfProcess {
  readonly errorType: ErrorType;
  readonly errorMessage: string;
  readonly elementId: string;
  readonly elementInstanceKey: Key;
  readonly jobKey: Key;
  readonly variableScopeKey: Key;
}
