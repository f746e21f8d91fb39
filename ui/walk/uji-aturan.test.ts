import type { Browser } from 'playwright-core';
import { describeInBrowser } from './browser.ts';
import { openBrowser } from './chromium.ts';
import { Official, type Window } from './official.ts';
import { openOffice, type WalkedOffice } from './walked-office.ts';

const WINDOWS: readonly Window[] = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

describeInBrowser('the rule bench on the screens', () => {
  let office: WalkedOffice;
  let browser: Browser;

  beforeAll(async () => {
    [office, browser] = await Promise.all([openOffice(), openBrowser()]);
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await office?.leave();
  });

  it.each(WINDOWS)(
    'finds a rule, is told what lacks, and shows the outcome, $width wide',
    async (window) => {
      const official = await Official.signIn(browser, office, 'jf-1', window);
      const { page } = official;

      await official.goTo('Aturan');
      await page.getByRole('link', { name: 'Perses LPSK 1/2024', exact: true }).click();
      await page.getByPlaceholder('Cari aturan').fill('pengalaman jabatan terkait');
      await page
        .getByRole('link', { name: /Pasal 18 ayat/ })
        .first()
        .waitFor({ state: 'detached' });
      await official.picture('aturan');
      await page.getByRole('link', { name: /Pasal 8 huruf d/ }).click();

      await page.getByRole('button', { name: 'Tambah baris: Riwayat jabatan' }).press('Enter');
      await page.getByRole('button', { name: 'Uji', exact: true }).click();
      await page.getByText('Wajib diisi: teks yang tidak kosong').first().waitFor();
      await official.picture('aturan-kurang');

      const row = page.getByRole('group', { name: 'Baris 1' });
      await row.getByLabel('Jabatan', { exact: true }).fill('Analis Hukum');
      await row.getByLabel('Ya', { exact: true }).check();
      await row.getByLabel('Mulai', { exact: true }).fill('2019-05-01');
      await row.getByLabel(/^Selesai.*: Tidak ada/).check();
      await page.getByLabel('TMT rencana pengangkatan').fill('2024-04-30');
      await page.getByRole('button', { name: 'Uji', exact: true }).click();
      await page.getByText('Pengalaman jabatan yang terkait baru 59 bulan').waitFor();
      await page.getByText('Tidak terpenuhi').waitFor();
      await page.getByText('secara kumulatif paling kurang selama 5 (lima) tahun').waitFor();
      await official.picture('aturan-hasil');

      await page.getByLabel('TMT rencana pengangkatan').fill('2024-05-01');
      await page.getByText('Isi faktanya, lalu tekan Uji.').waitFor();
      await page.getByLabel('TMT rencana pengangkatan').press('Enter');
      await page.getByText('Terpenuhi', { exact: true }).waitFor();

      await official.signOut();
      expect(official.complaints).toEqual([]);
    },
    240_000,
  );
});
