import { play } from '../../simulation/play.ts';
import { inventedIdentities } from '../../testing/identities.ts';
import { LINTAS_UNIT, type TestOffice } from '../../testing/office.ts';
import { countsOf, recordsOf, type Values } from './records.ts';

const LINTAS_INSTANSI = 'lpsk-3-2023.penunjukan-lintas-instansi-permintaan-lpsk';
/** The post that acting officials hold, too: one last week, another this week. */
const POST = 'karo-hukum';
const BOOK = 'ppsk-muda-1';
const LETTER = 'Undangan RUTENIUM';
const NOTE = 'Catatan tentang PALADIUM';
const UNIT_FILTER = 'Saringan OSMIUM';
const OWN_FILTER = 'Saringan RODIUM';
const ABSENCE = 'Cuti karena GERMANIUM';
const DRAFT = 'Konsep tentang IRIDIUM';
const CHANGE = 'Mengubah karena PROMETIUM';

/** What each case is about: words that stand nowhere else. */
const SUBJECTS = {
  done: 'Menelaah berkas ZIRKONIUM',
  given: 'Menelaah berkas MOLIBDENUM',
  open: 'Telaah permohonan TANTALUM',
  waiting: 'Asesmen pemohon VANADIUM',
} as const;

const PURPOSE = 'Perkara SELENIUM';

/** Who takes part in each case. */
export const OPEN = 'admin initiator candidate substitute';
export const GIVEN = `${OPEN} sekjen assignee`;
export const WAITING = 'admin initiator sekjen registry';
/** Who is away and who does their tasks, and the heads. */
export const SUBSTITUTION = 'admin same-unit other-unit candidate substitute sekjen';
/** Whose book it is, the heads of their unit, the unit kepegawaian. */
export const BOOK_READERS = 'admin book-owner initiator sekjen personnel';

/** A text, and who alone may ever read it. */
export interface Secret {
  readonly text: string;
  readonly readers: string;
}

export interface Planted {
  readonly values: Values;
  readonly secrets: readonly Secret[];
}

/** Plants cases of LPSK at four stages, with letters, files, notices, an assignment, an incident and mails. */
export async function plant(office: TestOffice): Promise<Planted> {
  await office.rows("update pegawai set surel = id || '@contoh.go.id' where id = $1", [POST]);
  await actFor(office, 'karo-phsk', '2026-03-05', '2026-03-06');
  await stage(office, 'done', '2026-03-05');
  await stage(office, 'given', '2026-03-06', 'task_TerimaPenugasan');
  await actFor(office, 'kabag-pengawasan', '2026-03-09', '2026-03-13');
  const document = await upload(office, 'karo-penelaahan');
  await stage(office, 'open', '2026-03-09', 'task_PutuskanPelibatan', { lampiran: [document] });
  await stage(office, 'waiting', '2026-03-09', 'task_CatatJawaban', {}, LINTAS_INSTANSI);
  const { documentId: scan } = await upload(office, 'persuratan');
  await demand(office, 'persuratan', '/api/incoming-letters', {
    ...{ instansi: 'lpsk', nomor: 'B-1/2026', tanggal: '2026-03-09', instansiLuar: 'badan-pemulihan-korban' },
    ...{ diterima: '2026-03-09', hal: LETTER, pindaian: scan },
  });
  const { documentId: noteDocument } = await upload(office, POST);
  const { documentId: ownDocument } = await upload(office, 'sekjen');
  const records = await recordsOf(office, SUBJECTS, BOOK);
  await demand(office, 'admin', `/api/letters/${records['answer']}/revocation`, { alasan: 'Dicabut sebagai contoh' });
  // Forms name their files as the law does: 'sertifikat', 'bukti', 'laporanKegiatan'.
  await office.rows("update variable set name = 'sertifikat' where name = 'lampiran' and process_instance_key = $1", [
    records['open'],
  ]);
  await office.rows(
    `insert into incident select 4600, process_instance_key, process_definition_key, process_id, element_id, key, null,
      'EXTRACT_VALUE_ERROR', 'Tanpa nilai: ' || $2, 'ACTIVE', now(), null from element_instance where process_instance_key = $1 limit 1`,
    [records['open'], SUBJECTS.open],
  );
  await demand(office, POST, `/api/cases/${records['open']}/notes`, { isi: NOTE, lampiran: [noteDocument] });
  const shared = { name: UNIT_FILTER, query: 'a=b', scope: 'unit', unit: 'biro-hukum' };
  await demand(office, POST, '/api/saved-filters', shared);
  await demand(office, 'sekjen', '/api/saved-filters', { name: OWN_FILTER, query: 'a=b', scope: 'sendiri' });
  const draft = { method: 'PUT', url: `/api/user-tasks/${records['openTask']}/draft` } as const;
  await office.ask(POST, { ...draft, payload: { variables: { alasan: DRAFT } } });
  await demand(office, 'jf-2', '/api/substitutions', {
    ...{ pengganti: 'jf-5', cakupan: 'pribadi', mulai: '2026-03-09', selesai: '2026-03-13', alasan: ABSENCE },
  });
  const process = await processDraft(office);
  const registered = await protectedPerson(office);
  const [rule] = (await office.rows('select id::text from penggantian')) as Values[];
  const [filter] = (await office.rows('select id::text from saved_filter where name = $1', [OWN_FILTER])) as Values[];
  const files = {
    document: document.documentId,
    scan,
    noteDocument,
    ownDocument,
    ownFilter: filter!['id']!,
    substitution: rule!['id']!,
  };
  const values = {
    ...records,
    ...files,
    ...process,
    ...registered,
    ...(await countsOf(office)),
    password: office.password,
  };
  return { values, secrets: [...secretsOf(values), ...(await peopleOf(office))] };
}

/** Texts that name or tell of what was planted. */
function secretsOf(values: Values): Secret[] {
  const told: readonly (readonly [readers: string, ...names: string[]])[] = [
    [GIVEN, 'done', 'doneNumber', 'doneTask', 'letter', 'token', 'answer', 'given', 'givenNumber', 'personalTask'],
    [OPEN, 'open', 'openNumber', 'openTask', 'document', 'noteDocument'],
    [WAITING, 'waiting', 'waitingNumber', 'outgoingLetter'],
    ['registry', 'scan', 'outgoing'],
    ['sekjen', 'ownDocument'],
    [BOOK_READERS, 'proof'],
  ];
  return [
    { text: SUBJECTS.done, readers: GIVEN },
    { text: SUBJECTS.given, readers: GIVEN },
    { text: SUBJECTS.open, readers: OPEN },
    { text: SUBJECTS.waiting, readers: WAITING },
    { text: LETTER, readers: 'registry' },
    { text: NOTE, readers: OPEN },
    { text: DRAFT, readers: 'candidate' },
    { text: ABSENCE, readers: SUBSTITUTION },
    { text: UNIT_FILTER, readers: 'candidate substitute assignee same-unit' },
    { text: OWN_FILTER, readers: 'sekjen' },
    { text: values['person']!, readers: 'keeper' },
    { text: PURPOSE, readers: 'keeper' },
    { text: CHANGE, readers: 'pemilik-proses admin' },
    ...told.flatMap(([readers, ...names]) => names.map((name) => ({ text: values[name]!, readers }))),
  ];
}

/** An agency's people are named to its own officials. */
async function peopleOf(office: TestOffice): Promise<Secret[]> {
  const rows = (await office.rows(
    `select distinct unnest(array[o.nama, o.nip]) as text, u.instansi from pegawai o join pemangku_jabatan p on p.pegawai = o.id
      join jabatan j on j.id = p.jabatan join unit_kerja u on u.id = j.unit`,
  )) as { text: string; instansi: string }[];
  return rows.map(({ text, instansi }) => ({ text, readers: `admin ${instansi}` }));
}

async function stage(
  office: TestOffice,
  name: keyof typeof SUBJECTS,
  day: string,
  before?: string,
  more: object = {},
  process = LINTAS_UNIT,
): Promise<void> {
  const story = office.story(process === LINTAS_UNIT ? 'ditugaskan-individu' : 'ditugaskan-tim', process);
  const all = Object.entries(story.answers).map(([id, answer]) => [
    id,
    id === 'task_AjukanUsulan' ? { ...answer, uraianTugas: SUBJECTS[name] } : answer,
  ]);
  const until = before === undefined ? all.length : all.findIndex(([id]) => id === before);
  const facts = { ...story.facts, targetKinerja: SUBJECTS[name], ...more };
  const answers = Object.fromEntries(all.slice(0, until));
  const told = { ...story, at: `${day}T09:00:00+07:00`, facts, answers, suratMasuk: {} };
  await play({ ...office.simulation, tell: () => undefined }, process, told);
}

const actFor = (office: TestOffice, pegawai: string, mulai: string, selesai: string): Promise<unknown> =>
  demand(office, 'admin', '/api/appointments', {
    ...{ jabatan: POST, pegawai, kapasitas: 'plh', nomorKeputusan: `KP.${mulai}`, mulai, selesai },
  });

/** Somebody of LPSK whose identity is sealed, and a request to open it that nobody has decided on. */
async function protectedPerson(office: TestOffice): Promise<Values> {
  const [identity] = inventedIdentities(1, 1);
  const { kode: person } = (await office.post('ppsk-madya-1', '/api/protected-persons', identity)).json();
  const asked = { tindakan: 'buka', keperluan: PURPOSE, alasan: 'Menyiapkan sidang' };
  const { id: opening } = (
    await office.post('ppsk-madya-1', `/api/protected-persons/${person}/openings`, asked)
  ).json();
  return { person, opening };
}

/** A change to a mechanism, with a comment, that waits for approval. */
async function processDraft(office: TestOffice): Promise<Values> {
  const owner = 'pemilik-proses';
  const { id } = (
    await office.post(owner, '/api/drafts', { processDefinitionId: LINTAS_UNIT, subject: CHANGE })
  ).json();
  await demand(office, owner, `/api/drafts/${id}/comments`, { text: CHANGE });
  await demand(office, owner, `/api/drafts/${id}/submission`, {});
  return { draft: id };
}

const upload = async (office: TestOffice, username: string): Promise<{ documentId: string }> =>
  (await office.upload(username, '/v2/documents', [{ name: 'berkas.pdf', content: '%PDF-1.7' }])).json();

async function demand(office: TestOffice, username: string, url: string, payload: object): Promise<void> {
  const { statusCode, body } = await office.post(username, url, payload);
  if (statusCode >= 300) throw new Error(`Expected ${url} to be done, but got ${body}`);
}
