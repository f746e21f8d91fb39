import { type DiagramElement, executableProcess, extensionOf, listOf, propertiesOf } from './bpmn.ts';
import { checkDiagram, checkMove, checkVariables } from './guard.ts';
import { loadMechanisms } from './load.ts';
import { parseDiagram, shippedDiagram } from './parse-diagram.ts';
import { type Editor, flowsInto, flowsOutOf, takeOut } from './testing/edits/editor.ts';
import { type EditSubject, editSubjectOf } from './testing/edits/subject.ts';

const loaded = loadMechanisms().find(({ id }) => id === 'lpsk-3-2023.penunjukan-lintas-unit')!;
const PUTUSAN = 'Lampiran BAB III angka 2 huruf A angka 2 huruf b';

let subject: EditSubject;
beforeAll(async () => {
  subject = await editSubjectOf(loaded);
});

const node = (id: string): DiagramElement => subject.nodes.find((one) => one.id === id)!;
const flow = (id: string): DiagramElement => subject.flows.find((one) => one.id === id)!;

function breachesOf(edit: (editor: Editor) => void) {
  try {
    edit(subject.editor);
    return checkDiagram(subject.edited, loaded.mechanism, subject.original);
  } finally {
    subject.editor.undo();
  }
}

const ext = (...values: readonly object[]) => ({ extensionElements: { $type: 'bpmn:ExtensionElements', values } });
const maps = (source: string, target: string) => ({
  $type: 'zeebe:IoMapping',
  outputParameters: [{ $type: 'zeebe:Output', source, target }],
});
const into = () => flow('flow_SampaikanJawaban_PelibatanDisetujui');

const REFUSED: readonly (readonly [string, string, string, (editor: Editor) => void])[] = [
  [
    'hasil keputusan yang ditimpa pemetaan langkah lain',
    'outcome',
    PUTUSAN,
    (editor) =>
      editor.insert(
        into(),
        'ServiceTask',
        ext({ $type: 'zeebe:TaskDefinition', type: 'x' }, maps('="disetujui"', 'keputusanPimpinanDituju')),
      ),
  ],
  [
    'hasil keputusan yang ditimpa skrip',
    'outcome',
    PUTUSAN,
    (editor) =>
      editor.insert(
        into(),
        'ScriptTask',
        ext({ $type: 'zeebe:Script', expression: '="disetujui"', resultVariable: 'keputusanPimpinanDituju' }),
      ),
  ],
  [
    'proses yang dipanggil dan dapat menimpa apa pun',
    'outcome',
    propertiesBasis(),
    (editor) => editor.insert(into(), 'CallActivity', ext({ $type: 'zeebe:CalledElement', processId: 'lain' })),
  ],
  [
    'keputusan yang mengisi jawabannya sendiri',
    'outcome',
    PUTUSAN,
    (editor) =>
      editor.extend(node('task_PutuskanPelibatan'), 'zeebe:IoMapping', {
        inputParameters: [{ $type: 'zeebe:Input', source: '="disetujui"', target: 'keputusan' }],
      }),
  ],
  [
    'keputusan yang meninggalkan hasil tetap',
    'outcome',
    PUTUSAN,
    (editor) => {
      const outputs = listOf(extensionOf(node('task_PutuskanPelibatan'), 'zeebe:IoMapping'), 'outputParameters');
      editor.set(outputs[0]!, 'source', '="disetujui"');
    },
  ],
  [
    'pendengar eksekusi pada keputusan',
    'outcome',
    PUTUSAN,
    (editor) => editor.extend(node('task_PutuskanPelibatan'), 'zeebe:ExecutionListeners', { listeners: [] }),
  ],
  [
    'pemeriksaan lain tepat sebelum pilihan membacanya',
    'outcome',
    PUTUSAN,
    (editor) =>
      editor.insert(
        flow('flow_PeriksaJawaban_JawabanMemenuhiSyarat'),
        'ServiceTask',
        ext(
          { $type: 'zeebe:TaskDefinition', type: 'check-rules' },
          { $type: 'zeebe:TaskHeaders', values: [{ $type: 'zeebe:Header', key: 'rules', value: 'lain' }] },
        ),
      ),
  ],
  [
    'pemisahan tugas yang hilang',
    'separation',
    PUTUSAN,
    (editor) => editor.property(node('task_PutuskanPelibatan'), 'lincah:bukanPelaku', undefined),
  ],
  [
    'pemeriksaan jawaban yang dilepas',
    'changed',
    PUTUSAN,
    (editor) => editor.property(node('task_PutuskanPelibatan'), 'lincah:periksa', undefined),
  ],
  [
    'dasar hukum yang diganti',
    'changed',
    PUTUSAN,
    (editor) => editor.property(node('task_PutuskanPelibatan'), 'legal:basis', 'Pasal 1'),
  ],
  [
    'kunci dua langkah yang ditukar',
    'changed',
    PUTUSAN,
    (editor) => {
      editor.property(node('task_PutuskanPelibatan'), 'legal:step', 's09');
      editor.property(node('task_TandaTanganiPenugasan'), 'legal:step', 's04');
    },
  ],
  [
    'penolakan yang disambungkan ke jalan persetujuan',
    'bypassed',
    PUTUSAN,
    (editor) =>
      editor.set(flow('flow_PelibatanDisetujui_DitolakPimpinanDituju'), 'targetRef', node('task_AjukanUsulan')),
  ],
  [
    'persetujuan yang berakhir sebagai penolakan',
    'bypassed',
    PUTUSAN,
    (editor) =>
      editor.set(flow('flow_PelibatanDisetujui_AjukanUsulan'), 'targetRef', node('end_DitolakPimpinanDituju')),
  ],
  [
    'akhir tanpa nama pada jalan persetujuan',
    'bypassed',
    'Pasal 10 ayat (3)',
    (editor) => {
      const end = editor.add(subject.process, 'EndEvent');
      editor.set(flow('flow_PelibatanDisetujui_AjukanUsulan'), 'targetRef', end);
    },
  ],
  [
    'akhir baru yang tidak diputuskan siapa pun',
    'bypassed',
    'Pasal 10 ayat (3)',
    (editor) => {
      const end = editor.add(subject.process, 'EndEvent');
      editor.property(end, 'legal:endState', 'selesai-cepat');
      editor.set(flow('flow_PelibatanDisetujui_AjukanUsulan'), 'targetRef', end);
    },
  ],
  [
    'cabang sampingan yang mengakhiri semuanya',
    'bypassed',
    'Pasal 10 ayat (3)',
    (editor) => {
      const fork = editor.insert(into(), 'ParallelGateway');
      const terminate = { eventDefinitions: [{ $type: 'bpmn:TerminateEventDefinition' }] };
      editor.flow(fork, editor.add(subject.process, 'EndEvent', terminate));
    },
  ],
  [
    'subproses peristiwa yang menugaskan kapan saja',
    'bypassed',
    PUTUSAN,
    (editor) => {
      const events = editor.add(subject.process, 'SubProcess', { triggeredByEvent: true });
      const start = editor.add(events, 'StartEvent', { eventDefinitions: [{ $type: 'bpmn:TimerEventDefinition' }] });
      const end = editor.add(events, 'EndEvent');
      editor.property(end, 'legal:endState', 'ditugaskan');
      editor.flow(start, end);
    },
  ],
  [
    'Surat Penugasan yang juga diterbitkan lebih dini',
    'bypassed',
    PUTUSAN,
    (editor) => {
      const { extensionElements } = node('task_TerbitkanSuratPenugasan') as { readonly extensionElements?: unknown };
      const copy = editor.insert(flow('flow_SampaikanPermohonan_PutuskanPelibatan'), 'ServiceTask', {
        extensionElements,
      });
      editor.property(copy, 'legal:step', 'baru');
    },
  ],
  [
    'surat lain dengan naskah lain',
    'changed',
    'Pasal 10 ayat (3)',
    (editor) =>
      editor.extend(node('task_TerbitkanKeputusan'), 'zeebe:TaskHeaders', {
        values: [{ $type: 'zeebe:Header', key: 'letter', value: 'jawaban' }],
      }),
  ],
  [
    'formulir awal yang diganti',
    'changed',
    'Lampiran BAB III angka 2 huruf A angka 2 huruf a',
    (editor) => editor.extend(node('start_PermohonanDiajukan'), 'zeebe:FormDefinition', { formKey: 'lain' }),
  ],
  [
    'awal kedua yang melewati permulaan',
    'bypassed',
    PUTUSAN,
    (editor) => {
      const eventDefinitions = [{ $type: 'bpmn:MessageEventDefinition' }];
      editor.flow(editor.add(subject.process, 'StartEvent', { eventDefinitions }), node('task_AjukanUsulan'));
    },
  ],
  [
    'langkah wajib yang dipindahkan ke proses yang dipanggil',
    'missing',
    PUTUSAN,
    (editor) => {
      const [way] = flowsInto(subject.process, node('task_PutuskanPelibatan'));
      takeOut(editor, node('task_PutuskanPelibatan'));
      editor.insert(
        way!,
        'CallActivity',
        ext({ $type: 'zeebe:CalledElement', processId: 'x', propagateAllChildVariables: false }),
      );
    },
  ],
  [
    'pilihan yang menjadi cabang sejajar',
    'changed',
    PUTUSAN,
    (editor) => editor.retype(node('gateway_PelibatanDisetujui'), 'ParallelGateway'),
  ],
  [
    'proses yang tidak dapat dijalankan',
    'process',
    propertiesBasis(),
    (editor) => editor.set(subject.process, 'isExecutable', false),
  ],
  [
    'proses kedua dalam berkas yang sama',
    'process',
    propertiesBasis(),
    (editor) => {
      const other = { $type: 'bpmn:Process', id: 'lain', isExecutable: true };
      editor.set(subject.edited, 'rootElements', [...listOf(subject.edited, 'rootElements'), other]);
    },
  ],
];

function propertiesBasis(): string {
  return 'Pasal 9 ayat (3) dan (4), Pasal 10 ayat (2) dan (3), Lampiran BAB III angka 2 huruf A angka 2';
}

it.each(REFUSED)('menolak %s', (_what, kind, basis, edit) => {
  const breaches = breachesOf(edit);

  expect(breaches).toContainEqual(expect.objectContaining({ kind, basis }));
  for (const { message } of breaches) expect(message).toMatch(/\.$/);
});

it('menunjukkan jalan yang mengelak dan unsur yang dicapai', () => {
  const [breach] = breachesOf((editor) =>
    editor.set(flow('flow_PelibatanDisetujui_DitolakPimpinanDituju'), 'targetRef', node('task_AjukanUsulan')),
  ).filter(({ path }) => path !== undefined);

  expect(breach!.path![0]).toBe('start_PermohonanDiajukan');
  expect(breach!.path!.slice(-2)).toEqual(['gateway_PelibatanDisetujui', 'task_AjukanUsulan']);
});

const ACCEPTED: readonly (readonly [string, (editor: Editor) => void])[] = [
  [
    'langkah wajib di dalam subproses yang tidak dapat dilewati',
    (editor) => {
      const wrapped = node('task_TandaTanganiPermohonan');
      const scope = editor.add(subject.process, 'SubProcess');
      for (const one of flowsInto(subject.process, wrapped)) editor.set(one, 'targetRef', scope);
      for (const one of flowsOutOf(subject.process, wrapped)) editor.set(one, 'sourceRef', scope);
      editor.remove(wrapped);
      editor.set(wrapped, '$parent', scope);
      editor.set(scope, 'flowElements', [wrapped]);
      editor.flow(editor.add(scope, 'StartEvent'), wrapped);
      editor.flow(wrapped, editor.add(scope, 'EndEvent'));
    },
  ],
  [
    'telaah yang mengembalikan ke langkah sebelumnya',
    (editor) => {
      const way = flow('flow_AjukanUsulan_PeriksaUsulan');
      const review = editor.insert(way, 'UserTask', ext(maps('=hasil', 'hasilTelaah')));
      const choice = editor.insert(flowsOutOf(subject.process, review)[0]!, 'ExclusiveGateway');
      editor.condition(flowsOutOf(subject.process, choice)[0]!, '=hasilTelaah = "ya"');
      editor.flow(choice, node('task_AjukanUsulan'), '=hasilTelaah = "tidak"');
    },
  ],
  [
    'proses yang dipanggil dan tidak mengubah apa pun',
    (editor) =>
      editor.insert(
        into(),
        'CallActivity',
        ext({ $type: 'zeebe:CalledElement', processId: 'arsip', propagateAllChildVariables: false }),
      ),
  ],
  ['pemberitahuan tersirat yang dihapus', (editor) => takeOut(editor, node('task_BeritahuPenarikan'))],
  [
    'spasi lain dalam syarat',
    (editor) => editor.condition(flow('flow_PelibatanDisetujui_AjukanUsulan'), '= keputusanPimpinanDituju="disetujui"'),
  ],
];

it.each(ACCEPTED)('menerima %s', (_what, edit) => {
  expect(breachesOf(edit)).toEqual([]);
});

describe('sebelum kasus dipindahkan', () => {
  const done = (...steps: readonly string[]) => new Set(steps);

  it('menyebut langkah wajib, dan yang dilindungi diagramnya, yang akan terlewati', async () => {
    const original = await shippedDiagram(loaded);
    const diagram = await parseDiagram(loaded.diagram);
    const skipped = (to: string, ...steps: readonly string[]) =>
      checkMove(diagram, loaded.mechanism, original, [to], done(...steps)).map(({ basis }) => basis);

    expect(skipped('task_AjukanUsulan', 's01-mulai', 's02-tanda-tangan', 's03')).toContain(PUTUSAN);
    expect(skipped('task_SampaikanPermohonan', 's01-mulai', 's01-periksa')).toContain('Pasal 10 ayat (2)');
    expect(skipped('task_PerbaikiPermohonan', 's01-mulai', 's01-periksa')).toEqual([]);
    expect(executableProcess(diagram)).toBeDefined();
  });

  it('menolak isian yang menjadi dasar keputusan', async () => {
    const breaches = checkVariables(loaded.mechanism, await shippedDiagram(loaded), [
      'keputusanPimpinanDituju',
      'catatan',
    ]);

    expect(breaches).toMatchObject([{ kind: 'outcome', basis: PUTUSAN, elements: ['task_PutuskanPelibatan'] }]);
  });
});

it('mandat setiap mekanisme adalah data yang dapat dikirim ke peramban', () => {
  for (const { mechanism } of loadMechanisms())
    expect(JSON.parse(JSON.stringify(mechanism.mandates))).toEqual(mechanism.mandates);
  expect(propertiesOf(node('task_PutuskanPelibatan'))['legal:step']).toBe('s04');
});
