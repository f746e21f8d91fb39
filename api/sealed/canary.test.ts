import { Writable } from 'node:stream';
import type { LightMyRequestResponse } from 'fastify';
import type { OpenedIdentity } from '../contract/protected-persons.ts';
import { logTo } from '../log.ts';
import { addressOf, fill } from '../policy/matrix/expected.ts';
import { type Planted, plant } from '../policy/matrix/planted.ts';
import { questionsTo } from '../policy/matrix/table.ts';
import { play } from '../simulation/play.ts';
import { filesIn, type Place, readsPdf, rowsOf, textsOf } from '../testing/everything.ts';
import { inventedIdentities, wordsOf } from '../testing/identities.ts';
import { Needles } from '../testing/needles.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { expectProblem } from '../testing/problem.ts';
import { writings } from '../testing/written.ts';

const COUNT = 50;
const URL = '/api/protected-persons';
const [ASKER, SECOND] = ['ppsk-madya-1', 'ppsk-madya-2'] as const;
/** Whose screens are asked everything: an initiator, the heads, an admin, keepers, officials of other agencies. */
const READERS = ['karo-penelaahan', 'karo-hukum', 'sekjen', 'admin', 'persuratan', 'jf-1', ASKER, SECOND, 'bupati'];
/** From one batch of names to the next, so that nobody has named too many. */
const WHILE = 15 * 60_000;
const AT_ONCE = 2;

/** One is planted already. */
const identities = inventedIdentities(COUNT + 1, 1_945).slice(1);
const needles = new Needles(identities.flatMap(wordsOf));

let office: TestOffice;
let planted: Planted;
const lines: string[] = [];
const answers: Place[] = [];
const kept: string[] = [];

/** As TestOffice asks; what is answered is looked through later. */
async function ask(...[username, request]: Parameters<TestOffice['ask']>): Promise<LightMyRequestResponse> {
  const answer = await office.ask(username, request);
  const name = `answer to ${username}: ${request.method} ${String(request.url)}`;
  answers.push({ name, text: JSON.stringify(answer.headers) }, ...textsOf(name, answer.rawPayload));
  return answer;
}

const post = (username: string, url: string, payload?: object, headers = {}) =>
  ask(username, { method: 'POST', url, headers, ...(payload && { payload }) });

/** Everyone, with keys as screens send them; some again, some wrong, one while the table is held. */
async function registerAll(): Promise<void> {
  for (const [index, identity] of identities.entries()) {
    const headers = { 'idempotency-key': `canary-${index}` };
    const answer = await post(ASKER, URL, identity, headers);
    expect(answer.statusCode).toBe(201);
    expect((await post(ASKER, URL, identity, headers)).body).toBe(answer.body);
    kept.push(answer.json<{ kode: string }>().kode);
  }
  const [first] = identities;
  expectProblem(await post(SECOND, URL, first), 409);
  expectProblem(await post(SECOND, URL, { ...first, orangLain: true }), 409);
  expectProblem(await post(SECOND, URL, { ...first, nik: 'x' }), 400);
  expectProblem(await post(SECOND, URL, { ...first, tanggalLahir: 'kemarin' }), 400);
  expectProblem(await post('karo-hukum', URL, first), 403);
  await office.rows('alter table terlindung add constraint uji check (false) not valid');
  const failed = await post(SECOND, URL, { ...first, nama: `${first!.nama} Lain`, namaLain: [], nik: null });
  await office.rows('alter table terlindung drop constraint uji');
  expect(failed.statusCode).toBeGreaterThanOrEqual(500);
}

/** A whole case that names people as it should. */
async function playWithCodes(): Promise<void> {
  const story = office.story();
  const uraianTugas = `Mendampingi ${kept.slice(0, 3).join(', ')}`;
  const usulan = { ...story.answers['task_AjukanUsulan'], uraianTugas };
  const told = {
    ...story,
    at: '2026-03-10T09:00:00+07:00',
    facts: { ...story.facts, targetKinerja: `Menelaah permohonan ${kept[0]}` },
    answers: { ...story.answers, task_AjukanUsulan: usulan },
  };
  const { letters } = await play({ ...office.simulation, tell: () => undefined }, LINTAS_UNIT, told);
  expect(letters.length).toBeGreaterThan(0);
}

/** Each person, at one place after the other, by name, other name and NIK. @returns how often it was tried */
async function typeNames(): Promise<number> {
  const kasus = planted.values['open']!;
  const task = planted.values['openTask']!;
  let tries = 0;
  for (const [index, { nama, namaLain, nik }] of identities.entries()) {
    if (index % AT_ONCE === 0) office.simulation.clock.advance(WHILE);
    for (const name of [nama, namaLain[0]!])
      for (const { what, by, request } of writings(office, name, nik!, kasus, task)) {
        const answer = await ask(by, request);
        expect(`${name} in ${what}: ${answer.statusCode}`).toBe(`${name} in ${what}: 400`);
        tries += 1;
      }
  }
  return tries;
}

/** One identity is opened as it should be: the only answer that names anyone. */
async function openOne(): Promise<void> {
  const asked = { tindakan: 'buka', keperluan: 'Perkara 12', alasan: 'Menyiapkan pendampingan' };
  const { id } = (await post(ASKER, `${URL}/${kept[7]}/openings`, asked)).json<{ id: string }>();
  await post(SECOND, `${URL}/openings/${id}/decision`, { disetujui: true, catatan: '' });
  const opened = await office.post(ASKER, `${URL}/openings/${id}/reading`);

  expect(opened.json<OpenedIdentity>().identitas).toEqual(identities[7]);
  expect(needles.in(opened.body).length).toBeGreaterThanOrEqual(wordsOf(identities[7]!).length);
}

/** Everything that can be read, by many: lists, histories, letters, exports, the description of the API. */
async function readAll(): Promise<void> {
  const questions = questionsTo(office.app.registered).filter(({ method, url }) => method === 'GET' && url !== '/*');
  for (const username of READERS)
    for (const { url, ask: asked } of questions)
      await ask(username, { method: 'GET', url: fill(addressOf(url, asked), planted.values) });
}

beforeAll(async () => {
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      lines.push(chunk.toString());
      done();
    },
  });
  office = await TestOffice.start({}, { log: logTo(stream, () => 0) });
  planted = await plant(office);
});
afterAll(() => office.stop());

it('finds what it looks for, however it is written', () => {
  const { nama, nik } = identities[0]!;
  const written = [
    `Saksi ${nama} hadir`,
    nama.toUpperCase(),
    encodeURIComponent(nama.toLowerCase()),
    nama.replaceAll(' ', '+'),
    ...['', 'a', 'ab'].map((before) => Buffer.from(`${before}${nama} dan`).toString('base64')),
    Buffer.from(nik!).toString('hex'),
    `"\\u00${nik!.charCodeAt(0).toString(16)}${Array.from(nik!.slice(1), (one) => `\\u00${one.charCodeAt(0).toString(16)}`).join('')}"`,
  ];

  expect(written.map((text) => needles.in(text).length > 0)).toEqual(written.map(() => true));
  expect(needles.in(`Saksi ${nama.split(' ')[0]} hadir`)).toEqual([]);
});

it('50 protected persons stand nowhere but in their seal', async () => {
  await registerAll();
  await playWithCodes();
  const tries = await typeNames();
  await openOne();
  await readAll();
  await office.until(
    'the mails to be sent',
    "select not exists (select 1 from outbox where state = 'menunggu') as done",
  );

  const places: Place[] = [...answers, { name: 'log', text: lines.join('') }];
  for await (const place of rowsOf(office)) places.push(place);
  places.push(...filesIn(office.simulation.dataDir));
  const hits = places.flatMap(({ name, text }) => needles.in(text).map((needle) => `${name}: ${needle}`));

  const size = places.reduce((sum, { text }) => sum + text.length, 0);
  const kinds = places.filter(({ name }) => name.endsWith(' as text')).length;
  process.stdout.write(
    `canary: ${COUNT} persons, ${tries} tries to name them, ${needles.size} needles in ${places.length} places ` +
      `(${answers.length} of answers, ${kinds} PDFs as text, ${Math.round(size / 1e6)} MB): ${hits.length} hits\n`,
  );
  expect(hits).toEqual([]);
  expect(places.filter(({ name }) => name.startsWith('file outbox')).length).toBeGreaterThan(0);
  expect(lines.length).toBeGreaterThan(0);
  if (readsPdf) expect(kinds).toBeGreaterThan(5);
});
