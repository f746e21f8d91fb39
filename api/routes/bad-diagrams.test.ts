import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;
let ours: string;

beforeAll(async () => {
  office = await TestOffice.start();
  ours = office.simulation.office.office.mechanism(LINTAS_UNIT)!.diagram;
});
afterAll(() => office.stop());

const diagram = (id: string, elements: string): string =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="uji">
    <bpmn:process id="${id}" isExecutable="true"><bpmn:startEvent id="mulai" />
    <bpmn:sequenceFlow id="alur" sourceRef="mulai" targetRef="berikut" />${elements}</bpmn:process></bpmn:definitions>`;
const END = '<bpmn:endEvent id="berikut" />';

const deploy = (...files: readonly { readonly name: string; readonly content: Buffer | string }[]) =>
  office.upload('pemilik-proses', '/v2/deployments', files);

async function expectRefused(
  status: number,
  ...files: readonly { readonly name: string; readonly content: Buffer | string }[]
) {
  const before = await office.contents();
  const problem = expectProblem(await deploy(...files), status);
  expect(await office.contents()).toEqual(before);
  return problem;
}

it.each([
  ['no XML', 'Kasus: bukan XML', /bukan BPMN yang sah/],
  ['XML that is no BPMN', '<surat><hal>Undangan</hal></surat>', /bukan BPMN yang sah/],
  ['XML that is cut off', diagram('uji', END).slice(0, 300), /bukan BPMN yang sah/],
  ['a DOCTYPE', `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${diagram('uji', END)}`, /tanpa DOCTYPE/],
  ['bytes that are no UTF-8', Buffer.from([0x3c, 0xff, 0xfe, 0x3e]), /UTF-8/],
  ['a NUL character', diagram('uji', END).replace('uji"', 'uji" name="a\0b"'), /NUL/],
  ['nesting beyond measure', `${'<a>'.repeat(200)}${'</a>'.repeat(200)}`, /bersarang/],
  ['no executable process', diagram('uji', END).replace('"true"', '"false"'), /isExecutable/],
])('refuses a file with %s', async (_what, content, reason) => {
  const { detail } = await expectRefused(400, { name: 'uji.bpmn', content });

  expect(detail).toMatch(reason);
  expect(detail).toContain('uji.bpmn');
});

it('names an element the engine does not execute', async () => {
  const content = diagram('uji', '<bpmn:complexGateway id="berikut" />');

  const { detail, violations } = await expectRefused(400, { name: 'uji.bpmn', content });

  expect(detail).toContain("elemen 'berikut'");
  expect(violations).toEqual([
    { field: 'berikut', message: "Elements of type 'ComplexGateway' are currently not supported" },
  ]);
});

it('refuses a file that is too large, and says how large it may be', async () => {
  const { detail } = await expectRefused(413, { name: 'uji.bpmn', content: Buffer.alloc(1_000_001, ' ') });

  expect(detail).toContain('1 MB');
});

it.each([
  ['of another kind', 'catatan.txt'],
  ['that only begins like one of ours', 'uji.bpmn.exe'],
  ['that leads elsewhere', '%2e%2e%2fuji.bpmn'],
  ['that never ends', `${'a'.repeat(300)}.bpmn`],
])('refuses a file name %s', async (_what, name) => {
  await expectRefused(400, { name, content: diagram('uji', END) });
});

it('refuses a file name that hides a NUL character', async () => {
  const part = 'content-disposition: form-data; name="resources"; filename*=utf-8\'\'a%00b.bpmn\r\n';
  const payload = `--batas\r\n${part}content-type: text/xml\r\n\r\n${diagram('uji', END)}\r\n--batas--\r\n`;
  const headers = { 'content-type': 'multipart/form-data; boundary=batas' };

  expectProblem(await office.ask('pemilik-proses', { method: 'POST', url: '/v2/deployments', headers, payload }), 400);
});

it('refuses a diagram of ours that has lost a mandated step, and names the article', async () => {
  const content = ours.replace('<zeebe:property name="legal:step" value="s04" />', '');
  expect(content).not.toBe(ours);

  const { detail, violations } = await expectRefused(400, { name: 'lintas-unit.bpmn', content });

  expect(detail).toContain('Perses LPSK 3/2023');
  expect(violations).toContainEqual({
    message: expect.stringContaining('Pimpinan Unit Kerja yang dituju menyetujui atau menolak'),
    basis: 'Lampiran BAB III angka 2 huruf A angka 2 huruf b',
  });
});

it('refuses a way around a mandated step, and names its element', async () => {
  const content = ours.replace('sourceRef="task_TandaTanganiPenugasan"', 'sourceRef="task_SusunSuratPenugasan"');
  expect(content).not.toBe(ours);

  const { violations } = await expectRefused(400, { name: 'lintas-unit.bpmn', content });

  expect(violations).toContainEqual(expect.objectContaining({ basis: 'Pasal 10 ayat (3)', field: 'end_Ditugaskan' }));
});

it('refuses a mandated mechanism hidden behind another process of the same file', async () => {
  const ids = { alur: 'alir', mulai: 'awal', berikut: 'akhir' };
  const renamed = diagram(LINTAS_UNIT, END).replace(/alur|mulai|berikut/g, (id) => ids[id as keyof typeof ids]);
  const hidden = renamed.slice(renamed.indexOf('<bpmn:process'));
  const content = diagram('uji', END).replace('</bpmn:definitions>', hidden);

  const { detail } = await expectRefused(400, { name: 'uji.bpmn', content });

  expect(detail).toContain('2 proses');
});

it('deploys all files of a request or none', async () => {
  const good = { name: 'baik.bpmn', content: diagram('baik', END) };
  const bad = { name: 'buruk.bpmn', content: diagram('buruk', '<bpmn:complexGateway id="berikut" />') };

  await expectRefused(400, good, bad);
  const both = await deploy(good, { name: 'lain.bpmn', content: diagram('lain', END) });

  expect(both.statusCode).toBe(200);
  expect(both.json().deployments).toHaveLength(2);
});

it('takes an edited diagram of ours that keeps every mandated step, as its next version', async () => {
  const content = ours.replace('name="Periksa permohonan"', 'name="Periksa kelengkapan permohonan"');
  expect(content).not.toBe(ours);

  const response = await deploy({ name: 'lintas-unit.bpmn', content });

  expect(response.json().deployments[0].processDefinition).toMatchObject({
    processDefinitionId: LINTAS_UNIT,
    processDefinitionVersion: 2,
  });
});
