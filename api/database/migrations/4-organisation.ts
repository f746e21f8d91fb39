import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The organisation whole: which units bound others, which structure of kedudukan and penugasan each has, who plays which part
 * in it, and which decision placed whom where. Nobody has two posts for one part, or two placements, on one day.
 */
const organisation = `
  alter table unit_kerja
    add column is_unit_organisasi boolean not null default false,
    add column is_perangkat_daerah boolean not null default false,
    add column susunan text, add column susunan_penugasan text, add column dasar_hukum text;
  alter table pegawai add column pendidikan text, add column tanggal_lahir date;
  alter table instansi add column jenis text not null default 'lembaga-pusat'
    check (jenis in ('lembaga-pusat', 'provinsi', 'kabupaten', 'kota'));
  update unit_kerja u set is_unit_organisasi = true where exists (select 1 from jabatan j where j.unit = u.id and j.is_pimpinan);
  create index on unit_kerja (instansi, urutan);
  create index on unit_kerja (induk);
  create index on jabatan (unit);
  create table peran_unit (
    id bigint generated always as identity primary key, unit text not null references unit_kerja, peran text not null,
    jabatan text not null references jabatan, didelegasikan boolean not null default false, mulai date not null, selesai date,
    check (selesai is null or selesai >= mulai),
    check (peran ~ '^tingkat-[1-5]$' or peran in ('pejabat-penilai-kinerja', 'pimpinan-unit')));
  create index on peran_unit (unit, peran, mulai);
  create index on peran_unit (jabatan);
  create table kedudukan (
    id bigint generated always as identity primary key, pegawai text not null references pegawai,
    unit text not null references unit_kerja, pejabat_penilai_kinerja text not null references jabatan,
    nomor_keputusan text not null, mulai date not null, selesai date, check (selesai is null or selesai >= mulai));
  create index on kedudukan (pegawai, mulai);
  create function no_two_at_once() returns trigger language plpgsql as $$
    declare taken boolean;
    begin
      if tg_table_name = 'peran_unit' then
        perform pg_advisory_xact_lock(hashtextextended('peran_unit ' || new.unit || ' ' || new.peran, 0));
        select exists (select 1 from peran_unit o where o.id <> new.id and o.unit = new.unit and o.peran = new.peran
          and daterange(o.mulai, o.selesai, '[]') && daterange(new.mulai, new.selesai, '[]')) into taken;
      else
        perform pg_advisory_xact_lock(hashtextextended('kedudukan ' || new.pegawai, 0));
        select exists (select 1 from kedudukan o where o.id <> new.id and o.pegawai = new.pegawai
          and daterange(o.mulai, o.selesai, '[]') && daterange(new.mulai, new.selesai, '[]')) into taken;
      end if;
      if taken then
        raise exception 'Expected one % at a time, but there is another on these days', tg_table_name
          using errcode = 'exclusion_violation';
      end if;
      return new;
    end $$;
  create trigger no_two_at_once before insert or update on peran_unit for each row execute function no_two_at_once();
  create trigger no_two_at_once before insert or update on kedudukan for each row execute function no_two_at_once();
`;

export class Organisation1795392000000 implements MigrationInterface {
  readonly name = 'Organisation1795392000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(organisation);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table kedudukan; drop table peran_unit; drop function no_two_at_once;
      alter table unit_kerja drop column is_unit_organisasi, drop column is_perangkat_daerah, drop column susunan,
        drop column susunan_penugasan, drop column dasar_hukum;
      alter table pegawai drop column pendidikan, drop column tanggal_lahir;
      alter table instansi drop column jenis`);
  }
}
