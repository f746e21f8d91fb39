import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { OutboxMail } from '../contract/outbox.ts';
import type { Found } from '../contract/search.ts';
import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { headerOf, textOf } from './testing/mail-server.ts';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
  await office.rows("update pegawai set surel = id || '@contoh.example' where id in ('karo-hukum', 'sekjen')");
});
afterAll(() => office.stop());

const folder = (): string => path.join(office.simulation.dataDir, 'outbox');
const list = async (query = ''): Promise<Found<OutboxMail>> =>
  (await office.get('admin', `/api/outbox${query}`)).json<Found<OutboxMail>>();

it('writes a mail to each official concerned who has an address, together with the notice', async () => {
  const processInstanceKey = await office.begin();
  await office.playUntil(processInstanceKey, 'task_PutuskanPelibatan');
  await office.until('the mail to be sent', "select exists (select 1 from outbox where state = 'terkirim') as done");

  const notices = (await office.rows(
    'select job_key::text as job, judul, isi, recipient from notice where kasus = $1 order by id',
    [processInstanceKey],
  )) as { job: string; judul: string; isi: string; recipient: string }[];
  const toHim = notices.filter(({ recipient }) => recipient === 'jabatan:karo-hukum');
  const { items } = await list();
  expect(toHim.length).toBeGreaterThan(0);
  expect(items.map(({ recipient }) => recipient)).toEqual(toHim.map(() => 'karo-hukum@contoh.example'));
  expect(items[0]).toMatchObject({
    state: 'terkirim',
    subject: toHim[0]!.judul,
    processInstanceKey,
    tries: 1,
    lastError: null,
  });
  const files = readdirSync(folder());
  expect(files).toHaveLength(toHim.length);
  const mail = readFileSync(path.join(folder(), files[0]!), 'latin1');
  expect(headerOf(mail, 'To')).toBe('<karo-hukum@contoh.example>');
  expect(headerOf(mail, 'Message-ID')).toMatch(new RegExp(`^<${toHim[0]!.job}\\.[0-9a-f]{32}@`));
  expect(textOf(mail)).toContain(toHim[0]!.isi);
  expect(textOf(mail)).toContain(`http://127.0.0.1:8080/kasus/${processInstanceKey}`);
});

it('writes one mail where the job of a notice is done twice, or someone is told in two ways', async () => {
  const { notices } = office.simulation.office.office;
  const before = (await list()).page.totalItems;
  const job = { jobKey: '77', processInstanceKey: '1', processId: 'uji' };
  const send = () => notices.send(job, 'uji', ['jabatan:sekjen', 'pegawai:sekjen'], 'Uji', 'Isi uji');

  await send();
  await send();

  expect((await list()).page.totalItems).toBe(before + 1);
});

it('keeps neither notice nor mail where one of them cannot be kept', async () => {
  const { notices } = office.simulation.office.office;
  await office.rows("alter table outbox add constraint uji check (subject <> 'Ditolak')");
  const job = { jobKey: '78', processInstanceKey: '1', processId: 'uji' };

  await expect(notices.send(job, 'uji', ['pegawai:sekjen'], 'Ditolak', 'Isi')).rejects.toThrow(/uji/);

  await office.rows('alter table outbox drop constraint uji');
  expect(await office.rows("select 1 from notice where judul = 'Ditolak'")).toEqual([]);
  expect(await office.rows("select 1 from outbox where subject = 'Ditolak'")).toEqual([]);
});

describe('how somebody wants to be told by mail', () => {
  const PREFERENCE = '/api/notices/mail-preference';
  const send = (jobKey: string, subject: string) =>
    office.simulation.office.office.notices.send(
      { jobKey, processInstanceKey: '1', processId: 'uji' },
      'uji',
      ['pegawai:sekjen', 'jabatan:karo-hukum'],
      subject,
      `Isi ${subject}`,
    );
  const choose = (cara: string) => office.ask('sekjen', { method: 'PUT', url: PREFERENCE, payload: { cara } });
  const mails = () =>
    office.rows(
      "select subject, body, kasus, next_try_at from outbox where pegawai = 'sekjen' and body like '%kabar %'",
    );

  it('is at once, until they say otherwise', async () => {
    expect((await office.get('sekjen', PREFERENCE)).json()).toEqual({ cara: 'segera', surel: 'sekjen@contoh.example' });
    expectProblem(await choose('telepati'), 400);
    expectProblem(await office.ask('admin', { method: 'PUT', url: PREFERENCE, payload: { cara: 'tidak' } }), 403);
  });

  it('gathers everything until the next working morning in one mail, each notice once', async () => {
    expect((await choose('ringkasan')).statusCode).toBe(204);
    await send('80', 'kabar pertama');
    await send('81', 'kabar kedua');
    await send('80', 'kabar pertama');

    const [digest, ...others] = (await mails()) as { subject: string; body: string; kasus: null; next_try_at: Date }[];
    expect(others).toEqual([]);
    expect(digest!.subject).toMatch(/^Ringkasan pemberitahuan Lincah, \d+ Maret 2026$/);
    expect(digest!.next_try_at.toISOString()).toMatch(/T00:00:00.000Z$/);
    expect(digest!.body.match(/^kabar \w+$/gm)).toEqual(['kabar pertama', 'kabar kedua']);
    expect(digest!.body).toContain('http://127.0.0.1:8080/kasus/1');
    expect((await list()).items.find(({ subject }) => subject === digest!.subject)).toMatchObject({
      processInstanceKey: null,
    });
  });

  it('is not at all, where they say so; others are told as before', async () => {
    await choose('tidak');
    await send('82', 'kabar ketiga');

    expect(await mails()).toHaveLength(1);
    expect(
      await office.rows("select 1 as n from outbox where pegawai = 'karo-hukum' and subject like 'kabar %'"),
    ).toHaveLength(3);
    await office.rows("delete from outbox where body like '%kabar %'");
  });
});

it('shows mails page by page, those given up by themselves, and sends these again when an admin says so', async () => {
  await office.until(
    'all mails to be sent',
    "select not exists (select 1 from outbox where state = 'menunggu') as done",
  );
  const [{ id }] = (await office.rows(
    "update outbox set state = 'gagal', sent_at = null, last_error = '550 tidak ada' where id = (select max(id) from outbox) returning id::text",
  )) as [{ id: string }];

  const first = await list('?limit=1');
  const second = await list(`?limit=1&after=${first.page.endCursor}`);
  const failed = await list('?state=gagal');
  expect(first.items[0]!.id).toBe(id);
  expect(Number(second.items[0]!.id)).toBeLessThan(Number(id));
  expect(failed.items).toMatchObject([{ id, state: 'gagal', lastError: '550 tidak ada', nextTryAt: null }]);

  const retried = await office.post('admin', `/api/outbox/${id}/retry`);
  await office.until('the mail to be sent', 'select state = $2 as done from outbox where id = $1', [id, 'terkirim']);
  expect(retried.statusCode).toBe(204);
  expectProblem(await office.post('admin', `/api/outbox/${id}/retry`), 409);
  expectProblem(await office.post('admin', '/api/outbox/999999/retry'), 404);
});
