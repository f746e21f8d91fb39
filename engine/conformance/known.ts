/** Scripts that are known to differ, with the reason. */
export const KNOWN: { readonly [script: string]: string } = {
  task_input_incident: 'the failure of an assertion is worded by the expression language',
  refused_flow_out_of_scope:
    'refused here: BPMN lets no sequence flow leave a sub-process, and Zeebe runs what it leads to within it',
  scope_output_incident: 'the failure of an assertion is worded by the expression language',
};
