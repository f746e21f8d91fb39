import type { SettingsText } from './settings.id.ts';

export const numbering: SettingsText['numbering'] = {
  title: 'Numbers of letters',
  lead: 'Letters of a kind are numbered one after the other by agency and year, without gaps. A number that was given never changes; a pattern may from the next year on.',
  years: 'Year',
  agencies: 'Agency',
  allAgencies: 'All agencies',
  table: (year) => `Numbers of letters of ${year}`,
  code: 'Code and kinds of letters',
  kinds: (count) => `${count} kinds of letters`,
  last: 'Last number',
  given: (last, withdrawn) =>
    withdrawn === 0 ? `${last} numbers given` : `${last} numbers given, ${withdrawn} no longer in force`,
  noneGiven: 'None yet',
  whole: 'Complete',
  broken: 'Differs from the letters',
  state: 'Series',
  next: 'Next number',
  nextYear: (year) => `From ${year} on`,
  pattern: 'Pattern',
  changeOf: (code, agency) => `Change the pattern of ${code}, ${agency}`,
  from: (year) => `For letters dated 1 January ${year} or later.`,
  parts: 'Parts: {nomor} (or {nomor:3} for 001), {kode}, {unit}, {bulan} (Roman), {tahun}.',
  preview: 'Example',
  save: 'Save the pattern',
  saved: 'The pattern is saved.',
};
