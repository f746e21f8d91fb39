import { filterOf, readConditions, writeConditions } from './filter.ts';

const asked = (query: string) => filterOf(new URLSearchParams(query));

it('asks for nothing where the address says nothing', () => {
  expect(asked('')).toEqual({});
  expect(asked('keadaan=lain&versi=x&dari=kemarin&syarat=%7B')).toEqual({});
});

it('asks for a process, a version, a state, a step, and who takes part', () => {
  expect(
    asked('proses=a.b&versi=2&keadaan=terhenti&langkah=task_A&unit=biro&orang=jf-1&galat=surat&cari=telaah'),
  ).toEqual({
    processDefinitionId: 'a.b',
    processDefinitionVersion: 2,
    state: 'ACTIVE',
    hasIncident: true,
    elementId: 'task_A',
    unit: 'biro',
    pegawai: 'jf-1',
    errorMessage: { $like: '*surat*' },
    words: 'telaah',
  });
});

it('asks for the last day as a whole', () => {
  const { startDate } = asked('dari=2026-03-01&sampai=2026-03-02') as { startDate: { $gte: string; $lte: string } };

  expect(Date.parse(startDate.$lte) - Date.parse(startDate.$gte)).toBe(2 * 86_400_000 - 1);
});

it('joins conditions by and, and by or', () => {
  const all = [
    { name: 'nilai', operator: '≥' as const, value: '10' },
    { name: 'nama', operator: '=' as const, value: 'Contoh' },
    { name: 'kode', operator: '≠' as const, value: '7' },
    { name: 'uraian', operator: 'memuat' as const, value: 'berkas' },
  ];
  const variables = [
    { name: 'nilai', value: { $gte: '10' } },
    { name: 'nama', value: { $in: ['"Contoh"'] } },
    { name: 'kode', value: { $notIn: ['7', '"7"'] } },
    { name: 'uraian', value: { $like: '*berkas*' } },
  ];
  const query = (join: 'dan' | 'atau') => `syarat=${encodeURIComponent(writeConditions({ join, all })!)}`;

  expect(asked(query('dan'))).toEqual({ variables });
  expect(asked(query('atau'))).toEqual({ $or: variables.map((one) => ({ variables: [one] })) });
  expect(readConditions(writeConditions({ join: 'atau', all })!)).toEqual({ join: 'atau', all });
});
