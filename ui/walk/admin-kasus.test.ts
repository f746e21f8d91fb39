import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { factsOf } from './story.ts';
import { foreignTextsOn } from './wording.ts';

const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
const facts: { readonly targetKinerja?: string } = factsOf(PROCESS, 'ditugaskan-individu');

/** A case that waits for its first signature. */
const begin = (official: Official) =>
  official.askAs<{ processInstanceKey: string; businessId: string }>('karo-penelaahan', '/v2/process-instances', {
    processDefinitionId: PROCESS,
    variables: facts,
  });

describeWalk('what admins see of all cases', (as) => {
  it.each([WIDE, NARROW])('finds a case by process, step and variables, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      const { businessId } = await begin(official);
      await page.goto(new URL('/kasus', page.url()).href);
      await page.getByRole('link', { name: 'Semua kasus (admin)' }).click();
      await page.getByRole('heading', { name: 'Semua kasus', level: 1 }).waitFor();
      const row = page.getByRole('row').filter({ hasText: businessId });
      await row.waitFor();
      await official.picture('admin-kasus');

      await page.getByLabel('Proses', { exact: true }).selectOption(PROCESS);
      const badge = page.locator('.diagram .chip[title$="berjalan"]').first();
      await badge.waitFor();
      await page.getByLabel('Sedang di langkah').selectOption('task_TandaTanganiPermohonan');
      await page.locator('.djs-element.element-chosen').waitFor();
      await row.waitFor();
      await official.picture('admin-kasus-diagram');

      await page.getByText('Saringan lain', { exact: true }).click();
      await page.getByRole('button', { name: 'Tambah syarat' }).click();
      await page.getByLabel('Nama variabel').fill('targetKinerja');
      await page.getByLabel('Pembanding').selectOption('memuat');
      await page.getByLabel('Nilai', { exact: true }).fill('tidak ada yang begini');
      await page.getByRole('button', { name: 'Terapkan' }).click();
      await page.getByText('Tidak ada kasus yang cocok dengan saringan ini.').waitFor();
      await page.getByLabel('Nilai', { exact: true }).fill(facts.targetKinerja!);
      await page.getByRole('button', { name: 'Terapkan' }).click();
      await row.waitFor();
      await official.picture('admin-kasus-syarat');

      await page.getByRole('button', { name: 'Simpan saringan ini' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Nama saringan').fill(`Menunggu tanda tangan ${window.width}`);
      await dialog.getByRole('button', { name: 'Simpan saringan ini' }).click();
      const saved = page.getByRole('link', { name: `Menunggu tanda tangan ${window.width}` });
      await saved.waitFor();
      await page.getByRole('button', { name: `Hapus saringan Menunggu tanda tangan ${window.width}` }).click();
      await saved.waitFor({ state: 'detached' });

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Unduh CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^kasus-.*\.csv$/);
      await page.getByRole('link', { name: 'Hapus semua saringan' }).click();
      await row.waitFor();
    }),
  );

  it.each([WIDE, NARROW])('goes back in time through the records of a case, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      const { processInstanceKey } = await begin(official);
      await page.goto(new URL(`/kasus/${processInstanceKey}?bagian=teknis`, page.url()).href);
      const active = page.locator('.diagram .chip[title="1 berjalan"]');
      await active.first().waitFor();
      const tree = page.getByRole('button', { name: /^Tanda tangani/ });
      await tree.waitFor();
      await official.picture('kasus-teknis');

      await page.getByRole('slider', { name: 'Keadaan pada' }).fill('0');
      await page.getByText(/^Yang tidak terekam/).waitFor();
      await tree.waitFor({ state: 'detached' });
      await official.picture('kasus-teknis-dulu');
      await page.getByRole('button', { name: 'Sekarang' }).click();
      await tree.click();
      await page.locator('.djs-element.element-chosen').waitFor();
      await page.getByRole('tab', { name: 'Riwayat teknis' }).click();
      await page.getByRole('list', { name: 'Riwayat teknis' }).getByText('Mulai').waitFor();
      // What stands half below the header is no smaller for it.
      await page.evaluate('scrollTo(0, 0)');
      await official.picture('kasus-teknis-riwayat');
    }),
  );

  it('speaks English, too', () =>
    as('admin', WIDE, async (official) => {
      const { page } = official;
      const { processInstanceKey } = await begin(official);
      await official.speak('en');
      await page.goto(new URL(`/admin/kasus?proses=${PROCESS}&galat=x`, page.url()).href);
      await page.getByText('No case matches these filters.').waitFor();
      await official.picture('admin-kasus-en');
      expect(await foreignTextsOn(page, 'en')).toEqual([]);
      await page.goto(new URL(`/kasus/${processInstanceKey}?bagian=teknis`, page.url()).href);
      await page.getByRole('slider', { name: 'As it was at' }).waitFor();
      await page.locator('.diagram .chip').first().waitFor();
      await official.picture('kasus-teknis-en');
      expect(await foreignTextsOn(page, 'en')).toEqual([]);
      await official.speak('id');
    }));
});
