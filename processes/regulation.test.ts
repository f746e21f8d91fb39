import lpsk from './lpsk-3-2023/regulation.ts';
import { articlesCited } from './regulation.ts';

const cited = (citation: string): string[] => articlesCited(lpsk, citation).map(({ ref }) => ref);

it('menemukan pasal yang dirujuk', () => {
  expect(cited('Pasal 10 ayat (2)')).toEqual(['Pasal 10 ayat (2)']);
  expect(cited('Pasal 9 ayat (3) dan (4)')).toEqual(['Pasal 9 ayat (3)', 'Pasal 9 ayat (4)']);
  expect(cited('Pasal 1 angka 14, Pasal 10 ayat (2)')).toEqual(['Pasal 1 angka 14', 'Pasal 10 ayat (2)']);
  expect(cited('Pasal 10')).toEqual(['Pasal 10 ayat (1)', 'Pasal 10 ayat (2)', 'Pasal 10 ayat (3)']);
  expect(cited('Lampiran BAB III angka 2 huruf A angka 1 huruf c dan d')).toHaveLength(2);
  expect(cited('Pasal 99')).toEqual([]);
});
