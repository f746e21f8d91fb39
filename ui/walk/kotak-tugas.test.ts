import { appointActing } from './acting.ts';
import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { factsOf, playUntil } from './story.ts';

const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
const facts = factsOf(PROCESS, 'ditugaskan-individu');

const WITHIN = 'lpsk-3-2023.penunjukan-dalam-unit';
const REASON = 'Saya cuti sampai akhir minggu.';

const start = (official: Official, targetKinerja: string) => official.start(PROCESS, { ...facts, targetKinerja });

describeWalk('the inbox on the screens', (as) => {
  it.each([WIDE, NARROW])(
    'counts, finds, groups, keeps filters and takes several tasks at once, $width wide',
    (window) =>
      as('karo-penelaahan', window, async (official) => {
        const { page } = official;
        const list = page.getByRole('region', { name: 'Daftar tugas' });
        const cards = list.getByRole('article');
        for (const target of ['Sosialisasi restitusi', 'Penyusunan kajian', 'Pelatihan pendamping'])
          await start(official, `${target} ${window.width}`);

        await page.getByRole('link', { name: /^Perlu ditandatangani/ }).click();
        await list.getByPlaceholder('Cari kasus').fill(`KAJIAN ${window.width}`);
        await page.getByRole('button', { name: 'Simpan saringan ini' }).waitFor();
        await list.getByText(`Penyusunan kajian ${window.width}`).waitFor();
        await list.getByText('Sosialisasi restitusi').first().waitFor({ state: 'detached' });
        expect(await cards.count()).toBe(1);
        await official.picture('kotak-cari');

        const name = `Kajian ${window.width}`;
        await page.getByRole('button', { name: 'Simpan saringan ini' }).click();
        await page.getByLabel('Nama saringan').fill(name);
        await page.getByLabel('Untuk').selectOption('Unit yang saya pimpin');
        await official.picture('kotak-simpan');
        await page.getByRole('dialog').getByRole('button', { name: 'Simpan saringan ini' }).click();
        await page.getByRole('link', { name: new RegExp(`^${name}\\s*1$`) }).waitFor();

        await list.getByPlaceholder('Cari kasus').fill(String(window.width));
        await list.getByText('Sosialisasi restitusi').first().waitFor();
        await page.getByLabel('Kelompokkan').selectOption('Menurut pekerjaan');
        await list.getByRole('heading', { name: 'Perlu ditandatangani' }).waitFor();
        await list.getByRole('checkbox').nth(0).check();
        await list.getByRole('checkbox').nth(1).check();
        await page.getByText('2 dipilih').waitFor();
        await official.picture('kotak-pilih');
        await page.getByRole('button', { name: /^Ambil/ }).click();
        await page.getByText('2 tugas diambil.').waitFor();
        await list.getByText('Saya', { exact: true }).nth(1).waitFor();

        await page.reload();
        await page.getByRole('link', { name: new RegExp(`^${name}`) }).click();
        await list.getByText(`Penyusunan kajian ${window.width}`).waitFor();
        await list.getByText('Sosialisasi restitusi').first().waitFor({ state: 'detached' });
        expect(await cards.count()).toBe(1);
        await page.getByRole('button', { name: `Hapus saringan ${name}` }).click();
        await page.getByRole('link', { name: new RegExp(`^${name}`) }).waitFor({ state: 'detached' });
      }),
  );

  it.each([WIDE, NARROW])('says that nobody can receive what is to be handed over, $width wide', (window) =>
    as('karo-penelaahan', window, async (official) => {
      await selectNew(official, `Tanpa penerima ${window.width}`);
      await official.page.getByRole('button', { name: /^Serahkan/ }).click();
      const dialog = official.page.getByRole('dialog', { name: 'Serahkan 2 tugas?' });
      await dialog.getByText('Tidak ada pejabat yang dapat menerima semua tugas ini').waitFor();
      expect(await dialog.getByRole('listitem').count()).toBe(2);
      await official.picture('kotak-serahkan-tanpa-penerima');
      await dialog.getByRole('button', { name: 'Tutup' }).click();
    }),
  );

  it('knows the acting official of the next walk', () =>
    as('admin', WIDE, (official) => appointActing(official, 'karo-penelaahan')));

  it.each([WIDE, NARROW])(
    'hands several tasks over to one official with a reason, whatever one of them refuses, $width wide',
    async (window) => {
      await as('karo-penelaahan', window, async (official) => {
        const { page } = official;
        const refused = await selectNew(official, `Diserahkan ${window.width}`);
        await page.getByRole('button', { name: /^Serahkan/ }).click();
        const dialog = page.getByRole('dialog', { name: 'Serahkan 2 tugas?' });
        await dialog.getByLabel('Alasan', { exact: true }).fill(REASON);
        await official.picture('kotak-serahkan');
        const elsewhere = { assignee: 'karo-phsk', alasan: 'Sudah diserahkan lebih dahulu.' };
        await official.ask(`/v2/user-tasks/${refused}/assignment`, elsewhere);
        await dialog.getByRole('button', { name: 'Serahkan tugas' }).click();
        await page.getByText('1 tugas diserahkan.').waitFor();
        const failed = page.getByRole('alert').filter({ hasText: '1 tugas tidak dapat diubah' });
        await failed.getByText('dipegang pejabat lain').waitFor();
        await official.picture('kotak-serahkan-gagal');
      });

      await as('karo-phsk', window, async (official) => {
        const { page } = official;
        const list = page.getByRole('region', { name: 'Daftar tugas' });
        await page.getByRole('link', { name: /^Ditugaskan ke saya/ }).click();
        await list.getByPlaceholder('Cari kasus').fill(`Diserahkan ${window.width}`);
        await list.getByText(`Diserahkan ${window.width} kedua`).waitFor();
        await list.getByText(`Diserahkan ${window.width} pertama`).waitFor();
        await list.getByRole('article').filter({ hasText: 'kedua' }).getByRole('link').first().click();
        await official.tab('Riwayat');
        await page.getByText(`Alasan: ${REASON}`).waitFor();
      });
    },
  );

  it.each([WIDE, NARROW])(
    'says of several tasks that ask nothing that they are known, and reads several notices, $width wide',
    async (window) => {
      const target = `Diketahui ${window.width}`;
      await as('admin', window, async (official) => {
        for (const [name, month] of [
          ['pertama', window === WIDE ? '01' : '03'],
          ['kedua', window === WIDE ? '02' : '04'],
        ]) {
          const days = { mulai: `2030-${month}-01`, selesai: `2030-${month}-28` };
          const facts = { ...days, targetKinerja: `${target} ${name}` };
          await playUntil(official, WITHIN, 'ditugaskan-individu', 'task_TerimaPenugasan', facts);
        }
      });

      await as('jf-1', window, async (official) => {
        const { page } = official;
        const list = page.getByRole('region', { name: 'Daftar tugas' });
        const cards = list.getByRole('article');
        await page.getByRole('link', { name: /^Perlu diketahui/ }).click();
        await list.getByPlaceholder('Cari kasus').fill(target);
        const card = (name: string) => cards.filter({ hasText: `${target} ${name}` });
        await card('pertama').getByRole('link').click();
        await page.getByRole('textbox', { name: 'Catatan' }).pressSequentially('Mohon waktu mulai ditegaskan.');
        await page.getByText(/Konsep disimpan pukul/).waitFor();
        if (window === NARROW) await page.getByRole('link', { name: 'Kembali ke daftar tugas' }).click();
        for (const name of ['pertama', 'kedua']) await card(name).getByRole('checkbox').check();
        expect(await page.getByRole('button', { name: /^(Ambil|Lepaskan|Serahkan)/ }).count()).toBe(0);
        await page.getByRole('button', { name: /^Nyatakan diketahui/ }).click();
        const dialog = page.getByRole('dialog', { name: 'Nyatakan 2 tugas diketahui?' });
        await dialog.getByText(`${target} kedua`).waitFor();
        await official.picture('kotak-diketahui');
        await dialog.getByRole('button', { name: 'Nyatakan diketahui' }).click();
        await page.getByText('1 tugas dinyatakan diketahui.').waitFor();
        await page.getByRole('alert').getByText('Tugas ini sudah mulai diisi').waitFor();
        await card('kedua').waitFor({ state: 'detached' });
        expect(await cards.count()).toBe(1);
        await official.picture('kotak-diketahui-sebagian');
        await readNotices(official);
      });
    },
  );

  it('is worked by keyboard', () =>
    as('karo-penelaahan', WIDE, async (official) => {
      const { page } = official;
      const list = page.getByRole('region', { name: 'Daftar tugas' });
      await start(official, 'Papan ketik');
      await list.getByText('Papan ketik').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Pintasan papan ketik' }).waitFor();
      await official.picture('kotak-pintasan');
      await page.keyboard.press('Escape');
      await page.keyboard.press('j');
      await page.keyboard.press('x');
      await page.getByText('1 dipilih').waitFor();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Tanda tangani permohonan pelibatan', level: 1 }).waitFor();
      await page.keyboard.press('/');
      await list.locator('input[type=search]:focus').waitFor();
      await official.speak('en');
      await page.getByPlaceholder('Find case').waitFor();
      await official.picture('kotak-inggris');
      await official.speak('id');
    }));
});

/** Chooses the two newest notices and reads them. */
async function readNotices(official: Official): Promise<void> {
  const { page } = official;
  await official.reach('link', /^Pemberitahuan/);
  const unread = page.getByRole('article').filter({ hasText: 'Belum dibaca' });
  await unread.nth(1).waitFor();
  const before = await unread.count();
  for (const nth of [0, 1]) await unread.nth(nth).getByRole('checkbox').check();
  await page.getByText('2 dipilih').waitFor();
  // At the end of the page the bar stands below the list, and covers nothing of it.
  await page.evaluate('window.scrollTo(0, document.body.scrollHeight)');
  await official.picture('pemberitahuan-pilih');
  const bar = page.getByRole('region', { name: '2 dipilih' });
  await bar.getByRole('button', { name: 'Tandai sudah dibaca' }).click();
  await page.getByText('2 pemberitahuan ditandai sudah dibaca.').waitFor();
  await bar.waitFor({ state: 'detached' });
  expect(await unread.count()).toBe(before - 2);
}

/** Starts two cases and selects their tasks. @returns key of the first one's task */
async function selectNew(official: Official, target: string): Promise<string> {
  const { page } = official;
  const list = page.getByRole('region', { name: 'Daftar tugas' });
  const names = ['pertama', 'kedua'].map((name) => `${target} ${name}`);
  for (const name of names) await start(official, name);
  await list.getByPlaceholder('Cari kasus').fill(target);
  const [first, second] = names.map((name) => list.getByRole('article').filter({ hasText: name }));
  for (const card of [first!, second!]) await card.getByRole('checkbox').check();
  await page.getByText('2 dipilih').waitFor();
  const address = await first!.getByRole('link').getAttribute('href');
  return /^\/tugas\/(\d+)/.exec(address!)![1]!;
}
