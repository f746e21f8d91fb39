/** What was recorded of a case, for those who repair it. Keys are 64-bit numbers as text; dates are ISO 8601. */

export interface ElementRecord {
  readonly elementInstanceKey: string;
  readonly elementId: string;
  readonly name: string;
  readonly type: string;
  /** The element instance within which it runs. */
  readonly scopeKey: string;
  readonly state: 'ACTIVE' | 'COMPLETED' | 'TERMINATED';
  readonly startDate: string;
  readonly endDate: string | null;
}

export interface VariableRecord {
  readonly variableKey: string;
  readonly scopeKey: string;
  readonly name: string;
  /** JSON text, the last that was recorded; its beginning where it is long. */
  readonly value: string;
  readonly isTruncated: boolean;
  /** When it was written first, as far as the elements before it tell. */
  readonly since: string;
}

export interface IncidentRecord {
  readonly incidentKey: string;
  readonly elementId: string;
  readonly elementInstanceKey: string;
  readonly errorType: string;
  readonly errorMessage: string;
  readonly jobKey: string | null;
  readonly state: 'ACTIVE' | 'RESOLVED';
  readonly at: string;
  readonly resolvedAt: string | null;
}

/** What somebody filled in, with the moment when they sent it. */
export interface SubmissionRecord {
  readonly userTaskKey: string;
  readonly elementId: string;
  readonly at: string;
  /** JSON text. */
  readonly values: string;
}

export interface CaseRecords {
  readonly processInstanceKey: string;
  readonly processDefinitionKey: string;
  readonly parentProcessInstanceKey: string | null;
  /** In the order in which they began. */
  readonly elements: readonly ElementRecord[];
  /** Sequence flows that were taken; when is not recorded. */
  readonly flows: readonly string[];
  readonly variables: readonly VariableRecord[];
  readonly incidents: readonly IncidentRecord[];
  readonly submissions: readonly SubmissionRecord[];
  /** There is more of something than is told here. */
  readonly isCut: boolean;
}
