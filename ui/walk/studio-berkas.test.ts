import { readFileSync } from 'node:fs';
import { BpmnModdle } from 'bpmn-moddle';
import zeebe from 'zeebe-bpmn-moddle/resources/zeebe.json';
import { describeWalk, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { beginDraft, openDraft, PROCESS, savedWithoutProblems, selectStep } from './studio.ts';

const OWNER = 'pemilik-proses';
const STEP = 'Terima penugasan';
const RENAMED = 'Terima penugasan dan nyatakan kesediaan';

interface DraftFiles {
  readonly diagram: string;
  readonly decisions: readonly { readonly name: string; readonly content: string }[];
}

const draftOf = (official: Official, id: string): Promise<DraftFiles> => official.ask(`/api/drafts/${id}`);

/** The draft's diagram as it is handed to another editor. */
async function exported({ page }: Official): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByText('Ekspor', { exact: true }).click();
  await page.getByRole('button', { name: 'Diagram (.bpmn)' }).click();
  return readFileSync((await (await waiting).path())!, 'utf8');
}

async function importFile({ page }: Official, name: string, content: string): Promise<void> {
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Impor', exact: true }).click();
  await (await choosing).setFiles({ name, mimeType: 'text/xml', buffer: Buffer.from(content) });
}

describeWalk('the studio: what goes in and out of a draft', (as) => {
  it('hands the diagram to other editors unchanged, takes it back, and refuses what is none of this mechanism', () =>
    as(OWNER, WIDE, async (official) => {
      const { page } = official;
      const id = await beginDraft(official, 'Ubah diagram di penyunting lain');
      const before = (await draftOf(official, id)).diagram;
      const file = await exported(official);
      const { warnings } = await new BpmnModdle({ zeebe }).fromXML(file);

      await importFile(official, 'disunting.bpmn', file.replace(`name="${STEP}"`, `name="${RENAMED}"`));
      await page.getByText('disunting.bpmn menggantikan diagram draf ini.').waitFor();
      await savedWithoutProblems(official);
      await page.locator('.djs-shape').filter({ hasText: 'kesediaan' }).first().waitFor();
      await official.picture('studio-diimpor');
      const after = (await draftOf(official, id)).diagram;
      await importFile(official, 'lain.bpmn', file.replaceAll(PROCESS, 'proses-lain'));
      const dialog = page.getByRole('dialog', { name: 'lain.bpmn tidak dapat diimpor' });
      await dialog.getByText('Berkas ini proses "proses-lain"').waitFor();
      await official.picture('studio-impor-ditolak');
      await dialog.getByRole('button').first().click();
      await importFile(official, 'bukan.bpmn', 'bukan diagram');
      await page.getByRole('dialog').getByText('Berkas ini bukan diagram BPMN yang dapat dibaca.').waitFor();
      await page.keyboard.press('Escape');

      expect(file).toBe(before);
      expect(warnings).toEqual([]);
      expect(after).toContain(RENAMED);
      expect((await draftOf(official, id)).diagram).toBe(after);
    }));

  it('keeps in the browser what the server cannot take, through a reload, and sends it by itself', () =>
    as(OWNER, WIDE, async (official) => {
      const { page } = official;
      const id = await beginDraft(official, 'Jaringan terputus');
      await page.route('**/api/drafts/*/diagram', (route) => route.abort());
      await selectStep(official, STEP);
      await page.getByLabel('Dasar hukum').selectOption('Pasal 10 ayat (3)');
      await page.getByText('Perubahan disimpan di peramban ini dan dikirim lagi sendiri.').waitFor();
      await official.picture('studio-terputus');
      const asked: string[] = [];
      page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await openDraft(official, id);
      await page.unroute('**/api/drafts/*/diagram');
      await savedWithoutProblems(official);
      // The browser itself tells that nobody answered.
      official.complaints.splice(
        0,
        official.complaints.length,
        ...official.complaints.filter((one) => !ABORTED.test(one)),
      );

      expect(asked).toEqual(['beforeunload']);
      expect(
        /id="task_TerimaPenugasan"[\s\S]*?legal:basis" value="([^"]*)"/.exec(
          (await draftOf(official, id)).diagram,
        )?.[1],
      ).toBe('Pasal 10 ayat (3)');
    }));

  it('has decision tables, written in the browser', () =>
    as(OWNER, WIDE, async (official) => {
      const { page } = official;
      const id = await beginDraft(official, 'Tabel batas hari');
      await official.tab('Tabel keputusan');
      await page.getByRole('button', { name: 'Tabel keputusan baru' }).click();
      const dialog = page.getByRole('dialog', { name: 'Tabel keputusan baru' });
      await dialog.getByLabel('Nama berkas').fill('Batas Hari');
      await dialog.getByRole('button', { name: 'Buat', exact: true }).click();
      await dialog.getByText('Pakai huruf kecil, angka, dan tanda hubung saja.').waitFor();
      await dialog.getByLabel('Nama berkas').fill('batas-hari');
      await dialog.getByRole('button', { name: 'Buat', exact: true }).click();
      await page.locator('.add-rule').first().click();
      await page.locator('tbody .input-cell').first().click();
      await page.keyboard.type('"individu"');
      await page.locator('tbody .output-cell').first().click();
      await page.keyboard.type('"tiga hari"');
      await page.getByRole('heading', { level: 1 }).click();
      await page
        .getByRole('status')
        .filter({ hasText: /^Tersimpan/ })
        .waitFor();
      await official.picture('studio-tabel-keputusan');

      const [table] = (await draftOf(official, id)).decisions;
      expect(table!.name).toBe('batas-hari');
      expect(table!.content).toMatch(/<inputEntry[^>]*>\s*<text>"individu"<\/text>[\s\S]*<text>"tiga hari"<\/text>/);
    }));
});

const ABORTED = /net::ERR_FAILED/;
