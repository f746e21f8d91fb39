import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { start } from './penunjukan-lintas-unit.ts';

const DECISION = 'Putuskan permohonan pelibatan';

const dayFromNow = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describeWalk('whoever does tasks for another', (as) => {
  it.each([WIDE, NARROW])(
    'is named by who is away, reads in whose name they act, signs nothing, until it is withdrawn, $width wide',
    async (window) => {
      await as('karo-hukum', window, async (official) => {
        await openRules(official, 'Jabatan', 'Penggantian');
        await setRule(official);
        await official.page
          .getByText(/menggantikan/)
          .first()
          .waitFor();
        await official.picture('penggantian-daftar');
      });

      const number = await as('karo-penelaahan', window, async (official) => {
        const started = await start(official);
        await official.goTo('Tugas');
        await official.take(started, 'Tanda tangani permohonan pelibatan');
        await official.page.getByRole('radio', { name: 'Tanda tangani' }).check();
        await official.complete();
        return started;
      });

      await as('karo-phsk', window, async (official) => {
        const { page } = official;
        await official.reach('link', /^Pemberitahuan/);
        const told = page
          .getByRole('article')
          .filter({ hasText: /^Saudara menggantikan / })
          .first();
        await told.getByText(/Cakupan penggantian: tugas jabatan Kepala Biro Hukum/).waitFor();
        await official.picture('penggantian-pemberitahuan');
        await told.getByRole('link', { name: 'Buka penggantian' }).click();
        await page.getByRole('tab', { name: 'Penggantian', selected: true }).waitFor();
        await official.goTo('Tugas');
        await page
          .getByText(/Anda bertindak mewakili .* \(Kepala Biro Hukum/)
          .first()
          .waitFor();
        await page.getByRole('link', { name: /^Atas nama pejabat lain/ }).click();
        await page.getByRole('article').filter({ hasText: number }).getByRole('link', { name: DECISION }).click();
        await page.getByRole('heading', { name: DECISION, level: 1 }).waitFor();
        await page.getByText(/Anda bertindak sebagai Kepala Biro Hukum.*, atas nama/).waitFor();
        await page.getByText(/Tanda tangan tidak diwakilkan/).waitFor();
        expect(await page.getByRole('button', { name: 'Ambil tugas' }).count()).toBe(0);
        await official.picture('penggantian-tugas');
        await official.speak('en');
        await page.getByText(/You act as Kepala Biro Hukum.*, on behalf of/).waitFor();
        await official.picture('penggantian-tugas-en');
        await page.goto(new URL('/jabatan?bagian=penggantian', page.url()).href);
        await page
          .getByText(/ stands in for /)
          .first()
          .waitFor();
        await official.picture('penggantian-daftar-en');
        await official.speak('id');
      });

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        await openRules(official, 'Jabatan', 'Penggantian');
        await page.getByRole('button', { name: /^Cabut penggantian/ }).click();
        await page.getByText('Penggantian dicabut.').waitFor();
        await page.getByText('Dicabut', { exact: true }).first().waitFor();
      });

      await as('karo-phsk', window, async (official) => {
        const { page } = official;
        await official.reach('link', /^Pemberitahuan/);
        await page
          .getByText(/dicabut pada tanggal .* tidak lagi menjadi tugas Saudara/)
          .first()
          .waitFor();
        await official.picture('penggantian-dicabut');
      });
    },
  );
});

async function openRules(official: Official, page: string, tab: string): Promise<void> {
  await official.goTo(page);
  await official.tab(tab);
}

async function setRule(official: Official): Promise<void> {
  const { page } = official;
  await page.getByRole('button', { name: 'Atur penggantian' }).click();
  const dialog = page.getByRole('dialog');
  await choose(official, 'Pengganti', 'Danurwendo');
  await dialog.getByLabel('Cakupan').selectOption('jabatan');
  await choose(official, 'Jabatan', 'Kepala Biro Hukum');
  await dialog.getByLabel('Selesai').fill(dayFromNow(7));
  await dialog.getByLabel('Alasan').fill('Cuti tahunan sepekan');
  await official.picture('penggantian-atur');
  await dialog.getByRole('button', { name: 'Simpan penggantian' }).click();
  await page.getByText('Penggantian disimpan.').waitFor();
}

async function choose({ page }: Official, label: string, typed: string): Promise<void> {
  const input = page.getByRole('dialog').getByRole('combobox', { name: label, exact: true });
  await input.click();
  await input.pressSequentially(typed);
  await page.getByRole('option').first().click();
}
