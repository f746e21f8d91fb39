import type { Official } from './official.ts';

const MECHANISM = 'Penunjukan lintas Unit Kerja';
const YEAR = 2030;

/** @returns the number of the case */
export async function start(official: Official): Promise<string> {
  const { page } = official;
  await official.goTo('Mulai');
  await page.getByRole('link', { name: `Mulai ${MECHANISM}` }).click();
  await official.pick('Unit Kerja pemilik kinerja', 'Biro Penelaahan');
  await official.pick('Unit Kerja yang dituju', 'Biro Hukum');
  await page.getByLabel('Target kinerja').fill('Tersusunnya telaah hukum atas 40 permohonan perlindungan');
  await page.getByLabel('Maksud dan tujuan').fill('Mempercepat penelaahan permohonan');
  await official.pick('Kompetensi yang dibutuhkan', 'analisis hukum');
  await page.getByLabel('Ekspektasi').fill('Empat puluh telaah hukum selesai sebelum akhir masa penugasan');
  await official.date('Tanggal mulai', `01/04/${YEAR}`);
  await official.date('Tanggal selesai', `01/03/${YEAR}`);
  await page.getByLabel('Individu').check();
  await official.pick('Jenis', 'Pejabat Fungsional');
  await page.getByLabel('Nama jabatan').fill('Analis Hukum');
  await page.getByRole('button', { name: 'Mulai kasus' }).click();
  await page.getByText('Belum dapat dikirim').waitFor();
  await official.picture('mulai-ditolak');
  await official.date('Tanggal selesai', `30/06/${YEAR}`);
  await page.getByRole('button', { name: 'Mulai kasus' }).click();
  await page.waitForURL('**/kasus/*');
  const number = await page.locator('.case-number').textContent();
  await official.picture('kasus-baru');
  return /LPSK-\d+-\d+/.exec(number ?? '')![0];
}

export async function sign(official: Official, number: string): Promise<void> {
  await fillSigning(official, number);
  await official.picture('tugas-tanda-tangan');
  await official.complete();
}

/** Starts a case and signs its first letter. @returns its number */
export async function startSigned(official: Official): Promise<string> {
  const number = await start(official);
  await sign(official, number);
  return number;
}

/** Signs, but the answer to it is lost on the way back. */
export async function signUnanswered(official: Official, number: string): Promise<void> {
  const { page } = official;
  await fillSigning(official, number);
  await page.route('**/completion', async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: 'Selesaikan tugas' }).click();
  await page.getByText('Tugas ini selesai').waitFor();
  await official.picture('tugas-tanpa-jawaban');
}

async function fillSigning(official: Official, number: string): Promise<void> {
  await official.goTo('Tugas');
  await official.take(number, 'Tanda tangani permohonan pelibatan');
  await official.page.getByLabel('Tanda tangani', { exact: true }).check();
}

export async function provide(official: Official, number: string): Promise<void> {
  const { page } = official;
  await official.take(number, 'Putuskan permohonan pelibatan');
  await page.getByLabel('Setujui permohonan').check();
  await page.getByLabel('Tersedia', { exact: true }).check();
  await page.getByLabel('Cukup', { exact: true }).check();
  await official.pick(/^Pegawai/, 'Anindhita');
  await official.tab('Alur');
  await page.locator('.djs-container svg').first().waitFor();
  await official.picture('tugas-alur');
  await official.tab('Tugas');
  await official.complete();
}

export async function refuse(official: Official, number: string): Promise<void> {
  const { page } = official;
  await official.take(number, 'Putuskan permohonan pelibatan');
  await page.getByLabel('Tolak permohonan').check();
  await page
    .getByLabel(/^Alasan/)
    .fill('Seluruh perancang sedang menyusun tiga rancangan peraturan sampai akhir tahun.');
  await page.getByLabel('Tidak tersedia', { exact: true }).check();
  await page.getByLabel('Tidak cukup', { exact: true }).check();
  await official.picture('tugas-putusan');
  await official.complete();
}

export async function propose(official: Official, number: string): Promise<void> {
  const { page } = official;
  await official.take(number, 'Ajukan usulan penerbitan Surat Penugasan');
  await page.getByLabel('Uraian tugas').fill('Menyusun telaah hukum atas permohonan perlindungan');
  await official.pick('Peran', 'Ketua tim');
  await page.getByRole('button', { name: 'Selesaikan tugas' }).click();
  await page.getByText('Belum dapat dikirim').waitFor();
  await official.picture('tugas-ditolak-aturan');
  await official.pick('Peran', 'Individu');
  await official.complete();
}

export async function assign(official: Official, number: string): Promise<void> {
  const { page } = official;
  await official.take(number, 'Putuskan usulan penerbitan');
  await page.getByLabel('Setujui: terbitkan').check();
  await official.complete();
  await official.goTo('Tugas');
  await official.take(number, 'Tanda tangani Keputusan dan Surat Penugasan');
  await page.getByRole('radio', { name: 'Tanda tangani Keputusan' }).check();
  await official.picture('tugas-penugasan');
  await official.complete();
}

export async function receive(official: Official, number: string) {
  await official.take(number, 'Terima penugasan');
  await official.complete();
  await official.openCase(number, 'Kasus berakhir: Ditugaskan');
  await official.picture('kasus-riwayat');
  return official.downloadLetters();
}

export async function lookBack(official: Official, number: string): Promise<void> {
  await official.openCase(number, 'Kasus berakhir: Ditugaskan');
  for (const tab of ['Alur', 'Pemeriksaan', 'Rincian', 'Dasar hukum']) {
    await official.tab(tab);
    await official.picture(`kasus-${tab.toLowerCase().replace(' ', '-')}`);
  }
  for (const page of ['Surat', 'Jabatan', 'Mulai']) {
    await official.goTo(page);
    await official.page.getByRole('heading', { level: 1, name: page }).waitFor();
    await official.picture(page.toLowerCase());
  }
}
