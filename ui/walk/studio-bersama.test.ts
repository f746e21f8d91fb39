import { describeWalk, WIDE } from './browser.ts';
import { beginDraft, openDraft, selectStep } from './studio.ts';

const OWNER = 'pemilik-proses';
const OTHER = 'admin';

describeWalk('the studio: several people in one draft', (as) => {
  it('warns of each other, and loses nothing of either where one saves first', () =>
    as(OWNER, WIDE, async (official) => {
      const { page } = official;
      const draft = await beginDraft(official, 'Perjelas nama langkah');
      await as(OTHER, WIDE, async (other) => {
        await openDraft(other, draft);
        await other.page.getByText('Juga sedang membuka: Pemilik Proses').waitFor();
        await other.tab('Surat');
        const template = other.page.getByLabel('Naskah (Typst)');
        await template.fill(`${await template.inputValue()}\n// ditinjau`);
        await other.page.getByTitle(/^Pratinjau /).waitFor();
        await other.page.getByRole('navigation', { name: 'Naskah surat' }).getByText('diubah').waitFor();
        await other.picture('studio-surat');
      });
      await page.getByText('Juga sedang membuka').waitFor();
      await page.getByText('menyimpan perubahan').waitFor();
      await selectStep(official, 'Terima penugasan');
      await page.getByLabel('Dasar hukum').selectOption('Pasal 10 ayat (3)');
      const dialog = page.getByRole('dialog', { name: 'Draf ini sudah diubah orang lain' });
      await dialog.waitFor();
      await official.picture('studio-bentrok');
      await dialog.getByRole('button', { name: 'Simpan milik saya sebagai draf baru' }).click();
      await page.getByRole('heading', { level: 1, name: 'Perjelas nama langkah (salinan)' }).waitFor();
      const copy = new URL(page.url()).pathname.split('/').at(-1)!;
      const { diagram } = await official.ask<{ diagram: string }>(`/api/drafts/${copy}`);

      expect(copy).not.toBe(draft);
      expect(/id="task_TerimaPenugasan"[\s\S]*?legal:basis" value="([^"]*)"/.exec(diagram)?.[1]).toBe(
        'Pasal 10 ayat (3)',
      );
    }));

  it('talks about a step beside it', () =>
    as(OWNER, WIDE, async (official) => {
      const { page } = official;
      await beginDraft(official, 'Bahas satu langkah');
      await selectStep(official, 'Putuskan permohonan pelibatan');
      const side = page.getByRole('region', { name: 'Properti dan komentar' });
      await side.getByRole('button', { name: 'Komentar' }).click();
      await side.getByLabel('Komentar pada "Putuskan permohonan pelibatan"').fill('Perlukah tiga hari kerja?');
      await side.getByRole('button', { name: 'Kirim' }).click();
      await side.getByText('Perlukah tiga hari kerja?').waitFor();
      await page.getByTitle('1 komentar').waitFor();
      await official.picture('studio-komentar');
      await side.getByRole('button', { name: 'Tandai selesai' }).click();
      await page.getByTitle('1 komentar').waitFor({ state: 'detached' });
    }));
});
