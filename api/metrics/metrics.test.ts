import { TestOffice } from '../testing/office.ts';
import { exposed, Histogram } from './counters.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.play();
});
afterAll(() => office.stop());

/** Value of a metric with these labels. */
async function measured(line: string): Promise<number> {
  const { body } = await office.get(undefined, '/metrics');
  const found = body.split('\n').find((one) => one.startsWith(`${line} `));
  return Number(found?.slice(line.length));
}

it('counts what the engine does under Zeebe’s names', async () => {
  expect(await measured('zeebe_process_instance_creations_total{partition="1"}')).toBe(1);
  expect(await measured('zeebe_executed_instances_total{partition="1",action="completed"}')).toBe(1);
  expect(await measured('zeebe_element_instance_events_total{partition="1",action="completed",type="USER_TASK"}')).toBe(
    6,
  );
  expect(
    await measured('zeebe_job_events_total{partition="1",action="completed",type="issue-letter"}'),
  ).toBeGreaterThan(3);
  expect(await measured('zeebe_pending_incidents_total')).toBe(0);
});

it('tells how the office is', async () => {
  expect(await measured('lincah_letters_issued_total')).toBe(5);
  expect(await measured('lincah_tasks_open')).toBe(0);
  expect(await measured('process_resident_memory_bytes')).toBeGreaterThan(10_000_000);
});

it('measures answers by route, not by address', async () => {
  await office.get('admin', '/api/cases/4711');
  const { body } = await office.get(undefined, '/metrics');
  expect(body).toContain(
    'lincah_http_request_duration_seconds_count{method="GET",route="/api/cases/:processInstanceKey",status="4xx"} 1',
  );
  expect(body).not.toContain('4711');
});

it('sorts times into buckets that hold all shorter ones', () => {
  const times = new Histogram();
  for (const seconds of [0.003, 0.02, 7, 99]) times.add({ route: '/a"b' }, seconds);

  const text = exposed({ name: 'x', type: 'histogram', help: 'y' }, times.samples);

  expect(text).toContain('x_bucket{route="/a\\"b",le="0.025"} 2\n');
  expect(text).toContain('x_bucket{route="/a\\"b",le="10"} 3\n');
  expect(text).toContain('x_bucket{route="/a\\"b",le="+Inf"} 4\n');
  expect(text).toContain('x_count{route="/a\\"b"} 4\n');
});
