import { Secret, TOTP } from 'otpauth';
import { describeWalk, NARROW, WIDE } from './browser.ts';

describeWalk('the security of an account on the screens', (as) => {
  it.each([WIDE, NARROW])(
    'shows sessions and ends them, refuses a weak password, and lists accounts to an admin, in $width pixels',
    (window) =>
      as('admin', window, async (official) => {
        const { page } = official;
        await official.reach('link', /Keamanan akun/);
        await page.getByRole('heading', { name: 'Keamanan akun', level: 1 }).waitFor();
        await page.getByText('Sesi ini').waitFor();
        await official.picture('akun-sesi');

        await official.tab('Kata sandi');
        await page.getByLabel('Kata sandi sekarang').fill('salah');
        await page.getByLabel('Kata sandi baru', { exact: true }).fill('sandi yang cukup panjang');
        await page.getByLabel('Ulangi kata sandi baru').fill('sandi yang lain');
        await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
        await page.getByText('Tidak sama dengan kata sandi baru di atas.').waitFor();
        await page.getByLabel('Ulangi kata sandi baru').fill('sandi yang cukup panjang');
        await page.getByRole('button', { name: 'Ganti kata sandi' }).click();
        await page.getByText('Kata sandi salah.').waitFor();
        await official.picture('akun-kata-sandi');

        await official.tab('Token API');
        await page.getByRole('button', { name: 'Buat token' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('Nama').fill('Sinkronisasi arsip');
        await official.picture('akun-token-buat');
        await dialog.getByRole('button', { name: 'Buat token' }).click();
        await dialog.getByText(/^lincah_[0-9a-f]{64}$/).waitFor();
        await official.picture('akun-token-sekali');
        await dialog.getByRole('button', { name: 'Sudah saya simpan' }).click();
        await page.getByText('Belum pernah dipakai').waitFor();
        await official.picture('akun-token');
        await page.getByRole('button', { name: 'Cabut token Sinkronisasi arsip' }).click();
        await page.getByText('Belum ada token.').waitFor();

        await official.tab('Semua akun');
        await page.getByLabel('Cari nama atau akun').fill('admin');
        await page.getByRole('article').filter({ hasText: '1 sesi' }).waitFor();
        await official.picture('akun-semua');

        await official.tab('Kode sekali pakai');
        await page.getByLabel('Kata sandi sekarang').waitFor();
        await official.picture('akun-kode');

        await official.tab('Riwayat');
        await page.getByText('Token dicabut', { exact: true }).first().waitFor();
      }),
  );

  it.each([
    ['jf-2', WIDE],
    ['jf-3', NARROW],
  ] as const)('sets up one-time codes of %s, signs in with one, and takes them away', (username, window) =>
    as(username, window, async (official) => {
      const { page } = official;
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await official.reach('link', /Keamanan akun/);
      await official.tab('Kode sekali pakai');
      await page.getByLabel('Kata sandi sekarang').fill(official.password);
      await button('Pasang').click();
      await page.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }).waitFor();
      await official.picture('akun-kode-qr');
      const secret = (await page.locator('code.secret').textContent())!.replaceAll(' ', '');
      await page.getByLabel('Kode dari aplikasi').fill('12345');
      await button('Pastikan').click();
      await page.getByText(/^Kode salah/).waitFor();
      await page.getByLabel('Kode dari aplikasi').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
      await button('Pastikan').click();
      const listed = page.getByRole('list', { name: 'Kode pemulihan' }).getByRole('listitem');
      await listed.first().waitFor();
      const codes = await listed.allInnerTexts();
      expect(codes).toHaveLength(10);
      await official.picture('akun-kode-pemulihan');
      await button('Sudah saya simpan').click();
      await page.getByText('10 kode pemulihan belum dipakai').waitFor();
      await official.picture('akun-kode-terpasang');

      await official.leave();
      await page.getByLabel('Nama akun').fill(username);
      await page.getByLabel('Kata sandi').fill(official.password);
      await button('Masuk').click();
      await page.getByLabel('Kode sekali pakai').fill(codes[0]!);
      await official.picture('masuk-kode');
      await button('Masuk').click();
      await page.getByRole('heading', { name: 'Tugas', level: 1 }).waitFor();

      await page.goto(new URL('/keamanan?bagian=kode', page.url()).href);
      await page.getByLabel('Kode dari aplikasi').last().fill(codes[1]!);
      await button('Lepas').click();
      await page.getByText('Belum terpasang').waitFor();
    }),
  );

  it('opens nothing but enrolment where codes are demanded, and everything after it', () =>
    as('admin', NARROW, async (official) => {
      const { page } = official;
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await page.goto(new URL('/keamanan?bagian=semua', page.url()).href);
      await page.getByLabel(/^Wajibkan kode sekali pakai/).click();
      await page.getByRole('heading', { name: 'Kode sekali pakai', level: 1 }).waitFor();
      await page.getByText('Wajib untuk akun ini').waitFor();
      await official.picture('akun-wajib');
      await page.getByLabel('Kata sandi sekarang').fill(official.password);
      await button('Pasang').click();
      const secret = (await page.locator('code.secret').textContent())!.replaceAll(' ', '');
      await page.getByLabel('Kode dari aplikasi').fill(new TOTP({ secret: Secret.fromBase32(secret) }).generate());
      await button('Pastikan').click();
      await button('Sudah saya simpan').click();
      const demand = page.getByLabel(/^Wajibkan kode sekali pakai/);
      await demand.waitFor();
      await official.picture('akun-wajib-terpasang');
      await demand.click();
      await page.getByText('Pengaturan disimpan.').first().waitFor();
    }));

  it('speaks English, too', () =>
    as('jf-1', WIDE, async (official) => {
      const { page } = official;
      await official.speak('en');
      await official.reach('link', /Account security/);
      await page.getByText('This session').waitFor();
      await official.picture('akun-sesi-en');
      await official.speak('id');
    }));
});
