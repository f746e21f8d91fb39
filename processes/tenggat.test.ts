import { type LoadedMechanism, loadMechanisms } from './load.ts';
import { batasTenggat, jadwalOf } from './tenggat.ts';
import { datesHaveASource } from './testing/diagram-checks.ts';
import { subjectOf } from './testing/subject.ts';

const mechanisms = new Map(loadMechanisms().map((loaded) => [loaded.id, loaded]));
const PERTAMA = 'panrb-62-2021.ppsk-pengangkatan-pertama';
const LINTAS = 'panrb-62-2021.ppsk-penugasan-lintas-jenjang';
const UNIT = 'lpsk-3-2023.penunjukan-lintas-unit';

const problemsOf = async (loaded: LoadedMechanism) => datesHaveASource(await subjectOf(loaded));

it.each([
  ['tenggat tanpa asal', UNIT, 'dueDate="=tenggat.kedaluwarsa"', 'dueDate="=akhir"', /does not say whence its dueDate/],
  ['pengingat tanpa asal', UNIT, '"=tenggat.pengingat"', '"=awal"', /does not say whence its followUpDate/],
  ['asal tanpa tenggat', LINTAS, / dueDate="=date and time[^"]*"/, '', /says whence its dueDate, but has none/],
  [
    'isian yang tidak ditanyakan',
    LINTAS,
    '"lincah:tenggat" value="selesai"',
    '"lincah:tenggat" value="akhir"',
    /'akhir'/,
  ],
  [
    'pasal tanpa jangka waktu',
    PERTAMA,
    '"legal:tenggat" value="Pasal 14 ayat (3)"',
    '"legal:tenggat" value="Pasal 14 ayat (2)"',
    /Pasal 14 ayat \(2\) names no term/,
  ],
])('menolak %s', async (_what, id, from, to, problem) => {
  const shipped = mechanisms.get(id)!;
  const diagram = shipped.diagram.replace(from, to);
  expect(diagram).not.toBe(shipped.diagram);
  expect(await problemsOf(shipped)).toEqual([]);

  expect(await problemsOf({ ...shipped, diagram })).toEqual([expect.stringMatching(problem)]);
});

it('menolak pengaturan yang tidak dimiliki peraturannya', async () => {
  const shipped = mechanisms.get(UNIT)!;

  const [problem] = await problemsOf({ ...shipped, regulation: { ...shipped.regulation, settings: {} } });

  expect(problem).toContain("there is no setting 'kedaluwarsaHariKerja'");
});

it('membiarkan tenggat dimundurkan hanya di tempat tugas tidak berakhir sendiri dan tidak ada yang menetapkan harinya', async () => {
  const limits = new Map<string, string[]>();
  for (const loaded of mechanisms.values()) {
    const { nodes } = await subjectOf(loaded);
    for (const node of nodes) {
      const jadwal = jadwalOf(node, nodes);
      if (!jadwal.tenggat) continue;
      const limit = batasTenggat(jadwal)?.id ?? 'bebas';
      limits.set(limit, [...(limits.get(limit) ?? []), node.id!]);
    }
  }

  const { 'Tugas ini berakhir sendiri pada tenggatnya, jadi tenggat itu tidak dapat dimundurkan.': ended, ...others } =
    Object.fromEntries(limits);
  expect(ended!.length).toBeGreaterThan(100);
  expect(others).toEqual({
    'Jangka waktu menurut Pasal 14 ayat (3) tidak dapat dilampaui.': ['task_TandaTanganiKeputusan'],
    'Jangka waktu menurut Pasal 14 ayat (4) tidak dapat dilampaui.': ['task_CatatPelatihan'],
    'Tanggal dalam kasus ini tidak dapat dilampaui.': ['task_LaporkanHasilKerja'],
    bebas: ['task_TandaTanganiJawabanTidakTersedia'],
  });
});
