import { describeWalk, NARROW, WIDE } from './browser.ts';
import type { Official } from './official.ts';
import { factsOf } from './story.ts';

const PROCESS = 'lpsk-3-2023.penunjukan-lintas-unit';

/** Opens a page of the settings from their list. */
async function open(official: Official, title: string): Promise<void> {
  const { page } = official;
  await official.goTo('Admin');
  await page.getByRole('navigation', { name: 'Admin' }).getByRole('link', { name: 'Pengaturan' }).click();
  await page.getByRole('heading', { name: 'Pengaturan', level: 1 }).waitFor();
  await page.getByRole('listitem').getByRole('link', { name: title, exact: true }).click();
  await page.getByRole('heading', { name: title, level: 1 }).waitFor();
}

describeWalk('the settings on the screens', (as) => {
  it.each([WIDE, NARROW])('are listed, with those on other pages, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      await page.goto(new URL('/admin/pengaturan', page.url()).toString());
      await page.getByRole('heading', { name: 'Diatur di halaman lain' }).waitFor();
      await official.picture('pengaturan');
    }),
  );

  it.each([WIDE, NARROW])('have a calendar whose change shows first which dates move, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      await official.askAs('karo-penelaahan', '/v2/process-instances', {
        processDefinitionId: PROCESS,
        variables: factsOf(PROCESS, 'ditugaskan-individu'),
      });
      await open(official, 'Kalender hari kerja');
      await page.getByRole('link', { name: '2026' }).click();
      await page.getByRole('rowheader', { name: 'Idulfitri', exact: true }).first().waitFor();
      await official.picture('kalender');

      const day = window === WIDE ? '2027-01-01' : '2027-02-17';
      await page.getByRole('button', { name: 'Tambah hari libur' }).click();
      await page.getByLabel('Keputusan yang menetapkan').fill('Keputusan Bersama 3 Menteri Nomor 1 Tahun 2026');
      await page.getByLabel('Hari, satu per baris').fill('Tahun Baru');
      await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
      await page.getByText("Baris 'Tahun Baru' tidak dimulai").waitFor();
      await page.getByLabel('Hari, satu per baris').fill(`${day} Hari yang ditetapkan`);
      await official.picture('kalender-tambah');
      await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
      await page.getByRole('heading', { name: 'Akibat pada tugas yang terbuka' }).waitFor();
      await page.getByLabel('Alasan').fill('Keputusan bersama sudah ditetapkan');
      await official.picture('kalender-akibat');
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('Kalender disimpan').waitFor();

      await page.getByRole('link', { name: '2027' }).click();
      await page
        .getByRole('button', { name: /^Hapus/ })
        .first()
        .waitFor();
      await official.picture('kalender-2027');
    }),
  );

  it.each([WIDE, NARROW])('have the terms of the office, changed with a reason, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      const [term, days] = window === WIDE ? ['Pengingat', '4'] : ['Eskalasi', '8'];
      await open(official, 'Tenggat dan ketentuan kantor');
      await page.getByRole('heading', { name: 'Jangka waktu menurut peraturan' }).waitFor();
      await page.getByRole('button', { name: `Ubah: Ubah ${term}, Perses LPSK 3/2023` }).click();
      await page.getByLabel('Hari kerja').fill(days!);
      await page.getByLabel('Alasan').fill('Pimpinan sering bertugas di luar kota');
      await official.picture('ketentuan-ubah');
      await page.getByRole('button', { name: 'Simpan', exact: true }).click();
      await page.getByText('Ketentuan kantor disimpan.').waitFor();
      await page.getByText('Pimpinan sering bertugas di luar kota').first().waitFor();
      await official.picture('ketentuan');
    }),
  );

  it.each([WIDE, NARROW])('have the mails of the office, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      await open(official, 'Kotak keluar surel');
      await page.getByRole('link', { name: 'Terkirim' }).click();
      await page.waitForURL(/keadaan=terkirim/);
      await official.picture('kotak-keluar');
    }),
  );

  it.each([WIDE, NARROW])('lock an account with a reason and open it again, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      await page.goto(new URL('/admin/pengaturan', page.url()).toString());
      await page.getByRole('listitem').getByRole('link', { name: 'Akun dan token' }).click();
      await page.getByPlaceholder('Cari nama atau akun').fill('jf-6');
      await page.getByRole('button', { name: 'Kunci akun jf-6' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('Telepon dan laptop hilang dicuri');
      await official.picture('akun-kunci');
      await dialog.getByRole('button', { name: 'Kunci', exact: true }).click();
      await page.getByText('Akun jf-6 dikunci.').waitFor();
      await official.picture('akun-terkunci');
      await page.getByRole('button', { name: 'Buka kunci akun jf-6' }).click();
      await dialog.getByRole('textbox').fill('Kata sandi sudah diganti pemiliknya');
      await dialog.getByRole('button', { name: 'Buka kunci', exact: true }).click();
      await page.getByText('Akun jf-6 dibuka.').waitFor();
    }),
  );

  it.each([WIDE, NARROW])('have the numbers of letters, whose pattern changes next year, in $width pixels', (window) =>
    as('admin', window, async (official) => {
      const { page } = official;
      await open(official, 'Penomoran surat');
      await page
        .getByRole('button', { name: /^Ubah: Ubah pola ST, / })
        .first()
        .click();
      const pattern = page.getByLabel('Pola', { exact: true });
      await pattern.fill('{nomor}/{tahun}');
      await page.getByText('Pola memuat {kode} tepat satu kali').waitFor();
      await pattern.fill('{nomor:3}/{kode}/{unit}/{tahun}');
      await page.getByText(/^Contoh: 001\/ST\//).waitFor();
      await page.getByLabel('Alasan').fill('Tata naskah dinas yang baru');
      await official.picture('penomoran-ubah');
      await page.getByRole('button', { name: 'Simpan pola' }).click();
      await page.getByText('Pola nomor disimpan.').waitFor();
      await official.picture('penomoran');
    }),
  );
});
