import { ZBClient } from 'zeebe-node';
import type { CaseDetail } from '../contract/cases.ts';
import type { IncomingLetter, OutgoingLetter, WaitingCase } from '../contract/correspondence.ts';
import type { MechanismDetail } from '../contract/mechanisms.ts';
import { play } from '../simulation/play.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { deliverAnswers } from './deliver.ts';

/** The agency the cases of these tests write to. */
const DITUJU = 'badan-pemulihan-korban';
const MENUNGGU = 'message_JawabanInstansi';

let office: TestOffice;
let scan: string;
let client: ZBClient;

beforeAll(async () => {
  office = await TestOffice.start();
  const content = withCorrespondence(office.simulation.office.office.mechanism(LINTAS_UNIT)!.diagram);
  const deployed = await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'surat.bpmn', content }]);
  if (deployed.statusCode !== 200) throw new Error(deployed.body);
  scan = await uploaded('%PDF-1.7');
  client = new ZBClient(office.simulation.office.engine.address, { loglevel: 'NONE', retry: false });
});
afterAll(async () => {
  await client.close();
  await office.stop();
});

/** The mechanism, with the request also sent to another agency, whose answer or the third day it then waits for. */
function withCorrespondence(diagram: string): string {
  const first = '<bpmn:sequenceFlow id="flow_SampaikanPermohonan_PutuskanPelibatan"';
  const flow = (id: string, from: string, to: string): string =>
    `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}" />`;
  const nodes = `
    <bpmn:sendTask id="task_Kirim"><bpmn:extensionElements><zeebe:taskDefinition type="send-letter" />
      <zeebe:ioMapping><zeebe:input source="=&#34;${DITUJU}&#34;" target="instansiDituju" /></zeebe:ioMapping>
      <zeebe:taskHeaders><zeebe:header key="letter" value="permohonan-pelibatan" /></zeebe:taskHeaders>
    </bpmn:extensionElements></bpmn:sendTask>
    <bpmn:eventBasedGateway id="gateway_Menunggu" />
    <bpmn:intermediateCatchEvent id="${MENUNGGU}" name="Jawaban instansi diterima">
      <bpmn:messageEventDefinition messageRef="message_jawaban" /></bpmn:intermediateCatchEvent>
    <bpmn:intermediateCatchEvent id="timer_TigaHari">
      <bpmn:timerEventDefinition><bpmn:timeDuration>P3D</bpmn:timeDuration></bpmn:timerEventDefinition>
    </bpmn:intermediateCatchEvent>`;
  const flows = [
    flow('f1', 'task_SampaikanPermohonan', 'task_Kirim'),
    flow('f2', 'task_Kirim', 'gateway_Menunggu'),
    flow('f3', 'gateway_Menunggu', MENUNGGU),
    flow('f4', 'gateway_Menunggu', 'timer_TigaHari'),
    flow('f5', MENUNGGU, 'task_PutuskanPelibatan'),
    flow('f6', 'timer_TigaHari', 'task_PutuskanPelibatan'),
  ];
  return diagram
    .replace(
      '<bpmn:process ',
      `<bpmn:message id="message_jawaban" name="jawaban-instansi"><bpmn:extensionElements>
        <zeebe:subscription correlationKey="=nomorKasus" /></bpmn:extensionElements></bpmn:message><bpmn:process `,
    )
    .replace(new RegExp(`${first}[^>]*/>`), nodes + flows.join(''))
    .replace(/<bpmn:(incoming|outgoing)>flow_SampaikanPermohonan_PutuskanPelibatan<\/bpmn:\1>/g, '')
    .replace(/<bpmndi:BPMNEdge[^>]*flow_SampaikanPermohonan_PutuskanPelibatan[\s\S]*?<\/bpmndi:BPMNEdge>/, '');
}

const uploaded = async (content: string | Buffer, by = 'persuratan'): Promise<string> => {
  const answer = await office.upload(by, '/v2/documents', [{ name: 'surat.pdf', content }]);
  return answer.json<{ documentId: string }>().documentId;
};

/** A case that has written to the agency and waits. */
async function waiting(): Promise<string> {
  const key = await office.begin();
  const task = await office.task(key, 'task_TandaTanganiPermohonan');
  await office.complete('karo-penelaahan', task, { hasil: 'ditandatangani', metode: 'elektronik' });
  await office.reached(key, 'gateway_Menunggu');
  return key;
}

const offered = async (agency = DITUJU, search = ''): Promise<WaitingCase[]> => {
  const url = `/api/incoming-letters/waiting-cases?instansiLuar=${agency}&cari=${search}`;
  return (await office.get('persuratan', url)).json<{ items: WaitingCase[] }>().items;
};

const outgoing = async (processInstanceKey: string): Promise<OutgoingLetter> => {
  const answer = await office.post('persuratan', '/api/outgoing-letters/search', { filter: { processInstanceKey } });
  return answer.json<{ items: OutgoingLetter[] }>().items[0]!;
};

const incoming = async (filter: object): Promise<IncomingLetter[]> =>
  (await office.post('persuratan', '/api/incoming-letters/search', { filter })).json<{ items: IncomingLetter[] }>()
    .items;

let letters = 0;
const letter = (more: object = {}) => ({
  instansi: 'lpsk',
  nomor: `B-${++letters}/BPRK/2026`,
  tanggal: '2026-03-01',
  instansiLuar: DITUJU,
  diterima: '2026-03-02',
  hal: 'Jawaban permohonan',
  pindaian: scan,
  ...more,
});
const register = (body: object, by = 'persuratan') => office.post(by, '/api/incoming-letters', body);
const send = (id: string, body: object, by = 'persuratan') =>
  office.post(by, `/api/outgoing-letters/${id}/dispatch`, body);

const lastAgenda = async (): Promise<number> =>
  ((await office.rows("select terakhir from nomor_agenda where instansi = 'lpsk'"))[0] as { terakhir: number })
    ?.terakhir ?? 0;

describe('letters that go out', () => {
  it('wait in the register while the case goes on', async () => {
    const key = await waiting();

    const entry = await outgoing(key);

    expect(entry).toMatchObject({
      status: 'menunggu dikirim',
      instansi: 'lpsk',
      instansiLuar: { id: DITUJU, nama: 'Badan Pemulihan dan Rehabilitasi Korban' },
      nomor: expect.stringMatching(/^\d+\//),
      dikirim: null,
      pengirim: null,
    });
    expect((await office.get('persuratan', `/api/letters/${entry.letterId}/pdf`)).statusCode).toBe(200);
    const notices = await office.rows("select isi from notice where kasus = $1 and recipient = 'jabatan:persuratan'", [
      key,
    ]);
    expect(notices).toEqual([{ isi: expect.stringContaining('menunggu dikirim') }]);
  });

  it('are marked as sent once, on a day between that of the letter and today', async () => {
    const { id } = await outgoing(await waiting());

    expectProblem(await send(id, { dikirim: '2026-03-01', cara: 'kurir' }), 400);
    expectProblem(await send(id, { dikirim: '2026-03-03', cara: 'kurir' }), 400);
    expect((await send(id, { dikirim: '2026-03-02', cara: 'kurir' })).statusCode).toBe(204);
    expectProblem(await send(id, { dikirim: '2026-03-02', cara: 'langsung' }), 409);
  });

  it('are nobody else’s to send', async () => {
    const { id } = await outgoing(await waiting());

    for (const other of ['sekjen', 'admin', 'karo-penelaahan'])
      expectProblem(await send(id, { dikirim: '2026-03-02', cara: 'kurir' }, other), 403);
    expectProblem(await office.post('sekjen', '/api/outgoing-letters/search', {}), 403);
  });
});

describe('letters that come in', () => {
  it('answer a case, which goes on with them', async () => {
    const key = await waiting();
    const [offer] = (await offered()).filter(({ processInstanceKey }) => processInstanceKey === key);

    const answer = await register(letter({ processInstanceKey: key, nomor: 'B-jawab' }));

    expect(offer).toMatchObject({ elementId: MENUNGGU, elementName: 'Jawaban instansi diterima', instansi: 'lpsk' });
    expect(answer.statusCode).toBe(201);
    await office.task(key, 'task_PutuskanPelibatan');
    const { id } = answer.json<{ id: string }>();
    const [variable] = await office.rows(
      "select value::jsonb as value from variable where scope_key = $1 and name = 'suratMasuk'",
      [key],
    );
    expect(variable).toMatchObject({
      value: { id, nomor: 'B-jawab', tanggal: '2026-03-01', instansi: DITUJU, diterima: '2026-03-02' },
    });
    expect(await incoming({ id })).toMatchObject([{ keadaan: 'diteruskan', processInstanceKey: key }]);
    const { history } = (await office.get('karo-penelaahan', `/api/cases/${key}`)).json<CaseDetail>();
    expect(history).toContainEqual(
      expect.objectContaining({ title: 'Surat Badan Pemulihan dan Rehabilitasi Korban Nomor B-jawab diterima' }),
    );
  });

  it('are read by those who take part in the case, and by nobody else', async () => {
    const key = await waiting();
    const pindaian = await uploaded('%PDF-1.4');
    await register(letter({ processInstanceKey: key, pindaian }));
    await office.task(key, 'task_PutuskanPelibatan');

    expect((await office.get('karo-hukum', `/v2/documents/${pindaian}`)).statusCode).toBe(200);
    expectProblem(await office.get('jf-6', `/v2/documents/${pindaian}`), 404);
  });

  it('do not answer a case a second time, and take no number for it', async () => {
    const key = await waiting();
    await register(letter({ processInstanceKey: key }));
    const before = await lastAgenda();

    expectProblem(await register(letter({ processInstanceKey: key })), 409);
    expect(await lastAgenda()).toBe(before);
  });

  it('answer a case once when two are entered at the same time', async () => {
    const key = await waiting();

    const answers = await Promise.all([0, 1, 2].map(() => register(letter({ processInstanceKey: key }))));

    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
  });

  it('of another agency answer nothing', async () => {
    const key = await waiting();

    expectProblem(await register(letter({ processInstanceKey: key, instansiLuar: 'pemkot-arunika' })), 409);
    expect(await offered('pemkot-arunika')).toEqual([]);
  });

  it('are numbered without a gap, however many come at once and are refused', async () => {
    const before = await lastAgenda();
    const good = Array.from({ length: 6 }, () => letter());
    const bad = [{ ...letter(), tanggal: '2026-03-03' }, { ...letter(), instansiLuar: 'tidak-ada' }, good[0]!];

    const answers = await Promise.all([...good, ...bad].map((body) => register(body)));

    const numbers = answers
      .filter(({ statusCode }) => statusCode === 201)
      .map((one) => one.json<{ agenda: number }>().agenda);
    expect(numbers.sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6].map((step) => before + step));
    expect(await lastAgenda()).toBe(before + 6);
  });

  it('are entered once', async () => {
    const one = letter();
    const { agenda } = (await register(one)).json<{ agenda: number }>();

    expect(expectProblem(await register(one), 409).detail).toContain(`nomor agenda ${agenda} tahun 2026`);
  });

  it.each([
    ['tanggal', { tanggal: '2026-03-03', diterima: '2026-03-03' }],
    ['tanggal', { tanggal: '2026-02-30' }],
    ['diterima', { diterima: '2026-02-27' }],
    ['instansiLuar', { instansiLuar: 'tidak-ada' }],
    ['pindaian', { pindaian: '6c0a2c9e-7f0a-4e9c-9d5a-0c8d6f7f4a11' }],
  ])('are refused where %s is wrong (%j)', async (field, change) => {
    const { violations } = expectProblem(await register(letter(change)), 400);

    expect(violations?.map((one) => one.field)).toEqual([field]);
  });

  it('are entered by the agency’s persuratan only, with a scan of their own', async () => {
    const others = await uploaded('%PDF-1.7', 'sekjen');

    expectProblem(await register(letter(), 'sekjen'), 403);
    expectProblem(await register(letter({ instansi: 'belu' })), 403);
    expectProblem(await register(letter({ pindaian: others })), 400);
  });

  it('may be scanned as a picture', async () => {
    const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
    const jpg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]);

    for (const picture of [png, jpg])
      expect((await register(letter({ pindaian: await uploaded(picture) }))).statusCode).toBe(201);
  });

  it('reach their case after a crash, and only once', async () => {
    const key = await waiting();
    const { id } = (await register(letter())).json<{ id: string }>();
    const [wait] = await office.rows(
      "select key from element_instance where process_instance_key = $1 and element_id = 'gateway_Menunggu'",
      [key],
    );
    const asIfStoppedBeforePublishing = () =>
      office.rows("update surat_masuk set kasus = $2, penantian = $3, keadaan = 'meneruskan' where id = $1", [
        id,
        key,
        (wait as { key: string }).key,
      ]);
    const { database, operationLog } = office.simulation.office;
    const deps = { pool: database.pool, client, operationLog };

    await asIfStoppedBeforePublishing();
    await deliverAnswers(deps);
    await office.task(key, 'task_PutuskanPelibatan');
    await asIfStoppedBeforePublishing();
    await deliverAnswers(deps);

    expect(await incoming({ id })).toMatchObject([{ keadaan: 'diteruskan' }]);
    const tasks = await office.rows(
      "select 1 from user_task where process_instance_key = $1 and element_id = 'task_PutuskanPelibatan'",
      [key],
    );
    expect(tasks).toHaveLength(1);
  });

  it('say so where the case went on before they reached it', async () => {
    const key = await waiting();
    const { id } = (await register(letter())).json<{ id: string }>();
    await office.rows("update surat_masuk set kasus = $2, penantian = 1, keadaan = 'meneruskan' where id = $1", [
      id,
      key,
    ]);

    await deliverAnswers({
      pool: office.simulation.office.database.pool,
      client,
      operationLog: office.simulation.office.operationLog,
    });

    expect(await incoming({ id })).toMatchObject([{ keadaan: 'terlambat' }]);
  });

  it('answer no case that has gone on without them', async () => {
    const key = await waiting();
    const { clock, office: running } = office.simulation;
    clock.set('2026-03-06T09:00:00+07:00');
    await running.engine.tick();
    await office.task(key, 'task_PutuskanPelibatan');

    expectProblem(await register(letter({ processInstanceKey: key })), 409);
    expect((await offered()).map(({ processInstanceKey }) => processInstanceKey)).not.toContain(key);
  });
});

describe('other agencies', () => {
  const agency = { nama: 'Dinas Contoh Layanan', jenis: 'lainnya', alamat: ['Jalan Contoh Nomor 1'] };

  it('are added by persuratan or an admin, each name once', async () => {
    const added = await office.post('persuratan', '/api/external-agencies', agency);

    expect(added.statusCode).toBe(201);
    expectProblem(
      await office.post('admin', '/api/external-agencies', { ...agency, nama: 'dinas contoh  layanan' }),
      409,
    );
    expectProblem(await office.post('sekjen', '/api/external-agencies', agency), 403);
    const { choices } = (await office.get('karo-hukum', `/api/mechanisms/${LINTAS_UNIT}`)).json<MechanismDetail>();
    expect(choices.instansiLuar).toContainEqual({ value: added.json<{ id: string }>().id, label: agency.nama });
  });
});

it('plays a story in which a letter comes in, and one in which it is refused first', async () => {
  const told: string[] = [];
  const story = {
    ...office.story(),
    suratMasuk: {
      [MENUNGGU]: [
        { nomor: 'S-1', tanggal: '2026-03-08', instansi: 'pemkot-arunika' },
        { nomor: 'S-2', tanggal: '2026-03-08' },
      ],
    },
  };

  const played = await play({ ...office.simulation, tell: (line) => void told.push(line) }, LINTAS_UNIT, story);

  expect(played.end).toBe('ditugaskan');
  expect(told).toContainEqual(expect.stringContaining('Surat masuk ditolak sistem'));
  expect(told).toContain('persuratan: surat masuk S-2 (Jawaban instansi diterima)');
});
