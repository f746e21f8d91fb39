import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Form, type LoadedMechanism, loadMechanisms } from '../load.ts';
import { CONFORMANCE } from './conformance.ts';
import { lint } from './lint.ts';
import { subjectOf } from './subject.ts';

const sound = loadMechanisms().find(({ id }) => id === 'lpsk-3-2023.penunjukan-lintas-unit')!;

const drawn = (change: (diagram: string) => string): LoadedMechanism => ({ ...sound, diagram: change(sound.diagram) });
const put = (before: string | RegExp, after: string): LoadedMechanism =>
  drawn((diagram) => diagram.replace(before, after));
const made = (change: Partial<LoadedMechanism['mechanism']>): LoadedMechanism => ({
  ...sound,
  mechanism: { ...sound.mechanism, ...change },
});
const asked = (name: string, components: Form) => ({
  ...sound,
  forms: new Map([...sound.forms, [name, components]]),
});
const component = (change: object) => {
  const form = sound.forms.get('putusan-penerbitan')!;
  return asked(form.id, {
    ...form,
    components: [...form.components, { id: 'baru', key: 'baru', label: 'Baru', ...change }],
  });
};
const told = (change: object): LoadedMechanism => ({
  ...sound,
  cases: new Map([...sound.cases, ['baru', { ...(sound.cases.get('ditugaskan-individu') as object), ...change }]]),
});
const untold = (isKept: (name: string) => boolean): LoadedMechanism => ({
  ...sound,
  cases: new Map([...sound.cases].filter(([name]) => isKept(name))),
});
const { mandates, letters, notices, rules } = sound.mechanism;
const CATAT = 'task_CatatPenugasan';

/** For every sentence a mechanism of which it does not hold. */
const SPOILED: { readonly [sentence: string]: LoadedMechanism } = {
  'selesai ditulis dan punya README': { ...sound, folder: __dirname },
  'punya satu proses yang dapat dijalankan, bernama seperti foldernya': { ...sound, id: 'lpsk-3-2023.lain' },
  'memberi setiap unsur diagram id yang bermakna': drawn((diagram) => diagram.replaceAll(CATAT, 'Activity_0x7k2ab')),
  'menyebut dasar, langkah, dan asal setiap simpul': put(
    'name="legal:origin" value="stated"',
    'name="legal:origin" value=""',
  ),
  'menyebut asal setiap tanggal tugas': put('dueDate="=tenggat.kedaluwarsa"', 'dueDate="=batas.kedaluwarsa"'),
  'hanya merujuk pasal yang ada': put('value="Pasal 10 ayat (2)"', 'value="Pasal 10 ayat (4)"'),
  'memisahkan tugas hanya dari langkah dan orang yang ada': put(
    'name="lincah:bukanPelaku" value="task_AjukanUsulan"',
    'name="lincah:bukanPelaku" value="task_Usulkan"',
  ),
  'memilih jalan hanya dengan syarat yang tertulis': put(
    /<bpmn:conditionExpression[\s\S]*?<\/bpmn:conditionExpression>/,
    '',
  ),
  'memberi nama setiap keadaan akhir': put('name="legal:endState" value="ditugaskan"', 'name="legal:figure" value=""'),
  'hanya memuat ungkapan FEEL yang sah': put('=pemeriksaan.hasil != "pass"', '=pemeriksaan.hasil !='),
  'menempatkan setiap simpul dalam satu lajur': put(`<bpmn:flowNodeRef>${CATAT}</bpmn:flowNodeRef>`, ''),
  'menggambar setiap simpul dan alur': put(/<bpmndi:BPMNEdge[\s\S]*?<\/bpmndi:BPMNEdge>/, ''),
  'menggambar setiap simpul di lajurnya': put(
    new RegExp(`(bpmnElement="${CATAT}">\\s*<dc:Bounds x="[\\d.]+" y=)"[\\d.]+"`),
    '$1"90"',
  ),
  'menempatkan setiap nama alur': put(/(<\/?di:waypoint[^>]*>\s*)<bpmndi:BPMNLabel>[\s\S]*?<\/bpmndi:BPMNLabel>/, '$1'),
  'menggambar setiap nama bebas dari garis, simpul, dan nama lain': put(
    /(<bpmndi:BPMNLabel>\s*<dc:Bounds [^>]*) height="\d+"/,
    '$1 height="400"',
  ),
  'memakai semua formulirnya, tidak lebih dan tidak kurang': put('formKey="putusan-penerbitan"', 'formKey="putusan"'),
  'memakai semua himpunan aturannya, tidak lebih dan tidak kurang': made({
    rules: { ...rules, lain: rules['usulan']! },
  }),
  'memakai dan menerbitkan semua suratnya, tidak lebih dan tidak kurang': made({
    letters: { ...letters, lain: letters['jawaban']! },
  }),
  'memakai semua naskah suratnya, tidak lebih dan tidak kurang': made({
    letters: { ...letters, jawaban: { ...letters['jawaban']!, template: 'lain.typ' } },
  }),
  'memakai semua pemberitahuannya, tidak lebih dan tidak kurang': made({
    notices: { ...notices, lain: notices['kedaluwarsa']! },
  }),
  'menyebut hanya pejabat dan pengaturan yang ada': made({ pejabat: {} }),
  'memberi tahu setiap pekerjaan apa yang dikerjakan': put('key="penandaTangan"', 'key="penanda"'),
  'menyebut jenis pekerjaan setiap tugas': put(
    'key="pekerjaan" value="tanda-tangan"',
    'key="pekerjaan" value="tandatangan"',
  ),
  'hanya meminta diketahui apa yang tidak ditanyakan, diperiksa, atau ditandatangani': put(
    'key="pekerjaan" value="tanda-tangan"',
    'key="pekerjaan" value="ketahui"',
  ),
  'menunggu jawaban instansi lain dengan nomor kasus': drawn((diagram) =>
    diagram.replace('name="withdraw"', 'name="jawaban-instansi"').replace('Key="=nomorKasus"', 'Key="=nomor"'),
  ),
  'memberi formulir id seperti nama berkasnya': asked('putusan-penerbitan', { id: 'putusan', components: [] }),
  'menanyakan setiap isian satu kali': component({ key: 'alasan' }),
  'memberi label setiap isian': component({ label: '' }),
  'menulis syarat dan pilihan formulir dalam FEEL yang sah': component({ valuesExpression: '=pilihan.[' }),
  'menawarkan dalam formulir hanya daftar yang ada': component({ valuesExpression: '=pilihan.pegawaiSaya' }),
  'menyembunyikan isian hanya dengan perbandingan yang dikenal': component({ conditional: { hide: '=jumlah > 3' } }),
  'menerima semua yang ditanyakan formulir awalnya': made({ facts: {} }),
  'mengambil dari formulir hanya yang ditanyakan di sana': put('source="=keputusan"', 'source="=putusan"'),
  'memenuhi semua langkah wajibnya': put('value="s07"', 'value="s07-lain"'),
  'menyebut dalam langkah wajib hanya akhir dan pasal yang ada': made({
    mandates: [{ ...mandates[0]!, before: ['lain'] }],
  }),
  'menolak diagram yang mengelak dari langkah wajib': made({ mandates: [{ ...mandates[0]!, before: ['lain'] }] }),
  'punya kasus untuk setiap keadaan akhir': untold((name) => !name.startsWith('dibatalkan')),
  'punya kasus yang melanggar setiap aturan, dan satu yang tidak melanggar apa pun': untold(
    (name) => name !== 'aturan-jangka-waktu',
  ),
  'punya kasus untuk setiap surat': untold((name) => name !== 'ditolak-sekretaris-jenderal'),
  'mengakhiri kasus tanpa dua surat berkode sama yang berlaku': made({
    letters: Object.fromEntries(Object.entries(letters).map(([key, letter]) => [key, { ...letter, kode: 'ST' }])),
  }),
  'punya kasus untuk pemisahan tugasnya': untold((name) => name !== 'pemisahan-tugas'),
  'menyebut dalam kasus hanya yang ada': told({ answers: { task_Lain: {} } }),
  'menyebut dalam kasus hanya orang rekaan': told({ starter: 'budi-santoso' }),
};

// Only a broken guard, and no mechanism, could break it.
const OF_THE_GUARD = 'menolak diagram yang kehilangan langkah wajib';

it('merusak setiap hal yang diperiksa', () => {
  expect([...Object.keys(SPOILED), OF_THE_GUARD].sort()).toEqual(Object.keys(CONFORMANCE).sort());
});

it.each(Object.entries(SPOILED))('menemukan mekanisme yang tidak %s', async (sentence, loaded) => {
  const subject = await subjectOf(loaded);

  expect(await CONFORMANCE[sentence]!(subject)).not.toEqual([]);
});

it('menemukan diagram yang tidak lulus bpmnlint', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'diagram-'));
  const file = path.join(folder, 'rusak.bpmn');
  writeFileSync(file, sound.diagram.replace('name="Catat penugasan"', ''));

  expect(await lint([file])).toContain('label-required');
  rmSync(folder, { recursive: true });
});
