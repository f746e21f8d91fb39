import type { Browser } from 'playwright-core';
import { describeInBrowser } from './browser.ts';
import { openBrowser } from './chromium.ts';
import { Official, type Window } from './official.ts';
import { openOffice, type WalkedOffice } from './walked-office.ts';

const HEADER = 'id;instansi;induk;nama;kode;unit_organisasi';
const csv = (...lines: readonly string[]) => ({
  name: 'unit.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...lines].join('\n')),
});

describeInBrowser('import and Penugasan on the screens', () => {
  let office: WalkedOffice;
  let browser: Browser;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await office?.leave();
  });

  it.each<Window>([
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ])(
    'tells what is wrong with a file, stores one that is right, and lists Penugasan, in $width pixels',
    async (window) => {
      const official = await Official.signIn(browser, office, 'admin', window);
      const { page } = official;
      const check = async (file: ReturnType<typeof csv>, said: RegExp): Promise<void> => {
        await page.locator('input[type=file]').setInputFiles([file]);
        await page.getByRole('button', { name: 'Periksa' }).click();
        await page.getByText(said).waitFor();
      };

      await official.goTo('Jabatan');
      await official.tab('Impor');
      const tab = await page.getByRole('tab', { name: 'Impor' }).boundingBox();
      await check(csv(`belu-${window.width};belu;tidak-ada;Unit;U;ya`), /^1 masalah ditemukan/);
      await page.getByRole('cell', { name: "'tidak-ada' tidak ada." }).waitFor();
      await official.picture('impor-masalah');
      await check(csv(`belu-${window.width};belu;belu-bupati;Unit;U;ya`), /^Tidak ada masalah/);
      await page.getByRole('button', { name: 'Impor semua' }).click();
      await page.getByText('Disimpan: 1 baru, 0 diubah, 0 tetap.').waitFor();
      await official.picture('impor');
      await official.goTo('Penugasan');
      await page.getByRole('heading', { name: 'Penugasan', level: 1 }).waitFor();
      await official.picture('penugasan');
      await official.signOut();

      expect(tab && tab.x >= 0 && tab.x + tab.width <= window.width).toBe(true);
      expect(official.complaints).toEqual([]);
    },
    120_000,
  );
});
