import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What credit books are computed from. Nothing here is ever changed or deleted: a row of a career that is recorded later
 * for the same day, an entry that replaces another, and a value entered later stand for the one before.
 * Credits are whole thousandths of an Angka Kredit.
 */
const creditBook = `
  create table riwayat_jf (
    id bigint generated always as identity primary key, pegawai text not null references pegawai, tmt date not null,
    golongan text not null, jenjang text not null, pendidikan text not null, dasar text not null,
    surat uuid references surat, kasus bigint, job_key bigint unique, dicatat timestamptz not null,
    dicatat_oleh text not null,
    check (golongan in ('III/a', 'III/b', 'III/c', 'III/d', 'IV/a', 'IV/b', 'IV/c')),
    check (jenjang in ('ahli-pertama', 'ahli-muda', 'ahli-madya')), check (pendidikan in ('d4', 's1', 's2', 's3')));
  create index on riwayat_jf (pegawai, tmt, id desc);
  create index on riwayat_jf (surat);
  create table entri_angka_kredit (
    pegawai text not null references pegawai, id text not null, tanggal date not null, jenis text not null, butir text,
    volume integer, penugasan text, jumlah_penulis integer, peran_penulis text, angka_kredit integer, pasal text,
    bukti text not null, menggantikan text, alasan text, surat uuid references surat, kasus bigint, job_key bigint,
    dicatat timestamptz not null, dicatat_oleh text not null, primary key (pegawai, id),
    foreign key (pegawai, menggantikan) references entri_angka_kredit, unique (pegawai, menggantikan),
    check (jenis in ('tugas', 'kegiatan', 'penetapan', 'penarikan')),
    check ((jenis in ('tugas', 'kegiatan')) = (butir is not null)), check ((jenis = 'tugas') = (volume is not null)),
    check ((jenis = 'penetapan') = (angka_kredit is not null)), check ((angka_kredit is null) = (pasal is null)),
    check ((jumlah_penulis is null) = (peran_penulis is null)), check (jenis <> 'penarikan' or menggantikan is not null),
    check (peran_penulis in ('utama', 'pembantu', 'tidak-ditentukan')));
  create index on entri_angka_kredit (job_key);
  create index on entri_angka_kredit (kasus);
  create index on entri_angka_kredit (surat);
  create table tahun_menunggu_lowongan (
    pegawai text not null references pegawai, tahun integer not null, dasar text not null, surat uuid references surat,
    kasus bigint, job_key bigint unique, dicatat timestamptz not null, dicatat_oleh text not null,
    primary key (pegawai, tahun));
  create index on tahun_menunggu_lowongan (surat);
  create table nilai_ditetapkan (
    id bigint generated always as identity primary key, butir text not null, angka_kredit integer not null,
    sumber text not null, ditetapkan timestamptz not null, ditetapkan_oleh text not null, check (angka_kredit >= 0));
  create index on nilai_ditetapkan (butir, id desc);
  create table pak (
    id bigint generated always as identity primary key, pegawai text not null references pegawai, tahun integer not null,
    tugas integer not null, pengembangan_profesi integer not null, penunjang integer not null, kumulatif integer not null,
    surat uuid not null references surat, kasus bigint not null, job_key bigint not null unique, dicatat timestamptz not null);
  create index on pak (pegawai, tahun desc, id desc);
  create index on pak (surat);
`;

export class CreditBook1796169600000 implements MigrationInterface {
  readonly name = 'CreditBook1796169600000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(creditBook);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table pak; drop table nilai_ditetapkan; drop table tahun_menunggu_lowongan; drop table entri_angka_kredit; drop table riwayat_jf',
    );
  }
}
