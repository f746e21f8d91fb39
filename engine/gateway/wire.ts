/** Messages of the gateway protocol as the proto loader hands them over: 64-bit numbers and enums as text, defaults filled in. */
export interface Wire {
  ActivateJobs: {
    request: {
      readonly type: string;
      readonly worker: string;
      readonly timeout: string;
      readonly maxJobsToActivate: number;
      readonly fetchVariable: readonly string[];
      readonly requestTimeout: string;
      readonly tenantIds: readonly string[];
    };
  };
  StreamActivatedJobs: {
    request: {
      readonly type: string;
      readonly worker: string;
      readonly timeout: string;
      readonly fetchVariable: readonly string[];
      readonly tenantIds: readonly string[];
    };
  };
  BroadcastSignal: { request: { readonly signalName: string; readonly variables: string } };
  CancelProcessInstance: { request: { readonly processInstanceKey: string } };
  CompleteJob: { request: { readonly jobKey: string; readonly variables: string } };
  CreateProcessInstance: { request: CreateRequest };
  CreateProcessInstanceWithResult: {
    request: {
      readonly request: CreateRequest | null;
      readonly requestTimeout: string;
      readonly fetchVariables: readonly string[];
    };
  };
  DeployProcess: { request: { readonly processes: readonly { readonly name: string; readonly definition: Buffer }[] } };
  DeployResource: { request: { readonly resources: readonly { readonly name: string; readonly content: Buffer }[] } };
  DeleteResource: { request: { readonly resourceKey: string } };
  EvaluateDecision: {
    request: { readonly decisionKey: string; readonly decisionId: string; readonly variables: string };
  };
  FailJob: {
    request: {
      readonly jobKey: string;
      readonly retries: number;
      readonly errorMessage: string;
      readonly retryBackOff: string;
      readonly variables: string;
    };
  };
  ThrowError: {
    request: {
      readonly jobKey: string;
      readonly errorCode: string;
      readonly errorMessage: string;
      readonly variables: string;
    };
  };
  MigrateProcessInstance: {
    request: {
      readonly processInstanceKey: string;
      readonly migrationPlan: {
        readonly targetProcessDefinitionKey: string;
        readonly mappingInstructions: readonly { readonly sourceElementId: string; readonly targetElementId: string }[];
      } | null;
    };
  };
  ModifyProcessInstance: {
    request: {
      readonly processInstanceKey: string;
      readonly activateInstructions: readonly {
        readonly elementId: string;
        readonly ancestorElementInstanceKey: string;
        readonly variableInstructions: readonly { readonly variables: string; readonly scopeId: string }[];
      }[];
      readonly terminateInstructions: readonly { readonly elementInstanceKey: string }[];
    };
  };
  PublishMessage: {
    request: {
      readonly name: string;
      readonly correlationKey: string;
      readonly timeToLive: string;
      readonly messageId: string;
      readonly variables: string;
    };
  };
  ResolveIncident: { request: { readonly incidentKey: string } };
  SetVariables: {
    request: { readonly elementInstanceKey: string; readonly variables: string; readonly local: boolean };
  };
  Topology: { request: Record<string, never> };
  UpdateJobRetries: { request: { readonly jobKey: string; readonly retries: number } };
  UpdateJobTimeout: { request: { readonly jobKey: string; readonly timeout: string } };
}

export interface CreateRequest {
  readonly processDefinitionKey: string;
  readonly bpmnProcessId: string;
  readonly version: number;
  readonly variables: string;
  readonly startInstructions: readonly { readonly elementId: string }[];
}

export type Call<T extends keyof Wire> = Wire[T]['request'];
