import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadMechanisms } from './load.ts';
import { createMechanism } from './new.ts';
import { problemsOf } from './testing/conformance.ts';
import { lint } from './testing/lint.ts';
import { subjectOf } from './testing/subject.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'mekanisme-'));
  symlinkSync(path.join(__dirname, '../node_modules'), path.join(root, 'node_modules'));
  writeFileSync(path.join(root, 'mechanism.ts'), `export * from '${path.join(__dirname, 'mechanism.ts')}';`);
  mkdirSync(path.join(root, 'uji-1-2026'));
  writeFileSync(
    path.join(root, 'uji-1-2026/regulation.ts'),
    "export default { key: 'uji-1-2026', short: 'Uji 1/2026', articles: [{ ref: 'Pasal 1', text: 'Contoh.' }] };",
  );
});

afterEach(() => rmSync(root, { recursive: true }));

it('menulis folder yang dapat dimuat dan digambar, tetapi belum lulus', async () => {
  await createMechanism(root, 'uji-1-2026/contoh-baru');

  const [loaded] = loadMechanisms(root);
  expect(loaded?.id).toBe('uji-1-2026.contoh-baru');
  expect(await lint([path.join(loaded!.folder, 'contoh-baru.bpmn')])).toBe('');
  expect(Object.keys(await problemsOf(await subjectOf(loaded!)))).toEqual([
    'selesai ditulis dan punya README',
    'hanya merujuk pasal yang ada',
    'memakai semua himpunan aturannya, tidak lebih dan tidak kurang',
    'memenuhi semua langkah wajibnya',
    'punya kasus untuk setiap keadaan akhir',
    'punya kasus yang melanggar setiap aturan, dan satu yang tidak melanggar apa pun',
  ]);
});

it('menulis peraturan yang belum ada, bila instansinya disebut', async () => {
  const created = await createMechanism(root, 'uji-2-2026/contoh', 'lpsk');

  expect(created).toMatchObject({ files: expect.arrayContaining(['../regulation.ts', 'contoh.bpmn']) });
  const text = readFileSync(path.join(root, 'uji-2-2026/regulation.ts'), 'utf8');
  expect(text).toContain("key: 'uji-2-2026'");
  expect(text).toContain("instansi: 'lpsk'");
  expect(await createMechanism(root, 'uji-3-2026/contoh', 'LPSK!')).toEqual({
    refused: "Expected the id of an agency, for example 'lpsk', but got 'LPSK!'",
  });
});

it('tidak menimpa folder yang ada', async () => {
  await createMechanism(root, 'uji-1-2026/contoh');
  const file = path.join(root, 'uji-1-2026/contoh/rules.ts');
  writeFileSync(file, '// sudah diisi');

  expect(await createMechanism(root, 'uji-1-2026/contoh')).toEqual({
    refused: "Expected a new mechanism, but 'uji-1-2026/contoh' is already there",
  });
  expect(readFileSync(file, 'utf8')).toBe('// sudah diisi');
});

it.each([
  ['', 'Expected <regulation>/<mechanism>'],
  ['contoh', 'Expected <regulation>/<mechanism>'],
  ['uji-1-2026/a/b', 'Expected <regulation>/<mechanism>'],
  ['uji-1-2026/..', 'Expected small letters'],
  ['uji-1-2026/Contoh Baru', 'Expected small letters'],
  ['uji-1-2026/contoh--baru', 'Expected small letters'],
  ['uji-9-2026/contoh', 'Expected one of the regulations uji-1-2026'],
])("menolak nama '%s'", async (name, reason) => {
  expect(await createMechanism(root, name)).toEqual({ refused: expect.stringContaining(reason) });
});
