import type { Form } from '../contract/forms.ts';
import type { MechanismDetail } from '../contract/mechanisms.ts';
import type { TaskContext, UserTask } from '../contract/tasks.ts';
import type { TryoutForm } from '../contract/tryouts.ts';
import type { Caller } from '../simulation/caller.ts';
import type { CaseFile } from '../simulation/case-file.ts';
import type { Stage } from '../simulation/play.ts';

interface Asked {
  readonly processId: string;
  /** Who would act. */
  readonly username: string;
  /** Absent: the start. */
  readonly userTaskKey: string | undefined;
}

type Examples = TryoutForm['examples'];

/** The form of a task or of the start, as whoever acts would see it. @throws Error where there is no such task */
export async function formFor(stage: Stage, caller: Caller, asked: Asked): Promise<TryoutForm> {
  const stories = storiesOf(stage, asked.processId);
  return asked.userTaskKey === undefined
    ? startForm(caller, asked, stories)
    : taskForm(caller, asked, asked.userTaskKey, stories);
}

type Stories = readonly (readonly [name: string, story: CaseFile])[];

/** Lawful ones that go far first: they are what one mostly wants to fill in. */
const storiesOf = ({ office }: Stage, processId: string): Stories =>
  ([...office.office.mechanism(processId)!.cases] as [string, CaseFile][]).toSorted(
    ([, a], [, b]) => a.expect.broken.length - b.expect.broken.length || lengthOf(b) - lengthOf(a),
  );

const lengthOf = ({ answers }: CaseFile): number => Object.keys(answers).length;

async function startForm(caller: Caller, { processId, username }: Asked, stories: Stories): Promise<TryoutForm> {
  const url = `/api/mechanisms/${encodeURIComponent(processId)}`;
  const { form, choices, title } = await caller.demand<MechanismDetail>(username, 'GET', url);
  const examples = stories.map(([name, { facts }]) => ({ name, variables: facts }));
  return { title, schema: form?.schema ?? null, data: {}, choices, letters: [], examples: distinct(examples) };
}

async function taskForm(caller: Caller, { username }: Asked, key: string, stories: Stories): Promise<TryoutForm> {
  const url = `/v2/user-tasks/${key}`;
  const [task, form, { data, choices, letters }] = await Promise.all([
    caller.demand<UserTask>(username, 'GET', url),
    caller.demand<Form | undefined>(username, 'GET', `${url}/form`),
    caller.demand<TaskContext>(username, 'GET', `/api/user-tasks/${key}/context`),
  ]);
  const examples = stories.flatMap(([name, story]) =>
    answersIn(story, task.elementId).map((variables) => ({ name, variables })),
  );
  return { title: task.name, schema: form?.schema ?? null, data, choices, letters, examples: distinct(examples) };
}

/** What a story answers at an element, later too. */
function answersIn({ answers, events = [] }: CaseFile, elementId: string): readonly CaseFile['facts'][] {
  const later = events.flatMap((event) => ('tungguHariKerja' in event && event.answers ? [event.answers] : []));
  return [answers, ...later].flatMap((all) => [all[elementId] ?? []].flat());
}

/** More examples than these are no help. */
const MOST = 20;

/** Each way to fill it in once, by the first that does. */
function distinct(examples: Examples): Examples {
  const ways = examples.map(({ variables }) => JSON.stringify(variables));
  return examples.filter((_, index) => ways.indexOf(ways[index]!) === index).slice(0, MOST);
}
