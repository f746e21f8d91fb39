import { loadMechanisms, loadRegulations } from '../../../processes/load.ts';
import { tenggat } from '../../../processes/tenggat.ts';
import { catalogueOf, expectedOf } from '../../../processes/testing/rule-examples.ts';
import type { RuleDetail, RuleEvaluation, RuleSetDetail, RuleSetSummary, RuleSummary } from '../../contract/law.ts';
import { TestOffice } from '../../testing/office.ts';
import { expectProblem, expectRefused } from '../../testing/problem.ts';

const USIA = 'lpsk-1-2024/pasal-8-g-usia';
const KESEHATAN = 'lpsk-1-2024/pasal-8-h-kesehatan';
const UJI_KOMPETENSI = 'lpsk-1-2024/pasal-10-1-uji-kompetensi';
const PENGALAMAN = 'lpsk-1-2024/pasal-8-d-pengalaman';

let office: TestOffice;

beforeAll(async () => {
  office = await TestOffice.start();
});
afterAll(() => office.stop());

const get = (url: string) => office.get('jf-1', url);
const evaluate = (body: object) => office.post('jf-1', '/api/rules/evaluation', body);

describe('the list of rules', () => {
  it('holds every rule of every regulation once, page by page', async () => {
    const all = loadRegulations().flatMap(({ rules }) => [...rules.keys()]);
    const listed: string[] = [];

    for (let after: string | undefined, more = true; more; ) {
      const url = `/api/rules?limit=40${after === undefined ? '' : `&after=${encodeURIComponent(after)}`}`;
      const { items, page } = (await get(url)).json();
      listed.push(...items.map(({ rule }: RuleSummary) => rule));
      expect(page.totalItems).toBe(all.length);
      more = page.hasMoreTotalItems;
      after = page.endCursor;
    }

    expect(listed.toSorted()).toEqual(all.toSorted());
    expect(listed.indexOf('lpsk-1-2024/pasal-9-1-mekanisme')).toBeLessThan(
      listed.indexOf('lpsk-1-2024/pasal-10-1-uji-kompetensi'),
    );
  });

  it('is narrowed by regulation and by words of id, article and message in either language', async () => {
    const found = async (query: string) => (await get(`/api/rules?${query}`)).json().items as RuleSummary[];

    const { rules } = loadRegulations().find(({ regulation }) => regulation.key === 'lpsk-1-2024')!;
    expect(new Set((await found('regulation=lpsk-1-2024&limit=200')).map(({ rule }) => rule))).toEqual(
      new Set(rules.keys()),
    );
    expect((await found('regulation=lpsk-1-2024&text=USIA%20tahun')).map(({ rule }) => rule)).toEqual([USIA]);
    expect((await found('text=physical%20health')).map(({ rule }) => rule)).toEqual([KESEHATAN]);
    expect(await found('regulation=lpsk-9-2099')).toEqual([]);
  });

  it('is not continued from where it does not lead', async () => {
    expectProblem(await get('/api/rules?after=lpsk-1-2024/pasal-99'), 400);
    expectProblem(await get('/api/rules?limit=0'), 400);
  });

  it('is for those who signed in', async () => {
    for (const url of ['/api/rules', `/api/rules/${USIA}`]) expectProblem(await office.get(undefined, url), 401);
  });
});

it('tells what a rule asks for and the words it rests on', async () => {
  const detail = (await get(`/api/rules/${USIA}`)).json() as RuleDetail;

  expect(detail).toMatchObject({
    rule: USIA,
    regulation: 'lpsk-1-2024',
    regulationName: 'Perses LPSK 1/2024',
    inForce: { from: '2024-03-18', until: null, warning: null },
    articles: [{ ref: 'Pasal 8 huruf g', text: 'usia paling tinggi 56 (lima puluh enam) tahun; dan' }],
    facts: {
      type: 'object',
      properties: { tanggalLahir: { type: 'string', format: 'date', description: 'tanggal lahir' } },
    },
  });
  expectProblem(await get('/api/rules/lpsk-1-2024/pasal-99'), 404);
});

describe('an evaluation', () => {
  it('answers with article, outcome, weight, message and what was computed', async () => {
    const answer = await evaluate({ rule: USIA, facts: { tanggalLahir: '1968-04-01', tanggalAcuan: '2024-04-02' } });

    expect(answer.json()).toEqual({
      rule: USIA,
      basis: 'Pasal 8 huruf g',
      outcome: 'fail',
      severity: 'blocking',
      message: {
        id: 'Usia pada TMT pengangkatan 56 tahun 0 bulan 1 hari; paling tinggi 56 tahun (Pasal 8 huruf g).',
        en: 'Age on the appointment date is 56y 0m 1d; the maximum is 56 (art. 8(g)).',
      },
      value: { tahun: 56, bulan: 0, hari: 1, perluPenegasan: true },
    });
  });

  const sehat = { sehatJasmani: true, sehatRohani: true };
  const outcomeOf = async (...checks: readonly (readonly [string, object])[]) =>
    (await evaluate({ rules: checks.map(([rule]) => rule), facts: checks.map(([, facts]) => facts) })).json();

  it('of several rules says what they say together: advice decides nothing', async () => {
    const advised = await outcomeOf([KESEHATAN, sehat], [UJI_KOMPETENSI, { ujiKompetensiDilakukan: false }]);
    const unknown = await outcomeOf([KESEHATAN, { ...sehat, sehatRohani: null }], [KESEHATAN, sehat]);
    const refused = await outcomeOf(
      [KESEHATAN, { ...sehat, sehatRohani: null }],
      [KESEHATAN, { ...sehat, sehatRohani: false }],
    );

    expect(advised.outcome).toBe('pass');
    expect(advised.results.map(({ outcome }: RuleEvaluation) => outcome)).toEqual(['pass', 'fail']);
    expect(unknown.outcome).toBe('manual');
    expect(refused.outcome).toBe('fail');
  });

  it('does not apply a rule on a date on which it is not law, and says why', async () => {
    const on = async (tanggal: string) => (await evaluate({ rule: KESEHATAN, facts: sehat, tanggal })).json();

    expect(await on('2024-03-18')).toMatchObject({ outcome: 'pass' });
    expect(await on('2024-03-17')).toMatchObject({
      outcome: 'na',
      reason: { id: 'Aturan ini belum berlaku pada 17 Maret 2024: berlaku sejak 18 Maret 2024 (Pasal 8 huruf h).' },
    });
    expect((await evaluate({ rules: [KESEHATAN], facts: [sehat], tanggal: '2024-03-17' })).json().outcome).toBe('na');
    const tanggal = '2023-01-01';
    expect((await evaluate({ rule: 'panrb-62-2021/pasal-42-kelebihan', facts: {}, tanggal })).json()).toMatchObject({
      outcome: 'na',
      reason: { id: expect.stringMatching(/sampai dengan 31 Desember 2022 \(Pasal 42\)\. .*belum dipastikan/) },
    });
  });

  it('says of every example of the catalogue what the catalogue says, on no date in particular', async () => {
    const [answers, catalogue]: [object[], object[]] = [[], []];

    for (const { id: rule, examples } of loadRegulations().flatMap(({ regulation }) => catalogueOf(regulation.key)))
      for (const { input: facts, expected } of examples) {
        answers.push((await evaluate({ rule, facts })).json());
        catalogue.push({ rule, ...expectedOf(expected) });
      }

    expect(answers).toMatchObject(catalogue);
  });

  it('is refused for a rule that is not there, a date that is none, and facts that are not one for each rule', async () => {
    const body = { rules: [KESEHATAN, KESEHATAN], facts: [sehat] };

    expectProblem(await evaluate({ rule: 'lpsk-1-2024/pasal-99', facts: {} }), 404);
    expect(expectProblem(await evaluate({ rule: KESEHATAN, facts: sehat, tanggal: '2024-02-30' }), 400).detail).toMatch(
      /'tanggal'.*TTTT-BB-HH/,
    );
    expect(expectProblem(await evaluate(body), 400).detail).toMatch(/'rules' \(2\) dan 'facts' \(1\) harus sama/);
  });

  it.each([
    [{}, 'sehatJasmani', "Isian 'sehatJasmani' wajib diisi: ya atau tidak (true atau false) atau kosong (null)."],
    [
      { ...sehat, sehatRohani: 'ya' },
      'sehatRohani',
      "Isian 'sehatRohani' harus berupa ya atau tidak (true atau false) atau kosong (null).",
    ],
    [{ ...sehat, sehat: true }, 'sehat', "Isian 'sehat' tidak dikenal. Periksa ejaannya, atau hapus."],
  ])('of %j names the fact and what was expected', async (facts, field, message) => {
    const answer = await evaluate({ rule: KESEHATAN, facts });

    expectProblem(answer, 400);
    expect(answer.json().violations).toContainEqual({ rule: KESEHATAN, field, message });
    expect(answer.json().detail).toContain(message);
  });

  it('names what is wrong within a list, once', async () => {
    const row = { jabatan: 'Analis', bidangTerkait: true, mulai: '2019-05-01', selesai: null };
    const riwayat = [row, { ...row, mulai: '2023-02-29' }, { ...row, selesai: '2018-01-01' }, { ...row, selesai: 5 }];

    const answer = await evaluate({ rule: PENGALAMAN, facts: { riwayat, tanggalAcuan: '2024-05-01' } });

    const day = 'tanggal kalender (TTTT-BB-HH) antara tahun 1900 dan 2199';
    expect(answer.json().violations.map(({ message }: { message: string }) => message)).toEqual([
      `Isian 'riwayat.1.mulai' harus berupa ${day}.`,
      "Isian 'riwayat.2' tidak dapat diterima: 'selesai' tidak boleh mendahului 'mulai'.",
      `Isian 'riwayat.3.selesai' harus berupa ${day} atau kosong (null).`,
    ]);
  });

  it('names the words there are to choose from', async () => {
    const answer = await evaluate({ rule: 'lpsk-1-2024/pasal-8-a-status', facts: { status: 'honorer' } });

    expect(expectProblem(answer, 400).detail).toMatch(/salah satu dari: pns, pppk, non-asn/);
  });

  it('is for those who signed in', async () => {
    const request = {
      method: 'POST',
      url: '/api/rules/evaluation',
      payload: { rule: KESEHATAN, facts: sehat },
    } as const;

    await expectRefused(office, undefined, request, 401);
  });
});

describe('the sets that mechanisms check', () => {
  const list = async (search: object) =>
    (await office.get('jf-1', `/api/rule-sets?${new URLSearchParams({ limit: '200', ...search })}`)).json();

  it('are those of every mechanism, narrowed by regulation and words', async () => {
    const every = loadMechanisms().flatMap(({ id, mechanism }) =>
      Object.entries(mechanism.rules).map(([set, checks]) => ({ id, set, rules: checks.length })),
    );

    const { items, page } = await list({});

    expect(page.totalItems).toBe(every.length);
    expect(items.length).toBe(Math.min(every.length, 200));
    expect(items.every(({ ruleIds }: RuleSetSummary) => ruleIds.length > 0)).toBe(true);
    const found = await list({ regulation: 'lpsk-3-2023', text: 'eskalasi' });
    expect(new Set(found.items.map((one: RuleSetSummary) => one.processDefinitionId))).toEqual(
      new Set(['lpsk-3-2023.eskalasi-kendala']),
    );
  });

  it('tell what each rule asks for, and are evaluated together', async () => {
    const [first] = (await list({ text: 'penunjukan-dalam-unit' })).items as RuleSetSummary[];
    const { processDefinitionId, set } = first!;

    const detail: RuleSetDetail = (await office.get('jf-1', `/api/rule-sets/${processDefinitionId}/${set}`)).json();

    expect(detail.rules.map(({ rule }) => rule)).toEqual(first!.ruleIds);
    const refused = await evaluate({ rules: first!.ruleIds, facts: first!.ruleIds.map(() => ({})) });
    const { violations } = expectProblem(refused, 400);
    expect(new Set(violations!.map(({ rule }) => rule))).toEqual(new Set(first!.ruleIds));
  });

  it('are there or not', async () => {
    expectProblem(await office.get('jf-1', '/api/rule-sets/lpsk-3-2023.penunjukan-dalam-unit/lain'), 404);
    expectProblem(await office.get(undefined, '/api/rule-sets'), 401);
  });
});

describe('the end of validity that an office sets', () => {
  const END = '/api/regulations/panrb-62-2021/settings/angkaKreditBerlakuSampai';
  const set = (username: string, nilai: unknown, url = END) =>
    office.ask(username, { method: 'PUT', url, payload: { nilai } });
  const kelebihan = { akTerhitung: 112.5, akSyarat: 100, jenjangTetap: true };
  const onNewYear = async () =>
    (await evaluate({ rule: 'panrb-62-2021/pasal-42-kelebihan', facts: kelebihan, tanggal: '2023-01-01' })).json();

  it('counts from then on, for whoever asks', async () => {
    const before = await onNewYear();

    const answer = await set('admin', '2023-01-01');

    expect(answer.statusCode).toBe(204);
    expect(before.outcome).toBe('na');
    expect((await onNewYear()).outcome).not.toBe('na');
    const rule = (await office.get('jf-1', '/api/rules/panrb-62-2021/pasal-42-kelebihan')).json();
    expect(rule.inForce).toMatchObject({ until: '2023-01-01', untilSetting: 'angkaKreditBerlakuSampai' });
    const regulation = (await office.get('jf-1', '/api/regulations/panrb-62-2021')).json();
    expect(regulation.settings).toEqual({
      angkaKreditBerlakuSampai: '2023-01-01',
      keputusanKepegawaianOlehPelaksana: false,
      ...tenggat,
    });
  });

  it('is a day, of a setting there is, and set by an admin', async () => {
    const refused = (username: string, status: number, nilai: unknown, url = END) =>
      expectRefused(office, username, { method: 'PUT', url, payload: { nilai } as object }, status);

    expect((await refused('admin', 400, '2023-02-30')).detail).toContain('tanggal kalender');
    expect((await refused('admin', 400, true)).detail).toContain('tanggal kalender');
    expect((await refused('admin', 404, '2023-01-01', `${END}Lagi`)).detail).toContain('Pengaturan');
    expect((await refused('jf-1', 403, '2023-01-01')).detail).toContain('admin');
  });
});
