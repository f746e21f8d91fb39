import { loadMechanisms } from '../../load.ts';
import { butirKegiatan } from '../lampiran-i.ts';
import { kegiatanLampiranII } from '../lampiran-ii.ts';

interface Component {
  readonly path?: string;
  readonly key?: string;
  readonly values?: readonly { readonly value: string; readonly label: string }[];
  readonly components?: readonly Component[];
}

const usul = loadMechanisms()
  .find(({ id }) => id === 'panrb-62-2021.ppsk-penilaian-ak-pak')!
  .forms.get('usul-angka-kredit')!.components as readonly Component[];

const pilihan = (list: string) =>
  usul.find(({ path }) => path === list)!.components!.find(({ key }) => key === 'butir')!.values!;

it('menawarkan tepat butir Lampiran I, dan menandai yang nilainya tidak terbaca (Pasal 8 ayat (1))', () => {
  expect(pilihan('hasilKerja').map(({ value }) => value)).toEqual(butirKegiatan.map(({ pasal }) => pasal));
  for (const [index, { uraian, angkaKredit }] of butirKegiatan.entries()) {
    const { label } = pilihan('hasilKerja')[index]!;
    expect(label).toContain(uraian);
    expect(label.endsWith('(nilai tidak terbaca)')).toBe(angkaKredit === null);
  }
});

it('menawarkan tepat kegiatan Lampiran II (Pasal 37 ayat (2), Pasal 39 ayat (3))', () => {
  expect(pilihan('kegiatan').map(({ value }) => value)).toEqual([...kegiatanLampiranII.keys()]);
  for (const { value, label } of pilihan('kegiatan')) expect(label).toContain(kegiatanLampiranII.get(value)!.uraian);
});
