import type { Tanggal } from '../../processes/tanggal.ts';
import type { AssignmentDetail, AssignmentRecord } from '../contract/assignments.ts';
import type { MechanismDetail } from '../contract/mechanisms.ts';
import type { Person } from '../contract/organisation.ts';
import { type Played, play } from '../simulation/play.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

let office: TestOffice;
let first: Played;

beforeAll(async () => {
  office = await TestOffice.start();
  first = await office.play();
});
afterAll(() => office.stop());

/** The mechanism, whose case also reports on the assignment before it, appraises it, and ends it. */
function withAftermath(diagram: string): string {
  const own = 'task_CatatPenugasan';
  const [, next] = new RegExp(`sourceRef="${own}" targetRef="(\\w+)"`).exec(diagram)!;
  const task = (id: string, type: string, inputs: object, headers: object): string =>
    `<bpmn:serviceTask id="${id}"><bpmn:extensionElements><zeebe:taskDefinition type="${type}" /><zeebe:ioMapping>${Object.entries(
      { penugasan: '1', ...inputs },
    )
      .map(([name, value]) => `<zeebe:input source="=&#34;${value}&#34;" target="${name}" />`)
      .join('')}</zeebe:ioMapping><zeebe:taskHeaders>${Object.entries(headers)
      .map(([key, value]) => `<zeebe:header key="${key}" value="${value}" />`)
      .join('')}</zeebe:taskHeaders></bpmn:extensionElements></bpmn:serviceTask>`;
  const tasks = [
    task(
      'lapor',
      'register-report',
      { hasil: 'Tiga puluh telaah' },
      { isi: 'hasil,uraianTugas,bentuk,kendala', letter: 'jawaban' },
    ),
    task('nilai', 'register-appraisal', { nilai: 'Baik', yang: 'jf-1' }, { isi: 'nilai', pegawai: 'yang' }),
    task(
      'akhiri',
      'end-assignment',
      { tanggalBerakhir: '2026-04-10', alasan: 'Selesai lebih cepat' },
      { letter: 'surat-penugasan' },
    ),
  ];
  const ids = [own, 'lapor', 'nilai', 'akhiri', next];
  const flows = ids
    .slice(1)
    .map((id, index) => `<bpmn:sequenceFlow id="f${index}" sourceRef="${ids[index]}" targetRef="${id}" />`);
  const [flow, name] = new RegExp(`<bpmn:sequenceFlow id="(\\w+)" sourceRef="${own}"[^>]*/>`).exec(diagram)!;
  return diagram
    .replace(flow, tasks.join('') + flows.join(''))
    .replace(new RegExp(`<bpmn:(incoming|outgoing)>${name}</bpmn:\\1>`, 'g'), '')
    .replace(new RegExp(`<bpmndi:BPMNEdge[^>]*bpmnElement="${name}"[\\s\\S]*?</bpmndi:BPMNEdge>`), '');
}

const search = async (who: string, milik = '', filter: object = {}): Promise<AssignmentRecord[]> => {
  const answer = await office.post(who, `/api/assignments/search${milik && `?milik=${milik}`}`, { filter });
  expect(answer.statusCode).toBe(200);
  return answer.json<{ items: AssignmentRecord[] }>().items;
};
const detail = async (who: string, id: string): Promise<AssignmentDetail> =>
  (await office.get(who, `/api/assignments/${id}`)).json<AssignmentDetail>();

it('shows officials their own assignments', async () => {
  const [own, ...more] = await search('jf-1', 'saya');

  expect(more).toEqual([]);
  expect(own).toMatchObject({
    keadaan: 'berjalan',
    uraian: 'Menyusun telaah hukum atas permohonan perlindungan',
    dasar: 'penunjukan',
    cakupan: 'lintas-unit',
    bentuk: 'individu',
    unit: 'biro-penelaahan',
    mulai: '2026-04-01',
    selesai: '2026-06-30',
    berakhir: null,
    suratAkhir: null,
    processInstanceKey: first.processInstanceKey,
    penerima: [{ pegawai: 'jf-1', peran: 'individu' }],
    jumlahLaporan: 0,
  });
  expect(own!.surat.nomor).toMatch(/^1\//);
});

it.each(['karo-penelaahan', 'karo-hukum', 'sekjen'])('shows %s the assignments of their unit', async (head) => {
  expect((await search(head, 'unit')).map(({ id }) => id)).toEqual(['1']);
  expect((await detail(head, '1')).penugasan.id).toBe('1');
});

it.each(['jf-2', 'karo-umum', 'persuratan'])('shows nothing of it to %s', async (other) => {
  expect(await search(other)).toEqual([]);
  expectProblem(await office.get(other, '/api/assignments/1'), 404);
});

it('lets whoever sees an assignment read its letter', async () => {
  const [{ surat }] = (await search('sekjen')) as [AssignmentRecord];

  expect((await office.get('karo-hukum', `/api/letters/${surat.id}/pdf`)).statusCode).toBe(200);
  expectProblem(await office.get('karo-umum', `/api/letters/${surat.id}/pdf`), 404);
});

it('offers running assignments in forms, each to whom it concerns', async () => {
  const choices = async (who: string) =>
    (await office.get(who, `/api/mechanisms/${LINTAS_UNIT}`)).json<MechanismDetail>().choices;

  const [jf, karo, other] = [await choices('jf-1'), await choices('karo-penelaahan'), await choices('karo-umum')];

  expect(jf.penugasanSaya).toEqual([
    { value: '1', label: expect.stringContaining('1 April 2026 s.d. 30 Juni 2026'), unit: 'biro-penelaahan' },
  ]);
  expect(jf.penugasanUnit).toEqual([]);
  expect(karo.penugasanUnit.map(({ value }) => value)).toEqual(['1']);
  expect([other.penugasanSaya, other.penugasanUnit]).toEqual([[], []]);
});

it('tells mechanisms of an assignment, with its people and units', async () => {
  const view = await office.simulation.office.office.organisasi(
    { instansi: ['lpsk'], unit: [], pegawai: [], penugasan: ['1', 'bukan-kunci'] },
    '2026-05-01' as Tanggal,
  );

  expect(view.penugasan('1')).toMatchObject({ bentuk: 'individu', penerima: [{ pegawai: 'jf-1', peran: 'individu' }] });
  expect(view.pegawai('jf-1')?.unit).toBe('biro-hukum');
  expect(view.unit('biro-penelaahan')?.pimpinan).toBe('karo-penelaahan');
  expect(view.penugasan('bukan-kunci')).toBeUndefined();
});

describe('an assignment of which a later case reports', () => {
  beforeAll(async () => {
    const content = withAftermath(office.simulation.office.office.mechanism(LINTAS_UNIT)!.diagram);
    const deployed = await office.upload('pemilik-proses', '/v2/deployments', [{ name: 'akhir.bpmn', content }]);
    if (deployed.statusCode !== 200) throw new Error(deployed.body);
    const story = office.story();
    const facts = { ...story.facts, mulai: '2026-07-01', selesai: '2026-09-30' };
    const played = await play({ ...office.simulation, tell: () => undefined }, LINTAS_UNIT, { ...story, facts });
    if (played.end !== 'ditugaskan') throw new Error(`Expected the second case to end, but got ${played.end}`);
  });

  it('keeps report and appraisal, in the words of their forms', async () => {
    const { laporan, penugasan } = await detail('jf-1', '1');

    expect(penugasan.jumlahLaporan).toBe(2);
    expect([...laporan.items].sort((a, b) => b.jenis.localeCompare(a.jenis))).toMatchObject([
      { jenis: 'penilaian', pegawai: expect.any(String), isi: [{ nama: 'nilai', nilai: 'Baik' }], surat: null },
      {
        jenis: 'laporan',
        pegawai: null,
        isi: [
          { nama: 'hasil', nilai: 'Tiga puluh telaah' },
          { nama: 'uraianTugas', label: expect.stringMatching(/^Uraian/), nilai: expect.stringContaining('telaah') },
          { nama: 'bentuk', label: 'Bentuk penugasan', nilai: 'Individu' },
        ],
        surat: { jenis: expect.any(String) },
      },
    ]);
  });

  it('runs to its new last day, and is over then', async () => {
    const { clock } = office.simulation;
    const stateOn = async (day: string) => {
      clock.set(`${day}T10:00:00+07:00`);
      return (await search('jf-1', 'saya', { id: '1' }))[0]!.keadaan;
    };

    expect(await stateOn('2026-04-10')).toBe('berjalan');
    expect(await stateOn('2026-04-11')).toBe('diakhiri');
    expect((await search('jf-1', 'saya', { id: '1' }))[0]).toMatchObject({
      berakhir: '2026-04-10',
      selesai: '2026-06-30',
      alasanAkhir: 'Selesai lebih cepat',
      suratAkhir: { nomor: expect.stringMatching(/^2\//) },
    });
    const { items } = (await office.get('karo-hukum', '/api/people?unit=biro-hukum')).json<{ items: Person[] }>();
    expect(items.find(({ id }) => id === 'jf-1')?.penugasanAktif).toBe(1);
  });

  it('is over by itself after its last day', async () => {
    office.simulation.clock.set('2026-10-01T10:00:00+07:00');

    expect((await search('jf-1', 'saya', { keadaan: 'selesai' })).map(({ id }) => id)).toEqual(['2']);
  });

  it.each([
    ['tidak ditemukan', { penugasan: '999' }],
    ['sudah diakhiri', { penugasan: '1' }],
    ['tidak boleh sesudahnya', { berakhir: '2026-12-31' as Tanggal }],
    ['belum terbit', { surat: 'lain' }],
  ])('does not end where it may not: %s', async (problem, change) => {
    const origin = { jobKey: '1', processInstanceKey: '1', processId: LINTAS_UNIT };
    const end = {
      penugasan: '2',
      keadaan: 'diakhiri' as const,
      berakhir: '2026-08-01' as Tanggal,
      surat: 'surat-penugasan',
      alasan: '',
    };

    expect(await office.simulation.office.office.assignments.end(origin, { ...end, ...change })).toContain(problem);
  });
});
