import { TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { APPROVER, AUTHOR, renamed, StudioForTest } from './testing/studio.ts';

const TODAY = { effectiveFrom: '2026-03-06' };
let office: TestOffice;
let studio: StudioForTest;
let id: string;

/** A draft that AUTHOR began, karo-hukum (a process owner here) changed, and admin submitted. */
beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T10:32:00+07:00');
  studio = new StudioForTest(office);
  await office.rows("update account set roles = array['pemilik-proses'] where username in ('karo-hukum', 'karo-phsk')");
  await office.rows(
    `insert into account select 'karo-hukum.kedua', pegawai, display_name, password_hash, array['admin'], true, true, created_at
      from account where username = 'karo-hukum'`,
  );
  id = await studio.begin('Dari banyak tangan');
  await studio.draw(id, renamed, 'karo-hukum');
  await studio.step(id, 'submission', {}, 'admin');
});
afterAll(() => office.stop());

const expectKept = async (username: string): Promise<void> => {
  const { detail, violations } = expectProblem(await studio.step(id, 'approval', TODAY, username), 403);
  expect(detail).toMatch(/persetujuan diberikan orang lain/);
  expect(violations).toEqual([expect.objectContaining({ rule: 'pemisahan-tugas' })]);
  expectProblem(await studio.step(id, 'return', { reason: 'Tidak boleh oleh saya' }, username), 403);
  expect((await studio.read(id, username)).may).toMatchObject({ approve: false, return: false });
};

it.each([
  ['began it', AUTHOR],
  ['changed it', 'karo-hukum'],
  ['submitted it, though an admin', 'admin'],
  ['changed it, with another account of theirs', 'karo-hukum.kedua'],
])('is not decided on by whoever %s', (_what, username) => expectKept(username));

it('is not decided on by an author as acting official or as substitute', async () => {
  const acting = {
    jabatan: 'karo-phsk',
    pegawai: 'karo-hukum',
    kapasitas: 'plh',
    nomorKeputusan: 'KP.1',
    mulai: '2026-03-06',
    selesai: '2026-03-07',
  };
  expect((await office.post('admin', '/api/appointments', acting)).statusCode).toBeLessThan(300);
  const rule = {
    pengganti: 'karo-hukum',
    cakupan: 'jabatan',
    jabatan: 'karo-phsk',
    alasan: 'Dinas luar',
    mulai: '2026-03-06',
    selesai: '2026-03-07',
  };
  expect((await office.post('karo-phsk', '/api/substitutions', rule)).statusCode).toBe(201);

  await expectKept('karo-hukum');
});

it('is decided on by another process owner', async () => {
  expect((await studio.step(id, 'approval', TODAY, 'karo-phsk')).statusCode).toBe(204);
  expect(await studio.read(id)).toMatchObject({
    state: 'berlaku',
    approvedBy: { namaJabatan: expect.stringContaining('Biro') },
  });
});

it('is nothing to officials without the role', async () => {
  for (const username of ['sekjen', 'jf-1', 'persuratan'])
    expectProblem(await office.get(username, `/api/drafts/${id}`), 403);
  expectProblem(await office.get(undefined, `/api/drafts/${id}`), 401);
  expect(APPROVER).not.toBe(AUTHOR);
});

it('is kept from two editors who do not know of each other', async () => {
  const draft = await studio.begin('Dua penyunting');
  await studio.step(draft, 'presence', undefined, AUTHOR);
  const seen = (await studio.step(draft, 'presence', undefined, APPROVER)).json();
  expect(seen).toMatchObject({ revision: 1, editors: [{ nama: 'Pemilik Proses' }] });
  const { diagram } = await studio.read(draft);
  await studio.put(draft, 'diagram', { xml: renamed(diagram), revision: 1 }, APPROVER);

  const late = expectProblem(await studio.put(draft, 'diagram', { xml: diagram, revision: 1 }), 409);

  expect(late.detail).toMatch(
    /^Contoh Penyetuju, Pemilik Proses menyimpan perubahan lain pada 6 Maret 2026 pukul 10\.32\. Perubahan Saudara belum disimpan/,
  );
  expect((await studio.read(draft)).diagram).toBe(renamed(diagram));
  office.simulation.clock.set('2026-03-06T10:34:00+07:00');
  expect((await studio.read(draft)).editors).toEqual([]);
});

it('is commented on, element by element', async () => {
  const draft = await studio.begin('Dengan komentar');
  const { id: comment } = (
    await studio.step(draft, 'comments', { text: 'Mengapa?', elementId: 'task_AjukanUsulan' }, APPROVER)
  ).json();
  await studio.step(draft, `comments/${comment}/resolution`, undefined, AUTHOR);

  expect((await office.get(AUTHOR, `/api/drafts/${draft}/comments`)).json().items).toEqual([
    expect.objectContaining({ text: 'Mengapa?', elementId: 'task_AjukanUsulan', resolvedAt: expect.any(String) }),
  ]);
});
