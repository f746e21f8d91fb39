import type { Note } from './clauses.ts';
import { type Covered, isCovered, type ProcessCover, type RuleCover } from './covers.ts';

/** A regulation with its clauses and what covers them. */
export interface RegulationCoverage {
  readonly key: string;
  readonly title: string;
  readonly clauses: readonly Covered[];
}

const HEAD = `# Coverage of the law

Every clause of each regulation, with what carries it: the mechanism and its steps that cite it, the rules, the stories and
worked examples that test them, or why software cannot. Items of a list are carried by what carries their article.

This page is written by \`npm run coverage-of-law\` from the diagrams (\`legal:basis\`, \`legal:figure\`), the rules' articles and
\`processes/<regulation>/coverage.json\`. A clause may only leave the list of those not carried yet (\`processes/law-coverage/not-yet.txt\`);
\`npx jest processes/law-coverage\` fails where one loses what carried it, or this page is out of date.
`;

const SHOWN_STEPS = 4;
const SHOWN_WORDS = 110;

/** The page, in Markdown. */
export function documentOf(regulations: readonly RegulationCoverage[]): string {
  const summary = regulations.map(({ key, clauses }) => {
    const isOpen = (clause: Covered): boolean => !isCovered(clause);
    const isBeyond = (clause: Covered): boolean => isCovered(clause) && isOnlyNoted(clause);
    const [open, beyond] = [clauses.filter(isOpen).length, clauses.filter(isBeyond).length];
    const carried = clauses.length - open - beyond;
    return `- \`${key}\`: ${clauses.length} clauses; ${carried} carried, ${beyond} not automatable, ${open} not yet`;
  });
  const sections = regulations.map(
    ({ key, title, clauses }) => `## ${title}\n\nFolder: \`processes/${key}/\`\n\n${clauses.map(entryOf).join('\n')}\n`,
  );
  return `${HEAD}\n${summary.join('\n')}\n\n${sections.join('\n')}`;
}

const isOnlyNoted = ({ processes, rules, structures, notes }: Covered): boolean =>
  processes.length + rules.length + structures.length === 0 && notes.every(({ by }) => by === undefined);

function entryOf(clause: Covered): string {
  const lines = [
    ...clause.processes.map(processLine),
    ...clause.rules.map(ruleLine),
    ...clause.structures.map(
      (name) => `Structure ${name} (\`processes/susunan.ts\`), tested in \`processes/kelengkapan.test.ts\``,
    ),
    ...clause.notes.map(noteLine),
  ];
  if (!isCovered(clause)) lines.unshift('**Not yet.**');
  return [`- **${clause.ref}** ${plain(shortened(clause.text))}`, ...lines.map((line) => `  - ${line}`)].join('\n');
}

function processLine({ mechanism, steps, stories }: ProcessCover): string {
  const more = steps.length > SHOWN_STEPS ? `, and ${steps.length - SHOWN_STEPS} more` : '';
  const shown = steps.length === 0 ? 'the whole process' : steps.slice(0, SHOWN_STEPS).map(plain).join('; ') + more;
  return `\`${mechanism}\`: ${shown} (${stories} stories)`;
}

function ruleLine({ rule, examples, checkedIn }: RuleCover): string {
  const tested = examples > 0 ? `${examples} examples` : 'stories';
  const where =
    checkedIn.length === 0 ? 'no diagram checks it yet' : `checked in ${checkedIn.map((id) => `\`${id}\``).join(', ')}`;
  return `Rule \`${rule}\`: ${where}; tested by ${tested}`;
}

function noteLine({ why, by }: Note): string {
  return by ? `${by.what} (\`${by.where}\`), tested in \`${by.test}\`` : `Not automatable: ${why}`;
}

const shortened = (text: string): string =>
  text.length <= SHOWN_WORDS ? text : `${text.slice(0, text.lastIndexOf(' ', SHOWN_WORDS))} …`;

/** Texts hold no marks of Markdown but these. */
const plain = (text: string): string => text.replace(/[*_`[\]<>]/g, (mark) => `\\${mark}`).replaceAll('\n', ' ');
