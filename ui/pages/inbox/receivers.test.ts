import type { Receiver } from '../../../api/contract/tasks.ts';
import { receiversOfAll } from './receivers.ts';

const receiver = (pegawai: string, jabatan: string): Receiver => ({
  pegawai,
  nama: `Contoh ${pegawai}`,
  nip: '199001012015011001',
  jabatan,
  namaJabatan: jabatan,
  kapasitas: 'plh',
});
const namesOf = (...lists: (readonly Receiver[])[]) => receiversOfAll(lists).map(({ pegawai }) => pegawai);

describe('who may receive all of several tasks', () => {
  const [one, two, three] = ['satu', 'dua', 'tiga'].map((name) => receiver(name, 'karo-hukum')) as [
    Receiver,
    Receiver,
    Receiver,
  ];

  it('is who may receive each', () => {
    expect(namesOf([one, two, three], [three, two], [two, one, three])).toEqual(['dua', 'tiga']);
    expect(namesOf([one, two])).toEqual(['satu', 'dua']);
  });

  it('is nobody where one task has nobody, or none is in all', () => {
    expect(namesOf([one, two], [])).toEqual([]);
    expect(namesOf([one], [two])).toEqual([]);
    expect(namesOf()).toEqual([]);
  });

  it('is the same person whatever the post, and once', () => {
    expect(namesOf([one, receiver('satu', 'karo-umum')], [receiver('satu', 'karo-phsk')])).toEqual(['satu']);
  });
});
