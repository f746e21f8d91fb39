import type { Sop } from '../../contract/sop.ts';
import { LINTAS_UNIT, TestOffice } from '../../testing/office.ts';
import { expectProblem } from '../../testing/problem.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

async function urlOf(processId: string): Promise<string> {
  const [row] = await office.rows('select key::text from process_definition where process_id = $1', [processId]);
  return `/api/process-definitions/${(row as { key: string }).key}/sop`;
}

it('tells a deployed diagram as the steps of an SOP, with the version and the settings of the office', async () => {
  const url = await urlOf(LINTAS_UNIT);
  const setting = { method: 'PUT', url: '/api/regulations/lpsk-3-2023/settings/pengingatHariKerja' } as const;
  expect((await office.ask('admin', { ...setting, payload: { nilai: 2 } })).statusCode).toBe(204);

  const sop = (await office.get('jf-1', url)).json<Sop>();

  expect(sop).toMatchObject({ judul: 'Penunjukan lintas Unit Kerja', instansi: 'lpsk', versi: 1 });
  expect(sop.peraturan?.short).toBe('Perses LPSK 3/2023');
  expect(sop.pelaksana.at(-1)).toBe('Sistem');
  const decision = sop.bagian[0]!.langkah.find(({ elementId }) => elementId === 'task_PutuskanPelibatan')!;
  expect(decision.alur.join(' ')).toContain('Pengingat: setelah 2 hari kerja');
});

it('draws the sheet, tagged, under a name of its own', async () => {
  const answer = await office.get('jf-1', `${await urlOf(LINTAS_UNIT)}.pdf`);

  expect(answer.headers['content-disposition']).toContain(`filename="sop-${LINTAS_UNIT}-versi-1.pdf"`);
  expect(answer.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  expect(answer.rawPayload.includes('/StructTreeRoot')).toBe(true);
});

it('makes a sheet of a process that no regulation knows', async () => {
  const xml = `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x">
    <bpmn:process id="sendiri" name="Sendiri" isExecutable="true"><bpmn:startEvent id="a" name="Mulai" />
    <bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b" /><bpmn:endEvent id="b" name="Selesai" /></bpmn:process></bpmn:definitions>`;
  const deployed = await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'sendiri.bpmn', content: xml }]);
  expect(deployed.statusCode).toBe(200);

  const url = await urlOf('sendiri');
  expect((await office.get('jf-1', url)).json<Sop>()).toMatchObject({
    judul: 'Sendiri',
    instansi: null,
    peraturan: null,
    bagian: [{ langkah: [{ no: 1, kegiatan: 'Mulai', alur: ['Berhenti di sini (Selesai).'] }] }],
  });
  expect((await office.get('jf-1', `${url}.pdf`)).statusCode).toBe(200);
});

it('makes a sheet of a draft, with its steps and without a version', async () => {
  const begun = { processDefinitionId: LINTAS_UNIT, subject: 'Mengganti nama' };
  const { id } = (await office.post('pemilik-proses', '/api/drafts', begun)).json<{ id: string }>();
  const url = `/api/drafts/${id}`;
  const { diagram } = (await office.get('pemilik-proses', url)).json<{ diagram: string }>();
  const xml = diagram.replace('name="Tanda tangani permohonan pelibatan"', 'name="Bubuhkan tanda tangan"');
  await office.ask('pemilik-proses', { method: 'PUT', url: `${url}/diagram`, payload: { xml, revision: 1 } });

  const sop = (await office.get('pemilik-proses', `${url}/sop`)).json<Sop>();

  expect(sop).toMatchObject({ versi: null, tanggal: null });
  expect(sop.bagian[0]!.langkah.map(({ kegiatan }) => kegiatan)).toContain('Bubuhkan tanda tangan');
  expect((await office.get('pemilik-proses', `${url}/sop.pdf`)).rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
});

it.each(['sop', 'sop.pdf'])('knows no %s of what was never deployed', async (what) => {
  expectProblem(await office.get('jf-1', `/api/process-definitions/1/${what}`), 404);
  expectProblem(await office.get('jf-1', `/api/process-definitions/x/${what}`), 400);
  expectProblem(await office.get(undefined, `/api/process-definitions/1/${what}`), 401);
});
