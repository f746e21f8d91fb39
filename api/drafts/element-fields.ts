import {
  childOf,
  type DiagramElement,
  extensionOf,
  headersOf,
  listOf,
  propertiesOf,
  textOf,
} from '../../processes/bpmn.ts';
import { VERSI } from '../../processes/versi.ts';

type Read = (element: DiagramElement) => string | undefined;

const ofExtension =
  (type: string, property: string): Read =>
  (element) =>
    textOf(extensionOf(element, type), property);

const bodyOf =
  (property: string): Read =>
  (element) =>
    textOf(childOf(element, property), 'body');

const idOf =
  (property: string): Read =>
  (element) => {
    const referred = childOf(element, property);
    return referred && (referred.name ? `${referred.name} (${referred.id})` : referred.id);
  };

/** What an element says, in words that process owners know. */
const FIELDS: readonly (readonly [label: string, read: Read])[] = [
  ['Nama', ({ name }) => name],
  ['Jenis', ({ $type }) => $type.replace('bpmn:', '')],
  ['Pelaksana (kelompok)', ofExtension('zeebe:AssignmentDefinition', 'candidateGroups')],
  ['Pelaksana (orang)', ofExtension('zeebe:AssignmentDefinition', 'assignee')],
  ['Pelaksana (calon)', ofExtension('zeebe:AssignmentDefinition', 'candidateUsers')],
  ['Formulir', ofExtension('zeebe:FormDefinition', 'formKey')],
  ['Jenis pekerjaan mesin', ofExtension('zeebe:TaskDefinition', 'type')],
  ['Percobaan ulang', ofExtension('zeebe:TaskDefinition', 'retries')],
  ['Tenggat', ofExtension('zeebe:TaskSchedule', 'dueDate')],
  ['Pengingat', ofExtension('zeebe:TaskSchedule', 'followUpDate')],
  ['Proses yang dipanggil', ofExtension('zeebe:CalledElement', 'processId')],
  ['Tabel keputusan', ofExtension('zeebe:CalledDecision', 'decisionId')],
  ['Hasil keputusan', ofExtension('zeebe:CalledDecision', 'resultVariable')],
  ['Ungkapan', ofExtension('zeebe:Script', 'expression')],
  ['Dari', idOf('sourceRef')],
  ['Ke', idOf('targetRef')],
  ['Syarat', bodyOf('conditionExpression')],
  ['Alur bawaan', idOf('default')],
  ['Melekat pada', idOf('attachedToRef')],
  [
    'Menghentikan langkah',
    ({ cancelActivity }) => (cancelActivity === undefined ? undefined : cancelActivity === false ? 'tidak' : 'ya'),
  ],
  ['Peristiwa', (element) => listOf(element, 'eventDefinitions').map(eventOf).join('; ') || undefined],
  ['Diulang untuk', (element) => repetitionOf(childOf(element, 'loopCharacteristics'))],
  [
    'Anggota',
    (element) =>
      listOf(element, 'flowNodeRef')
        .map(({ id }) => id)
        .sort()
        .join(', ') || undefined,
  ],
  [
    'Keterangan',
    (element) =>
      listOf(element, 'documentation')
        .map((one) => textOf(one, 'text'))
        .join('\n') || undefined,
  ],
  ['Teks', (element) => textOf(element, 'text')],
];

const PROPERTIES: { readonly [name: string]: string } = {
  'legal:basis': 'Dasar hukum',
  'legal:step': 'Langkah wajib',
  'legal:origin': 'Asal',
  'legal:endState': 'Keadaan akhir',
  'legal:tenggat': 'Dasar tenggat',
  'legal:pemisahan': 'Dasar pemisahan tugas',
  'lincah:periksa': 'Aturan yang diperiksa',
  'lincah:surat': 'Surat yang ditampilkan',
  'lincah:bukanPelaku': 'Bukan pelaku langkah',
  'lincah:bukanOrang': 'Bukan orang',
};

/** An element field by field, by label. */
export function fieldsIn(element: DiagramElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const [label, read] of FIELDS) put(found, label, read(element));
  for (const [name, value] of Object.entries(propertiesOf(element)))
    if (name !== VERSI) put(found, PROPERTIES[name] ?? `Properti ${name}`, value);
  for (const [name, value] of Object.entries(headersOf(element))) put(found, `Kepala ${name}`, value);
  const mapping = extensionOf(element, 'zeebe:IoMapping');
  for (const [property, label] of [
    ['inputParameters', 'Masukan'],
    ['outputParameters', 'Keluaran'],
  ] as const)
    for (const one of listOf(mapping, property)) put(found, `${label} ${textOf(one, 'target')}`, textOf(one, 'source'));
  put(found, 'Pendengar', listenersOf(element));
  return found;
}

function put(found: Map<string, string>, label: string, value: string | undefined): void {
  if (value !== undefined && value !== '') found.set(label, value);
}

/** 'Timer PT3D', 'Message jawaban-instansi' */
function eventOf(definition: DiagramElement): string {
  const kind = definition.$type.replace(/^bpmn:|EventDefinition$/g, '');
  const detail = ['timeDate', 'timeDuration', 'timeCycle'].map((name) => bodyOf(name)(definition));
  const referred = ['messageRef', 'errorRef', 'signalRef', 'escalationRef'].map(
    (name) => childOf(definition, name)?.name,
  );
  return [kind, ...detail, ...referred].filter((part) => part !== undefined).join(' ');
}

function repetitionOf(loop: DiagramElement | undefined): string | undefined {
  if (!loop) return undefined;
  const list = textOf(extensionOf(loop, 'zeebe:LoopCharacteristics'), 'inputCollection') ?? '';
  const until = bodyOf('completionCondition')(loop);
  return `${list}${loop['isSequential'] === true ? ', berurutan' : ''}${until === undefined ? '' : `, sampai ${until}`}`;
}

const listenersOf = (element: DiagramElement): string | undefined =>
  ['zeebe:ExecutionListeners', 'zeebe:TaskListeners']
    .flatMap((type) => listOf(extensionOf(element, type), 'listeners'))
    .map((one) => `${textOf(one, 'eventType')} ${textOf(one, 'type')}`)
    .join('; ') || undefined;
