import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who does whose tasks while they are away: tasks addressed to them in person, those of one of their posts, or those of one
 * mechanism. Never changed: a rule ends by itself, or is withdrawn, and both stay on record.
 */
const substitutions = `
  create table penggantian (
    id bigint generated always as identity primary key, digantikan text not null references pegawai, pengganti text not null references pegawai,
    cakupan text not null check (cakupan in ('pribadi', 'jabatan', 'mekanisme')), jabatan text references jabatan, mekanisme text,
    mulai date not null, selesai date not null, alasan text not null, dibuat_oleh text not null, dibuat timestamptz not null,
    dicabut_oleh text, dicabut timestamptz,
    check (digantikan <> pengganti), check (selesai between mulai and mulai + 89), check ((cakupan = 'jabatan') = (jabatan is not null)),
    check ((cakupan = 'mekanisme') = (mekanisme is not null)), check ((dicabut is null) = (dicabut_oleh is null)));
  create index penggantian_by_pengganti on penggantian (pengganti, selesai);
  create index penggantian_by_digantikan on penggantian (digantikan, selesai);
  create index penggantian_by_mulai on penggantian (mulai, id);
`;

export class Substitutions1797724800000 implements MigrationInterface {
  readonly name = 'Substitutions1797724800000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(substitutions);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table penggantian');
  }
}
