import { ExporterOffice, statuses } from '../testing/exporter-office.ts';

const office = ExporterOffice.forFile();

it('stores a batch before it acknowledges it', async () => {
  const kasus = office.newCase();
  const task = kasus.nextKey();

  const answer = await office.exporter.send([
    kasus.start(),
    kasus.variable('uraianTugas', '"Uji"'),
    kasus.task('CREATED', task),
  ]);

  expect([answer.status, JSON.parse(answer.body)]).toEqual([200, { took: 0, errors: false, items: [] }]);
  expect(await office.rows('select key, state from process_instance where key = $1', kasus.key)).toEqual([
    { key: kasus.key, state: 'ACTIVE' },
  ]);
  expect(await office.rows('select key, state, candidate_groups from user_task where key = $1', task)).toEqual([
    { key: task, state: 'CREATED', candidate_groups: ['karo-hukum'] },
  ]);
  expect(await office.positionOf(kasus)).toEqual([{ position: 3 }]);
});

it.each([
  ['2026-12-10T18:21:48+07:00', '2026-12-10T11:21:48Z'],
  ['2026-12-10T18:21+07:00[Asia/Jakarta]', '2026-12-10T11:21:00Z'],
])('takes %s for the due date that it is', async (written, due) => {
  const kasus = office.newCase();
  const task = kasus.nextKey();
  const created = kasus.task('CREATED', task, {}, { 'io.camunda.zeebe:dueDate': written });

  await office.exporter.send([kasus.start(), created]);

  expect(await office.rows('select due_date from user_task where key = $1', task)).toEqual([
    { due_date: new Date(due) },
  ]);
});

it('counts what comes again once: whole batches, parts of them, and twice in one batch', async () => {
  const kasus = office.newCase();
  const batch = [kasus.start(), kasus.flow('flow_1'), kasus.flow('flow_1')];

  await office.exporter.send(batch);
  await office.exporter.send(batch);
  await office.exporter.send([...batch, kasus.flow('flow_1')]);
  const last = kasus.flow('flow_1');
  await office.exporter.send([last, last]);

  expect(await office.rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 4 },
  ]);
});

it('counts once what comes in several requests at the same time', async () => {
  const kasus = office.newCase();
  const batch = [kasus.start(), ...Array.from({ length: 20 }, () => kasus.flow('flow_1'))];

  const answers = await Promise.all(Array.from({ length: 4 }, () => office.exporter.send(batch)));

  expect(statuses(answers)).toEqual([200]);
  expect(await office.rows('select taken from sequence_flow where process_instance_key = $1', kasus.key)).toEqual([
    { taken: 20 },
  ]);
});

it('never goes back where an old batch comes after a newer one', async () => {
  const kasus = office.newCase();
  const task = kasus.nextKey();
  const old = [kasus.start(), kasus.task('CREATED', task)];
  const pelaku = { pelaku: { pegawai: 'jf-1', nama: 'Uji' } };

  await office.exporter.send(old);
  await office.exporter.send([kasus.task('COMPLETED', task, pelaku)]);
  await office.exporter.send(old);

  expect(await office.rows("select state, performer->>'nama' as nama from user_task where key = $1", task)).toEqual([
    { state: 'COMPLETED', nama: 'Uji' },
  ]);
});

it('keeps partitions apart, also in one batch', async () => {
  const [one, two] = [office.newCase(), office.newCase()];
  await office.exporter.send([two.start(), two.flow('flow_1')]);

  await office.exporter.send([one.start(), two.flow('flow_1'), one.flow('flow_1')]);

  expect([await office.positionOf(one), await office.positionOf(two)]).toEqual([[{ position: 2 }], [{ position: 3 }]]);
  expect(
    await office.rows('select taken from sequence_flow where process_instance_key = any($1) order by taken', [
      one.key,
      two.key,
    ]),
  ).toEqual([{ taken: 1 }, { taken: 2 }]);
});

it('puts aside what is no record, keeps it, and goes on', async () => {
  const kasus = office.newCase();
  const [start, flow] = [kasus.start(), kasus.flow('flow_1')];
  const broken = { ...kasus.flow('flow_2'), json: `{"rusak ${kasus.key} }` };

  const answer = await office.exporter.post(
    `ini bukan rekaman ${kasus.key}\n${office.exporter.linesOf([start])}${office.exporter.linesOf([broken, flow])}`,
  );
  const again = await office.exporter.send([broken]);

  expect(statuses([answer, again])).toEqual([200]);
  expect(await office.rows('select count(*)::int as n from process_instance where key = $1', kasus.key)).toEqual([
    { n: 1 },
  ]);
  expect(
    await office.rows(
      "select position::int from rejected_record where convert_from(content, 'UTF8') like '%' || $1 || '%' order by 1 nulls first",
      kasus.key,
    ),
  ).toEqual([{ position: null }, { position: 3 }]);
});

it('puts aside a record that cannot be projected, and projects those around it', async () => {
  const kasus = office.newCase();
  const task = kasus.nextKey();
  const start = kasus.start();
  const wrong = kasus.record('JOB', 'CREATED', kasus.nextKey(), { type: 'io.camunda.zeebe:userTask' });

  const answer = await office.exporter.send([start, wrong, kasus.task('CREATED', task)]);

  expect(answer.status).toBe(200);
  expect(await office.rows('select state from user_task where key = $1', task)).toEqual([{ state: 'CREATED' }]);
  expect(
    await office.rows('select position::int from rejected_record where partition_id = $1', office.partition),
  ).toEqual([{ position: 2 }]);
});

it('passes by what it does not know', async () => {
  const kasus = office.newCase();

  const answer = await office.exporter.send([
    kasus.record('TELEPATHY', 'SENT', kasus.nextKey(), {}),
    kasus.record('PROCESS', 'DELETED', kasus.nextKey(), { resource: '' }),
    kasus.start(),
  ]);

  expect(answer.status).toBe(200);
  expect(await office.positionOf(kasus)).toEqual([{ position: 3 }]);
  expect(await office.rows('select from rejected_record where partition_id = $1', office.partition)).toEqual([]);
});

it('shows an incident until it is resolved, whatever else is told of it', async () => {
  const kasus = office.newCase();
  const key = kasus.nextKey();
  const stateOf = async () => (await office.rows('select state from incident where key = $1', key))[0];
  await office.exporter.send([kasus.start(), kasus.incident('CREATED', key), kasus.incident('MIGRATED', key)]);
  const before = await stateOf();

  await office.exporter.send([kasus.incident('RESOLVED', key)]);

  expect([before, await stateOf()]).toEqual([{ state: 'ACTIVE' }, { state: 'RESOLVED' }]);
});
