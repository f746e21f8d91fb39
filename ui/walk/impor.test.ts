import { describeWalk, NARROW, WIDE } from './browser.ts';

const HEADER = 'id;instansi;induk;nama;kode;unit_organisasi';
const csv = (...lines: readonly string[]) => ({
  name: 'unit.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from([HEADER, ...lines].join('\n')),
});

describeWalk('import and Penugasan on the screens', (as) => {
  it.each([WIDE, NARROW])(
    'tells what is wrong with a file, stores one that is right, and lists Penugasan, in $width pixels',
    (window) =>
      as('admin', window, async (official) => {
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

        expect(tab && tab.x >= 0 && tab.x + tab.width <= window.width).toBe(true);
      }),
  );
});
