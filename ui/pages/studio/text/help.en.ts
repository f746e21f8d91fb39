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
      title: 'Try-outs and scenarios',
      lines: [
        'The tab Try-out opens a temporary office of invented people. Choose who acts, fill in the form, skip working days, and look at the letters as drafts.',
        'The way that was walked is coloured and ticked on the diagram; its percentage stands above.',
        'Keep what you played as a scenario. The stories that came with a mechanism are scenarios, too.',
        'Run the scenarios before you submit. One that passes on the version in force and fails on the draft keeps it from being approved.',
      ],
    },
    {
      title: 'A new mechanism in an afternoon',
      lines: [
        'Copy the articles word for word, then answer: who begins, who decides, how can it end, what does no article say?',
        'Draw its way: one lane for each official, one step for each deed, and the article on every step.',
        'Write forms, rules and letters. Every rule and every end has a story.',
        'A mechanism that is not there yet is installed with the application by a developer (docs/adding-a-mechanism.md); from then on it is changed in the studio.',
      ],
    },
    {
      title: 'SOP',
      lines: [
        'The tab SOP tells the steps of the draft with the columns of PermenPANRB 35/2012: activity, performer, what is needed, time, output, and article. It can be printed and downloaded.',
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
