import { isEasyToGuess } from './password-strength.ts';

const KNOWN = ['karo-hukum', 'Dr. Sri Lestari, S.H., M.H.', 'Lembaga Perlindungan Saksi dan Korban'];

it.each([
  ['many have it', '123456789012'],
  ['many have it with more behind', 'password1234'],
  ['many Indonesians have it', 'indonesia12345'],
  ['it is a row of keys', 'qwertyuiop12'],
  ['it goes on as it began', 'abcdefghijkl'],
  ['it repeats itself', 'ababababababab'],
  ['it has few characters', 'abbabaabbababbaabab'],
  ['it names its holder', 'lestari123456'],
  ['it names the account', 'karo-hukum-2026'],
  ['it names the office', 'perlindungansaksi'],
])('is guessed where %s: %s', async (_why, password) => {
  expect(await isEasyToGuess(password, KNOWN)).toBe(true);
});

it.each(['sandi yang cukup panjang', 'pagi hujan kereta biru', 'kj3Hq9sLmWp2', 'sebelum senja kapal merapat'])(
  'is not guessed: %s',
  async (password) => {
    expect(await isEasyToGuess(password, KNOWN)).toBe(false);
  },
);
