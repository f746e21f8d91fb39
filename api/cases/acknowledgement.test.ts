import { loadMechanisms } from '../../processes/load.ts';
import type { UserTask } from '../contract/tasks.ts';
import type { Step } from '../services/definitions.ts';
import { TestOffice } from '../testing/office.ts';
import { isAcknowledgement } from './acknowledgement.ts';

describe('a step that asks no more than to be known of', () => {
  const loaded = loadMechanisms().find(({ id }) => id === 'lpsk-3-2023.penunjukan-lintas-unit')!;
  const receiving = { pekerjaan: 'ketahui', isSigning: false, checks: undefined, formKey: 'terima-penugasan' };
  const isOne = (changed: Partial<Step>) => isAcknowledgement(loaded, { ...receiving, ...changed } as Step);

  it('says so in its diagram', () => {
    expect(isOne({})).toBe(true);
    expect(isOne({ pekerjaan: 'kerjakan' })).toBe(false);
    expect(isOne({ pekerjaan: undefined })).toBe(false);
  });

  it.each([
    ['signs something', { isSigning: true }],
    ['is checked', { checks: 'permohonan' }],
    ['has a form that asks for a decision', { formKey: 'putusan-pelibatan' }],
    ['has a form for signing', { formKey: 'tanda-tangan' }],
    ['has a form that nobody knows', { formKey: 'tidak-ada' }],
    ['has no form', { formKey: undefined }],
  ] as const)('is none, whatever its diagram says, where it %s', (_, changed) => {
    expect(isOne(changed as Partial<Step>)).toBe(false);
  });

  it('is none of a mechanism or a step that is not there any more', () => {
    expect(isAcknowledgement(undefined, { ...receiving } as Step)).toBe(false);
    expect(isAcknowledgement(loaded, undefined)).toBe(false);
  });
});

describe('a task', () => {
  let office: TestOffice;
  beforeAll(async () => {
    office = await TestOffice.start();
    office.simulation.clock.set('2026-03-06T10:32:00+07:00');
  });
  afterAll(() => office.stop());

  const read = async (username: string, task: string) =>
    (await office.get(username, `/v2/user-tasks/${task}`)).json<UserTask>();

  it('says whether it is one, is found so, and is completed with nothing filled in', async () => {
    const key = await office.begin();
    const signing = await office.playUntil(key, 'task_TandaTanganiPermohonan');
    expect((await read('karo-penelaahan', signing)).isAcknowledgement).toBe(false);
    const task = await office.playUntil(key, 'task_TerimaPenugasan');
    const asked = { filter: { pekerjaan: 'ketahui', state: 'CREATED' } };
    const { items } = (await office.post('jf-1', '/v2/user-tasks/search', asked)).json<{ items: UserTask[] }>();
    expect(items.map(({ userTaskKey, isAcknowledgement }) => [userTaskKey, isAcknowledgement])).toEqual([[task, true]]);

    const done = await office.complete('jf-1', task, {});

    expect([done.statusCode, done.body]).toEqual([204, '']);
    expect(await read('jf-1', task)).toMatchObject({ state: 'COMPLETED', performer: { jabatan: 'jf-1' } });
  });
});
