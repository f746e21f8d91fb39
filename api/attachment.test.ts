import { contentDisposition, fileNameOf } from './attachment.ts';

it.each([
  ['laporan.pdf', 'laporan.pdf'],
  ['Laporan Kegiatan (akhir).pdf', 'Laporan Kegiatan _akhir_.pdf'],
  ['../../etc/passwd', '_.._etc_passwd'],
  ['..\\..\\boot.ini', '_.._boot.ini'],
  ['.htaccess', 'htaccess'],
  ['a"; filename="b.exe', 'a__ filename__b.exe'],
  ['a\r\nset-cookie: x=1', 'a__set-cookie_ x_1'],
  ["a'b%00.pdf", 'a_b_00.pdf'],
  ['gnp.\u202efdp', 'gnp._fdp'],
  ['<script>.pdf', '_script_.pdf'],
  ['Sur\u0301at.pdf', 'Su\u0155at.pdf'.normalize('NFC')],
  ['عربى.pdf', 'عربى.pdf'],
  ['\ud800.pdf', '_.pdf'],
  ['...', ''],
])('keeps of the name %j what is one', (given, kept) => {
  expect(fileNameOf(given)).toBe(kept);
});

it.each([`${'a'.repeat(119)}𠮷.pdf`, '𠮷'.repeat(200)])('never keeps half a character', (given) => {
  const kept = fileNameOf(given);

  expect([...kept]).toHaveLength(120);
  expect(kept.isWellFormed()).toBe(true);
});

it.each(['a"b\r\nc.pdf', 'عربى.pdf', '𠮷.pdf', '', '%', "'"])('writes %j as a whole header', (name) => {
  const header = contentDisposition('attachment', name);

  expect(header).toMatch(/^attachment; filename="[\w. -]+"; filename\*=UTF-8''[\w.%~-]+$/);
});
