import { appointActing } from './acting.ts';
import { type As, describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { startSigned } from './penunjukan-lintas-unit.ts';

const DECISION = 'Putuskan permohonan pelibatan';
const REASON = 'Pegawai yang diminta sedang menyelesaikan tugas lain.';

describeWalk('the dates of a task', (as) => {
  it.each([
    { window: WIDE, language: 'id', setting: 'Batas waktu putusan', left: /hari kerja lagi/, reminder: 'Pengingat' },
    { window: NARROW, language: 'en', setting: 'Time limit of decisions', left: /days left/, reminder: 'Follow-up' },
  ] as const)(
    'tells until when it waits, and who says so, $window.width wide, in $language',
    async ({ window, language, setting, left, reminder }) => {
      const number = await signed(as);

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        const card = page.getByRole('article').filter({ hasText: number });
        await card.getByText(/14 hari kerja lagi/).waitFor();
        await official.picture('tugas-tenggat-kartu');
        await official.take(number, DECISION);
        await official.speak(language);
        await page.reload();
        await page.locator('.task-head').getByText(left).waitFor();
        const details = page.locator('dl.facts').filter({ hasText: reminder });
        await details.getByText(new RegExp(`"${setting}": 14`)).scrollIntoViewIfNeeded();
        await official.picture(`tugas-tenggat-${language}`);
        await official.speak('id');
      });
    },
  );

  it.each([WIDE, NARROW])(
    'are moved with a reason, and appear beside a form that goes on being filled in, $width wide',
    async (window) => {
      const number = await signed(as);

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        await official.take(number, DECISION);
        await page.getByLabel('Tolak permohonan').check();
        await page.getByLabel(/^Alasan penolakan/).fill(REASON);

        const address = page.url();
        const isi = `Mohon dijawab pekan ini: ${number}`;
        await as('admin', window, async (admin) => {
          await admin.page.goto(address);
          await admin.page.getByRole('button', { name: 'Atur pengingat' }).click();
          const soon = await admin.page.getByLabel('Ingatkan pada').inputValue();
          await admin.page.getByRole('button', { name: 'Batal' }).click();
          await admin.page.getByRole('button', { name: 'Ubah tenggat' }).click();
          await admin.page.getByText('Tugas ini berakhir sendiri pada tenggatnya').waitFor();
          await admin.picture('tugas-ubah-tenggat');
          await move(admin, 'Ubah tenggat', soon);
          await admin.page.getByText('Tenggat diubah.').waitFor();
        });
        await as('karo-penelaahan', window, async (colleague) => {
          const { items } = await colleague.ask<{ items: readonly { processInstanceKey: string }[] }>(
            '/v2/process-instances/search',
            { filter: { businessId: number } },
          );
          await colleague.ask(`/api/cases/${items[0]!.processInstanceKey}/notes`, { isi, lampiran: [] });
        });

        await page
          .locator('.task-head')
          .getByText(/ 3 hari kerja lagi/)
          .waitFor();
        await page.getByText(isi).waitFor();
        expect(await page.getByLabel(/^Alasan penolakan/).inputValue()).toBe(REASON);
        expect(await page.getByLabel('Tolak permohonan').isChecked()).toBe(true);
        await official.picture('tugas-hidup');
        await page.getByRole('button', { name: 'Atur pengingat' }).click();
        await page.getByLabel('Ingatkan pada').waitFor();
        await official.picture('tugas-pengingat');
        const last = await page.getByLabel('Ingatkan pada').getAttribute('max');
        await move(official, 'Atur pengingat', last!);
        await page.getByText('Pengingat diatur.').waitFor();
        expect(await page.getByLabel(/^Alasan penolakan/).inputValue()).toBe(REASON);
        await official.tab('Riwayat');
        await page.getByText(/Tenggat: .* menjadi /).waitFor();
        await page.getByText(/Pengingat: .* menjadi /).waitFor();
        await official.picture('tugas-riwayat-tanggal');
      });
    },
  );

  it.each([
    { window: WIDE, language: 'id', news: /Tugas ini baru saja diambil oleh/ },
    { window: NARROW, language: 'en', news: /has just taken this task/ },
  ] as const)(
    'stand on a page that says who has just taken the task, $window.width wide',
    async ({ window, language, news }) => {
      const number = await signed(as);
      if (window === WIDE) await as('admin', window, (official) => appointActing(official, 'karo-hukum'));

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        await page.getByRole('article').filter({ hasText: number }).getByRole('link', { name: DECISION }).click();
        await page.getByRole('button', { name: 'Ambil tugas' }).first().waitFor();
        await official.speak(language);
        await page.reload();
        await as('karo-phsk', window, (acting) => acting.take(number, DECISION));

        await page.getByRole('status').getByText(news).waitFor();
        await official.picture(`tugas-diambil-${language}`);
        await official.speak('id');
      });
    },
  );
});

/** Starts a case and signs its first letter. @returns its number */
const signed = (as: As): Promise<string> => as('karo-penelaahan', WIDE, startSigned);

async function move({ page }: Official, action: string, date: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^(Ingatkan pada|Tenggat baru)/).fill(date);
  await dialog.getByLabel('Alasan', { exact: true }).fill('Dibahas dalam rapat pimpinan.');
  await dialog.getByRole('button', { name: action }).click();
}
