import type { Page } from 'playwright-core';
import { inventedIdentities } from '../../api/testing/identities.ts';
import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';

const [ASKER, SECOND] = ['ppsk-madya-1', 'ppsk-madya-2'] as const;
/** None of those that the office has from the start. */
const identities = inventedIdentities(54, 21).slice(50);
const PROCESS = '/mulai/lpsk-3-2023.penunjukan-lintas-unit';

/** Words by which the screens are known, in each language. */
const WORDS = {
  id: {
    page: 'Identitas',
    title: 'Identitas terlindung',
    register: 'Daftarkan orang',
    name: 'Nama lengkap',
    others: 'Nama lain',
    address: 'Alamat',
    contact: 'Kontak',
    registered: /Terdaftar dengan kode (TL-\d{4}-\d+)/,
    ask: /^Ajukan permintaan untuk/,
    send: 'Ajukan permintaan',
    purpose: 'Perkara atau keperluan',
    reason: 'Alasan',
    asked: 'Permintaan diajukan kepada pelindung identitas lain.',
    openings: 'Permintaan',
    approve: 'Setujui',
    decided: 'Keputusan dicatat.',
    read: 'Baca identitas',
    left: /Tertutup dalam 1[45]:\d\d/,
    close: 'Tutup',
    log: 'Catatan akses',
    wasRead: /^Identitas dibaca/,
  },
  en: {
    page: 'Identities',
    title: 'Protected identities',
    register: 'Register a person',
    name: 'Full name',
    others: 'Other names',
    address: 'Address',
    contact: 'Contact',
    registered: /Registered as (TL-\d{4}-\d+)/,
    ask: /^Make a request about/,
    send: 'Make a request',
    purpose: 'Case or purpose',
    reason: 'Reason',
    asked: 'The other keepers have your request.',
    openings: 'Requests',
    approve: 'Approve',
    decided: 'The decision is written down.',
    read: 'Read identity',
    left: /Closes in 1[45]:\d\d/,
    close: 'Close',
    log: 'Access log',
    wasRead: /^Identity read/,
  },
} as const;

type Words = (typeof WORDS)[keyof typeof WORDS];

const cases = [
  { ...WIDE, language: 'id', person: 0 },
  { ...WIDE, language: 'en', person: 1 },
  { ...NARROW, language: 'id', person: 2 },
  { ...NARROW, language: 'en', person: 3 },
] as const;

describeWalk('protected persons on the screens', (as) => {
  it.each(cases)(
    'are registered, opened by two, and left nowhere in the browser: $language, $width wide',
    async ({ language, person, ...window }) => {
      const words: Words = WORDS[language];
      const identity = identities[person]!;
      const needles = [identity.nama, ...identity.namaLain, identity.nik!, identity.alamat!, identity.kontak!];
      const speak = async (official: Official): Promise<void> => {
        if (language === 'en') await setEnglish(official.page);
        await official.page.goto(new URL('/identitas', official.page.url()).href);
        await official.page.getByRole('heading', { name: words.title, level: 1 }).waitFor();
      };
      const expectClean = async (official: Official): Promise<void> => {
        const kept = await official.kept();
        for (const needle of needles) expect(kept).not.toContain(needle);
      };

      const kode = await as(ASKER, window, async (official) => {
        const { page } = official;
        await speak(official);
        await page.getByRole('button', { name: words.register }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel(words.name).fill(identity.nama);
        await dialog.getByLabel(words.others).fill(identity.namaLain.join('\n'));
        await dialog.getByLabel('NIK').fill(identity.nik!);
        await dialog.getByLabel(words.address).fill(identity.alamat!);
        await dialog.getByLabel(words.contact).fill(identity.kontak!);
        await official.picture(`identitas-daftar-${language}`);
        await dialog.getByRole('button', { name: words.register }).click();
        const toast = await page.getByText(words.registered).first().textContent();
        const [, code] = words.registered.exec(toast!)!;
        await page.getByRole('heading', { name: code! }).waitFor();
        await official.picture(`identitas-${language}`);
        await page.getByRole('article').filter({ hasText: code! }).getByRole('button', { name: words.ask }).click();
        await page.getByLabel(words.purpose).fill('Perkara 12/Pid.B/2026');
        await page.getByLabel(words.reason).fill('Menyiapkan pendampingan di sidang');
        await official.picture(`identitas-minta-${language}`);
        await page.getByRole('dialog').getByRole('button', { name: words.send }).click();
        await page.getByText(words.asked).waitFor();
        await expectClean(official);
        await speakIndonesian(page);
        return code!;
      });

      await as(SECOND, window, async (official) => {
        const { page } = official;
        await speak(official);
        await official.tab(words.openings);
        const card = page.getByRole('article').filter({ hasText: kode });
        await official.picture(`identitas-putus-${language}`);
        await card.getByRole('button', { name: words.approve }).click();
        await page.getByRole('dialog').getByRole('button', { name: words.approve }).click();
        await page.getByText(words.decided).waitFor();
        await speakIndonesian(page);
      });

      await as(ASKER, window, async (official) => {
        const { page } = official;
        await speak(official);
        await official.tab(words.openings);
        await page.getByRole('article').filter({ hasText: kode }).getByRole('button', { name: words.read }).click();
        const dialog = page.getByRole('dialog');
        for (const needle of needles) await dialog.getByText(needle).first().waitFor();
        await dialog.getByText(words.left).waitFor();
        await official.picture(`identitas-baca-${language}`);
        await expectClean(official);
        await dialog.getByRole('button', { name: words.close }).click();
        await official.tab(words.log);
        await page.getByRole('heading', { name: words.wasRead }).filter({ hasText: kode }).waitFor();
        await official.picture(`identitas-catatan-${language}`);
        for (const needle of needles) expect(await page.content()).not.toContain(needle);
        await expectClean(official);
        await speakIndonesian(page);
      });
    },
  );

  it('are named in no form, nor kept by the browser as a draft of one', () =>
    as('karo-penelaahan', WIDE, async (official) => {
      const { page } = official;
      const { nama } = identities[0]!;
      await page.goto(new URL(PROCESS, page.url()).href);
      await page.getByLabel('Target kinerja').click();
      await page.getByLabel('Target kinerja').fill(`Menelaah berkas ${nama}`);
      await page.getByText('identitasnya dilindungi').first().waitFor();
      await official.picture('identitas-isian-ditolak');

      const kept = await official.kept();

      expect(kept).not.toContain(nama);
    }));
});

const setEnglish = async (page: Page): Promise<void> => page.evaluate("localStorage.setItem('lincah.bahasa', 'en')");

/** As the official signs out. */
async function speakIndonesian(page: Page): Promise<void> {
  await page.evaluate("localStorage.removeItem('lincah.bahasa')");
  await page.reload();
  await page.getByRole('heading', { name: 'Identitas terlindung', level: 1 }).waitFor();
}
