import type { Text } from './id.ts';

export const sop: Text['sop'] = {
  tab: 'SOP',
  lead: 'Made from the diagram, with the columns of PermenPANRB 35/2012. Number and approval are filled in when it is signed.',
  download: 'Download PDF',
  print: 'Print',
  name: 'Name',
  basis: 'Basis',
  version: 'Version of the diagram',
  draft: 'draft',
  steps: 'Steps',
  no: 'No.',
  activity: 'Activity',
  performer: 'Performer',
  standard: 'Quality standard',
  needs: 'Needed',
  time: 'Time',
  output: 'Output',
  remark: 'Remark',
};
