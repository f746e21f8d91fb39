import { describeWalk, NARROW, WIDE } from './browser.ts';
import { start } from './penunjukan-lintas-unit.ts';

const SIGNING = 'Tanda tangani permohonan pelibatan';

describeWalk('the dates of a task', (as) => {
  it.each([
    { window: WIDE, language: 'id', setting: 'Batas waktu putusan', left: /hari kerja lagi/, reminder: 'Pengingat' },
    { window: NARROW, language: 'en', setting: 'Time limit of decisions', left: /days left/, reminder: 'Follow-up' },
  ] as const)(
    'tells until when it waits, and who says so, $window.width wide, in $language',
    async ({ window, language, setting, left, reminder }) => {
      const number = await as('karo-penelaahan', WIDE, async (official) => {
        const started = await start(official);
        await official.goTo('Tugas');
        await official.take(started, SIGNING);
        await official.page.getByLabel('Tanda tangani', { exact: true }).check();
        await official.complete();
        return started;
      });

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        const card = page.getByRole('article').filter({ hasText: number });
        await card.getByText(/14 hari kerja lagi/).waitFor();
        await official.picture('tugas-tenggat-kartu');
        await official.take(number, 'Putuskan permohonan pelibatan');
        await official.speak(language);
        await page.locator('.task-head').getByText(left).waitFor();
        const details = page.locator('dl.facts').filter({ hasText: reminder });
        await details.getByText(new RegExp(`"${setting}": 14`)).waitFor();
        await official.picture(`tugas-tenggat-${language}`);
        await official.speak('id');
      });
    },
  );
});
