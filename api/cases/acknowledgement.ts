import type { LoadedMechanism } from '../../processes/load.ts';
import { asksNothing } from '../../processes/pekerjaan.ts';
import type { Step } from '../services/definitions.ts';

/**
 * Whether a step asks no more than to say that one knows: its diagram says so, its form asks nothing, nothing is checked,
 * and nothing is signed. Such steps of several cases are done together; whatever a diagram says, no other is.
 */
export function isAcknowledgement(loaded: LoadedMechanism | undefined, step: Step | undefined): boolean {
  if (step?.pekerjaan !== 'ketahui' || step.isSigning || step.checks !== undefined) return false;
  const form = step.formKey === undefined ? undefined : loaded?.forms.get(step.formKey);
  return form !== undefined && asksNothing(form);
}
