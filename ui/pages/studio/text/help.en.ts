import type { StudioText } from './index.ts';

export const help: StudioText['help'] = {
  open: 'Help',
  title: 'Help with the studio',
  topics: [
    {
      title: 'Changing a diagram',
      lines: [
        'Select a step on the diagram, or in the list of steps on the left. Its properties show on the right.',
        'Add steps of the office (propose, review, initial, sign, …) with “Add a step”; the new step comes after the selected one.',
        'Undo and redo work for every change (Ctrl+Z, Ctrl+Y).',
        'A draft saves itself. Where the server is away, changes are kept in this browser and sent again.',
      ],
    },
    {
      title: 'What padlocks mean',
      lines: [
        'The regulation demands a step with a padlock. Its name, place and documentation may change.',
        'Deleting it, or changing its kind or performer, is refused with the article.',
        'Nor may a path go around it. The panel of problems shows the path that does.',
      ],
    },
    {
      title: 'Three classes of problems',
      lines: [
        'Breaks the law: the diagram no longer does what the regulation demands. It cannot be submitted.',
        'Technical error: the diagram, a form or a letter cannot run. It cannot be submitted.',
        'Advice: better mended, but no obstacle.',
      ],
    },
    {
      title: 'From draft to in force',
      lines: [
        'Draft: every process owner can change it. All changes are in the tab “Changes”.',
        'Check: it breaks no law and has no technical errors.',
        'Submit: the draft is locked and waits for somebody else.',
        'Approved: by somebody who neither changed nor submitted it, with the day it comes into force.',
        'In force: new cases run this version. Open cases end on their own.',
      ],
    },
    {
      title: 'Going back to an old version',
      lines: [
        'Open the page of the mechanism, and choose “New draft from version …”. That draft is submitted and approved as any other.',
      ],
    },
  ],
};
