import { executableProcess, flowNodesOf } from './bpmn.ts';
import { loadMechanisms } from './load.ts';
import { parseDiagram } from './parse-diagram.ts';
import { type BahanSop, type IsiSop, type LangkahSop, sopOf } from './sop.ts';

const settings = { pengingatHariKerja: 3, eskalasiHariKerja: 7, kedaluwarsaHariKerja: 14 };

async function shipped(id: string): Promise<IsiSop> {
  const { diagram, forms, mechanism } = loadMechanisms().find((one) => one.id === id)!;
  return sopOf({ diagram: await parseDiagram(diagram), settings, forms, mechanism });
}

const steps = ({ bagian }: IsiSop): readonly LangkahSop[] => bagian.flatMap(({ langkah }) => langkah);
const step = (sop: IsiSop, elementId: string): LangkahSop => steps(sop).find((one) => one.elementId === elementId)!;

/** A process in code: its flow elements, without a drawing. */
const drawn = async (elements: string): Promise<IsiSop> => {
  const diagram = await parseDiagram(`<?xml version="1.0" encoding="UTF-8"?>
    <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
      xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="d" targetNamespace="x">
      <bpmn:process id="p" isExecutable="true">${elements}</bpmn:process></bpmn:definitions>`);
  const bahan: BahanSop = { diagram, settings, forms: new Map(), mechanism: undefined };
  return sopOf(bahan);
};
const flow = (from: string, to: string, name = ''): string =>
  `<bpmn:sequenceFlow id="${from}_${to}" ${name && `name="${name}"`} sourceRef="${from}" targetRef="${to}" />`;

describe('the sheet of a shipped mechanism', () => {
  it('tells a choice with the step that leads to it, a loop by the step it goes back to', async () => {
    const sop = await shipped('lpsk-3-2023.penunjukan-lintas-unit');
    expect(step(sop, 'task_TandaTanganiPermohonan').alur).toEqual([
      'Permohonan ditandatangani?',
      'Jika ya, lanjut ke langkah 7.',
      'Jika dikembalikan, lanjut ke langkah 6.',
    ]);
    expect(step(sop, 'task_PerbaikiPermohonan').alur).toEqual(['Kembali ke langkah 2.']);
    expect(step(sop, 'task_SampaikanJawaban').alur).toContain('Jika ditolak, selesai: Ditolak pimpinan yang dituju.');
  });

  it('tells what boundary timers do, and whether the step goes on', async () => {
    const { alur, waktu } = step(await shipped('lpsk-3-2023.penunjukan-lintas-unit'), 'task_PutuskanPelibatan');
    expect(waktu).toEqual(['14 hari kerja (pengaturan kantor)']);
    expect(alur).toContain('Pengingat: setelah 3 hari kerja, lanjut ke langkah 12; langkah ini tetap berjalan.');
    expect(alur).toContain('Kedaluwarsa: setelah 14 hari kerja, langkah ini berakhir dan lanjut ke langkah 10.');
  });

  it('tells a term of the regulation with its article, counted from a field of the form', async () => {
    const sop = await shipped('panrb-62-2021.ppsk-pengangkatan-pertama');
    const { waktu, alur } = step(sop, 'task_TandaTanganiKeputusan');
    expect(waktu).toEqual(['sampai 1 tahun setelah "TMT sebagai PNS" (Pasal 14 ayat (3))']);
    expect(alur.join(' ')).toContain('Eskalasi: pada 60 hari sebelum 1 tahun setelah "TMT sebagai PNS"');
  });

  it('tells what goes on at the same time, and where it comes together', async () => {
    const sop = await shipped('banten-19-2023.siklus-mekanisme-kerja');
    expect(step(sop, 'task_MulaiPelaksanaan').alur).toEqual(['Bersamaan: lanjut ke langkah 12; lanjut ke langkah 14.']);
    expect(step(sop, 'gateway_PelaksanaanBerakhir')).toMatchObject({
      no: 15,
      jenis: 'bersamaan',
      kegiatan: 'Menunggu semua langkah bersamaan selesai',
    });
    expect(step(sop, 'task_SusunRencanaIndividu').alur).toEqual(['Dilakukan untuk setiap anggota, bersamaan.']);
  });

  it('tells which of two events decides, and what begins at any time', async () => {
    const sop = await shipped('lpsk-1-2024.perpanjangan-jpt');
    const waiting = steps(sop).find(({ alur }) => alur.some((words) => words.startsWith('Yang lebih dahulu')))!;
    expect(waiting.alur[1]).toMatch(
      /Jawaban Komisi Aparatur Sipil Negara diterima \(langkah \d+\), atau Jawaban tidak datang \(langkah \d+\)\./,
    );
    expect(sop.bagian.map(({ judul }) => judul)).toEqual([
      '',
      'Masa jabatan habis tanpa keputusan',
      'Penarikan usulan',
    ]);
    expect(sop.bagian[1]!.kapan).toContain('5 tahun setelah');
  });

  it('names letters and forms by what they are', async () => {
    const sop = await shipped('lpsk-3-2023.penunjukan-lintas-unit');
    expect(step(sop, 'task_TandaTanganiPenugasan').output).toContain(
      'Surat Penugasan ditandatangani atau dikembalikan',
    );
    expect(step(sop, 'task_PeriksaPermohonan').output[0]).toMatch(/^Hasil pemeriksaan \d+ aturan$/);
    expect(steps(sop)[0]!.kelengkapan).toEqual(['Formulir permohonan pelibatan', 'Lampiran (PDF, paling besar 10 MB)']);
  });
});

describe.each(loadMechanisms().map(({ id }) => id))('%s', (id) => {
  it('has every step of its diagram once, each done by someone, and leads only to steps it has', async () => {
    const sop = await shipped(id);
    const all = steps(sop);
    expect(all.map(({ no }) => no)).toEqual(all.map((_, index) => index + 1));
    const { diagram } = loadMechanisms().find((one) => one.id === id)!;
    const tasks = flowNodesOf(executableProcess(await parseDiagram(diagram))!).filter(({ $type }) =>
      $type.endsWith('Task'),
    );
    expect(new Set(all.map(({ elementId }) => elementId))).toEqual(expect.objectContaining({ size: all.length }));
    for (const task of tasks) expect(all.some(({ elementId }) => elementId === task.id)).toBe(true);
    for (const { alur, pelaksana, keterangan, waktu } of all) {
      expect(sop.pelaksana).toContain(pelaksana);
      expect(keterangan).not.toBe('');
      for (const [, no] of alur.join(' ').matchAll(/langkah (\d+)/g)) expect(all[Number(no) - 1]).toBeDefined();
      expect([...alur, ...waktu].join(' ')).not.toMatch(/undefined|duration\(|tenggat\.|\[object/);
    }
  });
});

describe('the sheet of a draft', () => {
  it('tells a group of steps, its choice without names, and where it ends', async () => {
    const sop = await drawn(`
      <bpmn:startEvent id="mulai" name="Mulai" />${flow('mulai', 'grup')}
      <bpmn:subProcess id="grup" name="Siapkan">
        <bpmn:startEvent id="s" />${flow('s', 'isi')}
        <bpmn:userTask id="isi" name="Isi" />${flow('isi', 'pilih')}
        <bpmn:exclusiveGateway id="pilih" default="pilih_e" />${flow('pilih', 'e')}
        <bpmn:sequenceFlow id="lagi" sourceRef="pilih" targetRef="isi"><bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">=jumlah &lt; 2</bpmn:conditionExpression></bpmn:sequenceFlow>
        <bpmn:endEvent id="e" />
      </bpmn:subProcess>${flow('grup', 'lapor')}
      <bpmn:task id="lapor" name="Lapor" />${flow('lapor', 'z')}<bpmn:endEvent id="z" name="Tuntas" />`);
    expect(steps(sop).map(({ no, jenis, kegiatan, alur }) => [no, jenis, kegiatan, alur])).toEqual([
      [1, 'awal', 'Mulai', []],
      [2, 'kelompok', 'Siapkan', ['Lanjut ke langkah 4.']],
      [
        3,
        'tugas',
        'Isi',
        [
          'Jika tidak satu pun jawaban lain berlaku, lanjut ke langkah 4.',
          'Jika berlaku jumlah < 2, kembali ke langkah 3.',
        ],
      ],
      [4, 'sistem', 'Lapor', ['Berhenti di sini (Tuntas).']],
    ]);
  });

  it.each([
    ['<bpmn:timeDuration>P3DT2H</bpmn:timeDuration>', 'setelah 3 hari 2 jam'],
    ['<bpmn:timeCycle>R3/P1W</bpmn:timeCycle>', 'setiap 1 minggu'],
    ['<bpmn:timeDate>2026-05-04T08:00:00+07:00</bpmn:timeDate>', 'pada 4 Mei 2026'],
    ['<bpmn:timeDuration>=lama * 2</bpmn:timeDuration>', 'pada lama * 2'],
  ])('tells the moment of %s', async (moment, words) => {
    const sop =
      await drawn(`<bpmn:startEvent id="a" />${flow('a', 'b')}<bpmn:userTask id="b" name="B" />${flow('b', 'c')}
      <bpmn:endEvent id="c" name="C" /><bpmn:boundaryEvent id="t" name="Waktu" attachedToRef="b">
      <bpmn:timerEventDefinition>${moment}</bpmn:timerEventDefinition></bpmn:boundaryEvent>${flow('t', 'c')}`);
    expect(step(sop, 'b').alur.at(-1)).toMatch(`Waktu: ${words}, langkah ini berakhir dan`);
  });

  it('has no steps where nothing can be run', async () => {
    const diagram = await parseDiagram(
      '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x" />',
    );
    expect(sopOf({ diagram, settings, forms: new Map(), mechanism: undefined })).toEqual({ pelaksana: [], bagian: [] });
  });
});
