import { executableProcess, propertiesOf } from './bpmn.ts';
import { checkMove, checkVariables } from './guard.ts';
import { loadMechanisms } from './load.ts';
import { parseDiagram, shippedDiagram } from './parse-diagram.ts';
import { ByHand, type Edit, ext, loaded, maps, PUTUSAN } from './testing/edits/by-hand.ts';
import { flowsInto, flowsOutOf, takeOut } from './testing/edits/editor.ts';

let by: ByHand;
beforeAll(async () => {
  by = await ByHand.begin();
});

const ACCEPTED: readonly (readonly [string, Edit])[] = [
  [
    'langkah wajib di dalam subproses yang tidak dapat dilewati',
    (editor, by) => {
      const wrapped = by.node('task_TandaTanganiPermohonan');
      const scope = editor.add(by.subject.process, 'SubProcess');
      for (const one of flowsInto(by.subject.process, wrapped)) editor.set(one, 'targetRef', scope);
      for (const one of flowsOutOf(by.subject.process, wrapped)) editor.set(one, 'sourceRef', scope);
      editor.remove(wrapped);
      editor.set(wrapped, '$parent', scope);
      editor.set(scope, 'flowElements', [wrapped]);
      editor.flow(editor.add(scope, 'StartEvent'), wrapped);
      editor.flow(wrapped, editor.add(scope, 'EndEvent'));
    },
  ],
  [
    'telaah yang mengembalikan ke langkah sebelumnya',
    (editor, by) => {
      const way = by.flow('flow_AjukanUsulan_PeriksaUsulan');
      const review = editor.insert(way, 'UserTask', ext(maps('=hasil', 'hasilTelaah')));
      const choice = editor.insert(flowsOutOf(by.subject.process, review)[0]!, 'ExclusiveGateway');
      editor.condition(flowsOutOf(by.subject.process, choice)[0]!, '=hasilTelaah = "ya"');
      editor.flow(choice, by.node('task_AjukanUsulan'), '=hasilTelaah = "tidak"');
    },
  ],
  [
    'proses yang dipanggil dan tidak mengubah apa pun',
    (editor, by) =>
      editor.insert(
        by.into(),
        'CallActivity',
        ext({ $type: 'zeebe:CalledElement', processId: 'arsip', propagateAllChildVariables: false }),
      ),
  ],
  ['pemberitahuan tersirat yang dihapus', (editor, by) => takeOut(editor, by.node('task_BeritahuPenarikan'))],
  [
    'spasi lain dalam syarat',
    (editor, by) =>
      editor.condition(by.flow('flow_PelibatanDisetujui_AjukanUsulan'), '= keputusanPimpinanDituju="disetujui"'),
  ],
];

it.each(ACCEPTED)('menerima %s', (_what, edit) => {
  expect(by.breachesOf(edit)).toEqual([]);
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
  expect(propertiesOf(by.node('task_PutuskanPelibatan'))['legal:step']).toBe('s04');
});
