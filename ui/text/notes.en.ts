import type { Text } from './id.ts';

export const notes: Text['notes'] = {
  title: 'Notes',
  list: 'List of notes',
  write: 'Write a note',
  label: 'Note',
  hint: 'Everyone who takes part in this case can read it, and it cannot be changed later.',
  files: 'Attachments (PDF, JPG or PNG)',
  tooManyFiles: (most) => `At most ${most} files with one note.`,
  send: 'Send note',
  sending: 'Sending…',
  sent: 'Note sent.',
  none: 'No notes yet.',
  noPost: 'Account without a post',
};
