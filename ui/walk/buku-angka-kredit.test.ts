import { describeWalk, NARROW, WIDE } from './browser.ts';

describeWalk('credit books on the screens', (as) => {
  it.each([WIDE, NARROW])(
    'shows a book as of a day, explains a figure down to the article, and hands it out, $width wide',
    (window) =>
      as('ppsk-pertama-1', window, async (official) => {
        const { page } = official;

        await official.goTo('Angka Kredit');
        await page.getByRole('link', { name: 'Buka buku Angka Kredit Jayengrana Pitaloka' }).click();
        await page.getByLabel('Keadaan per tanggal').fill('2022-12-31');
        await page.getByText('Kurang 41,59').waitFor();
        await page.getByText('belum dipastikan').waitFor();
        await page.getByText('Belum bernilai').first().waitFor();
        await official.picture('buku');
        await page.getByRole('button', { name: 'Jelaskan Hangus 2022: 3,578' }).press('Enter');
        await page.getByText('paling tinggi 150%').first().waitFor();
        await official.picture('buku-penjelasan');
        const names: string[] = [];
        for (const name of ['Unduh CSV', 'Unduh PDF']) {
          const file = page.waitForEvent('download');
          await page.getByRole('link', { name }).click();
          names.push((await file).suggestedFilename());
        }

        expect(names).toEqual([
          'buku-angka-kredit-ppsk-pertama-1-2022-12-31.csv',
          'buku-angka-kredit-ppsk-pertama-1-2022-12-31.pdf',
        ]);
      }),
  );

  it('lets an admin enter a lost value with its source', () =>
    as('admin', WIDE, async (official) => {
      const { page } = official;

      await official.goTo('Angka Kredit');
      await official.tab('Nilai yang hilang');
      await page.getByRole('button', { name: 'Isi nilai II.C.2.a', exact: true }).click();
      await page.getByLabel('Angka Kredit', { exact: true }).fill('2.5');
      await page.getByLabel('Sumber').fill('Salinan resmi Berita Negara, Lampiran II');
      await official.picture('nilai');
      await page.getByRole('button', { name: 'Simpan nilai' }).click();

      await page.getByText('2,5 menurut Salinan resmi Berita Negara, Lampiran II').waitFor();
      expect(await page.getByText('diisi admin').count()).toBe(1);
    }));
});
