import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ChildProgram } from '../testing/child-office.ts';
import { LINTAS_UNIT } from '../testing/office.ts';
import { simulate } from './simulate.ts';
import { UsageError } from './usage.ts';

const CASES = path.join(__dirname, '../../processes/lpsk-3-2023/penunjukan-lintas-unit/cases');
const REJECTED = path.join(CASES, 'ditolak-pimpinan-dituju.json');

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'lincah-simulate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(...args: readonly string[]) {
  const program = new ChildProgram(['simulate', ...args], {});
  return { code: await program.exited, output: program.output };
}

it('plays a case, tells its steps, writes its letters and how it ended', async () => {
  const out = path.join(folder, 'surat');

  const { code, output } = await run(LINTAS_UNIT, '--case', REJECTED, '--out', out);

  expect(output).toContain('karo-penelaahan: mulai (LPSK-2026-00001)');
  expect(output).toContain('karo-hukum: Putuskan permohonan pelibatan');
  expect(output).toContain('Akhir: ditolak-pimpinan-dituju');
  expect(readdirSync(out).sort()).toEqual(['jawaban.pdf', 'permohonan-pelibatan.pdf']);
  for (const file of readdirSync(out))
    expect(readFileSync(path.join(out, file), 'latin1')).toMatch(/^%PDF-[\s\S]*ByteRange/);
  expect(code).toBe(0);
});

it('fails where a case goes otherwise than its file expects, and says in what', async () => {
  const story = JSON.parse(readFileSync(REJECTED, 'utf8'));
  const file = path.join(folder, 'lain.json');
  writeFileSync(file, JSON.stringify({ ...story, facts: {} }));

  const { code, output } = await run(LINTAS_UNIT, '--case', file, '--out', path.join(folder, 'lain'));

  expect(output).toContain('karo-penelaahan: Permohonan ditolak sistem');
  expect(output).toContain('Berbeda dari yang diharapkan: akhir: diharapkan "ditolak-pimpinan-dituju", tetapi null');
  expect(output).toContain(
    'Berbeda dari yang diharapkan: surat: diharapkan ["jawaban","permohonan-pelibatan"], tetapi []',
  );
  expect(code).toBe(1);
});

it('refuses what it cannot play in one clear line', async () => {
  const { code, output } = await run('tidak.ada', '--case', REJECTED);

  expect(output.trim().split('\n')).toEqual([
    expect.stringMatching(/^There is no mechanism 'tidak\.ada'\. Usage: npm run lincah/),
  ]);
  expect(code).toBe(1);
});

it.each([
  ['a missing file', ['--case', '/tidak/ada.json'], "The case '/tidak/ada.json' cannot be played. ENOENT"],
  [
    'a file that is no case',
    ['--case', path.join(CASES, '../forms/usulan-penerbitan.form')],
    'must have required properties',
  ],
  ['a file that is no JSON', ['--case', __filename], 'is not valid JSON'],
  ['no file', [], 'Usage: npm run lincah -- simulate'],
])('refuses %s before anything is started', async (_what, args, reason) => {
  const refusal = await simulate([LINTAS_UNIT, ...args]).catch((error: Error) => error);

  expect(refusal).toBeInstanceOf(UsageError);
  expect((refusal as Error).message).toContain(reason);
});
