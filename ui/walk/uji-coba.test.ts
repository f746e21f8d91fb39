import { describeWalk, NARROW, WIDE } from './browser.ts';

const MECHANISM = '/mulai/lpsk-3-2023.penunjukan-lintas-unit?bagian=sop';

describeWalk('a mechanism as an SOP', (as) => {
  it.each([
    { window: WIDE, shown: '.sop-table', hidden: '.sop-list' },
    { window: NARROW, shown: '.sop-list', hidden: '.sop-table' },
  ])('is read as the window allows, downloaded and printed, $window.width wide', ({ window, shown, hidden }) =>
    as('jf-1', window, async (official) => {
      const { page } = official;
      await page.goto(new URL(MECHANISM, page.url()).toString());
      await page.locator(shown).first().waitFor();
      expect(await page.locator(hidden).first().isVisible()).toBe(false);
      await page.locator(shown).getByText('Kedaluwarsa: setelah 14 hari kerja').first().waitFor();
      await official.picture('sop');

      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Unduh PDF' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('sop-lpsk-3-2023.penunjukan-lintas-unit-versi-1.pdf');

      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.sop-table').first().isVisible()).toBe(true);
      expect(await page.locator('.header').isVisible()).toBe(false);
      expect(await page.getByRole('button', { name: 'Cetak' }).isVisible()).toBe(false);
      await page.emulateMedia({ media: 'screen' });
    }),
  );
});
