import { describeWalk, NARROW, WIDE } from './browser.ts';
import { start } from './penunjukan-lintas-unit.ts';

const SIGNING = 'Tanda tangani permohonan pelibatan';
const REASON = 'Jangka waktu perlu disesuaikan dengan anggaran triwulan kedua.';

describeWalk('the page of a task', (as) => {
  it('keeps what is filled in on the server, restores it on another device, and forgets it when one says so', async () => {
    const [number, address] = await as('karo-penelaahan', WIDE, async (official) => {
      const { page } = official;
      const started = await start(official);
      await official.goTo('Tugas');
      await official.take(started, SIGNING);
      await page.getByLabel('Kembalikan untuk diperbaiki').check();
      await page.getByLabel(/^Catatan/).fill(REASON);
      await page.getByText(/Konsep disimpan pukul \d\d\.\d\d/).waitFor();
      await official.picture('tugas-konsep');
      await page.getByLabel(/^Catatan/).fill(`${REASON} Segera.`);
      const kept = page.waitForResponse((answer) => answer.url().endsWith('/draft') && answer.status() === 200);
      await official.goTo('Kasus');
      await kept;
      return [started, page.url()] as const;
    });
    expect(address).toContain('/kasus');

    await as('karo-penelaahan', NARROW, async (official) => {
      const { page } = official;
      await official.take(number, SIGNING);
      await page.getByText(/Isian dari konsep .* dipulihkan/).waitFor();
      expect(await page.getByLabel(/^Catatan/).inputValue()).toBe(`${REASON} Segera.`);
      expect(await page.getByLabel('Kembalikan untuk diperbaiki').isChecked()).toBe(true);
      await official.picture('tugas-konsep-dipulihkan');
      await page.getByRole('button', { name: 'Buang konsep' }).click();
      await page.getByText(/Isian dari konsep/).waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('button', { name: 'Selesaikan tugas' }).waitFor();
      expect(await page.getByText(/dari konsep|Konsep disimpan/).count()).toBe(0);
    });
  }, 240_000);
});
