import type { LawCoverage } from '../contract/law.ts';
import { AUTHOR, StudioForTest } from '../drafts/testing/studio.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';

const PASAL = 'Lampiran BAB III angka 2 huruf A angka 2 huruf c';
let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const url = (key: string): string => `/api/regulations/${key}/coverage`;
const read = async (key = 'lpsk-3-2023') => (await office.get(AUTHOR, url(key))).json<LawCoverage>();
const stepsOf = ({ clauses }: LawCoverage) =>
  clauses.find(({ ref }) => ref === PASAL)!.processes.find(({ processDefinitionId: id }) => id === LINTAS_UNIT)!.steps;

describe('what carries the law', () => {
  it('names the steps, the rules and the state of each clause', async () => {
    const coverage = await read();

    expect(coverage.isTold).toBe(true);
    expect(coverage.mechanisms).toContainEqual({
      ...{ processDefinitionId: LINTAS_UNIT, title: 'Penunjukan lintas Unit Kerja', version: 1 },
    });
    expect(stepsOf(coverage)).toContain('Ajukan usulan penerbitan Surat Penugasan');
    const states = new Set(coverage.clauses.map(({ state }) => state));
    expect(states).toEqual(new Set(['dijalankan', 'program', 'di-luar-sistem']));
    const rules = coverage.clauses.flatMap((clause) => clause.rules);
    expect(rules.find(({ rule }) => rule === 'lpsk-3-2023/pasal-9-4-ketua-pemilik-kinerja')).toBeDefined();
  });

  it('follows the diagram that came into force last', async () => {
    const studio = new StudioForTest(office);
    const id = await studio.begin();
    await studio.draw(id, (xml) => xml.replace(/(<bpmn:userTask id="task_AjukanUsulan"[^>]*name=")/, '$1Segera: '));
    await studio.approve(id);

    const coverage = await read();

    expect(stepsOf(coverage)).toContain('Segera: Ajukan usulan penerbitan Surat Penugasan');
    expect(coverage.mechanisms.find((one) => one.processDefinitionId === LINTAS_UNIT)!.version).toBe(2);
  });

  it('says of a regulation that was not judged as a whole that it was not', async () => {
    expect((await read('panrb-62-2021')).isTold).toBe(false);
  });

  it('is handed out as a table, with a line for each mechanism that carries a clause', async () => {
    const answer = await office.get('admin', `${url('lpsk-3-2023')}.csv`);

    expect(answer.headers['content-type']).toMatch(/^text\/csv/);
    expect(answer.headers['content-disposition']).toContain('cakupan-lpsk-3-2023.csv');
    const line = answer.body.split('\r\n').find((one) => one.startsWith(PASAL) && one.includes('lintas Unit Kerja'));
    expect(line).toContain('Ajukan usulan penerbitan Surat Penugasan');
  });

  it('knows no regulation that is not there, and is for process owners and admins', async () => {
    expectProblem(await office.get('admin', url('tidak-ada')), 404);
    expectProblem(await office.get('sekjen', url('lpsk-3-2023')), 403);
  });
});
