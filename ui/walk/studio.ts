import type { Official } from './official.ts';

export const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';

/** Begins a draft from the list of mechanisms. @returns its id */
export async function beginDraft(official: Official, subject: string): Promise<string> {
  const { page } = official;
  await official.goTo('Studio');
  await page.getByRole('searchbox', { name: 'Cari mekanisme' }).fill('Penunjukan lintas Unit Kerja');
  await page.locator(`a[href="/studio/${PROCESS}"]`).click();
  await page.getByRole('button', { name: 'Buat draf', exact: true }).click();
  await page.getByLabel('Yang diubah').fill(subject);
  await page.getByRole('dialog').getByRole('button', { name: 'Buat draf' }).click();
  await page.waitForURL('**/studio/draf/*');
  await diagramShows(official);
  return new URL(page.url()).pathname.split('/').at(-1)!;
}

export async function openDraft(official: Official, id: string): Promise<void> {
  await official.page.goto(new URL(`/studio/draf/${id}`, official.page.url()).href);
  await diagramShows(official);
}

const diagramShows = ({ page }: Official): Promise<void> =>
  page.locator('.studio-canvas .djs-element').first().waitFor();

/** Selects a step from the list of steps. */
export async function selectStep({ page }: Official, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Langkah', exact: true }).click();
  await page.getByRole('list', { name: 'Langkah' }).getByRole('button', { name, exact: false }).first().click();
}

/** Adds a step of the office after another, with a form of its own. */
export async function addStep(
  { page }: Official,
  step: { readonly template: string; readonly name: string; readonly after: string; readonly performer: string },
): Promise<void> {
  await page.getByRole('toolbar').getByRole('button', { name: 'Tambah langkah kantor' }).click();
  await page.getByRole('radio', { name: step.template }).first().check();
  await page.getByLabel('Nama langkah').fill(step.name);
  await page.getByLabel('Sesudah langkah').selectOption({ label: step.after });
  await page.getByLabel('Pelaksana').selectOption({ label: step.performer });
  await page.getByRole('button', { name: 'Tambah', exact: true }).click();
  await page.getByText(step.name).first().waitFor();
}

/** Waits until everything is saved and nothing keeps the draft back. */
export async function savedWithoutProblems({ page }: Official): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^Tersimpan/ })
    .waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Periksa' }).and(page.locator('[aria-current=step]')).waitFor();
}

export async function submit(official: Official, note: string): Promise<void> {
  const { page } = official;
  await official.tab('Ajukan');
  await page.getByText('Tidak ada pelanggaran aturan maupun kesalahan teknis.').waitFor();
  await page.getByLabel('Catatan').fill(note);
  await official.picture('studio-ajukan');
  await page.getByRole('button', { name: 'Ajukan', exact: true }).click();
  await page.getByText('Draf diajukan dan menunggu persetujuan.').waitFor();
}

export async function approve(official: Official): Promise<void> {
  const { page } = official;
  await official.tab('Setujui');
  await page.getByLabel('Mulai berlaku').waitFor();
  await official.picture('studio-setujui');
  await page.getByRole('button', { name: 'Setujui', exact: true }).click();
  await page.getByText('Draf disetujui.').waitFor();
}
