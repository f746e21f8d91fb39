import { articlesCited } from '../regulation.ts';
import { inForce, inForceAngkaKredit } from './in-force.ts';
import regulation from './regulation.ts';

const { articles } = regulation;

it('memuat Pasal 1 sampai dengan Pasal 59 dan keenam Lampiran, tiap bagian satu kali', () => {
  const parts = new Set(articles.map(({ ref }) => /^(Pasal \d+|Lampiran [IV]+)/.exec(ref)![0]));

  expect([...parts]).toEqual([
    ...Array.from({ length: 59 }, (_, index) => `Pasal ${index + 1}`),
    ...['I', 'II', 'III', 'IV', 'V', 'VI'].map((number) => `Lampiran ${number}`),
  ]);
  expect(new Set(articles.map(({ ref }) => ref)).size).toBe(articles.length);
});

it('memuat 18, 42, dan 35 uraian kegiatan, masing-masing dengan Hasil Kerjanya (Pasal 8 ayat (1), Pasal 9)', () => {
  const countOf = (start: string): number => articles.filter(({ ref }) => ref.startsWith(`${start} angka `)).length;

  expect(['a', 'b', 'c'].map((huruf) => countOf(`Pasal 8 ayat (1) huruf ${huruf}`))).toEqual([18, 42, 35]);
  expect(['a', 'b', 'c'].map((huruf) => countOf(`Pasal 9 huruf ${huruf}`))).toEqual([18, 42, 35]);
});

it('mengutip syarat yang berlanjut ke halaman berikut secara utuh (Pasal 15 ayat (1) huruf d)', () => {
  const [pendidikan] = articlesCited(regulation, 'Pasal 15 ayat (1) huruf d');

  expect(pendidikan!.text).toContain('ilmu pertanian, pendidikan pancasila dan kewarganegaraan');
  expect(pendidikan!.text).toMatch(/bidang ilmu lain yang ditentukan oleh Instansi Pembina;$/);
});

it('berlaku sejak diundangkan; akhir masa ketentuan Angka Kredit diberi peringatan (Pasal 59)', () => {
  expect(inForce).toEqual({ from: '2021-12-14' });
  expect(inForceAngkaKredit.from).toBe(inForce.from);
  expect(inForceAngkaKredit.until > inForceAngkaKredit.from).toBe(true);
  expect(inForceAngkaKredit.warning.id).toContain('belum dipastikan');
});
