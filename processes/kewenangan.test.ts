import { KEPUTUSAN_KEPEGAWAIAN, type Kewenangan, keberatanTandaTangan, kewenanganPelaksana } from './kewenangan.ts';
import { loadMechanisms } from './load.ts';
import type { Kapasitas } from './organisasi.ts';

const held = (kapasitas: Kapasitas, ...tidakMenandatangani: string[]): Kewenangan => ({
  kapasitas,
  tidakMenandatangani,
});
const SURAT = { jenis: 'Surat Penugasan', bolehPelaksana: true } as const;
const KEPUTUSAN = { jenis: 'Keputusan', bolehPelaksana: KEPUTUSAN_KEPEGAWAIAN } as const;
const allowed = { [KEPUTUSAN_KEPEGAWAIAN]: true };

it.each(['definitif', 'plt', 'plh', 'pj'] as const)('%s signs what anybody in the post signs', (kapasitas) => {
  expect(keberatanTandaTangan(SURAT, held(kapasitas), {})).toBeUndefined();
});

it.each([
  ['definitif', undefined],
  ['pj', undefined],
  ['plt', expect.stringContaining('tidak ditandatangani Plt. atau Plh.')],
  ['plh', expect.stringContaining('tidak ditandatangani Plt. atau Plh.')],
] as const)('%s and a decision on somebody’s status', (kapasitas, said) => {
  expect(keberatanTandaTangan(KEPUTUSAN, held(kapasitas), kewenanganPelaksana)).toEqual(said);
  expect(keberatanTandaTangan(KEPUTUSAN, held(kapasitas), {})).toEqual(said);
  expect(keberatanTandaTangan(KEPUTUSAN, held(kapasitas), allowed)).toBeUndefined();
});

it.each(['plt', 'plh', 'pj'] as const)('%s signs nothing that the appointment excludes', (kapasitas) => {
  const said = expect.stringContaining("'Keputusan' tidak termasuk wewenang Saudara");
  expect(keberatanTandaTangan(KEPUTUSAN, held(kapasitas, 'Surat Penugasan', 'Keputusan'), allowed)).toEqual(said);
  expect(keberatanTandaTangan(SURAT, held(kapasitas, 'Keputusan'), {})).toBeUndefined();
});

it('every setting that a letter names is one of its regulation', () => {
  const wrong = loadMechanisms().flatMap(({ id, mechanism, regulation }) =>
    Object.entries(mechanism.letters)
      .filter(([, { bolehPelaksana }]) => bolehPelaksana !== true && !(bolehPelaksana in (regulation.settings ?? {})))
      .map(([key]) => `${id} ${key}`),
  );
  expect(wrong).toEqual([]);
});
