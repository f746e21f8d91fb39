import { describeWalk, NARROW, WIDE } from './browser.ts';
import { startSigned } from './penunjukan-lintas-unit.ts';

const MECHANISM = 'Penunjukan lintas Unit Kerja';

describeWalk('how work goes, on one page', (as) => {
  it.each([WIDE, NARROW])(
    'shows what waits where, what took how long, and what the law finds missing, $width wide',
    async (window) => {
      await as('karo-penelaahan', window, startSigned);

      await as('admin', window, async (official) => {
        const { page } = official;
        await page.goto(new URL('/admin/ikhtisar', page.url()).toString());
        const units = page.getByRole('region', { name: 'Menunggu menurut unit' });
        await units.getByRole('row', { name: /Biro Hukum/ }).waitFor();
        await page.getByLabel('Mekanisme').selectOption({ label: MECHANISM });
        await page
          .getByRole('region', { name: 'Lama langkah' })
          .getByRole('row', { name: /Tanda tangani permohonan/ })
          .waitFor();
        const map = page.getByRole('region', { name: 'Peta langkah' });
        await map.locator('.djs-element.heat-5[data-element-id="task_TandaTanganiPermohonan"]').waitFor();
        await official.picture('ikhtisar');
        await map.getByRole('link', { name: 'Menunggu' }).click();
        await map.locator('.djs-element.heat-5[data-element-id="task_PutuskanPelibatan"]').waitFor();
        await map.scrollIntoViewIfNeeded();
        await official.picture('ikhtisar-menunggu');
        await map.getByRole('link', { name: 'Terlambat' }).click();
        await map.getByText('Tidak ada tugas yang terlambat.').waitFor();
      });
    },
  );
});
