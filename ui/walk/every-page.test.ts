import type { Page } from 'playwright-core';
import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { factsOf } from './story.ts';
import { foreignTextsOn, type Language } from './wording.ts';

const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';
const facts = factsOf(PROCESS, 'ditugaskan-individu');

/** Each language and each window once: what bars somebody in one of them bars them in both. */
const SCREENS = [
  { window: WIDE, language: 'id', width: WIDE.width },
  { window: NARROW, language: 'en', width: NARROW.width },
] as const;

/** Opens pages one after the other, and each of their tabs: nothing may be in the other language or bar anybody. */
async function look(official: Official, language: Language, addresses: readonly string[]): Promise<void> {
  const { page } = official;
  for (const address of addresses) {
    await page.goto(new URL(address, page.url()).toString());
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await settled(page);
    const name = `halaman-${language}${address.replace(/\d{10,}|[0-9a-f-]{36}/g, 'n').replaceAll(/[/?=&]/g, '-')}`;
    await judge(official, language, name);
    for (const tab of (await page.getByRole('tab').all()).slice(1)) {
      const title = (await tab.textContent()) ?? '';
      await tab.click();
      await settled(page);
      await judge(official, language, `${name}-${title.toLowerCase().replaceAll(/[^a-z]+/g, '')}`);
    }
  }
}

const settled = async (page: Page): Promise<void> => {
  const loading = page.locator('.loading');
  while ((await loading.count()) > 0) await loading.first().waitFor({ state: 'detached' });
};

async function judge(official: Official, language: Language, name: string): Promise<void> {
  await official.picture(name);
  const foreign = await foreignTextsOn(official.page, language);
  if (foreign.length > 0) official.complaints.push(`${name}: not ${language}: ${foreign.join(' | ')}`);
}

describeWalk('every page, in both languages', (as) => {
  it.each(SCREENS)('is open to everyone: an official’s, $language, $width wide', ({ window, language }) =>
    as('karo-penelaahan', window, async (official) => {
      await official.start(PROCESS, facts);
      const found = (what: string) =>
        official.ask<{ items: readonly { userTaskKey: string; processInstanceKey: string }[] }>(
          `/v2/${what}/search`,
          {},
        );
      let task: Awaited<ReturnType<typeof found>>['items'][number] | undefined;
      while (!task) [task] = (await found('user-tasks')).items;
      await official.speak(language);
      await look(official, language, [
        '/tugas',
        `/tugas/${task.userTaskKey}`,
        '/mulai',
        `/mulai/${PROCESS}`,
        '/kasus',
        `/kasus/${task.processInstanceKey}`,
        '/penugasan',
        '/surat',
        '/pemberitahuan',
        '/aturan',
        '/aturan/himpunan',
        '/aturan/panrb-62-2021/pasal-42-kelebihan',
        '/tidak-ada',
      ]);
      await official.speak('id');
    }),
  );

  it.each(SCREENS)('is open to everyone: an administrator’s, $language, $width wide', ({ window, language }) =>
    as('admin', window, async (official) => {
      await official.speak(language);
      await look(official, language, ['/tugas', '/kasus', '/jabatan', '/persuratan', '/angka-kredit', '/keamanan']);
      await look(official, language, [
        '/angka-kredit/ppsk-pertama-1',
        '/admin/log-operasi',
        '/admin/log-operasi?hasil=FAIL',
        '/admin/regulasi',
        '/admin/pengaturan',
        '/admin/pengaturan/kalender',
        '/admin/pengaturan/ketentuan',
        '/admin/pengaturan/penomoran',
        '/admin/pengaturan/kotak-keluar',
      ]);
      await official.speak('id');
    }),
  );

  it.each(SCREENS)('is open to everyone: a process owner’s, $language, $width wide', ({ window, language }) =>
    as('pemilik-proses', window, async (official) => {
      const begun = { processDefinitionId: PROCESS, subject: 'Tambah telaah' };
      const { id } = await official.ask<{ id: string }>('/api/drafts', begun);
      await official.ask(`/api/drafts/${id}/comments`, { text: 'Perlu dibahas.', elementId: 'task_PutuskanPelibatan' });
      await official.speak(language);
      await look(official, language, ['/studio', `/studio/${PROCESS}`, `/studio/draf/${id}`]);
      await official.speak('id');
    }),
  );

  it.each(SCREENS)('is open to everyone: a keeper’s of identities, $language, $width wide', ({ window, language }) =>
    as('ppsk-muda-2', window, async (official) => {
      await official.speak(language);
      await look(official, language, ['/identitas']);
      await official.speak('id');
    }),
  );
});
