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

const PROCESS = 'lpsk-3-2023.penunjukan-dalam-unit';

describeWalk('a draft', (as) => {
  it.each([WIDE, NARROW])('is played by its owner, step by step, and kept as a scenario, $width wide', (window) =>
    as('pemilik-proses', window, async (official) => {
      const { page } = official;
      const subject = `Mencoba draf ${window.width}`;
      const { id } = await official.ask<{ id: string }>('/api/drafts', { processDefinitionId: PROCESS, subject });
      await page.goto(new URL(`/studio/draf/${id}?bagian=uji-coba`, page.url()).toString());
      await page.getByRole('button', { name: 'Mulai uji coba' }).click();
      const begin = page.locator('.tryout-waiting').getByRole('button', { name: 'Mulai kasus' });
      await begin.waitFor();
      await begin.click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Isi dengan contoh dari cerita').selectOption({ index: 1 });
      await dialog.locator('.fjs-form').waitFor();
      await official.picture('uji-coba-formulir');
      await dialog.locator('.dialog-actions button.primary').click();
      await dialog.waitFor({ state: 'detached' });

      const waiting = page.locator('.tryout-waiting button').first();
      await waiting.getByText(/^Kerjakan: /).waitFor();
      await page
        .getByText(/^[1-9]\d?% diagram terlewati$/)
        .first()
        .waitFor();
      expect(await page.locator('.tryout-walked').count()).toBeGreaterThan(2);
      await official.picture('uji-coba-berjalan');

      await page.getByRole('button', { name: 'Lewati' }).click();
      await page.locator('.tryout-stage').getByRole('status').waitFor();
      await page.getByRole('button', { name: 'Simpan sebagai skenario' }).click();
      await dialog.getByLabel('Nama skenario').fill(`Dimulai lalu ditunggu ${window.width}`);
      await dialog.getByRole('button', { name: 'Simpan sebagai skenario' }).click();
      await page.getByText('Disimpan ').first().waitFor();
      await official.picture('uji-coba-skenario');
      await page.getByRole('button', { name: 'Simulasi token' }).click();
      await page.locator('.bts-toggle-mode').waitFor();

      await official.tab('SOP');
      await page.getByText('rancangan').first().waitFor();
    }),
  );
});
