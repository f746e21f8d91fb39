import { existsSync } from 'node:fs';
import path from 'node:path';
import { BATAS_PELAKSANA } from '../kewenangan.ts';
import { catchersOf, JAWABAN_INSTANSI } from '../messages.ts';
import { PEMISAHAN_TUGAS, pemisahanOf } from '../pemisahan.ts';
import { type Check, endStatesOf, type Subject, twiceIn } from './subject.ts';

const checksOf = ({ loaded }: Subject) => Object.values(loaded.mechanism.rules).flat();

export const everyEndHasACase: Check = (subject) => {
  const reached = new Set(subject.stories.map(({ expect }) => expect.end));
  return endStatesOf(subject)
    .filter((state) => !reached.has(state))
    .map((state) => `no case ends '${state}'`);
};

export const everyRuleIsBrokenByACase: Check = (subject) => {
  const broken = new Set(subject.stories.flatMap(({ expect }) => expect.broken));
  const excused = checksOf(subject).filter(({ keptBy }) => keptBy !== undefined);
  const open = checksOf(subject).filter((one) => one.keptBy === undefined && !broken.has(one.rule.id));
  return [
    ...new Set(open.map(({ rule }) => `no case breaks '${rule.id}'`)),
    ...excused
      .filter(({ rule }) => broken.has(rule.id))
      .map(({ rule }) => `a case breaks '${rule.id}', excused or not`),
    ...(subject.stories.some(({ expect }) => expect.broken.length === 0) ? [] : ['no case keeps every rule']),
  ];
};

export const everyLetterHasACase: Check = ({ loaded, stories }) => {
  const sent = new Set(stories.flatMap(({ expect }) => expect.letters));
  return Object.keys(loaded.mechanism.letters)
    .filter((key) => !sent.has(key))
    .map((key) => `no case ends with the letter '${key}' in force`);
};

/** A letter takes the place of an earlier one of its kode in the same case: two that should both stay in force may not share one. */
export const lettersOfACaseDifferInKode: Check = ({ loaded, stories }) =>
  stories.flatMap(({ name, expect }) => {
    const letters = [...new Set(expect.letters)];
    return twiceIn(letters.map((key) => loaded.mechanism.letters[key]?.kode ?? key)).map(
      (kode) => `${name}: ends with two letters of '${kode}' in force`,
    );
  });

const separates = ({ nodes }: Subject): boolean => nodes.some((node) => pemisahanOf(node) !== undefined);

export const separationHasACase: Check = (subject) =>
  !separates(subject) || subject.stories.some(({ expect }) => expect.broken.includes(PEMISAHAN_TUGAS))
    ? []
    : [`no case in which somebody is kept from a step ('${PEMISAHAN_TUGAS}')`];

/** Whether Plt. and Plh. may not sign every letter of a mechanism. */
const isLimited = ({ loaded }: Subject): boolean =>
  Object.values(loaded.mechanism.letters).some(({ bolehPelaksana }) => bolehPelaksana !== true);

/** A case that names what is not there would be told of another mechanism. */
export const casesNameWhatIsThere: Check = (subject) => {
  const rules = new Set([
    ...checksOf(subject).map(({ rule }) => rule.id),
    ...(separates(subject) ? [PEMISAHAN_TUGAS] : []),
    ...(isLimited(subject) ? [BATAS_PELAKSANA] : []),
  ]);
  const letters = Object.keys(subject.loaded.mechanism.letters);
  const tasks = subject.nodes.filter(({ $type }) => $type === 'bpmn:UserTask').map(({ id }) => id);
  const catchers = [...catchersOf(subject.process, JAWABAN_INSTANSI).values()].map(({ id }) => id);
  const ends = endStatesOf(subject);
  const names = subject.stories.map(({ name }) => name);
  return subject.stories.flatMap(({ name, after, answers, events = [], suratMasuk = {}, expect }) =>
    [
      ...[answers, ...events.map((event) => event.answers ?? {})]
        .flatMap((given) => Object.keys(given))
        .filter((id) => !tasks.includes(id)),
      ...Object.keys(suratMasuk).filter((id) => !catchers.includes(id)),
      ...expect.broken.filter((id) => !rules.has(id)),
      ...expect.letters.filter((key) => !letters.includes(key)),
      ...(expect.end === null || ends.includes(expect.end) ? [] : [expect.end]),
      ...(after === undefined || names.includes(after) || isStoryElsewhere(subject, after) ? [] : [after]),
    ].map((unknown) => `${name}: '${unknown}' is not there`),
  );
};

/** Whether 'lpsk-3-2023.penunjukan-dalam-unit/cerita' is a story of that mechanism. */
function isStoryElsewhere({ loaded }: Subject, after: string): boolean {
  const [process = '', name] = after.split('/');
  const root = path.join(loaded.folder, '../..');
  return name !== undefined && existsSync(path.join(root, ...process.split('.'), 'cases', `${name}.json`));
}

/** The posts after which the demonstration's accounts are called: 'karo-hukum', 'belu-jf-1'. */
const POSTS = [
  'sekjen karo kabag kaper jf ppsk pelaksana',
  'bupati gubernur sekda asisten kadis kaban kabid kasi camat lurah',
  'ketua ahli sekdis inspektur kapus persuratan kepegawaian',
].flatMap((line) => line.split(' '));

const isAccount = (id: string): boolean =>
  /^[a-z]+(-[a-z0-9]+)*$/.test(id) && id.split('-').some((word) => POSTS.includes(word));

/** NIP and NIK have eighteen and sixteen digits; nobody in office was born on 1 January 1900, so those NIP are the demonstration's. */
const DEMO_NIP = /"190001011900011\d{3}"/g;
const IDENTITY = /\d{16}|[\w.]+@[\w-]+\.\w+/;

export const peopleAreInvented: Check = ({ loaded }) =>
  [...loaded.cases].flatMap(([name, story]) => [
    ...peopleIn(story)
      .filter((id) => !isAccount(id))
      .map((id) => `${name}: '${id}' is no account of the demonstration`),
    ...(IDENTITY.test(JSON.stringify(story).replaceAll(DEMO_NIP, '""')) ? [`${name}: identifies someone`] : []),
  ]);

const PEOPLE = ['starter', 'pegawai', 'pegawaiDiminta', 'jabatan'];

/** Everyone a case names, wherever it does. */
function peopleIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (!PEOPLE.includes(key)) return peopleIn(inner);
    const named = Array.isArray(inner) ? inner : [inner];
    return named.map((id) => (typeof id === 'string' ? id : JSON.stringify(id)));
  });
}
