import type { Notice } from '../contract/notices.ts';
import type { Found } from '../contract/search.ts';
import { TestOffice } from '../testing/office.ts';
import { expectRefused } from '../testing/problem.ts';

/** The head of Biro Hukum is away for a week, and a Pejabat Fungsional of another unit stands in. */
const [AWAY, SUBSTITUTE] = ['karo-hukum', 'jf-5'];
const RULE = {
  ...{ pengganti: SUBSTITUTE, cakupan: 'jabatan', jabatan: 'karo-hukum', alasan: 'Cuti karena sakit' },
  ...{ mulai: '2026-03-09', selesai: '2026-03-13' },
};
const PERSONAL = { cakupan: 'pribadi', jabatan: undefined };

let office: TestOffice;
let nama: string;

beforeAll(async () => {
  office = await TestOffice.start();
  office.simulation.clock.set('2026-03-06T10:32:00+07:00');
  await office.rows("update pegawai set surel = id || '@contoh.go.id' where id = any($1)", [[AWAY, SUBSTITUTE]]);
  [{ nama }] = (await office.rows('select nama from pegawai where id = $1', [AWAY])) as [{ nama: string }];
});
afterEach(async () => {
  await office.rows('delete from penggantian');
  await office.rows('delete from notice');
  await office.rows('delete from outbox');
});
afterAll(() => office.stop());

const set = (more: object = {}) => office.post(AWAY!, '/api/substitutions', { ...RULE, ...more });
const withdraw = (id: string) => office.ask(AWAY!, { method: 'DELETE', url: `/api/substitutions/${id}` });
const noticesOf = async (username: string) => (await office.get(username, '/api/notices')).json<Found<Notice>>().items;
const mails = () =>
  office.rows('select recipient, subject, body, kasus from outbox order by id') as Promise<
    readonly { readonly recipient: string; readonly subject: string; readonly body: string }[]
  >;

describe('a substitute', () => {
  it('is told in whose place, when and for what, and why it ends; nobody else is', async () => {
    const { id } = (await set()).json<{ id: string }>();

    const post = 'Kepala Biro Hukum, Kerja Sama, dan Hubungan Masyarakat';
    const [told, ...others] = await noticesOf(SUBSTITUTE!);
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      jenis: 'penggantian',
      judul: `Saudara menggantikan ${nama}`,
      isi: `Saudara menggantikan ${nama}, ${post}, yang berhalangan, terhitung mulai tanggal 9 Maret 2026 sampai dengan tanggal 13 Maret 2026. Cakupan penggantian: tugas jabatan ${post}. Selama masa itu tugas tersebut tampil dalam daftar tugas Saudara, dan riwayat kasus menyebut kedua nama. Penandatanganan surat tidak termasuk.`,
      processInstanceKey: null,
      readAt: null,
    });

    expect((await withdraw(id)).statusCode).toBe(204);

    const [ended] = await noticesOf(SUBSTITUTE!);
    expect(ended).toMatchObject({
      judul: `Penggantian ${nama} dicabut`,
      isi: `Penggantian ${nama}, ${post}, yang sedianya berlaku mulai tanggal 9 Maret 2026 sampai dengan tanggal 13 Maret 2026 dicabut pada tanggal 6 Maret 2026. Cakupan penggantian: tugas jabatan ${post}. Tugas tersebut tidak lagi menjadi tugas Saudara.`,
    });
    expect(await office.rows('select distinct recipient from notice')).toEqual([
      { recipient: `pegawai:${SUBSTITUTE}` },
    ]);
  });

  it('is told of what is theirs in person, of one mechanism, and of a single day', async () => {
    await set({ ...PERSONAL, selesai: '2026-03-09' });
    const scope = { cakupan: 'mekanisme', jabatan: undefined };
    await set({ ...scope, mekanisme: 'lpsk-3-2023.penunjukan-lintas-unit' });

    const [mechanism, personal] = (await noticesOf(SUBSTITUTE!)).map(({ isi }) => isi);
    expect(personal).toContain('terhitung mulai tanggal 9 Maret 2026. Cakupan');
    expect(personal).toContain('Cakupan penggantian: tugas yang ditujukan kepada yang bersangkutan secara pribadi.');
    expect(mechanism).toContain('Cakupan penggantian: tugas pada mekanisme Penunjukan lintas Unit Kerja.');
  });

  it('is mailed, of the absence not why it is', async () => {
    const { id } = (await set()).json<{ id: string }>();
    await withdraw(id);

    const [made, withdrawn, ...others] = await mails();
    expect(others).toEqual([]);
    const mail = { recipient: `${SUBSTITUTE}@contoh.go.id`, kasus: null };
    expect(made).toMatchObject({ ...mail, subject: `Saudara menggantikan ${nama}` });
    expect(made!.body).toContain('Buka di Lincah: http://127.0.0.1:8080/jabatan?bagian=penggantian');
    expect(made!.body).not.toContain('sakit');
    expect(withdrawn).toMatchObject({ ...mail, subject: `Penggantian ${nama} dicabut` });
  });

  it('is mailed as they like: with the digest, or not at all', async () => {
    const choose = (cara: string) =>
      office.ask(SUBSTITUTE!, { method: 'PUT', url: '/api/notices/mail-preference', payload: { cara } });
    await choose('tidak');
    await set(PERSONAL);
    expect(await mails()).toEqual([]);

    await choose('ringkasan');
    await set();
    await choose('segera');

    const [digest, ...others] = await mails();
    expect(others).toEqual([]);
    expect(digest!.subject).toContain('Ringkasan pemberitahuan');
    expect(digest!.body).toContain(`Saudara menggantikan ${nama}`);
    expect(await noticesOf(SUBSTITUTE!)).toHaveLength(2);
  });

  it('is not told of a rule that is refused', async () => {
    await expectRefused(
      office,
      AWAY!,
      { method: 'POST', url: '/api/substitutions', payload: { ...RULE, alasan: '' } },
      400,
    );
    expect(await office.rows('select 1 from notice')).toEqual([]);
  });

  it('is told or the rule is not kept: both in one transaction', async () => {
    await office.rows("alter table outbox add constraint uji check (subject not like '%menggantikan%')");
    expect((await set()).statusCode).toBe(500);
    expect(await office.rows('select 1 from penggantian union all select 1 from notice')).toEqual([]);
    await office.rows('alter table outbox drop constraint uji');

    const { id } = (await set()).json<{ id: string }>();
    await office.rows("alter table outbox add constraint uji check (subject not like '%dicabut') not valid");
    expect((await withdraw(id)).statusCode).toBe(500);
    await office.rows('alter table outbox drop constraint uji');
    expect(await office.rows('select dicabut from penggantian')).toEqual([{ dicabut: null }]);
    expect(await noticesOf(SUBSTITUTE!)).toHaveLength(1);
  });
});
