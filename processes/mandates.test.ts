import { findBreaches, findSkipped, type Mandate } from './mandates.ts';
import { parseDiagram } from './parse-diagram.ts';

const mandate: Mandate = {
  step: 's02',
  what: 'Surat ditandatangani',
  basis: 'Pasal 10 ayat (1)',
  kind: 'bpmn:UserTask',
  performer: '=[pejabat.pimpinan]',
  before: ['ditugaskan'],
};

const step = (name: string): string => `<zeebe:property name="legal:step" value="${name}" />`;
const properties = (inner: string): string =>
  `<bpmn:extensionElements><zeebe:properties>${inner}</zeebe:properties></bpmn:extensionElements>`;
const task = (id: string, inner = ''): string => `<bpmn:userTask id="${id}">${inner}</bpmn:userTask>`;
const sign = `<bpmn:userTask id="tandaTangan"><bpmn:extensionElements>
  <zeebe:assignmentDefinition candidateGroups="=[pejabat.pimpinan]" /><zeebe:properties>${step('s02')}</zeebe:properties>
  </bpmn:extensionElements></bpmn:userTask>`;
const end = (id: string, state?: string): string =>
  `<bpmn:endEvent id="${id}" name="${id}">${state ? properties(`<zeebe:property name="legal:endState" value="${state}" />`) : ''}</bpmn:endEvent>`;
const flows = (...ways: readonly string[]): string =>
  ways
    .map((way) => way.split(' '))
    .map(([from, to]) => `<bpmn:sequenceFlow id="${from}_${to}" sourceRef="${from}" targetRef="${to}" />`)
    .join('');
const reminder = (cancels: boolean): string =>
  `<bpmn:boundaryEvent id="waktu" attachedToRef="susun" cancelActivity="${cancels}"><bpmn:timerEventDefinition /></bpmn:boundaryEvent>`;

const process = (elements: readonly string[]) =>
  parseDiagram(`<?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="uji">
    <bpmn:process id="uji" isExecutable="true"><bpmn:startEvent id="mulai" />${elements.join('')}</bpmn:process></bpmn:definitions>`);

const breachesOf = async (...elements: readonly string[]) => findBreaches(await process(elements), [mandate]);

const straight = flows('mulai susun', 'susun tandaTangan', 'tandaTangan akhir');

it('menerima diagram yang memuat langkah wajib pada setiap jalan', async () => {
  expect(await breachesOf(task('susun'), sign, end('akhir', 'ditugaskan'), straight)).toEqual([]);
});

it('menemukan jalan yang mengelak, juga lewat batas waktu', async () => {
  const [byFlow] = await breachesOf(task('susun'), sign, end('akhir', 'ditugaskan'), straight, flows('susun akhir'));
  const late = [reminder(true), flows('waktu akhir')];
  const [byTimer] = await breachesOf(task('susun'), sign, end('akhir', 'ditugaskan'), straight, ...late);

  expect(byFlow).toMatchObject({ basis: 'Pasal 10 ayat (1)', path: ['mulai', 'susun', 'akhir'] });
  expect(byTimer).toMatchObject({ path: ['mulai', 'susun', 'waktu', 'akhir'] });
});

it('menemukan jalan ke akhir yang tidak bernama, kecuali akhir suatu pengingat', async () => {
  const base = [task('susun'), sign, end('akhir', 'ditugaskan'), straight, end('lain')];

  expect(await breachesOf(...base, flows('susun lain'))).toMatchObject([{ elements: ['lain'] }]);
  expect(await breachesOf(...base, reminder(true), flows('waktu lain'))).toMatchObject([{ elements: ['lain'] }]);
  expect(await breachesOf(...base, reminder(false), flows('waktu lain'))).toEqual([]);
});

it('tidak menuntut langkah wajib pada akhir lain', async () => {
  const base = [task('susun'), sign, end('akhir', 'ditugaskan'), straight, end('lain', 'dibatalkan')];

  expect(await breachesOf(...base, flows('susun lain'))).toEqual([]);
});

it('masuk ke dalam subproses dan keluar darinya', async () => {
  const inner = `<bpmn:startEvent id="masuk" />${sign}<bpmn:endEvent id="keluar" />${flows('masuk tandaTangan', 'tandaTangan keluar')}`;
  const outer = [end('akhir', 'ditugaskan'), flows('mulai bagian', 'bagian akhir')];

  expect(await breachesOf(`<bpmn:subProcess id="bagian">${inner}</bpmn:subProcess>`, ...outer)).toEqual([]);
  const around = `<bpmn:subProcess id="bagian">${inner}${flows('masuk keluar')}</bpmn:subProcess>`;
  expect(await breachesOf(around, ...outer)).toMatchObject([{ path: ['mulai', 'bagian', 'masuk', 'keluar', 'akhir'] }]);
});

it('menemukan langkah wajib yang hilang, terputus, berganti jenis, atau berganti pelaksana', async () => {
  const ended = end('akhir', 'ditugaskan');
  const messages = async (signing: string, ways = straight) =>
    (await breachesOf(task('susun'), signing, ended, ways)).map(({ message }) => message).join(' ');

  expect(await messages(task('tandaTangan'))).toMatch('tidak ada lagi');
  expect(await messages(sign, flows('mulai susun', 'susun akhir'))).toMatch('tidak dapat dicapai lagi');
  expect(await messages(sign.replaceAll('userTask', 'manualTask'))).toMatch('menjadi bpmn:ManualTask');
  expect(await messages(sign.replace('pejabat.pimpinan', 'pejabat.lain'))).toMatch('pelaksananya =[pejabat.lain]');
});

it('menemukan langkah wajib yang terlewati bila kasus dilanjutkan dari suatu elemen', async () => {
  const diagram = await process([
    task('susun'),
    sign,
    task('terbitkan'),
    end('akhir', 'ditugaskan'),
    straight,
    flows('terbitkan akhir'),
  ]);
  const skipped = (from: string, ...done: readonly string[]) => findSkipped(diagram, [mandate], [from], new Set(done));

  expect(skipped('susun')).toEqual([]);
  expect(skipped('tandaTangan')).toEqual([]);
  expect(skipped('terbitkan')).toMatchObject([{ basis: 'Pasal 10 ayat (1)', path: ['terbitkan', 'akhir'] }]);
  expect(skipped('terbitkan', 's02')).toEqual([]);
});
