import type { InjectOptions } from 'fastify';
import { LINTAS_UNIT, type TestOffice } from './office.ts';

export interface Writing {
  /** What is written. */
  readonly what: string;
  /** Who has the right to write there. */
  readonly by: string;
  readonly request: Omit<InjectOptions, 'url'> & { readonly url: string };
}

const WRITER = 'karo-penelaahan';

const file = (name: string, content: string, fileName: string): Pick<InjectOptions, 'payload' | 'headers'> => ({
  payload: `--batas\r\ncontent-disposition: form-data; name="${name}"; filename="${fileName}"\r\n\r\n${content}\r\n--batas--\r\n`,
  headers: { 'content-type': 'multipart/form-data; boundary=batas' },
});
const filter = (name: string, query: string) => ({ name, query, scope: 'sendiri' });

/**
 * Whatever an official can write, and where: a name, and where only numbers go a NIK.
 * @param kasus a case of karo-penelaahan
 * @param task an open task of it
 */
export function writings(office: TestOffice, nama: string, nik: string, kasus: string, task: string): Writing[] {
  const start = (more: object) => ({
    url: '/v2/process-instances',
    payload: { processDefinitionId: LINTAS_UNIT, variables: { ...office.story().facts, ...more } },
  });
  const note = (isi: string) => ({ url: `/api/cases/${kasus}/notes`, payload: { isi } });
  const get = (url: string) => ({ method: 'GET', url }) as const;
  const draft = { method: 'PUT', url: `/api/user-tasks/${task}/draft` } as const;
  const named = nama.replaceAll(' ', '_');
  const agency = { nama, jenis: 'lembaga', alamat: ['Jalan'] };
  const query = `cari=${encodeURIComponent(nama)}`;
  const written: { readonly [what: string]: Writing['request'] } = {
    'a start form': start({ targetKinerja: `Menelaah ${nama}` }),
    'a name of a property': start({ [nama]: 1 }),
    'an item of a list': start({ kompetensi: ['a', nama] }),
    'a NIK as number': start({ nomor: Number(nik) }),
    'a draft of a start form': { url: '/api/drafts/check', payload: { variables: { targetKinerja: nama } } },
    'a task': {
      url: `/v2/user-tasks/${task}/completion`,
      payload: { variables: { catatan: nama.toUpperCase() } },
    },
    'a draft': { ...draft, payload: { variables: { a: nik } } },
    'a note': note(`Bertemu ${nama.split(' ').reverse().join(', ')}`),
    'the key of a command': { ...note('Catatan biasa'), headers: { 'idempotency-key': nama } },
    'a reason': { url: `/api/cases/${kasus}/withdrawal`, payload: { alasan: `Karena ${nama} menarik diri` } },
    'the name of a filter': { url: '/api/saved-filters', payload: filter(nama, 'a=b') },
    'the address of a filter': { url: '/api/saved-filters', payload: filter('Saringan', query) },
    'a search': { url: '/v2/user-tasks/search', payload: { filter: { words: nama } } },
    'an address': get(`/api/people/candidates?nama=${nama.replaceAll(' ', '+')}`),
    'a path': get(`/api/regulations/${encodeURIComponent(nama)}`),
    'the name of a file': { url: '/v2/documents', ...file('file', '%PDF-1.7', `${named}.pdf`) },
    'the name of a part': { url: '/v2/documents', ...file(nama, '%PDF-1.7', 'a.pdf') },
    'a table to import': { url: '/api/imports?mode=semua', ...file('file', `id;nama\nx;${nama}`, 'pegawai.csv') },
    'a diagram': { url: '/v2/deployments', ...file('resources', `<a name="${nama}"/>`, 'a.bpmn') },
    'an agency': { url: '/api/external-agencies', payload: agency },
  };
  return Object.entries(written).map(([what, request]) => ({
    what,
    by: OTHERS[what] ?? WRITER,
    request: { method: 'POST', ...request },
  }));
}

const OTHERS: { readonly [what: string]: string } = {
  'a table to import': 'admin',
  'a diagram': 'pemilik-proses',
  'an agency': 'admin',
};
