import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { playToEnd, playUntil } from './story.ts';
import {
  addStep,
  approve,
  beginDraft,
  openDraft,
  PROCESS,
  savedWithoutProblems,
  selectStep,
  submit,
} from './studio.ts';

const REVIEW = 'Telaah usulan';
const OWNER = 'pemilik-proses';
const APPROVER = 'penyetuju-proses';
const STORY = 'ditugaskan-individu';
const DAYS = { mulai: '2030-04-01', selesai: '2030-06-30' };

interface Case {
  readonly processDefinitionVersion: number;
  readonly state: string;
}

const caseOf = (admin: Official, key: string): Promise<Case> => admin.ask(`/v2/process-instances/${key}`);

describeWalk('the studio: from a draft into force', (as) => {
  it('adds a review step, which another approves: new cases run it, an old one ends as it began', async () => {
    const old = await as('admin', WIDE, (admin) => playUntil(admin, PROCESS, STORY, 'task_PutuskanPelibatan', DAYS));
    const draft = await as(OWNER, WIDE, async (official) => {
      const id = await beginDraft(official, 'Tambah telaah sebelum usulan diputus');
      await official.picture('studio-draf');
      await addStep(official, {
        template: 'Periksa',
        name: REVIEW,
        after: 'Sampaikan jawaban kepada pengusul',
        performer: 'Pimpinan Unit Kerja pengusul',
      });
      await savedWithoutProblems(official);
      await official.picture('studio-langkah-baru');
      await official.tab('Perubahan');
      await official.page.getByRole('list').getByText(REVIEW).first().waitFor();
      await official.picture('studio-perubahan');
      await submit(official, 'Kepala unit pengusul membaca jawaban sebelum proses berlanjut.');
      return id;
    });
    const own = await as(OWNER, NARROW, async (official) => {
      await openDraft(official, draft);
      await official.tab('Setujui');
      await official.page.getByText('Saudara tidak dapat menyetujui draf').waitFor();
      await official.picture('studio-menunggu');
      return official.page.getByRole('button', { name: 'Setujui', exact: true }).count();
    });
    await as(APPROVER, NARROW, async (official) => {
      await openDraft(official, draft);
      await official.picture('studio-draf-sempit');
      await approve(official);
    });
    await as('admin', WIDE, async (admin) => {
      const { page } = admin;
      await inForce(admin, draft);
      const fresh = await playUntil(admin, PROCESS, STORY, await stepCalled(admin, draft, REVIEW), DAYS);
      await playToEnd(admin, PROCESS, STORY, old);
      expect(await caseOf(admin, fresh)).toMatchObject({ processDefinitionVersion: 2, state: 'ACTIVE' });
      expect(await caseOf(admin, old)).toMatchObject({ processDefinitionVersion: 1, state: 'COMPLETED' });
      await page.goto(new URL(`/studio/${PROCESS}`, page.url()).href);
      await page.getByRole('heading', { name: 'Versi 2' }).waitFor();
      await admin.picture('studio-versi');
    });

    expect(own).toBe(0);
  });

  it('takes back what the law forbids, with the article, and shows the way around', () =>
    as(OWNER, WIDE, async (official) => {
      const { page } = official;
      await beginDraft(official, 'Hapus persetujuan Pimpinan Unit Kerja yang dituju');
      await selectStep(official, 'Putuskan permohonan pelibatan');
      await page.getByRole('button', { name: 'Hapus yang terpilih' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('Lampiran BAB III angka 2 huruf A angka 2 huruf b').first().waitFor();
      await official.picture('studio-ditolak');
      await dialog.getByRole('button', { name: 'Mengerti' }).click();

      await page.locator('.djs-shape[data-element-id=task_PutuskanPelibatan]').waitFor();
      await page.getByRole('status').filter({ hasText: 'Melanggar aturan 0' }).waitFor();
    }));
});

async function inForce(admin: Official, draft: string): Promise<void> {
  while ((await admin.ask<{ state: string }>(`/api/drafts/${draft}`)).state !== 'berlaku')
    await admin.page.waitForTimeout(500);
}

/** Id of a step of a draft. */
async function stepCalled(admin: Official, draft: string, name: string): Promise<string> {
  const { diagram } = await admin.ask<{ diagram: string }>(`/api/drafts/${draft}`);
  return new RegExp(`<bpmn:userTask id="([^"]+)" name="${name}"`).exec(diagram)![1]!;
}
