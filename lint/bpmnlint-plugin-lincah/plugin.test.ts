import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDiagram } from '../../processes/guard.ts';
import { loadMechanisms } from '../../processes/load.ts';
import { parseDiagram } from '../../processes/parse-diagram.ts';
import type { fromData, toData } from './source/data.ts';
import type { MechanismData } from './source/lincah.ts';

const ROOT = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
const loaded = loadMechanisms().find(({ id }) => id === 'lpsk-3-2023.penunjukan-lintas-unit')!;

interface Built {
  readonly known: { readonly [processId: string]: MechanismData };
  readonly revived: typeof fromData;
}

interface Ran {
  readonly code: number;
  readonly said: string;
}

const node = (...args: readonly string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 10_000_000 }, (error, stdout, stderr) =>
      resolve({ code: error ? Number(error.code) : 0, said: `${stdout}${stderr}` }),
    );
  });

/** What bpmnlint says of a diagram, with the plug-in as it was just built. */
function lint(xml: string): Promise<Ran> {
  const file = path.join(folder, 'diagram.bpmn');
  writeFileSync(file, xml);
  return node('lint/lint-diagram.cjs', '--built', file);
}

beforeAll(async () => {
  const { code, said } = await node('--require', 'tsx/cjs', 'lint/bpmnlint-plugin-lincah/source/build.ts');
  if (code !== 0) throw new Error(said);
});
afterAll(() => rmSync(folder, { recursive: true }));

it('carries what every mechanism demands, and needs nothing else', () => {
  const { known, revived } = require('./dist/lincah.js') as Built;
  const { toData: dataOf } = require('./source/data.ts') as { readonly toData: typeof toData };

  expect(Object.keys(known)).toEqual(loadMechanisms().map(({ id }) => id));
  for (const { id, mechanism } of loadMechanisms()) expect(known[id]!.mandates).toEqual(mechanism.mandates);
  expect(dataOf(revived(known[loaded.id]!.diagram))).toEqual(known[loaded.id]!.diagram);
  expect(readFileSync(path.join(__dirname, 'dist/lincah.js'), 'utf8')).not.toMatch(/\brequire\(/);
});

it('finds in a diagram what the guard finds', async () => {
  const { known, revived } = require('./dist/lincah.js') as Built;
  const edited = await parseDiagram(loaded.diagram.replace('<zeebe:property name="legal:step" value="s04" />', ''));
  const own = await parseDiagram(loaded.diagram);

  const breaches = checkDiagram(edited, known[loaded.id]!, revived(known[loaded.id]!.diagram));

  expect(breaches).not.toEqual([]);
  expect(breaches).toEqual(checkDiagram(edited, loaded.mechanism, own));
});

it('passes our diagrams as they came', async () => {
  const { code, said } = await lint(loaded.diagram);

  expect(said).not.toMatch(/error/);
  expect(code).toBe(0);
});

it('says what breaks the law with its article and path, as an error', async () => {
  const way = /targetRef="task_PutuskanPelibatan"/;
  const around = loaded.diagram.replace(way, 'targetRef="task_PeriksaJawaban"');

  const { code, said } = await lint(around);

  expect(code).toBe(1);
  expect(said).toMatch(
    /error.*Pimpinan Unit Kerja yang dituju menyetujui atau menolak.*huruf b\).*lincah\/melanggar-aturan/,
  );
  expect(said).toContain('task_SampaikanPermohonan → task_PeriksaJawaban');
});

it('tells what cannot run from advice', async () => {
  const { said } =
    await lint(`<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="uji">
    <bpmn:process id="uji" isExecutable="true"><bpmn:startEvent id="mulai" /><bpmn:userTask id="Activity_0abc123" name="Periksa" />
    <bpmn:endEvent id="akhir" /><bpmn:sequenceFlow id="a" sourceRef="mulai" targetRef="Activity_0abc123" />
    <bpmn:sequenceFlow id="b" sourceRef="Activity_0abc123" targetRef="akhir" /></bpmn:process></bpmn:definitions>`);

  expect(said).toMatch(/Activity_0abc123\s+error\s+Tugas ini tidak punya formulir/);
  expect(said).toMatch(/Activity_0abc123\s+warning\s+Beri id yang bermakna/);
});
