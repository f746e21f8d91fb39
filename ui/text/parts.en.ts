import type { Text } from './id.ts';

export const evidence: Text['evidence'] = {
  pass: 'Met',
  fail: 'Not met',
  manual: 'For an official to judge',
  na: 'Does not apply',
  blocking: 'Mandatory',
  advisory: 'Advisory',
  rule: 'Rule',
  reason: 'Reason',
  about: 'Concerning',
  checkedAt: (when) => `Checked ${when}`,
  summary: (met, total) => `${met} of ${total} conditions met`,
  none: 'No checks yet.',
};

export const flow: Text['flow'] = {
  diagram: 'Flow diagram',
  steps: 'Steps',
  done: 'Done',
  now: 'Now',
  next: 'Next',
  skipped: 'Not taken',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show all',
  failed: 'The diagram cannot be shown. Its steps are in the list.',
  hint: 'Drag to move the diagram.',
};

export const reason: Text['reason'] = {
  label: 'Reason',
  hint: 'At least 10 characters.',
  tooShort: 'The reason needs at least 10 characters.',
};
