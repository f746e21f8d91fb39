/** Scripts that are known to differ, with the reason. */
export const KNOWN: { readonly [script: string]: string } = {
  task_input_incident: 'the failure of an assertion is worded by the expression language',
  scope_output_incident: 'the failure of an assertion is worded by the expression language',
};
