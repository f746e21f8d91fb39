import type { IsiBuku } from './buku-angka-kredit.ts';
import type {
  Instansi,
  InstansiLuar,
  Jabatan,
  KelompokSuksesi,
  Organisasi,
  Pegawai,
  PegawaiTanpaJabatan,
  Penugasan,
  PeranInstansi,
  PeranUnit,
  RoleBinding,
  TimPenilai,
  UnitKerja,
} from './organisasi.ts';

/** A unit as it is recorded: what follows from the units above it is found when it is asked for. */
export type UnitTercatat = Omit<UnitKerja, 'perangkatDaerah'> & { readonly isPerangkatDaerah: boolean };

/** A part of the organisation as it is on one date: with every unit, all units above it. */
export interface BagianOrganisasi {
  readonly instansi: readonly Instansi[];
  readonly instansiLuar?: readonly InstansiLuar[];
  readonly penugasan?: readonly Penugasan[];
  readonly kelompokSuksesi?: readonly (KelompokSuksesi & { readonly instansi: string })[];
  readonly timPenilai?: readonly TimPenilai[];
  readonly bukuAngkaKredit?: ReadonlyMap<string, IsiBuku>;
  readonly unit: readonly UnitTercatat[];
  readonly jabatan: readonly Jabatan[];
  readonly pegawai: readonly Pegawai[];
  readonly pegawaiTanpaJabatan?: readonly PegawaiTanpaJabatan[];
  /** Those in force on that date. */
  readonly bindings: readonly Pick<RoleBinding, 'unit' | 'peran' | 'jabatan'>[];
  readonly peran: readonly { readonly instansi: string; readonly peran: PeranInstansi; readonly jabatan: string }[];
}

/** Answers the questions of mechanisms from a part of the organisation. */
export function organisasiOf(bagian: BagianOrganisasi): Organisasi {
  const tercatat = byId(bagian.unit);
  const jabatan = byId(bagian.jabatan);
  const pegawai = byId(bagian.pegawai);
  const pegawaiTanpaJabatan = byId(bagian.pegawaiTanpaJabatan ?? []);
  const instansi = byId(bagian.instansi);
  const instansiLuar = byId(bagian.instansiLuar ?? []);
  const penugasan = byId(bagian.penugasan ?? []);
  const bound = new Map(bagian.bindings.map((one) => [`${one.unit} ${one.peran}`, one.jabatan]));
  const lineage = (id: string): UnitTercatat[] => lineageIn(tercatat, id);
  const nearest = (id: string, peran: PeranUnit): string | undefined =>
    firstOf(lineage(id), (unit) => bound.get(`${unit.id} ${peran}`));
  const unit = byId(bagian.unit.map((one) => complete(one, lineage(one.id), bound)));
  const kepalaPerangkatDaerah = (id: string): string | undefined => {
    const perangkat = unit.get(unit.get(id)?.perangkatDaerah ?? '');
    return perangkat && (bound.get(`${perangkat.id} tingkat-1`) ?? perangkat.pimpinan);
  };
  const above = (post: string | undefined, own: string): string | undefined =>
    post === own ? jabatan.get(own)?.atasan : post;
  return {
    unit: (id) => unit.get(id),
    jabatan: (id) => jabatan.get(id),
    pegawai: (id) => pegawai.get(id),
    pegawaiTanpaJabatan: (id) => pegawaiTanpaJabatan.get(id),
    denganNip: (nip) => [...bagian.pegawai, ...(bagian.pegawaiTanpaJabatan ?? [])].find((one) => one.nip === nip),
    instansi: (id) => instansi.get(id),
    instansiLuar: (id) => instansiLuar.get(id),
    penugasan: (id) => penugasan.get(id),
    kelompokSuksesi: (agency) => bagian.kelompokSuksesi?.find((one) => one.instansi === agency),
    pejabatFungsional: (id) => bagian.pegawai.filter((one) => one.unit === id && one.jenis === 'pejabat-fungsional'),
    timPenilai: (agency) => bagian.timPenilai?.find((one) => one.instansi === agency),
    bukuAngkaKredit: (id) => bagian.bukuAngkaKredit?.get(id),
    peran: (agency, role) => bagian.peran.find((one) => one.instansi === agency && one.peran === role)?.jabatan,
    tingkat: (id, n) => nearest(id, `tingkat-${n}`),
    unitOrganisasi: (id) => lineage(id).find(({ isUnitOrganisasi }) => isUnitOrganisasi)?.id,
    kepalaPerangkatDaerah,
    penilaiKinerja: (id) => {
      const person = pegawai.get(id);
      if (!person) return nearest(id, 'pejabat-penilai-kinerja');
      return above(
        person.kedudukan?.pejabatPenilaiKinerja ?? nearest(person.unit, 'pejabat-penilai-kinerja'),
        person.jabatan,
      );
    },
    atasan: (id) => {
      const person = pegawai.get(id);
      return (
        person &&
        above(
          firstOf(lineage(person.unit), (one) => unit.get(one.id)?.pimpinan),
          person.jabatan,
        )
      );
    },
  };
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** A unit and those above it, itself first; a circle ends where it closes. */
function lineageIn(units: ReadonlyMap<string, UnitTercatat>, id: string): UnitTercatat[] {
  const line: UnitTercatat[] = [];
  for (let unit = units.get(id); unit && !line.includes(unit); unit = units.get(unit.induk ?? '')) line.push(unit);
  return line;
}

function firstOf<T, R>(items: readonly T[], read: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

function complete(
  { isPerangkatDaerah: _own, ...unit }: UnitTercatat,
  line: readonly UnitTercatat[],
  bound: ReadonlyMap<string, string>,
): UnitKerja {
  return {
    ...unit,
    perangkatDaerah: line.find((one) => one.isPerangkatDaerah)?.id,
    susunan: firstOf(line, ({ susunan }) => susunan),
    susunanPenugasan: firstOf(line, ({ susunanPenugasan }) => susunanPenugasan),
    pimpinan: bound.get(`${unit.id} pimpinan-unit`) ?? unit.pimpinan,
  };
}
