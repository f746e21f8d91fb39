import type { CaseContext, Letter, PejabatResolver } from '../../mechanism.ts';
import { alamatDituju, instansiDituju } from '../../penugasan/daerah/antar-instansi.ts';
import { namaJabatan, pimpinanPemilikKinerja, pokokTugas } from '../../penugasan/letters.ts';
import { naskah, penolakan, sebutan } from '../letters.ts';
import { pejabatYangBerwenang, penilaiPemilik } from '../pejabat.ts';

const permohonan = (options: {
  readonly kode: string;
  readonly penandaTangan: PejabatResolver;
  readonly kepada: (context: CaseContext) => string;
  /** Where it goes, if not within the own agency. */
  readonly alamat?: (context: CaseContext) => { readonly tempat?: string };
  readonly tembusan: (context: CaseContext) => string[];
}): Letter =>
  naskah({
    jenis: 'Surat Permohonan Pelibatan',
    kode: options.kode,
    template: 'permohonan-pelibatan.typ',
    penandaTangan: options.penandaTangan,
    hal: () => 'Permohonan Pelibatan Pejabat Fungsional dan Pelaksana',
    fields: (context) => ({
      ...pokokTugas(context),
      kepada: options.kepada(context),
      ...options.alamat?.(context),
      unitDituju: instansiDituju(context),
      diminta: [],
      tembusan: options.tembusan(context),
    }),
  });

export const letters: { readonly [key: string]: Letter } = {
  /** D-T05: angka 3) huruf a, with its tembusan. */
  'permohonan-pelibatan': permohonan({
    kode: 'PP',
    penandaTangan: pimpinanPemilikKinerja,
    kepada: (context) => namaJabatan(context, pejabatYangBerwenang(context)),
    tembusan: (context) => sebutan(context, penilaiPemilik),
  }),
  /** D-T02: refused, with the reason. */
  penolakan: penolakan({
    penandaTangan: pejabatYangBerwenang,
    kepada: (context) => namaJabatan(context, pimpinanPemilikKinerja(context)),
    sebutan: 'permohonan pelibatan',
    surat: 'permohonan-pelibatan',
    alasan: 'alasanPejabat',
    tembusan: () => [],
  }),
  /** D-T06: angka 3) huruf b. */
  'permohonan-antar-instansi': permohonan({
    kode: 'PPI',
    penandaTangan: pejabatYangBerwenang,
    kepada: (context) => `Pejabat yang Berwenang ${instansiDituju(context)}`,
    alamat: alamatDituju,
    tembusan: (context) => sebutan(context, pimpinanPemilikKinerja),
  }),
};
