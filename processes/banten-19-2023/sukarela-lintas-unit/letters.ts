import type { CaseContext, Letter, PejabatResolver } from '../../mechanism.ts';
import { namaJabatan, orang, pokokTugas, rujukan } from '../../penugasan/letters.ts';
import { usulanOf } from '../../penugasan/usulan.ts';
import { textOf } from '../../read.ts';
import { naskah, PERATURAN, penolakan, sebutan, suratPenugasan } from '../letters.ts';
import { pimpinanUnitOrganisasi as pimpinanDituju } from '../pejabat.ts';
import { jabatanPemohon, pemohonOf, penilaiPemohon, pimpinanPemohon } from '../sukarela.ts';

const namaPemohon = (context: CaseContext): string => context.organisasi.pegawai(pemohonOf(context))?.nama ?? '';

const permohonan = (letter: {
  readonly jenis: string;
  readonly kode: string;
  readonly kepada: PejabatResolver;
  readonly disetujui: (context: CaseContext & { readonly letters: Parameters<typeof rujukan>[0] }) => string;
  readonly tembusan: readonly PejabatResolver[];
}): Letter =>
  naskah({
    jenis: letter.jenis,
    kode: letter.kode,
    template: 'permohonan-sukarela.typ',
    penandaTangan: jabatanPemohon,
    hal: () => letter.jenis,
    fields: (context) => ({
      ...pokokTugas(context),
      kepada: namaJabatan(context, letter.kepada(context)),
      pemohon: orang(context, pemohonOf(context)),
      motivasi: textOf(context.variables['motivasi']),
      disetujui: letter.disetujui(context),
      tembusan: sebutan(context, ...letter.tembusan),
    }),
  });

export const letters: { readonly [key: string]: Letter } = {
  /** D-T12: Lampiran huruf B angka 2 huruf b huruf b angka 1. */
  'permohonan-sukarela': permohonan({
    jenis: 'Surat Permohonan Pengajuan Sukarela',
    kode: 'PS',
    kepada: pimpinanDituju,
    disetujui: () => '',
    tembusan: [penilaiPemohon, pimpinanPemohon],
  }),
  'penolakan-dituju': penolakan({
    penandaTangan: pimpinanDituju,
    kepada: namaPemohon,
    sebutan: 'permohonan pengajuan sukarela',
    surat: 'permohonan-sukarela',
    alasan: 'alasanDituju',
    tembusan: (context) => sebutan(context, penilaiPemohon, pimpinanPemohon),
  }),
  'persetujuan-dituju': naskah({
    jenis: 'Surat Jawaban',
    kode: 'SJ',
    template: 'persetujuan.typ',
    penandaTangan: pimpinanDituju,
    hal: () => 'Persetujuan atas Permohonan Pengajuan Sukarela',
    fields: (context) => ({
      kepada: namaPemohon(context),
      rujukan: rujukan(context.letters, 'permohonan-sukarela'),
      uraianTugas: usulanOf(context).uraianTugas,
      tembusan: sebutan(context, penilaiPemohon, pimpinanPemohon),
    }),
  }),
  /** D-T13: angka 2; it carries the approval of the head addressed. */
  'permohonan-persetujuan': permohonan({
    jenis: 'Surat Permohonan Persetujuan',
    kode: 'PP',
    kepada: penilaiPemohon,
    disetujui: (context) =>
      `${namaJabatan(context, pimpinanDituju(context))} dengan surat ${rujukan(context.letters, 'persetujuan-dituju')}`,
    tembusan: [pimpinanPemohon],
  }),
  'penolakan-penilai': penolakan({
    kode: 'SJP',
    penandaTangan: penilaiPemohon,
    kepada: namaPemohon,
    sebutan: 'permohonan persetujuan',
    surat: 'permohonan-persetujuan',
    alasan: 'alasanPenilai',
    tembusan: (context) => sebutan(context, pimpinanPemohon, pimpinanDituju),
  }),
  /** D-T04: angka 3. */
  'surat-penugasan': suratPenugasan({
    penandaTangan: penilaiPemohon,
    dasar: (_context, issued) => [
      PERATURAN,
      `Surat Permohonan Pengajuan Sukarela ${rujukan(issued, 'permohonan-sukarela')}`,
      `Surat Permohonan Persetujuan ${rujukan(issued, 'permohonan-persetujuan')}`,
    ],
    tembusan: (context) => sebutan(context, pimpinanDituju, pimpinanPemohon),
  }),
};
