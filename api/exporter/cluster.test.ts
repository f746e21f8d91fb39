import { makeTestDatabase, type TestDatabase } from '../../engine/testing/database.ts';
import { parseCase } from '../simulation/case-file.ts';
import { type Simulation, startSimulation } from '../simulation/start.ts';
import { TestCluster } from '../testing/cluster.ts';
import { LINTAS_UNIT } from '../testing/office.ts';
import { PatientPlayer, wordsOf } from '../testing/story.ts';

const STORY = 'ditugaskan-individu';
const databases: TestDatabase[] = [];
const newDatabase = async (): Promise<TestDatabase> => {
  const database = await makeTestDatabase();
  databases.push(database);
  return database;
};
const storyOf = ({ office }: Simulation) => parseCase(office.office.mechanism(LINTAS_UNIT)?.cases.get(STORY), STORY);

afterAll(async () => {
  for (const database of databases) await database.drop();
});

/** The story in an office with the engine embedded. */
async function playEmbedded() {
  const simulation = await startSimulation((await newDatabase()).url);
  const story = storyOf(simulation);
  simulation.clock.set(story.at);
  const player = new PatientPlayer(simulation.office);
  await player.start(LINTAS_UNIT, story);
  await player.answer(story);
  const words = wordsOf(await player.ended());
  await simulation.stop();
  return words;
}

it('leaves the same history and letters as the embedded engine, though records come late, twice and after a standstill', async () => {
  const embedded = await playEmbedded();
  const cluster = await TestCluster.start('2026-03-02T08:00:00+07:00');
  const database = await newDatabase();
  const simulation = await startSimulation(database.url, cluster.config);
  const story = storyOf(simulation);
  for (const clock of [cluster.clock, simulation.clock]) clock.set(story.at);
  cluster.exportTo(simulation.office.url);
  const player = new PatientPlayer(simulation.office);
  await player.start(LINTAS_UNIT, story);
  await player.answer(story, undefined, 'task_AjukanUsulan');
  await cluster.pauseExport();
  await player.until('the engine to wait for the next official', async () => cluster.hasTask('task_AjukanUsulan'));
  cluster.exportTo(simulation.office.url);
  await player.answer(story, 'task_AjukanUsulan');
  const words = wordsOf(await player.ended());
  const { rows } = await database.pool.query(
    `select (select count(*)::int from rejected_record) as rejected, (select count(*)::int from user_task t
        where holders is null and not exists (select from task_arrival a where a.key = t.key)) as "withoutHolders"`,
  );
  await cluster.stop();
  await simulation.stop();

  expect(words).toEqual(embedded);
  expect(words.endState).toBe('ditugaskan');
  expect(rows).toEqual([{ rejected: 0, withoutHolders: 0 }]);
});

it('shows what was just done as on its way until its records come', async () => {
  const cluster = await TestCluster.start('2026-03-02T08:00:00+07:00');
  const simulation = await startSimulation((await newDatabase()).url, cluster.config);
  const story = storyOf(simulation);
  for (const clock of [cluster.clock, simulation.clock]) clock.set(story.at);
  cluster.exportTo(simulation.office.url);
  const player = new PatientPlayer(simulation.office);
  await player.start(LINTAS_UNIT, story);
  const task = await player.task('task_TandaTanganiPermohonan');
  await cluster.pauseExport();

  const first = player.key;
  await player.start(LINTAS_UNIT, story);
  const started = await player.caller.demand(story.starter, 'GET', `/api/cases/${player.key}`);
  player.key = first;
  await player.complete('task_TandaTanganiPermohonan', story.answers['task_TandaTanganiPermohonan']!);
  const completing = await player.caller.demand(story.starter, 'GET', `/v2/user-tasks/${task.userTaskKey}`);
  const again = await player.caller.ask(story.starter, 'POST', `/v2/user-tasks/${task.userTaskKey}/completion`, {
    variables: story.answers['task_TandaTanganiPermohonan'],
  });
  const pending = await player.detail();
  cluster.exportTo(simulation.office.url);
  await player.task('task_PutuskanPelibatan');
  const settled = await player.detail();
  const health = await simulation.office.app.inject({ url: '/health/ready' });
  await cluster.stop();
  await simulation.stop();

  expect(started).toMatchObject({
    isPending: true,
    case: { state: 'ACTIVE', startedBy: { jabatan: story.starter } },
  });
  expect(completing).toMatchObject({ state: 'COMPLETING' });
  expect(again).toMatchObject({
    ok: false,
    problem: { status: 409, detail: expect.stringContaining('sedang diproses') },
  });
  expect(pending).toMatchObject({ isPending: true, waitingFor: [] });
  expect(health.json()).toMatchObject({
    status: 'UP',
    zeebe: {
      brokers: 1,
      partitions: [{ hasLeader: true, isHealthy: true, position: expect.stringMatching(/^\d+$/) }],
    },
  });
  expect(settled).toMatchObject({ isPending: false, case: { hasIncident: false } });
});
