import type { CaseContext } from '../../mechanism.ts';
import { type Keadaan, keadaanPada } from '../buku-kasus.ts';
import { golonganDalam } from '../ppsk.ts';

/** A member of the Tim Penilai beside whoever is assessed, as Pasal 34 ayat (7) compares them. */
export function anggotaDinilai({ organisasi, tanggal }: CaseContext, id: string, dinilai: Keadaan) {
  const pegawai = organisasi.pegawai(id);
  const sendiri = keadaanPada(organisasi.bukuAngkaKredit(id)?.riwayat ?? [], tanggal);
  return {
    subject: pegawai?.nama ?? id,
    facts: {
      // A grade nobody has recorded counts as the lowest, so that it is noticed.
      golonganAnggota: sendiri?.golongan ?? golonganDalam(pegawai?.pangkat ?? '') ?? 'I/a',
      golonganDinilai: dinilai.golongan,
      jenjangAnggota: sendiri?.jenjang ?? null,
      jenjangDinilai: dinilai.jenjang,
      // Whoever set the team has looked at both.
      mampuMenilai: true,
      aktifMenilai: true,
    },
  };
}
