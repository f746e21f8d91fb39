import { extensionOf, listOf } from './bpmn.ts';
import { ByHand, type Edit, ext, maps, PUTUSAN } from './testing/edits/by-hand.ts';
import { flowsInto, takeOut } from './testing/edits/editor.ts';

let by: ByHand;
beforeAll(async () => {
  by = await ByHand.begin();
});

const BASIS = 'Pasal 9 ayat (3) dan (4), Pasal 10 ayat (2) dan (3), Lampiran BAB III angka 2 huruf A angka 2';

const REFUSED: readonly (readonly [string, string, string, Edit])[] = [
  [
    'hasil keputusan yang ditimpa pemetaan langkah lain',
    'outcome',
    PUTUSAN,
    (editor, by) =>
      editor.insert(
        by.into(),
        'ServiceTask',
        ext({ $type: 'zeebe:TaskDefinition', type: 'x' }, maps('="disetujui"', 'keputusanPimpinanDituju')),
      ),
  ],
  [
    'hasil keputusan yang ditimpa skrip',
    'outcome',
    PUTUSAN,
    (editor, by) =>
      editor.insert(
        by.into(),
        'ScriptTask',
        ext({ $type: 'zeebe:Script', expression: '="disetujui"', resultVariable: 'keputusanPimpinanDituju' }),
      ),
  ],
  [
    'proses yang dipanggil dan dapat menimpa apa pun',
    'outcome',
    BASIS,
    (editor, by) => editor.insert(by.into(), 'CallActivity', ext({ $type: 'zeebe:CalledElement', processId: 'lain' })),
  ],
  [
    'keputusan yang mengisi jawabannya sendiri',
    'outcome',
    PUTUSAN,
    (editor, by) =>
      editor.extend(by.node('task_PutuskanPelibatan'), 'zeebe:IoMapping', {
        inputParameters: [{ $type: 'zeebe:Input', source: '="disetujui"', target: 'keputusan' }],
      }),
  ],
  [
    'keputusan yang meninggalkan hasil tetap',
    'outcome',
    PUTUSAN,
    (editor, by) => {
      const outputs = listOf(extensionOf(by.node('task_PutuskanPelibatan'), 'zeebe:IoMapping'), 'outputParameters');
      editor.set(outputs[0]!, 'source', '="disetujui"');
    },
  ],
  [
    'pendengar eksekusi pada keputusan',
    'outcome',
    PUTUSAN,
    (editor, by) => editor.extend(by.node('task_PutuskanPelibatan'), 'zeebe:ExecutionListeners', { listeners: [] }),
  ],
  [
    'pemeriksaan lain tepat sebelum pilihan membacanya',
    'outcome',
    PUTUSAN,
    (editor, by) =>
      editor.insert(
        by.flow('flow_PeriksaJawaban_JawabanMemenuhiSyarat'),
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
    (editor, by) => editor.property(by.node('task_PutuskanPelibatan'), 'lincah:bukanPelaku', undefined),
  ],
  [
    'pemeriksaan jawaban yang dilepas',
    'changed',
    PUTUSAN,
    (editor, by) => editor.property(by.node('task_PutuskanPelibatan'), 'lincah:periksa', undefined),
  ],
  [
    'dasar hukum yang diganti',
    'changed',
    PUTUSAN,
    (editor, by) => editor.property(by.node('task_PutuskanPelibatan'), 'legal:basis', 'Pasal 1'),
  ],
  [
    'kunci dua langkah yang ditukar',
    'changed',
    PUTUSAN,
    (editor, by) => {
      editor.property(by.node('task_PutuskanPelibatan'), 'legal:step', 's09');
      editor.property(by.node('task_TandaTanganiPenugasan'), 'legal:step', 's04');
    },
  ],
  [
    'penolakan yang disambungkan ke jalan persetujuan',
    'bypassed',
    PUTUSAN,
    (editor, by) =>
      editor.set(by.flow('flow_PelibatanDisetujui_DitolakPimpinanDituju'), 'targetRef', by.node('task_AjukanUsulan')),
  ],
  [
    'persetujuan yang berakhir sebagai penolakan',
    'bypassed',
    PUTUSAN,
    (editor, by) =>
      editor.set(by.flow('flow_PelibatanDisetujui_AjukanUsulan'), 'targetRef', by.node('end_DitolakPimpinanDituju')),
  ],
  [
    'akhir tanpa nama pada jalan persetujuan',
    'bypassed',
    'Pasal 10 ayat (3)',
    (editor, by) => {
      const end = editor.add(by.subject.process, 'EndEvent');
      editor.set(by.flow('flow_PelibatanDisetujui_AjukanUsulan'), 'targetRef', end);
    },
  ],
  [
    'akhir baru yang tidak diputuskan siapa pun',
    'bypassed',
    'Pasal 10 ayat (3)',
    (editor, by) => {
      const end = editor.add(by.subject.process, 'EndEvent');
      editor.property(end, 'legal:endState', 'selesai-cepat');
      editor.set(by.flow('flow_PelibatanDisetujui_AjukanUsulan'), 'targetRef', end);
    },
  ],
  [
    'cabang sampingan yang mengakhiri semuanya',
    'bypassed',
    'Pasal 10 ayat (3)',
    (editor, by) => {
      const fork = editor.insert(by.into(), 'ParallelGateway');
      const terminate = { eventDefinitions: [{ $type: 'bpmn:TerminateEventDefinition' }] };
      editor.flow(fork, editor.add(by.subject.process, 'EndEvent', terminate));
    },
  ],
  [
    'subproses peristiwa yang menugaskan kapan saja',
    'bypassed',
    PUTUSAN,
    (editor, by) => {
      const events = editor.add(by.subject.process, 'SubProcess', { triggeredByEvent: true });
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
    (editor, by) => {
      const { extensionElements } = by.node('task_TerbitkanSuratPenugasan') as { readonly extensionElements?: unknown };
      const copy = editor.insert(by.flow('flow_SampaikanPermohonan_PutuskanPelibatan'), 'ServiceTask', {
        extensionElements,
      });
      editor.property(copy, 'legal:step', 'baru');
    },
  ],
  [
    'surat lain dengan naskah lain',
    'changed',
    'Pasal 10 ayat (3)',
    (editor, by) =>
      editor.extend(by.node('task_TerbitkanKeputusan'), 'zeebe:TaskHeaders', {
        values: [{ $type: 'zeebe:Header', key: 'letter', value: 'jawaban' }],
      }),
  ],
  [
    'formulir awal yang diganti',
    'changed',
    'Lampiran BAB III angka 2 huruf A angka 2 huruf a',
    (editor, by) => editor.extend(by.node('start_PermohonanDiajukan'), 'zeebe:FormDefinition', { formKey: 'lain' }),
  ],
  [
    'awal kedua yang melewati permulaan',
    'bypassed',
    PUTUSAN,
    (editor, by) => {
      const eventDefinitions = [{ $type: 'bpmn:MessageEventDefinition' }];
      editor.flow(editor.add(by.subject.process, 'StartEvent', { eventDefinitions }), by.node('task_AjukanUsulan'));
    },
  ],
  [
    'langkah wajib yang dipindahkan ke proses yang dipanggil',
    'missing',
    PUTUSAN,
    (editor, by) => {
      const [way] = flowsInto(by.subject.process, by.node('task_PutuskanPelibatan'));
      takeOut(editor, by.node('task_PutuskanPelibatan'));
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
    (editor, by) => editor.retype(by.node('gateway_PelibatanDisetujui'), 'ParallelGateway'),
  ],
  [
    'proses yang tidak dapat dijalankan',
    'process',
    BASIS,
    (editor, by) => editor.set(by.subject.process, 'isExecutable', false),
  ],
  [
    'proses kedua dalam berkas yang sama',
    'process',
    BASIS,
    (editor, by) => {
      const other = { $type: 'bpmn:Process', id: 'lain', isExecutable: true };
      editor.set(by.subject.edited, 'rootElements', [...listOf(by.subject.edited, 'rootElements'), other]);
    },
  ],
];

it.each(REFUSED)('menolak %s', (_what, kind, basis, edit) => {
  const breaches = by.breachesOf(edit);

  expect(breaches).toContainEqual(expect.objectContaining({ kind, basis }));
  for (const { message } of breaches) expect(message).toMatch(/\.$/);
});

it('menunjukkan jalan yang mengelak dan unsur yang dicapai', () => {
  const [breach] = by
    .breachesOf((editor) =>
      editor.set(by.flow('flow_PelibatanDisetujui_DitolakPimpinanDituju'), 'targetRef', by.node('task_AjukanUsulan')),
    )
    .filter(({ path }) => path !== undefined);

  expect(breach!.path![0]).toBe('start_PermohonanDiajukan');
  expect(breach!.path!.slice(-2)).toEqual(['gateway_PelibatanDisetujui', 'task_AjukanUsulan']);
});
