import { describeWalk, NARROW, WIDE } from './browser.ts';

describeWalk('the rule bench on the screens', (as) => {
  it.each([WIDE, NARROW])('finds a rule, is told what lacks, and shows the outcome, $width wide', (window) =>
    as('jf-1', window, async (official) => {
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
    }),
  );

  it.each([WIDE, NARROW])('tries a set of rules at once, $width wide', (window) =>
    as('jf-1', window, async (official) => {
      const { page } = official;

      await official.goTo('Aturan');
      await page.getByRole('link', { name: 'Uji sehimpunan aturan sekaligus' }).click();
      await page.getByPlaceholder('Cari himpunan').fill('banten tim pembentukan');
      await page.getByRole('link', { name: 'Pembentukan Tim Kerja: pembentukan' }).click();
      await page.getByRole('heading', { name: 'Hasil' }).waitFor();
      await official.picture('aturan-himpunan-fakta');
      await page.getByRole('link', { name: 'Semua himpunan' }).click();
      await page.getByPlaceholder('Cari himpunan').fill('lpsk-3-2023.penunjukan-dalam-unit');
      await page.getByText('lpsk-3-2023.eskalasi-kendala').waitFor({ state: 'detached' });
      await official.picture('aturan-himpunan');
      await page.getByRole('link', { name: /: penetapan$/ }).click();
      await page.getByRole('button', { name: 'Uji', exact: true }).click();
      await page.getByText('Wajib diisi').first().waitFor();
      await official.picture('aturan-himpunan-kurang');
      await page.getByLabel('Cakupan').selectOption('internal');
      await page.getByLabel('Jenis dokumen').selectOption('keputusan');
      await page.getByLabel('Penetap').fill('sekretaris-jenderal');
      await page.getByRole('button', { name: 'Uji', exact: true }).click();
      await page.getByText('Terpenuhi', { exact: true }).first().waitFor();
      await official.picture('aturan-himpunan-hasil');
    }),
  );

  it.each([WIDE, NARROW])('lets an admin say until when rules of uncertain end are law, $width wide', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;

      await official.goTo('Aturan');
      await page.getByPlaceholder('Cari aturan').fill('pasal 42 kelebihan');
      await page.getByRole('link', { name: /Pasal 42/ }).click();
      await page.getByText('Tanggal ini belum dipastikan').waitFor();
      await official.picture('aturan-masa');
      await page.getByRole('button', { name: 'Ubah akhir masa berlaku' }).click();
      await page.getByLabel('Berlaku sampai dengan').fill(`2030-12-${(window.width % 28) + 1}`);
      await official.picture('aturan-ubah-masa');
      await page.getByRole('button', { name: 'Simpan' }).click();

      await page.getByText(`s.d. ${(window.width % 28) + 1} Desember 2030`).waitFor();
    }),
  );
});
