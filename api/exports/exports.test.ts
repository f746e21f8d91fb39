import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { HistoryEntry } from '../contract/cases.ts';
import { LINTAS_UNIT, TestOffice } from '../testing/office.ts';
import { XES_END, xesHead, xesTrace } from './xes.ts';

let office: TestOffice;
let key: string;

beforeAll(async () => {
  office = await TestOffice.start();
  key = (await office.play()).processInstanceKey!;
});
afterAll(() => office.stop());

const berkas = async (username: string) => office.get(username, `/api/exports/cases/${key}`);
const attributes = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`key="${name}" value="([^"]*)"`, 'g'))].map(([, value]) => value!);

describe('the berkas of a case', () => {
  it('holds its letters, files, diagram, history and checks, each with its hash in the manifest', async () => {
    const answer = await berkas('admin');
    expect(answer.headers['content-type']).toBe('application/zip');

    const files = unzipSync(answer.rawPayload);

    const manifest = JSON.parse(strFromU8(files['manifest.json']!));
    expect(manifest).toMatchObject({
      processInstanceKey: key,
      mekanisme: LINTAS_UNIT,
      versi: 1,
      keadaan: 'ditugaskan',
      oleh: 'admin',
    });
    const { 'manifest.json': _, ...others } = files;
    expect(manifest.berkas).toEqual(
      expect.arrayContaining(
        Object.entries(others).map(([name, content]) => ({
          name,
          size: content.length,
          sha256: createHash('sha256').update(content).digest('hex'),
        })),
      ),
    );
    expect(manifest.berkas).toHaveLength(Object.keys(others).length);
    const { letters, history, evidence } = (await office.get('admin', `/api/cases/${key}`)).json();
    expect(Object.keys(files).filter((name) => /^surat\/.*\.pdf$/.test(name))).toHaveLength(letters.length);
    expect(JSON.parse(strFromU8(files['riwayat.json']!))).toEqual(history);
    const digests = (history as readonly HistoryEntry[]).flatMap(({ sha256 }) => sha256 ?? []);
    expect(digests.length).toBeGreaterThan(0);
    for (const sha256 of digests)
      expect(manifest.berkas).toContainEqual(
        expect.objectContaining({ name: expect.stringMatching(/^surat\//), sha256 }),
      );
    expect(JSON.parse(strFromU8(files['pemeriksaan.json']!))).toEqual(evidence);
    expect(strFromU8(files['diagram.bpmn']!)).toContain(`id="${LINTAS_UNIT}"`);
    expect(attributes(strFromU8(files['riwayat.xes']!), 'org:role')).toContain('karo-hukum');
  });

  it('is for those who take part in the case', async () => {
    expect((await berkas('karo-hukum')).statusCode).toBe(200);
    expect((await berkas('pelaksana-1')).statusCode).toBe(404);
  });
});

describe('the log of many cases', () => {
  const log = async (query: string) => (await office.get('admin', `/api/exports/xes?${query}`)).body;

  it('tells each task from its beginning to its end, in order, without names', async () => {
    const xml = await log(`processDefinitionId=${LINTAS_UNIT}`);

    expect(xml.startsWith(xesHead(LINTAS_UNIT))).toBe(true);
    expect(xml.endsWith(XES_END)).toBe(true);
    expect(attributes(xml, 'lincah:endState')).toEqual(['ditugaskan']);
    const steps = [
      ...xml.matchAll(
        /value="(start|complete)"\/><date key="time:timestamp" value="([^"]+)".*?lincah:elementId" value="(task_\w+)"/g,
      ),
    ];
    const ofDecision = steps
      .filter(([, , , id]) => id === 'task_PutuskanPelibatan')
      .map(([, transition]) => transition);
    expect(ofDecision).toEqual(['start', 'complete']);
    const moments = attributes(xml, 'time:timestamp').slice(1);
    expect(moments).toEqual([...moments].sort());
    const { rows } = { rows: (await office.rows('select nama from pegawai')) as { nama: string }[] };
    expect(rows.filter(({ nama }) => xml.includes(nama))).toEqual([]);
  });

  it('leaves out cases of other days and other mechanisms', async () => {
    expect(attributes(await log('from=2100-01-01'), 'lincah:processInstanceKey')).toEqual([]);
    expect(attributes(await log('until=2000-01-01'), 'lincah:processInstanceKey')).toEqual([]);
    expect(attributes(await log('processDefinitionId=lpsk-3-2023.penunjukan-dalam-unit'), 'lincah:state')).toEqual([]);
  });

  it('refuses a day that is none', async () => {
    expect((await office.get('admin', '/api/exports/xes?from=2026-02-30')).statusCode).toBe(400);
  });
});

it('takes any name for what it is: text', () => {
  const at = new Date(0);
  const event = { name: '"/><x a="\u0000\n&', instance: '1', transition: 'complete', at, elementId: 'a' } as const;
  const trace = { name: '</trace>', processInstanceKey: '1', processDefinitionId: 'p', version: 1, state: 'ACTIVE' };

  const xml = xesTrace({ ...trace, events: [event] });

  expect(xml).toContain('value="&lt;/trace&gt;"');
  expect(xml).toContain('value="&quot;/&gt;&lt;x a=&quot;\ufffd&#10;&amp;"');
});
