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
  handOver: 'Hand over',
  handOverTitle: 'Hand this task over?',
  handOverLead: 'What is filled in goes with it. The hand-over and its reason are kept in the history of the case.',
  handOverTo: 'Hand over to',
  handedOver: 'The task was handed over.',
  claimed: 'The task is yours.',
  released: 'The task is unassigned.',
  claimFirst: 'Nobody has this task yet. Assign it to yourself to fill in the form.',
  heldByOther: 'Another official has this task. Ask them to unassign it if you are to do it.',
  justTaken: (who) => `${who} has just taken this task.`,
  nowWith: (who) => `${who} has this task now.`,
  notYours: 'This task does not belong to your post, so you can only read it.',
  completedOn: (when) => `This task was completed on ${when}.`,
  processing: 'This task was completed and is being processed.',
  canceled: 'This task was cancelled: its case was withdrawn or ended first.',
  complete: 'Complete task',
  completing: 'Sending…',
  completed: (name) => `Task “${name}” completed.`,
  accepted: (name) => `Task “${name}” was accepted and is being processed.`,
  doneTitle: 'Task completed',
  acceptedTitle: 'Task accepted',
  nextTask: (name) => `Next task: ${name}`,
  noNextTask: 'No other task waits for you.',
  openCase: 'Open the case',
  forbidden: 'This task is not yours',
  forbiddenHint:
    'Tasks belong to posts. If you were appointed Plt. or Plh., check that the appointment is recorded on the Posts page.',
  missing: 'Task not found',
  missingHint: 'The address may be mistyped, or the task is gone.',
  toInbox: 'To the task list',
};

export const form: Text['form'] = {
  draftSaved: (time) => `Draft saved at ${time}`,
  draftNotSaved: 'Your last change is not saved as a draft yet.',
  draftRestored: (when) => `Restored from a draft of ${when}.`,
  draftOf: (who, when) => `A draft of ${who} from ${when} was passed on to you.`,
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
  followUp: 'Follow-up',
  noFollowUp: 'Not set',
  performer: 'Official',
  basis: 'Basis',
  created: 'Created',
  about: 'Request',
  checks: 'Automatic checks',
  noFacts: 'No details.',
};

export const workingDays: Text['workingDays'] = {
  count: (days, isEstimate) => `${isEstimate ? 'about ' : ''}${days} working ${days === 1 ? 'day' : 'days'}`,
  left: (count) => `${count} left`,
  over: (count) => `${count} over`,
  today: 'today',
  justOver: 'just over',
  term: (count) => `${count} from when the task came`,
  estimate: 'Holidays of that year are not on record yet, so working days are an estimate.',
};

export const moves: Text['moves'] = {
  workingDay: 'A working day.',
  until: (date) => `A working day, no later than ${date}.`,
  dueDate: {
    action: 'Change due date',
    title: 'Change when this task is due?',
    lead: 'The old date, the new one and the reason are kept in the history of the case.',
    date: 'New due date',
    done: 'The due date was changed.',
  },
  followUpDate: {
    action: 'Set follow-up',
    title: 'Set a follow-up of this task',
    lead: 'A follow-up brings you back to this task; it is due as before. The change and its reason are kept in the history of the case.',
    date: 'Follow up on',
    done: 'The follow-up was set.',
  },
};

export const law: Text['law'] = {
  ofStep: 'Articles this step rests on',
  checks: 'What is checked when the task is completed',
  noChecks: 'This step checks no further rules.',
  ofFlow: (count) => `Other articles this flow rests on (${count})`,
  text: 'Text of the article',
  noText: 'The text of this article is not in the system; read the regulation itself.',
  tryRule: 'Try this rule',
};
