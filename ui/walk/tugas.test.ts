import { appointActing } from './acting.ts';
import { describeWalk, NARROW, WIDE } from './browser.ts';
import { start, startSigned } from './penunjukan-lintas-unit.ts';

const SIGNING = 'Tanda tangani permohonan pelibatan';
const TABS = [
  ['Dokumen', 'dokumen'],
  ['Alur', 'alur'],
  ['Riwayat', 'riwayat'],
  ['Dasar hukum', 'dasar'],
] as const;
const REASON = 'Jangka waktu perlu disesuaikan dengan anggaran triwulan kedua.';

describeWalk('the page of a task', (as) => {
  it('keeps what is filled in on the server, restores it on another device, and forgets it when one says so', async () => {
    const [number, address] = await as('karo-penelaahan', WIDE, async (official) => {
      const { page } = official;
      const started = await start(official);
      await official.goTo('Tugas');
      await official.take(started, SIGNING);
      await page.getByLabel('Kembalikan untuk diperbaiki').check();
      await page.getByLabel(/^Catatan pengembalian/).fill(REASON);
      await page.getByText(/Konsep disimpan pukul \d\d\.\d\d/).waitFor();
      await official.picture('tugas-konsep');
      await page.getByLabel(/^Catatan pengembalian/).fill(`${REASON} Segera.`);
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
      expect(await page.getByLabel(/^Catatan pengembalian/).inputValue()).toBe(`${REASON} Segera.`);
      expect(await page.getByLabel('Kembalikan untuk diperbaiki').isChecked()).toBe(true);
      await official.picture('tugas-konsep-dipulihkan');
      const discarded = page.waitForResponse((answer) => answer.request().method() === 'DELETE' && answer.ok());
      await page.getByRole('button', { name: 'Buang konsep' }).click();
      await discarded;
      await page.getByText(/Isian dari konsep/).waitFor({ state: 'detached' });
      await page.reload();
      await page.getByRole('button', { name: 'Selesaikan tugas' }).waitFor();
      expect(await page.getByText(/dari konsep|Konsep disimpan/).count()).toBe(0);
    });
  });

  it.each([WIDE, NARROW])(
    'takes notes with files, which all who take part read as they were written, $width wide',
    async (window) => {
      const [number, hostile] = await as('karo-penelaahan', window, async (official) => {
        const { page } = official;
        const started = await start(official);
        await official.goTo('Tugas');
        await official.take(started, SIGNING);
        const isi = `<img src=x onerror="document.title='diretas'"> {{1+1}} mohon periksa ${started}`;
        await page.getByRole('button', { name: 'Tulis catatan' }).click();
        await page.getByLabel('Isi catatan').fill(isi);
        await official.picture('tugas-catatan-baru');
        await page.getByLabel(/^Lampiran/).setInputFiles({
          name: 'nota dinas.pdf',
          mimeType: 'application/pdf',
          buffer: Buffer.from('%PDF-1.7 nota'),
        });
        await page.getByRole('button', { name: 'Kirim catatan' }).click();
        const note = page.getByRole('list', { name: 'Daftar catatan' }).getByRole('article');
        await note.getByText(isi).waitFor();
        await note.getByText(SIGNING).waitFor();
        await note.getByRole('link', { name: 'nota dinas.pdf' }).waitFor();
        await official.picture('tugas-catatan');
        expect(await page.title()).not.toContain('diretas');
        await page.getByLabel('Tanda tangani', { exact: true }).check();
        await official.complete();
        return [started, isi] as const;
      });

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        await official.take(number, 'Putuskan permohonan pelibatan');
        await page.getByText(hostile).waitFor();
        const waiting = page.waitForEvent('download');
        await page.getByRole('link', { name: 'nota dinas.pdf' }).click();
        expect((await waiting).suggestedFilename()).toBe('nota dinas.pdf');
        await official.tab('Riwayat');
        await page.getByRole('heading', { name: 'Catatan', level: 3 }).waitFor();
        await official.picture('tugas-riwayat-catatan');
        await page.getByRole('link', { name: number }).click();
        await official.tab('Catatan');
        await page.getByText(hostile).waitFor();
        await official.picture('kasus-catatan');
      });
    },
  );

  it.each([WIDE, NARROW])(
    'tells all of a task in tabs that keys and addresses reach, and what comes after it, $width wide',
    async (window) => {
      const numbers = await as('karo-penelaahan', window, async (official) => {
        const { page } = official;
        const started = [await start(official), await start(official)];
        await official.goTo('Tugas');
        await official.take(started[1]!, SIGNING);
        await page.getByLabel('Tanda tangani', { exact: true }).check();
        await official.complete();
        await page.getByRole('link', { name: /^Tugas berikutnya: / }).waitFor();
        await official.picture('tugas-berikutnya');
        await page.getByRole('link', { name: 'Ke daftar tugas', exact: true }).click();
        await official.take(started[0]!, SIGNING);
        await page.getByLabel('Tanda tangani', { exact: true }).check();
        await official.complete();
        return started;
      });

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        await official.take(numbers[0]!, 'Putuskan permohonan pelibatan');
        await page.getByRole('tab', { name: 'Tugas' }).focus();
        for (const [tab, part] of TABS) {
          await page.keyboard.press('ArrowRight');
          await page.getByRole('tab', { name: tab, selected: true }).waitFor();
          await page.waitForURL((url) => url.searchParams.get('bagian') === part);
          await page.getByRole('tabpanel').getByRole('heading').first().waitFor();
          if (part === 'alur') await page.locator('.djs-container svg').first().waitFor();
          await official.picture(`tugas-tab-${part}`);
        }
        await page.reload();
        await page.getByRole('tab', { name: 'Dasar hukum', selected: true }).waitFor();
        await page.getByText('Pasal yang mendasari langkah ini').waitFor();
        await page.keyboard.press('Home');
        await official.tab('Alur');
        const current = page.locator('[aria-current="step"]');
        await current.getByText('Putuskan permohonan pelibatan').waitFor();
        await official.tab('Dokumen');
        await page.getByRole('link', { name: /^Unduh PDF/ }).waitFor();
      });
    },
  );

  it.each([WIDE, NARROW])(
    'is handed over to the acting official with a reason and what was filled in, $width wide',
    async (window) => {
      const number = await as('karo-penelaahan', window, startSigned);
      if (window === WIDE) await as('admin', window, (official) => appointActing(official, 'karo-hukum'));

      await as('karo-hukum', window, async (official) => {
        const { page } = official;
        await official.take(number, 'Putuskan permohonan pelibatan');
        await page.getByLabel('Tolak permohonan').check();
        await page.getByLabel(/^Alasan penolakan/).fill(REASON);
        await page.getByText(/Konsep disimpan pukul/).waitFor();
        await page.getByRole('button', { name: 'Serahkan tugas' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Alasan', { exact: true }).fill('Saya cuti sampai akhir minggu.');
        await official.picture('tugas-serahkan');
        await dialog.getByRole('button', { name: 'Serahkan tugas' }).click();
        await page.getByText('Tugas ini sedang dipegang pejabat lain').waitFor();
        await official.picture('tugas-diserahkan');
      });

      await as('karo-phsk', window, async (official) => {
        const { page } = official;
        await official.take(number, 'Putuskan permohonan pelibatan');
        await page.getByText(/Isian dari konsep .* diteruskan kepada Saudara/).waitFor();
        expect(await page.getByLabel(/^Alasan penolakan/).inputValue()).toBe(REASON);
        await official.tab('Riwayat');
        await page.getByText('Alasan: Saya cuti sampai akhir minggu.').waitFor();
        await official.picture('tugas-diterima');
      });
    },
  );
});
