import type { Text } from './id.ts';

export const task: Text['task'] = {
  tabs: 'Parts of the task',
  form: 'Task',
  documents: 'Documents',
  flow: 'Flow',
  history: 'History',
  law: 'Legal basis',
  claim: 'Assign to me',
  claiming: 'Assigning…',
  release: 'Unassign',
  releasing: 'Unassigning…',
  claimed: 'The task is yours.',
  released: 'The task is unassigned.',
  claimFirst: 'Nobody has this task yet. Assign it to yourself to fill in the form.',
  heldByOther: 'Another official has this task. Ask them to unassign it if you are to do it.',
  notYours: 'This task does not belong to your post, so you can only read it.',
  completedOn: (when) => `This task was completed on ${when}.`,
  processing: 'This task was completed and is being processed.',
  canceled: 'This task was cancelled: its case was withdrawn or ended first.',
  complete: 'Complete task',
  completing: 'Sending…',
  completed: (name) => `Task “${name}” completed.`,
  accepted: (name) => `Task “${name}” was accepted and is being processed.`,
  openCase: 'Open the case',
  forbidden: 'This task is not yours',
  forbiddenHint:
    'Tasks belong to posts. If you were appointed Plt. or Plh., check that the appointment is recorded on the Posts page.',
  missing: 'Task not found',
  missingHint: 'The address may be mistyped, or the task is gone.',
  toInbox: 'To the task list',
};

export const form: Text['form'] = {
  draftSaved: (time) => `Draft saved ${time}`,
  draftRestored: (when) => `Restored from a draft of ${when}.`,
  draftDiscard: 'Discard draft',
  draftNoFiles: 'Chosen files are not part of the draft.',
  problems: (count) => (count === 1 ? 'One field needs your attention' : `${count} fields need your attention`),
  refused: 'This cannot be sent yet',
  kept: 'Nothing you filled in is lost.',
  notFilled: 'Check the marked fields.',
  failed: 'The form cannot be shown. Reload the page.',
  loading: 'Loading the form…',
};

export const details: Text['details'] = {
  title: 'Details',
  caseNumber: 'Case number',
  due: 'Due',
  noDue: 'No due date',
  performer: 'Official',
  basis: 'Basis',
  created: 'Created',
  about: 'Request',
  checks: 'Automatic checks',
  noFacts: 'No details.',
};
