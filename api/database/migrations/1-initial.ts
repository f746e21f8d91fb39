import type { MigrationInterface, QueryRunner } from 'typeorm';

const organisation = `
  create table instansi (
    id text primary key, nama text not null, kode text not null, alamat text[] not null, kota text not null,
    zona_waktu text not null);
  create table unit_kerja (
    id text primary key, instansi text not null references instansi, induk text references unit_kerja, nama text not null,
    kode text not null, is_unit_jabatan_administrasi boolean not null default false, urutan integer not null default 0);
  create table jabatan (
    id text primary key, unit text not null references unit_kerja, nama text not null, jenis text not null,
    jenjang text, is_pimpinan boolean not null default false, atasan text references jabatan);
  create unique index on jabatan (unit) where is_pimpinan;
  create table pegawai (
    id text primary key, nip text not null unique, nama text not null, status text not null, pangkat text not null,
    kompetensi text[] not null default '{}');
  create table pemangku_jabatan (
    id bigint generated always as identity primary key, jabatan text not null references jabatan,
    pegawai text not null references pegawai, kapasitas text not null, nomor_keputusan text not null,
    mulai date not null, selesai date, check (selesai is null or selesai >= mulai),
    check (kapasitas in ('definitif', 'plt', 'plh', 'pj')));
  create index on pemangku_jabatan (jabatan, mulai);
  create index on pemangku_jabatan (pegawai, mulai);
  create table peran_instansi (
    instansi text not null references instansi, peran text not null, jabatan text not null references jabatan,
    primary key (instansi, peran));
  create table hari_libur (tanggal date primary key, keterangan text not null, dasar text not null);
  create table pengaturan (proses text not null, nama text not null, nilai jsonb not null, primary key (proses, nama));
`;

const identity = `
  create table account (
    username text primary key, pegawai text references pegawai, display_name text not null, password_hash text not null,
    roles text[] not null default '{}', is_active boolean not null default true, is_demo boolean not null default false,
    created_at timestamptz not null);
  create table session (
    token_hash text primary key, username text not null references account on delete cascade,
    created_at timestamptz not null, last_seen_at timestamptz not null, expires_at timestamptz not null);
  create index on session (username);
`;

const cases = `
  create table nomor_kasus (instansi text not null, tahun integer not null, terakhir integer not null, primary key (instansi, tahun));
  create table nomor_surat (
    instansi text not null, kode text not null, tahun integer not null, terakhir integer not null,
    primary key (instansi, kode, tahun));
  create table surat (
    id uuid primary key, token text not null unique, kasus bigint not null, kunci text not null, instansi text not null,
    jenis text not null, kode text not null, hal text not null, status text not null, menetapkan boolean not null,
    tahun integer, urutan integer, nomor text, tanggal date, metode text not null default 'elektronik',
    jabatan text not null, nama_jabatan text not null, pegawai text, nama_pegawai text not null, nip text not null,
    kapasitas text not null, pdf bytea not null, sha256 text not null, job_key bigint not null unique,
    dibuat timestamptz not null, alasan text, digantikan_oleh uuid references surat,
    check (status in ('konsep', 'terbit', 'digantikan', 'dibatalkan', 'dicabut')),
    check ((status = 'konsep') = (nomor is null)), unique (instansi, kode, tahun, urutan));
  create index on surat (kasus, kunci);
  create unique index on surat (kasus, kunci) where status = 'konsep';
  create table penyampaian_surat (
    surat uuid not null references surat, penerima text not null, job_key bigint not null, disampaikan timestamptz not null,
    primary key (surat, penerima, job_key));
  create table evidence (
    job_key bigint not null, ordinal integer not null, kasus bigint not null, proses text not null, regulasi text not null,
    himpunan text not null, rule text not null, basis text not null, severity text not null, outcome text not null,
    message_id text not null, message_en text not null, facts jsonb not null, subject text, value jsonb,
    override_reason text, created_at timestamptz not null, primary key (job_key, ordinal));
  create index on evidence (kasus);
  create table notice (
    id bigint generated always as identity primary key, job_key bigint not null, kasus bigint not null, recipient text not null,
    jenis text not null, judul text not null, isi text not null, created_at timestamptz not null, read_at timestamptz,
    unique (job_key, recipient));
  create index on notice (recipient, created_at desc);
  create table penugasan (
    id bigint generated always as identity primary key, kasus bigint not null unique, proses text not null, dasar text not null,
    cakupan text not null, unit_pemilik_kinerja text not null references unit_kerja, uraian text not null,
    mulai date not null, selesai date not null, bentuk text not null, surat uuid not null references surat,
    status text not null default 'aktif', dicatat timestamptz not null);
  create table penerima_tugas (
    penugasan bigint not null references penugasan, pegawai text not null references pegawai, peran text not null,
    primary key (penugasan, pegawai));
  create index on penerima_tugas (pegawai);
  create table document (
    id uuid primary key, file_name text not null, content_type text not null, content bytea not null, sha256 text not null,
    owner text not null, kasus bigint, created_at timestamptz not null);
`;

const projection = `
  create table exporter_position (partition_id integer primary key, position bigint not null);
  create table process_definition (
    key bigint primary key, process_id text not null, version integer not null, name text not null,
    resource_name text not null, xml text not null, deployed_at timestamptz not null, unique (process_id, version));
  create table process_instance (
    key bigint primary key, process_id text not null, version integer not null, process_definition_key bigint not null,
    parent_process_instance_key bigint, parent_element_instance_key bigint, state text,
    start_date timestamptz, end_date timestamptz, business_id text, started_by jsonb, end_element_ids text[] not null default '{}');
  create index on process_instance (process_id, key desc);
  create index on process_instance (state, key desc);
  create index on process_instance (business_id);
  create table element_instance (
    key bigint primary key, process_instance_key bigint not null, process_definition_key bigint not null,
    process_id text not null, element_id text not null, type text not null, scope_key bigint not null, state text,
    start_date timestamptz, end_date timestamptz, position bigint not null);
  create index on element_instance (process_instance_key, key);
  create table sequence_flow (
    process_instance_key bigint not null, sequence_flow_id text not null, process_definition_key bigint not null,
    process_id text not null, taken integer not null, primary key (process_instance_key, sequence_flow_id));
  create table variable (
    key bigint primary key, process_instance_key bigint not null, scope_key bigint not null, name text not null, value text not null);
  create index on variable (process_instance_key, name);
  create table incident (
    key bigint primary key, process_instance_key bigint not null, process_definition_key bigint not null,
    process_id text not null, element_id text not null, element_instance_key bigint not null, job_key bigint,
    error_type text not null, error_message text not null, state text, creation_time timestamptz, resolution_time timestamptz);
  create index on incident (process_instance_key);
  create index on incident (state, key desc);
  create table user_task (
    key bigint primary key, process_instance_key bigint not null, process_definition_key bigint not null,
    process_id text not null, version integer not null, element_id text not null, element_instance_key bigint not null,
    state text, assignee text, candidate_groups text[] not null, candidate_users text[] not null,
    due_date timestamptz, follow_up_date timestamptz, creation_date timestamptz, completion_date timestamptz,
    form_key text, custom_headers jsonb not null, performer jsonb, holders jsonb, action jsonb);
  create index on user_task (assignee, key desc) where state = 'CREATED';
  create index on user_task using gin (candidate_groups) where state = 'CREATED';
  create index on user_task (process_instance_key);
  create index on user_task (state, key desc);
  create table case_participant (
    process_instance_key bigint not null, subject text not null, primary key (process_instance_key, subject));
  create index on case_participant (subject, process_instance_key desc);
`;

/** All tables of the application; the engine keeps its own in the schema `engine`. */
export class Initial1735689600000 implements MigrationInterface {
  readonly name = 'Initial1735689600000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statements of [organisation, identity, cases, projection]) await runner.query(statements);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Expected the first version to stay: there is nothing before it'));
  }
}
