import { loadMechanisms } from './load.ts';
import { parseDiagram } from './parse-diagram.ts';
import { orangDi, pemisahanHilang, pemisahanOf } from './pemisahan.ts';

const node = (properties: { readonly [name: string]: string }) => ({
  $type: 'bpmn:UserTask',
  extensionElements: {
    $type: 'bpmn:ExtensionElements',
    values: [
      {
        $type: 'zeebe:Properties',
        properties: Object.entries(properties).map(([name, value]) => ({ $type: 'zeebe:Property', name, value })),
      },
    ],
  },
});

describe('what a step says about who may not do it', () => {
  it('is nothing where it has neither property', () => {
    expect(pemisahanOf(node({ 'legal:step': 's01' }))).toBeUndefined();
  });

  it('names steps, people and the article', () => {
    expect(
      pemisahanOf(
        node({
          'lincah:bukanPelaku': 'start_A,task_B',
          'lincah:bukanOrang': 'pegawai',
          'legal:pemisahan': 'Pasal 18 ayat (5)',
        }),
      ),
    ).toEqual({ pelaku: ['start_A', 'task_B'], orang: ['pegawai'], basis: 'Pasal 18 ayat (5)' });
  });
});

it.each([
  ['pegawai', { pegawai: 'jf-1' }, ['jf-1']],
  ['penerimaTugas.pegawai', { penerimaTugas: [{ pegawai: 'jf-1' }, { pegawai: 'jf-2' }] }, ['jf-1', 'jf-2']],
  ['orang.tim', { orang: { tim: ['jf-1', 'jf-2'] } }, ['jf-1', 'jf-2']],
  ['pegawai', {}, []],
  ['pegawai.nama', { pegawai: 'jf-1' }, []],
  ['jumlah', { jumlah: 3 }, []],
])('finds the people at %s', (path, variables, people) => {
  expect(orangDi(variables, path)).toEqual(people);
});

describe('an edited diagram', () => {
  const { diagram } = loadMechanisms().find(({ id }) => id === 'lpsk-3-2023.penunjukan-lintas-unit')!;
  const lost = async (edit: (xml: string) => string): Promise<string[]> =>
    pemisahanHilang(await parseDiagram(diagram), await parseDiagram(edit(diagram))).map(({ element }) => element);

  it('keeps who may not do a step, under other ids, too', async () => {
    expect(await lost((xml) => xml)).toEqual([]);
    expect(await lost((xml) => xml.replaceAll('task_AjukanUsulan', 'task_UsulkanPenerbitan'))).toEqual([]);
  });

  it.each([
    ['a property', 'name="lincah:bukanPelaku" value="start_PermohonanDiajukan"', 'name="legal:figure" value=""'],
    ['a step', 'value="start_PermohonanDiajukan"', 'value="task_AjukanUsulan"'],
  ])('is found out where it loses %s', async (_what, before, after) => {
    expect(await lost((xml) => xml.replace(before, after))).toEqual(['task_PutuskanPelibatan']);
  });

  it('is found out where it loses the people a case is about', async () => {
    expect(await lost((xml) => xml.replace('value="penerimaTugas.pegawai"', 'value="pegawaiDiminta"'))).toEqual([
      'task_PutuskanPenerbitan',
    ]);
  });
});
