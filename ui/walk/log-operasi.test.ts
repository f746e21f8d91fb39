import { readFileSync } from 'node:fs';
import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { factsOf } from './story.ts';

const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
const facts = factsOf(PROCESS, 'ditugaskan-individu');
const APPOINTMENT = { kapasitas: 'plh', nomorKeputusan: 'KP.1/2026', mulai: '2027-03-02', selesai: '2027-03-05' };

/** Something done, something changed, something refused. */
async function fill(official: Official): Promise<void> {
  await official.askAs('karo-penelaahan', '/v2/process-instances', { processDefinitionId: PROCESS, variables: facts });
  const appointment = { ...APPOINTMENT, jabatan: 'karo-hukum', pegawai: 'karo-phsk' };
  await official.askAs('admin', '/api/appointments', appointment).catch((error: Error) => {
    // The second walk finds the first one's appointment there.
    if (!error.message.includes('sudah mempunyai pelaksana lain')) throw error;
  });
  await official.askAs('jf-1', '/api/appointments', appointment).catch(() => undefined);
}

describeWalk('the operation log on the screens', (as) => {
  it.each([WIDE, NARROW])(
    'tells an admin what was done and refused, and whether it is whole, in $width pixels',
    (window) =>
      as('admin', window, async (official) => {
        const { page } = official;
        await fill(official);
        await official.goTo('Admin');
        await page.getByRole('heading', { name: 'Log operasi', level: 1 }).waitFor();
        await page
          .getByRole('row', { name: /Memulai kasus/ })
          .first()
          .waitFor();
        await official.picture('log-operasi');

        await page.getByRole('link', { name: 'Ditolak', exact: true }).click();
        await page
          .getByRole('row', { name: /Hanya admin yang dapat melakukan ini/ })
          .first()
          .waitFor();
        await page.getByLabel('Objek').selectOption({ label: 'penunjukan Plt./Plh./Pj.' });
        await page.waitForURL(/hasil=FAIL.*objek=APPOINTMENT/);
        await official.picture('log-operasi-ditolak');
        await page
          .getByRole('button', { name: /^Menunjuk Plt/ })
          .first()
          .click();
        const dialog = page.getByRole('dialog');
        await dialog.getByText('403 Tidak berwenang').waitFor();
        await dialog.getByText('POST /api/appointments').waitFor();
        await official.picture('log-operasi-rincian');
        await dialog.getByRole('button', { name: 'Tutup' }).click();

        const downloading = page.waitForEvent('download');
        await page.getByRole('link', { name: 'Unduh CSV' }).click();
        const table = readFileSync((await (await downloading).path())!, 'utf8');
        expect(table.split('\r\n')[1]).toContain('APPOINTMENT');
        await page.getByRole('link', { name: 'Hapus saringan' }).click();

        await page.getByRole('button', { name: 'Periksa keutuhan' }).click();
        await page.getByText(/^Utuh: \d+ catatan/).waitFor();
        await official.picture('log-operasi-utuh');
      }),
  );
});
